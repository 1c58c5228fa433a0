published: 2031-07-30

Iran has allowed inspectors of the International Atomic Energy Agency to return to the Fordow plant, the agency's chief said on Tuesday.
Director General Tomás Ferreira, who visited Tehran at the weekend, said that Iran had agreed to install new cameras. Israel dismissed the agreement as worthless and said that it would act alone if Iran built a bomb.
Tehran barred the inspectors last year after Israeli jets attacked its facilities in Natanz.
===
Iran -agrees-with-> International Atomic Energy Agency
Tomás Ferreira -leads-> International Atomic Energy Agency
Tomás Ferreira -visits-> Tehran [2031-07-26..2031-07-27]
Israel -rejects-> Iran
Israel -threatens-> Iran
Israel -attacks-> Iranian facilities [2030]
