published: 2031-03-03

Anyone who attacks Norway will be punished. Will Iran attack Turkey? Nobody was killed in Oslo.

===
# "Anyone", "nobody" and questions tell of nobody and nothing in particular.
Iran -attacks-> Turkey [hypothetical]
Unidentified attacker -attacks-> Norway [hypothetical]
