// The demonstration council as its people meet it: one HTTP interface, many people signed in.
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');
const { setTimeout: pause } = require('node:timers/promises');

const PASSWORD = 'gatehouse-demo';
/** Who works for each group in the demonstration, the chair's deputy among them. */
const PEOPLE = {
    member: ['member1', 'member2', 'member3'],
    chair: ['chair', 'member3'],
};

/** An answer other than the one expected, with what was said. */
class Unexpected extends Error {
    constructor(who, call, status, body) {
        super(`${who}: ${call} answered ${status}: ${JSON.stringify(body)}`);
    }
}

class Council {
    constructor(address) {
        this.address = address;
    }

    async call(who, method, where, body, key) {
        const answer = await fetch(`${this.address}/api/v1${where}`, {
            method,
            headers: {
                Authorization: `Basic ${Buffer.from(`${who}:${PASSWORD}`).toString('base64')}`,
                'Content-Type': 'application/json',
                ...(key && { 'Idempotency-Key': key }),
            },
            ...(body && { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        return { status: answer.status, body: text ? JSON.parse(text) : null };
    }

    async get(who, where) {
        const { status, body } = await this.call(who, 'GET', where);
        if (status !== 200) {
            throw new Unexpected(who, `GET ${where}`, status, body);
        }
        return body;
    }

    async write(who, where, body, key) {
        const answer = await this.call(who, 'POST', where, body, key);
        if (answer.status >= 300) {
            throw new Unexpected(who, `POST ${where}`, answer.status, answer.body);
        }
        return answer.body;
    }

    /** Every item of a list, page by page. */
    async all(who, where) {
        const items = [];
        let page = await this.get(who, where);
        items.push(...page.items);
        while (page.next) {
            page = await this.get(who, `${where}&cursor=${encodeURIComponent(page.next)}`);
            items.push(...page.items);
        }
        return items;
    }

    completion(who, task, outcome, answers) {
        const body = { outcome, reason: 'Seen in the replay of real notices.', answers };
        return this.call(who, 'POST', `/tasks/${task.id}/completion`, body);
    }

    async complete(who, task, outcome, answers) {
        const { status, body } = await this.completion(who, task, outcome, answers);
        if (status !== 200) {
            throw new Unexpected(who, `${task.key} of ${task.request}, ${outcome},`, status, body);
        }
    }

    /** An act that must be refused with this status. */
    async refused(expected, who, task, outcome, answers) {
        const { status, body } = await this.completion(who, task, outcome, answers);
        if (status !== expected) {
            throw new Unexpected(who, `${task.key} of ${task.request}, ${outcome}, where ${expected} was due,`, status, body);
        }
    }

    /** An open task of the request and somebody who may complete it. */
    async next(request, asker) {
        for (;;) {
            const holders = request.with.flatMap(({ group, person }) =>
                person ? [person] : group === 'requester' ? [asker] : PEOPLE[group] ?? [group]);
            for (const who of new Set(holders)) {
                const { items } = await this.get(who, `/tasks?state=open&request=${request.reference}`);
                const task = items.find(({ mayComplete }) => mayComplete);
                if (task) {
                    return { who, task };
                }
            }
            if (request.waitingFor !== 'SYSTEM') {
                throw new Error(`Nobody may take ${request.reference} forward: ${JSON.stringify(request.with)}`);
            }
            await pause(200);
            request = await this.get(asker, `/requests/${request.reference}`);
        }
    }
}

function freePort() {
    return new Promise((resolve, reject) => {
        const server = net.createServer().once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

/** The packaged demonstration on its own empty data, ready. */
async function started(jar) {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-replay-'));
    const port = await freePort();
    const java = spawn('java', ['-jar', jar, 'demo', '--port', String(port)], {
        env: { ...process.env, GATEHOUSE_HOME: home },
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => java.once('exit', resolve));
    const ready = new Promise((resolve) => {
        readline.createInterface({ input: java.stdout }).on('line', (line) => {
            if (line.startsWith('Gatehouse is ready')) {
                resolve(true);
            }
        });
    });
    const stop = async () => {
        java.kill('SIGTERM');
        await ended;
        fs.rmSync(home, { recursive: true, force: true });
    };
    if (!(await Promise.race([ready, ended.then(() => false)]))) {
        await stop();
        throw new Error(`The demonstration did not start. Build it first: ./mvnw package`);
    }
    return { address: `http://localhost:${port}`, stop };
}

module.exports = { Council, started };
