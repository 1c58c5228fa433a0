published: 2031-03-05

Rebels attacked the Qala Nur airport on Tuesday, killing three soldiers. The army said the rebels had used drones.

===
