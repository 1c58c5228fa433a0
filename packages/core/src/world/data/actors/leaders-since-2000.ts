/** Further leaders, ministers, commanders and envoys since 2000, with their posts and years: how to read a line stands at `parseEntries`. */
export const leadersSince2000 = `
@ person MN GOV
Ukhnaagiin Khurelsukh | Khurelsukh Ukhnaa; Khurelsukh | prime minister 2017-2021; president 2021-
Khaltmaagiin Battulga | Battulga Khaltmaa | president 2017-2021
Tsakhiagiin Elbegdorj | Elbegdorj Tsakhia | president 2009-2017
Luvsannamsrain Oyun-Erdene | Oyun-Erdene Luvsannamsrai | prime minister 2021-2025
@ person KG GOV
Sooronbay Jeenbekov | Sooronbai Jeenbekov | president 2017-2020
Almazbek Atambayev | | president 2011-2017
Roza Otunbayeva | | president 2010-2011
@ person TM GOV
Serdar Berdimuhamedow | Serdar Berdimuhamedov; Serdar Berdymukhamedov | president 2022-
@ person UZ GOV
Abdulaziz Kamilov | | foreign minister 2012-2022
@ person KZ GOV
Mukhtar Tleuberdi | | foreign minister 2019-2023
@ person TJ GOV
Sirojiddin Muhriddin | | foreign minister 2013-
@ person EE GOV
Jüri Ratas | | prime minister 2016-2021; speaker 2021-2023
Kersti Kaljulaid | | president 2016-2021
Alar Karis | | president 2021-
Toomas Hendrik Ilves | | president 2006-2016
Taavi Roivas | | prime minister 2014-2016
Kristen Michal | | prime minister 2024-
Urmas Reinsalu | | foreign minister 2019-2021
Margus Tsahkna | | foreign minister 2023-
@ person LV GOV
Egils Levits | | president 2019-2023
Edgars Rinkevics | | foreign minister 2011-2023; president 2023-
Krisjanis Karins | | prime minister 2019-2023
Evika Silina | | prime minister 2023-
Raimonds Vejonis | | president 2015-2019
Artis Pabriks | | defence minister 2019-2022
@ person LT GOV
Ingrida Simonyte | | prime minister 2020-2024
Saulius Skvernelis | | prime minister 2016-2020
Gabrielius Landsbergis | | foreign minister 2020-2024
Linas Linkevicius | | foreign minister 2012-2020
Arvydas Anusauskas | | defence minister 2020-2024
@ person SK GOV
Zuzana Caputova | | president 2019-2024
Andrej Kiska | | president 2014-2019
Peter Pellegrini | | prime minister 2018-2020; president 2024-
Igor Matovic | | prime minister 2020-2021
Eduard Heger | | prime minister 2021-2023
@ person SI GOV
Janez Jansa | | prime minister 2020-2022
Robert Golob | | prime minister 2022-
Borut Pahor | | prime minister 2008-2012; president 2012-2022
Natasa Pirc Musar | | president 2022-
Miro Cerar | | prime minister 2014-2018
Marjan Sarec | | prime minister 2018-2020
@ person HR GOV
Kolinda Grabar-Kitarovic | | president 2015-2020
@ person RS GOV
Ana Brnabic | | prime minister 2017-2024
Ivica Dacic | | prime minister 2012-2014; foreign minister 2014-2020
Tomislav Nikolic | | president 2012-2017
Milos Vucevic | | defence minister 2022-2024; prime minister 2024-2025
Nikola Selakovic | | foreign minister 2020-2022
@ person ME GOV
Milo Djukanovic | Milo Đukanović | president 2018-2023
Jakov Milatovic | | president 2023-
Dritan Abazovic | | prime minister 2022-2023
Zdravko Krivokapic | | prime minister 2020-2022
Milojko Spajic | | prime minister 2023-
@ person MK GOV
Zoran Zaev | | prime minister 2017-2022
Stevo Pendarovski | | president 2019-2024
Nikola Gruevski | | prime minister 2006-2016
Gjorge Ivanov | | president 2009-2019
Dimitar Kovacevski | | prime minister 2022-2024
Bujar Osmani | | foreign minister 2020-2024
Nikola Dimitrov | | foreign minister 2017-2020
@ person AL GOV
Ilir Meta | | president 2017-2022
Bajram Begaj | | president 2022-
@ person XK GOV
Vjosa Osmani | Vjosa Osmani-Sadriu | president 2021-
Isa Mustafa | | prime minister 2014-2017
Avdullah Hoti | | prime minister 2020-2021
Kadri Veseli | | speaker 2014-2019
@ person BA GOV
Zeljko Komsic | | president 2018-
Bakir Izetbegovic | | president 2010-2018
Sefik Dzaferovic | | president 2018-2022
Christian Schmidt | | high representative 2021-
Valentin Inzko | | high representative 2009-2021
@ person BG GOV
Rumen Radev | | president 2017-
Kiril Petkov | | prime minister 2021-2022
Rosen Plevneliev | | president 2012-2017
Nikolai Denkov | | prime minister 2023-2024
@ person RO GOV
Marcel Ciolacu | | prime minister 2023-2025
Nicolae Ciuca | | prime minister 2021-2023
Florin Citu | | prime minister 2020-2021
Ludovic Orban | | prime minister 2019-2020
Viorica Dancila | | prime minister 2018-2019
Victor Ponta | | prime minister 2012-2015
Nicusor Dan | | president 2025-
Traian Basescu | | president 2004-2014
@ person MD GOV
Igor Dodon | | president 2016-2020
Natalia Gavrilita | | prime minister 2021-2023
Dorin Recean | | prime minister 2023-2025
Nicu Popescu | | foreign minister 2021-2024
Ion Chicu | | prime minister 2019-2020
Vladimir Plahotniuc | | leader 2016-2019
@ person HU GOV
Katalin Novak | | president 2022-2024
Janos Ader | | president 2012-2022
Tamas Sulyok | | president 2024-
Peter Magyar | Péter Magyar | | sector=OPP
@ person CZ GOV
Petr Fiala | | prime minister 2021-2025
Bohuslav Sobotka | | prime minister 2014-2017
Jan Lipavsky | | foreign minister 2021-2025
Vaclav Klaus | | president 2003-2013
@ person AT GOV
Karl Nehammer | | chancellor 2021-2025
Alexander Van der Bellen | | president 2017-
Alexander Schallenberg | | foreign minister 2019-2025
Christian Kern | | chancellor 2016-2017
Christian Stocker | | chancellor 2025-
@ person CH GOV
Ignazio Cassis | | foreign minister 2017-; president 2022
Alain Berset | | president 2018; president 2023
Simonetta Sommaruga | | president 2015; president 2020
Viola Amherd | | defence minister 2019-2025; president 2024
Guy Parmelin | | president 2021
@ person BE GOV
Alexander De Croo | | prime minister 2020-2025
Sophie Wilmes | | prime minister 2019-2020
Bart De Wever | | prime minister 2025-
King Philippe | | king 2013-
Ludivine Dedonder | | defence minister 2020-2025
@ person LU GOV
Xavier Bettel | | prime minister 2013-2023
Luc Frieden | | prime minister 2023-
Jean Asselborn | | foreign minister 2004-2023
@ person NL GOV
Wopke Hoekstra | | foreign minister 2022-2023
Hanke Bruins Slot | | foreign minister 2023-2024
Kajsa Ollongren | | defence minister 2022-2024
Sigrid Kaag | | foreign minister 2021
King Willem-Alexander | | king 2013-
Stef Blok | | foreign minister 2018-2021
@ person DK GOV
Jeppe Kofod | | foreign minister 2019-2022
Troels Lund Poulsen | | defence minister 2023-
Helle Thorning-Schmidt | | prime minister 2011-2015
@ person SE GOV
Magdalena Andersson | | prime minister 2021-2022
Ann Linde | | foreign minister 2019-2022
Margot Wallstrom | | foreign minister 2014-2019
Tobias Billstrom | | foreign minister 2022-2024
Peter Hultqvist | | defence minister 2014-2022
Pal Jonson | | defence minister 2022-
@ person FI GOV
Pekka Haavisto | | foreign minister 2019-2023
Petteri Orpo | | prime minister 2023-
Antti Kaikkonen | | defence minister 2019-2022
Antti Rinne | | prime minister 2019
Juha Sipila | | prime minister 2015-2019
Elina Valtonen | | foreign minister 2023-
@ person NO GOV
Erna Solberg | | prime minister 2013-2021
Ine Eriksen Soreide | | foreign minister 2017-2021
Anniken Huitfeldt | | foreign minister 2021-2023
Espen Barth Eide | | foreign minister 2023-
@ person IS GOV
Katrin Jakobsdottir | | prime minister 2017-2024
Gudni Johannesson | Guðni Th. Jóhannesson | president 2016-2024
Bjarni Benediktsson | | prime minister 2017; prime minister 2024
Halla Tomasdottir | | president 2024-
@ person IE GOV
Simon Coveney | | foreign minister 2017-2022
Enda Kenny | | prime minister 2011-2017
Michael D. Higgins | | president 2011-2025
Simon Harris | | prime minister 2024-2025
@ person MT GOV
Joseph Muscat | | prime minister 2013-2020
Robert Abela | | prime minister 2020-
@ person CY GOV
Nicos Kasoulides | Ioannis Kasoulides | foreign minister 2013-2018; foreign minister 2022-2023
Ersin Tatar | | president @northern-cyprus 2020-2025
Mustafa Akinci | | president @northern-cyprus 2015-2020
@ person GR GOV
Nikos Dendias | | foreign minister 2019-2023; defence minister 2023-
Katerina Sakellaropoulou | | president 2020-2025
Prokopis Pavlopoulos | | president 2015-2020
Nikos Kotzias | | foreign minister 2015-2018
Panos Kammenos | | defence minister 2015-2019
Nikos Panagiotopoulos | | defence minister 2019-2023
@ person PT GOV
Marcelo Rebelo de Sousa | | president 2016-
Luis Montenegro | | prime minister 2024-
Augusto Santos Silva | | foreign minister 2015-2022
Joao Gomes Cravinho | | defence minister 2018-2022; foreign minister 2022-2024
@ person ES GOV
Jose Manuel Albares | | foreign minister 2021-
Margarita Robles | | defence minister 2018-
Arancha Gonzalez Laya | | foreign minister 2020-2021
Pere Aragones | | president 2021-2024
Quim Torra | | president 2018-2020
Alberto Nunez Feijoo | Alberto Núñez Feijóo; Núñez Feijóo; Feijóo; Feijoo | | sector=OPP
@ person FR GOV
Elisabeth Borne | | prime minister 2022-2024
Jean Castex | | prime minister 2020-2022
Florence Parly | | defence minister 2017-2022
Gerald Darmanin | | interior minister 2020-2024
Stephane Sejourne | | foreign minister 2024
Bruno Le Maire | | finance minister 2017-2024
Thierry Burkhard | | chief of general staff 2021-2025 | sector=MIL
Francois Lecointre | | chief of general staff 2017-2021 | sector=MIL
Pierre de Villiers | | chief of general staff 2014-2017 | sector=MIL
Jordan Bardella | Bardella | | sector=OPP
@ person DE GOV
Annegret Kramp-Karrenbauer | | defence minister 2019-2021
Christine Lambrecht | | defence minister 2021-2023
Nancy Faeser | | interior minister 2021-2025
Johann Wadephul | | foreign minister 2025-
Carsten Breuer | | chief of general staff 2023- | sector=MIL
Christian Lindner | Lindner | finance minister 2021-2024
Alice Weidel | Weidel | | sector=OPP
@ person IT GOV
Luigi Di Maio | | foreign minister 2019-2022
Guido Crosetto | | defence minister 2022-
Lorenzo Guerini | | defence minister 2019-2022
Luciana Lamorgese | | interior minister 2019-2022
Enzo Moavero Milanesi | | foreign minister 2018-2019
@ person PL GOV
Zbigniew Rau | | foreign minister 2020-2023
Mariusz Blaszczak | | defence minister 2018-2023
Jacek Czaputowicz | | foreign minister 2018-2020
Wladyslaw Kosiniak-Kamysz | | defence minister 2023-
@ person UA GOV
Oleksiy Danilov | Oleksii Danilov | secretary 2019-2024
Arsen Avakov | | interior minister 2014-2021
Denys Monastyrsky | | interior minister 2021-2023
Ruslan Khomchak | | commander-in-chief 2019-2021 | sector=MIL
Vadym Prystaiko | | foreign minister 2019-2020
Yulia Svyrydenko | | prime minister 2025-
@ person BY GOV
Vladimir Makei | Uladzimir Makei | foreign minister 2012-2022
Roman Golovchenko | | prime minister 2020-2025
Viktor Khrenin | | defence minister 2020-
@ person RU GOV
Alexander Bortnikov | | director @federal-security-service 2008- | sector=SPY
Vyacheslav Volodin | | speaker 2016- | sector=LEG
Valentina Matviyenko | Valentina Matvienko | speaker 2011- | sector=LEG
Andrei Kartapolov | Andrey Kartapolov | lawmaker 2021- | sector=LEG
Leonid Slutsky | | lawmaker 2000- | sector=LEG
Mikhail Bogdanov | | deputy foreign minister 2011-2025
Sergei Ryabkov | Sergey Ryabkov | deputy foreign minister 2008-
Alexander Grushko | | deputy foreign minister 2018-
Alexander Lapin | Aleksandr Lapin | general 2014- | sector=MIL
Igor Konashenkov | | spokesman 2009- | sector=MIL
Yulia Navalnaya | Navalnaya; Yuliya Navalnaya | | sector=OPP
@ person AM GOV
Armen Sarkissian | Armen Sarksyan | president 2018-2022
Vahagn Khachaturyan | | president 2022-2025
Ararat Mirzoyan | | speaker 2019-2021; foreign minister 2021-
Zohrab Mnatsakanyan | | foreign minister 2018-2020
Suren Papikyan | | defence minister 2021-
@ person AZ GOV
Jeyhun Bayramov | | foreign minister 2020-
Elmar Mammadyarov | | foreign minister 2004-2020
Zakir Hasanov | | defence minister 2013-
Arayik Harutyunyan | | president @nagorno-karabakh 2020-2023
@ person GE GOV
Irakli Garibashvili | | prime minister 2013-2015; prime minister 2021-2024
Giorgi Gakharia | | prime minister 2019-2021
Giorgi Margvelashvili | | president 2013-2018
Mikheil Kavelashvili | | president 2024-
David Zalkaliani | | foreign minister 2018-2022
@ person TR GOV
Suleyman Soylu | | interior minister 2016-2023
Ibrahim Kalin | | spokesman 2014-2023; director @national-intelligence-organization 2023-
Fuat Oktay | | vice president 2018-2023
Cevdet Yilmaz | | vice president 2023-
Ozgur Ozel | Özgür Özel; Ozel | leader @republican-peoples-party 2023- | sector=OPP
Devlet Bahceli | Devlet Bahçeli; Bahceli; Bahçeli | | sector=PTY
@ person KW GOV
Nawaf al-Ahmad al-Jaber al-Sabah | Nawaf al-Ahmad al-Sabah; Sheikh Nawaf al-Ahmad al-Sabah | emir 2020-2023
Mishal al-Ahmad al-Jaber al-Sabah | Mishal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah | emir 2023-
@ person BH GOV
Salman bin Hamad Al Khalifa | | prime minister 2020-
Abdullatif bin Rashid Al Zayani | Abdullatif al-Zayani | foreign minister 2020-
@ person AE GOV
Khalifa bin Zayed Al Nahyan | Khalifa bin Zayed | president 2004-2022
@ person SA GOV
Ibrahim al-Assaf | | foreign minister 2018-2019
@ person JO GOV
Bisher al-Khasawneh | Bisher Khasawneh | prime minister 2020-2024
Omar Razzaz | Omar al-Razzaz | prime minister 2018-2020
@ person EG GOV
Mostafa Madbouly | Mostafa Madbouli | prime minister 2018-
Abbas Kamel | | director 2018-2024 | sector=SPY
@ person LY GOV
Fathi Bashagha | | interior minister 2018-2021; prime minister 2022-2023
Mohamed al-Menfi | Mohamed Menfi; Mohammed al-Menfi | president 2021-
Najla Mangoush | Najla al-Mangoush | foreign minister 2021-2023
@ person TN GOV
Najla Bouden | Najla Bouden Romdhane | prime minister 2021-2023
Hichem Mechichi | | prime minister 2020-2021
Othman Jerandi | | foreign minister 2020-2023
Youssef Chahed | | prime minister 2016-2020
@ person DZ GOV
Ramtane Lamamra | | foreign minister 2013-2017; foreign minister 2021-2023
Ahmed Gaid Salah | | chief of general staff 2004-2019 | sector=MIL
Said Chengriha | | chief of general staff 2019- | sector=MIL
Sabri Boukadoum | | foreign minister 2019-2021
Ahmed Attaf | | foreign minister 2023-
@ person MA GOV
Aziz Akhannouch | | prime minister 2021-
Saad Eddine El Othmani | Saadeddine Othmani | prime minister 2017-2021
@ person SO GOV
Mohammed Hussein Roble | Mohamed Hussein Roble | prime minister 2020-2022
Hamza Abdi Barre | | prime minister 2022-
Hassan Ali Khaire | | prime minister 2017-2020
Said Abdullahi Deni | Said Abdullahi Dani | president @puntland 2019-
Abdirahman Mohamed Abdullahi | Abdirahman Irro | president @somaliland 2024-
@ person ET GOV
Demeke Mekonnen | | foreign minister 2020-2024
Sahle-Work Zewde | | president 2018-2024
Gedu Andargachew | | foreign minister 2019-2020
Birhanu Jula | | chief of general staff 2020- | sector=MIL
@ person DJ GOV
Mahamoud Ali Youssouf | | foreign minister 2005-2025
@ person ER GOV
Osman Saleh | Osman Saleh Mohammed | foreign minister 2007-
@ person KE GOV
Rigathi Gachagua | | vice president 2022-2024
Musalia Mudavadi | | foreign minister 2023-
Raychelle Omamo | | foreign minister 2020-2022
Monica Juma | | foreign minister 2018-2020; defence minister 2020-2021
@ person UG GOV
Evelyne Anite | Evelyn Anite | minister 2014-
Jeje Odongo | Abubakar Jeje Odongo | foreign minister 2021-
Sam Kutesa | | foreign minister 2005-2021
Robinah Nabbanja | | prime minister 2021-
@ person TZ GOV
Philip Mpango | | vice president 2021-
Kassim Majaliwa | | prime minister 2015-2025
@ person RW GOV
Vincent Biruta | | foreign minister 2019-2024
Olivier Nduhungirehe | | foreign minister 2024-
Edouard Ngirente | | prime minister 2017-2025
@ person CD GOV
Jean-Michel Sama Lukonde | | prime minister 2021-2024
Christophe Lutundula | | foreign minister 2021-2024
Judith Suminwa | Judith Suminwa Tuluka | prime minister 2024-
@ person ZM GOV
Michael Sata | | president 2011-2014
Rupiah Banda | | president 2008-2011
@ person MW GOV
Saulos Chilima | | vice president 2020-2024
Joyce Banda | | president 2012-2014
@ person BW GOV
Mokgweetsi Masisi | | president 2018-2024
Ian Khama | | president 2008-2018
Duma Boko | | president 2024-
@ person NA GOV
Hage Geingob | | president 2015-2024
Nangolo Mbumba | | president 2024-2025
Netumbo Nandi-Ndaitwah | | foreign minister 2012-2024; president 2025-
@ person LS GOV
Moeketsi Majoro | | prime minister 2020-2022
Thomas Thabane | | prime minister 2017-2020
Sam Matekane | | prime minister 2022-
@ person SZ GOV
King Mswati III | Mswati III; King Mswati | king 1986-
@ person ZA GOV
Naledi Pandor | | foreign minister 2019-2024
Ronald Lamola | | foreign minister 2024-
Bheki Cele | | minister 2018-2024
Angie Motshekga | | minister 2009-
John Steenhuisen | | leader 2019- | sector=PTY
@ person MG GOV
Hery Rajaonarimampianina | | president 2014-2018
@ person MU GOV
Pravind Jugnauth | | prime minister 2017-2024
Navin Ramgoolam | | prime minister 2005-2014; prime minister 2024-
@ person SC GOV
Wavel Ramkalawan | | president 2020-2025
@ person KM GOV
Azali Assoumani | | president 1999-2006; president 2016-
@ person CV GOV
Jorge Carlos Fonseca | | president 2011-2021
Jose Maria Neves | | president 2021-
@ person GN GOV
Cellou Dalein Diallo | | opposition leader 2010- | sector=OPP
@ person BJ GOV
Thomas Boni Yayi | | president 2006-2016
@ person GH GOV
Mahamudu Bawumia | | vice president 2017-2025
Shirley Ayorkor Botchwey | | foreign minister 2017-2025
@ person NG GOV
Yemi Osinbajo | | vice president 2015-2023
Geoffrey Onyeama | | foreign minister 2015-2023
Lai Mohammed | | minister 2015-2023
Atiku Abubakar | | vice president 1999-2007 | sector=OPP
Peter Obi | |  | sector=OPP
Bashir Salihi Magashi | | defence minister 2019-2023
Godwin Emefiele | | governor 2014-2023
@ person NE GOV
Hassoumi Massoudou | | foreign minister 2021-2023
@ person ML GOV
Bah Ndaw | | president 2020-2021
Moctar Ouane | | prime minister 2020-2021
Soumeylou Boubeye Maiga | | prime minister 2017-2019
@ person CM GOV
Maurice Kamto | | opposition leader 2012- | sector=OPP
@ person SS GOV
Mayiik Ayii Deng | | foreign minister 2021-2023
Rebecca Nyandeng | Rebecca Nyandeng De Mabior | vice president 2020-
@ person SD GOV
Mariam al-Sadiq al-Mahdi | Mariam al-Mahdi | foreign minister 2021
Shams al-Din Kabbashi | Shamseddine Kabbashi | general 2019- | sector=MIL
Kamil Idris | | prime minister 2025-
@ person IN GOV
Nirmala Sitharaman | | defence minister 2017-2019; finance minister 2019-
Arun Jaitley | | finance minister 2014-2019
Ram Nath Kovind | | president 2017-2022
Droupadi Murmu | | president 2022-
Pranab Mukherjee | | president 2012-2017
Jai Ram Thakur | Jairam Thakur | chief minister 2017-2022
Uddhav Thackeray | | chief minister 2019-2022
Eknath Shinde | | chief minister 2022-2024
Devendra Fadnavis | | chief minister 2014-2019; chief minister 2024-
M. K. Stalin | MK Stalin | chief minister 2021-
Pinarayi Vijayan | | chief minister 2016-
Himanta Biswa Sarma | | chief minister 2021-
Nitish Kumar | | chief minister 2015-2025
Ashok Gehlot | | chief minister 2018-2023
Bhupesh Baghel | | chief minister 2018-2023
Shivraj Singh Chouhan | | chief minister 2005-2018; chief minister 2020-2023
Amarinder Singh | | chief minister 2017-2021
Bhagwant Mann | | chief minister 2022-
Naveen Patnaik | | chief minister 2000-2024
Conrad Sangma | | chief minister 2018-
Biren Singh | N. Biren Singh; N Biren Singh | chief minister 2017-2025
Bipin Rawat | | chief of general staff 2016-2021 | sector=MIL
Manoj Mukund Naravane | M. M. Naravane; MM Naravane | chief of general staff 2019-2022 | sector=MIL
Manoj Pande | | chief of general staff 2022-2024 | sector=MIL
Anil Chauhan | | general 2022- | sector=MIL
@ person PK GOV
Jam Kamal Khan | Jam Kamal Khan Alyani; Mir Jam Kamal Khan | chief minister 2018-2021; minister 2024-
Mir Abdul Quddus Bizenjo | Abdul Quddus Bizenjo | chief minister 2021-2023
Usman Buzdar | | chief minister 2018-2022
Hamza Shahbaz | Hamza Shehbaz | chief minister 2022
Pervaiz Elahi | Chaudhry Pervaiz Elahi | chief minister 2022-2023
Maryam Nawaz | Maryam Nawaz Sharif | chief minister 2024-
Murad Ali Shah | Syed Murad Ali Shah | chief minister 2016-
Ali Amin Gandapur | | chief minister 2024-2025
Sarfraz Bugti | | chief minister 2024-
Khawaja Asif | Khawaja Muhammad Asif | defence minister 2013-2017; defence minister 2022-
Fawad Chaudhry | Fawad Hussain | minister 2018-2022
Sheikh Rashid Ahmed | Sheikh Rasheed Ahmad | interior minister 2020-2022
Rana Sanaullah | | interior minister 2022-2023
Arif Alvi | | president 2018-2024
Anwar-ul-Haq Kakar | Anwaar-ul-Haq Kakar | prime minister 2023-2024
Shahid Khaqan Abbasi | | prime minister 2017-2018
Moeed Yusuf | | national security adviser 2021-2022
@ person BD GOV
A. K. Abdul Momen | AK Abdul Momen | foreign minister 2019-2024
Tarique Rahman | | | sector=OPP
@ person LK GOV
Dinesh Gunawardena | | foreign minister 2019-2021; prime minister 2022-2024
Ali Sabry | | foreign minister 2022-2024
@ person NP GOV
Sher Bahadur Deuba | | prime minister 2017-2018; prime minister 2021-2022
Bidya Devi Bhandari | | president 2015-2023
Ram Chandra Poudel | Ram Chandra Paudel | president 2023-
Sushila Karki | | prime minister 2025-
@ person BT GOV
Lotay Tshering | | prime minister 2018-2023
Tshering Tobgay | | prime minister 2013-2018; prime minister 2024-
@ person MV GOV
Ibrahim Mohamed Solih | | president 2018-2023
Abdulla Yameen | Abdulla Yameen Abdul Gayoom | president 2013-2018
Abdulla Shahid | | foreign minister 2018-2023
@ person MM GOV
Wunna Maung Lwin | | foreign minister 2011-2016; foreign minister 2021-2023
Zin Mar Aung | | foreign minister 2021- | sector=OPP
Soe Win | | general 2010- | sector=MIL
Zaw Min Tun | | spokesman 2018- | sector=MIL
Duwa Lashi La | | president 2021- | sector=OPP
Htin Kyaw | | president 2016-2018
@ person TH GOV
Don Pramudwinai | | foreign minister 2015-2023
Prawit Wongsuwan | | deputy prime minister 2014-2023
@ person LA GOV
Thongloun Sisoulith | | prime minister 2016-2021; president 2021-
Bounnhang Vorachith | | president 2016-2021
Phankham Viphavanh | | prime minister 2021-2022
Sonexay Siphandone | | prime minister 2022-
@ person KH GOV
Prak Sokhonn | | foreign minister 2016-2023
Tea Banh | | defence minister 2006-2023
@ person VN GOV
Nguyen Xuan Phuc | | prime minister 2016-2021; president 2021-2023
Pham Minh Chinh | | prime minister 2021-
Vo Van Thuong | | president 2023-2024
Bui Thanh Son | | foreign minister 2021-2025
Pham Binh Minh | | foreign minister 2011-2021
Luong Cuong | | president 2024-
Le Thi Thu Hang | | spokeswoman 2016-2023
Phan Van Giang | | defence minister 2021-
@ person SG GOV
Halimah Yacob | | president 2017-2023
Tharman Shanmugaratnam | | president 2023-
Vivian Balakrishnan | | foreign minister 2015-
Ng Eng Hen | | defence minister 2011-2025
@ person MY GOV
Ismail Sabri Yaakob | | prime minister 2021-2022
Hishammuddin Hussein | | foreign minister 2020-2021; defence minister 2021-2022
Saifuddin Abdullah | | foreign minister 2018-2020; foreign minister 2021-2022
@ person BN GOV
Hassanal Bolkiah | Sultan Hassanal Bolkiah | sultan 1967-
@ person ID GOV
Sri Mulyani Indrawati | | finance minister 2016-2025
Mahfud MD | | minister 2019-2024
Jusuf Kalla | | vice president 2004-2009; vice president 2014-2019
Ma'ruf Amin | | vice president 2019-2024
Ryamizard Ryacudu | | defence minister 2014-2019
@ person PH GOV
Teodoro Locsin Jr. | Teodoro Locsin | foreign minister 2018-2022
Enrique Manalo | | foreign minister 2022-2025
Delfin Lorenzana | | defence minister 2016-2022
Gilberto Teodoro | Gilberto Teodoro Jr. | defence minister 2023-
Leni Robredo | | vice president 2016-2022 | sector=OPP
Harry Roque | | spokesman 2017-2021
Ronald dela Rosa | | senator 2019- | sector=LEG
@ person TL GOV
Taur Matan Ruak | | president 2012-2017; prime minister 2018-2023
Francisco Guterres | | president 2017-2022
@ person KR GOV
Park Jin | | foreign minister 2022-2024
Chung Eui-yong | | foreign minister 2021-2022
Kang Kyung-wha | | foreign minister 2017-2021
Cho Tae-yul | | foreign minister 2024-2025
Suh Wook | | defence minister 2020-2022
Lee Jong-sup | | defence minister 2022-2023
Shin Won-sik | | defence minister 2023-2024
Kim Yong-hyun | | defence minister 2024
Jeong Kyeong-doo | | defence minister 2018-2020
Han Duck-soo | | prime minister 2022-2025
Kim Boo-kyum | | prime minister 2021-2022
Lee In-young | | minister 2020-2022
@ person KP GOV
Ri Son Gwon | | foreign minister 2020-2022
Choe Ryong Hae | | official 2010-
Kim Tok Hun | | prime minister 2020-2024
@ person JP GOV
Yoshimasa Hayashi | | foreign minister 2021-2023
Toshimitsu Motegi | | foreign minister 2019-2021
Yoko Kamikawa | | foreign minister 2023-2024
Takeshi Iwaya | | defence minister 2018-2019; foreign minister 2024-2025
Nobuo Kishi | | defence minister 2020-2022
Yasukazu Hamada | | defence minister 2022-2023
Minoru Kihara | | defence minister 2023-2024
Hirokazu Matsuno | | spokesman 2021-2023
Katsunobu Kato | | spokesman 2020-2021
@ person CN GOV
Geng Shuang | | spokesman 2016-2020
Liu Jianchao | | official 2022-2025
Han Zheng | | vice president 2023-
Wang Qishan | | vice president 2018-2023
@ person TW GOV
Su Tseng-chang | | prime minister 2019-2023
Chen Chien-jen | | vice president 2016-2020; prime minister 2023-2024
Chiu Kuo-cheng | | defence minister 2021-2024
Lin Chia-lung | | foreign minister 2024-
Yen De-fa | | defence minister 2018-2021
@ person HK GOV
Matthew Cheung | | official 2017-2021
@ person AU GOV
Marise Payne | | defence minister 2015-2018; foreign minister 2018-2022
Peter Dutton | | interior minister 2017-2021; defence minister 2021-2022
Linda Reynolds | | defence minister 2019-2021
Josh Frydenberg | | finance minister 2018-2022
Julie Bishop | | foreign minister 2013-2018
Angus Campbell | | general 2018-2024 | sector=MIL
@ person NZ GOV
Chris Hipkins | | prime minister 2023
Nanaia Mahuta | | foreign minister 2020-2023
Winston Peters | | foreign minister 2017-2020; foreign minister 2023-
@ person SB GOV
Manasseh Sogavare | | prime minister 2019-2024
Jeremiah Manele | | foreign minister 2019-2024; prime minister 2024-
@ person VU GOV
Bob Loughman | | prime minister 2020-2022
Ishmael Kalsakau | | prime minister 2022-2023
@ person WS GOV
Fiame Naomi Mata'afa | Fiame Mata'afa | prime minister 2021-2025
Tuilaepa Sailele Malielegaoi | | prime minister 1998-2021
@ person CA GOV
Marc Garneau | | foreign minister 2021
Francois-Philippe Champagne | | foreign minister 2019-2021
Anita Anand | | defence minister 2021-2023; foreign minister 2025-
Harjit Sajjan | | defence minister 2015-2021
Danielle Smith | | premier 2022-
Doug Ford | | premier 2018-
@ person CR GOV
Carlos Alvarado Quesada | | president 2018-2022
Luis Guillermo Solis | | president 2014-2018
@ person PA GOV
Laurentino Cortizo | | president 2019-2024
Juan Carlos Varela | | president 2014-2019
Ricardo Martinelli | | president 2009-2014
@ person DO GOV
Danilo Medina | | president 2012-2020
@ person CU GOV
Manuel Marrero | Manuel Marrero Cruz | prime minister 2019-
@ person JM GOV
Portia Simpson-Miller | | prime minister 2012-2016
@ person TT GOV
Keith Rowley | | prime minister 2015-2025
Kamla Persad-Bissessar | | prime minister 2010-2015; prime minister 2025-
@ person BB GOV
Mia Mottley | | prime minister 2018-
@ person BS GOV
Hubert Minnis | | prime minister 2017-2021
@ person BZ GOV
Johnny Briceno | | prime minister 2020-
@ person GY GOV
David Granger | | president 2015-2020
Bharrat Jagdeo | | president 1999-2011; vice president 2020-
@ person SR GOV
Chan Santokhi | Chandrikapersad Santokhi | president 2020-2025
@ person CO GOV
Marta Lucia Ramirez | | vice president 2018-2022
Ivan Velasquez | | defence minister 2022-2025
Diego Molano | | defence minister 2021-2022
Claudia Blum | | foreign minister 2019-2021
Alvaro Leyva | | foreign minister 2022-2024
Carlos Holmes Trujillo | | foreign minister 2018-2019; defence minister 2019-2021
Feliciano Valencia | | senator 2018-2022 | sector=LEG
Ivan Cepeda | | senator 2014- | sector=LEG
Eduardo Zapateiro | | general 2019-2022 | sector=MIL
@ person EC GOV
Patricio Carrillo | | interior minister 2022
@ person PE GOV
Francisco Sagasti | | president 2020-2021
Manuel Merino | | president 2020
Jose Jeri | | president 2025-
Anibal Torres | | prime minister 2022
Alberto Otarola | | prime minister 2022-2024
Mirtha Vasquez | | prime minister 2021-2022
Guido Bellido | | prime minister 2021
@ person CL GOV
Juan Carlos Jobet | | minister 2019-2022
Andres Allamand | | foreign minister 2020-2022
Teodoro Ribera | | foreign minister 2019-2020
Antonia Urrejola | | foreign minister 2022-2023
Alberto van Klaveren | | foreign minister 2023-
Rodrigo Delgado | | interior minister 2020-2022
Carolina Toha | | interior minister 2022-2025
Izkia Siches | | interior minister 2022
Andres Chadwick | | interior minister 2018-2019
@ person AR GOV
Felipe Sola | | foreign minister 2019-2021
Santiago Cafiero | | foreign minister 2021-2023
Sergio Massa | | finance minister 2022-2023
Patricia Bullrich | | minister 2015-2019; minister 2023-
Diana Mondino | | foreign minister 2023-2024
Agustin Rossi | | defence minister 2019-2021
@ person UY GOV
Luis Lacalle Pou | | president 2020-2025
Yamandu Orsi | | president 2025-
@ person PY GOV
Mario Abdo Benitez | | president 2018-2023
@ person BO GOV
Rogelio Mayta | | foreign minister 2020-2023
David Choquehuanca | | vice president 2020-2025
@ person BR GOV
Carlos Franca | | foreign minister 2021-2022
Ernesto Araujo | | foreign minister 2019-2021
Mauro Vieira | | foreign minister 2015-2016; foreign minister 2023-
Flavio Dino | | minister 2023-2024
Fernando Haddad | | finance minister 2023-
Geraldo Alckmin | | vice president 2023-
Hamilton Mourao | | vice president 2019-2022
Paulo Guedes | | finance minister 2019-2022
Joao Doria | | governor 2019-2022
@ person VE GOV
Jorge Arreaza | | foreign minister 2017-2021
Yvan Gil | | foreign minister 2023-
Felix Plasencia | | foreign minister 2021-2022
Tarek William Saab | | attorney general 2017-
@ person MX GOV
Alicia Barcena | | foreign minister 2023-2024
Juan Ramon de la Fuente | | foreign minister 2024-
Omar Garcia Harfuch | | minister 2024-
Luis Cresencio Sandoval | | defence minister 2018-2024 | sector=MIL
Alejandro Gertz Manero | | attorney general 2019-2025
@ person HT GOV
Claude Joseph | | prime minister 2021
@ person US GOV
Kathleen Hicks | Kathleen H. Hicks; Kath Hicks | deputy defence secretary 2021-2025
Wendy Sherman | Wendy R. Sherman | deputy secretary of state 2021-2023
Victoria Nuland | | under-secretary 2021-2024
Linda Thomas-Greenfield | | ambassador 2021-2025
Alejandro Mayorkas | | homeland security secretary 2021-2025
Merrick Garland | | attorney general 2021-2025
Janet Yellen | | treasury secretary 2021-2025
Gina Raimondo | | commerce secretary 2021-2025
Katherine Tai | | trade representative 2021-2025
John Kirby | | spokesman 2021-2025
Ned Price | | spokesman 2021-2023
Jen Psaki | | spokeswoman 2021-2022
Karine Jean-Pierre | | spokeswoman 2022-2025
Karoline Leavitt | | spokeswoman 2025-
Avril Haines | | director 2021-2025 | sector=SPY
Tulsi Gabbard | | director 2025- | sector=SPY
John Ratcliffe | | director 2020-2021; director 2025- | sector=SPY
Gina Haspel | | director 2018-2021 | sector=SPY
Christopher Wray | | director 2017-2025 | sector=COP
Kash Patel | | director 2025- | sector=COP
Charles Q. Brown | Charles Brown Jr.; CQ Brown | general 2020-2025 | sector=MIL
Dan Caine | | general 2025- | sector=MIL
Stephen Townsend | | general 2019-2022 | sector=MIL
Michael Langley | | general 2022-2025 | sector=MIL
Tod Wolters | | general 2019-2022 | sector=MIL
Christopher Cavoli | | general 2022-2025 | sector=MIL
Lindsey Graham | | senator 2003- | sector=LEG
Bob Menendez | Robert Menendez | senator 2006-2024 | sector=LEG
Marsha Blackburn | | senator 2019- | sector=LEG
Elizabeth Warren | | senator 2013- | sector=LEG
Ted Cruz | | senator 2013- | sector=LEG
Michael McCaul | | congressman 2005- | sector=LEG
Scott Bessent | | treasury secretary 2025-
Kristi Noem | | homeland security secretary 2025-
Pam Bondi | | attorney general 2025-
Mike Waltz | Michael Waltz | national security adviser 2025; ambassador 2025-
Keith Kellogg | | envoy 2025-
Robert Malley | Rob Malley | envoy 2021-2023
Jeffrey Feltman | | envoy 2021-2022
Tim Lenderking | Timothy Lenderking | envoy 2021-2025
Anthony Fauci | | director 1984-2022 | sector=HLH
Sarah Huckabee Sanders | | spokeswoman 2017-2019; governor 2023-
Gavin Newsom | | governor 2019-
Ron DeSantis | | governor 2019-
Greg Abbott | | governor 2015-
Andrew Cuomo | | governor 2011-2021
John Thune | Thune | senator 2005- | sector=LEG
Hakeem Jeffries | | | sector=LEG
Tom Barrack | Thomas Barrack; Thomas J. Barrack | ambassador 2025-
Morgan Ortagus | Ortagus | spokeswoman 2019-2021; envoy 2025-
@ person GB GOV
Yvette Cooper | | home secretary 2024-2025; foreign secretary 2025-
Priti Patel | | home secretary 2019-2022
Suella Braverman | | home secretary 2022-2023
Gavin Williamson | | defence secretary 2017-2019
Michael Fallon | | defence secretary 2014-2017
Humza Yousaf | | leader 2023-2024
Kemi Badenoch | | leader 2024- | sector=OPP
Tony Radakin | | admiral 2021-2025 | sector=MIL
John Swinney | Swinney | first minister 2024-
Michelle O'Neill | Michelle O’Neill | first minister 2024-
@ person - IGO
Volker Perthes | | envoy 2021-2023 | cc=DE
Rosemary DiCarlo | | under-secretary 2018- | cc=US
Stephane Dujarric | | spokesman 2014- | cc=FR
David Malpass | | president 2019-2023 | cc=US
Ajay Banga | | president 2023- | cc=US
Tor Wennesland | | envoy 2021-2024 | cc=NO
Francesca Albanese | | special rapporteur 2022- | cc=IT
Deborah Lyons | | envoy 2020-2022 | cc=CA
Jeanine Hennis-Plasschaert | | envoy 2018-2024 | cc=NL
Cindy McCain | | director @world-food-programme 2023-
Roberta Metsola | Metsola | president @european-parliament 2022-
Ngozi Okonjo-Iweala | Okonjo-Iweala | director @world-trade-organization 2021-
@ person VA GOV
Pietro Parolin | Parolin | secretary of state 2013-
`
