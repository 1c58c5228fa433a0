published: 2031-04-16

Gangs attacked three districts of Port-au-Prince on Monday and Tuesday, killing at least 27 residents and burning dozens of houses, Haitian officials said.
The gang leader Wilner Baptiste, alias Ti Loup, warned foreign soldiers to stay away. A Kenyan-led police mission of the United Nations arrived in Haiti in 2024.
Thousands of people have fled to Delmas. The Dominican Republic closed its border and increased patrols.
===
Gangs -attacks-> three districts of Port-au-Prince [2031-04-14..2031-04-15]
Gangs -kills-> residents [2031-04-14..2031-04-15, killed at-least 27]
Gangs -destroys-> houses
Wilner Baptiste -threatens-> foreign soldiers
Kenya -leads-> police mission of the United Nations
police mission of the United Nations -deploys-to-> Haiti [2024]
