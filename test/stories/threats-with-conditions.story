published: 2031-05-11

The militias have stopped raids on French troops, but have threatened action if war breaks out between their ally Hezbollah and Israel. Threats that the militias made over the French presence in Mali are empty words.

===
# A threat was made, whatever it hangs on; "action" is meant for whom they acted against before.
The militias -attacks-> French Armed Forces [ended]
The militias -threatens-> French Armed Forces
The militias -threatens-> France
Hezbollah -ally-of-> The militias
Hezbollah -fights-> Israel [hypothetical]
