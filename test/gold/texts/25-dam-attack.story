published: 2031-05-14

Ukraine and Russia accused each other on Wednesday of shelling the Kremenchuk dam.
Ukrainian officials said that Russian artillery had hit the dam's turbine hall twice overnight. Russia's defence ministry said Ukrainian forces had attacked the dam themselves in order to blame Moscow.
The International Atomic Energy Agency, which has inspectors in the region, said that it had no information about who was responsible. Nobody was hurt.
===
Ukraine -accuses-> Russia [2031-05-14]
Russia -accuses-> Ukraine [2031-05-14]
Russia -attacks-> Kremenchuk dam [accused by Ukraine]
Ukraine|Armed Forces of Ukraine -attacks-> Kremenchuk dam [accused by Russia]
