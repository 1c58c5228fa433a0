/** Bases, airports, prisons, plants, ports, crossings, camps and landmarks: how to read a line stands at `parseEntries`. */
export const facilities = `
@ facility IQ -
Ain al-Asad Air Base | Ain al-Asad; Ain al-Asad airbase; Al-Asad Air Base; Al Asad Air Base; al-Asad airbase; Ayn al-Asad; Ein al-Asad; Ain al-Assad; Ain al-Assad air base; Ain al-Assad airbase; Al-Asad base; Ain Al-Asad base; Ain al-Assad base; Ayn al-Asad base; Ain Assad; Al Asad; Al-Assad Air Base; al-Assad airbase; Ain Asad; Ain al-Asad military base; Ain al-Assad military base; Ayn al-Assad | at=33.79,42.44 in=anbar
Baghdad International Airport | Baghdad airport; Saddam International Airport; BIAP; Baghdad's airport; Baghdad's international airport | at=33.26,44.23
Camp Victory | Victory Base; Victory Base Complex; Camp Victoria; Victory Base camp | at=33.25,44.2
Balad Air Base | Balad airbase; Joint Base Balad; Al-Balad Air Base; Balad base; Camp Anaconda | at=33.94,44.36
Camp Taji | Taji base; Taji military base; Al Taji; Taji camp; Taji Camp | at=33.52,44.26
K-1 Air Base | K1 base; K-1 base; K1 military base; K1 Air Base | at=35.51,44.28
Harir Air Base | Harir base; Al-Harir Air Base; Harir airbase; al-Harir air base; Bashur Airfield | at=36.53,44.35
Erbil International Airport | Erbil airport; Arbil airport; Erbil air base; Arbil International Airport; Erbil's airport; Erbil airbase | at=36.24,43.95
Al-Taqaddum Air Base | Taqaddum Air Base; Al Taqaddum; Taqaddum; Al-Habbaniyah; Habbaniyah Air Base | at=33.34,43.6
Qayyarah Airfield West | Qayyarah Air Base; Q-West; Qayyara airbase; Qayyarah base | at=35.77,43.12
Camp Speicher | Speicher base; Forward Operating Base Speicher; COB Speicher | at=34.67,43.54
Al-Qaim border crossing | al-Qaim crossing; Qaim crossing; Qaim border crossing | at=34.37,41.09
Abu Ghraib prison | Abu Ghraib jail; Abu Ghraib Prison; Baghdad Central Prison; Abu Gharib prison | at=33.29,44.07
Camp Bucca | Bucca | at=30.18,47.87
Camp Ashraf | Ashraf camp; Ashraf City; Camp Liberty (Iraq) | at=33.9,44.5
Jurf al-Sakhr | Jurf al-Sakhar; Jurf al-Nasr; Jurf al-Nassr | at=32.86,44.21
Union III | Camp Union III; Union 3 base | at=33.3,44.38
US Embassy in Baghdad | U.S. Embassy in Baghdad; American embassy in Baghdad; US embassy in Baghdad; U.S. embassy in Baghdad; Baghdad Embassy Compound; US Embassy Baghdad; U.S. Embassy Baghdad | at=33.3,44.39
Baiji refinery | Baiji oil refinery; Beiji refinery | at=35,43.5
Mosul Dam | Mosul dam | at=36.63,42.82
Haditha Dam | Haditha dam | at=34.2,42.35
Osirak | Osiraq; Tuwaitha; Osirak reactor; Tamuz reactor | at=33.2,44.52
Imam Ali Air Base | Tallil Air Base; Ali Air Base | at=30.94,46.09
Imam Ali Shrine | shrine of Imam Ali; Imam Ali Mosque | at=31.996,44.314
Al-Askari Mosque | al-Askari Shrine; Askariya shrine; Golden Mosque; Golden Mosque of Samarra | at=34.199,43.874
Imam Hussein Shrine | shrine of Imam Hussein | at=32.616,44.032
Firdos Square | Firdous Square; Paradise Square | at=33.314,44.42
Tahrir Square (Baghdad) | Baghdad's Tahrir Square | at=33.327,44.414
Khor Mor gas field | Khor Mor; Khor Mor field | at=35.1,45.1
Makhmur camp | Makhmour camp; Makhmur refugee camp | at=35.8,43.6
@ facility SY -
Al-Tanf | Al Tanf; Tanf; al-Tanf garrison; Al-Tanf base; Tanf garrison; At Tanf; al-Tanf military base; At-Tanf; Tanf base | at=33.5,38.62
Al-Omar oil field | Omar oil field; Al Omar field; al-Omar oilfield; Green Village; Mission Support Site Green Village; Omar oilfield; Al-Omar base; Al-Omar field | at=35.1,40.56
Conoco gas field | Conoco; Conoco field; CONOCO gas field; Koniko field; Conoco base; Mission Support Site Conoco | at=35.3,40.3
Hmeimim Air Base | Khmeimim Air Base; Hmeimim; Khmeimim; Hmeimim airbase; Hmeymim; Khmeimim base; Hmeimim base; Hmeymim airbase | at=35.41,35.95
Tartus naval base | Russian naval base in Tartus; Tartous naval base | at=34.91,35.87
Shayrat Airbase | Shayrat air base; Al-Shayrat; Shayrat | at=34.49,36.91
T4 Airbase | T-4 airbase; Tiyas Airbase; T4 air base; T-4 base; Tiyas air base; T4 military airport | at=34.52,37.63
Menagh Air Base | Menagh airbase; Minakh air base | at=36.52,37.04
Kweires Airbase | Kweires; Kuweires air base; Kuweires | at=36.19,37.58
Tabqa Air Base | Tabqa airbase | at=35.75,38.57
Damascus International Airport | Damascus airport | at=33.41,36.52
Aleppo International Airport | Aleppo airport | at=36.18,37.22
Mezzeh Air Base | Mezzeh military airport; Mezze airbase; Mezzeh airbase | at=33.48,36.22
Rumaylan Landing Zone | Rmeilan base; Rmelan; Rumaylan | at=37,41.96
Al-Shaddadi base | Shaddadi base; Al-Shaddadi; Shaddadi; Shaddadah | at=36.06,40.73
Kharab al-Jir | Kharab al-Jir base; Kharab al-Jeer; Kharab al-Jir airfield | at=37.06,42.13
Al-Hol camp | al-Hol; al-Hawl camp; Al Hol; Al-Hawl; Hol camp; al-Hol refugee camp | at=36.38,41.14
Roj camp | al-Roj camp; Camp Roj | at=37.05,42.1
Rukban camp | Rukban; Al-Rukban camp | at=33.31,38.7
Sednaya Prison | Saydnaya prison; Sednaya; Saydnaya; Saidnaya prison; Sednaya military prison; Saydnaya Prison | at=33.66,36.33
Ghwayran prison | Gweiran prison; Ghweran prison; al-Sinaa prison; Sinaa prison | at=36.48,40.75
Bab al-Hawa | Bab al-Hawa crossing; Bab al-Hawa border crossing | at=36.21,36.7
Bab al-Salam | Bab al-Salama; Bab al-Salama crossing | at=36.65,37.08
Tishrin Dam | Tishreen Dam; Tishrin dam | at=36.38,38.18
Tabqa Dam | Euphrates Dam; Tabqa dam | at=35.87,38.57
Yarmouk camp | Yarmouk refugee camp; Yarmouk; Yarmuk camp | at=33.47,36.3
Sayyida Zeinab shrine | Sayyida Zaynab; Sayeda Zeinab; Sayyida Zainab; Sayida Zeinab | at=33.444,36.34
Baghouz | Baghuz; Al-Baghuz Fawqani | at=34.45,40.95
@ facility JO -
Tower 22 | | at=33.31,38.7
Azraq Air Base | Muwaffaq Salti Air Base; al-Azraq air base | at=31.83,36.79
Zaatari camp | Zaatari; Za'atari refugee camp; Zaatari refugee camp | at=32.29,36.33
Prince Hassan Air Base | | at=32.16,37.15
@ facility QA -
Al Udeid Air Base | Al-Udeid; Al Udeid; al-Udeid airbase; Al-Udeid base; Udeid; Al Udaid Air Base; Al-Udeid Air Base; Al Udeid airbase | at=25.12,51.31
@ facility BH -
Naval Support Activity Bahrain | US naval base in Bahrain; Fifth Fleet headquarters | at=26.21,50.61
Pearl Roundabout | Pearl Square | at=26.216,50.573
@ facility AE -
Al Dhafra Air Base | Al-Dhafra; Al Dhafra; al-Dhafra airbase | at=24.25,54.55
Jebel Ali | Jebel Ali Port | at=25.01,55.06
Barakah nuclear power plant | Barakah | at=23.97,52.23
@ facility KW -
Camp Arifjan | Arifjan | at=28.88,48.16
Ali Al Salem Air Base | Ali al-Salem; Ali Al-Salem Air Base; Ali al-Salem airbase | at=29.35,47.52
Camp Doha | | at=29.37,47.8
Camp Buehring | | at=29.7,47.42
@ facility SA -
Prince Sultan Air Base | Prince Sultan airbase | at=24.06,47.58
Khobar Towers | Al-Khobar Towers; Khobar towers | at=26.26,50.21
Abqaiq | Abqaiq oil facility; Abqaiq plant; Abqaiq oil processing facility | at=25.93,49.67
Ras Tanura | Ras Tanura refinery | at=26.64,50.16
King Khalid International Airport | Riyadh airport; King Khalid airport | at=24.96,46.7
Abha International Airport | Abha airport | at=18.24,42.66
Grand Mosque | Grand Mosque of Mecca; Great Mosque of Mecca; Masjid al-Haram | at=21.42,39.83
King Fahd Air Base | Taif air base | at=21.48,40.54
Khurais | Khurais oil field; Khurais oilfield | at=25.07,48.19
@ facility OM -
Masirah | Masirah Island; Masirah air base | at=20.68,58.89
Duqm | Port of Duqm | at=19.67,57.7
@ facility YE -
Al-Anad Air Base | al-Anad; Al Anad; Anad air base; Al-Anad airbase; al-Anad base | at=13.18,44.77
Sanaa International Airport | Sanaa airport | at=15.48,44.22
Ras Isa | Ras Issa; Ras Isa oil terminal; Ras Isa port | at=15.13,42.6
Port of Hodeidah | Hodeidah port; Hodeida port; Hudaydah port | at=14.84,42.93
Al-Dailami Air Base | al-Dulaimi air base; Al Dailami Air Base | at=15.48,44.22
Aden International Airport | Aden airport | at=12.83,45.03
FSO Safer | Safer oil tanker | at=15.12,42.59
@ facility IR -
Natanz | Natanz nuclear facility; Natanz plant; Natanz enrichment plant; Natanz nuclear site; Natanz uranium enrichment facility | at=33.72,51.73
Fordow | Fordo; Fordow nuclear facility; Fordow Fuel Enrichment Plant; Fordow enrichment plant; Fordo nuclear site | at=34.88,51
Bushehr Nuclear Power Plant | Bushehr nuclear plant; Bushehr plant; Bushehr reactor; Bushehr nuclear power station | at=28.83,50.89
Arak heavy water reactor | Arak reactor; Khondab; Arak nuclear complex | at=34.37,49.24
Isfahan nuclear facility | Isfahan uranium conversion facility; Isfahan nuclear site; Isfahan Nuclear Technology Center | at=32.57,51.83
Parchin | Parchin military complex; Parchin military base; Parchin complex | at=35.52,51.77
Evin Prison | Evin prison; Evin; Evin jail; Tehran's Evin prison | at=35.8,51.39
Kharg Island | Kharg; Kharg island | at=29.24,50.31
Abu Musa | Greater and Lesser Tunbs; Abu Musa island | at=25.87,55.03
Mehrabad Airport | Mehrabad International Airport | at=35.69,51.31
Imam Khomeini International Airport | Imam Khomeini Airport; Tehran airport | at=35.41,51.15
Bandar Abbas naval base | Shahid Rajaee port; Shahid Rajaei port | at=27.11,56.06
Chabahar | Chabahar port; Chah Bahar | at=25.29,60.64
@ facility IL -
Nevatim Airbase | Nevatim; Nevatim air base | at=31.21,35.01
Hatzerim Airbase | Hatzerim; Hatzerim air base | at=31.23,34.66
Tel Nof Airbase | Tel Nof | at=31.84,34.82
Ramat David Airbase | Ramat David; Ramat David air base | at=32.67,35.18
Palmachim Airbase | Palmachim | at=31.9,34.69
Dimona reactor | Dimona; Negev Nuclear Research Center; Dimona nuclear reactor | at=31,35.15
Ben Gurion Airport | Ben Gurion International Airport; Ben-Gurion airport; Ben-Gurion Airport; Tel Aviv airport | at=32.01,34.88
Kirya | HaKirya; Kirya base | at=32.07,34.79
Kerem Shalom | Kerem Shalom crossing; Kerem Abu Salem; Karm Abu Salem; Kerem Shalom border crossing | at=31.23,34.28
Erez Crossing | Erez; Erez crossing; Beit Hanoun crossing; Erez border crossing | at=31.56,34.54
Nahal Oz | kibbutz Nahal Oz; Nahal Oz base | at=31.47,34.5
Kfar Aza | Kibbutz Kfar Aza; Kfar Azza | at=31.48,34.53
Be'eri | Kibbutz Be'eri; kibbutz Beeri; Beeri | at=31.42,34.49
Nir Oz | Kibbutz Nir Oz | at=31.31,34.4
Re'im | Reim; Nova festival; Nova music festival; Supernova festival; Kibbutz Re'im | at=31.38,34.46
Sde Teiman | Sde Teiman base; Sde Teiman detention camp | at=31.27,34.73
Ofer Prison | Ofer military prison; Ofer prison | at=31.86,35.18
Ketziot Prison | Ketziot; Ketziot prison; Ansar III | at=30.88,34.47
Megiddo Prison | Megiddo prison | at=32.57,35.19
Mount Meron | Meron base; Meron air control base | at=33,35.41
Karish gas field | Karish | at=33.2,34.3
Majdal Shams | | at=33.27,35.77
@ facility PS -
Al-Aqsa Mosque | al-Aqsa; Al Aqsa; Al-Aqsa mosque compound; Al-Aqsa compound; Aqsa Mosque; Al-Aqsa mosque; Al Aqsa mosque | at=31.776,35.236
Temple Mount | Haram al-Sharif; Noble Sanctuary; Haram ash-Sharif | at=31.778,35.235
Western Wall | Wailing Wall | at=31.777,35.234
Dome of the Rock | | at=31.778,35.235
Church of the Nativity | Nativity Church | at=31.704,35.207
Cave of the Patriarchs | Ibrahimi Mosque; Tomb of the Patriarchs | at=31.524,35.11
Al-Shifa Hospital | Shifa hospital; Shifa Hospital; Al Shifa Hospital; al-Shifa; Al-Shifa hospital | at=31.524,34.444
Al-Ahli Arab Hospital | al-Ahli hospital; Ahli Arab Hospital; Al-Ahli Baptist Hospital; Al-Ahli Hospital | at=31.505,34.462
Nasser Hospital | Nasser Medical Complex; Nasser hospital | at=31.347,34.293
Kamal Adwan Hospital | Kamal Adwan; Kamal Adwan hospital | at=31.539,34.507
Al-Aqsa Martyrs Hospital | Al-Aqsa Hospital; Al-Aqsa Martyrs hospital | at=31.418,34.36
Indonesian Hospital | Indonesian hospital | at=31.536,34.51
European Gaza Hospital | European Hospital | at=31.32,34.31
Rafah crossing | Rafah border crossing; Rafah Crossing; Rafah border; Rafah terminal | at=31.25,34.26
Jenin refugee camp | Jenin camp | at=32.46,35.29
Jabalia refugee camp | Jabaliya refugee camp; Jabalia camp; Jabaliya camp; Jabalya camp; Jabalya refugee camp | at=31.54,34.5
Nuseirat refugee camp | Nuseirat camp; Nusseirat refugee camp | at=31.45,34.39
Shati refugee camp | Shati camp; Beach Camp; Al-Shati refugee camp; Beach refugee camp | at=31.54,34.44
Maghazi refugee camp | Al-Maghazi; Maghazi camp; Maghazi | at=31.42,34.39
Bureij refugee camp | Bureij camp | at=31.44,34.4
Balata refugee camp | Balata camp; Balata | at=32.21,35.28
Tulkarem refugee camp | Tulkarm refugee camp; Nur Shams refugee camp; Nur Shams; Nur Shams camp | at=32.32,35.05
Al-Mawasi | Mawasi; Al Mawasi; al-Mawasi humanitarian zone | at=31.33,34.25
Sheikh Jarrah | | at=31.79,35.23
Ma'ale Adumim | Maale Adumim | at=31.78,35.3
Qalandia | Qalandia checkpoint; Kalandia checkpoint | at=31.86,35.23
Muqataa | Mukataa; Muqata; Mukata | at=31.91,35.21
@ facility LB -
Beirut International Airport | Rafic Hariri International Airport; Beirut airport; Rafik Hariri International Airport; Beirut's airport | at=33.82,35.49
Port of Beirut | Beirut port; port of Beirut; Beirut's port | at=33.9,35.52
Ain al-Hilweh | Ain el-Helweh; Ain al-Hilweh refugee camp; Ein el-Hilweh; Ain al-Hilwe; Ain el-Hilweh | at=33.54,35.38
Sabra and Shatila | Shatila; Chatila; Sabra and Chatila; Shatila camp; Sabra; Shatila refugee camp | at=33.86,35.5
Nahr al-Bared | Nahr el-Bared; Nahr al-Bared refugee camp | at=34.51,35.96
Burj al-Barajneh | Bourj el-Barajneh; Bourj al-Barajneh | at=33.85,35.51
Khiam | Khiam prison; Al-Khiam | at=33.33,35.61
Beaufort Castle | | at=33.32,35.53
Roumieh prison | Roumieh Prison; Rumieh prison | at=33.88,35.57
@ facility EG -
Tahrir Square | Cairo's Tahrir Square; Tahrir | at=30.044,31.236
Rabaa al-Adawiya | Rabaa al-Adawiya Square; Rabaa; Rabaa Square; Rabaa al-Adawiya mosque | at=30.067,31.326
Tora prison | Tora Prison; Torah prison; Scorpion Prison | at=29.94,31.27
Cairo International Airport | Cairo airport | at=30.12,31.41
Al-Azhar Mosque | | at=30.046,31.263
@ facility LY -
Mitiga International Airport | Mitiga; Mitiga airport; Wheelus Air Base; Mitiga air base | at=32.89,13.28
Al-Watiya Air Base | Watiya airbase; al-Watiya; Watiya; Al-Watiya airbase | at=32.47,11.9
Al-Jufra Air Base | Jufra air base; Al-Jufra; Jufra airbase; al-Jufra | at=29.2,16
Tripoli International Airport | | at=32.66,13.16
Es Sider | Sidra oil terminal; Es Sidra; Sidra port | at=30.63,18.35
Ras Lanuf | Ras Lanouf | at=30.5,18.53
Abu Salim prison | Abu Salim | at=32.84,13.17
Bab al-Aziziya | Bab al-Aziziyah | at=32.87,13.17
US consulate in Benghazi | US consulate in Benghazi; U.S. consulate in Benghazi; US mission in Benghazi; American consulate in Benghazi; U.S. mission in Benghazi | at=32.07,20.09
@ facility TR -
Incirlik Air Base | Incirlik; Incirlik airbase; Incirlik base | at=37,35.43
Kurecik | Kurecik radar station; Kürecik | at=38.35,37.79
Ataturk Airport | Istanbul Ataturk Airport; Ataturk airport; Istanbul's Ataturk airport | at=40.98,28.81
Istanbul Airport | | at=41.26,28.74
Gezi Park | | at=41.038,28.987
Taksim Square | Taksim | at=41.037,28.985
Imrali | Imrali Island; Imrali prison; Imrali island | at=40.54,28.54
Akkuyu nuclear power plant | Akkuyu | at=36.14,33.54
Ataturk Dam | | at=37.48,38.32
Hagia Sophia | Ayasofya | at=41.008,28.98
@ facility AF -
Bagram Airfield | Bagram Air Base; Bagram; Bagram base; Bagram airbase; Bagram prison; Bagram air base; Parwan Detention Facility | at=34.95,69.27
Kandahar Airfield | Kandahar air base; Kandahar airport; Kandahar International Airport | at=31.51,65.85
Kabul International Airport | Hamid Karzai International Airport; Kabul airport; Kabul's airport; HKIA | at=34.57,69.21
Camp Bastion | Camp Leatherneck; Camp Shorabak | at=31.86,64.22
Forward Operating Base Chapman | FOB Chapman; Camp Chapman | at=33.34,69.96
Abbey Gate | | at=34.56,69.22
Pul-e-Charkhi | Pul-e-Charkhi prison; Pul-i-Charkhi | at=34.55,69.36
Sarposa prison | | at=31.62,65.67
Torkham | Torkham border crossing; Torkham crossing; Torkham border | at=34.12,71.1
Spin Boldak | Spin Boldak border crossing | at=31.01,66.4
Shindand Air Base | Shindand | at=33.39,62.26
Serena Hotel | Kabul Serena Hotel | at=34.52,69.18
Inter-Continental Hotel Kabul | Intercontinental Hotel in Kabul; Kabul's Intercontinental Hotel | at=34.54,69.13
@ facility PK -
Chaman border crossing | Chaman crossing; Friendship Gate | at=30.92,66.45
Red Mosque | Lal Masjid | at=33.713,73.09
Army Public School | Army Public School Peshawar; Peshawar school | at=34,71.54
Jinnah International Airport | Karachi airport; Karachi's international airport | at=24.9,67.16
Mehran naval base | PNS Mehran | at=24.87,67.1
Nur Khan airbase | Nur Khan; Chaklala air base | at=33.62,73.1
Adiala Jail | Adiala jail; Adiala prison; Central Jail Rawalpindi | at=33.45,73.03
Marriott Hotel Islamabad | Islamabad Marriott Hotel | at=33.73,73.09
Gwadar Port | Gwadar port | at=25.11,62.34
Shamsi Airfield | Shamsi air base | at=27.84,65.16
Wagah | Wagah border; Attari-Wagah border | at=31.6,74.57

@ facility IN -
Golden Temple | Harmandir Sahib; Amritsar's Golden Temple | at=31.62,74.877
Babri Masjid | Babri mosque; Babri Mosque; Ram Temple; Ram Janmabhoomi | at=26.796,82.194
Taj Mahal Hotel | Taj Mahal Palace Hotel; Taj Mahal Palace; Taj hotel; Taj Hotel | at=18.922,72.833
Oberoi Trident | Trident-Oberoi Hotel; Oberoi hotel | at=18.927,72.82
Chhatrapati Shivaji Terminus | Chhatrapati Shivaji railway station; Victoria Terminus | at=18.94,72.835
Pathankot Air Force Station | Pathankot airbase; Pathankot air base | at=32.23,75.63
Tihar Jail | Tihar jail; Tihar prison | at=28.61,77.1
Siachen Glacier | Siachen | at=35.4,77.1
Pulwama | | at=33.87,74.9
Pahalgam | Baisaran | at=34.01,75.31
Uri | Uri army base | at=34.08,74.03
Kargil | Kargil heights; Kargil sector | at=34.56,76.13
Red Fort | | at=28.656,77.241
Bhopal plant | Union Carbide plant | at=23.28,77.41
@ facility LK -
Bandaranaike International Airport | Colombo airport; Katunayake | at=7.18,79.88
Elephant Pass | | at=9.52,80.41
Hambantota Port | Hambantota port; Hambantota | at=6.12,81.11
Temple of the Tooth | | at=7.294,80.641
@ facility BD -
Rana Plaza | | at=23.846,90.258
Holey Artisan Bakery | Holey Artisan cafe; Holey Artisan | at=23.804,90.417
Kutupalong | Kutupalong camp; Kutupalong refugee camp | at=21.21,92.16
@ facility US -
Fort Bragg | Fort Liberty | at=35.14,-79
Fort Hood | Fort Cavazos | at=31.13,-97.78
Fort Benning | School of the Americas; Fort Moore | at=32.36,-84.95
Langley Air Force Base | | at=37.08,-76.36
Andrews Air Force Base | Joint Base Andrews | at=38.81,-76.87
Camp David | | at=39.65,-77.46
Mar-a-Lago | | at=26.677,-80.037
US Capitol | U.S. Capitol; Capitol in Washington; United States Capitol | at=38.89,-77.009
World Trade Center | Twin Towers; Ground Zero; World Trade Centre | at=40.712,-74.013
Naval Station Norfolk | | at=36.95,-76.33
Pearl Harbor | Pearl Harbour | at=21.36,-157.95
Cape Canaveral | Kennedy Space Center; Cape Kennedy | at=28.5,-80.6
Los Alamos | Los Alamos National Laboratory | at=35.88,-106.3
Three Mile Island | | at=40.15,-76.72
Wall Street | New York Stock Exchange; NYSE | at=40.707,-74.011
UN headquarters | U.N. headquarters; United Nations headquarters; UN Headquarters | at=40.749,-73.968
Quantico | Marine Corps Base Quantico | at=38.52,-77.3
Creech Air Force Base | | at=36.58,-115.67
Whiteman Air Force Base | | at=38.73,-93.55
Area 51 | | at=37.24,-115.81
Fort Knox | | at=37.89,-85.96
West Point | US Military Academy | at=41.39,-73.96
Statue of Liberty | | at=40.689,-74.044
Times Square | | at=40.758,-73.985
Sandy Hook Elementary School | Sandy Hook; Sandy Hook school | at=41.42,-73.28
Columbine High School | Columbine | at=39.604,-105.074
John F. Kennedy International Airport | JFK airport; Kennedy Airport; JFK International Airport | at=40.64,-73.78
Dulles International Airport | Dulles | at=38.94,-77.46
Guantanamo Bay | Guantanamo; Guantanamo Bay prison; Gitmo; Guantánamo; Guantanamo prison; Guantanamo Bay Naval Base; Guantánamo Bay; Guantanamo Bay detention camp; Guantanamo base; Guantanamo Naval Base; Camp Delta | at=19.9,-75.15
Howard Air Force Base | | at=8.91,-79.6
Palmerola Air Base | Soto Cano Air Base; Palmerola; Palmerola base | at=14.38,-87.62 cc=HN
Diego Garcia | | at=-7.31,72.41 cc=IO
Ramstein Air Base | Ramstein; Ramstein airbase | at=49.44,7.6 cc=DE
Landstuhl | Landstuhl Regional Medical Center | at=49.4,7.56 cc=DE
Aviano Air Base | Aviano | at=46.03,12.6 cc=IT
Sigonella | Naval Air Station Sigonella | at=37.4,14.92 cc=IT
Naval Station Rota | Rota naval base | at=36.64,-6.35 cc=ES
Moron Air Base | Moron air base | at=37.17,-5.62 cc=ES
Souda Bay | Suda Bay | at=35.49,24.12 cc=GR
Kadena Air Base | Kadena | at=26.35,127.77 cc=JP
Marine Corps Air Station Futenma | Futenma; Futenma base | at=26.27,127.75 cc=JP
Yokosuka Naval Base | Yokosuka | at=35.29,139.67 cc=JP
Yongsan | Yongsan Garrison | at=37.54,126.98 cc=KR
Camp Humphreys | | at=36.96,127.03 cc=KR
Osan Air Base | Osan | at=37.09,127.03 cc=KR
Clark Air Base | Clark Field | at=15.19,120.56 cc=PH
Subic Bay | Subic Bay Naval Base; Subic; Subic naval base | at=14.79,120.27 cc=PH
Camp Lemonnier | Lemonnier | at=11.54,43.15 cc=DJ
Manda Bay | Manda Bay Airfield; Camp Simba | at=-2.25,40.91 cc=KE
Agadez air base | Air Base 201; Niger Air Base 201; Agadez drone base | at=16.95,8.02 cc=NE
Baledogle | Baledogle airfield; Baledogle Airfield; Ballidogle | at=2.67,44.79 cc=SO
Andersen Air Force Base | | at=13.58,144.93 cc=GU
Thule Air Base | Pituffik Space Base; Thule | at=76.53,-68.7 cc=GL
Camp Bondsteel | Bondsteel | at=42.36,21.25 cc=XK
Al-Minhad Air Base | Al Minhad | at=25.03,55.37 cc=AE
Thumrait | Thumrait Air Base | at=17.67,54.02 cc=OM
Karshi-Khanabad | K2 base | at=38.83,65.92 cc=UZ
Manas | Manas Air Base; Transit Center at Manas; Manas air base | at=43.06,74.48 cc=KG
Deveselu | Deveselu missile base | at=44.08,24.41 cc=RO
Redzikowo | | at=54.48,17.1 cc=PL
Mihail Kogalniceanu | Mihail Kogalniceanu air base | at=44.36,28.49 cc=RO
@ facility GB -
RAF Akrotiri | Akrotiri | at=34.59,32.99 cc=CY
RAF Lakenheath | Lakenheath | at=52.41,0.56
RAF Mildenhall | | at=52.36,0.49
RAF Fairford | | at=51.68,-1.79
Brize Norton | RAF Brize Norton | at=51.75,-1.58
Porton Down | | at=51.13,-1.7
Heathrow Airport | Heathrow; London Heathrow | at=51.47,-0.46
Gatwick Airport | Gatwick | at=51.15,-0.19
Maze Prison | the Maze; Long Kesh; Maze prison | at=54.49,-6.1
Belmarsh Prison | Belmarsh; HMP Belmarsh | at=51.5,0.09
Faslane | HMNB Clyde | at=56.07,-4.82
Sellafield | Windscale | at=54.42,-3.5
Canary Wharf | | at=51.505,-0.02
Trafalgar Square | | at=51.508,-0.128
Westminster Bridge | | at=51.501,-0.122
London Bridge | | at=51.508,-0.088
Manchester Arena | | at=53.488,-2.244
Lockerbie | | at=55.12,-3.36
Hillsborough stadium | Hillsborough | at=53.41,-1.5
Chequers | | at=51.74,-0.78
@ facility FR -
Bataclan | Bataclan theatre; Bataclan concert hall; Bataclan music hall; Bataclan theater | at=48.863,2.371
Stade de France | | at=48.924,2.36
Promenade des Anglais | | at=43.694,7.256
Charles de Gaulle Airport | Roissy; Roissy airport; Charles de Gaulle airport | at=49.01,2.55
Notre-Dame | Notre-Dame Cathedral; Notre Dame cathedral; Notre-Dame de Paris | at=48.853,2.35
Eiffel Tower | | at=48.858,2.294
Calais Jungle | | at=50.97,1.91
Champs-Elysees | Champs Elysees; Champs-Élysées | at=48.87,2.307
@ facility DE -
Brandenburg Gate | | at=52.516,13.378
Berlin Wall | | at=52.5,13.4
Checkpoint Charlie | | at=52.508,13.39
Reichstag | | at=52.519,13.376
Breitscheidplatz | | at=52.505,13.335
La Belle discotheque | La Belle disco | at=52.472,13.336
@ facility BE -
NATO headquarters | Nato headquarters | at=50.88,4.43
Brussels Airport | Zaventem; Zaventem airport; Brussels airport | at=50.9,4.48
Maelbeek | Maelbeek metro station; Maalbeek | at=50.844,4.377
@ facility ES -
Atocha | Atocha station; Atocha railway station | at=40.407,-3.69
Las Ramblas | La Rambla | at=41.38,2.174
@ facility VA -
St. Peter's Square | Saint Peter's Square | at=41.902,12.457
St. Peter's Basilica | | at=41.902,12.454
@ facility RU -
Red Square | | at=55.754,37.62
Lubyanka | | at=55.761,37.628
Dubrovka Theatre | Dubrovka theater; Moscow theatre | at=55.726,37.673
Crocus City Hall | Crocus City | at=55.826,37.39
Domodedovo Airport | Domodedovo; Domodedovo airport | at=55.41,37.9
Engels air base | Engels-2; Engels airbase; Engels-2 air base | at=51.48,46.21
Olenya air base | Olenya; Olenya airbase | at=68.15,33.46
Belaya air base | Belaya airbase | at=52.91,103.58
Baikonur | Baikonur Cosmodrome; Baikonur cosmodrome | at=45.96,63.3 cc=KZ
Kursk Nuclear Power Plant | Kursk nuclear plant | at=51.67,35.61
Novorossiysk port | | at=44.72,37.8

IK-3 Polar Wolf | Polar Wolf; IK-3 penal colony | at=67.07,65
@ facility UA -
Zaporizhzhia Nuclear Power Plant | Zaporizhzhia nuclear plant; Zaporizhzhia plant; Zaporizhzhia nuclear power station; Zaporizhzhya nuclear power plant; ZNPP; Zaporizhzhia NPP; Zaporizhzhia nuclear power plant | at=47.51,34.59
Chernobyl | Chornobyl; Chernobyl nuclear power plant; Chernobyl nuclear plant; Chornobyl nuclear power plant | at=51.39,30.1
Azovstal | Azovstal steelworks; Azovstal plant; Azovstal steel plant; Azovstal iron and steel works | at=47.09,37.61
Kakhovka Dam | Kakhovka dam; Nova Kakhovka dam; Kakhovka hydroelectric power plant | at=46.77,33.37
Kerch Bridge | Crimean Bridge; Crimea bridge; Kerch Strait Bridge; Crimean bridge | at=45.31,36.51
Maidan | Independence Square in Kyiv; Maidan Nezalezhnosti; Independence Square (Kyiv); Euromaidan | at=50.45,30.524
Hostomel Airport | Antonov Airport; Hostomel; Hostomel airfield; Gostomel | at=50.6,30.19
Donetsk airport | Donetsk International Airport; Donetsk Airport | at=48.07,37.74
Saki air base | Saky air base; Saki airbase; Novofedorivka | at=45.09,33.6
Belbek | Belbek airfield; Belbek air base | at=44.69,33.58
Olenivka prison | Olenivka | at=47.83,37.71
Yavoriv | Yavoriv military base; Yavoriv training centre | at=50,23.5
Mariupol theatre | Donetsk Academic Regional Drama Theatre; Mariupol Drama Theatre; Mariupol drama theater | at=47.096,37.549
Bucha | | at=50.55,30.21
Irpin | | at=50.52,30.25
South Ukraine Nuclear Power Plant | Pivdennoukrainsk Nuclear Power Plant | at=47.81,31.22

@ facility BY -
Svislach | | at=53.43,28.98
@ facility GE -
Roki Tunnel | | at=42.6,44.12
@ facility CY -
Nicosia buffer zone | Green Line in Cyprus; UN buffer zone in Cyprus | at=35.17,33.36
@ facility CN -
Tiananmen Square | Tiananmen; Tienanmen Square; Tian'anmen Square | at=39.903,116.391
Great Hall of the People | | at=39.903,116.387
Forbidden City | | at=39.916,116.397
Wuhan Institute of Virology | | at=30.376,114.262
Lop Nur | Lop Nor | at=40,90
Three Gorges Dam | | at=30.82,111
Yulin naval base | | at=18.22,109.68
Mischief Reef | | at=9.9,115.53
Fiery Cross Reef | | at=9.55,112.89
Subi Reef | | at=10.92,114.08
Woody Island | Yongxing Island | at=16.83,112.34
@ facility HK -
Victoria Park (Hong Kong) | Hong Kong's Victoria Park | at=22.282,114.188
@ facility KP -
Yongbyon | Yongbyon nuclear complex; Yongbyon nuclear reactor; Yongbyon Nuclear Scientific Research Center; Nyongbyon | at=39.8,125.75
Punggye-ri | Punggye-ri nuclear test site; Punggye-ri test site | at=41.28,129.09
Sohae | Sohae Satellite Launching Station; Tongchang-ri; Dongchang-ri | at=39.66,124.71
Kaesong Industrial Complex | Kaesong industrial complex; Kaesong industrial park; Kaesong joint industrial zone | at=37.93,126.63
Kumsusan Palace | | at=39.06,125.79
@ facility JP -
Fukushima Daiichi | Fukushima Daiichi nuclear plant; Fukushima nuclear plant; Fukushima Dai-ichi; Fukushima plant | at=37.42,141.03
Yasukuni Shrine | Yasukuni; Yasukuni shrine | at=35.694,139.744
Narita Airport | Narita; Narita International Airport | at=35.77,140.39
@ facility PH -
Camp Aguinaldo | | at=14.61,121.06
Camp Crame | | at=14.61,121.05
@ facility TH -
Government House (Bangkok) | Thailand's Government House | at=13.763,100.512
Erawan Shrine | | at=13.744,100.54
Preah Vihear | Preah Vihear temple | at=14.39,104.68
Suvarnabhumi Airport | Suvarnabhumi | at=13.69,100.75
@ facility KH -
Tuol Sleng | S-21; S-21 prison | at=11.549,104.917
Ream Naval Base | Ream | at=10.5,103.61
@ facility MM -
Insein Prison | Insein prison; Insein | at=16.89,96.1
Letpadaung | Letpadaung copper mine | at=22.1,95.1
@ facility ID -
Sari Club | Paddy's Bar; Paddy's Pub | at=-8.718,115.174
Grasberg mine | Grasberg | at=-4.06,137.11
@ facility AU -
Pine Gap | | at=-23.8,133.74
Villawood | | at=-33.87,150.98
Bondi Beach | Bondi Junction | at=-33.89,151.27
Port Arthur | | at=-43.15,147.85
@ facility NZ -
Al Noor Mosque | Linwood mosque; Al Noor mosque; Linwood Islamic Centre | at=-43.533,172.612
@ facility NO -
Utoya | Utøya; Utoya island | at=60.02,10.25
@ facility SE -
Gotland | | at=57.5,18.5
@ facility NR -
Nauru Regional Processing Centre | Nauru detention centre | at=-0.54,166.93
@ facility PG -
Manus Island | Manus Island detention centre; Manus | at=-2.1,146.9
@ facility KE -
Westgate Mall | Westgate shopping mall; Westgate; Westgate shopping centre; Westgate mall | at=-1.257,36.803
Garissa University | Garissa University College | at=-0.46,39.66
DusitD2 | DusitD2 hotel; Dusit hotel | at=-1.27,36.8
Dadaab | Dadaab refugee camp; Dadaab camp | at=0.05,40.31
Kakuma | Kakuma refugee camp; Kakuma camp | at=3.71,34.85
@ facility SO -
Aden Adde International Airport | Mogadishu airport; Aden Abdulle International Airport; Mogadishu's airport | at=2.01,45.3
Halane | Halane base; Halane camp | at=2.02,45.31
Lido Beach | | at=2.04,45.37
Hayat Hotel | | at=2.03,45.33
Zobe junction | K5 junction | at=2.04,45.31
Buulo Mareer | Bulo Marer; Bulamarer | at=1.63,44.54
El Adde | El-Adde; El Ade | at=3.1,41.9
@ facility ET -
Grand Ethiopian Renaissance Dam | GERD; Renaissance Dam; Grand Renaissance Dam | at=11.21,35.09
Badme | | at=14.73,37.8
@ facility SD -
Merowe airport | Merowe air base; Merowe | at=18.44,31.84
Khartoum International Airport | Khartoum airport | at=15.59,32.55
Zamzam camp | Zamzam; Zamzam displacement camp | at=13.49,25.3
Abu Shouk camp | Abu Shouk | at=13.67,25.35
Kalma camp | Kalma | at=12,24.97
Kober prison | Kober Prison | at=15.63,32.55
Jebel Marra | Jebel Marra mountains | at=13,24.3
Heglig | Heglig oil field; Panthou | at=9.98,29.4
@ facility ML -
Kati | Kati camp; Kati garrison; Kati military camp | at=12.74,-8.07
Bamako airport | Senou airport; Bamako-Senou International Airport; Modibo Keita International Airport | at=12.53,-7.95
Radisson Blu hotel (Bamako) | Radisson Blu hotel in Bamako; Bamako's Radisson Blu | at=12.64,-8.03
Moura | | at=14.36,-4.38
Tinzaouaten | Tinzawaten; Tinzaouatene | at=19.95,2.97
@ facility NE -
Tongo Tongo | | at=15.02,1.57
@ facility BF -
Thomas Sankara barracks | Sangoule Lamizana camp
Splendid Hotel | Splendid hotel | at=12.37,-1.52
Solhan | | at=13.15,0.63
@ facility DZ -
In Amenas | In Amenas gas plant; Tigantourine; Tiguentourine; In Amenas gas facility | at=27.89,9.11
Tindouf camps | Tindouf; Sahrawi refugee camps; Tindouf refugee camps | at=27.5,-7.8
@ facility TN -
Bardo Museum | Bardo National Museum; Bardo museum | at=36.81,10.13
Ben Guerdane | Ben Gardane | at=33.14,11.22
@ facility NG -
Sambisa Forest | Sambisa forest; Sambisa | at=11.3,13.4
Chibok school | Government Girls Secondary School Chibok | at=10.87,12.85
Lekki toll gate | Lekki Toll Gate; Lekki tollgate | at=6.44,3.46
Giwa Barracks | Giwa barracks | at=11.82,13.12
@ facility CD -
Virunga National Park | Virunga | at=0,29.5
Goma airport | | at=-1.67,29.24
Rumangabo | Rumangabo base | at=-1.34,29.36
Makala prison | Makala | at=-4.36,15.29
Bunagana | | at=-1.3,29.6
@ facility MZ -
Afungi | Afungi peninsula | at=-10.8,40.55
@ facility ZA -
Robben Island | | at=-33.81,18.37
Marikana | Marikana mine; Lonmin Marikana | at=-25.7,27.48
Sharpeville | | at=-26.69,27.87
Soweto | | at=-26.27,27.86
@ facility ZW -
Marange diamond fields | Marange | at=-19.6,32.3
@ facility UG -
Entebbe airport | Entebbe International Airport; Entebbe Airport | at=0.04,32.44
@ facility RW -
Hotel des Mille Collines | | at=-1.95,30.06
@ facility SV -
Ilopango Air Base | Ilopango air base; Ilopango Air Force Base; Ilopango airport; Ilopango | at=13.7,-89.12
Comalapa airport | Comalapa International Airport; El Salvador International Airport; Comalapa Airport | at=13.44,-89.06
Mariona prison | Mariona Prison; La Esperanza prison; Mariona | at=13.79,-89.2
CECOT | Terrorism Confinement Center; Terrorism Confinement Centre; CECOT prison | at=13.6,-88.81
El Mozote | | at=13.9,-88.11
Escalon | Colonia Escalon; Escalon neighborhood; Escalon neighbourhood | at=13.71,-89.24
Cerron Grande dam | Cerron Grande; Cerron Grande hydroelectric plant | at=13.94,-89
15 September dam | 15 September hydroelectric dam; 15 September hydroelectric plant | at=13.62,-88.55
Zacamil | Zacamil neighborhood | at=13.73,-89.21
@ facility NI -
Sandino Airport | Augusto Cesar Sandino International Airport | at=12.14,-86.17
El Chipote | El Chipote prison | at=12.14,-86.28
@ facility PA -
Rio Hato | Rio Hato base; Rio Hato air base | at=8.38,-80.13
Tocumen Airport | Tocumen International Airport; Torrijos airport | at=9.07,-79.38
Fort Amador | | at=8.92,-79.53
Darien Gap | Darien jungle; Darién Gap | at=7.9,-77.46
@ facility CO -
Palace of Justice | | at=4.599,-74.076
Cano Limon | Cano Limon oil field; Cano Limon-Covenas pipeline; Cano Limon-Covenas oil pipeline; Cano Limon pipeline; Cano Limon-Covenas | at=6.94,-71.12
El Dorado Airport | El Dorado International Airport; El Dorado airport | at=4.7,-74.15
Bojaya | Bojayá | at=6.56,-76.88
Tolemaida | Tolemaida air base | at=4.24,-74.65
Casa Verde | | at=3.4,-74.4
@ facility PE -
El Fronton | El Fronton prison; El Frontón | at=-12.12,-77.18
Canto Grande prison | Canto Grande; Lurigancho prison; Lurigancho; Castro Castro prison; Miguel Castro Castro prison | at=-11.98,-76.99
Japanese ambassador's residence in Lima | Japanese embassy residence in Lima | at=-12.08,-77.03
Santa Lucia base | Santa Lucia antidrug base; Santa Lucia anti-drug base | at=-8.35,-76.5
Las Bambas | Las Bambas mine | at=-14.09,-72.31
@ facility VE -
El Helicoide | Helicoide | at=10.49,-66.91
Fuerte Tiuna | Fort Tiuna | at=10.44,-66.91
Simon Bolivar International Bridge | Simon Bolivar bridge | at=7.82,-72.45
Ramo Verde | Ramo Verde prison | at=10.35,-67.04
Tocoron prison | Tocoron | at=10.1,-67.55
@ facility BR -
Planalto | Planalto Palace; Planalto presidential palace | at=-15.799,-47.861
Carandiru | Carandiru prison | at=-23.51,-46.62
Itaipu | Itaipu dam; Itaipu Dam | at=-25.41,-54.59
@ facility AR -
La Tablada | La Tablada barracks | at=-34.69,-58.53
AMIA | AMIA Jewish community center; Argentine Israelite Mutual Association; AMIA Jewish center; AMIA centre; Argentine-Israeli Mutual Association | at=-34.602,-58.399
Plaza de Mayo | | at=-34.608,-58.372
ESMA | Navy Mechanics School; Naval Mechanics School | at=-34.538,-58.463
@ facility CL -
Plaza Italia | Plaza Baquedano; Plaza Dignidad | at=-33.437,-70.634
@ facility MX -
Altiplano prison | | at=19.4,-99.7
Ayotzinapa | Ayotzinapa teachers' college; Ayotzinapa Rural Teachers' College | at=17.55,-99.41
Zocalo | Zócalo | at=19.433,-99.133
Benito Juarez International Airport | Mexico City airport | at=19.44,-99.07
@ facility CU -
Bay of Pigs | Playa Giron | at=22.2,-81.15
Mariel | Port of Mariel | at=22.99,-82.75
Combinado del Este | | at=23.1,-82.26
@ facility HT -
Toussaint Louverture International Airport | Port-au-Prince airport; Port-au-Prince's airport | at=18.58,-72.29
Varreux fuel terminal | Varreux terminal; Varreux | at=18.57,-72.34
Cite Soleil | Cité Soleil | at=18.58,-72.33
National Penitentiary (Haiti) | Haiti's National Penitentiary
@ facility PL -
Auschwitz | Auschwitz-Birkenau | at=50.03,19.18
Rzeszow-Jasionka Airport | Rzeszow airport; Rzeszow-Jasionka | at=50.11,22.02
@ facility LT -
Suwalki Gap | Suwalki Corridor | at=54.3,23.2
@ facility BA -
Markale | Markale market | at=43.86,18.43
Omarska | Omarska camp | at=44.89,16.9
@ facility RS -
Banjska Monastery | Banjska | at=42.97,20.79 cc=XK
@ facility RO -
Palace of the Parliament |
`
