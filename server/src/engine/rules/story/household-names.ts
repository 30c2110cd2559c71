/** People whom readers everywhere know by one name: leaders of the great powers, and the dead whom every school teaches. Folded (see foldName). */
export const householdNames: ReadonlySet<string> = new Set(
  (
    'trump clinton obama biden bush reagan nixon kennedy eisenhower truman roosevelt lincoln jefferson putin yeltsin gorbachev zelensky zelenskyy merkel macron ' +
    'thatcher blair churchill johnson modi gandhi nehru netanyahu erdogan mandela castro mao xi hitler stalin lenin trotsky mussolini ' +
    'napoleon marx darwin einstein newton freud shakespeare dickens orwell mozart beethoven bach picasso rembrandt leonardo ' +
    'michelangelo galileo columbus pele maradona messi ronaldo beyonce madonna rihanna adele shakira bono sting prince oprah jesus muhammad buddha'
  ).split(' '),
);
