import { portfolios } from './portfolios.js'

/** A kind of organisation that common words name: "the army", "the foreign ministry". */
export interface Body {
  /** For ids: "foreign-ministry". Null where a state has many of them, so that the words alone tell none. */
  readonly key: string | null
  /** The name to print before "of Turkey"; for bodies without a key, what they are. */
  readonly name: string
  readonly sector: string | null
  /** People rather than a body: "troops", "the crowd". */
  readonly group: boolean
}

type Row = readonly [key: string | null, name: string, sector: string | null, forms: string, group?: boolean]

/** Sectors as in offices.ts. */
const rows: readonly Row[] = [
  [
    'government',
    'Government',
    'GOV',
    'government|govt|administration|authorities|regime|cabinet|council of ministers|leadership|state council|junta|military government|interim government|transitional government|caretaker government|coalition government|governments|federal government|central government|ruling junta|military junta|executive branch',
  ],
  [
    'presidency',
    'Office of the President',
    'GOV',
    "presidency|presidential office|office of the president|presidential palace|presidential administration|president's office|presidential press service|president's press service",
  ],
  [
    'prime-minister-office',
    'Office of the Prime Minister',
    'GOV',
    "prime minister's office|office of the prime minister|premiership|prime ministers office|chancellery|federal chancellery|premier's office",
  ],
  ['royal-court', 'Royal Court', 'GOV', 'royal court|royal palace|palace|royal household|imperial household agency|monarchy|royal family'],
  [
    'military',
    'Armed Forces',
    'MIL',
    'military|army|armed forces|defense forces|defence forces|defense force|defence force|army command|military command|general staff|joint chiefs of staff|joint chiefs|high command|self defense forces|armies|general staff of the armed forces|southern command|northern command|central command',
  ],
  ['navy', 'Navy', 'MIL', 'navy|naval forces|fleet'],
  ['air-force', 'Air Force', 'MIL', 'air force|airforce|air forces|air defense|air defence forces'],
  ['marines', 'Marine Corps', 'MIL', 'marine corps|marines'],
  ['coast-guard', 'Coast Guard', 'COP', 'coast guard|coastguard'],
  [
    'national-guard',
    'National Guard',
    'MIL',
    'national guard|presidential guard|republican guard|revolutionary guard|revolutionary guards|border guard|border guards|border police|paramilitary force|paramilitary forces|gendarmerie',
  ],
  [
    null,
    'troops',
    'MIL',
    'commando|commandos|commandant|submarine|frigate|destroyer|battleship|gunship|special force|land forces|land force|reservists|reservist|cadets|cadet|garrison|military unit|military units|army unit|army units|military convoy|marine|air defenses|paratrooper|legion|gunners|military helicopter|military plane|military aircraft|fighter jets|prisoners of war|troops|soldiers|soldier|forces|security forces|peacekeepers|peacekeeping force|battalion|brigade|division|regiment|platoon|special forces|servicemen|serviceman|military officials|military official|military officer|military officers|army officer|army officers|army officials|army official|naval officer|defense official|defense officials|defence official|defence officials|army source|military source|military sources|troop|sailors|paratroopers|ground forces|naval base|air base|warship|warplanes|artillery|infantry|peacekeeper|conscripts|recruits|veteran|veterans|military adviser|security force|military attache|military council|military delegation|defense attache|coalition forces',
    true,
  ],
  [
    'police',
    'Police',
    'COP',
    "firefighter|fire service|fire brigade|detective agency|correctional officer|correctional officers|investigative agency|crime squad|prisons department|prison department|prison authority|customs agent|customs agents|constabulary|sheriffs|police commander|police squad|swat team|anti drug police|police academy|patrol officer|patrol officers|security official of the police|police union|prison warden|warden|police|police force|national police|federal police|riot police|police department|state police|police service|law enforcement|police headquarters|police forces|military police|security police|criminal police|traffic police|sheriff's office|sheriff's department|highway patrol|anti terrorism police|anti riot police|customs|customs service|border patrol|armed police|policemen|policeman|police official|police officials|police source|police sources|prison service|law enforcement officials|law enforcement official|investigators|investigator|policewoman|prison guard|prison guards|fire department|firefighters|law enforcement agency|law enforcement agencies|police station|police personnel|security guard|security guards|prison officials|jailer",
    true,
  ],
  [
    'intelligence',
    'Intelligence Service',
    'SPY',
    'intelligence|intelligence service|intelligence services|intelligence agency|intelligence agencies|secret service|security service|security services|spy agency|secret police|intelligence community|domestic intelligence|intelligence bureau|security agency|national intelligence service|intelligence directorate|state security service|military intelligence|intelligence officials|intelligence official|intelligence officer|intelligence officers|spies|spy|intelligence agent|intelligence agents|secret agents|secret agent|counterintelligence|intelligence source|intelligence sources',
  ],
  [
    'parliament',
    'Parliament',
    'LEG',
    "legislative body|legislative branch|assembly|legislative chamber|house of lords committee|foreign intelligence committee|elected assembly|council of representatives|parliamentary delegation|parliamentarian group|parliament|national assembly|legislature|house of representatives|lower house|congress|general assembly of parliament|chamber of deputies|house of assembly|supreme council of the republic|legislative assembly|national council|federal assembly|house of commons|legislative council|constituent assembly|state assembly|grand national assembly|people's assembly|consultative assembly|house|parliamentary group|parliamentary committee|delegation of lawmakers|congressional committee|parliamentary commission|house committee|select committee|chamber|parliaments",
  ],
  ['senate', 'Senate', 'LEG', 'senate|upper house|federation council|house of lords|senate committee|upper chamber'],
  [
    'supreme-court',
    'Supreme Court',
    'JUD',
    'supreme court|constitutional court|high court|court of cassation|federal constitutional court|top court|highest court|supreme judicial council|constitutional council|federal court|supreme administrative court',
  ],
  [
    null,
    'court',
    'JUD',
    'defense attorney|defence attorney|defense lawyer|defence lawyer|prosecuting officer|judicial branch|judicial council|council of judges|barrister|barristers|trial lawyer|solicitor|solicitors|notary|bailiff|arbitrator|ombudsman of justice|bar association|law society|appeal court|arbitration court|defense counsel|prosecution team|prosecution service|legal system|court|courts|tribunal|court of appeal|court of appeals|appeals court|district court|circuit court|judiciary|jury|grand jury|jurors|juror|military court|special court|criminal court|justice system|magistrates court|judicial authorities|court officials|court official|judicial source|judicial sources|regional court|county court|war crimes tribunal|war crimes court|military tribunal|superior court|judicial official|judicial officials|judicial commission',
  ],
  [
    'prosecutor-office',
    "Prosecutor's Office",
    'JUD',
    "prosecutor's office|prosecutors' office|public prosecution|state prosecutor's office|attorney general's office|prosecutor general's office|district attorney's office|us attorney's office|state attorney's office|public ministry",
  ],
  ['central-bank', 'Central Bank', 'GOV', 'central bank|national bank|reserve bank|state bank|bank of issue|monetary authority|federal bank'],
  [
    'election-commission',
    'Election Commission',
    'GOV',
    'election commission|electoral commission|central election commission|electoral board|election authority|election board|supreme electoral tribunal|board of elections|independent electoral commission|electoral council|national electoral council|high election board|election officials',
  ],
  [
    'statistics-office',
    'Statistics Office',
    'GOV',
    'statistics office|bureau of statistics|statistical office|office for national statistics|statistics agency|census bureau|national statistics institute|statistics bureau|federal statistical office|national bureau of statistics',
  ],
  [
    'embassy',
    'Embassy',
    'GOV',
    'embassy|embassies|consulate|high commission|mission to the united nations|diplomatic mission|consulate general|mission to the un|permanent mission',
  ],
  [
    'nuclear-agency',
    'Atomic Energy Agency',
    'GOV',
    'atomic energy organization|atomic energy agency|nuclear agency|nuclear regulator|atomic energy commission|nuclear regulatory commission',
  ],
  ['space-agency', 'Space Agency', 'GOV', 'space agency'],
  ['olympic-committee', 'Olympic Committee', 'NGO', 'olympic committee'],
  ['red-cross', 'Red Cross', 'NGO', 'red cross|red crescent|red cross society|red crescent society'],
  [
    'state-television',
    'State Television',
    'MED',
    'state television|state tv|state media|state radio|state run television|state run tv|state run media|state broadcaster|state owned media|state controlled media|state owned television|official media|national television|public television|official television|national radio|public broadcaster',
  ],
  ['state-news-agency', 'State News Agency', 'MED', 'state news agency|official news agency|state run news agency|national news agency'],
  [
    null,
    'media',
    'MED',
    'publication|publications|publishing company|broadcasting corp|newsreader|newscaster|newsroom|newsman|newsmen|newspaperman|journal|news editor|press agency|television network|radio network|presenter|media group|media company|film crew|camera crew|war correspondent|webcast|podcaster|media|newspaper|newspapers|daily|paper|tabloid|magazine|news agency|news agencies|agency report|broadcaster|television|tv|radio|television station|tv station|radio station|television channel|tv channel|press|reporters|reporter|journalists|journalist|correspondent|correspondents|columnist|editor|editors|columnists|news channel|news website|website|news site|news service|wire service|editor in chief|photographer|cameraman|anchor|news anchor|anchorman|blogger|bloggers|commentator|commentators|news outlet|news organization|news media|local media|media outlets|editorial board|talk show host|broadcasting corporation|editorialist|weekly|network|pundits|pundit|cartoonist|news conference|freelance journalist|documentary filmmaker',
  ],
  [
    null,
    'party',
    'PTY',
    'party|parties|political party|ruling party|governing party|ruling coalition|political parties|coalition|party official|party officials|party member|party members|national committee|central committee|politburo|workers party|bloc|alliance|faction|party leaders|campaign|ruling parties',
  ],
  [
    null,
    'opposition',
    'OPP',
    'exiled|opposition press|protest leader|protest leaders|protest movement|mutineers|mutineer|strike leader|strike leaders|political detainees|exiled government|outlawed party|democracy movement|reform movement|pro democracy movement|anti government protesters|human rights activists|human rights activist|rights activist|rights activists|activists|activist|campaigners|campaigner|rights campaigners|human rights defenders|opposition|opposition party|opposition parties|opposition group|opposition groups|opposition coalition|opposition alliance|opposition movement|national coalition|main opposition party|opposition activists|opposition activist|opposition members|dissidents|dissident|exile group|resistance council|demonstrators|demonstrator|protesters|protester|protestors|protestor|opposition supporters|opposition lawmakers|opposition leaders|democracy activists|political prisoner|political prisoners|exiles|pro democracy activists|strikers|hunger strikers|opposition official|opposition mp|opposition mps|government critic|government critics|rioters|marchers',
  ],
  [
    null,
    'rebels',
    'REB',
    'guerilla|revolutionary|revolutionaries|revolutionary movement|revolutionary group|revolutionary organization|paramilitary organization|paramilitary organizations|armed band|armed bands|private army|combatants|combatant|rebellion|hit squad|rebel faction|mercenary|armed gang|armed gangs|armed men|armed opposition|armed opposition group|armed dissidents|guerrilla army|underground army|revolutionary front|resistance movement|liberation forces|liberation movement|rebel soldiers|rebel soldier|mutinous soldiers|armed rebels|separatist movement|separatist group|islamist group|islamist groups|insurgent group|insurgent groups|uprising|coup leader|coup leaders|coup plotters|warring factions|rebels|rebel|rebel group|rebel groups|rebel forces|insurgents|insurgent|insurgency|guerrillas|guerrilla|guerillas|separatists|separatist|militants|militant|militant group|militia|militias|militiamen|liberation army|liberation front|gunmen|gunman|jihadists|jihadist|extremists|extremist|terrorists|terrorist|terrorist group|terror group|islamists|fighters|fighter|mujahideen|mujahedeen|armed group|armed groups|suicide bomber|suicide bombers|paramilitaries|paramilitary|secessionists|rebel army|rebel movement|armed wing|military wing|islamic extremists|islamic militants|bomber|bombers|freedom fighters|mercenaries|resistance fighters|resistance|hijackers|terror cell|hostage takers|sniper|snipers|death squad|vigilantes',
    true,
  ],
  [
    null,
    'criminals',
    'CRM',
    'arms dealer|arms dealers|arms trafficker|thief|extortionist|extortionists|blackmailer|rapist|rapists|hijacker|carjacker|carjackers|drug gang|drug gangs|drug syndicate|drug cartels|mob boss|mobster|mobsters|gunrunner|gunrunners|hitman|vandals|burglar|burglars|pickpocket|money launderer|offender|offenders|paedophile|pedophile|warlords of drugs|murderers|killers|looter|underworld|gang|gangs|cartel|drug cartel|drug traffickers|drug trafficker|traffickers|smugglers|smuggler|pirates|pirate|mafia|hackers|hacker|drug lord|drug lords|kidnappers|kidnapper|criminals|criminal|gangster|gangsters|thieves|robbers|robber|bandits|bandit|looters|suspect|suspects|convict|convicts|attacker|attackers|assailants|assailant|drug dealers|drug dealer|people smugglers|human traffickers|crime syndicate|killer|murderer|inmate|inmates|prisoner|prisoners|detainee|detainees|organized crime|fraudster|counterfeiters',
    true,
  ],
  [
    null,
    'company',
    'BUS',
    'credit union|airway|airline company|businesspeople|businessperson|publishing firm|telecom company|telecom firm|shipping line|shipping firm|oil group|oil and gas company|holding company|private sector|construction company|construction firm|consulting firm|law firm|pharmaceutical company|mining company|savings bank|commercial bank|investment bank|supermarket|wholesaler|importer|exporter|vendor|vendors|street vendors|entrepreneurs|real estate developer|developers|company|companies|firm|firms|bank|banks|corporation|business|businesses|industry|manufacturer|airline|airlines|carmaker|automaker|oil company|chamber of commerce|investors|investor|trader|traders|analysts|analyst|shareholders|retailer|stock exchange|brokerage|startup|oil giant|energy company|employers|merchants|group of companies|shipping company|exporters|importers|business leaders|drugmaker|insurer|contractors|contractor|shipowner|hotel|restaurant|publishing house|airways|oil firm|oil producers|hedge fund|business community|banker|bankers|strategist|broker|financier|utility|gas company|gas giant|gas monopoly|tech giant|conglomerate|factory|store|shop owners|enterprise|bus company|merchant|salesman',
  ],
  [
    null,
    'union',
    'LAB',
    'welfare workers|workers federation|trade union federation|labor movement|labour movement|staff member|staff members|labor activists|dockers|trade union leader|labor organization|guild|railway workers|oil workers|civil service union|porters|trade union|labor union|labour union|trade unions|labor unions|unions|union|union leader|union leaders|workers|worker|labor federation|trade union confederation|union official|union officials|trade unionists|trade unionist|miners|miner|teachers union|employees|laborers|truckers|truck drivers|dockworkers|labor leader|pilots|migrant workers|factory workers|steelworkers|labor organizer|domestic workers|drivers|taxi drivers|laborer|farmhand|construction workers',
  ],
  [
    null,
    'farmers',
    'AGR',
    'agricultural worker|agriculturalist|grower|cultivators|cultivator|dairy farmer|dairy farmers|sharecroppers|sharecropper|shepherd|shepherds|farm workers|farmers|farmer|peasants|peasant|fishermen|fisherman|ranchers|rancher|growers|herders|herdsmen|agricultural workers|cattle ranchers|planters',
    true,
  ],
  [
    null,
    'university',
    'EDU',
    'academician|intellectual|intellectuals|research scientist|graduates|graduate|high school|pupils|pupil|schoolteachers|science academy|research group|faculty|kindergarten|elementary school|educator|student organization|postgraduate|economists|economist|university|college|school|institute|schools|universities|students|student|teachers|teacher|student union|academy|researchers|researcher|scientists|scientist|think tank|academy of sciences|student leader|student leaders|school board|research institute|school district|undergraduates|research center|research centre|physicist|sociologist|epidemiologist|biologist|political scientists|schoolchildren|scholars of law|schoolteacher|university students|educators|seismologists|seismologist|anthropologist|psychologist|archaeologists|archaeologist',
  ],
  [
    null,
    'rights group',
    'NGO',
    'ecologist|ecologists|conservationist|conservationists|environmental activist|environmental activists|green group|relief worker|humanitarian aid workers|peace group|philanthropist|non profit organization|aid official|aid officials|human rights watch group|womens rights group|humanitarian agency|charity worker|human rights group|rights group|rights groups|human rights organization|human rights groups|aid group|aid agency|aid agencies|charity|charities|advocacy group|foundation|ngo|ngos|nongovernmental organization|non governmental organization|watchdog|aid workers|aid worker|relief agency|relief workers|humanitarian group|environmental group|monitoring group|human rights commission|rights organization|environmentalists|environmentalist|relief organization|aid organization|aid organizations|volunteers|volunteer|civil society|observatory|lobby group|human rights watchdog|nonprofit|humanitarian organization|humanitarian workers|civil society groups|womens group',
  ],
  [
    null,
    'health services',
    'HLH',
    'medical institution|health professional|health professionals|specialist doctor|medical specialist|nursing home|health facility|health center|health centre|medical center|medical centre|health care worker|health care workers|orderlies|psychologists|ambulance|social worker|ambulance crew|obstetrician|pediatrician|paediatrician|surgeons|midwives association|hospital|hospitals|doctor|doctors|dentist|midwife|midwives|infirmary|therapist|caregiver|caregivers|nurses|nurse|surgeon|medics|medic|paramedics|paramedic|medical officials|medical official|health workers|hospital officials|hospital official|clinic|medical sources|medical staff|health officials|health official|physician|physicians|coroner|health authorities|hospital director|ambulance service|medical examiner|rescue workers|rescuers|emergency workers|medical workers|medical team|psychiatrist|public health officials|medical source|pharmacist|health worker|virologist|emergency services|medical school',
  ],
  [
    null,
    'church',
    'REL',
    'buddhist|sikh|religious community|islamic group|jewish group|monastery leader|religious group|religious groups|religious figure|religious figures|cantor|theologian|theologians|rabbinate|imamate|sect|religious order|bishopric|lama|abbot|moslem cleric|ulema|religious scholar|religious scholars|congregation|evangelical church|church|mosque|synagogue|clergy|diocese|religious leaders|religious leader|churches|archdiocese|muslims|christians|jews|catholics|hindus|sikhs|buddhists|buddhist monks|orthodox church|catholic church|seminary|pilgrims|pilgrim|worshippers|believers|monks|nuns|muslim cleric|shiites|sunnis|muslim|christian|jew|hindu|preacher|missionaries|missionary|religious authorities|protestants|evangelicals|parish|monastery|parishioners|bishops conference',
  ],
  [
    null,
    'refugees',
    'REF',
    'displaced family|displaced families|displaced residents|stateless people|asylum applicants|refugees|refugee|migrants|migrant|asylum seekers|asylum seeker|displaced people|displaced persons|boat people|returnees|evacuees|internally displaced people|asylum-seeker|immigrants|immigrant',
    true,
  ],
  [null, 'settlers', 'SET', 'settlers|settler|jewish settlers|jewish settler|settler leaders|settlement council', true],
  [
    null,
    'officials',
    'GOV',
    'auditor general|regulatory body|civil service|court of auditors|ruling alliance|administrative unit|port authority|governing council|executive council|presidium|public sector|public servants|public servant|civil authority|civil authorities|royal family member|palace official|regional government|local government|local authority|local authorities|provincial authorities|state agency|town council|village council|public official|public officials|regional authorities|state enterprise|politburo member|high ranking official|ombudsman|consular officials|foreign service officer|tax collector|treasury official|head of delegation|sovereign|official|officials|diplomat|diplomats|government official|government officials|state official|state officials|aide|aides|senior official|administration official|administration officials|security official|security officials|civil servant|civil servants|bureaucrat|bureaucrats|adviser|advisers|advisor|advisors|leaders|delegation|negotiators|ministry official|ministry officials|government source|government sources|foreign ministry official|embassy official|regulators|regulator|local officials|city officials|county officials|authority|agency|commission|department|ministry|bureau|council|committee|city council|task force|municipality|district administration|provincial government|town hall|city hall|delegates|cabinet members|security source|security sources|cabinet member|inspectors|ministries|agencies|county|attache|envoys|immigration authorities|customs officials|delegations|government spokesman|government ministers|security council|board|directorate|secretariat|policymakers|tax authorities|officialdom|foreign service|provincial governor|government agency|government agencies|administrators|commissioners|government forces|national security council|monitors|tax office',
  ],
  [
    null,
    'organization',
    null,
    'organization|organisation|group|groups|movement|association|federation|society|league|center|centre|office|team|club|network of activists|lobby|organizers|organisers|consortium|confederation|fund|brotherhood|front|organizations|panel|conference|trust|authority of the port|inc|corp|ltd|plc|llc|co',
  ],
]

const body = ([key, name, sector, , group]: Row): Body => ({ key, name, sector, group: group ?? false })

const title = (words: string): string => words.replace(/(?:^| )(?!and |of )\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Every form of every body. Where one form is of two bodies, the first is meant. */
export const bodyForms: readonly (readonly [form: string, body: Body])[] = [
  ...portfolios.flatMap(([name, forms]) => {
    const ministry: Body = { key: `${name.replaceAll(' ', '-')}-ministry`, name: `${title(name)} Ministry`, sector: 'GOV', group: false }
    return forms
      .split('|')
      .flatMap((form) => [
        `${form} ministry`,
        `ministry of ${form}`,
        `ministry for ${form}`,
        `ministry of the ${form}`,
        `department of ${form}`,
        `department of the ${form}`,
        `${form} department`,
        `federal ministry of ${form}`,
      ])
      .map((form) => [form, ministry] as const)
  }),
  ...rows.flatMap((row) => row[3].split('|').map((form) => [form, body(row)] as const)),
]
