/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.13
agent_named_elsewhere -0.08
agent_nominal 0.12
distance_up_to_12 -0.22
distance_up_to_25 0.09
distance_up_to_3 0.16
distance_up_to_6 0.08
event -0.11
event_agrees-with -0.13
event_aids -0.58
event_arrests 0.35
event_asks -0.15
event_attacks 0.54
event_ceases-fire-with 0.16
event_condemns 0.3
event_cooperates-with -0.38
event_demands-of -0.17
event_denies 0.43
event_deploys-to 0.18
event_deports 0.43
event_fights -0.3
event_injures 0.22
event_investigates -0.12
event_kills 0.69
event_meets 0.17
event_negotiates-with -0.16
event_promises -0.54
event_protests-against -0.19
event_rejects -0.09
event_releases 0.46
event_represses -0.32
event_rule_active 0.16
event_rule_adverbial 0.06
event_rule_controlled 0.24
event_rule_coordinated 0.26
event_rule_genitive -0.23
event_rule_noun-compound -0.28
event_rule_noun-phrase -0.12
event_rule_passive 0.23
event_rule_passive-by-agent 0.18
event_rule_reduced-relative -0.07
event_rule_relative-clause -0.04
event_rule_support-verb -0.41
event_seizes 0.39
event_signs-with 0.19
event_supports -0.39
event_threatens -0.06
event_visits 0.04
event_with_1_participants -0.52
event_with_2_participants 0.06
event_with_3_participants 0.35
event_withdraws-from 0.07
instrument_nominal -0.06
instrument_unknown_thing -0.16
modality_demanded -0.34
modality_hypothetical -0.64
modality_planned -0.22
negated 0.2
place_name 0.16
place_named_elsewhere 0.11
place_nominal 0.16
relation_holds-post 0.48
relation_member-of -0.5
relation_rule_apposition 0.14
relation_rule_noun-phrase -0.13
relation_rule_relative-clause 0.06
relation_rule_title 0.4
sentence_over_40 -0.4
sentence_up_to_12 0.19
sentence_up_to_24 0.2
sentence_up_to_40 -0.11
several_fixed_words 0.11
somebody_says_so -0.11
source_name 0.44
source_named_elsewhere 0.46
source_nominal -0.45
target_name 0.19
target_named_elsewhere -0.13
target_nominal -0.23
target_pronoun -0.17
target_told_elsewhere 0.07
target_unknown_thing -0.36
told_again 0.28
topic_nominal -0.09
word_of_over_4_types -0.5
word_of_up_to_1_types 0.12
word_of_up_to_2_types 0.21
word_of_up_to_4_types 0.05
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
