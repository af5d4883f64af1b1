"""The names under which `<meta>` elements state an article's fields."""

from __future__ import annotations

from cleaner.blocks.claims import Field

_NAMES: dict[Field, str] = {
    "headline": """
        og:title twitter:title dc.title dc:title dcterms.title citation_title parsely-title sailthru.title title
        headline article:title hdl bt:headline articletitle bepress_citation_title""",
    "author": """
        author authors article:author article:author_name article.author og:author og:article:author author_name
        author-name dc.creator dc:creator dcterms.creator dc.contributor.author citation_author citation_authors
        parsely-author sailthru.author byl byline bt:author cxenseparse:author rbauthors creator dcsext.author
        auteur autor ob_authors dc.creator.personalname bepress_citation_author mediator_author og.article.author
        dable:author""",
    "date": """
        article:published_time article:published og:article:published_time og:published_time og:pubdate published_time
        article.published article.created article:created_time article_date_original date dc.date dc:date
        dc.date.issued dc.date.created dc.date.published dc.issued dc.created dcterms.date dcterms.created
        dcterms.issued dcterms.available citation_publication_date citation_date citation_online_date
        parsely-pub-date sailthru.date pubdate pub_date publishdate publish-date publish_date publish-time
        publication_date publication-date publicationdate datepublished date_published originalpublicationdate
        datecreated created createdate displaydate display_date cxenseparse:recs:publishtime cxenseparse:publishtime
        shareaholic:article_published_time rnews:datepublished published published-date publisheddate first_published
        bt:pubdate vr:published_time ptime pdate release_date releasedate news_date artpubdate video:release_date
        datum datepublication sailthru.published_time timestamp og:pub_date posted citation_year
        mediator_published_time bepress_citation_online_date""",
    "updated": """
        article:modified_time article:modified og:updated_time og:article:modified_time dc.date.modified
        dcterms.modified dc.modified last-modified lastmodified last_modified last-updated lastupdated lastmod revised
        datemodified date_modified modified modified_time updated updated_time bt:moddate article.updated
        cxenseparse:recs:modifiedtime revision_date""",
    "site": """
        og:site_name og:sitename application-name twitter:site twitter:app:name:iphone al:ios:app_name
        apple-mobile-web-app-title publisher dc.publisher dcterms.publisher cre sitename""",
    "description": "description og:description twitter:description dc.description dcterms.description",
    "language": "og:locale content-language language dc.language",
    "url": "og:url twitter:url parsely-link",
    "section": "article:section parsely-section",
}
FIELDS: dict[str, Field] = {name: field for field, names in _NAMES.items() for name in names.split()}
