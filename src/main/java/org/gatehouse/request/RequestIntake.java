package org.gatehouse.request;

import java.util.HashMap;
import java.util.Map;
import org.gatehouse.access.Action;
import org.gatehouse.access.Person;
import org.gatehouse.form.Answers;
import org.gatehouse.form.FormDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a service area asks: drafts, their answers, submission and withdrawal. */
@Service
public class RequestIntake {

    private final TechnologyRequests requests;
    private final CaseFiles files;
    private final ReferenceNumbers numbers;
    private final Authors authors;
    private final Asking asking;

    RequestIntake(
            TechnologyRequests requests, CaseFiles files, ReferenceNumbers numbers, Authors authors, Asking asking) {
        this.requests = requests;
        this.files = files;
        this.numbers = numbers;
        this.authors = authors;
        this.asking = asking;
    }

    /** Begins a draft. Missing answers are fine; unknown, ill-typed or over-long ones are refused. */
    @Transactional
    public CaseFile draft(Person by, RequestKind kind, Map<String, ?> raw) {
        asking.mayAsk(by, kind).orRefuse();
        FormDefinition form = asking.form(kind);
        Answers answers = asking.begun(form, raw);
        TechnologyRequest request = new TechnologyRequest(
                numbers.next("TR"), kind, form.version(), asking.area(by, answers), by.id(), asking.now());
        request.answer(answers, asking.area(by, answers), asking.sponsor(by, answers));
        files.publish(request, RequestDrafted::new);
        authors.add(request.file().reference(), by);
        return request.file();
    }

    /** Replaces the answers of a draft, or of a request that was returned to its requester, if nobody did meanwhile. */
    @Transactional
    CaseFile answer(Person by, String reference, IfMatch read, Map<String, ?> raw) {
        TechnologyRequest request = editable(by, reference, Action.EDIT);
        CaseFile file = request.file();
        read.orRefuse(file);
        boolean complete = file.status() != RequestStatus.DRAFT;
        Answers answers = asking.check(file, raw, complete);
        request.answer(answers, asking.area(by, answers), asking.sponsor(by, answers));
        authors.add(reference, by);
        files.publish(request, RequestAnswered::new);
        return request.file();
    }

    /** Replaces the answers of one page; the others stay. */
    @Transactional
    public CaseFile answerPage(Person by, String reference, Map<String, ?> page) {
        TechnologyRequest request = editable(by, reference, Action.EDIT);
        CaseFile file = request.file();
        Map<String, Object> all = new HashMap<>(file.answers().values());
        all.putAll(page);
        Answers answers = asking.check(file, all, false);
        request.answer(answers, asking.area(by, answers), asking.sponsor(by, answers));
        authors.add(reference, by);
        files.publish(request, RequestAnswered::new);
        return request.file();
    }

    /** Whether nobody ever asked for anything, as in a new database. */
    @Transactional(readOnly = true)
    public boolean isUnused() {
        return requests.count() == 0;
    }

    /** Hands the request in; everything is checked and the process starts. */
    @Transactional
    public CaseFile submit(Person by, String reference) {
        TechnologyRequest request = editable(by, reference, Action.EDIT);
        CaseFile file = request.file();
        request.submit(asking.now());
        asking.check(file, file.answers().values(), true);
        files.publishSubmission(request);
        return request.file();
    }

    @Transactional
    public CaseFile withdraw(Person by, String reference) {
        TechnologyRequest request = editable(by, reference, Action.WITHDRAW);
        request.withdraw(asking.now());
        files.publish(request, RequestWithdrawn::new);
        return request.file();
    }

    private TechnologyRequest editable(Person by, String reference, Action action) {
        asking.visible(by, reference);
        TechnologyRequest request = files.locked(reference);
        asking.may(by, action, reference).orRefuse();
        return request;
    }
}
