published: 2031-03-09

Chad's military government accused Sudan on Saturday of arming rebels.

A Sudanese government spokesman, Ali Nour, denied it. "We have never attacked Chad," he said.

The United Nations refugee agency works in Darfur. "We urge Chad to free the aid workers," a spokeswoman for the agency, Joelle Fiss, said.

===
# A government's spokesman speaks for that of his own country, an agency's for no state.
Ali Nour -spokesperson-for-> Sudan
Chad -releases-> the aid workers [demanded by Joelle Fiss]
Chad's military government -accuses-> Sudan [2031-03-08]
Joelle Fiss -spokesperson-for-> The United Nations refugee agency
Sudan -arms-> rebels [accused by Chad's military government, 2031-03-08]
Sudan -attacks-> Chad [not]
The United Nations refugee agency -asks-> Chad
The United Nations refugee agency -based-in-> Darfur
