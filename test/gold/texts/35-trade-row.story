published: 2031-07-11

Turkey and Hungary signed an agreement on gas deliveries in Ankara on Thursday.
Hungarian Foreign Minister Zsófia Kántor said her country would buy two billion cubic metres a year. The European Commission criticised the deal and threatened to take Hungary to court.
Kántor rejected the criticism. Slovakia said that it was negotiating with Turkey too.
===
Turkey -signs-with-> Hungary [2031-07-10]
Zsófia Kántor -holds-post-> Hungary
Hungary -trades-with-> Turkey [planned by Zsófia Kántor]
European Commission -condemns-> Hungary
European Commission -threatens-> Hungary
Zsófia Kántor -rejects-> European Commission
Slovakia -negotiates-with-> Turkey [2031]
