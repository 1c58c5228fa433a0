published: 2031-01-02

Egypt and Libya accused each other of smuggling on Monday. Oman urged both to talk.
Oman and Iran have renewed diplomatic ties. The two countries signed a trade agreement in Muscat.
The foreign ministers of Chad and Mali met in Paris.

===
# Two that were named apart are each an end of the edge, and what they do to each other goes both ways.
Egypt -accuses-> Libya [2030-12-30]
Libya -accuses-> Egypt [2030-12-30]
Oman -asks-> Egypt
Oman -asks-> Libya
Iran -recognises-> Oman
Oman -recognises-> Iran
Iran -signs-with-> Oman
Chad -meets-> Mali
