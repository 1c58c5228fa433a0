published: 2031-01-02

Rebels of the Northern Banner captured a bridge in Sudan on Monday.
The rebels kidnapped two engineers near Kassala. The army bombed a camp of the group.
An armed group calling itself the Salt Front attacked a market in Port Sudan.

===
# Those who fight for a named group are that group; a group is known by what it calls itself; the army is that of the country.
Northern Banner -abducts-> two engineers [captured 2]
Northern Banner -seizes-> a bridge in Sudan [2030-12-30]
Salt Front -attacks-> a market in Port Sudan
Sudanese Armed Forces -attacks-> a camp of the group
a bridge in Sudan -located-in-> Sudan
a market in Port Sudan -located-in-> Port Sudan
