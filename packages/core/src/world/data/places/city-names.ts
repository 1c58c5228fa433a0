/**
 * What the cities of `cities.ts` are called in the news. `name there | name to show; other names`; under a country.
 */
export const cityNames = `
@IQ
Basrah | Basra; Bassora; Al-Basrah
Mosul | Mosul; Al-Mawsil; Mossul
Al Fallūjah | Fallujah; Falluja; Fallouja; Al-Falluja
Ramadi | Ramadi; Ar Ramadi; Al-Ramadi
Erbil | Erbil; Arbil; Irbil; Hawler; Hewler
As Sulaymānīyah | Sulaymaniyah; Sulaimaniya; Suleimaniyah; Sulaimaniyah; Slemani; Sulaimani; Suleimaniya; As Sulaymaniyah
Kirkuk | Kirkuk; Karkuk
Dihok | Dohuk; Duhok; Dahuk
Karbala | Karbala; Kerbala
Najaf | Najaf; An Najaf
Nasiriyah | Nasiriyah; Nassiriya; Nasiriya; An Nasiriyah; Nassiriyah
Al ‘Amārah | Amarah; Amara; Al Amarah
Ad Dīwānīyah | Diwaniyah; Diwaniya; Al-Diwaniyah
Al Kūt | Kut; Al-Kut
Al Ḩillah | Hillah; Hilla; Al-Hilla
Sāmarrā’ | Samarra; Samara
Baqubah | Baqubah; Baquba; Baqouba; Ba'quba
Abū Ghurayb | Abu Ghraib; Abu Ghurayb; Abu Gharib
Tozkhurmato | Tuz Khurmatu; Tuz Khormato; Tuz Khurmato; Tuz
Al Miqdādīyah | Muqdadiyah; Muqdadiya; Miqdadiya
Ḩadīthah | Haditha; Hadithah
Hīt | Hit; Heet
Zaxo | Zakho; Zaxo
Umm Qaşr | Umm Qasr; Um Qasr
Al-Hamdaniya | Qaraqosh; Hamdaniya; Bakhdida
Khāliş | Khalis; Al-Khalis
Al Ḩawījah | Hawija; Hawijah
Ar Ruţbah | Rutba; Rutbah; Ar Rutba
Tall ‘Afar | Tal Afar; Tel Afar; Talafar; Tall Afar
Sinjar | Sinjar; Sinjār; Shingal; Shengal
Bayjī | Baiji; Beiji; Bayji
Tikrīt | Tikrit; Takrit
Balad | Balad
As Samawah | Samawah; Samawa
Ḩalabjah | Halabja; Halabjah
@SY
Aleppo | Aleppo; Halab
Damascus | Damascus; Dimashq
Homs | Homs; Hims
Ḩamāh | Hama; Hamah
Ar Raqqah | Raqqa; Raqa; Rakka; Ar Raqqa; Al-Raqqa
Deir ez-Zor | Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir Az Zor; Deir al-Zour; Dayr az-Zawr; Deir ez-Zour; Deir Ezzour
Dar‘ā | Daraa; Deraa; Dera'a; Dar'a
Idlib | Idlib; Idleb
Latakia | Latakia; Lattakia; Ladhiqiyah
Tartouss | Tartus; Tartous; Tartouss
Douma | Douma; Duma
Al Ḩasakah | Hasakah; Hasakeh; Hassakeh; Hasaka; Al-Hasakeh; Hassakah; Al-Hasaka
Qāmishlī | Qamishli; Qamishly; Kamishli; Al-Qamishli; Kameshli
Al Bāb | Al-Bab; al-Bab
Manbij | Manbij; Menbij; Membij
‘Ayn al ‘Arab | Kobani; Kobane; Ain al-Arab; Ayn al-Arab
‘Afrīn | Afrin; Afreen; Efrin
Tadmur | Palmyra; Tadmur; Tadmor
Ālbū Kamāl | Abu Kamal; Albu Kamal; Al-Bukamal; Boukamal; Bukamal; Albukamal
Al Mayādīn | Mayadin; Mayadeen
I‘zāz | Azaz; Aazaz; Izaz
Dārayyā | Daraya; Darayya
As-Suwayda | Suwayda; Sweida; As-Suwayda
Ar Rastan | Rastan; Ar-Rastan
Al Quşayr | Qusayr; Al-Qusayr; Qusair; Quseir
Ma‘arrat an Nu‘mān | Maarat al-Numan; Maaret al-Numan; Maarrat al-Numan; Ma'arat al-Numan; Maarat al-Nu'man
Khān Shaykhūn | Khan Sheikhoun; Khan Sheikhun; Khan Shaykhun; Khan Shaykhoun
Jisr ash Shughūr | Jisr al-Shughur; Jisr al-Shughour
Sarāqib | Saraqeb; Saraqib
As Safīrah | Safira; Al-Safira
Ra’s al ‘Ayn | Ras al-Ain; Ras al-Ayn; Sere Kaniye
Tall Abyaḑ | Tal Abyad; Tell Abyad
Ath Thawrah | Tabqa; Al-Tabqa; Al-Thawra; Tabqah
Bāniyās | Baniyas; Banias
@YE
Sanaa | Sanaa; Sana'a; Sana; San'a
Al Ḩudaydah | Hodeidah; Hodeida; Hudaydah; Hudaida; Al-Hudaydah; Hudaydah; Al Hudaydah
Ta‘izz | Taiz; Taizz; Ta'iz
Ma'rib | Marib; Ma'rib; Mareb
Mukalla | Mukalla; Al Mukalla; Mukallah
Sa'dah | Saada; Sa'ada; Sadah; Saadah; Sa'dah
‘Amrān | Amran
Dhalie | Dhale; Al-Dhale; Dhalea; Ad Dali
Zinjibār | Zinjibar; Zanzibar (Yemen)
Ḩajjah | Hajjah; Hajja
@LB
Sidon | Sidon; Saida; Sayda
Tyre | Tyre; Sour; Sur
Tripoli | Tripoli; Trablous
Nabatîyé et Tahta | Nabatieh; Nabatiyeh; Nabatiye; Nabatiyah
Baalbek | Baalbek; Baalbeck; Balbek
Bent Jbaïl | Bint Jbeil; Bint Jubayl; Bint Jbail
Zahlé | Zahle; Zahleh
En Nâqoûra | Naqoura; Naqura
Jbaïl | Byblos; Jbeil
El Hermel | Hermel
Jounieh | Jounieh; Juniyah; Junieh
Marjayoûn | Marjayoun; Marjeyoun; Marjayun
@PS
Gaza | Gaza City; Ghazzah
Khān Yūnis | Khan Younis; Khan Yunis; Khan Younes; Khan Yunus
Rafaḩ | Rafah
Jabālyā | Jabalia; Jabaliya; Jabalya; Jebaliya
Dayr al Balaḩ | Deir al-Balah; Deir el-Balah; Dayr al-Balah; Deir Al Balah
Bayt Lāhyā | Beit Lahia; Beit Lahiya; Beit Lahya
Bayt Ḩānūn | Beit Hanoun; Beit Hanun
Janīn | Jenin; Janin
Ţūlkarm | Tulkarem; Tulkarm; Tulkaram
Qalqīlyah | Qalqilya; Qalqilyah; Kalkilya
Hebron | Hebron; Al-Khalil
Nablus | Nablus
An Nuşayrāt | Nuseirat; Nusseirat
Al Burayj | Bureij; Al-Bureij
Ţūbās | Tubas
Jericho | Jericho; Ariha
@IL
Tel Aviv | Tel Aviv; Tel Aviv-Yafo; Tel-Aviv
Jerusalem | Jerusalem; Al-Quds; Yerushalayim
Beersheba | Beersheba; Beer Sheva; Be'er Sheva; Beersheva
Acre | Acre; Akko
Petaẖ Tiqwa | Petah Tikva; Petach Tikva
Rishon LeẔiyyon | Rishon LeZion; Rishon Lezion
Qiryat Shemona | Kiryat Shmona; Qiryat Shmona; Kiryat Shemona
Sederot | Sderot
Eilat | Eilat; Elat
Safed | Safed; Tzfat
@IR
Isfahan | Isfahan; Esfahan
Mashhad | Mashhad; Meshed; Mashad
Ahvaz | Ahvaz; Ahwaz
Orūmīyeh | Urmia; Orumiyeh; Urumiyeh
Bandar Abbas | Bandar Abbas; Bandar-e Abbas
Bandar-e Būshehr | Bushehr; Bushire
Qom | Qom; Qum
Hamadān | Hamadan
@SA
Jeddah | Jeddah; Jidda; Jiddah
Mecca | Mecca; Makkah
Medina | Medina; Madinah
Jizan | Jizan; Jazan; Gizan
Dhahran | Dhahran
Abha | Abha
@AE
Ras Al Khaimah City | Ras al-Khaimah; Ras Al Khaimah
Al Fujairah City | Fujairah; Al Fujairah
@EG
Cairo | Cairo; Al-Qahirah
Alexandria | Alexandria; Al-Iskandariya
Al ‘Arīsh | Arish; El-Arish; Al-Arish; El Arish
Sharm el-Sheikh | Sharm el-Sheikh; Sharm El Sheikh; Sharm al-Sheikh
Port Said | Port Said; Bur Said
Luxor | Luxor
@LY
Mişrātah | Misrata; Misurata; Misratah
Sirte | Sirte; Surt; Sirt
Az Zāwīyah | Zawiya; Zawiyah; Az Zawiyah
Darnah | Derna; Darnah
Sabhā | Sabha; Sebha
Ajdabiya | Ajdabiya; Ajdabiyah
Tobruk | Tobruk; Tubruq
Zuwārah | Zuwara; Zuwarah
Zintan | Zintan; Az Zintan
Brega | Brega; Marsa al-Brega; Marsa el-Brega
@AF
Kandahār | Kandahar; Qandahar
Herāt | Herat; Hirat
Mazār-e Sharīf | Mazar-i-Sharif; Mazar-e-Sharif; Mazar-i Sharif; Mazar
Jalālābād | Jalalabad
Kunduz | Kunduz; Konduz; Qunduz
Lashkar Gāh | Lashkar Gah; Lashkargah
Khōst | Khost; Khowst
Gardez | Gardez; Gardiz
Pul-e Khumrī | Pul-e-Khumri; Pol-e Khomri
Tarinkot | Tarin Kot; Tirin Kot; Tarin Kowt
@PK
Rawalpindi | Rawalpindi
Peshawar | Peshawar; Peshawer
Quetta | Quetta
Miranshah | Miranshah; Miram Shah; Miran Shah
Mingora | Mingora; Mingaora
Dera Ismail Khan | Dera Ismail Khan; D.I. Khan
@IN
Mumbai | Mumbai; Bombay
Kolkata | Kolkata; Calcutta
Chennai | Chennai; Madras
Bengaluru | Bangalore; Bengaluru
Varanasi | Varanasi; Benares
Srinagar | Srinagar
Prayagraj | Allahabad; Prayagraj
Pune | Pune; Poona
Guwahati | Guwahati; Gauhati
New Delhi | New Delhi
@BD
Chattogram | Chittagong; Chattogram
Dhaka | Dhaka; Dacca
Cox’s Bāzār | Cox's Bazar
@LK
Jaffna | Jaffna
Trincomalee | Trincomalee
Batticaloa | Batticaloa
@MM
Yangon | Yangon; Rangoon
Nay Pyi Taw | Naypyidaw; Nay Pyi Taw; Naypyitaw
Mandalay | Mandalay
Sittwe | Sittwe; Akyab
@UA
Kyiv | Kyiv; Kiev; Kyyiv
Kharkiv | Kharkiv; Kharkov
Odessa | Odesa; Odessa
Lviv | Lviv; Lvov
Dnipro | Dnipro; Dnipropetrovsk; Dnepropetrovsk; Dnepr
Zaporizhia | Zaporizhzhia; Zaporizhia; Zaporozhye; Zaporizhzhya; Zaporozhya
Mykolayiv | Mykolaiv; Nikolaev; Mykolayiv
Luhansk | Luhansk; Lugansk
Kryvyi Rih | Kryvyi Rih; Krivoy Rog; Kryvyy Rih
Chernihiv | Chernihiv; Chernigov
Mariupol | Mariupol; Mariupil
Makiyivka | Makiivka; Makeyevka; Makiyivka
Horlivka | Horlivka; Gorlovka
Kramators’k | Kramatorsk
Sloviansk | Sloviansk; Slovyansk; Slavyansk
Syevyerodonets’k | Severodonetsk; Sievierodonetsk; Syevyerodonetsk
Bakhmut | Bakhmut; Artemivsk
Avdiyivka | Avdiivka; Avdeevka; Avdiyivka
Pokrovs’k | Pokrovsk
Lysychans’k | Lysychansk; Lisichansk
Izyum | Izium; Izyum
Kupjansk | Kupiansk; Kupyansk
Kostyantynivka | Kostiantynivka; Konstantinovka; Kostyantynivka
Toretsk | Toretsk
Chasiv Yar | Chasiv Yar; Chasov Yar
Vuhledar | Vuhledar; Ugledar
Berdyansk | Berdiansk; Berdyansk
Melitopol | Melitopol
Sevastopol | Sevastopol; Sebastopol
Enerhodar | Enerhodar; Energodar
Nova Kakhovka | Nova Kakhovka
Prypiat | Pripyat; Prypiat
@RU
Saint Petersburg | Saint Petersburg; St. Petersburg; Leningrad; Petrograd
Volgograd | Volgograd; Stalingrad
Nizhniy Novgorod | Nizhny Novgorod; Gorky
Yekaterinburg | Yekaterinburg; Ekaterinburg; Sverdlovsk
Rostov-on-Don | Rostov-on-Don; Rostov
Groznyy | Grozny
Makhachkala | Makhachkala
Beslan | Beslan
Belgorod | Belgorod
Samara | Samara; Kuibyshev
@BY
Minsk | Minsk
Homyel' | Gomel; Homel
Hrodna | Grodno; Hrodna
Mahilyow | Mogilev; Mahilyow
@GE
Tbilisi | Tbilisi; Tiflis
Sokhumi | Sukhumi; Sokhumi
Ts’khinvali | Tskhinvali; Tskhinval
@AZ
Xankandi | Stepanakert; Khankendi
Gəncə | Ganja; Gyanja
@AM
Gyumri | Gyumri; Leninakan
@MD
Chisinau | Chisinau; Kishinev
Tiraspol | Tiraspol; Tiraspolul Nou
@TR
Istanbul | Istanbul; Constantinople
İzmir | Izmir; Smyrna
Diyarbakır | Diyarbakir; Amed
Gaziantep | Gaziantep; Antep
Şanlıurfa | Sanliurfa; Urfa
Antakya | Antakya; Antioch
Kahramanmaraş | Kahramanmaras; Maras
@TM
Ashgabat | Ashgabat; Ashkhabad
@KZ
Astana | Astana; Nur-Sultan; Akmola
Almaty | Almaty; Alma-Ata
@CN
Beijing | Beijing; Peking
Guangzhou | Guangzhou; Canton
Ürümqi | Urumqi; Urumchi
Kashgar | Kashgar; Kashi
Nanjing | Nanjing; Nanking
Tianjin | Tianjin; Tientsin
Chongqing | Chongqing; Chungking
Xi’an | Xi'an; Xian
Xiamen | Xiamen; Amoy
@TW
Taipei | Taipei; Taibei
Kaohsiung | Kaohsiung
@VN
Ho Chi Minh City | Ho Chi Minh City; Saigon
Hanoi | Hanoi
Huế | Hue
Da Nang | Da Nang; Danang
@ID
Jakarta | Jakarta; Djakarta; Batavia
Makassar | Makassar; Ujung Pandang
Yogyakarta | Yogyakarta; Jogjakarta
Banda Aceh | Banda Aceh
@PH
Manila | Manila; Metro Manila
Davao | Davao City; Davao
Zamboanga | Zamboanga City; Zamboanga
Marawi City | Marawi; Marawi City
Cotabato | Cotabato City; Cotabato
@KP
Pyongyang | Pyongyang; P'yongyang
Kaesŏng | Kaesong
@KR
Busan | Busan; Pusan
Incheon | Incheon; Inchon
Gwangju | Gwangju; Kwangju
Daegu | Daegu; Taegu
@SD
El Fasher | El Fasher; Al-Fashir; El-Fasher; Al-Fasher; Al Fashir; El Fashir
Geneina | El Geneina; Geneina; Al-Junaynah; Genena
El Obeid | El Obeid; Al-Ubayyid; El-Obeid; Al-Obeid
Wad Medani | Wad Madani; Wad Medani
Al Qadarif | Gedaref; Al Qadarif; El-Gadarif
El Daein | El Daein; Ed Daein; Al-Daein
Ad-Damazin | Damazin; Ad-Damazin
Kadugli | Kadugli; Kadougli
@SS
Juba | Juba
Bentiu | Bentiu
Malakal | Malakal
@SO
Hargeysa | Hargeisa; Hargeysa
Kismayo | Kismayo; Kismayu; Kismaayo
Marka | Merca; Merka; Marka
Baidoa | Baidoa; Baydhabo
Gaalkacyo | Galkayo; Galkacyo; Gaalkacyo
Bosaso | Bosaso; Bossaso; Boosaaso
Beledweyne | Beledweyne; Beletweyne; Belet Weyne; Baladweyne
Laascaanood | Las Anod; Laascaanood; Lasanod
Garoowe | Garowe; Garoowe
Afgooye | Afgoye; Afgooye
@ET
Mekele | Mekelle; Mekele; Makale
Dire Dawa | Dire Dawa
Bahir Dar | Bahir Dar
Aksum | Axum; Aksum
@ER
Asmara | Asmara; Asmera
@KE
Mandera | Mandera
Garissa | Garissa
@NG
Maiduguri | Maiduguri
Port Harcourt | Port Harcourt
Chibok | Chibok
@ML
Timbuktu | Timbuktu; Tombouctou
Ségou | Segou
Ménaka | Menaka
@CF
Bangui | Bangui
@CD
Goma | Goma
Bukavu | Bukavu
Lubumbashi | Lubumbashi; Elisabethville
Kisangani | Kisangani; Stanleyville
Kinshasa | Kinshasa; Leopoldville
@MZ
Pemba | Pemba
Mocímboa da Praia | Mocimboa da Praia
@DZ
Algiers | Algiers; Alger
Oran | Oran; Wahran
Tizi Ouzou | Tizi Ouzou
@MA
Casablanca | Casablanca; Dar el Beida
Marrakesh | Marrakesh; Marrakech
Fès | Fez; Fes
@EH
Laayoune | Laayoune; El Aaiun; El Ayoun; Layoun
@DE
Köln | Cologne; Koeln; Köln
München | Munich; Muenchen
Nürnberg | Nuremberg; Nuernberg
Hannover | Hanover; Hannover
Frankfurt am Main | Frankfurt; Frankfurt am Main
Düsseldorf | Dusseldorf; Duesseldorf
@AT
Vienna | Vienna; Wien
@CH
Genève | Geneva; Geneve
Zürich | Zurich; Zuerich
Basel | Basel; Basle
Bern | Bern; Berne
@BE
Brussels | Brussels; Bruxelles
Antwerpen | Antwerp; Antwerpen
Gent | Ghent; Gent
@NL
The Hague | The Hague; Hague; Den Haag
@DK
Copenhagen | Copenhagen; Kobenhavn
@SE
Göteborg | Gothenburg; Goteborg
@IT
Rome | Rome; Roma
Milano | Milan; Milano
Napoli | Naples; Napoli
Turin | Turin; Torino
Florence | Florence; Firenze
Venice | Venice; Venezia
Genoa | Genoa; Genova
Padova | Padua; Padova
@ES
Sevilla | Seville; Sevilla
Zaragoza | Zaragoza; Saragossa
San Sebastián | San Sebastian; Donostia; San Sebastián
Bilbao | Bilbao; Bilbo
Pamplona | Pamplona
@PT
Lisbon | Lisbon; Lisboa
Porto | Porto; Oporto
@GR
Athens | Athens; Athina
Thessaloníki | Thessaloniki; Salonika; Salonica
Piraeus | Piraeus
@PL
Warsaw | Warsaw; Warszawa
Gdańsk | Gdansk; Danzig
Kraków | Krakow; Cracow
Wrocław | Wroclaw; Breslau
@CZ
Prague | Prague; Praha
@RO
Bucharest | Bucharest; Bucuresti
Timişoara | Timisoara
@RS
Belgrade | Belgrade; Beograd
Niš | Nis
@XK
Pristina | Pristina; Prishtina; Priština
Mitrovicë | Mitrovica; Kosovska Mitrovica
Prizren | Prizren
@BA
Sarajevo | Sarajevo
Srebrenica | Srebrenica
@HR
Zagreb | Zagreb
Vukovar | Vukovar
@MK
Skopje | Skopje; Skoplje
Tetovo | Tetovo
@GB
London | London; Greater London
Londonderry County Borough | Londonderry; Derry
Derry | Londonderry; Derry
Newcastle upon Tyne | Newcastle; Newcastle upon Tyne
@IE
Dublin | Dublin; Baile Atha Cliath
@CO
Bogotá | Bogota; Santa Fe de Bogota; Santafe de Bogota
Medellín | Medellin; Medellín
Cali | Cali; Santiago de Cali
Cúcuta | Cucuta; Cúcuta
Barrancabermeja | Barrancabermeja
Cartagena | Cartagena; Cartagena de Indias
@PE
Lima | Lima
Cusco | Cuzco; Cusco
Ayacucho | Ayacucho; Huamanga
Tingo María | Tingo Maria
@CR
San José | San Jose; San José
@MX
Mexico City | Mexico City; Ciudad de Mexico; Mexico, D.F.
Ciudad Juárez | Ciudad Juarez; Juarez
Culiacán | Culiacan
Santiago de Querétaro | Queretaro; Querétaro
Oaxaca | Oaxaca; Oaxaca de Juarez
@GT
Guatemala City | Guatemala City
Quetzaltenango | Quetzaltenango; Xela
@HN
San Pedro Sula | San Pedro Sula
@BR
Brasília | Brasilia
São Paulo | Sao Paulo
Salvador | Salvador; Salvador da Bahia
@US
New York City | New York; New York City; NYC; N.Y.C.
Washington | Washington; Washington, D.C.; Washington DC; D.C.; District of Columbia; Washington D.C.
Los Angeles | Los Angeles; L.A.
San Francisco | San Francisco
St. Louis | St. Louis
New Orleans | New Orleans
Saint Paul | St. Paul; Saint Paul
Philadelphia | Philadelphia
Las Vegas | Las Vegas
@CA
Québec | Quebec City; Québec City
Montréal | Montreal; Montréal
@HT
Port-au-Prince | Port-au-Prince; Port au Prince
@CU
Havana | Havana; La Habana
Santiago de Cuba | Santiago de Cuba
@KW
Kuwait City | Kuwait City; Al Kuwayt
@QA
Doha | Doha; Ad Dawhah
@BH
Manama | Manama; Al Manamah
@OM
Muscat | Muscat; Masqat
@JO
Amman | Amman
Zarqa | Zarqa; Az Zarqa
Aqaba | Aqaba; Al Aqabah
`
