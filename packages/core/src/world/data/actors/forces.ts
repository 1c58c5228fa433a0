/** Armies and their branches, police forces, intelligence services: how to read a line stands at `parseEntries`. */
export const forces = `
@ military US MIL
United States Armed Forces | US military; U.S. military; American military; US armed forces; U.S. armed forces; US forces; U.S. forces; American forces; US troops; U.S. troops; American troops; United States military | id=us-armed-forces
United States Army | US Army; U.S. Army; American army | in=us-armed-forces id=us-army
United States Navy | US Navy; U.S. Navy; American navy | in=us-armed-forces id=us-navy
United States Air Force | US Air Force; U.S. Air Force; USAF; American air force | in=us-armed-forces id=us-air-force
United States Marine Corps | US Marines; U.S. Marines; Marine Corps; Marines; US Marine Corps; U.S. Marine Corps; USMC | in=us-armed-forces id=us-marine-corps
United States Coast Guard | US Coast Guard; U.S. Coast Guard | in=department-of-homeland-security id=us-coast-guard
United States Space Force | US Space Force; U.S. Space Force; Space Force | in=us-armed-forces id=us-space-force
United States Central Command | CENTCOM; US Central Command; U.S. Central Command; Central Command | in=us-armed-forces id=us-central-command
United States Africa Command | AFRICOM; US Africa Command; U.S. Africa Command; Africa Command | in=us-armed-forces id=us-africa-command
United States European Command | EUCOM; US European Command; U.S. European Command | in=us-armed-forces id=us-european-command
United States Indo-Pacific Command | INDOPACOM; US Pacific Command; Pacific Command; PACOM; U.S. Pacific Command; US Indo-Pacific Command; U.S. Indo-Pacific Command | in=us-armed-forces id=us-indo-pacific-command
United States Southern Command | SOUTHCOM; US Southern Command; U.S. Southern Command; Southern Command | in=us-armed-forces id=us-southern-command
United States Cyber Command | Cyber Command; CYBERCOM; US Cyber Command; U.S. Cyber Command | in=us-armed-forces id=us-cyber-command
United States Special Operations Command | SOCOM; US Special Operations Command; JSOC; Joint Special Operations Command; U.S. Special Operations Command | in=us-armed-forces id=us-special-operations-command
Navy SEALs | Navy Seals; US Navy SEALs; SEAL Team Six; SEAL Team 6; SEALs | in=us-navy
Delta Force | | in=us-army
Green Berets | US Special Forces; U.S. Special Forces | in=us-army
Army Rangers | US Army Rangers; U.S. Army Rangers | in=us-army
82nd Airborne Division | 82nd Airborne | in=us-army
101st Airborne Division | 101st Airborne | in=us-army
10th Mountain Division | | in=us-army
1st Cavalry Division | First Cavalry Division | in=us-army
Fifth Fleet | US Fifth Fleet; U.S. Fifth Fleet; 5th Fleet; U.S. 5th Fleet | in=us-navy
Sixth Fleet | US Sixth Fleet; U.S. Sixth Fleet; U.S. 6th Fleet | in=us-navy
Seventh Fleet | US Seventh Fleet; U.S. Seventh Fleet; 7th Fleet; U.S. 7th Fleet | in=us-navy
National Guard | US National Guard; Army National Guard; U.S. National Guard | in=us-armed-forces id=us-national-guard common=National Guard
Joint Chiefs of Staff | US Joint Chiefs of Staff; Joint Chiefs; U.S. Joint Chiefs of Staff | in=pentagon
@ military IQ MIL
Iraqi Security Forces | Iraqi security forces; Iraqi forces; ISF; Iraqi armed forces; Iraqi troops; Iraqi military; Iraqi Armed Forces
Iraqi Army | Iraqi army; Iraq's army | in=iraqi-security-forces
Republican Guard (Iraq) | Iraqi Republican Guard; Republican Guards; Special Republican Guard | common=Republican Guards
Iraqi Counter Terrorism Service | Counter Terrorism Service; Golden Division; CTS; Iraqi Counter-Terrorism Service; Counter-Terrorism Service | in=iraqi-security-forces
Joint Operations Command (Iraq) | Iraqi Joint Operations Command; Joint Operations Command; Baghdad Operations Command | in=iraqi-security-forces
@ military IR MIL
Iranian Armed Forces | Iranian military; Iran's armed forces; Iranian armed forces; Iranian forces; Iran's military; Armed Forces of the Islamic Republic of Iran
Islamic Republic of Iran Army | Artesh; Iranian army; Iran's army; Iranian Army | in=iranian-armed-forces
Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Iran's Revolutionary Guard; Iranian Revolutionary Guard; Pasdaran; Sepah; Islamic Revolution Guards Corps; Iranian Revolutionary Guard Corps; Revolutionary Guards Corps; Revolutionary Guard Corps; Sepah-e Pasdaran; IRG | in=iranian-armed-forces
Quds Force | Qods Force; Al-Quds Force; IRGC Quds Force; IRGC-QF; Jerusalem Force; Al Quds Force; Quds Forces; IRGC-Quds Force; Quds force; Iran's Quds Force | in=islamic-revolutionary-guard-corps
IRGC Aerospace Force | Aerospace Force of the Revolutionary Guards; Revolutionary Guards aerospace force; IRGC Aerospace Division | in=islamic-revolutionary-guard-corps
IRGC Navy | Revolutionary Guards navy; Revolutionary Guard navy | in=islamic-revolutionary-guard-corps
Iranian Navy | Iran's navy; Iranian navy | in=islamic-republic-of-iran-army
@ military IL MIL
Israel Defense Forces | IDF; Israeli army; Israeli military; Israel Defence Forces; Israeli Defense Forces; Israeli forces; Israeli troops; Israeli Defence Forces; Israeli Army; Tsahal; Zahal; Israel's army; Israel's military; Israeli armed forces; Israeli occupation forces; IOF
Israeli Air Force | IAF; Israel Air Force; Israeli air force | in=israel-defense-forces
Israeli Navy | Israeli navy | in=israel-defense-forces
Golani Brigade | | in=israel-defense-forces
Unit 8200 | | in=israel-defense-forces
Sayeret Matkal | | in=israel-defense-forces
Home Front Command | | in=israel-defense-forces
COGAT | Coordinator of Government Activities in the Territories | in=israel-defense-forces
@ military SY MIL
Syrian Armed Forces | Syrian army; Syrian Arab Army; Syrian military; SAA; Syrian Army; Syrian forces; Syrian government forces; Syrian troops; Syrian armed forces; Syrian regime forces; Assad's forces; regime forces
Syrian Republican Guard | Republican Guard of Syria | in=syrian-armed-forces
4th Armoured Division (Syria) | Fourth Division; 4th Division; Fourth Armoured Division | in=syrian-armed-forces
Tiger Forces | 25th Special Mission Forces Division | in=syrian-armed-forces
@ military LB MIL
Lebanese Armed Forces | Lebanese army; Lebanese Army; LAF; Lebanese military; Lebanon's army
@ military EG MIL
Egyptian Armed Forces | Egyptian army; Egyptian military; Egypt's army; Egypt's military; Egyptian Army; Supreme Council of the Armed Forces; SCAF
@ military JO MIL
Jordanian Armed Forces | Jordan Armed Forces; Arab Army; Jordanian army; Jordan's army; Arab Legion
@ military SA MIL
Saudi Armed Forces | Saudi military; Saudi army; Saudi air force; Royal Saudi Air Force; Saudi forces
Saudi Arabian National Guard | Saudi National Guard
@ military AE MIL
UAE Armed Forces | Emirati military; UAE military; Emirati forces; Emirati army
@ military KW MIL
Kuwait Armed Forces | Kuwaiti army; Kuwait Army; Kuwaiti military
@ military QA MIL
Qatar Armed Forces | Qatari army; Qatari military; Qatar Emiri Air Force
@ military YE MIL
Yemeni Armed Forces | Yemeni army; Yemeni military; Yemen Army; Yemeni government forces; Yemeni Army; Yemeni troops; Yemeni forces
@ military TR MIL
Turkish Armed Forces | Turkish army; Turkish military; TSK; Turkish Army; Turkish forces; Turkish troops; Turkey's military; Turkey's armed forces
Turkish Air Force | Turkish air force | in=turkish-armed-forces
@ military AF MIL
Afghan National Army | ANA; Afghan army; Afghan forces; Afghan Army; Afghan troops
Afghan National Security Forces | ANSF; Afghan security forces; Afghan National Defence and Security Forces; ANDSF
@ military PK MIL
Pakistan Armed Forces | Pakistani army; Pakistan Army; Pakistani military; Pakistan's army; Pakistan military; Pakistan's military; Pakistani Army; Pakistan army; Pakistani troops
Pakistan Air Force | Pakistani air force; PAF | in=pakistan-armed-forces
Frontier Corps | Frontier Constabulary; Pakistan Frontier Corps | sector=PRM
Pakistan Rangers | Sindh Rangers; Punjab Rangers; Pakistani Rangers | sector=PRM
@ military IN MIL
Indian Armed Forces | Indian military; Indian armed forces; Indian troops
Indian Army | Indian army; India's army | in=indian-armed-forces
Indian Air Force | Indian air force | in=indian-armed-forces
Indian Navy | Indian navy | in=indian-armed-forces
Border Security Force | BSF; India's Border Security Force
Indian Peace Keeping Force | IPKF; Indian Peacekeeping Force | in=indian-army
@ military LK MIL
Sri Lanka Armed Forces | Sri Lankan army; Sri Lanka Army; Sri Lankan military; Sri Lankan Army; Sri Lanka Navy; Sri Lankan navy
@ military BD MIL
Bangladesh Army | Bangladeshi army; Bangladesh Armed Forces
@ military NP MIL
Nepali Army | Royal Nepal Army; Nepalese Army; Nepal Army
@ military MM MIL
Tatmadaw | Myanmar military; Myanmar army; Burmese army; Myanmar's military; Burmese military; Myanmar junta; Myanmar Armed Forces; Myanmar's army
@ military CN MIL
People's Liberation Army | PLA; Chinese military; Chinese army; China's military; Chinese armed forces; China's army; Chinese People's Liberation Army; China's People's Liberation Army
People's Liberation Army Navy | PLA Navy; PLAN; Chinese navy; China's navy | in=peoples-liberation-army
People's Liberation Army Air Force | PLAAF; Chinese air force; China's air force | in=peoples-liberation-army
Eastern Theater Command | Eastern Theatre Command; PLA Eastern Theater Command | in=peoples-liberation-army
China Coast Guard | Chinese coast guard; Chinese Coast Guard; China's coast guard
People's Armed Police | PAP (China) | sector=PRM
@ military TW MIL
Taiwanese Armed Forces | Taiwan's military; Taiwanese military; Republic of China Armed Forces; Taiwan military
@ military KP MIL
Korean People's Army | KPA; North Korean military; North Korean army; North Korea's military; North Korean troops; North Korean People's Army; North Korea's army
@ military KR MIL
South Korean Armed Forces | South Korean military; South Korean army; South Korea's military; Republic of Korea Armed Forces; ROK Army; South Korea's Joint Chiefs of Staff
@ military JP MIL
Japan Self-Defense Forces | Japanese Self-Defense Forces; JSDF; Self-Defense Forces; Self-Defence Forces; Japan Self-Defence Forces; SDF (Japan)
Imperial Japanese Army | Japanese Imperial Army
@ military PH MIL
Armed Forces of the Philippines | AFP (Philippines); Philippine military; Philippine army; Philippine Army; Philippine armed forces; Philippine Marines
Philippine Coast Guard | Philippine coast guard
@ military ID MIL
Indonesian National Armed Forces | TNI; Indonesian military; Indonesian army; ABRI; Tentara Nasional Indonesia
Kopassus | Indonesian special forces | in=indonesian-national-armed-forces
@ military TH MIL
Royal Thai Armed Forces | Thai army; Royal Thai Army; Thai military
@ military VN MIL
People's Army of Vietnam | Vietnamese army; North Vietnamese Army; NVA; Vietnam People's Army
@ military KH MIL
Royal Cambodian Armed Forces | Cambodian army; Cambodian military
@ military AU MIL
Australian Defence Force | ADF (Australia); Australian military; Australian Army; Australian Defense Force
@ military RU MIL
Russian Armed Forces | Russian military; Russian army; Russian forces; Russian troops; Russia's military; Russia's army; Russian armed forces; Russian Army; Armed Forces of the Russian Federation
Russian Air Force | Russian Aerospace Forces; Russian air force; Russian warplanes | in=russian-armed-forces
Russian Navy | Russian navy; Russia's navy | in=russian-armed-forces
Black Sea Fleet | Russian Black Sea Fleet; Russia's Black Sea Fleet | in=russian-navy
Northern Fleet | Russian Northern Fleet | in=russian-navy
Rosgvardia | National Guard of Russia; Russian National Guard; Rosgvardiya; Russian Guard | sector=PRM
Spetsnaz | Russian special forces
@ military SU MIL
Red Army | Soviet Army; Soviet army; Soviet Armed Forces; Soviet military; Soviet troops; Soviet forces; Soviet armed forces
@ military UA MIL
Armed Forces of Ukraine | Ukrainian army; Ukrainian military; Ukrainian armed forces; Ukrainian forces; Ukrainian troops; AFU; Ukraine's military; Ukraine's armed forces; Ukrainian Armed Forces; Ukraine's army; Ukrainian Army; ZSU
Ukrainian Air Force | Ukraine's air force; Ukrainian air force; Air Force of Ukraine | in=armed-forces-of-ukraine
Ukrainian Navy | Ukraine's navy; Ukrainian navy | in=armed-forces-of-ukraine
National Guard of Ukraine | Ukrainian National Guard; Ukraine's National Guard
International Legion of Ukraine | International Legion; International Legion of Territorial Defence of Ukraine | in=armed-forces-of-ukraine
Territorial Defence Forces (Ukraine) | Territorial Defense Forces; Territorial Defence Forces | in=armed-forces-of-ukraine
@ military BY MIL
Belarusian Armed Forces | Belarusian army; Belarusian military; Armed Forces of Belarus
@ military GE MIL
Georgian Armed Forces | Defence Forces of Georgia; Georgian army; Georgian military
@ military AM MIL
Armenian Armed Forces | Armenian army; Armenian military; Armenian forces
@ military AZ MIL
Azerbaijani Armed Forces | Azerbaijani army; Azerbaijani military; Azerbaijani forces; Azeri army
@ military GB MIL
British Armed Forces | British military; British army; British Army; UK military; British forces; British troops; UK armed forces
Royal Air Force | RAF; R.A.F.; British air force | in=british-armed-forces
Royal Navy | British navy; British Navy | in=british-armed-forces
Royal Marines | | in=royal-navy
Special Air Service | SAS | in=british-armed-forces
Ulster Defence Regiment | UDR | in=british-armed-forces
Parachute Regiment | Paras | in=british-armed-forces
@ military FR MIL
French Armed Forces | French army; French military; French forces; French troops; French Army; France's military; French armed forces
Foreign Legion | French Foreign Legion; Legion etrangere | in=french-armed-forces
Operation Barkhane | Barkhane; Barkhane force; Operation Serval; Serval | in=french-armed-forces
@ military DE MIL
Bundeswehr | German army; German military; German armed forces; Germany's military
Wehrmacht | Nazi army
Waffen SS | Waffen-SS; Schutzstaffel
@ military IT MIL
Italian Armed Forces | Italian army; Italian military; Italian Army
@ military ES MIL
Spanish Armed Forces | Spanish army; Spanish military; Spanish Army
@ military PL MIL
Polish Armed Forces | Polish army; Polish military
@ military GR MIL
Hellenic Armed Forces | Greek army; Greek military; Hellenic Army
@ military RO MIL
Romanian Armed Forces | Romanian army; Romanian military
@ military CA MIL
Canadian Armed Forces | Canadian military; Canadian forces; Canadian Forces; Canadian army
@ military RS MIL
Serbian Armed Forces | Serbian army; Serb army; Army of Serbia
@ military YU MIL
Yugoslav People's Army | JNA; Yugoslav army; Yugoslav National Army; Yugoslav Army
@ military HR MIL
Croatian Army | Croatian army; Croatian military; HV
@ military LY MIL
Libyan Army | Libyan army; Libyan military
@ military DZ MIL
People's National Army | Algerian army; Algerian military; Algerian People's National Army; ANP
@ military MA MIL
Royal Moroccan Armed Forces | Moroccan army; Moroccan military
@ military TN MIL
Tunisian Armed Forces | Tunisian army; Tunisian military
@ military SD MIL
Sudanese Armed Forces | SAF; Sudanese army; Sudan's army; Sudanese military; Sudan Armed Forces; Sudan's military
@ military SS MIL
South Sudan People's Defence Forces | SSPDF; South Sudanese army; South Sudan army; South Sudan's army
@ military SO MIL
Somali National Army | Somali army; SNA (Somalia); Somali military; Somali government forces; Somali troops
Danab Brigade | Danab; Danab commandos | in=somali-national-army
@ military ET MIL
Ethiopian National Defence Force | ENDF; Ethiopian army; Ethiopian military; Ethiopian troops; Ethiopian forces; Ethiopian National Defense Force; Ethiopian federal forces
@ military ER MIL
Eritrean Defence Forces | Eritrean army; Eritrean troops; Eritrean forces; Eritrean Defense Forces
@ military KE MIL
Kenya Defence Forces | KDF; Kenyan army; Kenyan military; Kenyan troops; Kenya Defense Forces
@ military UG MIL
Uganda People's Defence Force | UPDF; Ugandan army; Ugandan military; Ugandan troops; Uganda People's Defense Force
@ military RW MIL
Rwanda Defence Force | RDF; Rwandan army; Rwandan troops; Rwandan military; Rwandan Defence Force
@ military BI MIL
Burundian Army | Burundian army; National Defence Force of Burundi; FDNB
@ military CD MIL
Armed Forces of the Democratic Republic of the Congo | FARDC; Congolese army; Congolese armed forces; Congolese troops; DRC army; Congo's army
@ military CF MIL
Central African Armed Forces | FACA
@ military TD MIL
Chadian Army | Chadian army; Chadian National Army; Chadian military; Chadian troops; Chadian forces
@ military NG MIL
Nigerian Armed Forces | Nigerian army; Nigerian military; Nigerian Army; Nigeria's military; Nigerian troops; Nigeria's army
Multinational Joint Task Force | MNJTF | cc=-
@ military NE MIL
Niger Armed Forces | Nigerien army; Niger army; Niger's army
@ military ML MIL
Malian Armed Forces | FAMa; Malian army; Malian military; Malian troops; Mali's army
@ military BF MIL
Burkina Faso Armed Forces | Burkinabe army; Burkina Faso army; Burkinabe military
@ military CM MIL
Cameroonian Armed Forces | Cameroonian army; Cameroon army; Cameroon's army; Rapid Intervention Battalion
@ military GN MIL
Guinean Army | Guinean army; Guinean military; Guinean Armed Forces
@ military GH MIL
Ghana Armed Forces | Ghanaian army; Ghana Army
@ military SL MIL
Republic of Sierra Leone Armed Forces | Sierra Leone army; Sierra Leonean army
@ military CI MIL
Armed Forces of Ivory Coast | Ivorian army; Ivory Coast army; FRCI; Republican Forces of Ivory Coast
@ military AO MIL
Angolan Armed Forces | FAA; Angolan army; Angolan government forces; FAPLA
@ military MZ MIL
Mozambique Defence Armed Forces | Mozambican army; FADM; Mozambican military
@ military ZA MIL
South African National Defence Force | SANDF; South African army; SADF; South African Defence Force; South African military; South African Defense Force
@ military ZW MIL
Zimbabwe National Army | Zimbabwean army; Zimbabwe Defence Forces; Zimbabwean military
@ military SV MIL
Armed Forces of El Salvador | Salvadoran Armed Forces; Salvadoran army; Salvadoran Army; Salvadoran military; FAES; Salvadoran Air Force; Salvadorean army
Atlacatl Battalion | Atlacatl; Atlacatl Rapid Deployment Infantry Battalion | in=armed-forces-of-el-salvador
@ military GT MIL
Guatemalan Army | Guatemalan army; Guatemalan military; Guatemalan Armed Forces
@ military HN MIL
Armed Forces of Honduras | Honduran army; Honduran military; Honduran Armed Forces; Honduran Army
@ military NI MIL
Sandinista People's Army | EPS; Nicaraguan army; Sandinista Army; Nicaraguan Army; Sandinist People's Army
@ military PA MIL
Panama Defense Forces | PDF (Panama); Panamanian Defense Forces; Panamanian army; Panama Defence Forces; FDP
Dignity Battalions | Dignity Battalion | sector=PRM
@ military CO MIL
Military Forces of Colombia | Colombian army; Colombian military; Colombian Army; Colombian armed forces; Colombian Armed Forces; National Army of Colombia; Colombian troops
@ military PE MIL
Peruvian Armed Forces | Peruvian army; Peruvian military; Peruvian Army; Peruvian Navy
Rondas Campesinas | ronderos; Peasant Patrols | sector=PRM
@ military BO MIL
Bolivian Armed Forces | Bolivian army; Bolivian military; Armed Forces of Bolivia
@ military EC MIL
Armed Forces of Ecuador | Ecuadorian army; Ecuadorean army; Ecuadorian military
@ military VE MIL
National Bolivarian Armed Forces | FANB; Venezuelan military; Venezuelan army; Bolivarian National Armed Forces; Venezuelan armed forces
Bolivarian National Guard | Venezuelan National Guard; GNB; National Guard of Venezuela
@ military BR MIL
Brazilian Armed Forces | Brazilian army; Brazilian military; Brazilian Army; Brazilian Navy; Brazilian Air Force
@ military AR MIL
Argentine Armed Forces | Argentine army; Argentine military; Argentine Army; Argentine Navy; Argentine navy; Argentine Air Force
Carapintadas | carapintada
@ military CL MIL
Chilean Army | Chilean army; Chilean military; Chilean Armed Forces
@ military MX MIL
Mexican Armed Forces | Mexican army; Mexican military; Mexican Army; SEDENA; Mexican Navy; Mexican marines
National Guard of Mexico | Mexican National Guard; Mexico's National Guard
@ military CU MIL
Cuban Revolutionary Armed Forces | Cuban army; Cuban military; Cuban troops; Revolutionary Armed Forces of Cuba; MINFAR
@ military HT MIL
Haitian Army | Armed Forces of Haiti; Haitian army; Haitian military

@ police IQ COP
Iraqi Police | Iraqi police; Iraqi Federal Police; Federal Police of Iraq
@ police GB COP
Metropolitan Police | Scotland Yard; Met Police; Metropolitan Police Service; London's Metropolitan Police; New Scotland Yard; London Metropolitan Police
Royal Ulster Constabulary | RUC
Police Service of Northern Ireland | PSNI
National Crime Agency | NCA | cc=GB
Greater Manchester Police |
Police Scotland |
West Midlands Police |
West Yorkshire Police |
British Transport Police |
@ police IE COP
Garda | Garda Siochana; Gardai; An Garda Siochana; Irish police
@ police US COP
Federal Bureau of Investigation | FBI; F.B.I. | in=department-of-justice sector=COP
Drug Enforcement Administration | DEA; D.E.A.; US Drug Enforcement Administration | in=department-of-justice
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF; Bureau of Alcohol, Tobacco and Firearms | in=department-of-justice
New York Police Department | NYPD; New York City Police Department; New York police; New York City police
Los Angeles Police Department | LAPD; Los Angeles police
Chicago Police Department | Chicago police
Secret Service | US Secret Service; U.S. Secret Service; United States Secret Service | in=department-of-homeland-security
US Marshals Service | U.S. Marshals Service; U.S. Marshals; US Marshals; Marshals Service | in=department-of-justice
Immigration and Customs Enforcement | ICE; U.S. Immigration and Customs Enforcement; US Immigration and Customs Enforcement; Immigration and Naturalization Service; INS | in=department-of-homeland-security
Customs and Border Protection | CBP; Border Patrol; US Border Patrol; U.S. Border Patrol; U.S. Customs and Border Protection; US Customs and Border Protection | in=department-of-homeland-security
Transportation Security Administration | TSA | in=department-of-homeland-security
Boston Police Department | Boston police
Capitol Police | US Capitol Police; U.S. Capitol Police
Metropolitan Police Department (Washington) | DC police; D.C. police; Washington police
Minneapolis Police Department | Minneapolis police
Los Angeles County Sheriff's Department |
@ police IL COP
Israel Police | Israeli police; Israeli Police
Israel Border Police | Israeli Border Police; Border Police; Magav | in=israel-police
@ police PS COP
Palestinian Police | Palestinian police; Preventive Security Service; Palestinian Preventive Security; Palestinian security forces | in=palestinian-authority
@ police LB COP
Internal Security Forces | ISF (Lebanon); Lebanese police; Lebanese Internal Security Forces
@ police TR COP
Turkish National Police | Turkish police
Turkish Gendarmerie | Gendarmerie General Command; Jandarma
@ police FR COP
National Police (France) | French police; Police nationale; French National Police
French Gendarmerie | National Gendarmerie; Gendarmerie nationale; GIGN; French gendarmes
RAID | 
CRS | Compagnies Republicaines de Securite; CRS riot police
@ police DE COP
Federal Criminal Police Office | BKA; Bundeskriminalamt
German Federal Police | Bundespolizei; GSG-9; GSG 9
@ police ES COP
Civil Guard | Guardia Civil; Spanish Civil Guard
National Police Corps | Policia Nacional; Spanish police; Spanish National Police
Mossos d'Esquadra | Catalan police; Mossos; Catalan regional police
Ertzaintza | Basque police; Basque regional police
@ police IT COP
Carabinieri | Italian Carabinieri; Italian police
Guardia di Finanza | Italian financial police; Finance Guard
@ police BE COP
Belgian Federal Police | Belgian police
@ police RU COP
Russian police | OMON; Russian riot police; Moscow police
Investigative Committee of Russia | Russian Investigative Committee; Russia's Investigative Committee; Investigative Committee
@ police UA COP
National Police of Ukraine | Ukrainian police; Ukraine's National Police
Berkut | Berkut riot police; Ukrainian riot police
@ police IN COP
Delhi Police | Delhi police
Central Reserve Police Force | CRPF
National Security Guard | NSG; National Security Guards | cc=IN
Central Bureau of Investigation | CBI; India's Central Bureau of Investigation
National Investigation Agency | NIA (India) | common=National Investigation Agency
Mumbai Police | Mumbai police
Jammu and Kashmir Police | Kashmir police
@ police PK COP
Pakistani police | Pakistan police; Police of Pakistan
Punjab Police (Pakistan) |
Federal Investigation Agency | FIA (Pakistan)
@ police AF COP
Afghan National Police | ANP (Afghanistan); Afghan police
@ police BD COP
Bangladesh Police | Bangladeshi police
Rapid Action Battalion | RAB
@ police PH COP
Philippine National Police | PNP; Philippine police
Philippine Constabulary |
@ police ID COP
Indonesian National Police | Polri; Indonesian police; Densus 88; Detachment 88; Special Detachment 88
@ police CN COP
Ministry of Public Security | Chinese police; China's Ministry of Public Security | common=Ministry of Public Security
@ police HK COP
Hong Kong Police Force | Hong Kong police
@ police AU COP
Australian Federal Police | AFP (Australia); Australian police
New South Wales Police | NSW Police; New South Wales police; NSW police
@ police CA COP
Royal Canadian Mounted Police | RCMP; Mounties; Canadian police
@ police MX COP
Mexican Federal Police | Federal Police of Mexico
@ police CO COP
National Police of Colombia | Colombian National Police; Colombian police; National Police (Colombia)
@ police PE COP
National Police of Peru | Peruvian National Police; Peruvian police; PNP (Peru); Civil Guard of Peru; DINCOTE; DIRCOTE
@ police SV COP
Treasury Police | Salvadoran Treasury Police; Hacienda Police
National Civil Police (El Salvador) | National Civil Police; PNC; Salvadoran police
National Guard of El Salvador | Salvadoran National Guard
@ police GT COP
National Police of Guatemala | Guatemalan police; Guatemalan National Police
@ police HN COP
Public Security Forces | FUSEP; Honduran police; Public Security Force
@ police CL COP
Carabineros | Carabineros de Chile; Chilean police; Chilean carabineros
@ police BR COP
Federal Police of Brazil | Brazilian police; Brazilian Federal Police; Policia Federal
BOPE | Military Police of Rio de Janeiro
@ police HT COP
Haitian National Police | Haiti's national police; Haitian police; PNH
@ police KE COP
Kenya Police | Kenyan police; Kenya Police Service; General Service Unit
@ police NG COP
Nigeria Police Force | Nigerian police; Nigeria Police; SARS (Nigeria); Special Anti-Robbery Squad
@ police ZA COP
South African Police Service | SAPS; South African police
@ police EG COP
Egyptian police | Central Security Forces; Egyptian National Police
@ police SA COP
Saudi Religious Police | Mutawa; Committee for the Promotion of Virtue and the Prevention of Vice; Mutaween
@ police IR COP
Law Enforcement Command of Iran | FARAJA; Iranian police; NAJA; Iran's police
Morality Police | Guidance Patrol; Gasht-e Ershad; Iran's morality police; Iranian morality police
@ police NO COP
Norwegian Police Service | Norwegian police; Oslo police
@ police SE COP
Swedish Police Authority | Swedish police
@ police - COP
Interpol | INTERPOL; International Criminal Police Organization; International Police Organization
Europol | European Police Office; EU police agency; European Union Agency for Law Enforcement Cooperation

@ intelligence US SPY
Central Intelligence Agency | CIA; C.I.A.; US Central Intelligence Agency; Langley
National Security Agency | NSA; N.S.A.; US National Security Agency
Defense Intelligence Agency | DIA | in=pentagon
Office of the Director of National Intelligence | ODNI; Director of National Intelligence; DNI
National Counterterrorism Center | NCTC
Office of Strategic Services | OSS
@ intelligence GB SPY
MI6 | Secret Intelligence Service; SIS; MI-6; British Secret Intelligence Service
MI5 | Security Service; MI-5; British Security Service
GCHQ | Government Communications Headquarters
@ intelligence IL SPY
Mossad | Israeli intelligence; Israel's Mossad
Shin Bet | Shabak; Israel Security Agency; Shin Beth; ISA; General Security Service
Aman | Israeli Military Intelligence; Military Intelligence Directorate
@ intelligence RU SPY
Federal Security Service | FSB; Russian Federal Security Service; Russia's Federal Security Service; F.S.B.
GRU | Main Intelligence Directorate; Russian military intelligence; G.R.U.; Unit 29155
Foreign Intelligence Service (Russia) | SVR; Russian Foreign Intelligence Service; S.V.R.
Federal Protective Service (Russia) | FSO
@ intelligence SU SPY
KGB | K.G.B.; Committee for State Security; Soviet secret police
NKVD |
@ intelligence DD SPY
Stasi | Ministry for State Security; East German secret police
@ intelligence DE SPY
Federal Intelligence Service | BND; Bundesnachrichtendienst; German intelligence
Federal Office for the Protection of the Constitution | BfV; Bundesamt fuer Verfassungsschutz; Verfassungsschutz; Federal Office for Protection of the Constitution
Gestapo |
@ intelligence FR SPY
Directorate-General for External Security | DGSE; Direction generale de la securite exterieure; General Directorate for External Security; SDECE
General Directorate for Internal Security | DGSI; DST; DCRI; Direction de la Surveillance du Territoire
@ intelligence PK SPY
Inter-Services Intelligence | ISI; Pakistani intelligence; Inter Services Intelligence; Inter-Services Intelligence Directorate; I.S.I.
Inter-Services Public Relations | ISPR | sector=MIL
@ intelligence IN SPY
Research and Analysis Wing | RAW; Research & Analysis Wing; R&AW
Intelligence Bureau |
@ intelligence AF SPY
National Directorate of Security | NDS; Afghan intelligence | common=National Directorate of Security
KHAD | KhAD
@ intelligence IR SPY
Ministry of Intelligence (Iran) | MOIS; Iranian intelligence; Ministry of Intelligence and Security; Intelligence Ministry of Iran; VEVAK; VAJA
SAVAK |
IRGC Intelligence Organization | IRGC Intelligence | in=islamic-revolutionary-guard-corps
@ intelligence IQ SPY
Mukhabarat | Iraqi Intelligence Service; Iraqi intelligence; Iraqi National Intelligence Service
@ intelligence SY SPY
Air Force Intelligence Directorate | Air Force Intelligence; Syrian Air Force Intelligence
Syrian Military Intelligence | Military Intelligence (Syria); Syrian intelligence
@ intelligence TR SPY
National Intelligence Organization | MIT; Turkish intelligence; National Intelligence Organisation; Milli Istihbarat Teskilati
@ intelligence EG SPY
General Intelligence Directorate (Egypt) | Egyptian intelligence; Egyptian General Intelligence; Egypt's General Intelligence Service
State Security Investigations Service | National Security Agency (Egypt); Homeland Security (Egypt)
@ intelligence JO SPY
General Intelligence Directorate (Jordan) | Jordanian intelligence; Jordan's General Intelligence Directorate
@ intelligence SA SPY
General Intelligence Presidency | Saudi intelligence; Saudi General Intelligence
@ intelligence LB SPY
General Security Directorate (Lebanon) | General Security; Lebanese General Security; Lebanon's General Security
@ intelligence UA SPY
Security Service of Ukraine | SBU; Ukrainian Security Service; Ukraine's security service; Ukrainian security service
Main Directorate of Intelligence | HUR; GUR; Defence Intelligence of Ukraine; Ukrainian military intelligence; Ukraine's military intelligence; Main Intelligence Directorate of Ukraine
@ intelligence BY SPY
State Security Committee of Belarus | Belarusian KGB; Belarus KGB
@ intelligence CN SPY
Ministry of State Security | MSS; Chinese intelligence | common=Ministry of State Security
@ intelligence KR SPY
National Intelligence Service | NIS; South Korea's National Intelligence Service; KCIA; Korean Central Intelligence Agency; National Intelligence Service of South Korea | common=National Intelligence Service;NIS
@ intelligence KP SPY
Reconnaissance General Bureau | RGB; Lazarus Group; Lazarus
@ intelligence JP SPY
Public Security Intelligence Agency |
@ intelligence AU SPY
Australian Security Intelligence Organisation | ASIO
Australian Secret Intelligence Service | ASIS
@ intelligence CA SPY
Canadian Security Intelligence Service | CSIS
@ intelligence CO SPY
Administrative Department of Security | DAS; Department of Administrative Security; Security Administrative Department; Administrative Security Department
@ intelligence CL SPY
DINA | National Intelligence Directorate; CNI; National Information Center
@ intelligence PE SPY
National Intelligence Service (Peru) | SIN (Peru); Peruvian intelligence service
@ intelligence VE SPY
SEBIN | Bolivarian National Intelligence Service; Bolivarian Intelligence Service; DISIP
DGCIM | General Directorate of Military Counterintelligence
@ intelligence CU SPY
Intelligence Directorate (Cuba) | Cuban intelligence; DGI
@ intelligence NL SPY
General Intelligence and Security Service | AIVD; Dutch intelligence
@ intelligence NO SPY
Norwegian Police Security Service | PST (Norway); Police Security Service
@ intelligence SE SPY
Swedish Security Service | Sapo; SAPO; Swedish security police
@ intelligence DK SPY
Danish Security and Intelligence Service | PET; Politiets Efterretningstjeneste
@ intelligence FI SPY
Finnish Security Intelligence Service | Supo; SUPO
@ intelligence BE SPY
State Security Service (Belgium) | VSSE; Belgian State Security
@ intelligence IT SPY
Italian intelligence | AISE; SISMI; AISI; SISDE
@ intelligence ES SPY
National Intelligence Centre | CNI (Spain); Centro Nacional de Inteligencia; Spanish intelligence
@ intelligence SO SPY
National Intelligence and Security Agency | NISA
@ intelligence SD SPY
National Intelligence and Security Service (Sudan) | NISS; National Intelligence and Security Service; General Intelligence Service (Sudan)
@ intelligence ZA SPY
State Security Agency (South Africa) | National Intelligence Agency (South Africa); BOSS (South Africa)
@ intelligence NG SPY
Department of State Services | DSS; State Security Service
@ intelligence ZW SPY
Central Intelligence Organisation | CIO | common=Central Intelligence Organisation
@ intelligence - SPY
Five Eyes | Five Eyes alliance
`
