// Runs SQL on the SQLite inside Node (from 22.13): reads { setup, rows, statements } as JSON from standard input, where
// `setup` makes the table `outcomes`, and prints the rows of each statement.
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

const { setup, rows, statements } = JSON.parse(readFileSync(0, 'utf8'));
const database = new DatabaseSync(':memory:');
database.exec(setup);
const insert = database.prepare('INSERT INTO outcomes VALUES (?, ?, ?)');
for (const row of rows) insert.run(...row);
process.stdout.write(JSON.stringify(statements.map((statement) => database.prepare(statement).all())));
