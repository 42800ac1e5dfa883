// What must be refused on the way: each encounter belongs to one notice, tries the forbidden act once, and lets the case go on.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const REQUIREMENTS = path.join(__dirname, '..', '..', 'policy', 'interoperability-requirements.json');

/** The document without the first mandatory clause that it holds. */
function withoutMandatoryClause(text) {
    const { requirements } = JSON.parse(fs.readFileSync(REQUIREMENTS, 'utf8'));
    const clause = requirements
        .filter(({ level }) => level === 'M')
        .map((requirement) => requirement.model_clause)
        .find((wording) => text.includes(wording));
    if (!clause) {
        throw new Error('The published document holds no mandatory clause that could be lost.');
    }
    return text.replace(clause, '');
}

function example(task, outcome) {
    return task.outcomes.find(({ id }) => id === outcome).example;
}

/** @param met collects the names of what was refused */
function encounters(met) {
    const once = (name) => !met.has(name) && met.add(name);
    return [
        completedTwice(once),
        decidedByAsker(once),
        awardedWithoutDpia(once),
        publishedWithoutClause(once),
    ];
}

function completedTwice(once) {
    const name = 'a task already completed';
    return {
        name,
        async meets(council, who, task) {
            if (task.key !== 'back-request') {
                return false;
            }
            const [way] = task.outcomes;
            await council.complete(who, task, way.id, way.example);
            await council.refused(409, who, task, way.id, way.example);
            once(name);
            return true;
        },
    };
}

/** One member decides, or whoever presides puts it to the members. */
const DECIDING = ['decide-request', 'propose-decision'];

function decidedByAsker(once) {
    const name = 'a decision by the one who asked';
    return {
        name,
        asker: 'chair',
        async meets(council, who, task) {
            if (DECIDING.includes(task.key) && once(name)) {
                await council.refused(403, 'chair', task, task.outcomes[0].id, task.outcomes[0].example);
            }
            return false;
        },
    };
}

function awardedWithoutDpia(once) {
    const name = 'gate 2 with an unsigned DPIA';
    let refusedRisk = false;
    return {
        name,
        answers: { specialCategory: 'yes', userCount: 240000 },
        async meets(council, who, task) {
            if (task.key === 'accept-residual-risk' && !refusedRisk) {
                refusedRisk = true;
                await council.complete(who, task, 'REFUSE', example(task, 'REFUSE'));
                return true;
            }
            if (DECIDING.includes(task.key) && refusedRisk && once(name)) {
                await council.refused(409, who, task, 'APPROVED', example(task, 'APPROVED'));
            }
            return false;
        },
    };
}

function publishedWithoutClause(once) {
    const name = 'a published document that lost a mandatory clause';
    let lost = false;
    return {
        name,
        async meets(council, who, task) {
            if (task.key === 'go-to-market' && !lost) {
                lost = true;
                const [way] = task.outcomes;
                const documentText = withoutMandatoryClause(way.example.documentText);
                await council.complete(who, task, way.id, { ...way.example, documentText });
                return true;
            }
            if (task.key === 'check-published-wording' && once(name)) {
                await council.refused(422, who, task, 'PASS', task.outcomes[0].example);
            }
            return false;
        },
    };
}

module.exports = { encounters };
