/** Governments' offices, parliaments, courts, alliances and international bodies: how to read a line stands at `parseEntries`. */
export const institutions = `
@ government US GOV
White House | Oval Office; Obama administration; Trump administration; Biden administration; Bush administration; Clinton administration; Reagan administration; Carter administration; Nixon administration; US administration; U.S. administration; West Wing
Department of State | State Department; US State Department; U.S. State Department; US Department of State; U.S. Department of State; Department of State of the United States | id=us-department-of-state
Pentagon | US Department of Defense; Department of Defense; Defense Department; US Defense Department; U.S. Department of Defense; U.S. Defense Department; DoD; DOD; Department of War; War Department | sector=MIL
Department of Justice | Justice Department; US Department of Justice; US Justice Department; DOJ; U.S. Justice Department; U.S. Department of Justice
Department of the Treasury | Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; OFAC; Office of Foreign Assets Control; U.S. Treasury Department; Treasury's Office of Foreign Assets Control | id=us-department-of-the-treasury
Department of Homeland Security | DHS; Homeland Security; US Department of Homeland Security; Homeland Security Department
Department of Energy | Energy Department; US Department of Energy; U.S. Department of Energy
Department of Commerce | Commerce Department; US Commerce Department; U.S. Commerce Department
National Security Council | NSC; US National Security Council; U.S. National Security Council | id=us-national-security-council common=National Security Council;NSC
Federal Reserve | US Federal Reserve; the Fed; U.S. Federal Reserve; Federal Reserve Board; Fed
Environmental Protection Agency | EPA; US Environmental Protection Agency
Food and Drug Administration | FDA; US Food and Drug Administration
Centers for Disease Control and Prevention | CDC; US Centers for Disease Control; Centers for Disease Control; U.S. Centers for Disease Control and Prevention
National Aeronautics and Space Administration | NASA; US space agency | id=nasa
United States Agency for International Development | USAID; US AID; U.S. Agency for International Development; US Agency for International Development; Agency for International Development
US Geological Survey | USGS; U.S. Geological Survey; United States Geological Survey
Federal Aviation Administration | FAA
National Transportation Safety Board | NTSB
Securities and Exchange Commission | SEC
Federal Emergency Management Agency | FEMA
Nuclear Regulatory Commission | NRC | cc=US
Congress of the United States | US Congress; U.S. Congress; American Congress; United States Congress | sector=LEG id=us-congress
US Senate | U.S. Senate; United States Senate | sector=LEG in=us-congress
US House of Representatives | House of Representatives; U.S. House of Representatives; US House; U.S. House | sector=LEG in=us-congress common=House of Representatives
Senate Foreign Relations Committee | | sector=LEG in=us-senate
Senate Intelligence Committee | | sector=LEG in=us-senate
House Foreign Affairs Committee | | sector=LEG in=us-house-of-representatives
US Embassy | U.S. Embassy; American Embassy; US embassy; U.S. embassy; American embassy
Voice of America's parent agency | U.S. Agency for Global Media; USAGM; US Agency for Global Media
@ government RU GOV
Kremlin | Russian government; Russian presidency
Russian Foreign Ministry | Russian foreign ministry; Russia's foreign ministry; Russia's Foreign Ministry; Ministry of Foreign Affairs of Russia; Russian Ministry of Foreign Affairs
Russian Defence Ministry | Russian Defense Ministry; Russian defence ministry; Russia's defence ministry; Russia's Defence Ministry; Russian Ministry of Defence; Russian Ministry of Defense; Russian defense ministry; Russia's Defense Ministry; Ministry of Defence of Russia; Russia's defense ministry | sector=MIL
State Duma | Duma; Russian parliament; Russian State Duma | sector=LEG
Federation Council | | sector=LEG
Supreme Soviet | | cc=SU sector=LEG
Politburo | Soviet Politburo | cc=SU
@ government GB GOV
British Government | British government; UK government; HM Government; U.K. government
Foreign Office | Foreign and Commonwealth Office; British Foreign Office; FCO; Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office; British foreign office
Ministry of Defence | MoD; MOD; UK Ministry of Defence; British Ministry of Defence; Britain's Ministry of Defence; UK Defence Ministry | id=uk-ministry-of-defence sector=MIL common=Ministry of Defence;MoD
Home Office | British Home Office; UK Home Office
UK Treasury | HM Treasury; British Treasury
House of Commons | Commons; British parliament; UK parliament; Westminster; British Parliament | sector=LEG
House of Lords | | sector=LEG
Bank of England |
Buckingham Palace | | sector=GOV
Stormont | Northern Ireland Assembly; Northern Ireland Executive | sector=LEG
Scottish Government | Scottish government; Scottish Executive; Holyrood
Scottish Parliament | | sector=LEG
@ government FR GOV
French Government | French government; French presidency; Elysee presidential palace
French Foreign Ministry | French foreign ministry; France's foreign ministry
National Assembly (France) | French National Assembly; French parliament | sector=LEG
@ government DE GOV
German Government | German government; German federal government
German Foreign Office | German foreign ministry; German Foreign Ministry; Germany's foreign ministry; Auswaertiges Amt
Bundestag | German parliament; German Bundestag | sector=LEG
Bundesbank |
@ government IL GOV
Israeli Government | Israeli government; Israeli cabinet; Israel's government; Israeli security cabinet; Israeli war cabinet
Knesset | Israeli parliament; Israel's parliament | sector=LEG
Israeli Foreign Ministry | Israeli foreign ministry; Israel's foreign ministry; Israel's Foreign Ministry
Israeli Defence Ministry | Israeli Defense Ministry; Israeli defence ministry; Israeli defense ministry; Israel's defence ministry; Israel's defense ministry; Israel's Defense Ministry | sector=MIL
@ government PS GOV
Palestinian Authority | PA; Palestinian National Authority; PNA; Palestinian government; Palestinian Autonomous Authority
Palestine Liberation Organization | PLO; Palestine Liberation Organisation; P.L.O. | sector=-
Palestinian Legislative Council | | sector=LEG
Gaza Health Ministry | Gaza health ministry; Gaza's health ministry; Gaza's Health Ministry; Hamas-run health ministry; Ministry of Health in Gaza; health ministry in Gaza
@ government IQ GOV
Iraqi Government | Iraqi government; Iraq's government; government of Iraq
Iraqi Parliament | Iraqi parliament; Iraq's parliament; Council of Representatives; Council of Representatives of Iraq | sector=LEG
Iraqi Interior Ministry | Iraqi interior ministry; Iraq's interior ministry; Iraq's Interior Ministry; Ministry of Interior (Iraq)
Iraqi Defence Ministry | Iraqi defence ministry; Iraqi Defense Ministry; Iraqi defense ministry | sector=MIL
Iraqi Foreign Ministry | Iraqi foreign ministry; Iraq's foreign ministry
Kurdistan Regional Government | KRG; Kurdish regional government; Kurdistan regional government; Kurdish Regional Government
Coalition Provisional Authority | CPA
Iraqi Governing Council | Governing Council
Security Media Cell | Iraqi Security Media Cell
@ government IR GOV
Iranian Government | Iranian government; Iran's government; Iranian regime
Iranian Foreign Ministry | Iranian foreign ministry; Iran's foreign ministry; Iran's Foreign Ministry
Guardian Council | Council of Guardians; Iran's Guardian Council
Assembly of Experts | Iran's Assembly of Experts
Supreme National Security Council | SNSC; Iran's Supreme National Security Council
Majlis | Iranian parliament; Iran's parliament; Islamic Consultative Assembly | sector=LEG
Atomic Energy Organization of Iran | AEOI; Iran's Atomic Energy Organization; Atomic Energy Organisation of Iran
@ government SY GOV
Syrian Government | Syrian government; Assad government; Assad regime; Syrian regime; Syria's government
Syrian Foreign Ministry | Syrian foreign ministry; Syria's foreign ministry
Syrian National Council | SNC | sector=OPP
Syrian National Coalition | National Coalition for Syrian Revolutionary and Opposition Forces; Syrian Opposition Coalition; Syrian opposition | sector=OPP
Autonomous Administration of North and East Syria | AANES; Rojava administration; Kurdish autonomous administration; Rojava
@ government LB GOV
Lebanese Government | Lebanese government; Lebanon's government; Lebanese cabinet
Lebanese Health Ministry | Lebanese health ministry; Lebanon's health ministry; Lebanon's Health Ministry
@ government YE GOV
Yemeni Government | Yemeni government; Yemen's government; internationally recognised government of Yemen; internationally recognized government of Yemen
Presidential Leadership Council | PLC
@ government TR GOV
Turkish Government | Turkish government; Turkey's government
Turkish Defence Ministry | Turkish Defense Ministry; Turkish defence ministry; Turkish defense ministry; Turkey's defence ministry; Turkey's Defence Ministry; Turkey's defense ministry | sector=MIL
Turkish Foreign Ministry | Turkish foreign ministry; Turkey's foreign ministry
Grand National Assembly of Turkey | Turkish parliament; Turkey's parliament | sector=LEG
@ government EG GOV
Egyptian Government | Egyptian government; Egypt's government; Egyptian foreign ministry; Egyptian presidency
@ government SA GOV
Saudi Government | Saudi government; Saudi foreign ministry; House of Saud; Saudi royal court; Royal Court
@ government JO GOV
Jordanian Government | Jordanian government
@ government LY GOV
Government of National Accord | GNA; Tripoli-based government; Libya's Government of National Accord; Libyan Government of National Accord
Government of National Unity (Libya) | GNU; Government of National Unity; Libyan Government of National Unity
National Transitional Council | NTC; Transitional National Council; Libyan National Transitional Council
Libyan House of Representatives | House of Representatives (Libya); Tobruk parliament | sector=LEG
General National Congress | GNC | cc=LY sector=LEG
@ government AF GOV
Afghan Government | Afghan government; Afghanistan's government; Islamic Republic (Afghanistan); Kabul government
Loya Jirga | | sector=LEG
Wolesi Jirga | Afghan parliament | sector=LEG
@ government PK GOV
Pakistani Government | Pakistani government; Pakistan's government; Pakistan government
Pakistani Foreign Office | Pakistan's Foreign Office; Pakistan Foreign Office; Pakistani foreign ministry; Pakistan's foreign ministry
@ government IN GOV
Indian Government | Indian government; India's government; Government of India
Ministry of External Affairs | MEA; Indian foreign ministry; India's foreign ministry; External Affairs Ministry; India's Ministry of External Affairs | common=Ministry of External Affairs
Lok Sabha | Indian parliament | sector=LEG
Rajya Sabha | | sector=LEG
@ government CN GOV
Chinese Government | Chinese government; China's government
Chinese Foreign Ministry | Chinese foreign ministry; China's foreign ministry; China's Foreign Ministry; Ministry of Foreign Affairs of China
Chinese Defence Ministry | China's defence ministry; China's Defence Ministry; Chinese Defense Ministry; China's Defense Ministry; Chinese defence ministry; China's defense ministry; Chinese Ministry of National Defense | sector=MIL
State Council | China's State Council; State Council of China
National People's Congress | NPC; China's parliament; Chinese parliament | sector=LEG
Central Military Commission | China's Central Military Commission | sector=MIL
Taiwan Affairs Office | China's Taiwan Affairs Office
@ government TW GOV
Taiwanese Government | Taiwanese government; Taiwan's government
Taiwan Defence Ministry | Taiwan's defence ministry; Taiwan's Defence Ministry; Taiwan's Ministry of National Defense; Taiwanese defence ministry; Taiwan's defense ministry; Taiwan's Defense Ministry | sector=MIL
@ government KR GOV
South Korean Government | South Korean government
Unification Ministry | South Korea's Unification Ministry; South Korean Unification Ministry
South Korean Defence Ministry | South Korea's Defence Ministry; South Korea's Defense Ministry; South Korean Defense Ministry; South Korean defence ministry; South Korean defense ministry; South Korea's defence ministry; South Korea's defense ministry | sector=MIL
@ government JP GOV
Japanese Government | Japanese government; Japan's government
Diet (Japan) | Japanese Diet; Japanese parliament; Japan's parliament | sector=LEG
@ government UA GOV
Ukrainian Government | Ukrainian government; Ukraine's government
Ukrainian Foreign Ministry | Ukrainian foreign ministry; Ukraine's foreign ministry
Ukrainian Defence Ministry | Ukrainian Defense Ministry; Ukrainian defence ministry; Ukraine's defence ministry; Ukraine's Defence Ministry; Ukrainian defense ministry; Ukraine's defense ministry | sector=MIL
Verkhovna Rada | Rada; Ukrainian parliament; Ukraine's parliament | sector=LEG
@ government MM GOV
State Administration Council | SAC; Myanmar's State Administration Council
National Unity Government | NUG; Myanmar's National Unity Government
State Law and Order Restoration Council | SLORC; State Peace and Development Council; SPDC
@ government SD GOV
Sudanese Government | Sudanese government; Sudan's government; Transitional Sovereignty Council; Sovereign Council; Transitional Sovereign Council; Sudan's Sovereign Council
@ government SO GOV
Somali Government | Somali government; Federal Government of Somalia; Transitional Federal Government; TFG; Somalia's government
@ government ET GOV
Ethiopian Government | Ethiopian government; Ethiopia's government; Derg
@ government VE GOV
National Constituent Assembly (Venezuela) | Venezuelan Constituent Assembly | sector=LEG
@ government SV GOV
Salvadoran Government | Salvadoran government; Salvadorean government; government of El Salvador
Salvadoran Legislative Assembly | Legislative Assembly of El Salvador | sector=LEG
@ government CO GOV
Colombian Government | Colombian government; Colombia's government
@ government PE GOV
Peruvian Government | Peruvian government
@ government NI GOV
Nicaraguan Government | Nicaraguan government; Sandinista government; Sandinista regime
@ government PA GOV
Panama Canal Commission | Panama Canal Authority
@ government CU GOV
Cuban Government | Cuban government; Castro government; Castro regime
@ government ZA GOV
South African Government | South African government
@ government VA GOV
Roman Curia | Vatican Secretariat of State
@ government HK GOV
Legislative Council (Hong Kong) | LegCo; Hong Kong government; Hong Kong Legislative Council

@ court US JUD
Supreme Court of the United States | US Supreme Court; U.S. Supreme Court; SCOTUS; United States Supreme Court | id=us-supreme-court
Foreign Intelligence Surveillance Court | FISA court; FISC
@ court - JUD
International Criminal Court | ICC; I.C.C.; Rome Statute court
International Court of Justice | ICJ; World Court; UN's top court; I.C.J. | in=united-nations
International Criminal Tribunal for the former Yugoslavia | ICTY; Yugoslav war crimes tribunal; UN war crimes tribunal; Hague tribunal; Yugoslavia tribunal | in=united-nations
International Criminal Tribunal for Rwanda | ICTR; Rwanda tribunal; UN tribunal for Rwanda | in=united-nations
European Court of Human Rights | ECHR; ECtHR; Strasbourg court | in=council-of-europe
European Court of Justice | ECJ; Court of Justice of the European Union; EU's top court; CJEU | in=european-union
Inter-American Court of Human Rights | | in=organization-of-american-states
Permanent Court of Arbitration | PCA
Special Tribunal for Lebanon | STL; Hariri tribunal
Special Court for Sierra Leone | SCSL
Court of Arbitration for Sport |
East African Court of Justice |
@ court KH JUD
Extraordinary Chambers in the Courts of Cambodia | ECCC; Khmer Rouge tribunal; Cambodia tribunal
@ court GB JUD
Old Bailey | Central Criminal Court
High Court of Justice | London's High Court
@ court IL JUD
Supreme Court of Israel | Israeli Supreme Court; Israel's Supreme Court; Israeli High Court
@ court PK JUD
Supreme Court of Pakistan | Pakistan's Supreme Court; Pakistani Supreme Court
@ court IN JUD
Supreme Court of India | India's Supreme Court; Indian Supreme Court
@ court BR JUD
Supreme Federal Court | Brazil's Supreme Court; Brazilian Supreme Court; STF
@ court ES JUD
National Court | Audiencia Nacional; Spain's National Court; Spanish National Court; Spain's High Court
@ court DE JUD
Federal Constitutional Court | Germany's Constitutional Court; German Constitutional Court; Bundesverfassungsgericht
@ court RU JUD
Supreme Court of Russia | Russian Supreme Court; Russia's Supreme Court
@ court IR JUD
Islamic Revolutionary Court | Revolutionary Court; Iran's Revolutionary Court
@ court IQ JUD
Iraqi Special Tribunal | Supreme Iraqi Criminal Tribunal; Iraqi High Tribunal; Federal Supreme Court of Iraq

@ igo - IGO
United Nations | UN; U.N.; United Nations Organization; UNO; Turtle Bay
United Nations Security Council | UN Security Council; U.N. Security Council; UNSC; Security Council | in=united-nations
United Nations General Assembly | UN General Assembly; U.N. General Assembly; UNGA; General Assembly | in=united-nations
United Nations Secretariat | UN Secretariat; UN secretary-general's office | in=united-nations
United Nations Children's Fund | UNICEF; UN Children's Fund; U.N. Children's Fund; UN children's agency | in=united-nations id=unicef
United Nations High Commissioner for Refugees | UNHCR; UN refugee agency; U.N. refugee agency; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; UN Refugee Agency | in=united-nations id=unhcr
United Nations Relief and Works Agency | UNRWA; UN Relief and Works Agency; UN agency for Palestinian refugees; UN Palestinian refugee agency; U.N. Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees | in=united-nations id=unrwa
World Food Programme | WFP; UN World Food Programme; World Food Program; U.N. World Food Program; UN food agency | in=united-nations
World Health Organization | WHO; World Health Organisation; UN health agency; W.H.O. | sector=HLH in=united-nations
Office for the Coordination of Humanitarian Affairs | OCHA; UN OCHA; UNOCHA; UN humanitarian office; U.N. Office for the Coordination of Humanitarian Affairs | in=united-nations
Office of the High Commissioner for Human Rights | OHCHR; UN human rights office; U.N. human rights office; UN Human Rights Office; UN rights office | in=united-nations
United Nations Human Rights Council | UN Human Rights Council; U.N. Human Rights Council; Human Rights Council; UNHRC | in=united-nations
United Nations Development Programme | UNDP; UN Development Programme; U.N. Development Program | in=united-nations
United Nations Educational, Scientific and Cultural Organization | UNESCO; UN cultural agency; UN culture agency | in=united-nations id=unesco
United Nations Environment Programme | UNEP; UN Environment | in=united-nations
United Nations Office on Drugs and Crime | UNODC; UN Office on Drugs and Crime | in=united-nations
Food and Agriculture Organization | FAO; UN Food and Agriculture Organization | in=united-nations
International Atomic Energy Agency | IAEA; UN nuclear watchdog; U.N. nuclear watchdog; UN atomic agency; U.N. nuclear agency; UN nuclear agency; UN atomic watchdog | in=united-nations
International Labour Organization | ILO; International Labor Organization | in=united-nations
International Organization for Migration | IOM; UN migration agency; International Organisation for Migration; U.N. migration agency | in=united-nations
International Maritime Organization | IMO | in=united-nations
International Civil Aviation Organization | ICAO | in=united-nations
International Telecommunication Union | ITU | in=united-nations
UN Women | U.N. Women | in=united-nations
UNAIDS | | in=united-nations
UNFPA | United Nations Population Fund; UN Population Fund | in=united-nations
UNCTAD | | in=united-nations
United Nations Interim Force in Lebanon | UNIFIL; UN Interim Force in Lebanon; UN peacekeepers in Lebanon; U.N. Interim Force in Lebanon | in=united-nations
United Nations Disengagement Observer Force | UNDOF | in=united-nations
United Nations Truce Supervision Organization | UNTSO | in=united-nations
United Nations Protection Force | UNPROFOR; UN Protection Force | in=united-nations
United Nations Peacekeeping Force in Cyprus | UNFICYP | in=united-nations
MINUSMA | UN mission in Mali; United Nations Multidimensional Integrated Stabilization Mission in Mali | in=united-nations
MONUSCO | UN mission in DR Congo; United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; MONUC | in=united-nations
MINUSCA | UN mission in the Central African Republic | in=united-nations
MINUSTAH | United Nations Stabilization Mission in Haiti | in=united-nations
UNMISS | United Nations Mission in South Sudan; UN Mission in South Sudan; UN mission in South Sudan | in=united-nations
UNAMID | African Union-United Nations Mission in Darfur; UN-African Union Mission in Darfur | in=united-nations
UNMIS | United Nations Mission in Sudan | in=united-nations
UNAMA | United Nations Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan | in=united-nations
UNAMI | United Nations Assistance Mission for Iraq; UN Assistance Mission for Iraq | in=united-nations
UNSMIL | United Nations Support Mission in Libya; UN Support Mission in Libya; UN mission in Libya | in=united-nations
UNMIK | United Nations Mission in Kosovo; UN Mission in Kosovo | in=united-nations
UNTAC | United Nations Transitional Authority in Cambodia | in=united-nations
UNTAG | United Nations Transition Assistance Group | in=united-nations
ONUCA | United Nations Observer Group in Central America | in=united-nations
ONUSAL | United Nations Observer Mission in El Salvador | in=united-nations
UNMIL | United Nations Mission in Liberia | in=united-nations
UNAMSIL | United Nations Mission in Sierra Leone | in=united-nations
MINURSO | United Nations Mission for the Referendum in Western Sahara | in=united-nations
UNSCOM | United Nations Special Commission; UN Special Commission | in=united-nations
UNMOVIC | UN Monitoring, Verification and Inspection Commission | in=united-nations
UNITAD | UN Investigative Team to Promote Accountability for Crimes Committed by Da'esh | in=united-nations
European Union | EU; E.U.; European bloc; 27-nation bloc; 27-member bloc
European Community | European Economic Community; EEC; Common Market; EC | in=european-union
European Commission | EU Commission; EU executive; EU's executive arm | in=european-union
European Council | EU summit | in=european-union
Council of the European Union | Council of Ministers; EU Council | in=european-union
European Parliament | EU parliament; European parliament | in=european-union sector=LEG
European Central Bank | ECB | in=european-union
European External Action Service | EEAS | in=european-union
Frontex | European Border and Coast Guard Agency; EU border agency | in=european-union
Council of Europe |
Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; CSCE; Conference on Security and Cooperation in Europe
African Union | AU; A.U.; Organization of African Unity; OAU; Organisation of African Unity; Organisation for African Unity
African Union Mission in Somalia | AMISOM; African Union Transition Mission in Somalia; ATMIS; AU mission in Somalia; AUSSOM; AU forces; African Union troops | in=african-union
African Union Peace and Security Council | AU Peace and Security Council | in=african-union
Economic Community of West African States | ECOWAS; West African bloc; CEDEAO; Ecowas
ECOMOG | ECOWAS Monitoring Group | in=economic-community-of-west-african-states
Intergovernmental Authority on Development | IGAD
East African Community | EAC
Southern African Development Community | SADC; SAMIDRC
Economic Community of Central African States | ECCAS
Alliance of Sahel States | AES
G5 Sahel | G5 Sahel force; G5 Sahel Joint Force
Arab League | League of Arab States; the Arab League
Gulf Cooperation Council | GCC; Cooperation Council for the Arab States of the Gulf; Gulf Co-operation Council
Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Islamic Conference; Organisation of the Islamic Conference
Organization of the Petroleum Exporting Countries | OPEC; OPEC+; OPEC Plus; oil cartel OPEC
Association of Southeast Asian Nations | ASEAN; Association of South East Asian Nations
South Asian Association for Regional Cooperation | SAARC
Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
Commonwealth of Independent States | CIS
Eurasian Economic Union | EAEU
Organization of American States | OAS; Organisation of American States; O.A.S.
Inter-American Commission on Human Rights | IACHR | in=organization-of-american-states
Community of Latin American and Caribbean States | CELAC
Union of South American Nations | UNASUR
Bolivarian Alliance for the Peoples of Our America | ALBA; Bolivarian Alternative for the Americas
Mercosur | Southern Common Market; MERCOSUR
Andean Community | Andean Pact
Caribbean Community | CARICOM; Caricom
Contadora Group | Contadora
Rio Group | Group of Eight (Latin America)
Lima Group |
Pacific Islands Forum |
Asia-Pacific Economic Cooperation | APEC
Commonwealth of Nations | Commonwealth; British Commonwealth; the Commonwealth
Non-Aligned Movement | NAM; Nonaligned Movement; Movement of Non-Aligned Countries
Group of Seven | G7; G-7; Group of Eight; G8; G-8
Group of Twenty | G20; G-20
BRICS |
International Monetary Fund | IMF; I.M.F.
World Bank | World Bank Group; International Bank for Reconstruction and Development; IBRD
World Trade Organization | WTO; World Trade Organisation; General Agreement on Tariffs and Trade; GATT
Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
Inter-American Development Bank | IDB; IADB
Asian Development Bank | ADB
African Development Bank | AfDB
Asian Infrastructure Investment Bank | AIIB
European Bank for Reconstruction and Development | EBRD
Bank for International Settlements | BIS
Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog; UN chemical weapons watchdog
Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
International Energy Agency | IEA
International Renewable Energy Agency | IRENA
International Seabed Authority |
International Whaling Commission | IWC
Multinational Force and Observers | MFO
Temporary International Presence in Hebron | TIPH
Middle East Quartet | the Quartet; Quartet on the Middle East; Mideast Quartet
Minsk Group | OSCE Minsk Group
Normandy Format | Normandy Four; Normandy Contact Group
Six-party talks | six-party talks members; six-nation talks
P5+1 | E3+3; P5 + 1; P5-plus-1
E3 | European trio; EU3; E-3
Warsaw Pact | Warsaw Treaty Organization; Warsaw Pact alliance
International Olympic Committee | IOC | sector=-
Financial Action Task Force | FATF
Nordic Council |
Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation
Visegrad Group | Visegrad Four; V4
Arctic Council |
Benelux | 
Indian Ocean Rim Association | IORA
Economic Cooperation Organization |
Organization of Turkic States | Turkic Council

@ coalition - MIL
North Atlantic Treaty Organization | NATO; N.A.T.O.; North Atlantic Treaty Organisation; Atlantic Alliance; Western alliance; North Atlantic alliance; Atlantic alliance | id=nato
International Security Assistance Force | ISAF; NATO-led International Security Assistance Force; Resolute Support; Resolute Support Mission | in=nato
Kosovo Force | KFOR; NATO-led KFOR | in=nato
Stabilisation Force | SFOR; IFOR; Stabilization Force; Implementation Force | in=nato
Allied Joint Force Command | SHAPE; Supreme Headquarters Allied Powers Europe | in=nato
Global Coalition against Daesh | US-led coalition; U.S.-led coalition; international coalition; anti-ISIS coalition; anti-IS coalition; Global Coalition to Defeat ISIS; Combined Joint Task Force - Operation Inherent Resolve; CJTF-OIR; Global Coalition; coalition against Islamic State; anti-Islamic State coalition; US-led international coalition; American-led coalition; US-led anti-IS coalition; anti-jihadist coalition; international anti-jihadist coalition; Global Coalition Against ISIS; Global Coalition to Counter ISIL; Combined Joint Task Force Operation Inherent Resolve; US-led coalition against ISIS | id=global-coalition-against-daesh beside=islamic-state
Multi-National Force - Iraq | Multinational Force in Iraq; MNF-I; Multi-National Force Iraq; coalition of the willing; Multinational Force Iraq
Saudi-led coalition | Saudi-led military coalition; Arab coalition; coalition to restore legitimacy in Yemen; Saudi coalition; Saudi-led Arab coalition; Saudi-Emirati coalition; military coalition | beside=houthis
Combined Maritime Forces | Combined Task Force 151
Operation Prosperity Guardian | Prosperity Guardian
EU Naval Force | EUNAVFOR; Operation Atalanta; Operation Aspides; EUFOR | in=european-union
Quad | Quadrilateral Security Dialogue; the Quad
AUKUS | AUKUS pact
ANZUS |
Peninsula Shield Force | Peninsula Shield
Multinational Force in Lebanon | 
Multinational Security Support Mission in Haiti | Multinational Security Support Mission; MSS mission; Kenyan-led security mission; Kenya-led mission | id=multinational-security-support-mission
Ramstein Group | Ukraine Defense Contact Group; Ukraine Defence Contact Group
Joint Expeditionary Force | JEF
Allied Forces | Allies of World War II
Axis Powers | Axis powers
Islamic Military Counter Terrorism Coalition |
`
