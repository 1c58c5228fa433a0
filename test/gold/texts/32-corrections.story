published: 2031-03-04

An explosion that wrecked a fuel depot in Basra on Sunday was an accident and not an attack, Iraq's oil ministry said on Monday.
Earlier reports had blamed the militia Kataib al-Nahr. The militia, which is supported by Iran, had denied any role.
Seven workers died in the fire. The ministry promised compensation for their families.
===
Iran -backs-> Kataib al-Nahr
