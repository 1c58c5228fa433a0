/** Agencies and outlets of news, charities and monitors, companies, faiths' bodies, unions: how to read a line stands at `parseEntries`. */
export const organisations = `
@ media FR MED
Agence France-Presse | AFP; Agence France Presse
Le Monde | | sector=MED
Le Figaro |
Liberation (newspaper) |
France 24 | France24
Radio France Internationale | RFI
Charlie Hebdo |
Reporters Without Borders | RSF (press freedom); Reporters sans frontieres | sector=NGO
@ media GB MED
Reuters | Thomson Reuters; Reuters news agency
BBC | British Broadcasting Corporation; BBC News; BBC World Service; B.B.C.
The Guardian | Guardian
The Times | Times of London; London Times
The Daily Telegraph | Daily Telegraph; The Telegraph
Financial Times | FT
The Independent |
The Economist | Economist
Sky News |
Daily Mail |

The Sunday Times | Sunday Times
Press Association | PA Media
Channel 4 News | Channel 4
ITV | ITN
News of the World |
Middle East Eye |
Iran International |
Bellingcat |
@ media US MED
Associated Press | AP; The AP; A.P.; AP news agency
United Press International | UPI
CNN | Cable News Network
The New York Times | New York Times; NYT; NY Times
The Washington Post | Washington Post; WaPo
The Wall Street Journal | Wall Street Journal; WSJ
Los Angeles Times | LA Times; L.A. Times
USA Today |
Fox News | Fox News Channel
NBC News | NBC; MSNBC
ABC News | ABC
CBS News | CBS; 60 Minutes
NPR | National Public Radio
Bloomberg | Bloomberg News
Politico |
The New Yorker | 
Time magazine |
Newsweek |
The Christian Science Monitor | Christian Science Monitor
Chicago Tribune |
The Boston Globe | Boston Globe
Voice of America | VOA
Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty
Radio Free Asia | RFA
Miami Herald |

Al-Monitor |
Axios |
ProPublica |
The Intercept |
SITE Intelligence Group | SITE Institute; SITE Intelligence | sector=-
The Long War Journal | Long War Journal
PBS | Public Broadcasting Service; PBS NewsHour
@ media QA MED
Al Jazeera | Al-Jazeera; Aljazeera; al-Jazeera television; Al Jazeera English
Qatar News Agency | QNA
@ media SA MED
Al Arabiya | Al-Arabiya; al-Arabiya television
Saudi Press Agency | SPA
Asharq Al-Awsat | Asharq al-Awsat
Arab News |
Al Hadath | Al-Hadath
@ media AE MED
WAM | Emirates News Agency
Sky News Arabia |
The National (Abu Dhabi) |
@ media SY MED
SANA | Syrian Arab News Agency; Syria's SANA; state news agency SANA
@ media LB MED
National News Agency (Lebanon) | National News Agency; NNA
Al-Manar | Al Manar; Manar television; al-Manar TV
Al Mayadeen | Al-Mayadeen
An-Nahar | Annahar; an-Nahar newspaper
The Daily Star (Lebanon) |
As-Safir |
Al-Akhbar |
LBCI | LBC
Voice of Lebanon |
@ media IQ MED
Iraqi News Agency | INA (news agency)
Shafaq News |
Rudaw |
Kurdistan 24 |
Al-Iraqiya television |
@ media IR MED
IRNA | Islamic Republic News Agency; Iran's IRNA
Fars News Agency | Fars news agency
Tasnim News Agency | Tasnim; Tasnim news agency
Mehr News Agency | Mehr; Mehr news agency
ISNA | Iranian Students News Agency; Iranian Students' News Agency
Press TV | PressTV
Islamic Republic of Iran Broadcasting | IRIB; Iranian state television; Iran's state television; Iranian state TV; Tehran radio
Kayhan | 
@ media IL MED
Haaretz | Ha'aretz
The Jerusalem Post | Jerusalem Post
Yedioth Ahronoth | Yedioth Aharonoth; Ynet
Times of Israel | The Times of Israel
Israel Radio | Kol Israel; Army Radio; Israeli army radio; Kan
Channel 12 (Israel) | Channel 2 (Israel)
Maariv |
Israel Hayom |
@ media PS MED
Wafa | WAFA; Palestinian news agency WAFA; Palestinian News Agency
Ma'an | Ma'an News Agency; Maan News
Al-Aqsa TV | Al-Aqsa television
@ media EG MED
MENA | Middle East News Agency
Al-Ahram | Al Ahram
Al-Masry Al-Youm |
@ media JO MED
Jordan News Agency | Petra news agency; Petra News Agency; Jordan News Agency Petra
@ media KW MED
KUNA | Kuwait News Agency
@ media YE MED
Saba | Saba news agency; Saba News Agency
Al-Masirah | Al Masirah; Al-Masira; Almasirah
@ media TR MED
Anadolu Agency | Anadolu; AA; Anatolia news agency; Anadolu news agency; Anatolian News Agency
Hurriyet | Hürriyet
Cumhuriyet |
TRT | TRT World
Zaman newspaper |
Dogan News Agency | DHA
@ media RU MED
TASS | Tass; ITAR-TASS; Itar-Tass; Tass news agency
Interfax | Interfax news agency
RIA Novosti | RIA; RIA news agency; Ria-Novosti
RT | Russia Today
Sputnik | Sputnik news agency
Novaya Gazeta |
Kommersant |
Pravda |
Izvestia |
Ekho Moskvy | Echo of Moscow
Meduza |
TV Rain | Dozhd; Rain TV
@ media UA MED
Ukrinform |
Kyiv Independent | The Kyiv Independent
Ukrainska Pravda |
@ media DE MED
Deutsche Presse-Agentur | dpa; DPA; German Press Agency
Deutsche Welle | DW
Der Spiegel | Spiegel
Bild newspaper | Bild
Sueddeutsche Zeitung | Süddeutsche Zeitung
Frankfurter Allgemeine Zeitung | FAZ
Die Welt |
Die Zeit |
ARD |
ZDF |
@ media IT MED
ANSA | Ansa
Corriere della Sera |
La Repubblica | Repubblica
La Stampa |
RAI television |
@ media ES MED
EFE | EFE news agency; Agencia EFE
El Pais | El País
El Mundo |
@ media VA MED
L'Osservatore Romano |
Vatican Radio | Vatican News
@ media PL MED
PAP | Polish Press Agency
@ media CN MED
Xinhua | Xinhua News Agency; New China News Agency; Xinhua news agency
CCTV | China Central Television; CGTN
People's Daily | 
Global Times |
China Daily |
@ media HK MED
South China Morning Post | SCMP
Apple Daily |
@ media TW MED
Central News Agency | CNA
@ media JP MED
Kyodo News | Kyodo; Kyodo news agency
NHK |
Jiji Press | Jiji
Asahi Shimbun |
Yomiuri Shimbun |
Nikkei |
@ media KR MED
Yonhap | Yonhap News Agency; Yonhap news agency
@ media KP MED
KCNA | Korean Central News Agency
Rodong Sinmun |
@ media IN MED
Press Trust of India | PTI (news agency)
The Times of India | Times of India
The Hindu |
Hindustan Times |
Indian Express | The Indian Express
ANI | Asian News International
NDTV |
@ media PK MED
Dawn newspaper |
Geo News | Geo TV; Geo television
Associated Press of Pakistan | APP
The Express Tribune | Express Tribune
@ media AF MED
Tolo News | TOLOnews; Tolo TV
Pajhwok | Pajhwok Afghan News
Khaama Press |
@ media BD MED
The Daily Star (Bangladesh) | Prothom Alo
@ media ID MED
Antara |
The Jakarta Post | Jakarta Post
Kompas |
@ media PH MED
Rappler |
Philippine Daily Inquirer |
ABS-CBN |
@ media AU MED
Australian Broadcasting Corporation |
The Sydney Morning Herald | Sydney Morning Herald

@ media CA MED
Canadian Broadcasting Corporation | CBC
The Globe and Mail | Globe and Mail
@ media MX MED
Notimex |
El Universal |
La Jornada |
@ media CU MED
Prensa Latina |
Granma |
@ media CO MED
El Tiempo | 
El Espectador |
Caracol Radio | Caracol; Radio Caracol
RCN | Radio Cadena Nacional
@ media PE MED
El Comercio | El Comercio (Peru)
La Republica |
El Diario (Peru) |
@ media SV MED
Radio Venceremos | | in=farabundo-marti-national-liberation-front
Radio Farabundo Marti | | in=farabundo-marti-national-liberation-front
La Prensa Grafica |
El Diario de Hoy | Diario de Hoy
El Faro |
Salpress |
@ media GT MED
Prensa Libre |
@ media NI MED
La Prensa (Nicaragua) | La Prensa
Barricada |
@ media CL MED
El Mercurio |
Radio Cooperativa |
@ media AR MED
Clarin | Clarín
La Nacion | La Nación
Telam | Télam; Noticias Argentinas
@ media BR MED
Folha de S. Paulo | Folha
O Globo | Globo; TV Globo
Agencia Brasil | Agência Brasil
@ media VE MED
Telesur | TeleSUR; teleSUR
Globovision |
@ media KE MED
Daily Nation | The Nation (Kenya); Nation (Kenya)
The Standard (Kenya) |
@ media NG MED
News Agency of Nigeria | NAN
The Punch (Nigeria) | Punch (Nigeria)
Vanguard (Nigeria) |
Premium Times |
@ media ZA MED
South African Press Association | SAPA
Mail & Guardian | Mail and Guardian
SABC | South African Broadcasting Corporation
@ media SO MED
Radio Shabelle | Shabelle Media
Garowe Online |
Somali National News Agency | SONNA; Sonna
@ media SD MED
SUNA | Sudan News Agency
Radio Dabanga |
Sudan Tribune |
@ media ET MED
Ethiopian News Agency | ENA
Fana Broadcasting Corporate | Fana

Addis Standard |
@ media CD MED
Radio Okapi |
Actualite.cd |
@ media DZ MED
Algeria Press Service | Algerie Presse Service; APS
El Watan |
@ media MA MED
Maghreb Arabe Presse |
@ media TN MED
Tunis Afrique Presse |
@ media LY MED
JANA | Jamahiriya News Agency; LANA
@ media - MED
Amaq | Amaq news agency; Amaq News Agency; Aamaq | in=islamic-state
Al-Furqan | al-Furqan Media | in=islamic-state
As-Sahab | As-Sahab Media; Al-Sahab | in=al-qaeda
WikiLeaks | Wikileaks | sector=-

@ ngo GB NGO
Syrian Observatory for Human Rights | SOHR; Britain-based Syrian Observatory for Human Rights; Syrian Observatory; Observatory for Human Rights; UK-based Syrian Observatory for Human Rights | cc=SY
Amnesty International | Amnesty
Oxfam | Oxfam International
Save the Children |
Christian Aid |
Islamic Relief |
Airwars |
Conflict Armament Research |
Global Witness |
Iraq Body Count |
Action on Armed Violence |
International Institute for Strategic Studies | IISS
Chatham House |
Royal United Services Institute | RUSI
WaterAid |
Halo Trust | HALO Trust
@ ngo - NGO
International Committee of the Red Cross | ICRC; International Red Cross; Red Cross committee; Committee of the Red Cross
International Federation of Red Cross and Red Crescent Societies | IFRC; Red Cross federation; League of Red Cross and Red Crescent Societies
Red Cross | 
Red Crescent |
Medecins Sans Frontieres | Médecins Sans Frontières; MSF; Doctors Without Borders; Doctors without Borders
Human Rights Watch | HRW; Americas Watch; Asia Watch; Africa Watch; Helsinki Watch; Middle East Watch
International Crisis Group | ICG; Crisis Group
Greenpeace | Greenpeace International
World Wildlife Fund | WWF; World Wide Fund for Nature
Transparency International |
Committee to Protect Journalists | CPJ
International Federation of Journalists | IFJ
International Rescue Committee | IRC
Norwegian Refugee Council | NRC (Norway)
Danish Refugee Council | DRC (refugees)
CARE International | CARE
World Vision |
Caritas | Caritas Internationalis
Action Against Hunger | Action contre la Faim; ACF
Handicap International | Humanity & Inclusion
Mercy Corps |
Armed Conflict Location and Event Data Project | ACLED; Armed Conflict Location & Event Data Project
Stockholm International Peace Research Institute | SIPRI
Freedom House |
International Campaign to Ban Landmines |
World Central Kitchen | WCK
Global Sumud Flotilla | Sumud flotilla
Freedom Flotilla Coalition | Free Gaza Movement; Freedom Flotilla
Nobel Committee | Norwegian Nobel Committee
World Economic Forum | WEF; Davos forum
Socialist International |
World Council of Churches |
Anonymous (hackers) | hacker group Anonymous
Extinction Rebellion | XR
Black Lives Matter | BLM
Physicians for Human Rights | PHR
Doctors of the World | Medecins du Monde
Plan International |
Sea Shepherd | Sea Shepherd Conservation Society
SOS Mediterranee | SOS Méditerranée
Open Arms | Proactiva Open Arms
Sea-Watch | Sea Watch
Syrian American Medical Society | SAMS
Geneva Call |
@ ngo US NGO
Carter Center | 
Human Rights First |
American Civil Liberties Union | ACLU
Council on American-Islamic Relations | CAIR
American Israel Public Affairs Committee | AIPAC
National Rifle Association | NRA
National Association for the Advancement of Colored People | NAACP
Southern Poverty Law Center | SPLC
Anti-Defamation League | ADL
Open Society Foundations | Open Society Foundation
National Endowment for Democracy | NED
RAND Corporation | RAND
Brookings Institution | Brookings
Center for Strategic and International Studies | CSIS (think tank)
Council on Foreign Relations |
Institute for the Study of War | ISW
Carnegie Endowment for International Peace |
Heritage Foundation |
Atlantic Council |
Washington Institute for Near East Policy | Washington Institute
Peace Corps | US Peace Corps | sector=GOV
Bill and Melinda Gates Foundation | Gates Foundation
Catholic Relief Services | CRS (charity)
American Red Cross |
Washington Office on Latin America | WOLA
38 North |
Nuclear Threat Initiative |
Center for Constitutional Rights |
Human Rights Activists News Agency | HRANA
@ ngo SY NGO
White Helmets | Syrian Civil Defence; Syria Civil Defence; Syrian Civil Defense; Syria Civil Defense
Syrian Arab Red Crescent | SARC
Syrian Network for Human Rights | SNHR
Local Coordination Committees | LCC; Local Coordination Committees of Syria | sector=OPP
Violations Documentation Center |
@ ngo IL NGO
B'Tselem | Btselem
Peace Now |
Magen David Adom | MDA; Israel's Magen David Adom; Israeli ambulance service
Breaking the Silence |
Physicians for Human Rights Israel |
Hostages and Missing Families Forum | Hostages Families Forum
@ ngo PS NGO
Palestinian Red Crescent Society | Palestinian Red Crescent; PRCS; Palestine Red Crescent; Palestine Red Crescent Society
Al-Haq |
Gaza civil defence agency | Gaza's civil defence agency; Gaza civil defense; Gaza's civil defence; Gaza's Civil Defense | sector=GOV
Gaza Humanitarian Foundation | GHF; US-backed Gaza Humanitarian Foundation
@ ngo IQ NGO
Iraqi Red Crescent | Iraqi Red Crescent Society
@ ngo LB NGO
Lebanese Red Cross |
@ ngo YE NGO
Yemen Data Project | Mwatana
@ ngo IR NGO
Iranian Red Crescent | Iran's Red Crescent; Iranian Red Crescent Society
Iran Human Rights | IHR; Iran Human Rights group
@ ngo TR NGO
IHH | Humanitarian Relief Foundation; Foundation for Human Rights and Freedoms and Humanitarian Relief
Human Rights Association (Turkey) |
AFAD | Disaster and Emergency Management Authority | sector=GOV
@ ngo RU NGO
Memorial human rights group |
Golos |
OVD-Info |
Committee of Soldiers' Mothers | Soldiers' Mothers
@ ngo IN NGO
People's Union for Civil Liberties |
@ ngo PK NGO
Edhi Foundation | Edhi
Human Rights Commission of Pakistan | HRCP
@ ngo MM NGO
Assistance Association for Political Prisoners | AAPP
@ ngo PH NGO
Karapatan |
@ ngo SV NGO
Tutela Legal | Archdiocesan legal aid office; Tutela Legal Archdiocesan office
Human Rights Commission of El Salvador | CDHES
@ ngo GT NGO
Mutual Support Group | GAM (Guatemala)
@ ngo CL NGO
Vicariate of Solidarity | Vicaria de la Solidaridad
@ ngo VE NGO
Foro Penal |
@ ngo NG NGO
Bring Back Our Girls |

@ organisation SV LAB
National Unity of Salvadoran Workers | UNTS; National Union of Salvadoran Workers
National Federation of Salvadoran Workers | FENASTRAS; National Trade Union Federation of Salvadoran Workers
Central American University | UCA; Jose Simeon Canas Central American University; Jose Simeon Canas University | sector=EDU
National University of El Salvador | University of El Salvador | sector=EDU
@ organisation CO LAB
Unified Workers Central | CUT; United Workers Central | id=cut-colombia
@ organisation BO LAB
Bolivian Workers' Center | COB; Bolivian Workers Central

@ organisation AR LAB
General Confederation of Labour | CGT; General Labor Confederation
@ organisation TN LAB
Tunisian General Labour Union | UGTT
@ organisation ZA LAB
Congress of South African Trade Unions | COSATU; Cosatu
National Union of Mineworkers | NUM
@ organisation GB LAB
Trades Union Congress | TUC
@ organisation US LAB
AFL-CIO | American Federation of Labor
United Auto Workers | UAW
Teamsters | International Brotherhood of Teamsters
@ organisation FR LAB
General Confederation of Labour (France) | CFDT
@ organisation NG LAB
Nigeria Labour Congress | NLC
@ organisation VA REL
Roman Catholic Church | Catholic Church; the Church of Rome; Roman Catholic church
Society of Jesus | Jesuits; Jesuit
Opus Dei |
@ organisation - REL
Russian Orthodox Church | Moscow Patriarchate | cc=RU
Orthodox Church of Ukraine | | cc=UA
Ukrainian Orthodox Church | | cc=UA
Greek Orthodox Church | | cc=GR
Coptic Orthodox Church | Coptic Church | cc=EG
Church of England | Anglican Church | cc=GB
Lutheran World Federation |
Salvation Army | | sector=NGO
Jehovah's Witnesses |
Falun Gong | | cc=CN
Al-Azhar | Al-Azhar University; Al Azhar | cc=EG
World Jewish Congress |
Jewish Agency | Jewish Agency for Israel | cc=IL sector=-
Waqf | Islamic Waqf; Jerusalem Waqf | cc=JO
@ organisation - -
FIFA | Federation Internationale de Football Association; world football's governing body
UEFA |
CERN |
European Space Agency | ESA
Roscosmos | | cc=RU sector=GOV
Hashemite charity | Jordan Hashemite Charity Organization | cc=JO
World Anti-Doping Agency | WADA
Harvard University | Harvard | cc=US sector=EDU
Oxford University | University of Oxford | cc=GB sector=EDU
Johns Hopkins University | | cc=US sector=EDU
Columbia University | | cc=US sector=EDU
Nobel Foundation |
Internet Research Agency | IRA (troll farm); Russian troll farm | cc=RU
Khatam al-Anbiya | Khatam al-Anbia Construction Headquarters | cc=IR
Belt and Road Initiative | One Belt One Road | cc=CN
World Uyghur Congress | World Uighur Congress | sector=OPP
Central Tibetan Administration | Tibetan government-in-exile | cc=CN sector=OPP


@ company US BUS
Google | Alphabet; Google Inc.
Apple | Apple Inc.
Microsoft | Microsoft Corp.; Microsoft Corporation
Facebook | Meta; Meta Platforms
Twitter | 
LinkedIn |
Snapchat | Snap Inc.
Reddit |
Zoom Video Communications |
Cloudflare |
FireEye | Mandiant
CrowdStrike |
SolarWinds |
Amazon | Amazon.com; Amazon Web Services
Boeing | Boeing Co.
Lockheed Martin |
Raytheon | RTX
Northrop Grumman |
General Dynamics |
General Electric | GE
General Motors | GM
Ford Motor | Ford Motor Company; Ford Motor Co.
Tesla | Tesla Motors
SpaceX | Starlink
Exxon Mobil | ExxonMobil; Exxon
Chevron |
ConocoPhillips |
Occidental Petroleum | Occidental
Texaco |
Halliburton |
KBR | Kellogg Brown & Root; Kellogg, Brown and Root
Bechtel |
DynCorp | DynCorp International
Goldman Sachs |
JPMorgan Chase | JPMorgan; JP Morgan; J.P. Morgan
Citigroup | Citibank; Citi
Bank of America |
Morgan Stanley |
Lehman Brothers |
Enron |
Pfizer |
Moderna |
Johnson & Johnson | Johnson and Johnson
Coca-Cola | Coca Cola; Coke
PepsiCo | Pepsi
McDonald's | McDonalds
Starbucks |
Walmart | Wal-Mart
Nike |
IBM | International Business Machines
Intel |
Nvidia |
Netflix |
Uber |
Airbnb |
YouTube |
Instagram |
WhatsApp |
OpenAI |
Pan American World Airways | Pan Am; Pan American Airways
American Airlines |
United Airlines |
Delta Air Lines | Delta Airlines
ITT | International Telephone and Telegraph
Union Carbide |
United Fruit Company | United Fruit; Chiquita Brands; Chiquita
Drummond (company) | Drummond Company
Wells Fargo |
Moody's | Moody's Investors Service
Standard & Poor's | Standard and Poor's; S&P Global
Fitch | Fitch Ratings
Palantir |
MasterCard | Mastercard
PayPal |
FedEx |
UPS | United Parcel Service
Philip Morris |
Monsanto |
DuPont |
Dow Chemical |
AT&T |
Verizon |
@ company GB BUS
BP | British Petroleum
Royal Dutch Shell | Shell; Shell Oil; Royal Dutch/Shell
BAE Systems | British Aerospace
HSBC |
Barclays |
Lloyds | Lloyd's of London
Rio Tinto |
Anglo American |
De Beers |
Vodafone |
British Airways |
Rolls-Royce |
AstraZeneca |
GlaxoSmithKline | GSK; Glaxo
Unilever |
Cambridge Analytica |
Tesco |
Glencore | | cc=CH
Ambrey | Ambrey Analytics
UK Maritime Trade Operations | UKMTO; United Kingdom Maritime Trade Operations | sector=MIL
@ company FR BUS
TotalEnergies | Total SA; Elf Aquitaine; Total S.A.
Airbus | Airbus Industrie; EADS
Air France |
Renault |
Peugeot | PSA Peugeot Citroen
Areva | Orano
Dassault | Dassault Aviation
BNP Paribas |
Societe Generale |
Danone |
Lafarge |
Thales |
EDF | Electricite de France
CMA CGM |
@ company DE BUS
Siemens |
Volkswagen | VW
BMW |
Mercedes-Benz | Daimler; DaimlerChrysler
Deutsche Bank |
Lufthansa | Germanwings
Bayer |
BASF |
BioNTech |
Rheinmetall |
Wirecard |
Uniper |
@ company IT BUS
Eni | ENI
Fiat | Stellantis
Leonardo (company) | Finmeccanica
@ company ES BUS
Repsol |
Telefonica |
Banco Santander | Santander Bank
@ company NL BUS
Philips |
ING |
ASML |
@ company CH BUS
Nestle | Nestlé
Novartis |
Roche |
UBS |
Credit Suisse |
@ company SE BUS
Ericsson |
Volvo |
Saab |
Ikea | IKEA
@ company DK BUS
Maersk | A.P. Moller-Maersk; Moller-Maersk
@ company NO BUS
Equinor | Statoil
@ company FI BUS
Nokia |
@ company RU BUS
Gazprom | OAO Gazprom
Rosneft |
Lukoil |
Yukos |
Rosatom |
Sberbank |
VTB | VTB Bank
Aeroflot |
Rusal |
Rosoboronexport |
Nord Stream AG | Nord Stream
Transneft |
Kaspersky Lab | Kaspersky
@ company UA BUS
Naftogaz |
Ukrenergo |
Energoatom |
Burisma |
DTEK |
PrivatBank |
@ company SA BUS
Saudi Aramco | Aramco; Saudi Arabian Oil Co.
Saudi Binladin Group | Bin Laden Group
@ company AE BUS
Emirates (airline) | Emirates airline; Emirates Airlines
Etihad Airways | Etihad
DP World |
ADNOC | Abu Dhabi National Oil Company
@ company QA BUS
Qatar Airways |
QatarEnergy | Qatar Petroleum
@ company KW BUS
Kuwait Petroleum Corporation |
@ company IQ BUS
North Oil Company |
State Organization for Marketing of Oil | SOMO
Basra Oil Company | South Oil Company
Iraqi Airways |
@ company IR BUS
National Iranian Oil Company | NIOC
Mahan Air |
Iran Air |
Iran Khodro |
@ company IL BUS
El Al |
Rafael Advanced Defense Systems | Rafael
Elbit Systems | Elbit
Israel Aerospace Industries | Israel Aircraft Industries; IAI
NSO Group |
Teva |
@ company LY BUS
National Oil Corporation | NOC; Libya's National Oil Corporation
@ company DZ BUS
Sonatrach |
@ company EG BUS
EgyptAir | Egyptair
Suez Canal Authority |
@ company TR BUS
Turkish Airlines |
Baykar | Baykar Makina
Botas | BOTAS
Halkbank |
@ company CN BUS
Huawei | Huawei Technologies
ZTE |
Alibaba | Alibaba Group
Tencent | WeChat
ByteDance | TikTok
Evergrande | China Evergrande
PetroChina | China National Petroleum Corporation; CNPC
Sinopec |
CNOOC |
COSCO | Cosco Shipping
Bank of China |
Air China |
Baidu |
Xiaomi |
BYD |
Norinco |
@ company HK BUS
Cathay Pacific |
@ company TW BUS
TSMC | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing
Foxconn | Hon Hai
Gold Apollo |
@ company KR BUS
Samsung | Samsung Electronics
Hyundai | Hyundai Motor
LG Electronics |
Korean Air | Korean Air Lines
@ company JP BUS
Toyota | Toyota Motor
Sony |
Honda |
Nissan | Nissan Motor
Mitsubishi |
Nintendo |
TEPCO | Tokyo Electric Power; Tokyo Electric Power Company
Japan Airlines |
SoftBank |
@ company IN BUS
Tata | Tata Group; Tata Motors
Reliance Industries |
Adani Group | Adani
Air India |
Infosys |
@ company PK BUS
Pakistan International Airlines | PIA
@ company MY BUS
Malaysia Airlines | Malaysian Airlines
Petronas |
1MDB | 1Malaysia Development Berhad
@ company SG BUS
Singapore Airlines |
@ company ID BUS
Garuda Indonesia | Garuda
Lion Air |
Freeport Indonesia | Freeport-McMoRan
@ company AU BUS
BHP | BHP Billiton
Qantas |
@ company CA BUS
Barrick Gold |
Bombardier |
Talisman Energy |
Research In Motion | BlackBerry
@ company BR BUS
Petrobras |
Vale mining company | Vale S.A.
Embraer |
Odebrecht |
@ company VE BUS
PDVSA | Petroleos de Venezuela
Citgo |
@ company MX BUS
Pemex | Petroleos Mexicanos
Cemex |
@ company CO BUS
Ecopetrol |
Avianca |
@ company PE BUS
Petroperu | PetroPeru
@ company AR BUS
YPF |
Aerolineas Argentinas |
@ company CL BUS
Codelco |
@ company NG BUS
Nigerian National Petroleum Corporation | NNPC
Dangote Group | Dangote
@ company ZA BUS
Lonmin |
Eskom |
@ company KE BUS
Kenya Airways |
Safaricom |
@ company ET BUS
Ethiopian Airlines |
@ company BY BUS
Belavia |
@ company AZ BUS
SOCAR |
@ company BE BUS
SWIFT | Society for Worldwide Interbank Financial Telecommunication

@ company IE BUS
Ryanair |
@ company - BUS
Evergreen Marine | Evergreen Line | cc=TW
MSC | Mediterranean Shipping Company | cc=CH
Hapag-Lloyd | | cc=DE
@ media MY MED
Bernama | Bernama news agency
@ media BE MED
Belga | Belga news agency
@ media HU MED
MTI | Hungarian news agency MTI
@ media RS MED
Tanjug | Tanjug news agency
@ media BG MED
Bulgarian News Agency | BTA
@ media BH MED
Bahrain News Agency |
@ media OM MED
Oman News Agency |
@ media AZ MED
Azertac | AzerTac; AZERTAC; Azerbaijan State News Agency
@ media BY MED
BelTA | Belta
@ media KZ MED
Kazinform |
@ media UG MED
Daily Monitor |
@ media MM MED
The Irrawaddy | Irrawaddy
Myanmar Now |
Mizzima | Mizzima News
@ media TH MED
Bangkok Post | The Bangkok Post
@ media SG MED
The Straits Times | Straits Times
Channel NewsAsia |
`
