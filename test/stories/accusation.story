published: 2031-05-18

The Philippines accused China of attacking a supply boat. Japan condemned China.

===
Philippines -accuses-> China
China -attacks-> a supply boat [accused by Philippines]
Japan -condemns-> China
