/** Parties and political movements: how to read a line stands at `parseEntries`. */
export const parties = `
@ party PS PTY
Fatah | Fateh; Al-Fatah; al Fatah; Fatah movement; Al Fatah; Palestinian National Liberation Movement | in=palestine-liberation-organization
Palestinian People's Party |
@ party IL PTY
Likud | Likud party; Likud bloc
Israeli Labor Party | Israeli Labour Party; Israel's Labor Party; Labor Alignment; HaAvoda
Kadima | Kadima party
Yesh Atid | Yesh Atid party
Shas | Shas party
Yisrael Beiteinu | Yisrael Beytenu; Israel Our Home; Israel Beitenu
Jewish Home | HaBayit HaYehudi; Bayit Yehudi
Otzma Yehudit | Jewish Power; Jewish Power party
Religious Zionism | Religious Zionist Party; Religious Zionism party
Blue and White | Kahol Lavan; National Unity party; Blue and White party
United Torah Judaism | Degel HaTorah; Agudat Yisrael
Meretz | Meretz party
United Arab List | Raam; Ra'am
Joint List | Hadash; Balad
@ party LB PTY
Future Movement | Mustaqbal Movement; Al-Mustaqbal
Free Patriotic Movement | FPM (Lebanon)
Lebanese Forces | Lebanese Forces party
Kataeb | Phalange; Phalange Party; Kataeb Party; Phalangists; Phalangist Party
Progressive Socialist Party | PSP
March 14 Alliance | March 14; March 14 coalition
March 8 Alliance | March 8
Syrian Social Nationalist Party | SSNP
@ party SY PTY
Baath Party (Syria) | Syrian Baath Party
Democratic Union Party | PYD; Kurdish Democratic Union Party
Kurdish National Council | KNC
@ party IQ PTY
Baath Party | Ba'ath Party; Baath party; Ba'ath party; Arab Socialist Baath Party; Baathists; Ba'athists; Baathist; Baath
Dawa Party | Islamic Dawa Party; Dawa; Al-Dawa; Da'wa Party; Hizb al-Dawa
State of Law Coalition | State of Law; State of Law alliance
Supreme Islamic Iraqi Council | Islamic Supreme Council of Iraq; ISCI; SIIC; Supreme Council for the Islamic Revolution in Iraq; SCIRI
Sadrist Movement | Sadrists; Sadrist; Sairoon; Saeroon; Sadr movement; Sadrist bloc
Fatah Alliance | Fateh Alliance; Conquest Alliance
Coordination Framework | Shiite Coordination Framework; Shia Coordination Framework
Kurdistan Democratic Party | KDP; Kurdish Democratic Party
Patriotic Union of Kurdistan | PUK
Gorran | Gorran Movement; Change Movement; Movement for Change (Kurdistan)
Iraqiya | al-Iraqiya; Iraqi National Movement; Iraqiyya
Iraqi National Congress | INC
Iraqi National Accord | INA
Iraqi Islamic Party | Tawafuq; Iraqi Accord Front
Association of Muslim Scholars | Muslim Clerics Association; Muslim Scholars Association
@ party IR PTY
Tudeh Party | Tudeh
Green Movement | Iranian Green Movement | sector=OPP
National Council of Resistance of Iran | NCRI | sector=OPP
@ party TR PTY
Justice and Development Party | AKP; AK Party; AK Parti; ruling AK Party | id=justice-and-development-party-turkey
Republican People's Party | CHP
Nationalist Movement Party | MHP; Nationalist Action Party
Peoples' Democratic Party | HDP; People's Democratic Party (Turkey); pro-Kurdish HDP
Peoples' Equality and Democracy Party | DEM Party; DEM
IYI Party | Good Party; Iyi Party
Welfare Party | Refah; Refah Party
Motherland Party | ANAP
True Path Party | DYP
Gulen movement | Hizmet; FETO; Fethullah Terrorist Organization; Gulenists; Gulenist; Gulenist Terror Group | sector=OPP
@ party EG PTY
Muslim Brotherhood | Ikhwan; Muslim Brothers; Moslem Brotherhood; Egyptian Muslim Brotherhood; Brotherhood; Moslem Brothers
Freedom and Justice Party | FJP
National Democratic Party (Egypt) | NDP
Al-Nour Party | Nour Party; Al-Nour; Salafist Nour Party
Wafd Party | New Wafd Party; Wafd
National Salvation Front | | sector=OPP
Tamarod | Tamarrud | sector=OPP
April 6 Youth Movement | April 6 movement; April 6 | sector=OPP
@ party TN PTY
Ennahda | Ennahda Movement; Ennahdha; Nahda; An-Nahda; Nahda Party
Nidaa Tounes | Nida Tunis; Call for Tunisia
@ party DZ PTY
National Liberation Front | FLN; Front de Liberation Nationale; National Liberation Front (Algeria)
Islamic Salvation Front | FIS; Front Islamique du Salut
Hirak | Hirak movement; Hirak protest movement | sector=OPP
@ party MA PTY
Party of Justice and Development | PJD; Justice and Development Party (Morocco)
Istiqlal Party | Istiqlal
@ party LY PTY
Justice and Construction Party |
@ party JO PTY
Islamic Action Front | IAF (Jordan)
@ party BH PTY
Al-Wefaq | Al Wefaq; Wefaq; Al-Wefaq National Islamic Society
@ party YE PTY
General People's Congress | GPC
Al-Islah | Islah; Islah Party; Yemeni Congregation for Reform; Al-Islah Party
Yemeni Socialist Party | YSP
@ party PK PTY
Pakistan Muslim League-Nawaz | PML-N; Pakistan Muslim League (N); Pakistan Muslim League; PML
Pakistan People's Party | PPP; Pakistan Peoples Party
Pakistan Tehreek-e-Insaf | PTI; Tehreek-e-Insaf; Pakistan Movement for Justice
Muttahida Qaumi Movement | MQM; Mohajir Qaumi Movement
Jamaat-e-Islami | Jamaat-e-Islami Pakistan; Jamaat-i-Islami; Jama'at-e-Islami
Jamiat Ulema-e-Islam | JUI-F; JUI; Jamiat Ulema-e-Islam-Fazl; Jamiat Ulema-i-Islam
Awami National Party | ANP (Pakistan)
Tehreek-e-Labbaik Pakistan | TLP; Tehreek-i-Labbaik; Tehreek-e-Labbaik
Pashtun Tahafuz Movement | PTM
@ party IN PTY
Bharatiya Janata Party | BJP; Hindu nationalist BJP; Hindu nationalist Bharatiya Janata Party
Indian National Congress | Congress Party; Congress party; Congress (I); Congress-I
Aam Aadmi Party | AAP; Common Man's Party
Rashtriya Swayamsevak Sangh | RSS
Vishwa Hindu Parishad | VHP; World Hindu Council
Bajrang Dal |
Shiv Sena | Shiv Sena party
Communist Party of India (Marxist) | CPI(M); CPI (M); CPM
Trinamool Congress | TMC; All India Trinamool Congress
Samajwadi Party |
Bahujan Samaj Party | BSP (India)
Janata Dal | Janata Party
Dravida Munnetra Kazhagam | DMK
AIADMK | All India Anna Dravida Munnetra Kazhagam
National Conference (Kashmir) | Jammu and Kashmir National Conference
Peoples Democratic Party (Kashmir) | PDP
All Parties Hurriyat Conference | Hurriyat; Hurriyat Conference; APHC
Telugu Desam Party | TDP
Shiromani Akali Dal | Akali Dal
@ party BD PTY
Awami League | Bangladesh Awami League
Bangladesh Nationalist Party | BNP (Bangladesh)
Jamaat-e-Islami Bangladesh | Bangladesh Jamaat-e-Islami
@ party LK PTY
United National Party | UNP
Sri Lanka Freedom Party | SLFP
Sri Lanka Podujana Peramuna | SLPP
Tamil National Alliance | TNA
Bodu Bala Sena | BBS
@ party NP PTY
Nepali Congress |
CPN-UML | Communist Party of Nepal (Unified Marxist-Leninist); UML
@ party MM PTY
National League for Democracy | NLD; N.L.D.
Union Solidarity and Development Party | USDP
Ma Ba Tha |
@ party TH PTY
Pheu Thai Party | Pheu Thai; Puea Thai; For Thais party
Thai Rak Thai | Thai Rak Thai party
Democrat Party (Thailand) | Thai Democrat Party
Move Forward Party | Move Forward; People's Party (Thailand)
Red Shirts | United Front for Democracy Against Dictatorship; red-shirt protesters; Red Shirt | sector=OPP
Yellow Shirts | People's Alliance for Democracy; yellow-shirt protesters | sector=OPP
Palang Pracharath | Palang Pracharat
@ party KH PTY
Cambodian People's Party | CPP
Cambodia National Rescue Party | CNRP
Funcinpec | FUNCINPEC
@ party VN PTY
Communist Party of Vietnam | Vietnamese Communist Party
@ party MY PTY
United Malays National Organisation | UMNO; United Malays National Organization
Pakatan Harapan | Alliance of Hope; Pakatan Rakyat
Barisan Nasional | National Front (Malaysia)
Pan-Malaysian Islamic Party | PAS
@ party SG PTY
People's Action Party | PAP
@ party ID PTY
Golkar | Golkar Party
Indonesian Democratic Party of Struggle | PDI-P; Indonesian Democratic Party-Struggle
Gerindra | Great Indonesia Movement Party
Islamic Defenders Front | FPI; Front Pembela Islam
@ party PH PTY
Communist Party of the Philippines | CPP-NPA; Philippine Communist Party
National Democratic Front of the Philippines | NDFP; National Democratic Front
Liberal Party (Philippines) |
@ party CN PTY
Chinese Communist Party | CCP; Communist Party of China; CPC; China's Communist Party; Chinese Communist party; ruling Communist Party of China
@ party TW PTY
Kuomintang | KMT; Chinese Nationalist Party; Guomindang
Democratic Progressive Party | DPP
@ party HK PTY
Civic Party (Hong Kong) | Demosisto; Democratic Party (Hong Kong)
@ party KP PTY
Workers' Party of Korea | Korean Workers' Party; Workers Party of Korea; WPK
@ party KR PTY
Democratic Party of Korea | South Korea's Democratic Party; Minjoo Party
People Power Party | Liberty Korea Party; Saenuri Party; Grand National Party
@ party JP PTY
Liberal Democratic Party of Japan | Liberal Democratic Party; LDP
Komeito | New Komeito
Constitutional Democratic Party of Japan | Democratic Party of Japan; DPJ
@ party RU PTY
United Russia | United Russia party
Communist Party of the Russian Federation | Russian Communist Party; KPRF
Liberal Democratic Party of Russia | LDPR
Yabloko |
Anti-Corruption Foundation | FBK | sector=OPP
Pussy Riot | | sector=OPP
@ party SU PTY
Communist Party of the Soviet Union | Soviet Communist Party; CPSU
@ party UA PTY
Servant of the People | Servant of the People party
Party of Regions |
European Solidarity | Petro Poroshenko Bloc
Batkivshchyna | Fatherland party
Svoboda | Svoboda party
@ party BY PTY
Belarusian Coordination Council | Coordination Council of Belarus | sector=OPP
@ party GE PTY
Georgian Dream | Georgian Dream party
United National Movement |
@ party AM PTY
Armenian Revolutionary Federation | Dashnaktsutyun; Dashnaks
Civil Contract |
@ party GB PTY
Conservative Party | Tories; Conservative party; Tory party; Tory Party; British Conservative Party
Labour Party | Labour party; British Labour Party; Labour
Liberal Democrats | Lib Dems; Liberal Democrat
Scottish National Party | SNP
Sinn Fein | Sinn Féin
Democratic Unionist Party | DUP
Ulster Unionist Party | UUP
Social Democratic and Labour Party | SDLP
UK Independence Party | UKIP; Ukip
Reform UK | Brexit Party; Reform party
Plaid Cymru |
British National Party | BNP
English Defence League | EDL
@ party IE PTY
Fianna Fail | Fianna Fáil
Fine Gael |
@ party US PTY
Republican Party | Republicans; GOP; Grand Old Party; Republican party; US Republicans
Democratic Party | Democrats; Democratic party; US Democrats; US Democratic Party
Tea Party | Tea Party movement
Democratic National Committee | DNC
Republican National Committee | RNC
Libertarian Party (US) |
Green Party (US) |
@ party FR PTY
National Rally | National Front; Front National; Rassemblement National; RN; FN; French National Front; National Rally party
Socialist Party (France) | French Socialist Party; Parti Socialiste
The Republicans | Les Republicains; UMP; Union for a Popular Movement; RPR; Rally for the Republic
La Republique en Marche | En Marche; Renaissance (France); Republic on the Move; LREM; En Marche!
La France Insoumise | France Unbowed; LFI
French Communist Party | PCF
Yellow Vests | Gilets jaunes; yellow vest protesters; yellow vest movement | sector=OPP
@ party DE PTY
Christian Democratic Union | CDU; Christian Democrats; CDU/CSU
Christian Social Union | CSU; Christian Social Union in Bavaria
Social Democratic Party of Germany | SPD; German Social Democrats
Alternative for Germany | AfD; Alternative fuer Deutschland
Alliance 90/The Greens | German Greens; Buendnis 90
Free Democratic Party | FDP; Free Democrats
Die Linke | Left Party; The Left (Germany)
Pegida | PEGIDA
National Democratic Party of Germany | NPD
Nazi Party | Nazis; National Socialist German Workers' Party; NSDAP
@ party AT PTY
Freedom Party of Austria | FPO; Austrian Freedom Party
Austrian People's Party | OVP
@ party CH PTY
Swiss People's Party | SVP
@ party NL PTY
Party for Freedom | PVV; Dutch Freedom Party
People's Party for Freedom and Democracy | VVD
@ party BE PTY
Vlaams Belang | Flemish Interest; Vlaams Blok
New Flemish Alliance | N-VA
@ party IT PTY
Brothers of Italy | Fratelli d'Italia
Lega | League (Italy); Northern League; Lega Nord
Five Star Movement | 5-Star Movement; M5S; Five-Star Movement
Forza Italia |
Democratic Party (Italy) | Partito Democratico; Italian Democratic Party
Christian Democracy | Italian Christian Democrats; Democrazia Cristiana
Italian Communist Party | PCI
@ party ES PTY
Spanish Socialist Workers' Party | PSOE; Spanish Socialist Party
People's Party (Spain) | Popular Party; Partido Popular; Spain's People's Party
Podemos | Unidas Podemos
Vox | Vox party
Ciudadanos |
Herri Batasuna | Batasuna; EH Bildu; Bildu
Basque Nationalist Party | PNV
Republican Left of Catalonia | ERC
Together for Catalonia | Junts; Junts per Catalunya
@ party PT PTY
Socialist Party (Portugal) | Portuguese Socialist Party
Chega |
@ party GR PTY
Golden Dawn | Golden Dawn party; Chrysi Avgi
Syriza | SYRIZA; Coalition of the Radical Left
New Democracy |
PASOK | Pasok; Panhellenic Socialist Movement
@ party CY PTY
AKEL |
@ party HU PTY
Fidesz | Fidesz party
Jobbik |
Tisza Party | Tisza
@ party PL PTY
Law and Justice | PiS; Law and Justice party
Civic Platform | Civic Coalition; Platforma Obywatelska
Solidarity | Solidarnosc; Solidarity movement; Solidarity trade union | sector=LAB
Polish United Workers' Party | PZPR
@ party CZ PTY
ANO | ANO 2011
Civic Forum |
@ party SK PTY
Smer | Direction-Social Democracy
@ party RO PTY
National Salvation Front (Romania) | Romanian Communist Party
Alliance for the Union of Romanians |
@ party BG PTY
GERB |
@ party RS PTY
Serbian Progressive Party | SNS
Socialist Party of Serbia | SPS
Serbian Radical Party |
@ party BA PTY
Alliance of Independent Social Democrats | SNSD
Party of Democratic Action | SDA
Serb Democratic Party |
@ party HR PTY
Croatian Democratic Union | HDZ
@ party XK PTY
Vetevendosje | Self-Determination Movement
Democratic League of Kosovo | LDK
@ party AL PTY
Socialist Party of Albania | Albanian Socialists
@ party SE PTY
Sweden Democrats |
Swedish Social Democratic Party |
@ party NO PTY
Norwegian Labour Party |
Progress Party (Norway) |
@ party DK PTY
Danish People's Party |
@ party FI PTY
Finns Party | True Finns
@ party MD PTY
Party of Action and Solidarity |
@ party CA PTY
Liberal Party of Canada | Canadian Liberals
Conservative Party of Canada | Canadian Conservatives
Bloc Quebecois | Parti Quebecois
New Democratic Party | NDP (Canada)
@ party MX PTY
Institutional Revolutionary Party | PRI
National Action Party | PAN
Morena | National Regeneration Movement; MORENA
Party of the Democratic Revolution | PRD
@ party SV PTY
Nationalist Republican Alliance | ARENA; Arena party; National Republican Alliance; Republican Nationalist Alliance; ARENA party
Christian Democratic Party (El Salvador) | Salvadoran Christian Democratic Party; PDC
Nuevas Ideas | New Ideas
National Conciliation Party | PCN
Democratic Convergence | CD
National Revolutionary Movement | MNR (El Salvador)
Revolutionary Democratic Front | FDR
@ party GT PTY
Guatemalan Republican Front | FRG
Guatemalan Christian Democracy | DCG
Movimiento Semilla | Semilla
National Liberation Movement (Guatemala) | MLN
@ party HN PTY
National Party of Honduras | Honduran National Party
Liberal Party of Honduras |
Libre | Liberty and Refoundation
@ party NI PTY
Sandinista National Liberation Front | FSLN; Sandinistas; Sandinista Front; Sandinist National Liberation Front; Sandinista; Sandinista party
National Opposition Union | UNO
@ party PA PTY
Democratic Revolutionary Party | PRD (Panama)
Civic Crusade | National Civic Crusade
@ party CR PTY
National Liberation Party (Costa Rica) | PLN
@ party CU PTY
Communist Party of Cuba | Cuban Communist Party
Ladies in White | Damas de Blanco | sector=OPP
@ party CO PTY
Patriotic Union | UP; Patriotic Union party; Union Patriotica
Democratic Center | Centro Democratico; Democratic Centre
Colombian Liberal Party | Liberal Party of Colombia; Liberal Party (Colombia)
Colombian Conservative Party | Conservative Party (Colombia); Social Conservative Party
Historic Pact | Pacto Historico
Common Alternative Revolutionary Force | Comunes
Colombian Communist Party |
@ party PE PTY
American Popular Revolutionary Alliance | APRA; Aprista Party; Peruvian Aprista Party; Apra
United Left | Izquierda Unida; IU
Popular Force | Fuerza Popular; Fujimoristas
Free Peru | Peru Libre
Democratic Front | FREDEMO; Fredemo
Popular Christian Party | PPC
@ party BO PTY
Movement for Socialism | MAS party; Movement Toward Socialism; Movimiento al Socialismo
Revolutionary Nationalist Movement | MNR (Bolivia)
@ party EC PTY
Citizens' Revolution | Citizen Revolution
CONAIE | Confederation of Indigenous Nationalities of Ecuador
@ party VE PTY
United Socialist Party of Venezuela | PSUV
Democratic Action | Accion Democratica; AD
Democratic Unity Roundtable | MUD; Unitary Platform | sector=OPP
Popular Will | Voluntad Popular
Vente Venezuela |
@ party BR PTY
Workers' Party | PT; Brazilian Workers' Party; Partido dos Trabalhadores
Liberal Party (Brazil) |
Landless Workers' Movement | MST; Landless Rural Workers Movement
@ party AR PTY
Justicialist Party | Peronists; Peronist Party; Peronist; Justicialist party
Radical Civic Union | UCR
La Libertad Avanza | Liberty Advances
All for the Fatherland Movement | MTP
Mothers of the Plaza de Mayo | Madres de Plaza de Mayo | sector=NGO
@ party CL PTY
Socialist Party of Chile | Chilean Socialist Party
Independent Democratic Union | UDI
Communist Party of Chile | Chilean Communist Party
Concertacion | Coalition of Parties for Democracy
@ party UY PTY
Broad Front | Frente Amplio
Colorado Party | Colorados; Colorado Party (Paraguay)
@ party HT PTY
Fanmi Lavalas | Lavalas
@ party ZA PTY
African National Congress | ANC; A.N.C.
Democratic Alliance | DA (South Africa)
Economic Freedom Fighters | EFF
Inkatha Freedom Party | Inkatha; IFP; Inkatha movement
National Party (South Africa) | South African National Party
Pan Africanist Congress | PAC; Pan-Africanist Congress
uMkhonto weSizwe Party | MK Party
South African Communist Party | SACP
United Democratic Front (South Africa) | United Democratic Front
@ party ZW PTY
ZANU-PF | Zanu-PF; ZANU PF; Zimbabwe African National Union; ZANU; Zimbabwe African National Union-Patriotic Front
Movement for Democratic Change | MDC; MDC-T
Citizens Coalition for Change | CCC
ZAPU | Zimbabwe African People's Union
@ party MZ PTY
FRELIMO | Frelimo; Mozambique Liberation Front
@ party AO PTY
MPLA | Popular Movement for the Liberation of Angola
FNLA | National Liberation Front of Angola
@ party KE PTY
Orange Democratic Movement | ODM
Kenya African National Union | KANU
United Democratic Alliance |
@ party UG PTY
National Resistance Movement | NRM
National Unity Platform |
@ party TZ PTY
Chama Cha Mapinduzi | CCM
Chadema | CHADEMA
@ party ET PTY
Prosperity Party |
@ party ER PTY
People's Front for Democracy and Justice | PFDJ
@ party SD PTY
National Congress Party | NCP
Sudanese Communist Party |
Forces of Freedom and Change | FFC | sector=OPP
Umma Party | National Umma Party
@ party SS PTY
Sudan People's Liberation Movement | SPLM
@ party NG PTY
All Progressives Congress | APC
People's Democratic Party (Nigeria) | Peoples Democratic Party
Islamic Movement in Nigeria | IMN
Movement for the Survival of the Ogoni People | MOSOP
@ party GH PTY
New Patriotic Party | NPP
National Democratic Congress | NDC
@ party SN PTY
PASTEF | Pastef
@ party ML PTY
Rally for Mali | RPM
@ party CI PTY
Rally of the Republicans | RDR
Ivorian Popular Front |
@ party BI PTY
CNDD-FDD | National Council for the Defense of Democracy-Forces for the Defense of Democracy; Imbonerakure
@ party CD PTY
Union for Democracy and Social Progress | UDPS
People's Party for Reconstruction and Democracy |
@ party GN PTY
Rally of the Guinean People |
@ party TG PTY
Union for the Republic (Togo) |
@ party AU PTY
Australian Labor Party | ALP; Australia's Labor Party
Liberal Party of Australia |
@ party NZ PTY
New Zealand Labour Party |
New Zealand National Party |
@ party AF PTY
People's Democratic Party of Afghanistan | PDPA; Parcham; Khalq
`
