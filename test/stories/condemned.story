published: 2031-05-02

The Dawn Front attacked the Tal Zahra air base on Thursday. Canada condemned the attack. Egyptian jets bombed a market in Port Selm on Friday. Norway criticised the bombing.

===
Dawn Front -attacks-> Tal Zahra air base [2031-05-01]
Canada -condemns-> Dawn Front
Egypt -attacks-> a market [2031-05-02]
Norway -condemns-> Egypt
a market -located-in-> Port Selm
