published: 2031-08-06

Iran deported about 3,000 Afghan migrants on Monday and Tuesday, border officials in Herat said.
Tehran has expelled more than 90,000 Afghans since June, when it announced that it would close its camps. Human Rights Watch criticised the deportations and accused Iranian police of beating migrants.
The Taliban government, which Iran has never recognised, asked Tehran to halt the campaign. Pakistan is also planning to send Afghans back.
===
Iran -deports-> Afghan migrants [2031-08-04..2031-08-05]
Iran -deports-> Afghans [displaced at-least 90000]
Human Rights Watch -condemns-> Iran
Human Rights Watch -accuses-> Iranian police|Law Enforcement Command of Iran
Iranian police|Law Enforcement Command of Iran -attacks-> migrants [accused by Human Rights Watch]
Iran -recognises-> Taliban [not]
Taliban -asks-> Iran
Pakistan -deports-> Afghans [planned]
