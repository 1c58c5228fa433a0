id: one
published: 2031-06-02

The Iranian president met Omar Lind in Baghdad on Monday.
Omar Lind was accused of killing his mother.
---
id: two
published: 2031-06-09

Iran's president met Hana Tal in Baghdad on Tuesday.
The prime minister of Iraq criticised the president of Iran.
---
id: three
published: 2032-06-09

The president of Iran visited Kuwait on Monday.
---
id: four
published: 2031-06-10

Omar Lind's mother, Mara Lind, 58, was found dead in Baghdad on Sunday.
Iraqi Prime Minister Salim Tarn met Hana Tal on Monday.
---
id: five
published: 2031-06-11

The former president of Iran visited Kuwait on Tuesday.
===
# An office is one person's within a year, a mother is whoever is named so elsewhere; a former president is another.
Hana Tal -meets-> Salim Tarn [2031-06-09]
Hana Tal -meets-> The Iranian president [2031-06-03]
Mara Lind -family-of-> Omar Lind
Mara Lind -located-in-> Baghdad [2031-06-08]
Omar Lind -kills-> Mara Lind [accused by someone unnamed]
Omar Lind -meets-> The Iranian president [2031-06-02]
Salim Tarn -condemns-> The Iranian president
Salim Tarn -holds-post-> Iraq
The former president of Iran -visits-> Kuwait [2031-06-10]
The president of Iran -visits-> Kuwait [2032-06-07]
