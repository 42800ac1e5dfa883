// Asks for each notice of a file as a procurement over the HTTP API, walks every task as the right people to the end,
// twice, and prints the register of decisions. Exit 0: all closed, nothing doubled, and every refusal was met on the way.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { parse } = require('csv-parse/sync');
const { Council, started } = require('./council');
const { encounters } = require('./encounters');

const AT_ONCE = 2;
const USAGE = `Usage: bin/replay-notices FILE [--address URL]
FILE is a CSV file with notice_id, title, description, cpv_codes, value_low, value_high and awarded_value.
Without --address it starts the packaged demonstration with empty data, and stops it at the end.`;

/** What a notice asks for, in the words of the procurement form: value 0 is not known, and VAT comes on top. */
function asked(notice, example, today) {
    const value = [notice.awarded_value, notice.value_high, notice.value_low].map(Number).find((pounds) => pounds > 0);
    const { oneOffCost, annualCost, termMonths, extensionMonths, vatRate, wholeLifeOverride, overrideReason, ...rest } =
        example;
    const pounds = (amount) => ({ amount: amount.toFixed(2), currency: 'GBP' });
    return {
        ...rest,
        title: notice.title,
        problem: notice.description,
        cpvCodes: notice.cpv_codes,
        commencesOn: today,
        valueKnown: value ? 'yes' : 'no',
        ...(value && { oneOffCost: pounds(value), annualCost: pounds(0), termMonths, extensionMonths, vatRate: '20' }),
    };
}

async function draft(council, notice, encounter) {
    const asker = encounter.asker ?? 'requester';
    const { example } = await council.get(asker, '/forms/procurement');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    const answers = { ...asked(notice, example, today), ...encounter.answers };
    const request = await council.write(asker, '/requests', { kind: 'PROCUREMENT', answers }, notice.notice_id);
    return { asker, reference: request.reference };
}

async function walk(council, notice, encounter) {
    const { asker, reference } = await draft(council, notice, encounter);
    let request = await council.get(asker, `/requests/${reference}`);
    if (request.status === 'DRAFT') {
        request = await council.write(asker, `/requests/${reference}/submission`, {});
    }
    while (!request.finished) {
        const { who, task } = await council.next(request, asker);
        if (!(await encounter.meets?.(council, who, task))) {
            const [way] = task.outcomes;
            await council.complete(who, task, way.id, way.example);
        }
        request = await council.get(asker, `/requests/${reference}`);
    }
    return request;
}

/** Walks all notices, some at a time, as people do. */
async function pass(council, notices, met) {
    const requests = [];
    const waiting = notices.map((notice, number) => ({ notice, number }));
    const worker = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
            requests[next.number] = await walk(council, next.notice, encounters(met)[next.number] ?? {});
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return requests;
}

async function register(council, requests) {
    const decisions = [];
    for (const { reference } of requests) {
        decisions.push(...(await council.all('auditor', `/decisions?request=${reference}`)));
    }
    return decisions.sort((a, b) => a.number.localeCompare(b.number));
}

function print(decisions) {
    const cell = (text, width) => String(text ?? '').slice(0, width).padEnd(width);
    const line = (...[number, request, gate, outcome, value, by, title]) =>
        console.log(cell(number, 13), cell(request, 12), cell(gate, 8), cell(outcome, 24), value.padStart(14),
            ' ' + cell(by, 36), title.slice(0, 60));
    line('Decision', 'Request', 'Gate', 'Outcome', 'Value with VAT', 'Decided by', 'Title');
    for (const one of decisions) {
        line(one.number, one.request, one.gate, one.outcome, one.costBaseline?.amount ?? 'not known',
            one.decidedByName, one.title);
    }
}

async function replay(council, notices) {
    const met = new Set();
    const first = await pass(council, notices, met);
    const decisions = await register(council, first);
    const second = await pass(council, notices, new Set());
    const after = await register(council, second);
    print(after);

    const closed = first.filter((request) => request.status === 'CLOSED').length;
    const same = second.filter((request, number) => request.reference === first[number].reference).length;
    const missed = encounters(met).map(({ name }) => name).filter((name) => !met.has(name));
    console.log(`\n${closed} of ${notices.length} notices closed with ${decisions.length} decisions; asked again, ${same} of `
        + `${notices.length} were the same request and ${after.length - decisions.length} decisions were added.`);
    met.forEach((name) => console.log(`Refused on the way: ${name}`));
    missed.forEach((name) => console.error(`Not refused on the way: ${name}`));
    return closed === notices.length && same === notices.length && after.length === decisions.length && !missed.length;
}

async function main([file, option, address]) {
    if (!file || !fs.existsSync(file) || (option && (option !== '--address' || !address))) {
        console.error(file && !fs.existsSync(file) ? `There is no file ${file}.\n${USAGE}` : USAGE);
        return 2;
    }
    const notices = parse(fs.readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
    const demonstration = address ? null : await started(path.join(__dirname, '..', '..', 'target', 'gatehouse-demo.jar'));
    try {
        return (await replay(new Council(address ?? demonstration.address), notices)) ? 0 : 1;
    } finally {
        await demonstration?.stop();
    }
}

main(process.argv.slice(2)).then(
    (code) => { process.exitCode = code; },
    (failed) => { console.error(failed.message); process.exitCode = 1; },
);
