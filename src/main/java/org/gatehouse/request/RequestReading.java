package org.gatehouse.request;

import java.util.List;
import org.gatehouse.access.Person;
import org.gatehouse.web.Filters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading requests, each time asking whether the reader may. */
@Service
@Transactional(readOnly = true)
class RequestReading {

    private final CaseFiles files;
    private final RequestAccess access;
    private final RequestSearch search;
    private final RequestView.Builder views;
    private final Timeline timeline;

    RequestReading(
            CaseFiles files, RequestAccess access, RequestSearch search, RequestView.Builder views, Timeline timeline) {
        this.files = files;
        this.access = access;
        this.search = search;
        this.views = views;
        this.timeline = timeline;
    }

    CaseFile file(Person by, String reference) {
        access.visible(by, reference);
        return files.get(reference);
    }

    RequestView view(Person by, String reference) {
        return views.of(file(by, reference));
    }

    /** @throws org.gatehouse.web.FilterRefused where cursor or limit cannot be read */
    RequestApi.RequestList list(Person by, String cursor, String typedLimit) {
        Filters filters = new Filters();
        int limit = filters.limit(typedLimit);
        String before = filters.text("cursor", cursor);
        if (!before.isEmpty() && !before.matches("TR-\\d{4}-\\d{4,9}")) {
            filters.refuse("cursor", "Give the cursor exactly as the last answer’s “next” gave it, or leave it out.");
        }
        filters.orRefuse();
        List<String> references = search.references(by, before, limit + 1);
        List<RequestView> items =
                references.stream().limit(limit).map(files::get).map(views::of).toList();
        return new RequestApi.RequestList(items, references.size() > limit ? references.get(limit - 1) : null);
    }

    List<Timeline.Step> timeline(Person by, String reference) {
        access.visible(by, reference);
        return timeline.of(reference);
    }

    String version(String reference) {
        return IfMatch.etag(files.get(reference));
    }
}
