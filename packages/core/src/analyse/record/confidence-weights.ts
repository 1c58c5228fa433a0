/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.15
agent_named_elsewhere -0.1
agent_nominal 0.13
distance_up_to_12 -0.24
distance_up_to_25 0.07
distance_up_to_3 0.13
distance_up_to_6 0.09
event -0.15
event_abducts 0.11
event_accuses 0.09
event_agrees-with -0.11
event_aids -0.55
event_arrests 0.43
event_asks -0.1
event_attacks 0.49
event_ceases-fire-with 0.19
event_condemns 0.32
event_cooperates-with -0.34
event_demands-of -0.1
event_denies 0.39
event_deploys-to 0.21
event_deports 0.38
event_destroys -0.13
event_fights -0.27
event_injures 0.22
event_investigates -0.12
event_kills 0.68
event_meets 0.2
event_negotiates-with -0.19
event_promises -0.52
event_protests-against -0.44
event_rejects -0.09
event_releases 0.45
event_represses -0.3
event_rule_active 0.19
event_rule_controlled 0.32
event_rule_coordinated 0.33
event_rule_genitive -0.22
event_rule_noun-compound -0.3
event_rule_noun-phrase -0.12
event_rule_passive 0.22
event_rule_passive-by-agent 0.17
event_rule_reduced-relative -0.15
event_rule_support-verb -0.49
event_seizes 0.4
event_signs-with 0.2
event_supports -0.38
event_threatens -0.05
event_with_1_participants -0.44
event_with_3_participants 0.28
event_withdraws-from 0.08
instrument_unknown_thing -0.13
modality_demanded -0.32
modality_hypothetical -0.62
modality_planned -0.28
negated 0.17
place_name 0.23
place_named_elsewhere 0.26
place_nominal 0.21
relation_holds-post 0.49
relation_member-of -0.5
relation_rule_apposition 0.14
relation_rule_noun-phrase -0.13
relation_rule_relative-clause 0.04
relation_rule_title 0.41
sentence_over_40 -0.51
sentence_up_to_12 0.22
sentence_up_to_24 0.18
sentence_up_to_40 -0.05
several_fixed_words 0.04
somebody_says_so -0.06
source_name 0.44
source_named_elsewhere 0.46
source_nominal -0.45
target_name 0.15
target_named_elsewhere -0.11
target_nominal -0.25
target_pronoun -0.11
target_told_elsewhere 0.07
target_unknown_thing -0.31
told_again 0.17
topic_nominal -0.11
topic_unknown_thing -0.05
word_of_over_4_types -0.54
word_of_up_to_1_types 0.14
word_of_up_to_2_types 0.23
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
