/**
 * Countries of today, and those that older articles still name.
 * `name | other names | ISO 3166-1 alpha-2, middle | demonyms ("Iraqi+s" is Iraqi, Iraqis) | capital and other metonyms`
 */
export const countries = `
Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Democratic Republic of Afghanistan | AF 33,66 | Afghan+s; Afghani+s | Kabul
Albania | Republic of Albania | AL 41,20 | Albanian+s | Tirana
Algeria | People's Democratic Republic of Algeria | DZ 28,3 | Algerian+s | Algiers
Andorra | Principality of Andorra | AD 42.55,1.58 | Andorran+s | Andorra la Vella
Angola | Republic of Angola | AO -12.5,18.5 | Angolan+s | Luanda
Antigua and Barbuda | | AG 17.05,-61.8 | Antiguan+s; Barbudan+s | St. John's
Argentina | Argentine Republic | AR -34,-64 | Argentine+s; Argentinian+s; Argentinean+s | Buenos Aires; Casa Rosada
Armenia | Republic of Armenia | AM 40,45 | Armenian+s | Yerevan
Australia | Commonwealth of Australia | AU -25,135 | Australian+s; Aussie+s | Canberra
Austria | Republic of Austria | AT 47.33,13.33 | Austrian+s | Vienna
Azerbaijan | Republic of Azerbaijan | AZ 40.5,47.5 | Azerbaijani+s; Azeri+s | Baku
Bahamas | The Bahamas; Commonwealth of the Bahamas | BS 24,-76 | Bahamian+s | Nassau
Bahrain | Kingdom of Bahrain | BH 26,50.5 | Bahraini+s | Manama
Bangladesh | People's Republic of Bangladesh | BD 24,90 | Bangladeshi+s | Dhaka; Dacca
Barbados | | BB 13.17,-59.53 | Barbadian+s; Bajan+s | Bridgetown
Belarus | Republic of Belarus; Byelorussia; Belorussia | BY 53,28 | Belarusian+s; Belarussian+s; Byelorussian+s | Minsk
Belgium | Kingdom of Belgium | BE 50.83,4 | Belgian+s |
Belize | British Honduras | BZ 17.25,-88.75 | Belizean+s | Belmopan
Benin | Republic of Benin; Dahomey | BJ 9.5,2.25 | Beninese; Beninois | Porto-Novo; Cotonou
Bhutan | Kingdom of Bhutan | BT 27.5,90.5 | Bhutanese | Thimphu
Bolivia | Plurinational State of Bolivia | BO -17,-65 | Bolivian+s | La Paz; Sucre
Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH | BA 44.25,17.83 | Bosnian+s; Herzegovinian+s | Sarajevo
Botswana | Republic of Botswana | BW -22,24 | Botswanan+s; Motswana; Batswana | Gaborone
Brazil | Federative Republic of Brazil; Brasil | BR -10,-55 | Brazilian+s | Brasilia
Brunei | Brunei Darussalam; Sultanate of Brunei | BN 4.5,114.67 | Bruneian+s | Bandar Seri Begawan
Bulgaria | Republic of Bulgaria | BG 42.67,25.25 | Bulgarian+s; Bulgar+s | Sofia
Burkina Faso | Burkina; Upper Volta | BF 13,-2 | Burkinabe; Burkinan+s; Burkinabes | Ouagadougou
Burundi | Republic of Burundi | BI -3.5,30 | Burundian+s | Bujumbura; Gitega
Cambodia | Kingdom of Cambodia; Kampuchea; Democratic Kampuchea | KH 13,105 | Cambodian+s; Kampuchean+s; Khmer+s | Phnom Penh
Cameroon | Republic of Cameroon; Cameroun | CM 6,12 | Cameroonian+s | Yaounde
Canada | Dominion of Canada | CA 60.11,-113.64 | Canadian+s | Ottawa
Cape Verde | Cabo Verde | CV 16,-24 | Cape Verdean+s; Cabo Verdean+s | Praia
Central African Republic | CAR; Centrafrique | CF 7,21 | Central African+s | Bangui
Chad | Republic of Chad; Tchad | TD 15,19 | Chadian+s | N'Djamena; Ndjamena
Chile | Republic of Chile | CL -30,-71 | Chilean+s | Santiago; La Moneda
China | People's Republic of China; PRC; Mainland China; Communist China; Red China; P.R. China | CN 35,105 | Chinese | Beijing; Peking; Zhongnanhai
Colombia | Republic of Colombia | CO 4,-73.25 | Colombian+s | Bogota; Casa de Narino
Comoros | Union of the Comoros; Comoro Islands | KM -12.17,44.25 | Comoran+s; Comorian+s | Moroni
Republic of the Congo | Congo-Brazzaville; Congo Brazzaville; Congo Republic; Republic of Congo | CG -1,15 | | Brazzaville
Democratic Republic of the Congo | DRC; DR Congo; D.R. Congo; Congo-Kinshasa; Democratic Republic of Congo; Zaire; Congo; Belgian Congo; RDC | CD -2.5,23.5 | Congolese; Zairian+s; Zairean+s | Kinshasa
Costa Rica | Republic of Costa Rica | CR 10,-84 | Costa Rican+s; Tico+s | San Jose
Ivory Coast | Cote d'Ivoire; Republic of Cote d'Ivoire | CI 8,-5.5 | Ivorian+s; Ivoirian+s | Abidjan; Yamoussoukro
Croatia | Republic of Croatia | HR 45.17,15.5 | Croatian+s; Croat+s | Zagreb
Cuba | Republic of Cuba | CU 22,-79.5 | Cuban+s | Havana
Cyprus | Republic of Cyprus | CY 35,33 | Cypriot+s; Greek Cypriot+s | Nicosia
Czech Republic | Czechia | CZ 49.75,15 | Czech+s | Prague
Denmark | Kingdom of Denmark | DK 56,10 | Danish; Dane+s | Copenhagen
Djibouti | Republic of Djibouti | DJ 11.83,42.5 | Djiboutian+s |
Dominica | Commonwealth of Dominica | DM 15.5,-61.33 | | Roseau
Dominican Republic | | DO 19,-70.67 | Dominican+s | Santo Domingo
East Timor | Timor-Leste; Timor Leste; Portuguese Timor | TL -8.83,125.75 | East Timorese; Timorese | Dili
Ecuador | Republic of Ecuador | EC -2,-77.5 | Ecuadorian+s; Ecuadoran+s; Ecuadorean+s | Quito
Egypt | Arab Republic of Egypt; United Arab Republic | EG 27,30 | Egyptian+s | Cairo
El Salvador | Republic of El Salvador; Salvador | SV 13.83,-88.92 | Salvadoran+s; Salvadorean+s; Salvadorian+s | San Salvador
Equatorial Guinea | | GQ 1.7,10.3 | Equatorial Guinean+s; Equatoguinean+s | Malabo
Eritrea | State of Eritrea | ER 15,39 | Eritrean+s | Asmara
Estonia | Republic of Estonia | EE 59,26 | Estonian+s | Tallinn
Eswatini | Swaziland; Kingdom of Eswatini; Kingdom of Swaziland | SZ -26.5,31.5 | Swazi+s; Emaswati | Mbabane
Ethiopia | Federal Democratic Republic of Ethiopia; Abyssinia | ET 8,38 | Ethiopian+s | Addis Ababa
Fiji | Republic of Fiji; Fiji Islands | FJ -18,178 | Fijian+s | Suva
Finland | Republic of Finland | FI 64,26 | Finnish; Finn+s | Helsinki
France | French Republic; Republic of France | FR 46,2 | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris; Elysee Palace; Elysee; Quai d'Orsay; Matignon
Gabon | Gabonese Republic | GA -1,11.75 | Gabonese | Libreville
Gambia | The Gambia; Republic of the Gambia | GM 13.5,-15.5 | Gambian+s | Banjul
Georgia | Republic of Georgia | GE 42,43.5 | Georgian+s | Tbilisi
Germany | Federal Republic of Germany; FRG; West Germany; Bundesrepublik; Nazi Germany | DE 51.5,10.5 | German+s; West German+s | Berlin; Bonn
Ghana | Republic of Ghana; Gold Coast | GH 8.1,-1.2 | Ghanaian+s; Ghanian+s | Accra
Greece | Hellenic Republic | GR 39,22 | Greek+s; Hellenic | Athens
Grenada | | GD 12.12,-61.67 | Grenadian+s; Grenadan+s | St. George's
Guatemala | Republic of Guatemala | GT 15.5,-90.25 | Guatemalan+s | Guatemala City
Guinea | Republic of Guinea; Guinea-Conakry; Guinee | GN 10.83,-10.67 | Guinean+s | Conakry
Guinea-Bissau | Republic of Guinea-Bissau | GW 12,-15 | Bissau-Guinean+s; Guinea-Bissauan+s | Bissau
Guyana | Co-operative Republic of Guyana; British Guiana | GY 5,-59 | Guyanese | Georgetown
Haiti | Republic of Haiti | HT 19,-72.42 | Haitian+s | Port-au-Prince
Honduras | Republic of Honduras | HN 15,-86.5 | Honduran+s | Tegucigalpa
Hungary | Republic of Hungary; Hungarian People's Republic | HU 47,20 | Hungarian+s; Magyar+s | Budapest
Iceland | Republic of Iceland | IS 65,-18 | Icelandic; Icelander+s | Reykjavik
India | Republic of India; Bharat; Hindustan | IN 22,79 | Indian+s | New Delhi; Delhi
Indonesia | Republic of Indonesia | ID -5,120 | Indonesian+s | Jakarta; Djakarta
Iran | Islamic Republic of Iran; Islamic Republic; Persia | IR 32,53 | Iranian+s; Persian+s | Tehran; Teheran
Iraq | Republic of Iraq; Irak | IQ 33,44 | Iraqi+s | Baghdad
Ireland | Republic of Ireland; Irish Republic; Eire | IE 53,-8 | Irish; Irishman; Irishmen; Irishwoman; Irishwomen | Dublin
Israel | State of Israel; Jewish state; Zionist entity; Zionist regime | IL 31.5,34.75 | Israeli+s | Jerusalem; Tel Aviv
Italy | Italian Republic; Republic of Italy | IT 42.83,12.83 | Italian+s | Rome; Palazzo Chigi
Jamaica | | JM 18.25,-77.5 | Jamaican+s | Kingston
Japan | Nippon | JP 35.69,139.75 | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | JO 31,36 | Jordanian+s | Amman
Kazakhstan | Republic of Kazakhstan; Kazakstan | KZ 48,68 | Kazakh+s; Kazakhstani+s; Kazak+s | Astana; Nur-Sultan; Almaty
Kenya | Republic of Kenya | KE 1,38 | Kenyan+s | Nairobi
Kiribati | Republic of Kiribati; Gilbert Islands | KI 1.42,173 | I-Kiribati; Gilbertese | Tarawa; South Tarawa
Kosovo | Republic of Kosovo; Kosova | XK 42.58,21 | Kosovar+s; Kosovan+s; Kosovo Albanian+s | Pristina; Prishtina
Kuwait | State of Kuwait | KW 29.5,47.75 | Kuwaiti+s | Kuwait City
Kyrgyzstan | Kyrgyz Republic; Kirghizia; Kirgizia; Kyrgyzia | KG 41,75 | Kyrgyz; Kyrgyzstani+s; Kirghiz | Bishkek
Laos | Lao People's Democratic Republic; Lao PDR | LA 18,105 | Lao; Laotian+s | Vientiane
Latvia | Republic of Latvia | LV 57,25 | Latvian+s; Lett+s | Riga
Lebanon | Lebanese Republic; Liban | LB 33.83,35.83 | Lebanese | Beirut; Baabda
Lesotho | Kingdom of Lesotho; Basutoland | LS -29.5,28.25 | Basotho; Mosotho; Lesothan+s | Maseru
Liberia | Republic of Liberia | LR 6.5,-9.5 | Liberian+s | Monrovia
Libya | State of Libya; Libyan Arab Jamahiriya; Jamahiriya; Libyan Jamahiriya | LY 28,17 | Libyan+s | Tripoli
Liechtenstein | Principality of Liechtenstein | LI 47.17,9.53 | Liechtensteiner+s | Vaduz
Lithuania | Republic of Lithuania | LT 56,24 | Lithuanian+s | Vilnius
Luxembourg | Grand Duchy of Luxembourg; Luxemburg | LU 49.75,6.17 | Luxembourger+s; Luxembourgish; Luxembourgeois |
Madagascar | Republic of Madagascar; Malagasy Republic | MG -20,47 | Malagasy; Madagascan+s | Antananarivo
Malawi | Republic of Malawi; Nyasaland | MW -13.5,34 | Malawian+s | Lilongwe
Malaysia | Federation of Malaysia; Malaya | MY 2.5,112.5 | Malaysian+s | Kuala Lumpur; Putrajaya
Maldives | Republic of Maldives; Maldive Islands | MV 3.2,73 | Maldivian+s |
Mali | Republic of Mali | ML 17,-4 | Malian+s | Bamako
Malta | Republic of Malta | MT 35.92,14.42 | Maltese | Valletta
Marshall Islands | Republic of the Marshall Islands | MH 7.1,171.1 | Marshallese; Marshall Islander+s | Majuro
Mauritania | Islamic Republic of Mauritania | MR 20,-12 | Mauritanian+s | Nouakchott
Mauritius | Republic of Mauritius | MU -20.3,57.58 | Mauritian+s | Port Louis
Mexico | United Mexican States; Mejico | MX 23,-102 | Mexican+s | Mexico City; Los Pinos
Micronesia | Federated States of Micronesia; FSM | FM 6.92,158.15 | Micronesian+s | Palikir
Moldova | Republic of Moldova; Moldavia | MD 47,29 | Moldovan+s; Moldavian+s | Chisinau; Kishinev
Monaco | Principality of Monaco | MC 43.73,7.42 | Monegasque+s; Monacan+s |
Mongolia | Mongolian People's Republic; Outer Mongolia | MN 46,105 | Mongolian+s; Mongol+s | Ulaanbaatar; Ulan Bator
Montenegro | Republic of Montenegro; Crna Gora | ME 42.5,19.3 | Montenegrin+s | Podgorica
Morocco | Kingdom of Morocco | MA 32,-5 | Moroccan+s | Rabat
Mozambique | Republic of Mozambique; Mocambique | MZ -18.25,35 | Mozambican+s | Maputo
Myanmar | Burma; Union of Myanmar; Republic of the Union of Myanmar; Union of Burma | MM 22,98 | Myanmarese; Burmese; Myanma | Naypyidaw; Nay Pyi Taw; Rangoon; Yangon
Namibia | Republic of Namibia; South West Africa; South-West Africa | NA -22,17 | Namibian+s | Windhoek
Nauru | Republic of Nauru | NR -0.53,166.92 | Nauruan+s | Yaren
Nepal | Kingdom of Nepal; Federal Democratic Republic of Nepal | NP 28,84 | Nepalese; Nepali+s | Kathmandu; Katmandu
Netherlands | The Netherlands; Holland; Kingdom of the Netherlands | NL 52.25,5.75 | Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen | Amsterdam; The Hague
New Zealand | Aotearoa; NZ | NZ -42,174 | New Zealander+s; Kiwi+s | Wellington
Nicaragua | Republic of Nicaragua | NI 13,-85 | Nicaraguan+s | Managua
Niger | Republic of Niger | NE 18,9 | Nigerien+s; Nigerois | Niamey
Nigeria | Federal Republic of Nigeria | NG 10,8 | Nigerian+s | Abuja; Lagos
North Korea | Democratic People's Republic of Korea; DPRK; D.P.R.K.; N. Korea; NKorea | KP 40,127 | North Korean+s | Pyongyang
North Macedonia | Macedonia; FYROM; Republic of North Macedonia; Former Yugoslav Republic of Macedonia; Republic of Macedonia | MK 41.67,21.75 | Macedonian+s; North Macedonian+s | Skopje
Norway | Kingdom of Norway | NO 62,10 | Norwegian+s | Oslo
Oman | Sultanate of Oman; Muscat and Oman | OM 21,57 | Omani+s | Muscat
Pakistan | Islamic Republic of Pakistan | PK 30,70 | Pakistani+s | Islamabad; Rawalpindi
Palau | Republic of Palau; Belau | PW 7.5,134.5 | Palauan+s | Ngerulmud; Koror
Palestine | State of Palestine; Palestinian territories; Palestinian Territory; occupied Palestinian territories; occupied Palestinian territory | PS 31.92,35.2 | Palestinian+s | Ramallah
Panama | Republic of Panama | PA 9,-80 | Panamanian+s | Panama City
Papua New Guinea | PNG; Independent State of Papua New Guinea | PG -6,147 | Papua New Guinean+s; Papuan+s | Port Moresby
Paraguay | Republic of Paraguay | PY -23.33,-58 | Paraguayan+s | Asuncion
Peru | Republic of Peru | PE -10,-76 | Peruvian+s | Lima
Philippines | The Philippines; Republic of the Philippines; Philippine Islands | PH 13,122 | Filipino+s; Philippine; Filipina+s; Pinoy+s | Manila; Malacanang; Malacanang Palace
Poland | Republic of Poland; Polish People's Republic; Polska | PL 52,20 | Polish; Pole+s | Warsaw
Portugal | Portuguese Republic | PT 39.5,-8 | Portuguese | Lisbon
Qatar | State of Qatar | QA 25.5,51.25 | Qatari+s | Doha
Romania | Socialist Republic of Romania; Rumania; Roumania | RO 46,25 | Romanian+s; Rumanian+s | Bucharest
Russia | Russian Federation; Russian Soviet Federative Socialist Republic; RSFSR | RU 60,100 | Russian+s | Moscow
Rwanda | Republic of Rwanda; Ruanda | RW -2,30 | Rwandan+s; Rwandese | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts | KN 17.33,-62.75 | Kittitian+s; Nevisian+s | Basseterre
Saint Lucia | St. Lucia | LC 13.88,-60.97 | St. Lucian+s; Saint Lucian+s | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent | VC 13.08,-61.2 | Vincentian+s | Kingstown
Samoa | Western Samoa; Independent State of Samoa | WS -13.8,-172.18 | Samoan+s; Western Samoan+s | Apia
San Marino | Republic of San Marino | SM 43.93,12.42 | Sammarinese; San Marinese |
Sao Tome and Principe | Sao Tome | ST 1,7 | Sao Tomean+s; Santomean+s | Sao Tome
Saudi Arabia | Kingdom of Saudi Arabia; KSA; Saudi | SA 25,45 | Saudi+s; Saudi Arabian+s | Riyadh
Senegal | Republic of Senegal | SN 14.5,-14.25 | Senegalese | Dakar
Serbia | Republic of Serbia | RS 44.82,20.46 | Serbian+s; Serb+s | Belgrade
Seychelles | Republic of Seychelles | SC -4.58,55.67 | Seychellois; Seychelloise |
Sierra Leone | Republic of Sierra Leone | SL 8.5,-11.5 | Sierra Leonean+s; Sierra Leonian+s | Freetown
Singapore | Republic of Singapore | SG 1.37,103.8 | Singaporean+s |
Slovakia | Slovak Republic | SK 48.67,19.5 | Slovak+s; Slovakian+s | Bratislava
Slovenia | Republic of Slovenia | SI 46.25,15.17 | Slovenian+s; Slovene+s | Ljubljana
Solomon Islands | Solomons; The Solomons | SB -8,159 | Solomon Islander+s; Solomon Islands | Honiara
Somalia | Federal Republic of Somalia; Somali Republic; Somali Democratic Republic | SO 6,48 | Somali+s; Somalian+s | Mogadishu; Villa Somalia
South Africa | Republic of South Africa; RSA; S. Africa | ZA -29,24 | South African+s | Pretoria; Cape Town
South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; SKorea | KR 36.5,127.75 | South Korean+s | Seoul; Blue House
South Sudan | Republic of South Sudan | SS 7.5,30 | South Sudanese | Juba
Spain | Kingdom of Spain; Espana | ES 40,-4 | Spanish; Spaniard+s | Madrid; Moncloa
Sri Lanka | Ceylon; Democratic Socialist Republic of Sri Lanka | LK 7.75,80.75 | Sri Lankan+s; Lankan+s; Ceylonese | Colombo
Sudan | Republic of the Sudan; Republic of Sudan; The Sudan | SD 16,30 | Sudanese | Khartoum
Suriname | Surinam; Republic of Suriname; Dutch Guiana | SR 4,-56 | Surinamese; Surinamer+s | Paramaribo
Sweden | Kingdom of Sweden | SE 62,15 | Swedish; Swede+s | Stockholm
Switzerland | Swiss Confederation | CH 47,8 | Swiss | Bern; Berne
Syria | Syrian Arab Republic; Arab Republic of Syria | SY 35,38 | Syrian+s | Damascus
Taiwan | Republic of China; ROC; Chinese Taipei; Formosa; Nationalist China | TW 24,121 | Taiwanese | Taipei
Tajikistan | Republic of Tajikistan; Tadzhikistan | TJ 39,71 | Tajik+s; Tajikistani+s; Tadzhik+s | Dushanbe
Tanzania | United Republic of Tanzania; Tanganyika | TZ -6,35 | Tanzanian+s | Dodoma; Dar es Salaam
Thailand | Kingdom of Thailand; Siam | TH 15.5,101 | Thai+s | Bangkok
Togo | Togolese Republic | TG 8,1.17 | Togolese | Lome
Tonga | Kingdom of Tonga | TO -20,-175 | Tongan+s | Nuku'alofa
Trinidad and Tobago | Trinidad; Trinidad & Tobago | TT 10.5,-61.25 | Trinidadian+s; Tobagonian+s | Port of Spain; Port-of-Spain
Tunisia | Republic of Tunisia; Tunisian Republic | TN 34,9 | Tunisian+s | Tunis
Turkey | Republic of Turkey; Turkiye; Republic of Turkiye | TR 39,35 | Turkish; Turk+s | Ankara
Turkmenistan | Turkmenia | TM 40,60 | Turkmenistani+s | Ashgabat; Ashkhabad
Tuvalu | Ellice Islands | TV -8,178 | Tuvaluan+s | Funafuti
Uganda | Republic of Uganda | UG 2,33 | Ugandan+s | Kampala; Entebbe
Ukraine | The Ukraine; Ukrainian SSR | UA 49,32 | Ukrainian+s | Kyiv; Kiev; Bankova
United Arab Emirates | UAE; U.A.E.; Emirates; Trucial States; Trucial Oman | AE 24,54 | Emirati+s; Emirian+s | Abu Dhabi
United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; GB; G.B. | GB 54.76,-2.7 | British; Briton+s; Brit+s; UK; U.K. | London; Downing Street; Whitehall; 10 Downing Street; Number 10; No. 10
United States | US; U.S.; USA; U.S.A.; United States of America; America; U.S. of A. | US 39.76,-98.5 | American+s; US; U.S.; Yankee+s | Washington; Washington, D.C.; Washington DC; Washington D.C.; D.C.; Capitol Hill; Foggy Bottom
Uruguay | Oriental Republic of Uruguay | UY -33,-56 | Uruguayan+s | Montevideo
Uzbekistan | Republic of Uzbekistan | UZ 41.7,63.8 | Uzbek+s; Uzbekistani+s | Tashkent
Vanuatu | Republic of Vanuatu; New Hebrides | VU -16,167 | Vanuatuan+s; Ni-Vanuatu | Port Vila
Vatican City | Vatican; Holy See; The Vatican; Vatican City State | VA 41.9,12.45 | |
Venezuela | Bolivarian Republic of Venezuela; Republic of Venezuela | VE 8,-66 | Venezuelan+s | Caracas; Miraflores; Miraflores Palace
Vietnam | Viet Nam; Socialist Republic of Vietnam; North Vietnam; SRV | VN 16.17,107.83 | Vietnamese; North Vietnamese | Hanoi
Western Sahara | Sahrawi Arab Democratic Republic; SADR; Spanish Sahara | EH 25,-13.5 | Sahrawi+s; Saharawi+s; Western Saharan+s |
Yemen | Republic of Yemen; Yemen Arab Republic; North Yemen | YE 15.5,47.5 | Yemeni+s; Yemenite+s | Sanaa; Sana'a; Sana
Zambia | Republic of Zambia; Northern Rhodesia | ZM -15,30 | Zambian+s | Lusaka
Zimbabwe | Republic of Zimbabwe; Rhodesia; Southern Rhodesia | ZW -19,29 | Zimbabwean+s; Rhodesian+s | Harare
Hong Kong | Hong Kong SAR; Hongkong | HK 22.28,114.17 | Hong Konger+s; Hongkonger+s; Hong Kong |
Macau | Macao | MO 22.18,113.55 | Macanese |
Greenland | Kalaallit Nunaat | GL 72,-40 | Greenlander+s; Greenlandic | Nuuk; Godthab
Puerto Rico | Commonwealth of Puerto Rico | PR 18.25,-66.5 | Puerto Rican+s | San Juan
French Guiana | Guyane | GF 4,-53 | French Guianan+s; Guianese | Cayenne
New Caledonia | Nouvelle-Caledonie | NC -21.5,165.5 | New Caledonian+s; Kanak+s | Noumea
French Polynesia | | PF -15,-140 | French Polynesian+s; Tahitian+s | Papeete
Guadeloupe | | GP 16.25,-61.58 | Guadeloupean+s | Basse-Terre
Martinique | | MQ 14.67,-61 | Martinican+s; Martiniquais | Fort-de-France
Reunion | La Reunion | RE -21.1,55.6 | Reunionese | Saint-Denis
Mayotte | | YT -12.83,45.17 | Mahoran+s | Mamoudzou
Guam | | GU 13.48,144.78 | Guamanian+s; Chamorro+s | Hagatna
American Samoa | | AS -14.32,-170.74 | American Samoan+s | Pago Pago
Northern Mariana Islands | Northern Marianas; CNMI | MP 16,146 | | Saipan
U.S. Virgin Islands | US Virgin Islands; United States Virgin Islands | VI 18.34,-64.93 | | Charlotte Amalie
British Virgin Islands | | VG 18.5,-64.5 | |
Bermuda | | BM 32.3,-64.75 | Bermudian+s; Bermudan+s |
Cayman Islands | Caymans | KY 19.5,-80.67 | Caymanian+s |
Turks and Caicos Islands | Turks and Caicos | TC 21.73,-71.58 | |
Anguilla | | AI 18.22,-63.05 | Anguillan+s |
Montserrat | | MS 16.75,-62.2 | Montserratian+s |
Aruba | | AW 12.5,-69.97 | Aruban+s | Oranjestad
Curacao | | CW 12.17,-69 | Curacaoan+s | Willemstad
Gibraltar | | GI 36.14,-5.35 | Gibraltarian+s |
Falkland Islands | Falklands; Malvinas; Islas Malvinas | FK -51.75,-59.17 | Falkland Islander+s; Falklander+s |
Saint Helena | St. Helena | SH -15.95,-5.7 | Saint Helenian+s | Jamestown
Isle of Man | | IM 54.25,-4.5 | Manx; Manxman; Manxmen |
Jersey | Bailiwick of Jersey | JE 49.22,-2.13 | | Saint Helier
Guernsey | Bailiwick of Guernsey | GG 49.58,-2.33 | | Saint Peter Port
Faroe Islands | Faroes; Faeroe Islands | FO 62,-7 | Faroese; Faroe Islander+s | Torshavn
Cook Islands | | CK -21.22,-159.75 | Cook Islander+s |
Niue | | NU -19.03,-169.87 | Niuean+s |
Tokelau | | TK -9,-171.75 | Tokelauan+s |
Antarctica | | AQ -80,0 | |
Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics; CCCP | SU 60,100 | Soviet+s |
Yugoslavia | Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; SFRY; FRY | YU 44,20.5 | Yugoslav+s; Yugoslavian+s |
Serbia and Montenegro | State Union of Serbia and Montenegro | CS 43.5,20.5 | |
Czechoslovakia | Czechoslovak Socialist Republic; CSSR; Czecho-Slovakia | CS 49.5,17 | Czechoslovak+s; Czechoslovakian+s |
East Germany | German Democratic Republic; GDR; G.D.R.; DDR | DD 52.5,13 | East German+s | East Berlin
South Yemen | People's Democratic Republic of Yemen; PDRY; Democratic Yemen | YD 14,48 | South Yemeni+s | Aden
South Vietnam | Republic of Vietnam | VN 12,108.5 | South Vietnamese | Saigon
`
