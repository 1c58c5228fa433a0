/** Regions of the world, disputed lands, provinces and states in the news, seas and straits: how to read a line stands at `parseEntries`. */
export const regions = `
@ region - -
Middle East | Mideast; Near East; the Middle East; Middle-East | at=29,41 demonyms=Middle Eastern;Middle Easterner+s;Mideast
Europe | European continent | at=48.69,9.14 demonyms=European+s
Eastern Europe | | at=50,30 demonyms=Eastern European+s;East European+s
Western Europe | | at=47,5 demonyms=Western European+s;West European+s
Balkans | the Balkans; Balkan peninsula | at=43,21 demonyms=Balkan
Baltic states | Baltics; Baltic republics; Baltic nations | at=57,25 demonyms=Baltic
Scandinavia | Nordic countries | at=63,16 demonyms=Scandinavian+s;Nordic
Africa | African continent | at=7.19,21.1 demonyms=African+s
North Africa | Northern Africa; Maghreb | at=28,10 demonyms=North African+s;Maghrebi+s
West Africa | Western Africa | at=12,-4 demonyms=West African+s
East Africa | Eastern Africa | at=0,37 demonyms=East African+s
Central Africa | | at=3,20
Southern Africa | | at=-20,25 demonyms=Southern African+s
Horn of Africa | | at=8,46
Sahel | Sahel region; Sahelian region | at=15,0 demonyms=Sahelian
Sahara | Sahara Desert | at=23,13 demonyms=Saharan
Sub-Saharan Africa | | at=0,20 demonyms=Sub-Saharan
Great Lakes region | African Great Lakes | at=-2,30
Lake Chad Basin | Lake Chad; Lake Chad region | at=13,14
Liptako-Gourma | tri-border area; three-border zone | at=14.5,0.8
Asia | Asian continent | at=29.84,89.3 demonyms=Asian+s
Central Asia | | at=42,65 demonyms=Central Asian+s
South Asia | Indian subcontinent; Subcontinent | at=23,79 demonyms=South Asian+s
Southeast Asia | South-East Asia; Southeast Asian region; South East Asia; Indochina | at=10,110 demonyms=Southeast Asian+s
East Asia | Far East; Northeast Asia | at=35,115 demonyms=East Asian+s
Asia-Pacific | Asia Pacific; Indo-Pacific; Pacific Rim | at=0,130
Korean Peninsula | Korean peninsula; Korea | at=38,127.5 demonyms=Korean+s
Demilitarized Zone | DMZ; Korean DMZ; Demilitarised Zone; Panmunjom; Joint Security Area | at=37.96,126.68
Caucasus | South Caucasus; Caucasus region; Transcaucasia | at=42,45 demonyms=Caucasian
North Caucasus | Northern Caucasus | cc=RU at=43.2,44.5
Arabian Peninsula | Arabian peninsula; Arabia | at=23,46
Arab world | Arab countries; Arab states; Arab nations | at=27,30 demonyms=Arab+s
Muslim world | Islamic world | demonyms=Muslim+s;Moslem+s;Islamic
Persian Gulf | Gulf; Arabian Gulf; the Gulf; Gulf region; Gulf states; Gulf Arab states; Gulf countries | at=27,51
Levant | the Levant | at=34,37 demonyms=Levantine
Kurdistan | | at=37,43 demonyms=Kurdish;Kurd+s
Mesopotamia | | at=33,44
Latin America | | at=-10,-65 demonyms=Latin American+s
Central America | | at=13,-87 demonyms=Central American+s
South America | | at=-14.6,-57.66 demonyms=South American+s
North America | | at=46.07,-100.55 demonyms=North American+s
Caribbean | the Caribbean; West Indies | at=17,-73 demonyms=West Indian+s
Americas | the Americas; Western Hemisphere | at=10,-80
Andes | | at=-15,-70 demonyms=Andean
Amazon rainforest | Amazon basin; Amazonia; Amazon region; Amazon jungle | at=-3,-62 demonyms=Amazonian
Oceania | South Pacific; Pacific Islands; Pacific island nations | at=-15,165
Antarctic | | at=-75,0
Arctic | Arctic Circle; the Arctic | at=75,0
Western world | Western countries; Western powers; Western nations | demonyms=Western;Westerner+s
Golan Heights | Golan; occupied Golan; occupied Golan Heights; Syrian Golan | cc=SY at=33,35.75
Sinai Peninsula | Sinai; Sinai peninsula; North Sinai; South Sinai; Northern Sinai | cc=EG at=29.5,33.8
Kashmir | Kashmir region; Kashmir Valley | at=34,76 demonyms=Kashmiri+s
Bengal | | at=24,88 demonyms=Bengali+s
Khorasan | Greater Khorasan | at=36,60
Baluchistan | Balochistan region | id=baluchistan-region at=28,63 demonyms=Baloch;Baluch;Baluchi+s
Yugoslav republics | former Yugoslavia | at=44,19
Tigris | Tigris River; Tigris river | at=35,43.5
Euphrates | Euphrates River; Euphrates river; Euphrates valley; Euphrates River Valley; Middle Euphrates River Valley | at=34.5,41
Nile | Nile River; River Nile; Blue Nile River; White Nile | at=25,32.5
Jordan River | River Jordan | at=32,35.55
Jordan Valley | | cc=PS at=32.1,35.5
Red Sea | | at=20,38.5
Black Sea | | at=43,35
Mediterranean Sea | Mediterranean; the Mediterranean; eastern Mediterranean | at=35,18 demonyms=Mediterranean
Baltic Sea | | at=58,20
Caspian Sea | Caspian | at=42,50
Sea of Azov | Azov Sea | at=46,36.5
South China Sea | West Philippine Sea | at=12,114
East China Sea | | at=29,125
Yellow Sea | West Sea | at=36,123
Sea of Japan | East Sea | at=40,135
Arabian Sea | | at=15,65
Indian Ocean | | at=-10,75
Atlantic Ocean | Atlantic; North Atlantic | at=20,-35
Pacific Ocean | Pacific; the Pacific | at=0,-160
Gulf of Aden | | at=12,47
Gulf of Oman | Sea of Oman | at=25,58.5
Gulf of Guinea | | at=1,4
Gulf of Mexico | Gulf of America | at=25,-90
Gulf of Sidra | Gulf of Sirte | cc=LY at=31.5,18.5
Gulf of Tonkin | Tonkin Gulf | at=20,108
North Sea | | at=56,3
English Channel | | at=50.2,-1
Aegean Sea | Aegean | at=38.5,25
Adriatic Sea | Adriatic | at=43,15
Sea of Marmara | Marmara Sea | cc=TR at=40.7,28
Dead Sea | | at=31.5,35.5
Strait of Hormuz | Hormuz; Straits of Hormuz; Strait of Hormoz | at=26.57,56.25
Bab al-Mandab | Bab el-Mandeb; Bab al-Mandab Strait; Bab el-Mandeb Strait; Bab al-Mandeb; Bab al-Mandab strait | at=12.58,43.33
Taiwan Strait | Taiwan Straits; Formosa Strait | at=24.5,119.5
Strait of Malacca | Malacca Strait; Straits of Malacca | at=4,100
Strait of Gibraltar | Straits of Gibraltar | at=35.97,-5.5
Bosporus | Bosphorus; Bosporus Strait; Bosphorus Strait | cc=TR at=41.12,29.08
Dardanelles | | cc=TR at=40.2,26.4
Kerch Strait | | at=45.3,36.6
Suez Canal | | cc=EG at=30.5,32.35
Panama Canal | Panama Canal Zone; Canal Zone | cc=PA at=9.1,-79.7
Spratly Islands | Spratlys; Nansha Islands | at=10,114
Paracel Islands | Paracels; Xisha Islands | at=16.5,112
Scarborough Shoal | Huangyan Island | at=15.15,117.76
Second Thomas Shoal | Ayungin Shoal | at=9.73,115.87
Senkaku Islands | Diaoyu Islands; Senkakus; Diaoyu; Diaoyutai | at=25.75,123.5
Kuril Islands | Kuriles; Kurils; Northern Territories | at=46,151
Chagos Islands | Chagos; Chagos Archipelago | at=-6.3,71.9
Horn of Africa states | | at=8,45
Golden Triangle | | at=20.4,100.1
Durand Line | | at=33,70
Green Line | | at=31.9,35.1
Blue Line | Israel-Lebanon border; Lebanese-Israeli border; Israeli-Lebanese border | at=33.1,35.5
Line of Control | LoC; LOC | at=34.5,74.5
38th parallel | 38th Parallel | at=38,127
Line of Actual Control | LAC | at=34,79
Lake Victoria | | at=-1,33
Kivu | Kivus; the Kivus | cc=CD at=-2.5,28.5
@ region PS -
Gaza Strip | Gaza; the Gaza Strip; Gaza strip; Palestinian enclave; besieged enclave | at=31.42,34.35 demonyms=Gazan+s in=palestine
West Bank | the West Bank; occupied West Bank; Israeli-occupied West Bank; Judea and Samaria; Cisjordan | at=32,35.25 in=palestine
East Jerusalem | occupied East Jerusalem; Arab East Jerusalem; annexed East Jerusalem | at=31.78,35.24
Philadelphi Corridor | Philadelphi corridor; Philadelphi route | at=31.27,34.26 in=gaza-strip
Netzarim Corridor | Netzarim corridor | at=31.46,34.4 in=gaza-strip
@ region LB -
South Lebanon | southern Lebanon; Southern Lebanon; south Lebanon; Lebanon's south | at=33.3,35.4
Bekaa Valley | Bekaa; Beqaa; Beqaa Valley; Biqa; Bekaa valley; Al-Biqa | at=33.85,36
Mount Lebanon | | at=33.8,35.6
Shebaa Farms | Shebaa farms; Sheba Farms | at=33.28,35.7
Dahiyeh | Dahieh; southern suburbs of Beirut; Beirut's southern suburbs; Dahiya | at=33.85,35.51
@ region YE -
Hadramawt | Hadramaut; Hadhramaut | at=16,49.5
Marib Governorate | Marib province; Ma'rib | id=marib-province at=15.5,45.5
Hodeidah Governorate | Hodeida province; Hodeidah province | id=hodeidah-province at=14.8,43
Abyan | Abyan province | at=13.6,46
Shabwa | Shabwah; Shabwa province | at=14.7,47
Saada Governorate | Saada province; Sa'dah province; Sa'ada province | id=saada-province at=17,43.7
Al-Bayda Governorate | Bayda province; Al-Bayda | id=al-bayda-yemen at=14.2,45.3
Socotra | Soqotra | at=12.5,54
@ region IQ -
Anbar | Al-Anbar; Al Anbar; Anbar province; Anbar Province; Al Anbar province; Anbar governorate | at=33,42
Nineveh | Ninawa; Nineveh province; Ninevah; Nineveh Province; Nineveh Plains; Ninewa | at=36,42.5
Diyala | Diyala province; Diyala Province | at=34,45
Salahuddin | Salah al-Din; Salahaddin; Salaheddin; Salahuddin province; Salah ad-Din; Salaheddin province | at=34.5,43.5 id=salahuddin-province
Kirkuk Governorate | Kirkuk province; Tamim | at=35.3,44 id=kirkuk-province
Babil | Babil province; Babylon province | at=32.5,44.5
Dhi Qar | Thi Qar; Dhi Qar province; Zi Qar | at=31,46.3
Maysan | Maysan province; Missan | at=31.9,47
Muthanna | Muthanna province; Al-Muthanna | at=30.3,45.3
Wasit | Wasit province | at=32.7,45.7
Qadisiyah | Al-Qadisiyah; Qadisiyah province; Diwaniyah province | at=31.8,45
Iraqi Kurdistan | Kurdistan Region; Kurdistan region; Kurdistan Region of Iraq; Iraqi Kurdish region; autonomous Kurdistan region; Kurdish region; Iraqi Kurdistan Region; KRI | at=36.2,44
Sulaymaniyah Governorate | Sulaimaniyah province; Sulaymaniyah province | at=35.5,45.3 id=sulaymaniyah-province
Dohuk Governorate | Dohuk province; Duhok province | at=37,43.3 id=dohuk-province
Sunni Triangle | | at=33.8,43.5
Green Zone | International Zone; Baghdad's Green Zone; fortified Green Zone | at=33.305,44.385
Sadr City | | at=33.38,44.46
@ region SY -
Idlib Governorate | Idlib province; Idleb province; Idlib region | at=35.8,36.7 id=idlib-province
Deir ez-Zor Governorate | Deir ez-Zor province; Deir al-Zor province; Deir Ezzor province | at=35,40.5 id=deir-ez-zor-province
Aleppo Governorate | Aleppo province | at=36.3,37.5 id=aleppo-province
Raqqa Governorate | Raqqa province | at=36,39 id=raqqa-province
Hasakah Governorate | Hasakeh province; Hasakah province; Hassakeh province; Al-Hasakah Governorate | at=36.5,40.8 id=hasakah-province
Homs Governorate | Homs province | at=34.3,38.3 id=homs-province
Hama Governorate | Hama province | at=35.1,37 id=hama-province
Latakia Governorate | Latakia province | at=35.6,36 id=latakia-province
Daraa Governorate | Daraa province; Deraa province | at=32.9,36.2 id=daraa-province
Sweida Governorate | Sweida province; Suwayda province; Sweida; Suwayda; As-Suwayda | at=32.8,36.8 id=sweida-province demonyms=Sweida
Quneitra Governorate | Quneitra province; Quneitra | at=33.1,35.9 id=quneitra-province
Rural Damascus | Rif Dimashq; Damascus countryside; Damascus province; Rural Damascus Governorate | at=33.6,36.6
Eastern Ghouta | Ghouta; East Ghouta; eastern Ghouta | at=33.53,36.4
Northeast Syria | northeastern Syria; north-east Syria; northeast Syria; northeastern Syrian region | at=36.3,40.3
Northwest Syria | northwestern Syria; northwest Syria; north-west Syria | at=36,36.7
Syrian Desert | Badia; Syrian Badia; Badia desert | at=34.5,39
@ region TR -
Hatay | Hatay province | at=36.4,36.2
Sirnak Province | Sirnak province; Sirnak | at=37.5,42.5 id=sirnak-province
Hakkari Province | Hakkari province; Hakkari | at=37.5,43.9 id=hakkari-province
Anatolia | southeastern Anatolia | at=39,35
@ region IR -
Khuzestan | Khuzestan province; Khuzistan | at=31.3,49
Sistan and Baluchestan | Sistan-Baluchestan; Sistan and Baluchestan province; Sistan-Baluchistan; Sistan and Baluchistan; Sistan-Baluchestan province | at=28.5,60.5
Kermanshah Province | Kermanshah province | at=34.4,46.6 id=kermanshah-province
Kurdistan Province (Iran) | Iran's Kurdistan province; Iranian Kurdistan | at=35.5,47
West Azerbaijan | West Azarbaijan; West Azerbaijan province | at=37.5,45
Fars Province | Fars province | at=29,53 id=fars-province
Hormozgan | Hormozgan province | at=27.5,56
@ region AF -
Helmand | Helmand province; Helmand Province | at=31,64
Kandahar Province | Kandahar province | at=31,65.5 id=kandahar-province
Nangarhar | Nangarhar province; Nangahar; Ningarhar | at=34.2,70.2
Kunduz Province | Kunduz province | at=36.8,68.8 id=kunduz-province
Kunar | Kunar province; Konar; Kunar Province | at=35,71.2
Paktika | Paktika province | at=32.3,68.8
Paktia | Paktia province | at=33.5,69.5
Khost Province | Khost province | at=33.3,70 id=khost-province
Uruzgan | Oruzgan; Uruzgan province; Urozgan | at=33,66
Ghazni Province | Ghazni province | at=33.3,68 id=ghazni-province
Wardak | Maidan Wardak; Wardak province; Maidan Wardak province | at=34.3,68
Logar | Logar province | at=34,69.1
Zabul | Zabul province | at=32.2,67.2
Badakhshan | Badakhshan province | at=36.9,71.2
Baghlan | Baghlan province | at=35.8,69
Takhar | Takhar province | at=36.6,69.5
Herat Province | Herat province | at=34.2,62 id=herat-province
Farah Province | Farah province | at=32.4,62.5 id=farah-province
Faryab | Faryab province | at=36,65
Balkh | Balkh province | at=36.7,67
Panjshir | Panjshir Valley; Panjshir province; Panjsher | at=35.4,70
Nuristan | Nuristan province | at=35.3,70.8
Laghman | Laghman province | at=34.7,70.2
Kapisa | Kapisa province | at=34.9,69.7
Parwan | Parwan province | at=35,69
Bamiyan Province | Bamyan; Bamiyan province; Bamiyan; Bamyan province | at=34.8,67.3 id=bamiyan-province
Tora Bora | | at=34.1,70.2
@ region PK -
Khyber Pakhtunkhwa | Khyber-Pakhtunkhwa; KPK; North-West Frontier Province; NWFP; North West Frontier Province; Khyber Pakhtunkhwa province; Northwest Frontier Province | at=34.5,72
Balochistan | Balochistan province; Baluchistan province | at=28,66 demonyms=Balochi+s
Sindh | Sind; Sindh province; Sind province | at=26,69 demonyms=Sindhi+s
Punjab (Pakistan) | Pakistani Punjab; Pakistan's Punjab province | at=31,72
North Waziristan | North Waziristan tribal region; North Waziristan tribal area | at=33,70
South Waziristan | South Waziristan tribal region; South Waziristan tribal area | at=32.3,69.7
Waziristan | | at=32.5,69.8
Bajaur | Bajaur tribal region; Bajur; Bajaur district | at=34.8,71.5
Khyber Agency | Khyber tribal district; Khyber district; Khyber tribal region | at=34,71.1
Kurram | Kurram district; Kurram tribal region; Kurram Agency | at=33.8,70.1
Orakzai | Orakzai Agency | at=33.7,71
Mohmand | Mohmand Agency; Mohmand district | at=34.5,71.3
Swat | Swat Valley; Swat valley | at=35.2,72.4
Federally Administered Tribal Areas | FATA; tribal areas of Pakistan | at=33,70
Azad Kashmir | Pakistan-administered Kashmir; Pakistani Kashmir; Azad Jammu and Kashmir; Pakistani-controlled Kashmir; Pakistan-occupied Kashmir | at=33.9,73.8
Gilgit-Baltistan | Northern Areas | at=35.4,75
@ region IN -
Jammu and Kashmir | Indian-administered Kashmir; Indian Kashmir; Indian-controlled Kashmir; Jammu & Kashmir; Indian-held Kashmir | at=33.9,75
Punjab | Indian Punjab; Punjab state | at=31,75.5 demonyms=Punjabi+s
Assam | Assam state | at=26,93 demonyms=Assamese
Manipur | Manipur state | at=25,94
Nagaland | | at=26,94.5 demonyms=Naga+s
Tripura | | at=24,92
Chhattisgarh | Chattisgarh; Chhattisgarh state | at=21.5,82
Jharkhand | Jharkhand state | at=23.75,85.5
Bihar | Bihar state | at=25.75,85.75 demonyms=Bihari+s
Uttar Pradesh | | at=27.25,80.75
Madhya Pradesh | | at=23.5,78.5
Gujarat | Gujarat state | at=22.75,71.75 demonyms=Gujarati+s
Maharashtra | Maharashtra state | at=19.5,76 demonyms=Maharashtrian+s
Tamil Nadu | | at=11,78
Kerala | Kerala state | at=10.4,76.5
Karnataka | | at=14.7,76.2
Andhra Pradesh | Telangana | at=16,79
Odisha | Orissa | at=20.5,84.4
West Bengal | | at=24,88
Rajasthan | | at=26.6,73.8
Haryana | | at=29,76
Himachal Pradesh | | at=31.9,77.2
Uttarakhand | | at=30.2,79.2
Arunachal Pradesh | | at=28,94.5
Ladakh | Galwan Valley; eastern Ladakh | at=34.2,77.6
Sikkim | | at=27.5,88.5
Goa | | at=15.3,74.1
@ region LK -
Jaffna Peninsula | Jaffna peninsula | at=9.7,80.1
Tamil Eelam | Eelam | at=9,81
Wanni | Vanni | at=9.3,80.6
@ region UA -
Crimea | Crimean Peninsula; Crimean peninsula; Autonomous Republic of Crimea; Republic of Crimea; annexed Crimea | at=45.3,34.4 demonyms=Crimean+s
Donbas | Donbass; Donbas region; eastern Donbas | at=48.3,38.3
Donetsk Oblast | Donetsk region; Donetsk Region; Donetsk oblast; Donetsk province | at=48,37.7 id=donetsk-oblast
Luhansk Oblast | Luhansk region; Lugansk region; Luhansk Region; Luhansk oblast; Luhansk province | at=49,39 id=luhansk-oblast
Zaporizhzhia Oblast | Zaporizhzhia region; Zaporizhia region; Zaporizhzhya region; Zaporizhzhia oblast | at=47.3,35.5 id=zaporizhzhia-oblast
Kherson Oblast | Kherson region; Kherson Region; Kherson oblast | at=46.6,33.3 id=kherson-oblast
Kharkiv Oblast | Kharkiv region; Kharkov region; Kharkiv Region; Kharkiv oblast | at=49.6,36.5 id=kharkiv-oblast
Sumy Oblast | Sumy region; Sumy oblast | at=51,34 id=sumy-oblast
Dnipropetrovsk Oblast | Dnipropetrovsk region; Dnipropetrovsk | at=48.5,35 id=dnipropetrovsk-oblast
Mykolaiv Oblast | Mykolaiv region | at=47.4,31.8 id=mykolaiv-oblast
Odesa Oblast | Odesa region; Odessa region | at=46.7,30.5 id=odesa-oblast
Kyiv Oblast | Kyiv region; Kiev region | at=50.3,30.5 id=kyiv-oblast
Snake Island | Zmiinyi Island | at=45.26,30.2
@ region RU -
Chechnya | Chechen Republic; Ichkeria; Chechen republic; Republic of Chechnya | at=43.3,45.7 demonyms=Chechen+s
Dagestan | Republic of Dagestan; Daghestan | at=43,47 demonyms=Dagestani+s
Ingushetia | Republic of Ingushetia | at=43.2,45 demonyms=Ingush
North Ossetia | Republic of North Ossetia-Alania | at=43,44.2 demonyms=North Ossetian+s
Kabardino-Balkaria | | at=43.5,43.4
Tatarstan | | at=55.5,51 demonyms=Tatar+s
Bashkortostan | Bashkiria | at=54.5,56.5 demonyms=Bashkir+s
Siberia | | at=60,105 demonyms=Siberian+s
Belgorod Oblast | Belgorod region | at=50.7,37.5 id=belgorod-oblast
Kursk Oblast | Kursk region | at=51.7,36.2 id=kursk-oblast
Bryansk Oblast | Bryansk region | at=53,33.3 id=bryansk-oblast
Kaliningrad Oblast | Kaliningrad region; Kaliningrad exclave | at=54.8,21.4 id=kaliningrad-oblast
Russian Far East | | at=50,135
@ region GE -
Abkhazia | Republic of Abkhazia | sector=PRE at=43,41 demonyms=Abkhaz;Abkhazian+s
South Ossetia | Republic of South Ossetia | sector=PRE at=42.23,43.97 demonyms=South Ossetian+s;Ossetian+s
Pankisi Gorge | | at=42.1,45.3
@ region MD -
Transnistria | Transdniestria; Trans-Dniester; Pridnestrovian Moldavian Republic; Transdniester | sector=PRE at=46.85,29.63 demonyms=Transnistrian+s
Gagauzia | | at=46.1,28.6 demonyms=Gagauz
@ region AZ -
Nagorno-Karabakh | Nagorny Karabakh; Karabakh; Artsakh; Republic of Artsakh; Nagorno Karabakh | sector=PRE at=39.82,46.75 demonyms=Karabakhi+s;Artsakhi+s
Nakhichevan | Nakhchivan | at=39.3,45.4
Lachin Corridor | Lachin corridor | at=39.6,46.5
@ region CY -
Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC | sector=PRE at=35.25,33.6 demonyms=Turkish Cypriot+s
@ region BA -
Republika Srpska | Bosnian Serb republic; Serb Republic | at=44.75,17.5 demonyms=Bosnian Serb+s
Federation of Bosnia and Herzegovina | Bosniak-Croat federation; Muslim-Croat federation | at=44,17.8 demonyms=Bosniak+s;Bosnian Muslim+s;Bosnian Croat+s
@ region RS -
Vojvodina | | at=45.3,19.8
Sandzak | | at=43.2,20
Presevo Valley | | at=42.3,21.6
@ region HR -
Krajina | Republic of Serbian Krajina | at=44.3,16 
Slavonia | Eastern Slavonia | at=45.4,18
Dalmatia | | at=43.5,16.5
@ region GB -
England | | at=52.16,-0.7 demonyms=English;Englishman;Englishmen;Englishwoman;Englishwomen
Scotland | | at=56,-4 demonyms=Scottish;Scot+s;Scotsman;Scotsmen
Wales | | at=52.5,-3.5 demonyms=Welsh;Welshman;Welshmen
Northern Ireland | Ulster; N. Ireland | at=54.5,-6.5 demonyms=Northern Irish
@ region ES -
Basque Country | Basque country; Basque region; Euskadi | at=43,-2.75 demonyms=Basque+s
Catalonia | Catalunya | at=41.8,1.5 demonyms=Catalan+s
Galicia | | at=42.8,-7.9 demonyms=Galician+s
Andalusia | Andalucia | at=37.6,-4.5 demonyms=Andalusian+s
Canary Islands | Canaries | at=28,-15.5 demonyms=Canarian+s
Balearic Islands | | at=39.5,3
Ceuta | | at=35.89,-5.31
Melilla | | at=35.29,-2.94
@ region FR -
Corsica | | at=42.17,9.17 demonyms=Corsican+s
Brittany | | at=48.2,-2.9 demonyms=Breton+s
Normandy | | at=49,0.2 demonyms=Norman+s
Provence | | at=43.8,6
Alsace | | at=48.5,7.5 demonyms=Alsatian+s
@ region DE -
Bavaria | | at=49,11.5 demonyms=Bavarian+s
Saxony | | at=51,13.5 demonyms=Saxon+s
North Rhine-Westphalia | | at=51.5,7.5
Baden-Wuerttemberg | Baden-Württemberg | at=48.5,9
Lower Saxony | | at=52.7,9.5
Brandenburg | | at=52.4,13.2
Hesse | | at=50.6,9
Thuringia | | at=50.9,11
@ region IT -
Sicily | | at=37.5,14 demonyms=Sicilian+s
Sardinia | | at=40,9 demonyms=Sardinian+s
Lombardy | | at=45.6,9.8
Tuscany | | at=43.4,11 demonyms=Tuscan+s
Calabria | | at=39,16.5 demonyms=Calabrian+s
Lampedusa | | at=35.5,12.6
@ region GR -
Crete | | at=35.2,24.9 demonyms=Cretan+s
Lesbos | Lesvos | at=39.2,26.3
@ region BE -
Flanders | | at=51,4 demonyms=Flemish;Fleming+s
Wallonia | | at=50.4,4.7 demonyms=Walloon+s
@ region SD -
Darfur | Darfur region; western Darfur region | at=13,25 demonyms=Darfuri+s;Darfurian+s
North Darfur | North Darfur state | at=15.5,25.5
South Darfur | South Darfur state | at=11.5,25
West Darfur | West Darfur state | at=13,22.8
Kordofan | | at=13,30
South Kordofan | Southern Kordofan; South Kordofan state | at=11,30
North Kordofan | North Kordofan state | at=13.8,29.5
Blue Nile State | Blue Nile state; Blue Nile | at=11,34 id=blue-nile-state
Nuba Mountains | | at=11.5,30.5
Gezira | Al-Jazirah; Gezira state; Al-Jazira state; Jazira state | at=14.5,33.5
Abyei | Abyei region | at=9.6,28.4
Red Sea State | | at=19.5,36
@ region SS -
Unity State | Unity state | at=9.2,29.8
Upper Nile | Upper Nile state; Upper Nile State | at=10,32.7
Jonglei | Jonglei state | at=7.2,32.3
Equatoria | Central Equatoria; Eastern Equatoria; Western Equatoria | at=4.8,31.5
@ region ET -
Tigray | Tigray region; Tigre; Tigray Region | at=14,39 demonyms=Tigrayan+s;Tigrean+s
Amhara | Amhara region; Amhara Region | at=11.5,38 demonyms=Amhara+s
Oromia | Oromiya; Oromia region | at=8,39 demonyms=Oromo+s
Ogaden | Somali region; Somali Region | at=7,44
Afar | Afar region | at=11.8,41
@ region SO -
Somaliland | Republic of Somaliland | sector=PRE at=9.56,44.06 demonyms=Somalilander+s
Puntland | Puntland State | at=8.5,49
Jubaland | Jubbaland | at=-0.5,42
Lower Shabelle | Lower Shabelle region | at=1.8,44.3
Middle Shabelle | Middle Shabelle region | at=3,45.7
Galmudug | | at=5.5,47
Hiiraan | Hiran; Hiran region | at=4.3,45.3
@ region KE -
Rift Valley | | at=0.5,35.8
Lamu County | Lamu; Lamu county | at=-2.2,40.8
Mandera County | Mandera county | at=3.5,41
Garissa County | Garissa county | at=-0.4,40
Wajir County | Wajir county | at=1.8,40
@ region CD -
North Kivu | North Kivu province; Nord-Kivu | at=-0.8,29
South Kivu | South Kivu province; Sud-Kivu | at=-3,28
Ituri | Ituri province; Ituri region | at=1.8,29.5
Katanga | Shaba; Katanga province | at=-9,26 demonyms=Katangan+s;Katangese
Kasai | Kasai region; Kasai province; Kasai-Central | at=-6,21
Tanganyika Province | | at=-6.5,28
@ region CM -
Ambazonia | Anglophone regions; North-West and South-West regions | at=5.9,9.8 demonyms=Ambazonian+s
Far North Region | Far North region; Extreme North | at=11,14.3
@ region NG -
Borno | Borno state; Borno State | at=11.5,13
Yobe | Yobe state; Yobe State | at=12,11.5
Adamawa | Adamawa state; Adamawa State | at=9.5,12.5
Zamfara | Zamfara state; Zamfara State | at=12.2,6.2
Katsina State | Katsina state | at=12.3,7.5 id=katsina-state
Kaduna State | Kaduna state | at=10.3,7.7 id=kaduna-state
Plateau State | Plateau state | at=9.2,9.5
Benue | Benue state; Benue State | at=7.3,8.7
Niger State | Niger state | at=9.9,5.6
Niger Delta | Delta State | at=5,6
Rivers State | Rivers state | at=4.8,6.8
Biafra | | at=6,7.5 demonyms=Biafran+s
Sokoto State | Sokoto state | at=13,5.2 id=sokoto-state
Kebbi | Kebbi state | at=11.5,4.2
Kano State | Kano state | at=11.7,8.5 id=kano-state
@ region ML -
Azawad | | at=18,0
Mopti Region | Mopti region | at=14.8,-3.8 id=mopti-region
Timbuktu Region | Timbuktu region | at=20,-3 id=timbuktu-region
Gao Region | Gao region | at=17,0 id=gao-region
Kidal Region | Kidal region | at=19.5,1.3 id=kidal-region
@ region NE -
Tillaberi | Tillabery; Tillaberi region; Tillabéri | at=14.5,1.5
Diffa Region | Diffa region | at=14,12.7
@ region SN -
Casamance | | at=12.8,-15.5
@ region AO -
Cabinda | Cabinda enclave | at=-5,12.3 demonyms=Cabindan+s
@ region MZ -
Cabo Delgado | Cabo Delgado province | at=-12.3,39.5
@ region ZA -
KwaZulu-Natal | Natal; KwaZulu | at=-28.8,30.8 demonyms=Zulu+s
Gauteng | Transvaal | at=-26,28.2
Western Cape | | at=-33,20
Eastern Cape | Transkei | at=-32,26.5
@ region ZW -
Matabeleland | | at=-19,28 demonyms=Ndebele
@ region LY -
Cyrenaica | Barqa | at=27,22
Tripolitania | | at=31,14
Fezzan | | at=26,14
@ region DZ -
Kabylie | Kabylia | at=36.6,4.5 demonyms=Kabyle+s;Berber+s
@ region MA -
Rif | | at=35,-4
@ region CN -
Xinjiang | Xinjiang Uighur Autonomous Region; Xinjiang Uyghur Autonomous Region; East Turkestan; Xinjiang region; Sinkiang | at=41,85 demonyms=Uighur+s;Uyghur+s
Tibet | Tibet Autonomous Region; Xizang | at=31,88 demonyms=Tibetan+s
Inner Mongolia | | at=43.5,114 demonyms=Inner Mongolian+s
Sichuan | Sichuan province; Szechuan | at=30.5,103 demonyms=Sichuanese
Guangdong | Guangdong province; Canton province | at=23.5,113 demonyms=Cantonese
Fujian | Fujian province | at=26,118
Hubei | Hubei province | at=31,112
Hunan | Hunan province | at=28,112
Henan | Henan province | at=34,113.7
Hebei | Hebei province | at=39,116
Zhejiang | Zhejiang province | at=29,120
Jiangsu | Jiangsu province | at=33,119.8
Shandong | Shandong province | at=36.3,118.5
Shanxi | Shanxi province | at=37.7,112.2
Shaanxi | Shaanxi province | at=35.2,108.8
Yunnan | Yunnan province | at=25,102
Guizhou | Guizhou province | at=27,107
Guangxi | | at=23.9,108.8
Gansu | Gansu province | at=38,102
Qinghai | Qinghai province | at=35.5,96
Hainan | Hainan island; Hainan province | at=19.2,109.7
Heilongjiang | | at=48,129
Liaoning | | at=41,122.5
Jilin Province | Jilin province | at=43.5,126.5
Anhui | Anhui province | at=32,117
Jiangxi | Jiangxi province | at=28,116
Manchuria | | at=45,125 demonyms=Manchu+s;Manchurian+s
@ region TW -
Kinmen | Quemoy | at=24.44,118.33
Matsu | Matsu Islands | at=26.15,119.93
@ region JP -
Okinawa | Okinawa Prefecture; Okinawa prefecture | at=26.5,128 demonyms=Okinawan+s
Hokkaido | | at=43.5,143
Fukushima Prefecture | Fukushima prefecture | at=37.4,140.1
Kyushu | | at=33,131
Honshu | | at=36,138
@ region KR -
Jeju | Jeju Island; Cheju | at=33.4,126.5
Yeonpyeong Island | Yeonpyeong | at=37.67,125.7
@ region ID -
Aceh | Aceh province; Atjeh | at=4,97 demonyms=Acehnese
Papua | Papua province; Irian Jaya; West Papua; Papua region; Central Papua; Highland Papua | at=-4,138 demonyms=West Papuan+s
Java | Central Java; East Java; West Java; Java island | at=-7.5,110 demonyms=Javanese
Sumatra | North Sumatra; West Sumatra; South Sumatra | at=0,102 demonyms=Sumatran+s
Sulawesi | Central Sulawesi; South Sulawesi; Celebes | at=-2,121
Kalimantan | Borneo | at=0,114
Bali | | at=-8.4,115.1 demonyms=Balinese
Maluku | Moluccas; Molucca Islands | at=-3,129 demonyms=Moluccan+s
Lombok | | at=-8.6,116.3
@ region MY -
Sabah | | at=5.3,117
Sarawak | | at=2.5,113.5
@ region TH -
Pattani Province | Pattani province | at=6.7,101.4
Yala Province | Yala province | at=6.2,101.2
Narathiwat Province | Narathiwat province | at=6.2,101.7
Thailand's deep south | southern Thailand; Deep South of Thailand | at=6.5,101.3
@ region MM -
Rakhine | Rakhine state; Rakhine State; Arakan; Arakan State | at=20,93.8 demonyms=Rakhine;Arakanese
Kachin State | Kachin state; Kachin | at=26,97.5 demonyms=Kachin+s
Shan State | Shan state; Shan; northern Shan State | at=22,98
Karen State | Kayin State; Karen state; Kayin; Kayin state | at=17,97.7 demonyms=Karen+s
Kayah State | Karenni State; Kayah state; Kayah | at=19.3,97.4 demonyms=Karenni
Chin State | Chin state | at=22,93.5
Sagaing Region | Sagaing region; Sagaing | at=23.5,95.5
Magway Region | Magway region | at=20.5,94.8
Mon State | Mon state | at=16,97.5
@ region PH -
Mindanao | Mindanao island; southern Philippines; Southern Philippines | at=7.5,125
Luzon | northern Luzon | at=16,121
Visayas | | at=10.5,123.5
Sulu | Jolo; Jolo Island; Jolo island; Sulu province; Sulu archipelago | at=6,121 
Basilan | Basilan island; Basilan province | at=6.6,122
Bangsamoro | Bangsamoro Autonomous Region in Muslim Mindanao; Autonomous Region in Muslim Mindanao; BARMM; ARMM | at=7,124 demonyms=Moro+s
Maguindanao | Maguindanao province | at=7,124.4
Lanao del Sur | | at=7.8,124.3
Palawan | Palawan island | at=9.5,118.5
Negros | Negros Occidental; Negros Oriental; Negros island | at=10.2,123
Samar | Northern Samar; Eastern Samar | at=12,125
Leyte | | at=10.8,124.9
Bicol | Bicol region | at=13.4,123.4
@ region VN -
Mekong Delta | | at=10,105.8
@ region CO -
Cauca | Cauca department; Cauca province | at=2.5,-76.8
Valle del Cauca | | at=3.8,-76.5
Antioquia | Antioquia department; Antioquia Department | at=7,-75.5
Arauca Department | Arauca; Arauca department; Arauca province; Arauca Intendancy | at=6.7,-71 id=arauca-department
Norte de Santander | North Santander; Norte de Santander department; Catatumbo | at=8,-73
Santander | Santander department; Santander Department | at=6.7,-73.3 id=santander-department
Cesar | Cesar department; Cesar Department | at=9.5,-73.5
Magdalena Medio | Middle Magdalena; Magdalena Medio region | at=7,-74
Choco | Chocó; Choco department | at=6,-77
Narino | Nariño; Narino department | at=1.5,-78
Putumayo | Putumayo department | at=0.5,-76
Caqueta | Caquetá; Caqueta department | at=1,-74
Meta Department | Meta department; Meta | at=3.5,-73 id=meta-department
Guaviare | Guaviare department | at=2,-72.5
Huila | Huila department | at=2.5,-75.5
Tolima | Tolima department | at=4,-75.2
Cundinamarca | Cundinamarca department | at=5,-74.2
Boyaca | Boyacá | at=5.5,-73
Uraba | Urabá; Uraba region; Gulf of Uraba | at=8,-76.7
La Guajira | Guajira | at=11.5,-72.5
Casanare | | at=5.5,-71.5
@ region PE -
Ayacucho Department | Ayacucho department; Ayacucho Department; Ayacucho region | at=-14,-74 id=ayacucho-department
Upper Huallaga Valley | Upper Huallaga; Huallaga Valley; Alto Huallaga; Upper Huallaga valley | at=-8.5,-76.3
Huanuco Department | Huanuco department; Huanuco | at=-9.5,-76 id=huanuco-department
Junin Department | Junin; Junin department | at=-11.5,-75 id=junin-department
San Martin Department | San Martin department | at=-7,-76.7 id=san-martin-department
Puno Department | Puno department | at=-15,-70 id=puno-department
Apurimac | Apurimac department | at=-14,-73
Huancavelica Department | Huancavelica department | at=-13,-75 id=huancavelica-department
Cajamarca Department | Cajamarca department | at=-6.5,-78.7 id=cajamarca-department
VRAEM | Valley of the Apurimac, Ene and Mantaro Rivers; VRAE; Apurimac valley | at=-12.3,-73.8
@ region SV -
Chalatenango Department | Chalatenango Department; Chalatenango department | at=14.05,-89 id=chalatenango-department
Morazan Department | Morazan; Morazan Department; Morazan department; Morazán | at=13.75,-88.1 id=morazan-department
Usulutan Department | Usulutan department; Usulutan Department | at=13.4,-88.5 id=usulutan-department
San Miguel Department | San Miguel department | at=13.5,-88.2 id=san-miguel-department
Cabanas Department | Cabanas; Cabanas Department | at=13.85,-88.75 id=cabanas-department
La Libertad Department (El Salvador) | La Libertad Department | at=13.65,-89.35
San Vicente Department | San Vicente department | at=13.6,-88.7 id=san-vicente-department
Cuscatlan Department | Cuscatlan; Cuscatlan Department | at=13.85,-89 id=cuscatlan-department
La Union Department | La Union Department | at=13.5,-87.9 id=la-union-department-el-salvador
Guazapa Volcano | Guazapa; Guazapa Hill; Guazapa volcano | at=13.9,-89.1
Santa Ana Department | | at=14.1,-89.5 id=santa-ana-department
La Paz Department (El Salvador) | | at=13.5,-88.95
Sonsonate Department | | at=13.7,-89.7 id=sonsonate-department
Ahuachapan Department | | at=13.85,-89.9 id=ahuachapan-department
@ region GT -
Peten | El Peten; Peten Department; Petén | at=16.9,-90
Quiche | El Quiche; Quiche Department; Quiché; Quiche department | at=15.5,-91
Alta Verapaz | | at=15.6,-90.1
Huehuetenango Department | Huehuetenango department | at=15.6,-91.6 id=huehuetenango-department
San Marcos Department | San Marcos department | at=15,-91.9 id=san-marcos-department
Escuintla Department | Escuintla department | at=14.2,-91 id=escuintla-department
@ region HN -
Olancho | | at=14.8,-86
El Paraiso Department | El Paraiso | at=14,-86.5
Mosquitia | Miskito Coast; Mosquito Coast | at=14.5,-84.5 demonyms=Miskito+s
@ region NI -
Jinotega Department | Jinotega department | at=13.8,-85.8 id=jinotega-department
Matagalpa Department | Matagalpa department | at=13,-85.5 id=matagalpa-department
Nueva Segovia | | at=13.7,-86.4
Chontales | | at=12,-85.2
@ region MX -
Chiapas | Chiapas state | at=16.5,-92.5
Sinaloa | Sinaloa state | at=25,-107.5
Michoacan | Michoacán; Michoacan state | at=19.2,-101.9
Guerrero | Guerrero state | at=17.7,-100
Tamaulipas | Tamaulipas state | at=24.3,-98.7
Jalisco | Jalisco state | at=20.3,-103.7
Chihuahua State | Chihuahua state | at=28.5,-106 id=chihuahua-state
Oaxaca State | Oaxaca state | at=17,-96.5 id=oaxaca-state
Sonora | Sonora state | at=29.7,-110.5
Nuevo Leon | | at=25.5,-100
Veracruz State | Veracruz state | at=19.3,-96.7 id=veracruz-state
Guanajuato State | Guanajuato state | at=21,-101 id=guanajuato-state
Baja California | | at=30,-115
Quintana Roo | | at=19.6,-88
Coahuila | | at=27.3,-102
Durango State | Durango state | at=24.8,-104.8 id=durango-state
@ region BR -
Sao Paulo State | Sao Paulo state | at=-22,-49 id=sao-paulo-state
Rio de Janeiro State | Rio de Janeiro state | at=-22,-42.5 id=rio-de-janeiro-state
Minas Gerais | | at=-18.5,-44.5
Bahia | | at=-12.5,-41.7
Para | Pará | at=-4,-53
Amazonas | Amazonas state | at=-4.5,-64
Rio Grande do Sul | | at=-30,-53.5
@ region AR -
Patagonia | | at=-44,-68
@ region CL -
Araucania | La Araucania | at=-38.7,-72.4 demonyms=Mapuche+s
Easter Island | Rapa Nui | at=-27.1,-109.4
@ region BO -
Chapare | | at=-16.8,-65.3
@ region EC -
Esmeraldas Province | | at=0.8,-79
Galapagos Islands | Galapagos | at=-0.6,-90.6
@ region VE -
Tachira | Táchira | at=7.9,-72.1
Zulia | | at=10,-72.3
Guayana Esequiba | Essequibo; Essequibo region | at=6,-59
Bolivar State | | at=6.3,-63
@ region CU -
Guantanamo Province | | at=20.2,-75
@ region CA -
Quebec | Québec; Quebec province | at=52,-72 demonyms=Quebecois;Quebecer+s
Ontario | | at=49.3,-84.5
British Columbia | | at=53.5,-125
Alberta | | at=55,-115
Saskatchewan | | at=54,-106
Manitoba | | at=55,-97
Nova Scotia | | at=45,-63
New Brunswick | | at=46.5,-66
Newfoundland | Newfoundland and Labrador; Labrador | at=53,-60
Nunavut | Northwest Territories | at=66,-90
Yukon | | at=63,-135
@ region AU -
New South Wales | NSW | at=-32.5,147
Queensland | | at=-20.5,142.5
Victoria | Victoria state | at=-37,144
Western Australia | | at=-25,122
South Australia | | at=-30,135
Tasmania | | at=-42,147 demonyms=Tasmanian+s
Northern Territory | | at=-20,134
@ region PG -
Bougainville | Bougainville Island | at=-6.2,155.2 demonyms=Bougainvillean+s
Enga | Enga province | at=-5.5,143.5
@ region UZ -
Ferghana Valley | Fergana Valley; Ferghana valley | at=40.7,71.5
Karakalpakstan | | at=43,59
@ region TJ -
Gorno-Badakhshan | Gorno Badakhshan; GBAO | at=38.5,73
@ region US -
Alabama | Ala. | at=32.75,-86.75 demonyms=Alabamian+s
Alaska | | at=64,-150 demonyms=Alaskan+s
Arizona | Ariz. | at=34.5,-111.5 demonyms=Arizonan+s
Arkansas | Ark. | at=34.75,-92.5 demonyms=Arkansan+s
California | Calif. | at=37.25,-119.75 demonyms=Californian+s
Colorado | Colo. | at=39,-105.5 demonyms=Coloradan+s
Connecticut | Conn. | at=41.67,-72.67
Delaware | Del. | at=39,-75.5
Florida | Fla. | at=28.75,-82.5 demonyms=Floridian+s
Georgia | Ga.; Georgia state; state of Georgia | at=32.75,-83.5 id=georgia-us
Hawaii | | at=20.75,-156.5 demonyms=Hawaiian+s
Idaho | | at=44.5,-114.25
Illinois | Ill. | at=40,-89.25
Indiana | Ind. | at=40,-86.25 demonyms=Hoosier+s
Iowa | | at=42,-93.5 demonyms=Iowan+s
Kansas | Kan. | at=38.5,-98.5 demonyms=Kansan+s
Kentucky | Ky. | at=38.2,-84.9
Louisiana | La. | at=31,-92
Maine | | at=45.5,-69.25
Maryland | Md. | at=39,-76.75
Massachusetts | Mass. | at=42.37,-71.11
Michigan | Mich. | at=44.25,-85.5
Minnesota | Minn. | at=46.25,-94.25 demonyms=Minnesotan+s
Mississippi | Miss. | at=32.75,-89.75
Missouri | Mo. | at=38.25,-92.5
Montana | Mont. | at=47,-109.75
Nebraska | Neb. | at=41.5,-99.75
Nevada | Nev. | at=39.25,-116.75
New Hampshire | N.H. | at=43.67,-71.5
New Jersey | N.J. | at=40.17,-74.5
New Mexico | N.M. | at=34.5,-106
New York State | New York state; N.Y.; upstate New York | at=43,-75.5 demonyms=New Yorker+s
North Carolina | N.C. | at=35.5,-80
North Dakota | N.D. | at=47.5,-100.5
Ohio | | at=40.25,-83 demonyms=Ohioan+s
Oklahoma | Okla. | at=35.5,-97.5
Oregon | Ore. | at=44,-120.5
Pennsylvania | Pa. | at=40.27,-76.9
Rhode Island | R.I. | at=41.75,-71.5
South Carolina | S.C. | at=34,-81
South Dakota | S.D. | at=44.5,-100.25
Tennessee | Tenn. | at=35.75,-86.25
Texas | Tex. | at=31.25,-99.25 demonyms=Texan+s
Utah | | at=39.25,-111.75
Vermont | Vt. | at=44,-72.75
Virginia | Va. | at=37.55,-77.45 demonyms=Virginian+s
Washington State | Washington state; Wash. | at=47.5,-120.5
West Virginia | W.Va. | at=38.5,-80.5
Wisconsin | Wis. | at=44.5,-90
Wyoming | Wyo. | at=43,-107.5
New England | | at=43.7,-71.5
Midwest | | at=41.5,-90
Silicon Valley | | at=37.4,-122.1
Long Island | | at=40.8,-73.1
Bronx | the Bronx | at=40.85,-73.87
`
