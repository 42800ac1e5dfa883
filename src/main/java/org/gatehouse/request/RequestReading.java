package org.gatehouse.request;

import java.util.List;
import org.gatehouse.access.Person;
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

    RequestApi.RequestList list(Person by, String before, int limit) {
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
