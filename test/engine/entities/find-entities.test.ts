/** Entities end to end: names given by hand in brackets, so that only the joining is under test. */
import assert from 'node:assert/strict';
import { entitiesOf } from '../../support/marked-entities.ts';

describe('findEntities joins names', () => {
  const joins = (title: string, text: string, expected: readonly string[]) =>
    it(title, () => assert.deepEqual(entitiesOf(text), expected));

  joins('full name and surname', '[p Mary Obi] spoke. [p Obi] left.', ['Mary Obi = Mary Obi | Obi']);
  joins('initials and middle names', '[p J. K. Ferrow] wrote to [p Joan Ferrow]. [p Joan K. Ferrow] did not answer.', [
    'Joan K. Ferrow = J. K. Ferrow | Joan Ferrow | Joan K. Ferrow',
  ]);
  joins('two given names of one surname stay two', '[p Ann Smith] met [p Anna Smith].', [
    'Ann Smith = Ann Smith',
    'Anna Smith = Anna Smith',
  ]);
  joins('familiar forms', '[p William Tarrant] ran. [p Bill Tarrant] won.', ['William Tarrant = William Tarrant | Bill Tarrant']);
  joins('a familiar form alone', '[p Pete], look out! [p Peter Lund] wept.', ['Peter Lund = Pete | Peter Lund']);
  joins('a familiar form that two may have', '[p Pete] slept. [p Peter Lund] and [p Peter Obi] wept.', [
    'Pete = Pete',
    'Peter Lund = Peter Lund',
    'Peter Obi = Peter Obi',
  ]);
  joins('a land and its state', '[l Minnesota] is cold, said the [l State of Minnesota].', [
    'Minnesota = Minnesota | State of Minnesota',
  ]);
  joins('a particle left out', '[p Karim al-Hadidi] sat; [p Hadidi] stood; [p al-Hadidi] lay.', [
    'Karim al-Hadidi = Karim al-Hadidi | Hadidi | al-Hadidi',
  ]);
  joins('a surname that comes first', '[p Han Min-jae] and [p Han] and [p Han Min Jae].', [
    'Han Min-jae = Han Min-jae | Han | Han Min Jae',
  ]);
  joins(
    'title decides between two of one surname',
    '[p John Pell] wed [p Susan Pell]. Mrs [p Pell] wept, and Mr [p Pell] laughed.',
    ['John Pell = John Pell | Pell', 'Susan Pell = Susan Pell | Pell'],
  );
  joins('an office that somebody owns', 'The [o Post Office] burned. The governor’s office said so.', [
    'Post Office = Post Office',
  ]);
  joins('accents', '[p José Peñarol] and [p Penarol].', ['José Peñarol = José Peñarol | Penarol']);
  joins('acronym in brackets', 'The [o Northern Grain Board] ([o NGB]) met. [o NGB] and [o Ngb].', [
    'Northern Grain Board = Northern Grain Board | NGB | NGB | Ngb',
  ]);
  joins('a word of beginnings in brackets', 'The [o National Union of Transport Workers] ([o Nutraw]) met. [o Nutraw] said no.', [
    'National Union of Transport Workers = National Union of Transport Workers | Nutraw | Nutraw',
  ]);
  joins('a word in brackets that is no such', 'The [o National Union of Transport Workers] ([l Natal]) met.', [
    'National Union of Transport Workers = National Union of Transport Workers',
    'Natal = Natal',
  ]);
  joins('acronym by its initials', 'The [o Institute of Marine Studies] met. [o IMS] said no.', [
    'Institute of Marine Studies = Institute of Marine Studies | IMS',
  ]);
  joins('department of', 'The [o Department of Fisheries] and the [o Fisheries Department].', [
    'Department of Fisheries = Department of Fisheries | Fisheries Department',
  ]);
  joins('a country and its abbreviations', 'The [l United States of America] ([l USA]), the [l US] and the [l U.S.].', [
    'United States of America = United States of America | USA | US | U.S.',
  ]);
  joins('two countries that look alike', '[l Niger] and [l Nigeria], [l Iran] and [l Iraq].', [
    'Niger = Niger',
    'Nigeria = Nigeria',
    'Iran = Iran',
    'Iraq = Iraq',
  ]);
  joins('what somebody is called besides', '[p Habeeb Lawal], popularly known as ‘[o Zinco]’, sang. [p Zinco] left.', [
    'Habeeb Lawal = Habeeb Lawal | Zinco | Zinco',
  ]);
  joins(
    'an alias, and somebody who calls somebody',
    '[p Bola Ade] alias [p Bobo] ran. [p Ada Obi] called [p Tom Bell]. [p Bobo] hid.',
    ['Bola Ade = Bola Ade | Bobo | Bobo', 'Ada Obi = Ada Obi', 'Tom Bell = Tom Bell'],
  );
  joins('an alias that is somebody’s surname', '[p Bola Ade], known as [p Bell], met [p Tom Bell].', [
    'Bola Ade = Bola Ade',
    'Tom Bell = Bell | Tom Bell',
  ]);
  joins('honours and degrees, which belong to no name', '[p Priya Nair KC] spoke. [p Nair] left. [p Tom Pell Jr] sat.', [
    'Priya Nair = Priya Nair KC | Nair',
    'Tom Pell Jr = Tom Pell Jr',
  ]);
  joins('a club by its last word', '[o Barrowby Rovers] lost. Ten-man Rovers fought for a town in the Town Hall. Rovers left.', [
    'Barrowby Rovers = Barrowby Rovers | Rovers | Rovers',
  ]);
  joins('two clubs of one last word', '[o Barrowby United] beat [o Denby United]. United sang.', [
    'Barrowby United = Barrowby United',
    'Denby United = Denby United',
  ]);
  joins('a club that is a word for towns', '[o Denby City] lost. The fans of City wept in the City. City Hall was dark.', [
    'Denby City = Denby City | City',
  ]);
});
