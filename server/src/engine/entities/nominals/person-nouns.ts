/** Nouns for one person by role, office, trade, kin or state, with the gender they give away. Lower case, singular. */
import { positions } from './positions.ts';
import { roleNouns } from '../../names/lists/name-words.ts';
import type { Gender } from '../entity.ts';

const byGender: Readonly<Record<'female' | 'male' | 'unknown', string>> = {
  female: `woman girl lady mother wife widow daughter sister aunt niece grandmother granddaughter bride heroine girlfriend fiancee fiancée mum mom
    actress waitress hostess heiress stewardess seamstress policewoman businesswoman spokeswoman chairwoman congresswoman councilwoman
    assemblywoman saleswoman sportswoman horsewoman camerawoman noblewoman servicewoman headmistress mistress nun schoolgirl
    midwife queen princess duchess baroness countess goddess abbess empress ballerina comedienne matriarch stepmother stepdaughter
    housewife ex-wife alderwoman forewoman laywoman anchorwoman frontwoman churchwoman granny nanny`,
  male: `man boy gentleman father husband widower son brother uncle nephew grandfather grandson groom hero boyfriend fiance fiancé dad
    actor waiter policeman businessman spokesman chairman congressman councilman assemblyman salesman sportsman horseman cameraman
    nobleman serviceman fireman fisherman headmaster monk priest schoolboy king prince duke baron count emperor patriarch stepfather
    stepson ex-husband alderman foreman layman anchorman frontman churchman gunman craftsman tradesman postman milkman batsman
    pope cardinal archbishop imam sheikh sultan emir oba lad bloke guy`,
  unknown: `president vice-president premier minister secretary governor mayor senator representative lawmaker legislator
    congressmember mp msp mep councillor councilor commissioner chancellor ambassador envoy diplomat consul chairperson
    chair head leader chief boss director manager executive ceo cfo president-elect officer official spokesperson aide
    adviser advisor strategist pollster campaigner activist organiser organizer candidate nominee contender challenger
    incumbent politician statesman republican democrat conservative liberal judge justice magistrate lawyer attorney
    solicitor barrister prosecutor defendant plaintiff suspect accused convict victim witness survivor detective inspector
    sergeant superintendent constable sheriff deputy marshal general colonel major captain lieutenant admiral commander
    corporal private soldier sailor pilot veteran fighter rebel militant terrorist doctor nurse surgeon physician
    psychiatrist psychologist therapist dentist pharmacist paramedic vet veterinarian scientist researcher professor
    lecturer teacher tutor student pupil graduate sophomore freshman undergraduate principal headteacher dean provost rector scholar historian economist
    analyst expert specialist consultant engineer architect designer developer programmer physicist chemist biologist
    ecologist epidemiologist geologist astronomer mathematician philosopher sociologist anthropologist archaeologist
    statistician meteorologist author writer novelist poet playwright journalist reporter correspondent columnist editor
    publisher broadcaster presenter host anchor blogger commentator critic artist painter sculptor photographer filmmaker
    producer screenwriter musician singer songwriter rapper drummer guitarist pianist violinist conductor composer dancer
    choreographer comedian magician model star celebrity fan player footballer cricketer golfer boxer cyclist swimmer runner
    sprinter athlete goalkeeper keeper defender forward winger bowler batter midfielder quarterback linebacker umpire
    referee coach trainer skipper farmer grower rancher miner driver courier mechanic plumber electrician carpenter builder
    welder baker butcher chef cook barista bartender barmaid trader banker broker investor entrepreneur founder co-founder
    owner proprietor shopkeeper landlord tenant resident neighbour neighbor villager local passer-by passerby bystander
    onlooker commuter passenger motorist pedestrian tourist visitor traveller traveler migrant refugee immigrant worker
    employee staffer colleague co-worker clerk cashier cleaner janitor guard bodyguard warden porter firefighter rescuer
    volunteer carer caregiver parent child baby toddler teenager teen youth youngster adult pensioner septuagenarian octogenarian nonagenarian centenarian retiree couple twin sibling
    cousin spouse partner friend relative in-law orphan stepchild heir ancestor bishop pastor vicar rabbi cleric chaplain
    preacher missionary deacon rev reverend elder monarch ruler dictator tyrant mogul tycoon billionaire millionaire magnate
    philanthropist donor benefactor sponsor patron lobbyist whistleblower informant insider source spy agent hacker scammer
    thief robber burglar murderer killer shooter attacker assailant kidnapper trafficker smuggler dealer inmate prisoner
    hostage captive fugitive exile dissident defector protester protestor demonstrator marcher striker unionist negotiator
    mediator arbitrator auditor accountant regulator coroner pathologist registrar treasurer trustee whip speaker
    undersecretary permanent-secretary attorney-general solicitor-general secretary-general comptroller ombudsman watchdog
    caretaker gardener beekeeper shepherd herder vendor hawker seller buyer shopper customer client guest user subscriber
    viewer reader listener translator interpreter librarian curator archivist creator inventor pioneer innovator explorer
    climber mountaineer skier surfer rower jockey rider racer contestant winner champion medalist medallist finalist
    runner-up loser headman ringleader mastermind gangster mobster supporter opponent ally rival successor predecessor
    namesake counterpart native newcomer foreigner citizen national taxpayer voter constituent delegate appointee intern
    trainee apprentice recruit cadet barkeep publican innkeeper hotelier restaurateur brewer winemaker distiller undertaker
    ${positions} postmaster stationmaster signaller bellringer ranger boatman`,
};

/** Noun → gender; `unknown` where it tells none. */
export const personNouns: ReadonlyMap<string, Gender> = new Map([
  ...[...roleNouns].map((word): [string, Gender] => [word, 'unknown']),
  ...Object.entries(byGender).flatMap(([gender, words]) => words.split(/\s+/).map((word) => [word, gender as Gender] as const)),
]);
