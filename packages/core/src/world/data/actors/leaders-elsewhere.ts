/** Leaders of Asia, Africa south of the Sahara and the Americas, with their posts and years: how to read a line stands at `parseEntries`. */
export const leadersElsewhere = `
@ person TR GOV
Recep Tayyip Erdogan | Erdogan; Recep Tayyip Erdoğan; Erdoğan; Tayyip Erdogan | prime minister 2003-2014; president 2014-
Abdullah Gul | Abdullah Gül | president 2007-2014
Ahmet Davutoglu | Davutoglu | foreign minister 2009-2014; prime minister 2014-2016
Binali Yildirim | Yildirim | prime minister 2016-2018
Mevlut Cavusoglu | Cavusoglu; Mevlüt Çavuşoğlu | foreign minister 2014-2023
Hakan Fidan | Fidan | director @national-intelligence-organization 2010-2023; foreign minister 2023-
Hulusi Akar | Akar | defence minister 2018-2023
Yasar Guler | | defence minister 2023-
Turgut Ozal | Ozal | prime minister 1983-1989; president 1989-1993
Bulent Ecevit | Ecevit | prime minister 1999-2002
Suleyman Demirel | Demirel | president 1993-2000
Tansu Ciller | Ciller | prime minister 1993-1996
Ismail Cem | | foreign minister 1997-2002
Kemal Kilicdaroglu | Kilicdaroglu | leader @republican-peoples-party 2010-2023 | sector=OPP
Ekrem Imamoglu | Imamoglu | mayor @istanbul-tr 2019-2025 | sector=OPP
Selahattin Demirtas | Demirtas | leader @peoples-democratic-party 2014-2018 | sector=OPP
Fethullah Gulen | Gulen; Fethullah Gülen | leader @gulen-movement 1970-2024 | sector=OPP
Abdullah Ocalan | Ocalan; Abdullah Öcalan | leader @kurdistan-workers-party 1978-1999 | sector=REB
Murat Karayilan | Karayilan | commander @kurdistan-workers-party 1999- | sector=REB
Mehmet Ali Agca | Agca | | sector=CRM
@ person AF GOV
Hamid Karzai | Karzai | president 2001-2014
Ashraf Ghani | Ghani; Mohammad Ashraf Ghani | president 2014-2021
Abdullah Abdullah | | foreign minister 2001-2006; chief executive 2014-2020
Mohammad Najibullah | Najibullah; Mohammed Najibullah | president 1987-1992
Babrak Karmal | Karmal | leader 1979-1986
Burhanuddin Rabbani | Rabbani | president 1992-2001
Ahmad Shah Massoud | Massoud; Ahmed Shah Massoud; Ahmad Shah Masood | commander @northern-alliance 1996-2001 | sector=REB
Ahmad Massoud | | leader @national-resistance-front-of-afghanistan 2021- | sector=REB
Amrullah Saleh | | vice president 2020-2021
Gulbuddin Hekmatyar | Hekmatyar; Gulbuddin Hikmatyar | leader @hezb-e-islami 1976- | sector=REB
Abdul Rashid Dostum | Dostum; Rashid Dostum | vice president 2014-2020
Mullah Omar | Mohammed Omar; Mullah Mohammed Omar; Mullah Mohammad Omar | leader @taliban 1994-2013 | sector=REB
Mullah Akhtar Mansour | Akhtar Mansour; Mullah Mansour; Akhtar Mohammad Mansour | leader @taliban 2015-2016 | sector=REB
Hibatullah Akhundzada | Akhundzada; Haibatullah Akhundzada | leader @taliban 2016- | sector=REB
Abdul Ghani Baradar | Baradar; Mullah Baradar; Mullah Abdul Ghani Baradar | deputy prime minister 2021-
Sirajuddin Haqqani | | leader @haqqani-network 2007-; interior minister 2021- | sector=REB
Jalaluddin Haqqani | | leader @haqqani-network 1970-2007 | sector=REB
Zabihullah Mujahid | Mujahid; Zabiullah Mujahid | spokesman @taliban 2007- | sector=REB
Suhail Shaheen | | spokesman @taliban 2010- | sector=REB
Amir Khan Muttaqi | Muttaqi | foreign minister 2021-
Mullah Yaqoob | Mohammad Yaqoob | defence minister 2021-
Mullah Dadullah | Dadullah | commander @taliban 1994-2007 | sector=REB
@ person PK GOV
Benazir Bhutto | Bhutto | prime minister 1988-1990; prime minister 1993-1996
Zulfikar Ali Bhutto | | prime minister 1973-1977
Zia ul-Haq | Mohammad Zia-ul-Haq; General Zia; Zia-ul-Haq | president 1978-1988
Nawaz Sharif | | prime minister 1990-1993; prime minister 1997-1999; prime minister 2013-2017
Shehbaz Sharif | Shahbaz Sharif | prime minister 2022-2023; prime minister 2024-
Pervez Musharraf | Musharraf | president 2001-2008
Asif Ali Zardari | Zardari | president 2008-2013; president 2024-
Yousuf Raza Gilani | Yusuf Raza Gilani | prime minister 2008-2012
Imran Khan | | prime minister 2018-2022
Shah Mahmood Qureshi | Qureshi | foreign minister 2018-2022
Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | foreign minister 2022-2023
Ishaq Dar | | foreign minister 2024-
Asim Munir | Munir | chief of army staff @pakistan-armed-forces 2022- | sector=MIL
Qamar Javed Bajwa | Bajwa | chief of army staff @pakistan-armed-forces 2016-2022 | sector=MIL
Raheel Sharif | | chief of army staff @pakistan-armed-forces 2013-2016 | sector=MIL
Ashfaq Parvez Kayani | Kayani | chief of army staff @pakistan-armed-forces 2007-2013 | sector=MIL
Abdul Qadeer Khan | A.Q. Khan; AQ Khan | 
Baitullah Mehsud | Baitullah Mahsud | leader @tehrik-i-taliban-pakistan 2007-2009 | sector=REB
Hakimullah Mehsud | Hakimullah Mahsud | leader @tehrik-i-taliban-pakistan 2009-2013 | sector=REB
Mullah Fazlullah | Fazlullah; Maulana Fazlullah | leader @tehrik-i-taliban-pakistan 2013-2018 | sector=REB
Noor Wali Mehsud | | leader @tehrik-i-taliban-pakistan 2018- | sector=REB
Hafiz Saeed | Hafiz Mohammad Saeed; Hafiz Muhammad Saeed | leader @lashkar-e-taiba 1990- | sector=REB
Masood Azhar | Maulana Masood Azhar | leader @jaish-e-mohammed 2000- | sector=REB
Zaki-ur-Rehman Lakhvi | Lakhvi | commander @lashkar-e-taiba 1990- | sector=REB
Khalid Sheikh Mohammed | Khalid Shaikh Mohammed; KSM | | sector=REB
Altaf Hussain | | leader @muttahida-qaumi-movement 1984- | sector=OPP
Fazlur Rehman | Maulana Fazlur Rehman | leader @jamiat-ulema-e-islam 1988- | sector=OPP
Salman Taseer | | governor @punjab-pk-province 2008-2011
@ person IN GOV
Rajiv Gandhi | | prime minister 1984-1989
Indira Gandhi | | prime minister 1980-1984
V. P. Singh | Vishwanath Pratap Singh; V.P. Singh | prime minister 1989-1990
P. V. Narasimha Rao | Narasimha Rao | prime minister 1991-1996
Atal Bihari Vajpayee | Vajpayee | prime minister 1998-2004
Manmohan Singh | | prime minister 2004-2014
Narendra Modi | Modi | prime minister 2014-
Sonia Gandhi | | leader @indian-national-congress 1998-2017 | sector=OPP
Rahul Gandhi | | leader @indian-national-congress 2017-2019 | sector=OPP
Amit Shah | | home minister 2019-
Rajnath Singh | | home minister 2014-2019; defence minister 2019-
Subrahmanyam Jaishankar | Jaishankar; S. Jaishankar | foreign minister 2019-
Sushma Swaraj | Swaraj | foreign minister 2014-2019
Ajit Doval | Doval | national security adviser 2014-
L. K. Advani | Lal Krishna Advani; Advani | home minister 1998-2004
Arvind Kejriwal | Kejriwal | chief minister 2015-2024 | sector=OPP
Yogi Adityanath | Adityanath | chief minister @uttar-pradesh 2017-
Mamata Banerjee | | chief minister @west-bengal 2011-
Omar Abdullah | | chief minister @jammu-and-kashmir 2009-2015
Mehbooba Mufti | | chief minister @jammu-and-kashmir 2016-2018
Syed Ali Shah Geelani | Geelani | leader @all-parties-hurriyat-conference 2003-2020 | sector=OPP
Yasin Malik | | leader @jammu-kashmir-liberation-front 1989- | sector=REB
Burhan Wani | | commander @hizbul-mujahideen 2010-2016 | sector=REB
Mahatma Gandhi | Mohandas Gandhi | | sector=CVL
Jawaharlal Nehru | Nehru | prime minister 1947-1964
Mother Teresa | | | sector=REL
Jarnail Singh Bhindranwale | Bhindranwale | | sector=REB
Hardeep Singh Nijjar | Nijjar | | sector=OPP cc=CA
@ person BD GOV
Sheikh Hasina | Hasina; Sheikh Hasina Wajed | prime minister 1996-2001; prime minister 2009-2024
Khaleda Zia | | prime minister 1991-1996; prime minister 2001-2006
Muhammad Yunus | Mohammad Yunus; Yunus | chief adviser 2024-
Sheikh Mujibur Rahman | Mujibur Rahman | president 1971-1975
Hossain Mohammad Ershad | Ershad | president 1983-1990
@ person LK GOV
Mahinda Rajapaksa | Rajapaksa; Mahinda Rajapakse; Rajapakse | president 2005-2015
Gotabaya Rajapaksa | Gotabhaya Rajapaksa | president 2019-2022
Ranil Wickremesinghe | Wickremesinghe; Ranil Wickramasinghe | prime minister 2001-2004; prime minister 2015-2019; president 2022-2024
Maithripala Sirisena | Sirisena | president 2015-2019
Anura Kumara Dissanayake | Dissanayake | president 2024-
Chandrika Kumaratunga | Kumaratunga; Chandrika Bandaranaike Kumaratunga | president 1994-2005
Ranasinghe Premadasa | Premadasa | president 1989-1993
Junius Jayewardene | Jayewardene; J.R. Jayewardene | president 1978-1989
Velupillai Prabhakaran | Prabhakaran; Vellupillai Prabhakaran | leader @liberation-tigers-of-tamil-eelam 1976-2009 | sector=REB
Lakshman Kadirgamar | Kadirgamar | foreign minister 1994-2001
@ person NP GOV
Pushpa Kamal Dahal | Prachanda; Pushpa Kamal Dahal Prachanda | leader @communist-party-of-nepal-maoist 1994-; prime minister 2008-2009; prime minister 2022-2024
K. P. Sharma Oli | KP Sharma Oli; K.P. Oli | prime minister 2018-2021; prime minister 2024-2025
King Gyanendra | Gyanendra | king 2001-2008
King Birendra | Birendra | king 1972-2001
@ person MV GOV
Mohamed Nasheed | Nasheed; Mohammed Nasheed | president 2008-2012
Mohamed Muizzu | Muizzu | president 2023-
@ person MM GOV
Aung San Suu Kyi | Suu Kyi | state counsellor 2016-2021
Min Aung Hlaing | General Min Aung Hlaing | commander @tatmadaw 2011-; prime minister 2021-
Than Shwe | General Than Shwe | leader 1992-2011
Thein Sein | | president 2011-2016
Ne Win | General Ne Win | leader 1962-1988
Win Myint | | president 2018-2021
Saw Maung | | leader 1988-1992
Ashin Wirathu | Wirathu | | sector=REL
@ person CN GOV
Xi Jinping | Xi | president 2013-
Hu Jintao | | president 2003-2013
Jiang Zemin | | president 1993-2003
Deng Xiaoping | Deng | leader 1978-1992
Mao Zedong | Mao; Mao Tse-tung; Chairman Mao | leader 1949-1976
Zhou Enlai | Chou En-lai | prime minister 1949-1976
Li Peng | | prime minister 1987-1998
Zhu Rongji | | prime minister 1998-2003
Wen Jiabao | | prime minister 2003-2013
Li Keqiang | | prime minister 2013-2023
Li Qiang | | prime minister 2023-
Zhao Ziyang | | general secretary @chinese-communist-party 1987-1989
Yang Shangkun | | president 1988-1993
Qian Qichen | | foreign minister 1988-1998
Wang Yi | | foreign minister 2013-2022; foreign minister 2023-
Yang Jiechi | | foreign minister 2007-2013
Qin Gang | | foreign minister 2022-2023
Li Shangfu | | defence minister 2023
Dong Jun | | defence minister 2023-
Wei Fenghe | | defence minister 2018-2023
Mao Ning | | spokeswoman @chinese-foreign-ministry 2022-
Hua Chunying | | spokeswoman @chinese-foreign-ministry 2012-2023
Wang Wenbin | | spokesman @chinese-foreign-ministry 2020-2024
Lin Jian | | spokesman @chinese-foreign-ministry 2024-
Zhao Lijian | | spokesman @chinese-foreign-ministry 2020-2023
Guo Jiakun | | spokesman @chinese-foreign-ministry 2025-
Bo Xilai | | party secretary 2007-2012
Liu Xiaobo | | | sector=OPP
Ai Weiwei | | | sector=CVL
Chen Guangcheng | | | sector=CVL
Jack Ma | | | sector=BUS
Rebiya Kadeer | | | sector=OPP
Ilham Tohti | | | sector=CVL
@ person HK GOV
Carrie Lam | | chief executive 2017-2022
John Lee | John Lee Ka-chiu | chief executive 2022-
Leung Chun-ying | CY Leung | chief executive 2012-2017
Tung Chee-hwa | | chief executive 1997-2005
Joshua Wong | | | sector=OPP
Jimmy Lai | | | sector=MED
@ person TW GOV
Tsai Ing-wen | Tsai | president 2016-2024
Lai Ching-te | William Lai; Lai | president 2024-
Ma Ying-jeou | | president 2008-2016
Chen Shui-bian | | president 2000-2008
Lee Teng-hui | | president 1988-2000
Chiang Kai-shek | Chiang | president 1949-1975
Joseph Wu | | foreign minister 2018-2024
Wellington Koo | | defence minister 2024-
Eric Chu | | leader @kuomintang 2021-2025 | sector=OPP
@ person KP GOV
Kim Jong Un | Kim Jong-un; Kim Jong-Un | leader 2011-
Kim Jong Il | Kim Jong-il; Kim Chong-il | leader 1994-2011
Kim Il Sung | Kim Il-sung; Kim Il-song | leader 1948-1994
Kim Yo Jong | Kim Yo-jong; Kim Yo-Jong | 
Choe Son Hui | Choe Son-hui | foreign minister 2022-
Kim Jong Nam | Kim Jong-nam |
Ri Yong Ho | Ri Yong-ho | foreign minister 2016-2020
Kim Yong Chol | Kim Yong-chol |
@ person KR GOV
Yoon Suk Yeol | Yoon Suk-yeol; Yoon Seok-youl; Yoon | president 2022-2025
Lee Jae-myung | Lee Jae Myung | president 2025-
Moon Jae-in | Moon Jae In | president 2017-2022
Park Geun-hye | Park Geun Hye | president 2013-2017
Lee Myung-bak | Lee Myung Bak | president 2008-2013
Roh Moo-hyun | Roh Moo Hyun | president 2003-2008
Kim Dae-jung | Kim Dae Jung | president 1998-2003
Kim Young-sam | Kim Young Sam | president 1993-1998
Roh Tae-woo | Roh Tae Woo | president 1988-1993
Chun Doo-hwan | Chun Doo Hwan | president 1980-1988
Park Chung-hee | Park Chung Hee | president 1963-1979
@ person JP GOV
Shinzo Abe | | prime minister 2006-2007; prime minister 2012-2020
Fumio Kishida | Kishida | prime minister 2021-2024
Yoshihide Suga | Suga | prime minister 2020-2021
Shigeru Ishiba | Ishiba | prime minister 2024-2025
Sanae Takaichi | Takaichi | prime minister 2025-
Junichiro Koizumi | Koizumi | prime minister 2001-2006
Yasuo Fukuda | | prime minister 2007-2008
Taro Aso | | prime minister 2008-2009
Yukio Hatoyama | Hatoyama | prime minister 2009-2010
Naoto Kan | | prime minister 2010-2011
Yoshihiko Noda | Noda | prime minister 2011-2012
Yasuhiro Nakasone | Nakasone | prime minister 1982-1987
Toshiki Kaifu | Kaifu | prime minister 1989-1991
Emperor Akihito | Akihito | emperor 1989-2019
Emperor Hirohito | Hirohito | emperor 1926-1989
Emperor Naruhito | Naruhito | emperor 2019-
Shoko Asahara | Asahara | leader @aum-shinrikyo 1984-2006 | sector=CRM
Carlos Ghosn | Ghosn | | sector=BUS
@ person PH GOV
Ferdinand Marcos | Marcos | president 1965-1986
Corazon Aquino | Cory Aquino; Corazon C. Aquino | president 1986-1992
Benigno Aquino | Ninoy Aquino; Benigno Aquino Jr. | | sector=OPP
Fidel Ramos | Fidel V. Ramos | president 1992-1998
Joseph Estrada | Estrada | president 1998-2001
Gloria Macapagal Arroyo | Arroyo; Gloria Arroyo; Gloria Macapagal-Arroyo | president 2001-2010
Benigno Aquino III | Noynoy Aquino; President Benigno Aquino | president 2010-2016
Rodrigo Duterte | Duterte | president 2016-2022
Ferdinand Marcos Jr. | Bongbong Marcos; Ferdinand Marcos Jr; Marcos Jr. | president 2022-
Sara Duterte | Sara Duterte-Carpio | vice president 2022-
Imelda Marcos | |
Leila de Lima | | senator 2016-2022 | sector=OPP
Maria Ressa | | | sector=JRN
Gregorio Honasan | Honasan; Gringo Honasan | | sector=MIL
Jose Maria Sison | Joma Sison; Sison | leader @communist-party-of-the-philippines 1968-2022 | sector=REB
Nur Misuari | Misuari | leader @moro-national-liberation-front 1972- | sector=REB
Murad Ebrahim | Al Haj Murad Ebrahim | leader @moro-islamic-liberation-front 2003- | sector=REB
Isnilon Hapilon | Hapilon | leader @abu-sayyaf 2016-2017 | sector=REB
Jaime Sin | Cardinal Sin; Cardinal Jaime Sin | | sector=REL
@ person ID GOV
Suharto | President Suharto; Soeharto | president 1967-1998
Sukarno | Soekarno | president 1945-1967
B. J. Habibie | Habibie; B.J. Habibie | president 1998-1999
Abdurrahman Wahid | Gus Dur; Wahid | president 1999-2001
Megawati Sukarnoputri | Megawati | president 2001-2004
Susilo Bambang Yudhoyono | Yudhoyono; SBY | president 2004-2014
Joko Widodo | Jokowi; Widodo | president 2014-2024
Prabowo Subianto | Prabowo | defence minister 2019-2024; president 2024-
Wiranto | General Wiranto | | sector=MIL
Abu Bakar Bashir | Abu Bakar Ba'asyir; Abu Bakar Baasyir | leader @jemaah-islamiyah 1999-2002 | sector=REB
Riduan Isamuddin | Hambali | | sector=REB
Retno Marsudi | | foreign minister 2014-2024
@ person TL GOV
Xanana Gusmao | Gusmao; Xanana Gusmão | president 2002-2007; prime minister 2007-2015; prime minister 2023-
Jose Ramos-Horta | Ramos-Horta; Jose Ramos Horta | president 2007-2012; president 2022-
@ person MY GOV
Mahathir Mohamad | Mahathir; Mahathir Mohammad | prime minister 1981-2003; prime minister 2018-2020
Najib Razak | Najib; Najib Abdul Razak | prime minister 2009-2018
Anwar Ibrahim | | prime minister 2022-
Muhyiddin Yassin | Muhyiddin | prime minister 2020-2021
Abdullah Badawi | Abdullah Ahmad Badawi | prime minister 2003-2009
@ person SG GOV
Lee Kuan Yew | | prime minister 1959-1990
Lee Hsien Loong | | prime minister 2004-2024
Lawrence Wong | | prime minister 2024-
@ person TH GOV
Thaksin Shinawatra | Thaksin | prime minister 2001-2006
Yingluck Shinawatra | Yingluck | prime minister 2011-2014
Prayuth Chan-ocha | Prayuth; Prayut Chan-o-cha; Prayut Chan-ocha | prime minister 2014-2023
Abhisit Vejjajiva | Abhisit | prime minister 2008-2011
Srettha Thavisin | Srettha | prime minister 2023-2024
Paetongtarn Shinawatra | Paetongtarn | prime minister 2024-2025
Anutin Charnvirakul | Anutin | prime minister 2025-
Chatichai Choonhavan | Chatichai | prime minister 1988-1991
King Bhumibol Adulyadej | Bhumibol; King Bhumibol | king 1946-2016
King Maha Vajiralongkorn | Vajiralongkorn; King Vajiralongkorn | king 2016-
Pita Limjaroenrat | Pita | leader @move-forward-party 2020-2023 | sector=OPP
Suthep Thaugsuban | Suthep | | sector=OPP
@ person KH GOV
Hun Sen | | prime minister 1985-2023
Hun Manet | | prime minister 2023-
Pol Pot | | leader @khmer-rouge 1963-1998 | sector=REB
Norodom Sihanouk | Sihanouk; Prince Sihanouk; Prince Norodom Sihanouk | king 1993-2004
Khieu Samphan | | | sector=REB
Nuon Chea | | | sector=REB
Son Sann | | leader @khmer-peoples-national-liberation-front 1979-1993 | sector=REB
Sam Rainsy | | leader @cambodia-national-rescue-party 2012-2017 | sector=OPP
Norodom Ranariddh | Ranariddh | prime minister 1993-1997
@ person VN GOV
Ho Chi Minh | | president 1945-1969
Nguyen Phu Trong | | general secretary @communist-party-of-vietnam 2011-2024
To Lam | | general secretary @communist-party-of-vietnam 2024-
Nguyen Co Thach | | foreign minister 1980-1991
@ person AU GOV
John Howard | | prime minister 1996-2007
Kevin Rudd | | prime minister 2007-2010
Julia Gillard | Gillard | prime minister 2010-2013
Tony Abbott | | prime minister 2013-2015
Malcolm Turnbull | Turnbull | prime minister 2015-2018
Scott Morrison | | prime minister 2018-2022
Anthony Albanese | Albanese | prime minister 2022-
Penny Wong | | foreign minister 2022-
Bob Hawke | | prime minister 1983-1991
Paul Keating | | prime minister 1991-1996
Richard Marles | | defence minister 2022-
@ person NZ GOV
Jacinda Ardern | Ardern | prime minister 2017-2023
John Key | | prime minister 2008-2016
Helen Clark | | prime minister 1999-2008
Christopher Luxon | Luxon | prime minister 2023-
David Lange | | prime minister 1984-1989
@ person FJ GOV
Sitiveni Rabuka | Rabuka | prime minister 1992-1999; prime minister 2022-
Frank Bainimarama | Bainimarama; Voreqe Bainimarama | prime minister 2007-2022
@ person PG GOV
James Marape | Marape | prime minister 2019-
Peter O'Neill | | prime minister 2011-2019
@ person SD GOV
Omar al-Bashir | Bashir; Omar Hassan al-Bashir; al-Bashir; Omar Hassan Ahmad al-Bashir; Omar Bashir | president 1989-2019
Abdel Fattah al-Burhan | Burhan; al-Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; Abdel Fattah Abdelrahman al-Burhan | commander @sudanese-armed-forces 2019-; chairman 2019-
Mohamed Hamdan Dagalo | Hemedti; Hemeti; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Dagalo; Daglo | commander @rapid-support-forces 2013- | sector=PRM
Abdalla Hamdok | Hamdok; Abdallah Hamdok | prime minister 2019-2022
Hassan al-Turabi | Turabi; al-Turabi | | sector=OPP
Sadiq al-Mahdi | Sadeq al-Mahdi; al-Mahdi | prime minister 1986-1989
Jaafar Nimeiri | Nimeiri; Gaafar Nimeiry | president 1969-1985
Ahmed Haroun | Ahmed Harun |
Ali Kushayb | Ali Muhammad Ali Abd-Al-Rahman; Ali Kosheib | commander @janjaweed 2003-2004 | sector=PRM
Musa Hilal | | leader @janjaweed 2003- | sector=PRM
Minni Minnawi | Minni Arkou Minawi; Minni Minawi | leader @sudan-liberation-movement-army 2004- | sector=REB
Abdul Wahid al-Nur | Abdel Wahid al-Nur; Abdelwahid Nur | leader @sudan-liberation-movement-army 2002- | sector=REB
Khalil Ibrahim | | leader @justice-and-equality-movement 2000-2011 | sector=REB
Gibril Ibrahim | Jibril Ibrahim | leader @justice-and-equality-movement 2012- | sector=REB
Abdelaziz al-Hilu | Abdel Aziz al-Hilu; al-Hilu | leader @sudan-peoples-liberation-movement-north 2017- | sector=REB
@ person SS GOV
Salva Kiir | Kiir; Salva Kiir Mayardit | president 2011-
Riek Machar | Machar; Rick Machar | vice president 2011-2013; leader @splm-io 2013- | sector=REB
John Garang | Garang | leader @sudan-peoples-liberation-army 1983-2005 | sector=REB
Thomas Cirillo | | leader @national-salvation-front-south-sudan 2017- | sector=REB
@ person ET GOV
Abiy Ahmed | Abiy; Abiy Ahmed Ali | prime minister 2018-
Meles Zenawi | Meles | prime minister 1995-2012
Hailemariam Desalegn | Hailemariam | prime minister 2012-2018
Mengistu Haile Mariam | Mengistu | leader 1977-1991
Haile Selassie | | emperor 1930-1974
Debretsion Gebremichael | Debretsion | leader @tigray-peoples-liberation-front 2018- | sector=REB
Getachew Reda | | | sector=REB
Jawar Mohammed | | | sector=OPP
@ person ER GOV
Isaias Afwerki | Isaias; Isayas Afewerki | president 1993-; leader @eritrean-peoples-liberation-front 1987-1994
@ person SO GOV
Hassan Sheikh Mohamud | Mohamud; Hassan Sheikh Mohamoud | president 2012-2017; president 2022-
Mohamed Abdullahi Mohamed | Farmajo; Farmaajo; Mohamed Abdullahi Farmajo | president 2017-2022
Sharif Sheikh Ahmed | Sheikh Sharif Ahmed; Sheikh Sharif Sheikh Ahmed | leader @islamic-courts-union 2006; president 2009-2012
Abdullahi Yusuf Ahmed | Abdullahi Yusuf | president 2004-2008
Mohamed Siad Barre | Siad Barre; Mohammed Siad Barre | president 1969-1991
Mohamed Farrah Aidid | Aidid; Mohammed Farah Aidid; Mohamed Farah Aideed; Aideed | | sector=REB
Ali Mahdi Mohamed | Ali Mahdi | president 1991-1997
Ahmed Abdi Godane | Godane; Mukhtar Abu Zubair | leader @al-shabaab 2008-2014 | sector=REB
Ahmed Diriye | Ahmed Umar; Abu Ubaidah Diriye | leader @al-shabaab 2014- | sector=REB
Hassan Dahir Aweys | Sheikh Hassan Dahir Aweys; Aweys | leader @hizbul-islam 2009-2010 | sector=REB
Ahmed Madobe | | president @jubaland 2013-
Muse Bihi Abdi | | president @somaliland 2017-2024
@ person DJ GOV
Ismail Omar Guelleh | Guelleh | president 1999-
@ person KE GOV
Daniel arap Moi | Moi; Daniel Arap Moi | president 1978-2002
Mwai Kibaki | Kibaki | president 2002-2013
Uhuru Kenyatta | | president 2013-2022
William Ruto | Ruto | president 2022-
Raila Odinga | Odinga | prime minister 2008-2013 | sector=OPP
Jomo Kenyatta | | president 1964-1978
@ person UG GOV
Yoweri Museveni | Museveni; Yoweri Kaguta Museveni | president 1986-
Idi Amin | Idi Amin Dada | president 1971-1979
Milton Obote | Obote | president 1980-1985
Joseph Kony | Kony | leader @lords-resistance-army 1987- | sector=REB
Dominic Ongwen | Ongwen | commander @lords-resistance-army 1997-2015 | sector=REB
Bobi Wine | Robert Kyagulanyi | leader @national-unity-platform 2020- | sector=OPP
Kizza Besigye | Besigye | | sector=OPP
Muhoozi Kainerugaba | Muhoozi | commander @uganda-peoples-defence-force 2024- | sector=MIL
@ person TZ GOV
Julius Nyerere | Nyerere | president 1964-1985
John Magufuli | Magufuli | president 2015-2021
Samia Suluhu Hassan | | president 2021-
Jakaya Kikwete | Kikwete | president 2005-2015
Tundu Lissu | Lissu | leader @chadema 2025- | sector=OPP
@ person RW GOV
Paul Kagame | Kagame | vice president 1994-2000; president 2000-
Juvenal Habyarimana | Habyarimana | president 1973-1994
Felicien Kabuga | Kabuga | | sector=CRM
Paul Rusesabagina | Rusesabagina | | sector=OPP
Theoneste Bagosora | Bagosora | | sector=MIL
@ person BI GOV
Pierre Nkurunziza | Nkurunziza | president 2005-2020
Evariste Ndayishimiye | Ndayishimiye | president 2020-
Pierre Buyoya | Buyoya | president 1987-1993; president 1996-2003
Cyprien Ntaryamira | | president 1994
Agathon Rwasa | | leader @national-forces-of-liberation 2001-2009 | sector=REB
@ person CD GOV
Mobutu Sese Seko | Mobutu | president 1965-1997
Laurent-Desire Kabila | Laurent Kabila; Laurent-Désiré Kabila | president 1997-2001; leader @alliance-of-democratic-forces-for-the-liberation-of-congo 1996-1997
Joseph Kabila | Kabila | president 2001-2019
Felix Tshisekedi | Tshisekedi; Félix Tshisekedi | president 2019-
Etienne Tshisekedi | | leader @union-for-democracy-and-social-progress 1982-2017 | sector=OPP
Jean-Pierre Bemba | Bemba | leader @movement-for-the-liberation-of-the-congo 1998-2003 | sector=REB
Laurent Nkunda | Nkunda | leader @national-congress-for-the-defence-of-the-people 2006-2009 | sector=REB
Bosco Ntaganda | Ntaganda | | sector=REB
Thomas Lubanga | Lubanga | | sector=REB
Sultani Makenga | Makenga | commander @m23 2012- | sector=REB
Corneille Nangaa | Nangaa | leader @congo-river-alliance 2023- | sector=REB
Bertrand Bisimwa | Bisimwa | leader @m23 2013- | sector=REB
Moise Katumbi | Katumbi; Moïse Katumbi | | sector=OPP
Martin Fayulu | Fayulu | | sector=OPP
Patrice Lumumba | Lumumba | prime minister 1960
@ person CG GOV
Denis Sassou Nguesso | Sassou Nguesso; Denis Sassou-Nguesso | president 1979-1992; president 1997-
@ person CF GOV
Faustin-Archange Touadera | Touadera; Faustin Archange Touadera | president 2016-
Francois Bozize | Bozize; François Bozizé | president 2003-2013; leader @coalition-of-patriots-for-change 2020- | sector=REB
Michel Djotodia | Djotodia | leader @seleka 2012-2013; president 2013-2014 | sector=REB
Ange-Felix Patasse | Patasse | president 1993-2003
Jean-Bedel Bokassa | Bokassa | president 1966-1979
@ person TD GOV
Idriss Deby | Deby; Idriss Déby; Idriss Deby Itno | president 1990-2021
Mahamat Idriss Deby | Mahamat Deby; Mahamat Idriss Déby; Mahamat Idriss Deby Itno | president 2021-
Hissene Habre | Habre; Hissène Habré | president 1982-1990
Succes Masra | Masra | prime minister 2024
@ person NE GOV
Mohamed Bazoum | Bazoum | president 2021-2023
Mahamadou Issoufou | Issoufou | president 2011-2021
Abdourahamane Tiani | Tiani; Abdourahamane Tchiani; Tchiani; Abdourahmane Tchiani; Abdourahmane Tiani | leader 2023- | sector=MIL
@ person ML GOV
Ibrahim Boubacar Keita | Keita; IBK; Ibrahim Boubacar Keïta | president 2013-2020
Assimi Goita | Goita; Assimi Goïta | leader 2020- | sector=MIL
Amadou Toumani Toure | Toure; Amadou Toumani Touré | president 2002-2012
Amadou Sanogo | Amadou Haya Sanogo | leader 2012 | sector=MIL
Choguel Maiga | Choguel Kokalla Maiga | prime minister 2021-2024
Abdoulaye Diop | | foreign minister 2021-
Iyad Ag Ghaly | Iyad Ag Ghali; Ag Ghaly | leader @ansar-dine 2011-2017; leader @jamaat-nasr-al-islam-wal-muslimin 2017- | sector=REB
Amadou Koufa | Amadou Kouffa; Koufa | leader @macina-liberation-front 2015- | sector=REB
@ person BF GOV
Ibrahim Traore | Traore; Ibrahim Traoré | leader 2022- | sector=MIL
Blaise Compaore | Compaore; Blaise Compaoré | president 1987-2014
Thomas Sankara | Sankara | president 1983-1987
Roch Marc Christian Kabore | Kabore; Roch Kabore; Roch Marc Christian Kaboré | president 2015-2022
Paul-Henri Sandaogo Damiba | Damiba | leader 2022 | sector=MIL
@ person MR GOV
Mohamed Ould Abdel Aziz | Abdel Aziz | president 2009-2019
Mohamed Ould Ghazouani | Ghazouani | president 2019-
@ person SN GOV
Macky Sall | | president 2012-2024
Abdoulaye Wade | | president 2000-2012
Bassirou Diomaye Faye | Diomaye Faye | president 2024-
Ousmane Sonko | Sonko | prime minister 2024-; leader @pastef 2014- | sector=OPP
Leopold Senghor | Senghor | president 1960-1980
@ person GM GOV
Yahya Jammeh | Jammeh | president 1994-2017
Adama Barrow | Barrow | president 2017-
@ person GN GOV
Alpha Conde | Conde; Alpha Condé | president 2010-2021
Mamady Doumbouya | Doumbouya; Mamadi Doumbouya | leader 2021- | sector=MIL
Lansana Conte | | president 1984-2008
Moussa Dadis Camara | Dadis Camara | leader 2008-2010 | sector=MIL
Sekou Toure | Ahmed Sekou Toure | president 1958-1984
@ person GW GOV
Umaro Sissoco Embalo | Embalo; Umaro Sissoco Embaló | president 2020-2025
Joao Bernardo Vieira | | president 1980-1999; president 2005-2009
@ person SL GOV
Ernest Bai Koroma | Koroma | president 2007-2018
Julius Maada Bio | Maada Bio | president 2018-
Ahmad Tejan Kabbah | Kabbah | president 1996-2007
Foday Sankoh | Sankoh | leader @revolutionary-united-front 1991-2003 | sector=REB
@ person LR GOV
Charles Taylor | | leader @national-patriotic-front-of-liberia 1989-1997; president 1997-2003
Ellen Johnson Sirleaf | Sirleaf; Johnson Sirleaf | president 2006-2018
George Weah | Weah | president 2018-2024
Joseph Boakai | Boakai | president 2024-
Samuel Doe | Samuel K. Doe | president 1980-1990
Prince Johnson | Prince Yormie Johnson | | sector=REB
@ person CI GOV
Felix Houphouet-Boigny | Houphouet-Boigny | president 1960-1993
Laurent Gbagbo | Gbagbo | president 2000-2011
Alassane Ouattara | Ouattara | president 2010-
Guillaume Soro | Soro | leader @new-forces 2002-2007; prime minister 2007-2012 | sector=REB
Henri Konan Bedie | Bedie | president 1993-1999
Tidjane Thiam | | | sector=OPP
@ person GH GOV
Jerry Rawlings | Rawlings | president 1981-2001
John Mahama | Mahama; John Dramani Mahama | president 2012-2017; president 2025-
Nana Akufo-Addo | Akufo-Addo | president 2017-2025
John Kufuor | Kufuor | president 2001-2009
Kwame Nkrumah | Nkrumah | president 1960-1966
@ person TG GOV
Gnassingbe Eyadema | Eyadema | president 1967-2005
Faure Gnassingbe | Gnassingbe | president 2005-2025
@ person BJ GOV
Patrice Talon | Talon | president 2016-
@ person NG GOV
Muhammadu Buhari | Buhari | leader 1983-1985; president 2015-2023
Bola Tinubu | Tinubu | president 2023-
Goodluck Jonathan | | president 2010-2015
Olusegun Obasanjo | Obasanjo | president 1999-2007
Umaru Yar'Adua | Yar'Adua | president 2007-2010
Sani Abacha | Abacha | leader 1993-1998
Ibrahim Babangida | Babangida | leader 1985-1993
Moshood Abiola | Abiola | | sector=OPP
Ken Saro-Wiwa | Saro-Wiwa | | sector=CVL
Abubakar Shekau | Shekau | leader @boko-haram 2009-2021 | sector=REB
Mohammed Yusuf | | leader @boko-haram 2002-2009 | sector=REB
Abu Musab al-Barnawi | al-Barnawi | leader @islamic-state-west-africa-province 2016-2021 | sector=REB
Nnamdi Kanu | Kanu | leader @indigenous-people-of-biafra 2012- | sector=OPP
Babagana Zulum | Zulum | governor @borno 2019-
@ person CM GOV
Paul Biya | Biya | president 1982-
Sisiku Julius Ayuk Tabe | | | sector=REB
@ person GA GOV
Omar Bongo | | president 1967-2009
Ali Bongo Ondimba | Ali Bongo | president 2009-2023
Brice Oligui Nguema | Oligui Nguema; Brice Clotaire Oligui Nguema | leader 2023- | sector=MIL
@ person GQ GOV
Teodoro Obiang Nguema | Obiang; Teodoro Obiang; Teodoro Obiang Nguema Mbasogo | president 1979-
@ person AO GOV
Jose Eduardo dos Santos | dos Santos | president 1979-2017
Joao Lourenco | Lourenco; João Lourenço | president 2017-
Jonas Savimbi | Savimbi | leader @unita 1966-2002 | sector=REB
@ person MZ GOV
Joaquim Chissano | Chissano | president 1986-2005
Filipe Nyusi | Nyusi | president 2015-2025
Daniel Chapo | Chapo | president 2025-
Armando Guebuza | Guebuza | president 2005-2015
Samora Machel | Machel | president 1975-1986
Afonso Dhlakama | Dhlakama | leader @renamo 1979-2018 | sector=REB
Venancio Mondlane | Mondlane | | sector=OPP
@ person ZA GOV
Nelson Mandela | Mandela | president 1994-1999; leader @african-national-congress 1991-1997
F. W. de Klerk | de Klerk; F.W. de Klerk; Frederik de Klerk | president 1989-1994
P. W. Botha | P.W. Botha; Pieter Botha | president 1984-1989
Pik Botha | | foreign minister 1977-1994
Thabo Mbeki | Mbeki | president 1999-2008
Jacob Zuma | Zuma | president 2009-2018
Cyril Ramaphosa | Ramaphosa | president 2018-
Winnie Mandela | Winnie Madikizela-Mandela | | sector=OPP
Oliver Tambo | Tambo | leader @african-national-congress 1967-1991 | sector=OPP
Desmond Tutu | Tutu; Archbishop Tutu; Archbishop Desmond Tutu | | sector=REL
Julius Malema | Malema | leader @economic-freedom-fighters 2013- | sector=OPP
Mangosuthu Buthelezi | Buthelezi; Mangosutho Buthelezi | leader @inkatha-freedom-party 1975-2019 | sector=OPP
Eugene Terreblanche | Terre'Blanche; Terreblanche | leader @afrikaner-resistance-movement 1973-2010 | sector=OPP
Chris Hani | Hani | | sector=OPP
Walter Sisulu | Sisulu | | sector=OPP
@ person ZW GOV
Robert Mugabe | Mugabe | prime minister 1980-1987; president 1987-2017
Emmerson Mnangagwa | Mnangagwa | president 2017-
Morgan Tsvangirai | Tsvangirai | leader @movement-for-democratic-change 1999-2018; prime minister 2009-2013 | sector=OPP
Nelson Chamisa | Chamisa | leader @movement-for-democratic-change 2018-2024 | sector=OPP
Joshua Nkomo | Nkomo | leader @zapu 1961-1987
Ian Smith | | prime minister 1964-1979
Grace Mugabe | |
@ person ZM GOV
Kenneth Kaunda | Kaunda | president 1964-1991
Hakainde Hichilema | Hichilema | president 2021-
Edgar Lungu | Lungu | president 2015-2021
@ person MW GOV
Lazarus Chakwera | Chakwera | president 2020-2025
Hastings Banda | Hastings Kamuzu Banda | president 1966-1994
Peter Mutharika | Mutharika | president 2014-2020; president 2025-
@ person NA GOV
Sam Nujoma | Nujoma | leader @south-west-africa-peoples-organization 1960-2007; president 1990-2005
@ person MG GOV
Andry Rajoelina | Rajoelina | president 2009-2014; president 2019-2025
Marc Ravalomanana | Ravalomanana | president 2002-2009
Didier Ratsiraka | Ratsiraka | president 1975-1993; president 1997-2002
@ person CA GOV
Justin Trudeau | Trudeau | prime minister 2015-2025
Mark Carney | Carney | prime minister 2025-
Stephen Harper | | prime minister 2006-2015
Jean Chretien | Chretien; Jean Chrétien | prime minister 1993-2003
Brian Mulroney | Mulroney | prime minister 1984-1993
Pierre Trudeau | | prime minister 1968-1984
Joe Clark | | foreign minister 1984-1991
Melanie Joly | Mélanie Joly; Joly | foreign minister 2021-2025
Chrystia Freeland | Freeland | foreign minister 2017-2019
Pierre Poilievre | Poilievre | leader @conservative-party-of-canada 2022- | sector=OPP
@ person MX GOV
Claudia Sheinbaum | Sheinbaum | president 2024-
Andres Manuel Lopez Obrador | Lopez Obrador; AMLO; Andrés Manuel López Obrador; López Obrador | president 2018-2024
Enrique Pena Nieto | Pena Nieto; Enrique Peña Nieto; Peña Nieto | president 2012-2018
Felipe Calderon | Felipe Calderón | president 2006-2012
Vicente Fox | | president 2000-2006
Ernesto Zedillo | Zedillo | president 1994-2000
Carlos Salinas de Gortari | Carlos Salinas; Salinas de Gortari | president 1988-1994
Miguel de la Madrid | | president 1982-1988
Joaquin Guzman | El Chapo; El Chapo Guzman; Joaquín Guzmán; Joaquin El Chapo Guzman | leader @sinaloa-cartel 1989-2016 | sector=CRM
Ismael Zambada | El Mayo; El Mayo Zambada | leader @sinaloa-cartel 1989-2024 | sector=CRM
Nemesio Oseguera Cervantes | El Mencho; Nemesio Oseguera | leader @jalisco-new-generation-cartel 2010- | sector=CRM
Ovidio Guzman | Ovidio Guzmán; Ovidio Guzman Lopez | | sector=CRM
Subcomandante Marcos | Subcommander Marcos; Subcommandante Marcos | leader @zapatista-army-of-national-liberation 1994-2014 | sector=REB
Luis Donaldo Colosio | Colosio | | sector=PTY
Rafael Caro Quintero | Caro Quintero | | sector=CRM
Marcelo Ebrard | Ebrard | foreign minister 2018-2023
@ person CU GOV
Fidel Castro | Castro; Fidel Castro Ruz | leader 1959-2008
Raul Castro | Raúl Castro; Raul Castro Ruz | president 2008-2018
Miguel Diaz-Canel | Diaz-Canel; Miguel Díaz-Canel | president 2018-
Che Guevara | Ernesto Guevara; Ernesto Che Guevara; Guevara | | sector=REB
Fulgencio Batista | Batista | president 1952-1959
Bruno Rodriguez | Bruno Rodríguez | foreign minister 2009-
Arnaldo Ochoa | General Ochoa; Arnaldo Ochoa Sanchez | | sector=MIL
@ person HT GOV
Jean-Bertrand Aristide | Aristide | president 1991; president 1994-1996; president 2001-2004
Jovenel Moise | Moise; Jovenel Moïse | president 2017-2021
Ariel Henry | | prime minister 2021-2024
Rene Preval | Preval; René Préval | president 1996-2001; president 2006-2011
Michel Martelly | Martelly | president 2011-2016
Francois Duvalier | Papa Doc; Papa Doc Duvalier | president 1957-1971
Jean-Claude Duvalier | Baby Doc; Baby Doc Duvalier; Duvalier | president 1971-1986
Prosper Avril | Avril | president 1988-1990 | sector=MIL
Raoul Cedras | Cedras | leader 1991-1994 | sector=MIL
Jimmy Cherizier | Cherizier; Jimmy Chérizier | leader @g9-family-and-allies 2020- | sector=CRM
Guy Philippe | | | sector=REB
Garry Conille | Conille | prime minister 2024
Alix Didier Fils-Aime | Fils-Aime | prime minister 2024-
@ person DO GOV
Joaquin Balaguer | Balaguer | president 1986-1996
Luis Abinader | Abinader | president 2020-
Leonel Fernandez | | president 2004-2012
@ person SV GOV
Alfredo Cristiani | Cristiani; Alfredo Cristiani Burkard | president 1989-1994
Jose Napoleon Duarte | Duarte; Napoleon Duarte; José Napoleón Duarte | president 1984-1989
Roberto D'Aubuisson | D'Aubuisson; Roberto d'Aubuisson; Major Roberto D'Aubuisson | leader @nationalist-republican-alliance 1981-1985 | sector=PTY
Armando Calderon Sol | Calderon Sol | president 1994-1999
Nayib Bukele | Bukele | president 2019-
Mauricio Funes | Funes | president 2009-2014
Salvador Sanchez Ceren | Sanchez Ceren; Leonel Gonzalez | president 2014-2019 | sector=GOV
Rene Emilio Ponce | Emilio Ponce; Colonel Ponce; Rene Ponce | chief of staff @armed-forces-of-el-salvador 1988-1990; defence minister 1990-1993 | sector=MIL
Carlos Eugenio Vides Casanova | Vides Casanova | defence minister 1983-1989 | sector=MIL
Rafael Humberto Larios | Humberto Larios | defence minister 1989-1990 | sector=MIL
Juan Orlando Zepeda | Orlando Zepeda | deputy defence minister 1989-1992 | sector=MIL
Francisco Merino | Francisco Jose Guerrero | vice president 1989-1994
Arturo Rivera y Damas | Rivera y Damas; Archbishop Rivera y Damas; Monsignor Rivera y Damas; Msgr Arturo Rivera y Damas | archbishop 1983-1994 | sector=REL
Gregorio Rosa Chavez | Rosa Chavez; Monsignor Rosa Chavez | auxiliary bishop 1982-2022 | sector=REL
Oscar Arnulfo Romero | Oscar Romero; Archbishop Romero; Archbishop Oscar Romero; Monsignor Romero; Óscar Romero | archbishop 1977-1980 | sector=REL
Ignacio Ellacuria | Ellacuria; Father Ellacuria; Ignacio Ellacuría | rector @central-american-university 1979-1989 | sector=REL
Segundo Montes | | | sector=REL
Ignacio Martin-Baro | Martin-Baro; Ignacio Martin Baro | | sector=REL
Guillermo Benavides | Guillermo Alfredo Benavides; Colonel Benavides | | sector=MIL
Joaquin Villalobos | Villalobos | commander @peoples-revolutionary-army-el-salvador 1977-1992 | sector=REB
Schafik Handal | Shafik Handal; Jorge Shafik Handal; Schafik Jorge Handal; Handal | leader @farabundo-marti-national-liberation-front 1980-2006 | sector=REB
Ruben Zamora | Rubén Zamora | leader @democratic-convergence 1987-1994 | sector=OPP
Guillermo Ungo | Guillermo Manuel Ungo | leader @national-revolutionary-movement 1980-1991 | sector=OPP
Hector Oqueli | Hector Oqueli Colindres | | sector=OPP
Roberto Garcia Alvarado | Garcia Alvarado; Attorney General Garcia Alvarado | attorney general 1988-1989
Antonio Rodriguez Porth | Rodriguez Porth; Jose Antonio Rodriguez Porth | minister of presidency 1989
Fidel Chavez Mena | Chavez Mena | | sector=PTY
@ person GT GOV
Vinicio Cerezo | Cerezo; Vinicio Cerezo Arevalo; Marco Vinicio Cerezo | president 1986-1991
Jorge Serrano Elias | Jorge Serrano; Serrano Elias | president 1991-1993
Efrain Rios Montt | Rios Montt; Efraín Ríos Montt; Ríos Montt | president 1982-1983 | sector=MIL
Hector Alejandro Gramajo | Gramajo; Hector Gramajo; Alejandro Gramajo | defence minister 1987-1990 | sector=MIL
Otto Perez Molina | Perez Molina; Otto Pérez Molina | president 2012-2015
Jimmy Morales | | president 2016-2020
Alejandro Giammattei | Giammattei | president 2020-2024
Bernardo Arevalo | Arevalo; Bernardo Arévalo | president 2024-
Alvaro Arzu | Arzu | president 1996-2000
Rigoberta Menchu | Menchu; Rigoberta Menchú | | sector=CVL
Jacobo Arbenz | Arbenz | president 1951-1954
Juan Gerardi | Bishop Gerardi | | sector=REL
@ person HN GOV
Jose Azcona | Jose Azcona Hoyo; Azcona | president 1986-1990
Rafael Leonardo Callejas | Callejas | president 1990-1994
Manuel Zelaya | Zelaya; Mel Zelaya | president 2006-2009
Porfirio Lobo | | president 2010-2014
Juan Orlando Hernandez | Juan Orlando Hernández | president 2014-2022
Xiomara Castro | | president 2022-
Roberto Micheletti | Micheletti | president 2009-2010
Berta Caceres | Berta Cáceres | | sector=CVL
Gustavo Alvarez Martinez | General Gustavo Alvarez | commander @armed-forces-of-honduras 1982-1984 | sector=MIL
@ person NI GOV
Daniel Ortega | Ortega; Daniel Ortega Saavedra; Commander Daniel Ortega | president 1985-1990; president 2007-
Rosario Murillo | Murillo | vice president 2017-2025
Violeta Chamorro | Violeta Barrios de Chamorro; Violeta Barrios; Chamorro | president 1990-1997
Humberto Ortega | | commander @sandinista-peoples-army 1979-1995 | sector=MIL
Miguel D'Escoto | D'Escoto | foreign minister 1979-1990
Tomas Borge | Borge | interior minister 1979-1990
Anastasio Somoza | Somoza; Anastasio Somoza Debayle | president 1967-1979
Sergio Ramirez | | vice president 1985-1990
Adolfo Calero | Calero | leader @contras 1983-1988 | sector=REB
Enrique Bermudez | | commander @contras 1981-1990 | sector=REB
Israel Galeano | Comandante Franklin | commander @contras 1990 | sector=REB
Eden Pastora | Pastora; Commander Zero | | sector=REB
Miguel Obando y Bravo | Cardinal Obando; Obando y Bravo; Cardinal Miguel Obando y Bravo | archbishop 1970-2005 | sector=REL
Arnoldo Aleman | Aleman | president 1997-2002
@ person CR GOV
Oscar Arias | Óscar Arias; Oscar Arias Sanchez | president 1986-1990; president 2006-2010
Rodrigo Chaves | | president 2022-
@ person PA GOV
Manuel Noriega | Noriega; Manuel Antonio Noriega; General Noriega; Gen. Manuel Noriega | leader 1983-1989; commander @panama-defense-forces 1983-1989 | sector=MIL
Guillermo Endara | Endara | president 1989-1994
Omar Torrijos | Torrijos | leader 1968-1981
Eric Arturo Delvalle | Delvalle | president 1985-1988
Manuel Solis Palma | Solis Palma | president 1988-1989
Ricardo Arias Calderon | Arias Calderon | vice president 1989-1992
Guillermo Ford | Guillermo Billy Ford; Billy Ford | vice president 1989-1994
Jose Raul Mulino | Mulino | president 2024-
Moises Giroldi | Giroldi; Major Giroldi | | sector=MIL
@ person CO GOV
Virgilio Barco | Barco; Virgilio Barco Vargas | president 1986-1990
Cesar Gaviria | Gaviria; Cesar Gaviria Trujillo; César Gaviria | president 1990-1994; secretary general @organization-of-american-states 1994-2004
Belisario Betancur | Betancur | president 1982-1986
Ernesto Samper | Samper | president 1994-1998
Andres Pastrana | Pastrana; Andrés Pastrana | president 1998-2002
Alvaro Uribe | Uribe; Álvaro Uribe; Alvaro Uribe Velez | president 2002-2010
Juan Manuel Santos | | defence minister 2006-2009; president 2010-2018
Ivan Duque | Duque; Iván Duque | president 2018-2022
Gustavo Petro | Petro | president 2022-
Francia Marquez | Francia Márquez | vice president 2022-
Luis Carlos Galan | Galan; Luis Carlos Galán | | sector=PTY
Bernardo Jaramillo Ossa | Bernardo Jaramillo; Jaramillo Ossa | leader @patriotic-union 1987-1990 | sector=PTY
Jaime Pardo Leal | Pardo Leal | leader @patriotic-union 1985-1987 | sector=PTY
Carlos Pizarro Leongomez | Carlos Pizarro; Pizarro Leongomez; Pizarro | leader @19th-of-april-movement 1986-1990 | sector=REB
Antonio Navarro Wolff | Navarro Wolff; Antonio Navarro | leader @19th-of-april-movement 1990-1994 | sector=REB
Pablo Escobar | Escobar; Pablo Escobar Gaviria | leader @medellin-cartel 1976-1993 | sector=CRM
Gonzalo Rodriguez Gacha | Rodriguez Gacha; Jose Gonzalo Rodriguez Gacha; El Mexicano | leader @medellin-cartel 1976-1989 | sector=CRM
Jorge Luis Ochoa | | leader @medellin-cartel 1976-1991 | sector=CRM
Carlos Lehder | Lehder | leader @medellin-cartel 1976-1987 | sector=CRM
Gilberto Rodriguez Orejuela | Rodriguez Orejuela | leader @cali-cartel 1977-1995 | sector=CRM
Manuel Marulanda | Marulanda; Tirofijo; Sureshot; Manuel Marulanda Velez | leader @revolutionary-armed-forces-of-colombia 1964-2008 | sector=REB
Jacobo Arenas | | leader @revolutionary-armed-forces-of-colombia 1964-1990 | sector=REB
Alfonso Cano | | leader @revolutionary-armed-forces-of-colombia 2008-2011 | sector=REB
Raul Reyes | Raúl Reyes | spokesman @revolutionary-armed-forces-of-colombia 1999-2008 | sector=REB
Rodrigo Londono | Timochenko; Rodrigo Londoño; Timoleon Jimenez | leader @revolutionary-armed-forces-of-colombia 2011-2017 | sector=REB
Ivan Marquez | Iván Márquez | leader @segunda-marquetalia 2019- | sector=REB
Ivan Mordisco | Iván Mordisco | leader @estado-mayor-central 2016- | sector=REB
Mono Jojoy | Jorge Briceno; Victor Julio Suarez Rojas | commander @revolutionary-armed-forces-of-colombia 1999-2010 | sector=REB
Manuel Perez Martinez | Manuel Perez; Priest Perez; El Cura Perez; Manuel Pérez | leader @national-liberation-army-colombia 1983-1998 | sector=REB
Nicolas Rodriguez Bautista | Comandante Gabino | leader @national-liberation-army-colombia 1998-2021 | sector=REB
Carlos Castano | Carlos Castaño; Castano | leader @united-self-defense-forces-of-colombia 1997-2004 | sector=PRM
Salvatore Mancuso | Mancuso | leader @united-self-defense-forces-of-colombia 1997-2006 | sector=PRM
Dairo Antonio Usuga | Otoniel; Dairo Úsuga | leader @gulf-clan 2012-2021 | sector=CRM
Ingrid Betancourt | Betancourt | | sector=PTY
Miguel Maza Marquez | Maza Marquez; General Maza Marquez; Miguel Alfredo Maza Marquez | director @administrative-department-of-security 1984-1991 | sector=SPY
Miguel Uribe Turbay | Miguel Uribe | senator 2022-2025 | sector=OPP
Carlos Lemos Simmonds | Lemos Simmonds | interior minister 1989-1990
Fidel Castano | Fidel Castaño | | sector=PRM
@ person PE GOV
Alan Garcia | Alan García; Alan Garcia Perez | president 1985-1990; president 2006-2011
Alberto Fujimori | Fujimori | president 1990-2000
Fernando Belaunde Terry | Belaunde; Fernando Belaunde | president 1980-1985
Alejandro Toledo | | president 2001-2006
Ollanta Humala | Humala | president 2011-2016
Pedro Pablo Kuczynski | Kuczynski; PPK | president 2016-2018
Martin Vizcarra | Vizcarra; Martín Vizcarra | president 2018-2020
Pedro Castillo | | president 2021-2022
Dina Boluarte | Boluarte | president 2022-2025
Keiko Fujimori | | leader @popular-force 2010- | sector=OPP
Mario Vargas Llosa | Vargas Llosa | leader @democratic-front 1988-1990 | sector=OPP
Vladimiro Montesinos | Montesinos | | sector=SPY
Abimael Guzman | Abimael Guzmán; Chairman Gonzalo; Presidente Gonzalo; Comrade Gonzalo | leader @shining-path 1969-1992 | sector=REB
Oscar Ramirez Durand | Comrade Feliciano | leader @shining-path 1992-1999 | sector=REB
Victor Polay | Victor Polay Campos; Polay; Polay Campos | leader @tupac-amaru-revolutionary-movement 1984-1992 | sector=REB
Nestor Cerpa Cartolini | Cerpa; Nestor Cerpa | leader @tupac-amaru-revolutionary-movement 1992-1997 | sector=REB
Alfonso Barrantes | Barrantes; Alfonso Barrantes Lingan | mayor @lima-pe 1984-1986 | sector=OPP
Agustin Mantilla | Mantilla | interior minister 1989-1990
Enrique Lopez Albujar | Lopez Albujar | defence minister 1987-1989 | sector=MIL
Luis Alva Castro | Alva Castro | prime minister 1985-1987
@ person BO GOV
Evo Morales | | president 2006-2019
Luis Arce | Arce | president 2020-2025
Jeanine Anez | Anez; Jeanine Áñez | president 2019-2020
Jaime Paz Zamora | Paz Zamora | president 1989-1993
Victor Paz Estenssoro | Paz Estenssoro | president 1985-1989
Hugo Banzer | Banzer | president 1971-1978; president 1997-2001
Gonzalo Sanchez de Lozada | Sanchez de Lozada | president 1993-1997; president 2002-2003
Rodrigo Paz | | president 2025-
Luis Garcia Meza | Garcia Meza | president 1980-1981 | sector=MIL
@ person EC GOV
Rodrigo Borja | Borja; Rodrigo Borja Cevallos | president 1988-1992
Leon Febres Cordero | Febres Cordero | president 1984-1988
Rafael Correa | Correa | president 2007-2017
Lenin Moreno | Lenín Moreno | president 2017-2021
Guillermo Lasso | Lasso | president 2021-2023
Daniel Noboa | Noboa | president 2023-
Fernando Villavicencio | Villavicencio | | sector=PTY
Jose Adolfo Macias | Fito; Adolfo Macias | leader @los-choneros 2020-2025 | sector=CRM
@ person VE GOV
Hugo Chavez | Chavez; Hugo Chávez; Chávez | president 1999-2013
Nicolas Maduro | Maduro; Nicolás Maduro | foreign minister 2006-2013; president 2013-
Juan Guaido | Guaido; Juan Guaidó; Guaidó | leader 2019-2023 | sector=OPP
Maria Corina Machado | María Corina Machado; Corina Machado; Machado | leader @vente-venezuela 2012- | sector=OPP
Edmundo Gonzalez Urrutia | Edmundo Gonzalez; Edmundo González | | sector=OPP
Leopoldo Lopez | Leopoldo López | leader @popular-will 2009- | sector=OPP
Henrique Capriles | Capriles | | sector=OPP
Diosdado Cabello | Cabello | interior minister 2024-
Delcy Rodriguez | Delcy Rodríguez | vice president 2018-
Vladimir Padrino Lopez | Padrino Lopez; Vladimir Padrino | defence minister 2014- | sector=MIL
Carlos Andres Perez | Carlos Andrés Pérez | president 1974-1979; president 1989-1993
Rafael Caldera | Caldera | president 1994-1999
Jaime Lusinchi | Lusinchi | president 1984-1989
@ person GY GOV
Irfaan Ali | Mohamed Irfaan Ali | president 2020-
Jim Jones | | | sector=CRM
@ person SR GOV
Desi Bouterse | Bouterse; Dési Bouterse | leader 1980-1988; president 2010-2020
Ronnie Brunswijk | Brunswijk; Ronny Brunswijk | leader @jungle-commando 1986-1992 | sector=REB
@ person BR GOV
Luiz Inacio Lula da Silva | Lula; Lula da Silva; Luiz Inácio Lula da Silva | president 2003-2010; president 2023-
Jair Bolsonaro | Bolsonaro | president 2019-2022
Dilma Rousseff | Rousseff | president 2011-2016
Michel Temer | Temer | president 2016-2018
Fernando Henrique Cardoso | Cardoso | president 1995-2002
Fernando Collor de Mello | Collor; Fernando Collor; Collor de Mello | president 1990-1992
Jose Sarney | Sarney; José Sarney | president 1985-1990
Alexandre de Moraes | de Moraes | | sector=JUD
Sergio Moro | | | sector=JUD
Marielle Franco | | | sector=PTY
Chico Mendes | | | sector=LAB
@ person AR GOV
Raul Alfonsin | Alfonsin; Raúl Alfonsín | president 1983-1989
Carlos Menem | Menem; Carlos Saul Menem | president 1989-1999
Nestor Kirchner | Néstor Kirchner | president 2003-2007
Cristina Fernandez de Kirchner | Cristina Kirchner; Cristina Fernandez; Kirchner | president 2007-2015; vice president 2019-2023
Mauricio Macri | Macri | president 2015-2019
Alberto Fernandez | Alberto Fernández | president 2019-2023
Javier Milei | Milei | president 2023-
Juan Peron | Peron; Juan Domingo Peron; Juan Perón | president 1946-1955; president 1973-1974
Eva Peron | Evita; Eva Perón |
Jorge Rafael Videla | Videla; Jorge Videla | president 1976-1981 | sector=MIL
Leopoldo Galtieri | Galtieri | president 1981-1982 | sector=MIL
Mohamed Ali Seineldin | Seineldin; Colonel Seineldin | | sector=MIL
Aldo Rico | | | sector=MIL
Alberto Nisman | Nisman | | sector=JUD
Enrique Gorriaran Merlo | Gorriaran Merlo | leader @all-for-the-fatherland-movement 1986-1995 | sector=REB
@ person CL GOV
Augusto Pinochet | Pinochet; General Pinochet; Augusto Pinochet Ugarte | president 1973-1990
Salvador Allende | Allende | president 1970-1973
Patricio Aylwin | Aylwin | president 1990-1994
Ricardo Lagos | | president 2000-2006
Sebastian Pinera | Pinera; Sebastián Piñera; Piñera | president 2010-2014; president 2018-2022
Gabriel Boric | Boric | president 2022-
Jaime Guzman | | | sector=PTY
Orlando Letelier | Letelier | | sector=OPP
Manuel Contreras | | director @dina 1974-1977 | sector=SPY
Eduardo Frei | | president 1994-2000
Jose Antonio Kast | Kast | | sector=OPP
@ person UY GOV
Jose Mujica | Mujica; Pepe Mujica; José Mujica | president 2010-2015
Julio Maria Sanguinetti | Sanguinetti | president 1985-1990; president 1995-2000
Tabare Vazquez | | president 2005-2010; president 2015-2020
Raul Sendic | Raúl Sendic | leader @tupamaros 1963-1989 | sector=REB
@ person PY GOV
Alfredo Stroessner | Stroessner; General Stroessner | president 1954-1989
Andres Rodriguez | General Andres Rodriguez | president 1989-1993
Fernando Lugo | Lugo | president 2008-2012
Horacio Cartes | Cartes | president 2013-2018
Santiago Pena | | president 2023-
Lino Oviedo | Oviedo | | sector=MIL
@ person GD GOV
Maurice Bishop | | prime minister 1979-1983
@ person JM GOV
Michael Manley | Manley | prime minister 1972-1980; prime minister 1989-1992
Andrew Holness | Holness | prime minister 2016-
`
