published: 2031-05-09

Turkey expelled three Greek diplomats on Friday. Greece condemned the move. Russia shelled the port of Odesa, and Japan condemned the attack.

===
# Who condemns a deed, or "the move", condemns who did it.
Greece -condemns-> Turkey
Japan -condemns-> Russia
Russia -attacks-> the port of Odesa
Turkey -expels-> three Greek diplomats [2031-05-09]
the port of Odesa -located-in-> Odesa
