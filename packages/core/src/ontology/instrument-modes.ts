interface InstrumentMode {
  readonly mode: string
  /** Lemmas of the instrument's head noun, or how its phrase ends. */
  readonly words: readonly string[]
}

const mode = (id: string, words: string): InstrumentMode => ({
  mode: id,
  words: words.split(',').map((word) => word.trim().replace(/\s+/g, ' ')),
})

/** PLOVER mode of an act of violence that its instrument tells where the verb or noun tells none. */
export const instrumentModes: readonly InstrumentMode[] = [
  mode(
    'drone',
    `drone, unmanned aerial vehicle, unmanned aircraft, uav, suicide drone, kamikaze drone, attack drone,
    armed drone, loitering munition, quadcopter`,
  ),
  mode(
    'aerial',
    `aircraft, airplane, plane, warplane, jet, fighter jet, fighter plane, fighter-bomber, helicopter,
    gunship, helicopter gunship, attack helicopter, bomber aircraft, barrel bomb, bunker buster, cluster bomb`,
  ),
  mode(
    'heavy-weapons',
    `rocket, missile, ballistic missile, cruise missile, guided missile, mortar, mortar shell, mortar round,
    mortar bomb, shell, artillery shell, tank shell, artillery, howitzer, cannon, rocket launcher, rpg,
    rocket-propelled grenade, grenade launcher, katyusha, scud, tank, projectile, torpedo, gunboat, warship`,
  ),
  mode(
    'suicide-attack',
    `suicide bomb, suicide vest, suicide belt, explosive vest, explosive belt, suicide bomber, suicide car bomb,
    suicide truck bomb`,
  ),
  mode(
    'explosives',
    `bomb, car bomb, truck bomb, roadside bomb, time bomb, nail bomb, pipe bomb, parcel bomb, letter bomb, mail
    bomb, package bomb, sticky bomb, magnetic bomb, explosive, explosive device, improvised explosive device, ied,
    homemade bomb, device, dynamite, stick of dynamite, dynamite charge, dynamite stick, explosive charge, plastic
    explosive, tnt, mine, landmine, land mine, sea mine, limpet mine, booby trap, grenade, hand grenade`,
  ),
  mode(
    'firearms',
    `gun, rifle, assault rifle, automatic rifle, sniper rifle, automatic weapon, firearm, handgun, pistol,
    revolver, shotgun, kalashnikov, ak-47, machine gun, machine-gun, machinegun, submachine gun, sub-machine gun,
    small arm, light weapon, bullet, gunfire, uzi, m-16`,
  ),
  mode(
    'primitive',
    `knife, machete, sword, dagger, axe, ax, hatchet, blade, spear, arrow, bow, crossbow, stone, rock, brick,
    slingshot, bayonet, acid, petrol bomb, gasoline bomb, firebomb, fire bomb, molotov cocktail, pitchfork`,
  ),
  mode('beat', 'stick, club, hammer, iron bar, iron rod, truncheon, bamboo stick, fist, rifle butt'),
  mode(
    'crowd-control',
    `tear gas, tear-gas canister, water cannon, baton, rubber bullet, plastic bullet, pepper spray, stun grenade,
    tear gas grenade, taser, stun gun, pellet`,
  ),
  mode(
    'unconventional',
    `nerve agent, nerve gas, poison gas, poisonous gas, poison, mustard gas, sarin, chlorine, chlorine gas, ricin,
    anthrax, chemical weapon, chemical agent, biological weapon, weapon of mass destruction, white phosphorus,
    dirty bomb, atomic bomb, nuclear weapon, nuclear bomb`,
  ),
]

const modeByWords: ReadonlyMap<string, string> = new Map(
  instrumentModes.flatMap(({ mode, words }) => words.map((word) => [word, mode] as const)),
)

/** The PLOVER mode that a weapon's name tells by its last words, longest first: "two armed drones" is `drone`. */
export const instrumentMode = (name: string): string | undefined => {
  const words = name.toLowerCase().split(/\s+/).slice(-4)
  for (let from = 0; from < words.length; from += 1) {
    const ending = words.slice(from).join(' ')
    const found = modeByWords.get(ending) ?? modeByWords.get(ending.replace(/s$/, ''))
    if (found !== undefined) return found
  }
  return undefined
}
