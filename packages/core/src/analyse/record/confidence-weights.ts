/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.21
agent_named_elsewhere -0.08
agent_nominal 0.14
distance_up_to_12 -0.2
distance_up_to_3 0.17
distance_up_to_6 0.08
event -0.16
event_abducts 0.03
event_accuses 0.06
event_agrees-with -0.12
event_aids -0.56
event_arrests 0.39
event_asks -0.11
event_attacks 0.51
event_ceases-fire-with 0.18
event_condemns 0.32
event_cooperates-with -0.36
event_demands-of -0.16
event_denies 0.43
event_deploys-to 0.2
event_deports 0.45
event_destroys -0.13
event_fights -0.29
event_injures 0.25
event_investigates -0.12
event_kills 0.7
event_meets 0.18
event_negotiates-with -0.2
event_promises -0.52
event_protests-against -0.43
event_rejects -0.05
event_releases 0.45
event_represses -0.31
event_rule_active 0.15
event_rule_adverbial -0.05
event_rule_controlled 0.29
event_rule_coordinated 0.32
event_rule_genitive -0.24
event_rule_noun-compound -0.29
event_rule_noun-phrase -0.15
event_rule_passive 0.26
event_rule_passive-by-agent 0.17
event_rule_reduced-relative -0.06
event_rule_support-verb -0.5
event_seizes 0.41
event_signs-with 0.19
event_supports -0.4
event_threatens -0.05
event_visits 0.08
event_with_1_participants -0.51
event_with_2_participants 0.07
event_with_3_participants 0.28
event_withdraws-from 0.08
instrument_unknown_thing -0.13
modality_demanded -0.33
modality_hypothetical -0.62
modality_planned -0.26
negated 0.19
place_name 0.18
place_named_elsewhere 0.13
place_nominal 0.24
relation_holds-post 0.48
relation_member-of -0.49
relation_rule_apposition 0.14
relation_rule_noun-phrase -0.12
relation_rule_relative-clause 0.05
relation_rule_title 0.4
sentence_over_40 -0.49
sentence_up_to_12 0.21
sentence_up_to_24 0.2
sentence_up_to_40 -0.07
several_fixed_words 0.06
somebody_says_so -0.06
source_name 0.45
source_named_elsewhere 0.46
source_nominal -0.44
target_name 0.1
target_named_elsewhere -0.1
target_nominal -0.26
target_pronoun -0.14
target_told_elsewhere 0.05
target_unknown_thing -0.37
told_again 0.08
topic_nominal -0.1
topic_unknown_thing -0.04
word_of_over_4_types -0.51
word_of_up_to_1_types 0.12
word_of_up_to_2_types 0.16
word_of_up_to_4_types 0.08
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
