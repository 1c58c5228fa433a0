/** Heads of state and government, ministers, commanders, leaders of movements, with their posts and years: how to read a line stands at `parseEntries`. */
export const leaders = `
@ person US GOV
Ronald Reagan | Reagan; Ronald Wilson Reagan; President Reagan | president 1981-1989
George H. W. Bush | George Bush; George Herbert Walker Bush; George Bush Sr. | vice president 1981-1989; president 1989-1993; director @central-intelligence-agency 1976-1977
Bill Clinton | William Jefferson Clinton; William Clinton | president 1993-2001
George W. Bush | George Walker Bush; George Bush Jr. | president 2001-2009
Barack Obama | Obama; Barack Hussein Obama | president 2009-2017
Donald Trump | Trump; Donald J. Trump | president 2017-2021; president 2025-
Joe Biden | Biden; Joseph Biden; Joseph R. Biden | vice president 2009-2017; president 2021-2025
Kamala Harris |  | vice president 2021-2025
Mike Pence | Pence | vice president 2017-2021
JD Vance | J.D. Vance; James David Vance | vice president 2025-
Dick Cheney | Cheney; Richard Cheney | secretary of defense 1989-1993; vice president 2001-2009
Dan Quayle | Quayle | vice president 1989-1993
Al Gore | Gore | vice president 1993-2001
Jimmy Carter | | president 1977-1981
Gerald Ford | | president 1974-1977
Richard Nixon | Nixon | president 1969-1974
Lyndon Johnson | Lyndon B. Johnson; LBJ | president 1963-1969
John F. Kennedy | JFK; John Kennedy | president 1961-1963
Henry Kissinger | Kissinger | secretary of state 1973-1977
Alexander Haig | | secretary of state 1981-1982
George Shultz | Shultz | secretary of state 1982-1989
James Baker | Jim Baker | secretary of state 1989-1992
Warren Christopher | | secretary of state 1993-1997
Madeleine Albright | Albright | secretary of state 1997-2001
Colin Powell | | secretary of state 2001-2005; chairman @joint-chiefs-of-staff 1989-1993
Condoleezza Rice | Condi Rice | secretary of state 2005-2009
Hillary Clinton | Hillary Rodham Clinton | secretary of state 2009-2013
John Kerry | Kerry | secretary of state 2013-2017
Rex Tillerson | Tillerson | secretary of state 2017-2018
Mike Pompeo | Pompeo | director @central-intelligence-agency 2017-2018; secretary of state 2018-2021
Antony Blinken | Blinken; Tony Blinken | secretary of state 2021-2025
Marco Rubio | Rubio | secretary of state 2025-
Caspar Weinberger | Weinberger | secretary of defense 1981-1987
William Cohen | | secretary of defense 1997-2001
William Perry | | secretary of defense 1994-1997
Donald Rumsfeld | Rumsfeld | secretary of defense 2001-2006
Robert Gates | | director @central-intelligence-agency 1991-1993; secretary of defense 2006-2011
Leon Panetta | Panetta | director @central-intelligence-agency 2009-2011; secretary of defense 2011-2013
Chuck Hagel | Hagel | secretary of defense 2013-2015
Ash Carter | Ashton Carter | secretary of defense 2015-2017
James Mattis | Jim Mattis; Mattis | secretary of defense 2017-2018
Mark Esper | Esper | secretary of defense 2019-2020
Lloyd Austin | | secretary of defense 2021-2025
Pete Hegseth | Hegseth | secretary of defense 2025-
Brent Scowcroft | | national security adviser 1989-1993
John Bolton | | national security adviser 2018-2019; ambassador @united-nations 2005-2006
Jake Sullivan | | national security adviser 2021-2025
Susan Rice | | national security adviser 2013-2017
Nikki Haley | | ambassador @united-nations 2017-2018
Samantha Power | | ambassador @united-nations 2013-2017
Bill Burns | William Burns | director @central-intelligence-agency 2021-2025
David Petraeus | Petraeus | commander @multi-national-force-iraq 2007-2008; commander @us-central-command 2008-2010; director @central-intelligence-agency 2011-2012 | sector=MIL
Norman Schwarzkopf | Schwarzkopf | commander @us-central-command 1988-1991 | sector=MIL
Tommy Franks | | commander @us-central-command 2000-2003 | sector=MIL
Stanley McChrystal | McChrystal | commander @international-security-assistance-force 2009-2010 | sector=MIL
Kenneth McKenzie | Frank McKenzie | commander @us-central-command 2019-2022 | sector=MIL
Michael Kurilla | Erik Kurilla | commander @us-central-command 2022-2025 | sector=MIL
Joseph Votel | | commander @us-central-command 2016-2019 | sector=MIL
Mark Milley | Milley | chairman @joint-chiefs-of-staff 2019-2023 | sector=MIL
Joseph Dunford | | chairman @joint-chiefs-of-staff 2015-2019 | sector=MIL
Martin Dempsey | | chairman @joint-chiefs-of-staff 2011-2015 | sector=MIL
Mike Mullen | | chairman @joint-chiefs-of-staff 2007-2011 | sector=MIL
Paul Bremer | L. Paul Bremer | administrator @coalition-provisional-authority 2003-2004
Zalmay Khalilzad | Khalilzad | ambassador @iraq 2005-2007
Richard Holbrooke | Holbrooke | ambassador @united-nations 1999-2001
Oliver North | | 
Robert Mueller | | director @federal-bureau-of-investigation 2001-2013
James Comey | Comey | director @federal-bureau-of-investigation 2013-2017
Nancy Pelosi | Pelosi | speaker @us-house-of-representatives 2007-2011; speaker @us-house-of-representatives 2019-2023 | sector=LEG
Mike Johnson | | speaker @us-house-of-representatives 2023- | sector=LEG
Kevin McCarthy | | speaker @us-house-of-representatives 2023 | sector=LEG
Paul Ryan | | speaker @us-house-of-representatives 2015-2019 | sector=LEG
Newt Gingrich | Gingrich | speaker @us-house-of-representatives 1995-1999 | sector=LEG
Mitch McConnell | McConnell | | sector=LEG
Chuck Schumer | Schumer | | sector=LEG
John McCain | McCain | senator 1987-2018 | sector=LEG
Bernie Sanders | | senator 2007- | sector=LEG
Mitt Romney | Romney | senator 2019-2025 | sector=LEG
Bob Dole | | senator 1969-1996 | sector=LEG
Michael Dukakis | Dukakis | | sector=LEG
Jesse Jackson | | | sector=CVL
Martin Luther King | Martin Luther King Jr. | | sector=CVL
Edward Snowden | Snowden | | sector=CVL
Elon Musk | Musk | | sector=BUS
Bill Gates | | | sector=BUS
Timothy McVeigh | | | sector=CRM
Brett McGurk | McGurk | envoy @global-coalition-against-daesh 2015-2018
Steve Witkoff | Witkoff | special envoy 2025-
Jared Kushner | Kushner | senior adviser 2017-2021
Amos Hochstein | Hochstein | envoy @lebanon 2022-2025
Rudy Giuliani | Rudolph Giuliani; Giuliani |
@ person GB GOV
Margaret Thatcher | Thatcher; Mrs Thatcher | prime minister 1979-1990
John Major | | prime minister 1990-1997
Tony Blair | | prime minister 1997-2007
Gordon Brown | | prime minister 2007-2010
David Cameron | | prime minister 2010-2016; foreign secretary 2023-2024
Theresa May | | prime minister 2016-2019
Boris Johnson | | foreign secretary 2016-2018; prime minister 2019-2022
Liz Truss | | foreign secretary 2021-2022; prime minister 2022
Rishi Sunak | Sunak | prime minister 2022-2024
Keir Starmer | Starmer | prime minister 2024-
Geoffrey Howe | | foreign secretary 1983-1989
Douglas Hurd | | foreign secretary 1989-1995
Robin Cook | | foreign secretary 1997-2001
Jack Straw | | foreign secretary 2001-2006
David Miliband | | foreign secretary 2007-2010
William Hague | | foreign secretary 2010-2014
Philip Hammond | | foreign secretary 2014-2016
Jeremy Hunt | | foreign secretary 2018-2019
Dominic Raab | Raab | foreign secretary 2019-2021
James Cleverly | | foreign secretary 2022-2023
David Lammy | Lammy | foreign secretary 2024-2025
Ben Wallace | | defence secretary 2019-2023
Grant Shapps | | defence secretary 2023-2024
John Healey | | defence secretary 2024-
Jeremy Corbyn | Corbyn | leader @labour-party 2015-2020 | sector=OPP
Nigel Farage | Farage | leader @reform-uk 2024- | sector=OPP
Nicola Sturgeon | Sturgeon | first minister @scotland 2014-2023
Gerry Adams | | president @sinn-fein 1983-2018 | sector=OPP
Martin McGuinness | | deputy first minister @northern-ireland 2007-2017 | sector=OPP
Ian Paisley | | first minister @northern-ireland 2007-2008 | sector=OPP
Queen Elizabeth II | Elizabeth II; Queen Elizabeth | queen 1952-2022
King Charles III | King Charles; Charles III; Prince Charles | king 2022-
Prince Harry |
Tony Benn |
Terry Waite | | | sector=REL
Salman Rushdie | Rushdie | | sector=CVL
Julian Assange | Assange | founder @wikileaks 2006- | sector=CVL cc=AU
@ person FR GOV
Francois Mitterrand | Mitterrand; François Mitterrand | president 1981-1995
Jacques Chirac | Chirac | president 1995-2007
Nicolas Sarkozy | Sarkozy | president 2007-2012
Francois Hollande | Hollande; François Hollande | president 2012-2017
Emmanuel Macron | Macron | president 2017-
Charles de Gaulle | de Gaulle | president 1959-1969
Valery Giscard d'Estaing | Giscard d'Estaing | president 1974-1981
Laurent Fabius | Fabius | foreign minister 2012-2016
Jean-Yves Le Drian | Le Drian | defence minister 2012-2017; foreign minister 2017-2022
Bernard Kouchner | | foreign minister 2007-2010
Dominique de Villepin | | foreign minister 2002-2004
Catherine Colonna | | foreign minister 2022-2024
Jean-Noel Barrot | | foreign minister 2024-
Sebastien Lecornu | Lecornu | defence minister 2022-2025; prime minister 2025-
Gabriel Attal | | prime minister 2024
Edouard Philippe | | prime minister 2017-2020
Manuel Valls | | prime minister 2014-2016
Michel Barnier | Barnier | prime minister 2024
Francois Bayrou | Bayrou | prime minister 2024-2025
Marine Le Pen | Le Pen | leader @national-rally 2011-2022 | sector=OPP
Jean-Marie Le Pen | | leader @national-rally 1972-2011 | sector=OPP
Jean-Luc Melenchon | Mélenchon | leader @la-france-insoumise 2016- | sector=OPP
Jacques Delors | | president @european-commission 1985-1995
@ person DE GOV
Helmut Kohl | Kohl | chancellor 1982-1998
Gerhard Schroeder | Schröder; Gerhard Schröder | chancellor 1998-2005
Angela Merkel | Merkel | chancellor 2005-2021
Olaf Scholz | Scholz | chancellor 2021-2025
Friedrich Merz | Merz | chancellor 2025-
Willy Brandt | | chancellor 1969-1974
Helmut Schmidt | | chancellor 1974-1982
Hans-Dietrich Genscher | Genscher | foreign minister 1974-1992
Joschka Fischer | | foreign minister 1998-2005
Frank-Walter Steinmeier | Steinmeier | foreign minister 2005-2009; foreign minister 2013-2017; president 2017-
Guido Westerwelle | Westerwelle | foreign minister 2009-2013
Sigmar Gabriel | | foreign minister 2017-2018
Heiko Maas | Maas | foreign minister 2018-2021
Annalena Baerbock | Baerbock | foreign minister 2021-2025
Boris Pistorius | Pistorius | defence minister 2023-
Robert Habeck | | vice chancellor 2021-2025
Ursula von der Leyen | von der Leyen | defence minister 2013-2019; president @european-commission 2019-
Erich Honecker | Honecker | leader @east-germany 1971-1989 | cc=DD
Egon Krenz | | leader @east-germany 1989 | cc=DD
Adolf Hitler | Hitler | chancellor 1933-1945
@ person IT GOV
Silvio Berlusconi | Berlusconi | prime minister 1994-1995; prime minister 2001-2006; prime minister 2008-2011
Romano Prodi | Prodi | prime minister 1996-1998; president @european-commission 1999-2004; prime minister 2006-2008
Giulio Andreotti | Andreotti | prime minister 1989-1992
Matteo Renzi | Renzi | prime minister 2014-2016
Giuseppe Conte | | prime minister 2018-2021
Mario Draghi | Draghi | president @european-central-bank 2011-2019; prime minister 2021-2022
Giorgia Meloni | Meloni | prime minister 2022-
Matteo Salvini | Salvini | interior minister 2018-2019
Antonio Tajani | Tajani | foreign minister 2022-
Sergio Mattarella | | president 2015-
Aldo Moro | | prime minister 1974-1976
Benito Mussolini | Mussolini | prime minister 1922-1943
Federica Mogherini | Mogherini | high representative @european-union 2014-2019
Filippo Grandi | | high commissioner @unhcr 2016-2025
@ person ES GOV
Felipe Gonzalez | Felipe González | prime minister 1982-1996
Jose Maria Aznar | Aznar | prime minister 1996-2004
Jose Luis Rodriguez Zapatero | Zapatero | prime minister 2004-2011
Mariano Rajoy | Rajoy | prime minister 2011-2018
Pedro Sanchez | Pedro Sánchez | prime minister 2018-
Javier Solana | Solana | secretary general @nato 1995-1999; high representative @european-union 1999-2009
Josep Borrell | Borrell | high representative @european-union 2019-2024
Carles Puigdemont | Puigdemont | president @catalonia 2016-2017 | sector=OPP
Francisco Franco | General Franco | leader 1939-1975
Juan Carlos I | King Juan Carlos | king 1975-2014
Felipe VI | King Felipe | king 2014-
@ person PT GOV
Jose Manuel Barroso | Barroso; Jose Manuel Durao Barroso | prime minister 2002-2004; president @european-commission 2004-2014
Antonio Guterres | Guterres; António Guterres | prime minister 1995-2002; high commissioner @unhcr 2005-2015; secretary-general @united-nations 2017- | id=antonio-guterres
Mario Soares | | president 1986-1996
Antonio Costa | António Costa | prime minister 2015-2024; president @european-council 2024-
@ person - GOV
Kofi Annan | Annan | secretary-general @united-nations 1997-2006 | cc=GH
Ban Ki-moon | Ban Ki Moon | secretary-general @united-nations 2007-2016 | cc=KR
Boutros Boutros-Ghali | Boutros-Ghali | secretary-general @united-nations 1992-1996 | cc=EG
Javier Perez de Cuellar | Perez de Cuellar | secretary-general @united-nations 1982-1991 | cc=PE
Tedros Adhanom Ghebreyesus | Tedros | director-general @world-health-organization 2017- | cc=ET
Mohamed ElBaradei | ElBaradei; Mohammed ElBaradei; El Baradei | director general @international-atomic-energy-agency 1997-2009 | cc=EG
Yukiya Amano | Amano | director general @international-atomic-energy-agency 2009-2019 | cc=JP
Rafael Grossi | Grossi; Rafael Mariano Grossi | director general @international-atomic-energy-agency 2019- | cc=AR
Hans Blix | Blix | director general @international-atomic-energy-agency 1981-1997; head @unmovic 2000-2003 | cc=SE
Lakhdar Brahimi | Brahimi | | cc=DZ
Staffan de Mistura | de Mistura | envoy @united-nations 2014-2019 | cc=IT
Geir Pedersen | | envoy @united-nations 2019-2025 | cc=NO
Martin Griffiths | | | cc=GB
Hans Grundberg | Grundberg | envoy @united-nations 2021- | cc=SE
Volker Turk | Volker Türk | high commissioner @office-of-the-high-commissioner-for-human-rights 2022- | cc=AT
Michelle Bachelet | Bachelet | president @chile 2006-2010; president @chile 2014-2018; high commissioner @office-of-the-high-commissioner-for-human-rights 2018-2022 | cc=CL
Philippe Lazzarini | Lazzarini | commissioner-general @unrwa 2020- | cc=CH
Tom Fletcher | | head @office-for-the-coordination-of-humanitarian-affairs 2024- | cc=GB
Jens Stoltenberg | Stoltenberg | prime minister @norway 2005-2013; secretary general @nato 2014-2024 | cc=NO
Anders Fogh Rasmussen | Fogh Rasmussen | prime minister @denmark 2001-2009; secretary general @nato 2009-2014 | cc=DK
Mark Rutte | Rutte | prime minister @netherlands 2010-2024; secretary general @nato 2024- | cc=NL
Jaap de Hoop Scheffer | de Hoop Scheffer | secretary general @nato 2004-2009 | cc=NL
George Robertson | Lord Robertson | secretary general @nato 1999-2004 | cc=GB
Manfred Woerner | Manfred Wörner | secretary general @nato 1988-1994 | cc=DE
Herman Van Rompuy | Van Rompuy | president @european-council 2009-2014 | cc=BE
Donald Tusk | Tusk | prime minister @poland 2007-2014; president @european-council 2014-2019; prime minister @poland 2023- | cc=PL
Charles Michel | | prime minister @belgium 2014-2019; president @european-council 2019-2024 | cc=BE
Jean-Claude Juncker | Juncker | prime minister @luxembourg 1995-2013; president @european-commission 2014-2019 | cc=LU
Catherine Ashton | Ashton | high representative @european-union 2009-2014 | cc=GB
Kaja Kallas | Kallas | prime minister @estonia 2021-2024; high representative @european-union 2024- | cc=EE
Christine Lagarde | Lagarde | managing director @international-monetary-fund 2011-2019; president @european-central-bank 2019- | cc=FR
Kristalina Georgieva | | managing director @international-monetary-fund 2019- | cc=BG
Dominique Strauss-Kahn | Strauss-Kahn | managing director @international-monetary-fund 2007-2011 | cc=FR
Luis Moreno-Ocampo | Moreno-Ocampo | prosecutor @international-criminal-court 2003-2012 | cc=AR
Fatou Bensouda | Bensouda | prosecutor @international-criminal-court 2012-2021 | cc=GM
Karim Khan | | prosecutor @international-criminal-court 2021- | cc=GB
Carla Del Ponte | Del Ponte | prosecutor @international-criminal-tribunal-for-the-former-yugoslavia 1999-2007 | cc=CH
Amr Moussa | Amr Mussa | secretary-general @arab-league 2001-2011 | cc=EG
Ahmed Aboul Gheit | Aboul Gheit | foreign minister @egypt 2004-2011; secretary-general @arab-league 2016- | cc=EG
Moussa Faki Mahamat | Moussa Faki | chairperson @african-union 2017-2025 | cc=TD
Pope John Paul II | John Paul II; Karol Wojtyla | pope @vatican-city 1978-2005 | cc=VA sector=REL
Pope Benedict XVI | Benedict XVI; Joseph Ratzinger; Pope Benedict | pope @vatican-city 2005-2013 | cc=VA sector=REL
Pope Francis | Jorge Mario Bergoglio; Jorge Bergoglio | pope @vatican-city 2013-2025 | cc=VA sector=REL
Pope Leo XIV | Leo XIV; Robert Prevost; Pope Leo | pope @vatican-city 2025- | cc=VA sector=REL
Dalai Lama | the Dalai Lama; Tenzin Gyatso | | cc=CN sector=REL
Aga Khan | | | sector=REL
Greta Thunberg | | | cc=SE sector=CVL
Malala Yousafzai | Malala | | cc=PK sector=CVL
@ person RU GOV
Vladimir Putin | Putin; Vladimir V. Putin | director @federal-security-service 1998-1999; prime minister 1999-2000; president 2000-2008; prime minister 2008-2012; president 2012-
Boris Yeltsin | Yeltsin | president 1991-1999
Dmitry Medvedev | Medvedev; Dmitri Medvedev | president 2008-2012; prime minister 2012-2020
Sergei Lavrov | Lavrov; Sergey Lavrov | foreign minister 2004-
Sergei Shoigu | Shoigu; Sergey Shoigu | defence minister 2012-2024
Andrei Belousov | Belousov | defence minister 2024-
Valery Gerasimov | Gerasimov | chief of general staff @russian-armed-forces 2012- | sector=MIL
Sergei Surovikin | Surovikin | commander @russian-armed-forces 2022-2023 | sector=MIL
Mikhail Mishustin | Mishustin | prime minister 2020-
Dmitry Peskov | Peskov; Dmitri Peskov | spokesman @kremlin 2012-
Maria Zakharova | Zakharova | spokeswoman @russian-foreign-ministry 2015-
Nikolai Patrushev | Patrushev | director @federal-security-service 1999-2008
Sergei Naryshkin | Naryshkin | director @foreign-intelligence-service-russia 2016-
Yevgeny Prigozhin | Prigozhin; Evgeny Prigozhin | leader @wagner-group 2014-2023 | sector=PRM
Dmitry Utkin | Utkin | commander @wagner-group 2014-2023 | sector=PRM
Ramzan Kadyrov | Kadyrov | leader @chechnya 2007-
Akhmad Kadyrov | | president @chechnya 2003-2004
Alexei Navalny | Navalny; Alexey Navalny; Aleksei Navalny | leader @anti-corruption-foundation 2011-2024 | sector=OPP
Boris Nemtsov | Nemtsov | | sector=OPP
Mikhail Khodorkovsky | Khodorkovsky | | sector=BUS
Igor Girkin | Igor Strelkov; Strelkov | commander @donetsk-peoples-republic 2014 | sector=REB
Igor Ivanov | | foreign minister 1998-2004
Sergei Ivanov | | defence minister 2001-2007
Yevgeny Primakov | Primakov | foreign minister 1996-1998; prime minister 1998-1999
Andrei Kozyrev | Kozyrev | foreign minister 1990-1996
Viktor Chernomyrdin | Chernomyrdin | prime minister 1992-1998
Anatoly Serdyukov | | defence minister 2007-2012
Sergei Skripal | Skripal | | sector=SPY
Alexander Litvinenko | Litvinenko | | sector=SPY
Anna Politkovskaya | Politkovskaya | | sector=JRN
Viktor Bout | | | sector=CRM
Shamil Basayev | Basayev | commander @chechen-rebels 1994-2006 | sector=REB
Aslan Maskhadov | Maskhadov | president @chechnya 1997-2000 | sector=REB
Dzhokhar Dudayev | Dudayev | president @chechnya 1991-1996 | sector=REB
Doku Umarov | Umarov | leader @caucasus-emirate 2007-2013 | sector=REB
Patriarch Kirill | Kirill | patriarch @russian-orthodox-church 2009- | sector=REL
@ person SU GOV
Mikhail Gorbachev | Gorbachev; Mikhail Gorbachov; Mikhail S. Gorbachev | leader 1985-1991
Leonid Brezhnev | Brezhnev | leader 1964-1982
Joseph Stalin | Stalin; Josef Stalin | leader 1924-1953
Nikita Khrushchev | Khrushchev | leader 1953-1964
Eduard Shevardnadze | Shevardnadze | foreign minister 1985-1990; president @georgia 1995-2003
Andrei Gromyko | Gromyko | foreign minister 1957-1985
Andrei Sakharov | Sakharov | | sector=CVL
Vladimir Lenin | Lenin | leader 1917-1924
@ person UA GOV
Volodymyr Zelensky | Zelensky; Zelenskyy; Volodymyr Zelenskyy; Vladimir Zelensky; Zelenskiy; Volodymyr Zelenskiy; Zelenski | president 2019-
Petro Poroshenko | Poroshenko | president 2014-2019
Viktor Yanukovych | Yanukovych; Viktor Yanukovich; Yanukovich | president 2010-2014
Viktor Yushchenko | Yushchenko | president 2005-2010
Leonid Kuchma | Kuchma | president 1994-2005
Yulia Tymoshenko | Tymoshenko | prime minister 2007-2010
Dmytro Kuleba | Kuleba | foreign minister 2020-2024
Andrii Sybiha | Sybiha; Andriy Sybiga | foreign minister 2024-
Oleksii Reznikov | Reznikov; Oleksiy Reznikov | defence minister 2021-2023
Rustem Umerov | Umerov | defence minister 2023-2025
Valerii Zaluzhnyi | Zaluzhny; Zaluzhnyi; Valery Zaluzhny; Valeriy Zaluzhny | commander @armed-forces-of-ukraine 2021-2024 | sector=MIL
Oleksandr Syrskyi | Syrskyi; Syrsky; Oleksandr Syrsky | commander @armed-forces-of-ukraine 2024- | sector=MIL
Kyrylo Budanov | Budanov | head @main-directorate-of-intelligence 2020- | sector=SPY
Andriy Yermak | Yermak; Andrii Yermak | chief of staff 2020-2025
Denys Shmyhal | Shmyhal | prime minister 2020-2025
Vitali Klitschko | Klitschko | mayor @kyiv-ua 2014-
Denis Pushilin | Pushilin | leader @donetsk-peoples-republic 2018- | sector=REB
Leonid Pasechnik | Pasechnik | leader @luhansk-peoples-republic 2017- | sector=REB
Viktor Medvedchuk | Medvedchuk | | sector=OPP
@ person BY GOV
Alexander Lukashenko | Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenka | president 1994-
Sviatlana Tsikhanouskaya | Tikhanovskaya; Svetlana Tikhanovskaya; Tsikhanouskaya | | sector=OPP
Roman Protasevich | Raman Pratasevich | | sector=JRN
@ person GE GOV
Mikheil Saakashvili | Saakashvili; Mikhail Saakashvili | president 2004-2013
Bidzina Ivanishvili | Ivanishvili | prime minister 2012-2013
Salome Zurabishvili | Salome Zourabichvili; Zourabichvili; Zurabishvili | president 2018-2024
Irakli Kobakhidze | Kobakhidze | prime minister 2024-
@ person AM GOV
Nikol Pashinyan | Pashinyan; Nikol Pashinian | prime minister 2018-
Serzh Sargsyan | Sarkisian; Serge Sarkisian | president 2008-2018
Robert Kocharyan | Kocharyan; Robert Kocharian | president 1998-2008
@ person AZ GOV
Ilham Aliyev | Aliyev | president 2003-
Heydar Aliyev | Geidar Aliyev | president 1993-2003
@ person KZ GOV
Nursultan Nazarbayev | Nazarbayev | president 1990-2019
Kassym-Jomart Tokayev | Tokayev | president 2019-
@ person UZ GOV
Islam Karimov | Karimov | president 1990-2016
Shavkat Mirziyoyev | Mirziyoyev | president 2016-
@ person KG GOV
Sadyr Japarov | Japarov | president 2021-
Kurmanbek Bakiyev | Bakiyev | president 2005-2010
Askar Akayev | Akayev | president 1990-2005
@ person TJ GOV
Emomali Rahmon | Rahmon; Emomali Rakhmonov; Rakhmonov | president 1994-
@ person TM GOV
Saparmurat Niyazov | Niyazov; Turkmenbashi | president 1990-2006
Gurbanguly Berdymukhamedov | Berdymukhamedov; Berdimuhamedow | president 2006-2022
@ person MD GOV
Maia Sandu | Sandu | president 2020-
@ person PL GOV
Lech Walesa | Walesa; Lech Wałęsa | president 1990-1995
Wojciech Jaruzelski | Jaruzelski | president 1989-1990
Lech Kaczynski | | president 2005-2010
Jaroslaw Kaczynski | Kaczynski | prime minister 2006-2007
Andrzej Duda | Duda | president 2015-2025
Mateusz Morawiecki | Morawiecki | prime minister 2017-2023
Radoslaw Sikorski | Sikorski; Radek Sikorski | foreign minister 2007-2014; foreign minister 2023-
Tadeusz Mazowiecki | | prime minister 1989-1991
Karol Nawrocki | Nawrocki | president 2025-
@ person CZ GOV
Vaclav Havel | Havel; Václav Havel | president 1993-2003
Milos Zeman | Zeman | president 2013-2023
Petr Pavel | | president 2023-
Andrej Babis | Babis | prime minister 2017-2021
@ person SK GOV
Robert Fico | Fico | prime minister 2006-2010; prime minister 2012-2018; prime minister 2023-
@ person HU GOV
Viktor Orban | Orban; Viktor Orbán; Orbán | prime minister 1998-2002; prime minister 2010-
Peter Szijjarto | Szijjarto | foreign minister 2014-
@ person RO GOV
Nicolae Ceausescu | Ceausescu; Nicolae Ceaușescu | president 1974-1989
Ion Iliescu | Iliescu | president 1989-1996
Klaus Iohannis | Iohannis | president 2014-2025
Calin Georgescu | | | sector=OPP
@ person BG GOV
Todor Zhivkov | Zhivkov | leader 1954-1989
Boyko Borisov | | prime minister 2009-2013
@ person RS GOV
Slobodan Milosevic | Milosevic; Slobodan Milošević | president 1989-1997; president @yugoslavia 1997-2000
Aleksandar Vucic | Vucic; Aleksandar Vučić | prime minister 2014-2017; president 2017-
Vojislav Kostunica | Kostunica | president @yugoslavia 2000-2003
Zoran Djindjic | Djindjic | prime minister 2001-2003
Boris Tadic | Tadic | president 2004-2012
Vojislav Seselj | Seselj | leader @serbian-radical-party 1991-
Zeljko Raznatovic | Arkan | commander @arkans-tigers 1990-1996 | sector=PRM
Josip Broz Tito | Tito; Marshal Tito | president @yugoslavia 1953-1980 | cc=YU
@ person BA GOV
Radovan Karadzic | Karadzic; Radovan Karadžić | president @republika-srpska 1992-1996
Ratko Mladic | Mladic; Ratko Mladić | commander @army-of-republika-srpska 1992-1996 | sector=MIL
Alija Izetbegovic | Izetbegovic | president 1990-1996
Milorad Dodik | Dodik | president @republika-srpska 2010-2018; president @republika-srpska 2022-2025
Biljana Plavsic | Plavsic | president @republika-srpska 1996-1998
@ person HR GOV
Franjo Tudjman | Tudjman | president 1990-1999
Ante Gotovina | Gotovina | | sector=MIL
Zoran Milanovic | | president 2020-
Andrej Plenkovic | | prime minister 2016-
@ person XK GOV
Hashim Thaci | Thaci; Hashim Thaçi | prime minister 2008-2014; president 2016-2020
Albin Kurti | Kurti | prime minister 2021-
Ibrahim Rugova | Rugova | president 2002-2006
Ramush Haradinaj | Haradinaj | prime minister 2017-2020
@ person AL GOV
Edi Rama | | prime minister 2013-
Sali Berisha | Berisha | president 1992-1997; prime minister 2005-2013
Enver Hoxha | Hoxha | leader 1944-1985
@ person GR GOV
Alexis Tsipras | Tsipras | prime minister 2015-2019
Kyriakos Mitsotakis | Mitsotakis | prime minister 2019-
Andreas Papandreou | | prime minister 1981-1989
George Papandreou | Papandreou | prime minister 2009-2011
Antonis Samaras | Samaras | prime minister 2012-2015
@ person CY GOV
Nicos Anastasiades | Anastasiades | president 2013-2023
Nikos Christodoulides | Christodoulides | president 2023-
Rauf Denktash | Denktash | president @northern-cyprus 1983-2005
@ person NL GOV
Geert Wilders | Wilders | leader @party-for-freedom 2006- | sector=OPP
Dick Schoof | Schoof | prime minister 2024-
Theo van Gogh | | | sector=CVL
Pim Fortuyn | | | sector=OPP
@ person SE GOV
Olof Palme | | prime minister 1982-1986
Carl Bildt | | prime minister 1991-1994; foreign minister 2006-2014
Stefan Lofven | | prime minister 2014-2021
Ulf Kristersson | Kristersson | prime minister 2022-
Anna Lindh | | foreign minister 1998-2003
@ person NO GOV
Gro Harlem Brundtland | Brundtland | prime minister 1990-1996
Anders Behring Breivik | Breivik | | sector=CRM
Jonas Gahr Store | | prime minister 2021-
@ person DK GOV
Mette Frederiksen | Frederiksen | prime minister 2019-
Lars Lokke Rasmussen | | prime minister 2015-2019; foreign minister 2022-
@ person FI GOV
Sanna Marin | | prime minister 2019-2023
Sauli Niinisto | Niinisto | president 2012-2024
Alexander Stubb | | president 2024-
Martti Ahtisaari | Ahtisaari | president 1994-2000
@ person IE GOV
Leo Varadkar | Varadkar | prime minister 2017-2020; prime minister 2022-2024
Micheal Martin | | prime minister 2020-2022; prime minister 2025-
Bertie Ahern | | prime minister 1997-2008
@ person AT GOV
Sebastian Kurz | | chancellor 2017-2019; chancellor 2020-2021
Kurt Waldheim | Waldheim | secretary-general @united-nations 1972-1981; president 1986-1992
Joerg Haider | Jörg Haider | leader @freedom-party-of-austria 1986-2000 | sector=OPP
@ person LT GOV
Gitanas Nauseda | Nauseda | president 2019-
Dalia Grybauskaite | | president 2009-2019
Vytautas Landsbergis | Landsbergis | president 1990-1992
@ person IL GOV
Benjamin Netanyahu | Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Benyamin Netanyahu | prime minister 1996-1999; prime minister 2009-2021; prime minister 2022-
Yitzhak Rabin | Rabin | defence minister 1984-1990; prime minister 1992-1995
Shimon Peres | Peres | prime minister 1984-1986; foreign minister 1992-1995; prime minister 1995-1996; president 2007-2014
Yitzhak Shamir | Shamir | prime minister 1986-1992
Menachem Begin | | prime minister 1977-1983
Golda Meir | | prime minister 1969-1974
Ariel Sharon | Sharon | defence minister 1981-1983; prime minister 2001-2006
Ehud Barak | | prime minister 1999-2001; defence minister 2007-2013
Ehud Olmert | Olmert | prime minister 2006-2009
Tzipi Livni | Livni | foreign minister 2006-2009
Naftali Bennett | | prime minister 2021-2022
Yair Lapid | Lapid | prime minister 2022; foreign minister 2021-2022
Benny Gantz | Gantz | defence minister 2020-2022
Yoav Gallant | Gallant | defence minister 2022-2024
Israel Katz | | foreign minister 2019-2020; foreign minister 2024; defence minister 2024-
Gideon Saar | Gideon Sa'ar | foreign minister 2024-
Avigdor Lieberman | Lieberman; Avigdor Liberman | foreign minister 2009-2015; defence minister 2016-2018
Moshe Yaalon | Moshe Ya'alon; Yaalon | defence minister 2013-2016
Moshe Arens | | defence minister 1990-1992
Itamar Ben-Gvir | Ben-Gvir; Itamar Ben Gvir; Ben Gvir | national security minister 2022-
Bezalel Smotrich | Smotrich | finance minister 2022-
Herzi Halevi | Halevi | chief of staff @israel-defense-forces 2023-2025 | sector=MIL
Eyal Zamir | Zamir | chief of staff @israel-defense-forces 2025- | sector=MIL
Aviv Kochavi | Kochavi | chief of staff @israel-defense-forces 2019-2023 | sector=MIL
Gadi Eisenkot | Eisenkot; Gadi Eizenkot | chief of staff @israel-defense-forces 2015-2019 | sector=MIL
Daniel Hagari | Hagari | spokesman @israel-defense-forces 2023-2025 | sector=MIL
Avichay Adraee | | spokesman @israel-defense-forces 2005- | sector=MIL
David Barnea | Barnea | director @mossad 2021- | sector=SPY
Yossi Cohen | | director @mossad 2016-2021 | sector=SPY
Meir Dagan | | director @mossad 2002-2011 | sector=SPY
Ronen Bar | | director @shin-bet 2021-2025 | sector=SPY
Isaac Herzog | Herzog | president 2021-
Reuven Rivlin | | president 2014-2021
Gilad Shalit | Shalit | | sector=MIL
Yigal Amir | | | sector=CRM
Meir Kahane | Kahane | leader @kach 1971-1990 | sector=OPP
Mordechai Vanunu | Vanunu | | sector=CVL
Ron Dermer | Dermer | ambassador 2013-2021; minister 2022-2025
@ person PS GOV
Yasser Arafat | Arafat; Yasir Arafat; Yaser Arafat; Abu Ammar | chairman @palestine-liberation-organization 1969-2004; president @palestinian-authority 1994-2004
Mahmoud Abbas | Abu Mazen; Mahmud Abbas | prime minister @palestinian-authority 2003; president @palestinian-authority 2005-
Salam Fayyad | | prime minister @palestinian-authority 2007-2013
Rami Hamdallah | | prime minister @palestinian-authority 2013-2019
Mohammad Shtayyeh | Shtayyeh | prime minister @palestinian-authority 2019-2024
Mohammad Mustafa | | prime minister @palestinian-authority 2024-
Saeb Erekat | Erekat; Saeb Erakat | negotiator @palestine-liberation-organization 1995-2020
Marwan Barghouti | Marwan Barghuti | | sector=OPP
Mohammed Dahlan | Dahlan; Muhammad Dahlan | 
Riyad Mansour | | ambassador @united-nations 2005-
Ismail Haniyeh | Haniyeh; Ismail Haniya; Ismail Haniyah; Haniya | prime minister @palestinian-authority 2006-2007; leader @hamas 2017-2024 | sector=REB
Yahya Sinwar | Sinwar; Yehya al-Sinwar; Yahya al-Sinwar | leader @hamas 2017-2024 | sector=REB
Mohammed Sinwar | Mohammad Sinwar | commander @izz-ad-din-al-qassam-brigades 2024-2025 | sector=REB
Khaled Meshaal | Meshaal; Khaled Mashal; Khalid Mishal; Khaled Mashaal; Khaled Meshal | leader @hamas 1996-2017 | sector=REB
Mohammed Deif | Deif; Mohammad Deif; Muhammad Deif | commander @izz-ad-din-al-qassam-brigades 2002-2024 | sector=REB
Marwan Issa | | deputy commander @izz-ad-din-al-qassam-brigades 2012-2024 | sector=REB
Saleh al-Arouri | al-Arouri; Saleh Arouri; Salah al-Aruri | deputy leader @hamas 2017-2024 | sector=REB
Khalil al-Hayya | al-Hayya; Khalil Hayya | negotiator @hamas 2024- | sector=REB
Osama Hamdan | | spokesman @hamas 2011- | sector=REB
Abu Obeida | Abu Ubaida; Hudhayfa Kahlout | spokesman @izz-ad-din-al-qassam-brigades 2007-2025 | sector=REB
Sheikh Ahmed Yassin | Ahmed Yassin; Sheik Ahmed Yassin | leader @hamas 1987-2004 | sector=REB
Abdel Aziz al-Rantissi | al-Rantissi; Abdel Aziz Rantisi; Rantisi; Abdel-Aziz Rantisi | leader @hamas 2004 | sector=REB
Mahmoud al-Zahar | Mahmoud Zahar | foreign minister @palestinian-authority 2006-2007 | sector=REB
Fathi Shaqaqi | Fathi Shikaki | leader @palestinian-islamic-jihad 1981-1995 | sector=REB
Ramadan Shallah | Ramadan Abdullah Shallah | leader @palestinian-islamic-jihad 1995-2018 | sector=REB
Ziad al-Nakhalah | al-Nakhalah; Ziyad al-Nakhalah; Ziad Nakhaleh | leader @palestinian-islamic-jihad 2018- | sector=REB
George Habash | Habash | leader @popular-front-for-the-liberation-of-palestine 1967-2000 | sector=REB
Ahmed Jibril | Ahmad Jibril; Jibril | leader @popular-front-for-the-liberation-of-palestine-general-command 1968-2021 | sector=REB
Nayef Hawatmeh | Naif Hawatmeh | leader @democratic-front-for-the-liberation-of-palestine 1969- | sector=REB
Sabri al-Banna | | leader @abu-nidal-organization 1974-2002 | sector=REB
Abu Abbas | Mohammed Abbas | leader @palestine-liberation-front 1977-2004 | sector=REB
Khalil al-Wazir | Abu Jihad | | sector=REB
@ person LB GOV
Hassan Nasrallah | Nasrallah; Sayyed Hassan Nasrallah; Hasan Nasrallah; Sheikh Hassan Nasrallah | leader @hezbollah 1992-2024 | sector=REB
Naim Qassem | Qassem; Naim Kassem; Sheikh Naim Qassem | leader @hezbollah 2024- | sector=REB
Abbas al-Musawi | Abbas Musawi; Abbas al-Moussawi | leader @hezbollah 1991-1992 | sector=REB
Imad Mughniyeh | Mughniyeh; Imad Mughniyah; Imad Mugniyah | commander @hezbollah 1982-2008 | sector=REB
Fuad Shukr | Fouad Shukr; Shukr | commander @hezbollah 2008-2024 | sector=REB
Ibrahim Aqil | Ibrahim Akil | commander @hezbollah 2008-2024 | sector=REB
Hashem Safieddine | Safieddine | | sector=REB
Wissam al-Tawil | | | sector=REB
Sheikh Abdul Karim Obeid | Abdel Karim Obeid; Sheikh Obeid | | sector=REB
Mohammed Hussein Fadlallah | Fadlallah; Sayyed Mohammed Hussein Fadlallah | | sector=REL
Rafik Hariri | Rafiq Hariri; Rafic Hariri; Hariri; Rafik al-Hariri | prime minister 1992-1998; prime minister 2000-2004
Saad Hariri | Saad al-Hariri | prime minister 2009-2011; prime minister 2016-2020
Najib Mikati | Mikati; Nagib Mikati | prime minister 2011-2014; prime minister 2021-2025
Nawaf Salam | | prime minister 2025-
Fouad Siniora | Siniora; Fuad Siniora | prime minister 2005-2009
Hassan Diab | | prime minister 2020-2021
Michel Aoun | Aoun; General Michel Aoun; General Aoun | prime minister 1988-1990; president 2016-2022
Joseph Aoun | | commander @lebanese-armed-forces 2017-2025; president 2025-
Emile Lahoud | Lahoud | president 1998-2007
Michel Suleiman | Michel Sleiman | president 2008-2014
Amin Gemayel | Amine Gemayel; Gemayel | president 1982-1988
Bashir Gemayel | Bachir Gemayel | commander @lebanese-forces-militia 1976-1982
Rene Moawad | René Moawad; Rene Muawad | president 1989
Elias Hrawi | Ilyas al-Hirawi; Hrawi | president 1989-1998
Selim Hoss | Salim al-Huss; Selim al-Hoss | prime minister 1987-1990; prime minister 1998-2000
Nabih Berri | Berri; Nabih Birri | leader @amal 1980-; speaker 1992-
Walid Jumblatt | Jumblatt; Walid Junblatt | leader @progressive-socialist-party 1977-2023
Samir Geagea | Geagea; Samir Ja'ja | leader @lebanese-forces 1986- | sector=OPP
Gebran Bassil | Bassil | foreign minister 2014-2020
Antoine Lahad | | commander @south-lebanon-army 1984-2000 | sector=REB
Terry Anderson | | | sector=JRN cc=US
@ person SY GOV
Bashar al-Assad | Assad; Bashar Assad; Bashar al-Asad; Al-Assad; Bachar al-Assad; Bashar Al Assad | president 2000-2024
Hafez al-Assad | Hafiz al-Asad; Hafez Assad; Hafiz al-Assad | president 1971-2000
Ahmed al-Sharaa | Abu Mohammed al-Jolani; Abu Mohammad al-Julani; al-Jolani; Jolani; al-Julani; al-Sharaa; Abu Mohammad al-Golani; Ahmad al-Sharaa; Abu Mohammed al-Golani; Sharaa; Golani | leader @al-nusra-front 2012-2017; leader @hayat-tahrir-al-sham 2017-2025; president 2025-
Maher al-Assad | Maher Assad | commander @4th-armoured-division-syria 2018-2024 | sector=MIL
Walid al-Moallem | Walid Muallem; Walid al-Muallem; al-Moallem | foreign minister 2006-2020
Faisal Mekdad | Faisal Mikdad; Mekdad | foreign minister 2020-2024
Farouq al-Sharaa | Farouk al-Sharaa; Farouk al-Shara; Faruq al-Shara | foreign minister 1984-2006; vice president 2006-2014
Asaad al-Shaibani | Asaad al-Shibani; al-Shaibani | foreign minister 2024-
Mazloum Abdi | Mazlum Abdi; Mazloum Kobani; Abdi | commander @syrian-democratic-forces 2015- | sector=REB
Salih Muslim | Saleh Muslim | leader @democratic-union-party 2010-2017 | sector=REB
Zahran Alloush | | commander @jaysh-al-islam 2011-2015 | sector=REB
Suheil al-Hassan | | commander @tiger-forces 2013- | sector=MIL
Rami Abdel Rahman | Rami Abdulrahman; Rami Abdul Rahman | director @syrian-observatory-for-human-rights 2006- | sector=NGO
Hikmat al-Hijri | Hikmat Salman al-Hijri; al-Hijri | | sector=REL
@ person IQ GOV
Saddam Hussein | Saddam; Saddam Husayn; Saddam Hussain | president 1979-2003
Tariq Aziz | Tareq Aziz | foreign minister 1983-1991; deputy prime minister 1979-2003
Ali Hassan al-Majid | Chemical Ali; Ali Hasan al-Majid | 
Izzat Ibrahim al-Douri | al-Douri; Izzat Ibrahim; Izzat al-Douri | leader @naqshbandi-army 2006-2020 | sector=REB
Uday Hussein | Uday Saddam Hussein |
Qusay Hussein | Qusai Hussein |
Ayad Allawi | Allawi; Iyad Allawi | prime minister 2004-2005
Ibrahim al-Jaafari | al-Jaafari; Ibrahim Jaafari | prime minister 2005-2006; foreign minister 2014-2018
Nouri al-Maliki | Maliki; Nuri al-Maliki; al-Maliki; Nouri Maliki | prime minister 2006-2014
Haider al-Abadi | Abadi; Haidar al-Abadi; al-Abadi; Haider Abadi | prime minister 2014-2018
Adel Abdul Mahdi | Abdul Mahdi; Adel Abdul-Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi | prime minister 2018-2020
Mustafa al-Kadhimi | Kadhimi; Mustafa Kadhimi; Mustafa al-Kadhemi; al-Kadhimi; Mustafa al-Kazimi | prime minister 2020-2022
Mohammed Shia al-Sudani | al-Sudani; Mohammed al-Sudani; Mohamed Shia al-Sudani; Mohammed Shiaa al-Sudani; Muhammad Shia al-Sudani | prime minister 2022-
Barham Salih | Barham Saleh | president 2018-2022
Abdul Latif Rashid | Abdullatif Rashid | president 2022-
Jalal Talabani | Talabani | president 2005-2014; leader @patriotic-union-of-kurdistan 1975-2017
Fuad Masum | Fouad Massoum | president 2014-2018
Hoshyar Zebari | Zebari | foreign minister 2003-2014
Fuad Hussein | Fouad Hussein | foreign minister 2020-
Masoud Barzani | Barzani; Massoud Barzani; Masud Barzani | president @iraqi-kurdistan 2005-2017; leader @kurdistan-democratic-party 1979-
Nechirvan Barzani | Nechervan Barzani | president @iraqi-kurdistan 2019-
Masrour Barzani | Masrur Barzani | prime minister @iraqi-kurdistan 2019-
Moqtada al-Sadr | Muqtada al-Sadr; Sadr; al-Sadr; Moqtada Sadr; Moktada al-Sadr | leader @mahdi-army 2003-2008; leader @sadrist-movement 2003- | sector=OPP
Ali al-Sistani | Sistani; Ayatollah Ali al-Sistani; Grand Ayatollah Ali al-Sistani; Ali Sistani; al-Sistani | | sector=REL
Abu Mahdi al-Muhandis | al-Muhandis; Muhandis; Abu Mahdi al-Mohandes; Abu Mahdi Muhandis | deputy commander @popular-mobilization-forces 2014-2020; leader @kataib-hezbollah 2003-2020 | sector=PRM
Qais al-Khazali | Khazali; Qais Khazali; al-Khazali | leader @asaib-ahl-al-haq 2006- | sector=PRM
Hadi al-Amiri | Hadi al-Ameri; Hadi Ameri; al-Amiri | leader @badr-organization 2009- | sector=PRM
Akram al-Kaabi | Akram Kaabi | leader @harakat-hezbollah-al-nujaba 2013- | sector=PRM
Falih al-Fayyadh | Faleh al-Fayyad; Falih Fayyadh; Faleh al-Fayyadh | chairman @popular-mobilization-forces 2014-
Abu Ala al-Walai | | leader @kataib-sayyid-al-shuhada 2013- | sector=PRM
Abu Hussein al-Hamidawi | Ahmad al-Hamidawi | leader @kataib-hezbollah 2020- | sector=PRM
Abu Baqir al-Saadi | Wissam Mohammed al-Saadi; Abu Baqr al-Saadi | commander @kataib-hezbollah 2020-2024 | sector=PRM
Mushtaq Talib al-Saidi | Abu Taqwa; Mushtaq Jawad al-Jawari | commander @harakat-hezbollah-al-nujaba 2019-2024 | sector=PRM
Yahya Rasool | Yahya Rasul | spokesman @iraqi-security-forces 2014- | sector=MIL
Ahmed Chalabi | Chalabi; Ahmad Chalabi | leader @iraqi-national-congress 1992-2015
Mohammed Baqir al-Hakim | Mohammed Baqr al-Hakim; Muhammad Baqir al-Hakim | leader @supreme-islamic-iraqi-council 1982-2003 | sector=REL
Ammar al-Hakim | | leader @supreme-islamic-iraqi-council 2009-2017
Tariq al-Hashimi | Tareq al-Hashemi; Tariq al-Hashemi | vice president 2006-2012
Mohammed al-Halbousi | Halbousi; Mohamed al-Halbousi; Mohammed Halbousi | speaker @iraqi-parliament 2018-2023
Abu Musab al-Zarqawi | Zarqawi; al-Zarqawi; Abu Mus'ab al-Zarqawi | leader @islamic-state-of-iraq 2004-2006 | sector=REB cc=JO
Abu Ayyub al-Masri | Abu Hamza al-Muhajir | leader @islamic-state-of-iraq 2006-2010 | sector=REB cc=EG
Abu Bakr al-Baghdadi | al-Baghdadi; Baghdadi; Ibrahim Awad al-Badri; Abu Bakr Baghdadi | leader @islamic-state 2010-2019 | sector=REB
Abu Ibrahim al-Hashimi al-Qurashi | Abu Ibrahim al-Hashemi al-Qurayshi; Abu Ibrahim al-Qurashi; Amir Mohammed Said Abdel Rahman al-Mawla | leader @islamic-state 2019-2022 | sector=REB
Abu al-Hassan al-Hashimi al-Qurashi | Abu Hasan al-Hashimi al-Qurashi | leader @islamic-state 2022 | sector=REB
Abu Mohammad al-Adnani | al-Adnani; Abu Mohammed al-Adnani | spokesman @islamic-state 2011-2016 | sector=REB cc=SY
Omar al-Shishani | Abu Omar al-Shishani | commander @islamic-state 2013-2016 | sector=REB cc=GE
@ person IR GOV
Ayatollah Ruhollah Khomeini | Khomeini; Ayatollah Khomeini; Ruhollah Khomeini | supreme leader 1979-1989
Ali Khamenei | Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Seyyed Ali Khamenei | president 1981-1989; supreme leader 1989-
Ali Akbar Hashemi Rafsanjani | Rafsanjani; Hashemi Rafsanjani; Akbar Hashemi Rafsanjani | president 1989-1997
Mohammad Khatami | Khatami; Mohammed Khatami | president 1997-2005
Mahmoud Ahmadinejad | Ahmadinejad; Mahmud Ahmadinejad | president 2005-2013
Hassan Rouhani | Rouhani; Hassan Rohani; Hasan Rouhani; Rohani | president 2013-2021
Ebrahim Raisi | Raisi; Ibrahim Raisi; Ebrahim Raeisi | president 2021-2024
Masoud Pezeshkian | Pezeshkian; Massoud Pezeshkian | president 2024-
Mohammad Javad Zarif | Zarif; Javad Zarif; Mohammed Javad Zarif | foreign minister 2013-2021
Hossein Amir-Abdollahian | Amir-Abdollahian; Hossein Amirabdollahian; Amirabdollahian; Hossein Amir Abdollahian | foreign minister 2021-2024
Abbas Araghchi | Araghchi; Abbas Araqchi; Araqchi; Abbas Aragchi | foreign minister 2024-
Ali Akbar Velayati | Velayati | foreign minister 1981-1997
Kamal Kharrazi | Kharrazi | foreign minister 1997-2005
Manouchehr Mottaki | Mottaki | foreign minister 2005-2010
Ali Akbar Salehi | Salehi | foreign minister 2010-2013
Nasser Kanaani | Kanaani; Nasser Kanani | spokesman @iranian-foreign-ministry 2022-2024
Esmaeil Baghaei | Esmail Baghaei; Baghaei | spokesman @iranian-foreign-ministry 2024-
Ali Larijani | Larijani | speaker @majlis 2008-2020; secretary @supreme-national-security-council 2025-
Ali Shamkhani | Shamkhani | secretary @supreme-national-security-council 2013-2023
Saeed Jalili | Jalili; Said Jalili | secretary @supreme-national-security-council 2007-2013
Mohammad Bagher Ghalibaf | Ghalibaf; Mohammad Baqer Qalibaf; Qalibaf | speaker @majlis 2020- | sector=LEG
Qasem Soleimani | Soleimani; Qassem Soleimani; Qassim Suleimani; Qasem Suleimani; Qassem Suleimani; Ghasem Soleimani; Kassem Soleimani; Qasim Soleimani; Suleimani | commander @quds-force 1998-2020 | sector=MIL
Esmail Qaani | Qaani; Esmail Ghaani; Ismail Qaani; Ghaani; Esmail Qa'ani; Esmaeil Qaani | commander @quds-force 2020- | sector=MIL
Hossein Salami | Salami; Hussein Salami | commander @islamic-revolutionary-guard-corps 2019-2025 | sector=MIL
Mohammad Ali Jafari | | commander @islamic-revolutionary-guard-corps 2007-2019 | sector=MIL
Mohammad Pakpour | Pakpour | commander @islamic-revolutionary-guard-corps 2025- | sector=MIL
Amir Ali Hajizadeh | Hajizadeh | commander @irgc-aerospace-force 2009-2025 | sector=MIL
Mohammad Bagheri | Mohammad Baqeri; Bagheri | chief of staff @iranian-armed-forces 2016-2025 | sector=MIL
Abdolrahim Mousavi | | commander @islamic-republic-of-iran-army 2017-2025 | sector=MIL
Mohammad Reza Zahedi | Zahedi; Mohammed Reza Zahedi | commander @quds-force 2016-2024 | sector=MIL
Razi Mousavi | Sayyed Razi Mousavi; Seyed Razi Mousavi | | sector=MIL
Mohsen Fakhrizadeh | Fakhrizadeh | 
Mir Hossein Mousavi | Mir-Hossein Mousavi; Mousavi | prime minister 1981-1989 | sector=OPP
Mehdi Karroubi | Karroubi; Mehdi Karoubi | speaker @majlis 2000-2004 | sector=OPP
Hossein Ali Montazeri | Ayatollah Montazeri; Montazeri | | sector=REL
Abolhassan Banisadr | Bani-Sadr; Abolhassan Bani-Sadr | president 1980-1981
Shah Mohammad Reza Pahlavi | Mohammad Reza Pahlavi; Shah of Iran | shah 1941-1979
Reza Pahlavi | | | sector=OPP
Shapour Bakhtiar | Bakhtiar | prime minister 1979
Maryam Rajavi | | leader @national-council-of-resistance-of-iran 1993- | sector=OPP
Massoud Rajavi | Masoud Rajavi | leader @peoples-mujahedin-organization-of-iran 1979- | sector=REB
Shirin Ebadi | | | sector=CVL
Narges Mohammadi | | | sector=CVL
Mahsa Amini | Jina Mahsa Amini | | sector=CVL
Mojtaba Khamenei | |
@ person SA GOV
King Fahd | Fahd bin Abdulaziz; King Fahd bin Abdul Aziz | king 1982-2005
King Abdullah of Saudi Arabia | Abdullah bin Abdulaziz; Crown Prince Abdullah | king 2005-2015
King Salman | Salman bin Abdulaziz; Salman bin Abdulaziz Al Saud | king 2015-
Mohammed bin Salman | MBS; Mohammad bin Salman; Crown Prince Mohammed bin Salman; Prince Mohammed bin Salman; bin Salman | defence minister 2015-2022; crown prince 2017-
Saud al-Faisal | Prince Saud al-Faisal | foreign minister 1975-2015
Adel al-Jubeir | al-Jubeir; Jubeir; Adel Jubeir | foreign minister 2015-2018
Faisal bin Farhan | Prince Faisal bin Farhan; Faisal bin Farhan Al Saud | foreign minister 2019-
Khalid bin Salman | Prince Khalid bin Salman | defence minister 2022-
Turki al-Maliki | Turki al-Malki | spokesman @saudi-led-coalition 2017- | sector=MIL
Bandar bin Sultan | Prince Bandar | ambassador @united-states 1983-2005
Jamal Khashoggi | Khashoggi | | sector=JRN
Osama bin Laden | bin Laden; Usama bin Ladin; Osama Bin Laden; Usama bin Laden; Osama bin Ladin | leader @al-qaeda 1988-2011 | sector=REB
Nimr al-Nimr | Sheikh Nimr al-Nimr | | sector=REL
@ person AE GOV
Mohammed bin Zayed Al Nahyan | Mohammed bin Zayed; MBZ; Sheikh Mohammed bin Zayed | president 2022-
Mohammed bin Rashid Al Maktoum | Sheikh Mohammed bin Rashid | prime minister 2006-
Anwar Gargash | Gargash |
Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed | foreign minister 2006-
@ person QA GOV
Tamim bin Hamad Al Thani | Sheikh Tamim; Tamim bin Hamad; Sheikh Tamim bin Hamad Al Thani | emir 2013-
Hamad bin Khalifa Al Thani | | emir 1995-2013
Mohammed bin Abdulrahman Al Thani | Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman | foreign minister 2016-; prime minister 2023-
Majed al-Ansari | al-Ansari; Majed Al Ansari | spokesman 2021-
@ person KW GOV
Sabah al-Ahmad al-Sabah | Sheikh Sabah al-Ahmad | emir 2006-2020
Jaber al-Ahmad al-Sabah | | emir 1977-2006
@ person BH GOV
Hamad bin Isa Al Khalifa | King Hamad | king 2002-
@ person OM GOV
Sultan Qaboos | Qaboos bin Said | sultan 1970-2020
Haitham bin Tariq | Sultan Haitham | sultan 2020-
Badr al-Busaidi | Badr Albusaidi | foreign minister 2020-
@ person YE GOV
Ali Abdullah Saleh | Saleh; Ali Abdallah Saleh | president 1978-2012
Abed Rabbo Mansour Hadi | Hadi; Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abdu Rabu Mansour Hadi; Mansour Hadi | president 2012-2022
Rashad al-Alimi | al-Alimi; Rashad Mohammed al-Alimi | chairman @presidential-leadership-council 2022-
Abdul Malik al-Houthi | Abdulmalik al-Houthi; Abdel-Malik al-Houthi; Abdul-Malik al-Houthi; Abdel Malek al-Huthi; Abdelmalek al-Houthi | leader @houthis 2004- | sector=REB
Hussein Badreddin al-Houthi | Hussein al-Houthi | leader @houthis 1994-2004 | sector=REB
Yahya Saree | Yahya Sarea; Yahya Sarie; Saree; Yehya Saree; Yahya Sare'e | spokesman @houthis 2018- | sector=REB
Mohammed Abdulsalam | Mohammed Abdul Salam; Mohammed Abdelsalam; Mohamed Abdelsalam | spokesman @houthis 2011- | sector=REB
Mahdi al-Mashat | al-Mashat | president @houthis 2018- | sector=REB
Mohammed Ali al-Houthi | Mohamed Ali al-Houthi | | sector=REB
Aidarous al-Zubaidi | Aidarous al-Zoubaidi; al-Zubaidi; Aidarus al-Zubaydi | leader @southern-transitional-council 2017- | sector=REB
Tareq Saleh | Tariq Saleh | | sector=MIL
Anwar al-Awlaki | al-Awlaki; Anwar al-Aulaqi; Awlaki | | sector=REB
Nasser al-Wuhayshi | Nasir al-Wuhayshi | leader @al-qaeda-in-the-arabian-peninsula 2009-2015 | sector=REB
Qasim al-Raymi | Qassim al-Rimi | leader @al-qaeda-in-the-arabian-peninsula 2015-2020 | sector=REB
@ person JO GOV
King Hussein | King Hussein of Jordan; Hussein bin Talal | king 1952-1999
King Abdullah II | King Abdullah; Abdullah II; King Abdullah II of Jordan | king 1999-
Ayman Safadi | Safadi | foreign minister 2017-
Abu Qatada | | | sector=REL
@ person EG GOV
Hosni Mubarak | Mubarak; Husni Mubarak; Hosny Mubarak | president 1981-2011
Anwar Sadat | Sadat; Anwar al-Sadat; Anwar el-Sadat | president 1970-1981
Gamal Abdel Nasser | Nasser; Gamal Abd al-Nasir | president 1956-1970
Mohamed Morsi | Morsi; Mohammed Morsi; Muhammad Morsi; Mohamed Mursi; Mursi; Mohammed Mursi | president 2012-2013
Abdel Fattah el-Sisi | Sisi; Abdel Fattah al-Sisi; al-Sisi; Abdel-Fattah el-Sissi; el-Sissi; Sissi; Abdul Fattah al-Sisi | defence minister 2012-2014; president 2014-
Mohamed Hussein Tantawi | Tantawi; Mohammed Hussein Tantawi; Hussein Tantawi | defence minister 1991-2012 | sector=MIL
Omar Suleiman | | director @general-intelligence-directorate-egypt 1993-2011 | sector=SPY
Sameh Shoukry | Shoukry | foreign minister 2014-2024
Badr Abdelatty | Badr Abdel Aty | foreign minister 2024-
Ayman al-Zawahiri | Zawahiri; al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri | leader @al-qaeda 2011-2022 | sector=REB
Saif al-Adel | Saif al-Adl | leader @al-qaeda 2022- | sector=REB
Mohammed Atta | Mohamed Atta | | sector=REB
Omar Abdel-Rahman | Omar Abdel Rahman; Sheikh Omar Abdel Rahman | leader @al-gamaa-al-islamiyya 1980-1993 | sector=REB
Mohammed Badie | Mohamed Badie; Badie | leader @muslim-brotherhood 2010-2013 | sector=OPP
Esmat Abdel Meguid | Ismat Abd al-Majid | foreign minister 1984-1991
Sheikh Tantawi | | | sector=REL
@ person LY GOV
Muammar Gaddafi | Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar al-Qadhafi; Qadhafi; Qaddafi; Gadhafi; Kadhafi; Moamer Kadhafi; Moammar Qadhafi; Colonel Gaddafi; Muammar Gadhafi; Mu'ammar al-Qadhdhafi; Qadhdhafi; Khadafy | leader 1969-2011
Saif al-Islam Gaddafi | Seif al-Islam; Saif al-Islam; Saif al-Islam Gadhafi; Seif al-Islam Kadhafi |
Khalifa Haftar | Haftar; Khalifa Hafter; Hifter; Khalifa Hifter; Hafter | commander @libyan-national-army 2014- | sector=REB
Fayez al-Sarraj | Sarraj; Fayez Sarraj; Fayez al-Serraj; Serraj; al-Sarraj | prime minister 2016-2021
Abdul Hamid Dbeibah | Dbeibah; Abdulhamid Dbeibah; Abdelhamid Dbeibah; Abdul Hamid al-Dbeibah | prime minister 2021-
Aguila Saleh | Aguila Saleh Issa | speaker @libyan-house-of-representatives 2014- | sector=LEG
Mustafa Abdul Jalil | Mustafa Abdel Jalil | chairman @national-transitional-council 2011-2012
Ali Zeidan | | prime minister 2012-2014
Mahmoud Jibril | | prime minister @national-transitional-council 2011
Abdel Basset al-Megrahi | Megrahi; Abdelbaset al-Megrahi; al-Megrahi | | sector=SPY
@ person TN GOV
Zine El Abidine Ben Ali | Ben Ali; Zine al-Abidine Ben Ali | president 1987-2011
Kais Saied | Saied; Kaïs Saïed | president 2019-
Beji Caid Essebsi | Essebsi; Caid Essebsi | president 2014-2019
Rached Ghannouchi | Ghannouchi; Rashid Ghannouchi | leader @ennahda 1991- | sector=OPP
Habib Bourguiba | Bourguiba | president 1957-1987
Mohamed Bouazizi | Bouazizi | | sector=CVL
@ person DZ GOV
Abdelaziz Bouteflika | Bouteflika | president 1999-2019
Abdelmadjid Tebboune | Tebboune | president 2019-
Chadli Bendjedid | Bendjedid; Chadli Benjedid | president 1979-1992
Liamine Zeroual | Zeroual | president 1994-1999
Mohamed Boudiaf | Boudiaf | president 1992
Abdelmalek Droukdel | Droukdel | leader @al-qaeda-in-the-islamic-maghreb 2004-2020 | sector=REB
Mokhtar Belmokhtar | Belmokhtar | leader @al-mourabitoun 2013- | sector=REB
@ person MA GOV
King Hassan II | Hassan II | king 1961-1999
King Mohammed VI | Mohammed VI; King Mohamed VI | king 1999-
Nasser Bourita | Bourita | foreign minister 2017-
@ person EH GOV
Brahim Ghali | Ghali | leader @polisario-front 2016- | sector=REB
Mohamed Abdelaziz | Mohammed Abdelaziz | leader @polisario-front 1976-2016 | sector=REB
`
