published: 2031-03-20

Iraqis marked the anniversary on Thursday of the invasion by US-led forces that toppled Saddam Hussein in 2003.
In Baghdad a few hundred people protested against the presence of American troops. The prime minister, Haidar al-Timimi, laid a wreath at a memorial to the victims of the bombing of the Karrada district, in which the Islamic State killed more than 320 people in 2016.
The United States plans to close its last base in Iraq next year.
===
United States -attacks-> Iraq [2003]
US-led forces -seizes-> Saddam Hussein [2003]
people -protests-against-> American troops [2031-03-20]
Haidar al-Timimi -holds-post-> Iraq
Islamic State -kills-> people [2016, killed at-least 320]
United States -leads-> US-led forces
United States -withdraws-from-> Iraq [planned, 2032]
