published: 2031-04-02

Kenya mourned three farmers on Tuesday.
The army bombed a base of the Red Lantern militia near Mandera. Foreign Minister Amos Kibet met the ambassador of Ethiopia in Nairobi.
Ethiopia urged the government to open talks.

===
# Whose army, minister and government an article means that is set in one country; a government that another state speaks to is not its own.
Amos Kibet -holds-post-> Kenya
Amos Kibet -meets-> the ambassador of Ethiopia
Ethiopia -asks-> Kenya
Kenya Defence Forces -attacks-> a base of the Red Lantern militia
a base of the Red Lantern militia -located-in-> Mandera
