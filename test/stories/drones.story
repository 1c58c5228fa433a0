published: 2031-03-05

Rebels attacked the Qala Nur airport on Tuesday, killing three soldiers. Iran denied that it had armed the rebels.

===
Rebels -attacks-> Qala Nur airport [2031-03-04]
Rebels -kills-> three soldiers [2031-03-04, killed 3]
Iran -arms-> Rebels [denied by Iran]
