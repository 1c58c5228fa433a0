/** Armed groups that are no state's army, and fronts of them: how to read a line stands at `parseEntries`. */
export const armedGroups = `
@ armed-group IQ REB
Islamic State | ISIS; ISIL; IS; Daesh; Da'esh; Daish; I.S.; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State in Iraq and al-Sham; Islamic State of Iraq and al-Sham; Islamic State group; so-called Islamic State; IS group; ISIS group; Islamic State in Iraq; Islamic State caliphate | id=islamic-state cc=-
Islamic State of Iraq | ISI; Al-Qaeda in Iraq; Al-Qaida in Iraq; Al Qaeda in Mesopotamia; AQI; Tanzim Qaidat al-Jihad | in=al-qaeda
Popular Mobilization Forces | PMF; Popular Mobilisation Forces; Popular Mobilization Units; Popular Mobilisation Units; PMU; PMUs; Hashd al-Shaabi; Hashed al-Shaabi; Hashd al-Sha'bi; Hashed al-Shaabi paramilitary force; al-Hashd al-Shaabi; Hashd Shaabi; Hashed; Hashd | sector=PRM
Kataib Hezbollah | Kata'ib Hizballah; Kataib Hizbollah; Kataeb Hezbollah; Ketaib Hezbollah; Kata'ib Hezbollah; Kata'ib Hizbullah; Hezbollah Brigades; Hizballah Brigades; Brigades of Hezbollah; KH | in=popular-mobilization-forces
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq; Asaeb Ahl al-Haq; League of the Righteous; AAH; Asaib Ahl ul-Haq | in=popular-mobilization-forces
Harakat Hezbollah al-Nujaba | Harakat al-Nujaba; Hezbollah al-Nujaba; al-Nujaba; Nujaba; Nujaba Movement; HHN | in=popular-mobilization-forces
Kataib Sayyid al-Shuhada | Kata'ib Sayyid al-Shuhada; Sayyid al-Shuhada Brigades; Kataib Sayyed al-Shuhada; KSS | in=popular-mobilization-forces
Islamic Resistance in Iraq | Iraqi Islamic Resistance; IRI
Badr Organization | Badr Organisation; Badr Brigade; Badr Corps; Badr Brigades | in=popular-mobilization-forces
Saraya Awliya al-Dam | Guardians of Blood; Guardians of the Blood; Saraya Awliya al-Dam Brigades
Ashab al-Kahf | Ashab al-Kahf group; Companions of the Cave
Saraya al-Salam | Peace Brigades; Peace Companies; Saraya al-Salaam
Mahdi Army | Mehdi Army; Jaish al-Mahdi; Jaysh al-Mahdi; JAM
Harakat Ansar Allah al-Awfiya | Ansar Allah al-Awfiya | in=popular-mobilization-forces
Kataib al-Imam Ali | Imam Ali Brigades; Kata'ib Imam Ali | in=popular-mobilization-forces
Ansar al-Islam | Ansar al-Sunna; Ansar al-Sunnah; Jaish Ansar al-Sunna
Islamic Army in Iraq | Islamic Army of Iraq
Naqshbandi Army | Jaysh Rijal al-Tariqa al-Naqshbandia; JRTN
Peshmerga | Kurdish Peshmerga; Pesh Merga; peshmergas | sector=MIL
People's Mujahedin Organization of Iran | Mujahedin-e Khalq; Mujahideen-e-Khalq; MEK; MKO; PMOI; People's Mujahedeen; People's Mujahedin of Iran; Mujahedeen Khalq; Mojahedin-e Khalq; People's Mujahideen | cc=IR
Ansar al-Tawhid wal-Jihad in Iraq | Jama'at al-Tawhid wal-Jihad; Tawhid and Jihad; Tawhid wal-Jihad
@ armed-group - REB
al-Qaeda | Al-Qaida; al Qaeda; Al Qaida; Qaeda; Qaida; al-Qa'ida; Al-Qaeda network; Al-Qaida network; Al-Qaeda Central; Qaeda network
al-Qaeda in the Islamic Maghreb | AQIM; Al-Qaida in the Islamic Maghreb; Al-Qaeda in the Maghreb; Salafist Group for Preaching and Combat; Salafist Group for Call and Combat; GSPC; Al-Qaeda's North African branch | in=al-qaeda cc=DZ
al-Qaeda in the Arabian Peninsula | AQAP; Al-Qaida in the Arabian Peninsula; Ansar al-Sharia in Yemen | in=al-qaeda cc=YE
al-Qaeda in the Indian Subcontinent | AQIS; Al-Qaida in the Indian Subcontinent | in=al-qaeda
Islamic State Khorasan Province | ISIS-K; ISIS-Khorasan; ISKP; IS-K; Islamic State-Khorasan; Islamic State in Khorasan; Islamic State Khorasan; IS-Khorasan; ISIL-K; Islamic State in Afghanistan; ISIL-Khorasan; Islamic State of Khorasan; Wilayat Khorasan | in=islamic-state cc=AF
Islamic State West Africa Province | ISWAP; Islamic State in West Africa; Islamic State West Africa; IS-West Africa; ISIS-West Africa; Islamic State's West Africa Province | in=islamic-state cc=NG
Islamic State in the Greater Sahara | ISGS; Islamic State Sahel Province; IS Sahel; Islamic State in the Sahel; Islamic State Sahel; EIGS | in=islamic-state cc=ML
Islamic State in Libya | IS in Libya; ISIS in Libya; ISIS-Libya | in=islamic-state cc=LY
Islamic State Sinai Province | Sinai Province; Wilayat Sinai; Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis; Islamic State in Sinai | in=islamic-state cc=EG
Islamic State Central Africa Province | ISCAP; Allied Democratic Forces; ADF; ISIS-DRC | in=islamic-state cc=CD
Islamic State Mozambique | ISIS-Mozambique; Ahlu Sunna Wal Jama; Ansar al-Sunna Mozambique; Islamic State in Mozambique | in=islamic-state cc=MZ id=islamic-state-mozambique
Islamic State in Somalia | ISIS-Somalia; IS-Somalia; Islamic State Somalia | in=islamic-state cc=SO
Islamic Jihad Union | IJU
Islamic Movement of Uzbekistan | IMU | cc=UZ
Turkistan Islamic Party | East Turkestan Islamic Movement; ETIM; TIP; Turkestan Islamic Party | cc=CN
Hizb ut-Tahrir | Hizb al-Tahrir; Hizbut Tahrir | sector=OPP
Axis of Resistance |  | sector=-
@ armed-group AF REB
Taliban | Taleban; Afghan Taliban; Islamic Emirate; Taliban movement; Taliban militia; the Taliban government
Haqqani network | Haqqani Network; Haqqanis; Haqqani group | in=taliban
Northern Alliance | United Islamic Front for the Salvation of Afghanistan; United Front
Hezb-e-Islami | Hizb-i-Islami; Hezb-i-Islami; Hezb-e Islami Gulbuddin; HIG; Hizb-e-Islami; Hezbi Islami
Mujahideen | Afghan mujahideen; Mujahedeen; mujahedin; Afghan Mujahedeen; Mujahidin; Moslem rebels
National Resistance Front of Afghanistan | National Resistance Front; NRF
Jamiat-e Islami | Jamiat-i-Islami; Jamiat-e-Islami
@ armed-group PK REB
Tehrik-i-Taliban Pakistan | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Pakistan Taliban; Tehrik-e Taliban
Lashkar-e-Taiba | Lashkar-e-Tayyiba; LeT; Lashkar-i-Taiba; Lashkar-e-Toiba; Lashkar-e-Tayyaba; Lashkar e Taiba; Army of the Pure
Jamaat-ud-Dawa | Jama'at-ud-Da'wah; Jamaat ud Dawa; JuD; Jamat-ud-Dawa | in=lashkar-e-taiba
Jaish-e-Mohammed | Jaish-e-Muhammad; JeM; Jaish-i-Mohammed; Jaish-e-Mohammad; Army of Mohammed
Lashkar-e-Jhangvi | Lashkar-i-Jhangvi; LeJ; Lashkar-e-Jhangvi Al-Alami
Sipah-e-Sahaba | Sipah-e-Sahaba Pakistan; SSP; Ahle Sunnat Wal Jamaat; Sipah-i-Sahaba
Jamaat-ul-Ahrar | Jamaat-ul-Ahrar faction; Jamaatul Ahrar; JuA
Harkat-ul-Mujahideen | Harkatul Mujahideen; HuM; Harkat ul-Ansar; Harakat ul-Mujahidin
Baloch Liberation Army | Baluchistan Liberation Army; Balochistan Liberation Army; BLA
Baluchistan Liberation Front | Balochistan Liberation Front; BLF
Jundallah | Jundullah; People's Resistance Movement of Iran | cc=IR
Jaish al-Adl | Jaish ul-Adl; Army of Justice; Jaysh al-Adl | cc=IR
Hafiz Gul Bahadur Group | Gul Bahadur group
Tehreek-e-Jihad Pakistan | Tehreek-e-Jihad; TJP
@ armed-group IN REB
Communist Party of India (Maoist) | CPI (Maoist); CPI-Maoist; Naxalites; Naxals; Indian Maoists; Maoist rebels in India; People's War Group; CPI(Maoist)
Hizbul Mujahideen | Hizb-ul-Mujahideen; Hizb ul-Mujahideen; Hezb-ul-Mujahedeen
Jammu Kashmir Liberation Front | JKLF; Jammu and Kashmir Liberation Front
Indian Mujahideen | Indian Mujahedeen
United Liberation Front of Asom | ULFA; United Liberation Front of Assam
National Democratic Front of Bodoland | NDFB
National Socialist Council of Nagaland | NSCN; NSCN-IM; NSCN-K
Babbar Khalsa | Babbar Khalsa International; BKI
Khalistan Commando Force | KCF
The Resistance Front | TRF | in=lashkar-e-taiba
@ armed-group LK REB
Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers; Tamil Tiger; Tigers of Tamil Eelam; Tamil Tiger rebels; L.T.T.E.
Janatha Vimukthi Peramuna | JVP; People's Liberation Front of Sri Lanka
@ armed-group NP REB
Communist Party of Nepal (Maoist) | CPN-Maoist; CPN (Maoist); Nepalese Maoists; Nepal's Maoists; Unified Communist Party of Nepal (Maoist); UCPN (Maoist)
@ armed-group BD REB
Jamaat-ul-Mujahideen Bangladesh | Jama'atul Mujahideen Bangladesh; JMB
@ armed-group LB REB
Hezbollah | Hizbollah; Hizbullah; Hizballah; Hezbullah; Hezballah; Party of God; Islamic Resistance; Lebanese Hezbollah; Hizb Allah; Lebanon's Hezbollah; Lebanese Hizballah
Islamic Jihad Organization | Islamic Jihad for the Liberation of Palestine; Revolutionary Justice Organization
Fatah al-Islam | Fateh al-Islam
Amal | Amal Movement; Amal militia; Afwaj al-Muqawama al-Lubnaniya | sector=PTY
South Lebanon Army | SLA; South Lebanese Army
Lebanese Forces militia | Christian Lebanese Forces | id=lebanese-forces-militia
Abdullah Azzam Brigades | Brigades of Abdullah Azzam
@ armed-group PS REB
Hamas | Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya; Hamas movement
Izz ad-Din al-Qassam Brigades | Qassam Brigades; Al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Ezzedine al-Qassam Brigades; Ezzedeen al-Qassam Brigades; Ezz el-Deen al-Qassam Brigades; Izzedine al-Qassam Brigades; Izz el-Deen al-Qassam | in=hamas
Palestinian Islamic Jihad | Islamic Jihad; PIJ; Islamic Jihad Movement in Palestine; Islamic Jihad movement; Palestine Islamic Jihad
Al-Quds Brigades | Saraya al-Quds; Al Quds Brigades | in=palestinian-islamic-jihad
Popular Front for the Liberation of Palestine | PFLP; Abu Ali Mustafa Brigades; Popular Front
Popular Front for the Liberation of Palestine-General Command | PFLP-GC; PFLP-General Command
Democratic Front for the Liberation of Palestine | DFLP
Al-Aqsa Martyrs Brigades | Al-Aqsa Martyrs' Brigades; Aqsa Martyrs Brigades; Al Aqsa Martyrs Brigade; Al-Aqsa Martyrs Brigade | in=fatah
Popular Resistance Committees | PRC; Nasser Salah al-Din Brigades
Abu Nidal Organization | Abu Nidal; Fatah Revolutionary Council; Abu Nidal Organisation; Abu Nidal group
Black September | Black September Organization; Black September Organisation
Lions' Den | Lion's Den; Lions Den; Areen al-Usud
Jenin Brigades | Jenin Battalion; Jenin Brigade
Palestine Liberation Front | PLF
Army of Islam (Gaza)
@ armed-group YE REB
Houthis | Houthi; Ansar Allah; Ansarullah; Ansar Allah movement; Houthi movement; Houthi rebels; Huthi; Huthis; Houthi militia; Houthi rebel movement; Ansarallah; Huthi rebels; al-Houthis
Southern Transitional Council | STC; South Yemen separatists; Southern Movement; al-Hirak
Security Belt Forces | Security Belt; al-Hizam
@ armed-group SY REB
Syrian Democratic Forces | SDF; QSD; Kurdish-led Syrian Democratic Forces
People's Protection Units | YPG; People's Defense Units; People's Defence Units; Popular Protection Units; Kurdish People's Protection Units; Yekineyen Parastina Gel | in=syrian-democratic-forces
Women's Protection Units | YPJ | in=syrian-democratic-forces
Hayat Tahrir al-Sham | HTS; Hayat Tahrir al-Cham; Hay'at Tahrir al-Sham; Tahrir al-Sham; Organization for the Liberation of the Levant; Haiat Tahrir al-Sham; Hayat Tahrir Al Sham
al-Nusra Front | Jabhat al-Nusra; Nusra Front; Nusra; Al Nusra; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; Jabhet al-Nusra; Al-Qaeda in Syria; Fateh al-Sham Front; Fatah al-Sham Front
Free Syrian Army | FSA; Syrian Free Army
Syrian National Army | SNA; Turkish-backed Syrian National Army; National Army
Ahrar al-Sham | Ahrar al-Cham; Ahrar ash-Sham; Islamic Movement of Ahrar al-Sham
Jaysh al-Islam | Jaish al-Islam; Army of Islam; Jeish al-Islam
Army of Conquest | Jaish al-Fatah; Jaysh al-Fatah
Faylaq al-Sham | Sham Legion; Failaq al-Sham
Nour al-Din al-Zenki Movement | Nour al-Din al-Zinki; Nureddin al-Zenki; Zinki
Hurras al-Din | Huras al-Din; Guardians of Religion; Hurras al-Deen
Liwa Fatemiyoun | Fatemiyoun Brigade; Fatemiyoun Division; Fatemiyoun; Fatimiyoun | cc=AF
Liwa Zainebiyoun | Zainabiyoun Brigade; Zaynabiyoun Brigade; Zeinabiyoun | cc=PK
National Defence Forces (Syria) | National Defense Forces of Syria | sector=PRM
Shabiha | shabbiha; shabeeha | sector=PRM
Maghawir al-Thawra | Maghaweir al-Thawra; New Syrian Army
Sultan Murad Division | Sultan Murad
Levant Front | al-Jabha al-Shamiya; Jabhat al-Shamiya
Southern Front (Syria) | Southern Front rebels
Faylaq al-Rahman | Failaq al-Rahman; Rahman Legion; Al-Rahman Legion; Rahman Corps
@ armed-group TR REB
Kurdistan Workers' Party | PKK; Kurdistan Workers Party; Kongra-Gel; KADEK; Kurdish Workers' Party; Kurdish Workers Party; Partiya Karkeren Kurdistan
Kurdistan Freedom Falcons | TAK; Kurdistan Freedom Hawks | in=kurdistan-workers-party
Revolutionary People's Liberation Party/Front | DHKP-C; DHKP/C; Revolutionary People's Liberation Party-Front; Dev Sol; Revolutionary Left; Devrimci Sol
Grey Wolves | Bozkurtlar; Gray Wolves
@ armed-group IR REB
Party of Free Life of Kurdistan | PJAK; Kurdistan Free Life Party; Free Life Party of Kurdistan
Kurdish Democratic Party of Iran | KDPI; Democratic Party of Iranian Kurdistan; PDKI; Kurdistan Democratic Party of Iran
Komala | Komala Party of Iranian Kurdistan; Komalah
Basij | Basij militia; Basiji; Baseej; Basij Resistance Force | sector=PRM in=islamic-revolutionary-guard-corps
@ armed-group EG REB
Egyptian Islamic Jihad | Egypt's Islamic Jihad
al-Gama'a al-Islamiyya | Gamaa Islamiya; Al-Gamaa al-Islamiya; Gama'a al-Islamiyya; Gamaat Islamiya
Hasm | Hasm Movement; Harakat Sawa'd Misr; Arms of Egypt Movement
@ armed-group LY REB
Libyan National Army | LNA; Libyan Arab Armed Forces; LAAF; Haftar's forces; Arab Libyan Armed Forces
Ansar al-Sharia (Libya) | Ansar al-Sharia; Ansar al-Shariah; Ansar al-Charia
Libyan Islamic Fighting Group | LIFG
Libya Dawn | Libya Dawn coalition; Fajr Libya
Zintan Brigades | Zintan militia; Zintani brigades
@ armed-group TN REB
Ansar al-Sharia in Tunisia
Uqba ibn Nafi Brigade | Okba Ibn Nafaa; Okba Ibn Nafaa Brigade; Uqba bin Nafi Battalion
@ armed-group DZ REB
Armed Islamic Group | GIA; Armed Islamic Group of Algeria; Groupe Islamique Arme
Islamic Salvation Army | AIS
@ armed-group EH REB
Polisario Front | Polisario; Frente Polisario; POLISARIO
@ armed-group SO REB
al-Shabaab | Al-Shabab; Shabaab; Shebab; Al-Shebab; Shabab; al Shabaab; Harakat al-Shabaab; Al-Shabaab movement; Harakat al-Shabaab al-Mujahideen
Islamic Courts Union | Union of Islamic Courts; ICU; UIC; Supreme Islamic Courts Council
Hizbul Islam | Hizbul Islam group
Ahlu Sunna Waljama'a | Ahlu Sunna Wal Jamaa; Ahlu Sunnah Wal Jama; Ahlu Sunnah Waljama; Ahlu Sunna Waljama; Ahlu Sunnah Wa-Jama; Ahlu Sunna Wal-Jamaa; Ahlu Sunnah Waljamaa; ASWJ | sector=PRM
Somali National Movement | SNM
@ armed-group NG REB
Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS; Nigerian Taliban
Ansaru | Jama'atu Ansarul Muslimina Fi Biladis-Sudan
Movement for the Emancipation of the Niger Delta | MEND
Niger Delta Avengers | NDA
Indigenous People of Biafra | IPOB; Eastern Security Network | sector=OPP
Civilian Joint Task Force | CJTF; Civilian JTF | sector=PRM
@ armed-group ML REB
Jama'at Nasr al-Islam wal Muslimin | JNIM; Group for the Support of Islam and Muslims; GSIM; Jamaat Nusrat al-Islam wal-Muslimin; Support Group for Islam and Muslims; Jama'a Nusrat ul-Islam wa al-Muslimin; Group to Support Islam and Muslims; Nusrat al-Islam | in=al-qaeda
Ansar Dine | Ansar Eddine; Ansar al-Din; Ansar ed-Dine
National Movement for the Liberation of Azawad | MNLA; Azawad National Liberation Movement
Movement for Oneness and Jihad in West Africa | MUJAO; MUJWA; Movement for Unity and Jihad in West Africa
Al-Mourabitoun | Al-Murabitoun; al-Mulathamun; Signatories in Blood
Coordination of Azawad Movements | CMA; Coordination of Movements of Azawad; Permanent Strategic Framework; CSP-DPA
Macina Liberation Front | FLM; Katiba Macina; Macina Battalion | in=jamaat-nasr-al-islam-wal-muslimin
Azawad Liberation Front | FLA; Front for the Liberation of Azawad
Dan Na Ambassagou | Dan Nan Ambassagou | sector=PRM
Dozo hunters | Dozos | sector=PRM
@ armed-group BF REB
Ansarul Islam | Ansaroul Islam
Volunteers for the Defence of the Homeland | VDP; Volunteers for the Defense of the Homeland | sector=PRM
@ armed-group TD REB
Front for Change and Concord in Chad | FACT
Chadian rebels of the UFDD | UFDD; Union of Forces for Democracy and Development
@ armed-group SD REB
Rapid Support Forces | RSF; Sudan's Rapid Support Forces | sector=PRM
Janjaweed | Janjawid; Janjaweed militia; Janjaweed militias | sector=PRM
Sudan Liberation Movement/Army | Sudan Liberation Army; Sudan Liberation Movement; SLM; SLM/A
Justice and Equality Movement | JEM
Sudan People's Liberation Movement-North | SPLM-N; SPLA-N; SPLM-North
Sudan Revolutionary Front | SRF
Sudan Shield Forces | Sudan Shield
@ armed-group SS REB
Sudan People's Liberation Army | SPLA; SPLM/A; Sudan People's Liberation Movement/Army
SPLM-IO | Sudan People's Liberation Movement-in-Opposition; SPLA-IO; SPLM-in-Opposition; SPLA-in-Opposition; SPLM/A-IO
White Army | Nuer White Army | id=white-army
National Salvation Front (South Sudan)
@ armed-group ET REB
Tigray People's Liberation Front | TPLF; Tigrayan People's Liberation Front
Tigray Defence Forces | TDF; Tigray Defense Forces; Tigrayan forces | in=tigray-peoples-liberation-front
Oromo Liberation Army | OLA; OLF-Shene; OLF-Shane
Oromo Liberation Front | OLF
Ogaden National Liberation Front | ONLF
Fano | Fano militia; Amhara Fano; Fano militias
Ethiopian People's Revolutionary Democratic Front | EPRDF | sector=PTY
@ armed-group ER REB
Eritrean People's Liberation Front | EPLF
@ armed-group UG REB
Lord's Resistance Army | LRA; L.R.A.
National Resistance Army (Uganda) | National Resistance Army
@ armed-group CD REB
M23 | March 23 Movement; M-23; M23 rebels; M23 movement; M23 group; Mouvement du 23 Mars; Congolese Revolutionary Army
Democratic Forces for the Liberation of Rwanda | FDLR; Interahamwe rebels
Congo River Alliance | Alliance Fleuve Congo; AFC/M23; River Congo Alliance
CODECO | Cooperative for the Development of the Congo; Cooperative for Development of the Congo
Mai-Mai | Mai Mai; Mayi-Mayi; Mai-Mai militia; Mayi Mayi; Mai-Mai militias
National Congress for the Defence of the People | CNDP; National Congress for the Defense of the People
Wazalendo | Wazalendo militia; Wazalendo fighters | sector=PRM
Rally for Congolese Democracy | RCD; RCD-Goma; Congolese Rally for Democracy
Movement for the Liberation of the Congo | MLC; Congolese Liberation Movement
Alliance of Democratic Forces for the Liberation of Congo | AFDL
Nduma Defense of Congo | NDC-R; NDC-Renovated
Kamuina Nsapu | Kamwina Nsapu
Mobondo | Mobondo militia
@ armed-group RW REB
Rwandan Patriotic Front | RPF; Rwandese Patriotic Front | sector=PTY
Interahamwe | Interahamwe militia | sector=PRM
@ armed-group BI REB
National Forces of Liberation | FNL; Forces for National Liberation; Palipehutu-FNL
RED-Tabara | RED Tabara; Resistance for Rule of Law in Burundi
@ armed-group CF REB
Seleka | Séléka; Seleka coalition; ex-Seleka
anti-Balaka | Anti-balaka; anti-balaka militia
Coalition of Patriots for Change | CPC
Union for Peace in the Central African Republic
Popular Front for the Rebirth of Central African Republic | FPRC
3R | Return, Reclamation and Rehabilitation; Return, Reclamation, Rehabilitation
@ armed-group CM REB
Ambazonia Defence Forces | Ambazonia Defense Forces; Ambazonian separatists; Amba Boys; Ambazonian rebels
@ armed-group SL REB
Revolutionary United Front | RUF
Kamajors | Kamajor; Civil Defence Forces of Sierra Leone | sector=PRM
West Side Boys
@ armed-group LR REB
National Patriotic Front of Liberia | NPFL
Liberians United for Reconciliation and Democracy | LURD
Movement for Democracy in Liberia | MODEL
@ armed-group CI REB
New Forces | Forces Nouvelles; Forces nouvelles de Cote d'Ivoire
@ armed-group SN REB
Movement of Democratic Forces of Casamance | MFDC; Movement of the Democratic Forces of Casamance
@ armed-group AO REB
UNITA | National Union for the Total Independence of Angola; Union for the Total Independence of Angola
Front for the Liberation of the Enclave of Cabinda | FLEC
@ armed-group MZ REB
RENAMO | Mozambican National Resistance; Mozambique National Resistance; MNR
@ armed-group NA REB
South West Africa People's Organization | SWAPO; South-West Africa People's Organization | sector=PTY
@ armed-group ZA REB
Umkhonto we Sizwe | Spear of the Nation | in=african-national-congress
Azanian People's Liberation Army | APLA
Afrikaner Resistance Movement | AWB; Afrikaner Weerstandsbeweging
@ armed-group ZW REB
Zimbabwe African National Liberation Army | ZANLA
@ armed-group KE REB
Mungiki | Mungiki sect
@ armed-group CO REB
Revolutionary Armed Forces of Colombia | FARC; FARC-EP; Revolutionary Armed Forces of Colombia-People's Army; Fuerzas Armadas Revolucionarias de Colombia; Colombian Revolutionary Armed Forces; Armed Revolutionary Forces of Colombia
National Liberation Army | ELN; Army of National Liberation; Ejercito de Liberacion Nacional; Camilist Union-Army of National Liberation; UC-ELN; National Liberation Army of Colombia; Camilist Union; Army of National Liberation of Colombia | id=national-liberation-army-colombia
19th of April Movement | M-19; April 19 Movement; 19 April Movement; M19; Movement of 19 April; 19th April Movement
Popular Liberation Army | EPL; People's Liberation Army of Colombia; Ejercito Popular de Liberacion | id=popular-liberation-army-colombia
United Self-Defense Forces of Colombia | AUC; United Self-Defence Forces of Colombia; Autodefensas Unidas de Colombia | sector=PRM
Gulf Clan | Clan del Golfo; Gaitanista Self-Defense Forces of Colombia; AGC; Urabenos; Los Urabenos; Clan Usuga; Gaitanista Army of Colombia; Autodefensas Gaitanistas de Colombia | sector=CRM
Medellin Cartel | Medellin cocaine cartel; Medellin drug cartel | sector=CRM
Cali Cartel | Cali drug cartel; Cali cocaine cartel | sector=CRM
The Extraditables | Extraditables; Los Extraditables | sector=CRM
Segunda Marquetalia | Second Marquetalia
Estado Mayor Central | EMC; Central General Staff; FARC dissidents; FARC-EMC; Central General Staff of the FARC
Simon Bolivar Guerrilla Coordinating Board | CGSB; Simon Bolivar National Guerrilla Coordinator; Simon Bolivar Guerrilla Coordinator; Simon Bolivar Coordinating Board; National Guerrilla Coordinator
Quintin Lame | Quintin Lame Armed Movement; Quintin Lame Command; Quintin Lame Movement
Workers Revolutionary Party (Colombia)
Ricardo Franco Front | Ricardo Franco Command
MAS | Death to Kidnappers; Muerte a Secuestradores | sector=PRM
@ armed-group PE REB
Shining Path | Sendero Luminoso; Communist Party of Peru-Shining Path; Maoist Shining Path; Senderistas; Senderista
Tupac Amaru Revolutionary Movement | MRTA; Tupac Amaru; Movimiento Revolucionario Tupac Amaru; Revolutionary Movement Tupac Amaru; Tupac Amaru rebels
Rodrigo Franco Command | Rodrigo Franco Democratic Command; CRF | sector=PRM
Militarized Communist Party of Peru | MPCP
@ armed-group SV REB
Farabundo Marti National Liberation Front | FMLN; Farabundo Marti Liberation Front; Frente Farabundo Marti; Farabundo Marti Front; Farabundo Marti Front for National Liberation; Frente Farabundo Marti para la Liberacion Nacional
People's Revolutionary Army | ERP; Revolutionary Army of the People | in=farabundo-marti-national-liberation-front id=peoples-revolutionary-army-el-salvador
Popular Liberation Forces | FPL; Farabundo Marti Popular Liberation Forces | in=farabundo-marti-national-liberation-front
Armed Forces of National Resistance | FARN | in=farabundo-marti-national-liberation-front
Central American Revolutionary Workers Party | PRTC; Revolutionary Party of Central American Workers; Central American Workers Revolutionary Party | in=farabundo-marti-national-liberation-front
Armed Forces of Liberation |  | in=farabundo-marti-national-liberation-front id=armed-forces-of-liberation-el-salvador
Maximiliano Hernandez Martinez Anti-Communist Brigade | Maximiliano Hernandez Martinez Brigade | sector=PRM
Secret Anti-Communist Army | ESA; Secret Anticommunist Army | sector=PRM cc=SV
Clara Elizabeth Ramirez Front | CERF
Mara Salvatrucha | MS-13; MS13 | sector=CRM
Barrio 18 | 18th Street gang; Eighteenth Street gang; Calle 18 | sector=CRM
@ armed-group GT REB
Guatemalan National Revolutionary Unity | URNG; Guatemalan National Revolutionary Union; National Revolutionary Unity of Guatemala; Guatemalan Revolutionary National Unity
Guerrilla Army of the Poor | EGP; Poor People's Guerrilla Army; Guerrilla Army of the People | in=guatemalan-national-revolutionary-unity
Rebel Armed Forces | FAR; Revolutionary Armed Forces of Guatemala | in=guatemalan-national-revolutionary-unity id=rebel-armed-forces-guatemala
Revolutionary Organization of the People in Arms | ORPA; Organization of People in Arms; Revolutionary Organization of Armed People | in=guatemalan-national-revolutionary-unity
@ armed-group HN REB
Cinchoneros Popular Liberation Movement | Cinchoneros; Cinchonero Popular Liberation Movement; Chinchoneros; Cinchonero
Morazanist Patriotic Front | FPM; Morazanist Liberation Front
Lorenzo Zelaya Popular Revolutionary Forces | Lorenzo Zelaya
@ armed-group NI REB
Contras | Nicaraguan Contras; Nicaraguan Resistance; Contra; Contra rebels; Nicaraguan Democratic Force; FDN; Nicaraguan rebels
@ armed-group MX REB
Zapatista Army of National Liberation | EZLN; Zapatistas; Zapatista; Zapatista National Liberation Army; Zapatista rebels
Sinaloa Cartel | Sinaloa drug cartel; Cartel de Sinaloa; Pacific Cartel | sector=CRM
Jalisco New Generation Cartel | CJNG; Jalisco New Generation; Jalisco Cartel; Cartel de Jalisco Nueva Generacion; New Generation Jalisco Cartel | sector=CRM
Los Zetas | Zetas; Zetas cartel; Zeta cartel; Zetas drug cartel | sector=CRM
Gulf Cartel | Cartel del Golfo; Gulf drug cartel | sector=CRM
Juarez Cartel | Juarez drug cartel; Vicente Carrillo Fuentes Organization | sector=CRM
Tijuana Cartel | Arellano Felix Organization; Arellano Felix cartel | sector=CRM
Beltran Leyva Cartel | Beltran Leyva; Beltran-Leyva cartel; Beltran Leyva Organization | sector=CRM
La Familia Michoacana | La Familia; Familia Michoacana | sector=CRM
Knights Templar Cartel | Knights Templar; Caballeros Templarios | sector=CRM
Popular Revolutionary Army | EPR; Ejercito Popular Revolucionario | id=popular-revolutionary-army-mexico
@ armed-group VE REB
Tren de Aragua | TdA; Aragua Train | sector=CRM
Colectivos | colectivo | sector=PRM
@ armed-group BR REB
First Capital Command | PCC; Primeiro Comando da Capital | sector=CRM
Red Command | Comando Vermelho | sector=CRM
@ armed-group EC REB
Alfaro Vive Carajo | Alfaro Lives, Dammit; AVC; Alfaro Vive
Los Choneros | Choneros | sector=CRM
Los Lobos | Lobos gang | sector=CRM
@ armed-group HT REB
G9 Family and Allies | G9 gang; G9 an Fanmi; G9 coalition | sector=CRM
Viv Ansanm | Viv Ansanm coalition; Viv Ansanm gang coalition | sector=CRM
400 Mawozo | 400 Mawozo gang | sector=CRM
Tonton Macoutes | Tontons Macoutes; Tonton Macoute | sector=PRM
@ armed-group CL REB
Manuel Rodriguez Patriotic Front | FPMR; Manuel Rodriguez Front; Frente Patriotico Manuel Rodriguez
Movement of the Revolutionary Left | MIR; Revolutionary Leftist Movement; Leftist Revolutionary Movement | id=movement-of-the-revolutionary-left-chile
Lautaro Youth Movement | Lautaro Movement; Mapu-Lautaro; Lautaro Popular Rebel Forces; Lautaro Front
@ armed-group AR REB
Montoneros | Montonero
@ armed-group UY REB
Tupamaros | Tupamaro; National Liberation Movement-Tupamaros; MLN-T
@ armed-group BO REB
Zarate Willca Armed Liberation Forces | Zarate Willca; FAL-Zarate Willca; Zarate Willka; Armed Forces of Liberation Zarate Willca
Nestor Paz Zamora Commission | CNPZ; Nestor Paz Zamora Committee
@ armed-group PR REB
Boricua Popular Army | Los Macheteros; Macheteros
@ armed-group PH REB
New People's Army | NPA; Communist New People's Army; N.P.A.
Abu Sayyaf | Abu Sayyaf Group; ASG; Al-Harakat al-Islamiyya; Abu Sayyaf gang
Moro Islamic Liberation Front | MILF
Moro National Liberation Front | MNLF
Bangsamoro Islamic Freedom Fighters | BIFF
Maute group | Maute; Dawlah Islamiya; Daulah Islamiyah; Islamic State of Lanao
Alex Boncayao Brigade | ABB
@ armed-group ID REB
Jemaah Islamiyah | Jemaah Islamiah; JI; Jema'ah Islamiyah; Jamaah Islamiyah
Jamaah Ansharut Daulah | JAD; Jemaah Ansharut Daulah
East Indonesia Mujahideen | Mujahidin Indonesia Timur; Mujahidin of Eastern Indonesia
Free Aceh Movement | GAM; Gerakan Aceh Merdeka
Free Papua Movement | OPM; Free Papua Organization; West Papua National Liberation Army; TPNPB
Laskar Jihad | Lashkar Jihad
@ armed-group TL REB
Fretilin | Revolutionary Front for an Independent East Timor | sector=PTY
Falintil
@ armed-group TH REB
Barisan Revolusi Nasional | BRN
Patani United Liberation Organization | PULO; Pattani United Liberation Organization
@ armed-group MM REB
Arakan Rohingya Salvation Army | ARSA; Harakah al-Yaqin
Arakan Army | United League of Arakan
Karen National Union | KNU; Karen National Liberation Army; KNLA
Kachin Independence Army | KIA; Kachin Independence Organization; KIO; Kachin Independence Organisation
United Wa State Army | UWSA; Wa State Army
Myanmar National Democratic Alliance Army | MNDAA; Kokang army
Ta'ang National Liberation Army | TNLA
Three Brotherhood Alliance | Brotherhood Alliance
People's Defence Force | PDF; People's Defense Force; People's Defence Forces; People's Defense Forces; PDFs
Shan State Army | SSA; Shan State Army-South; Shan State Army-North; SSA-S
Democratic Karen Buddhist Army | DKBA; Democratic Karen Benevolent Army
Karenni Army | KNDF; Karenni Nationalities Defence Force
@ armed-group KH REB
Khmer Rouge | Party of Democratic Kampuchea; Pol Pot's Khmer Rouge
Khmer People's National Liberation Front | KPNLF
@ armed-group VN REB
Viet Cong | Vietcong; National Liberation Front of South Vietnam
@ armed-group LA REB
Pathet Lao
@ armed-group CN REB
Red Guards
@ armed-group JP REB
Japanese Red Army | Red Army Faction of Japan; JRA
Aum Shinrikyo | Aum Supreme Truth; Aum | sector=-
@ armed-group GB REB
Irish Republican Army | IRA; Provisional IRA; Provisional Irish Republican Army; PIRA; Provos; I.R.A.; Official IRA | cc=IE
Real IRA | Real Irish Republican Army; RIRA; New IRA; New Irish Republican Army | cc=IE
Continuity IRA | CIRA; Continuity Irish Republican Army | cc=IE
Irish National Liberation Army | INLA | cc=IE
Ulster Volunteer Force | UVF | sector=PRM
Ulster Defence Association | UDA; Ulster Freedom Fighters; UFF; Ulster Defense Association | sector=PRM
Loyalist Volunteer Force | LVF | sector=PRM
National Action |  | sector=-
@ armed-group ES REB
ETA | Euskadi Ta Askatasuna; Basque Fatherland and Liberty; Basque Homeland and Freedom; Basque Homeland and Liberty; Basque ETA
Grapo | GRAPO; First of October Anti-Fascist Resistance Groups; First of October Antifascist Resistance Group
Antiterrorist Liberation Groups | Grupos Antiterroristas de Liberacion; Antiterrorist Liberation Group | sector=PRM
Terra Lliure
@ armed-group FR REB
Action Directe
National Liberation Front of Corsica | FLNC; Corsican National Liberation Front; National Front for the Liberation of Corsica
Secret Army Organisation | Organisation armee secrete
@ armed-group DE REB
Red Army Faction | Baader-Meinhof; Baader-Meinhof Gang; Rote Armee Fraktion; Baader-Meinhof Group
National Socialist Underground | NSU; Nationalsozialistischer Untergrund
Revolutionary Cells | Revolutionaere Zellen
@ armed-group IT REB
Red Brigades | Brigate Rosse; Italian Red Brigades
Cosa Nostra | Sicilian Mafia; Mafia | sector=CRM
'Ndrangheta | Ndrangheta; Calabrian Mafia; Calabrian mob | sector=CRM
Camorra | Neapolitan Mafia; Neapolitan Camorra | sector=CRM
@ armed-group GR REB
Revolutionary Organization 17 November | November 17; 17 November; 17N; N17; November 17 group; Revolutionary Organization November 17
Revolutionary Struggle | Epanastatikos Agonas
Conspiracy of Fire Nuclei | Conspiracy of Cells of Fire; Conspiracy of Fire Cells
@ armed-group BE REB
Communist Combatant Cells | Fighting Communist Cells
@ armed-group PT REB
FP-25 | Popular Forces of April 25
@ armed-group AM REB
Armenian Secret Army for the Liberation of Armenia | ASALA
@ armed-group XK REB
Kosovo Liberation Army | KLA; UCK; Ushtria Clirimtare e Kosoves; K.L.A.
@ armed-group MK REB
National Liberation Army (Macedonia)
@ armed-group BA REB
Army of Republika Srpska | Bosnian Serb Army; VRS; Bosnian Serb forces; Bosnian Serb army
Croatian Defence Council | HVO; Bosnian Croat army; Croatian Defense Council
Army of the Republic of Bosnia and Herzegovina | Bosnian government army; ARBiH; Bosnian army; Bosnian Army | sector=MIL
@ armed-group RS REB
Arkan's Tigers | Serb Volunteer Guard; Serbian Volunteer Guard | sector=PRM
@ armed-group RU REB
Wagner Group | Wagner; PMC Wagner; Wagner PMC; Wagner mercenaries; Wagner mercenary group; Wagner private military company; Africa Corps | sector=PRM
Caucasus Emirate | Caucasian Emirate; Imarat Kavkaz
Chechen rebels | Chechen separatists; Chechen fighters; Chechen guerrillas
Freedom of Russia Legion | Legion of Freedom of Russia; Liberty of Russia Legion | cc=UA
Russian Volunteer Corps | RVC; RDK | cc=UA
Kadyrovtsy | Kadyrov's forces; Akhmat battalion; Akhmat | sector=PRM
@ armed-group UA REB
Donetsk People's Republic | DPR; Donetsk People's Republic militia; self-proclaimed Donetsk People's Republic; DNR | id=donetsk-peoples-republic
Luhansk People's Republic | LPR; Lugansk People's Republic; LNR; self-proclaimed Luhansk People's Republic | id=luhansk-peoples-republic
Azov Regiment | Azov Battalion; Azov Brigade; Azov | sector=MIL
Right Sector | Pravyi Sektor; Pravy Sektor
Aidar Battalion | Aidar | sector=MIL
@ armed-group US REB
Ku Klux Klan | KKK; the Klan
Proud Boys |  | sector=UAF
Oath Keepers |  | sector=UAF
Weather Underground | Weathermen
Symbionese Liberation Army
Black Panther Party | Black Panthers
Three Percenters | III Percenters
Earth Liberation Front | ELF
Animal Liberation Front | ALF
Hells Angels | Hell's Angels | sector=CRM
Boogaloo movement | Boogaloo Bois; boogaloo boys
Omega 7
Blackwater | Blackwater USA; Blackwater Worldwide; Xe Services; Academi | sector=PRM
@ armed-group IL REB
Irgun | Irgun Zvai Leumi; Etzel
Haganah
Lehi | Stern Gang
Kach | Kach movement; Kahane Chai; Kach and Kahane Chai
Hilltop Youth | hilltop youths
@ armed-group CU REB
Alpha 66
@ armed-group TJ REB
United Tajik Opposition | UTO
@ armed-group AZ REB
Nagorno-Karabakh Defense Army | Artsakh Defence Army; Artsakh Defense Army; Karabakh army | sector=MIL
@ armed-group DJ REB
Front for the Restoration of Unity and Democracy | FRUD
@ armed-group SR REB
Jungle Commando | Jungle Commandos

@ armed-group PG REB
Bougainville Revolutionary Army | BRA
@ armed-group ML PRM
GATIA | Imghad Tuareg Self-Defence Group and Allies; Imghad Tuareg Self-Defense Group and Allies
@ armed-group CD UAF
Nyatura | Nyatura militia
`
