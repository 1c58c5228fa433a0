published: 2031-03-03

Mali's government expelled the French ambassador after Paris refused to recognise the junta.

===
# What is refused is not done.
France -recognises-> the junta [not]
France -rejects-> the junta
Mali -expels-> the French ambassador
