"""What class, id, role, itemprop and link words say of an element; the names are ours, the words are the web's."""

from __future__ import annotations

HINTS: dict[str, str] = {
    "nav": r"nav(?!al)|menu|breadcrumb|pagination|pager|skip|toc\b|table-of-contents|sitemap",
    "header": r"header|masthead|banner|topbar|top-bar",
    "footer": r"footer|colophon|bottom",
    "side": r"sidebar|aside|\brail|widget|secondary|right-col|rightcol|complementary",
    "comment": r"comment|disqus|repl(?:y|ies)|respond|discussion|feedback|coral|livefyre",
    "share": r"shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|pinterest|addtoany|linkedin|telegram|mailto:",
    "related": (
        r"relat|recommend|more-|read-?next|trending|popular|most-?read|teaser|promo|also|latest|recirc"
        r"|outbrain|taboola|further|onward|suggest|zergnet|carousel|river|card"
    ),
    "subscribe": (
        r"subscri(?!ber[-_](?:only|preview|premium|content))|newsletter|sign-?up|signin|login|paywall|register|optin|opt-in"
        r"|mailchimp|mc4wp|premium(?<!subscriber.premium)|piano"
    ),
    "advert": r"\bads?\b|\bad[-_]|[-_]ads?\b|advert|sponsor|dfp|gpt-|promoted|partner|commercial|affiliate|native-",
    "picture": r"caption|figure|figcaption|\bimage|photo|gallery|slideshow|\bimg|media-?object|legend",
    "credit": r"credit|copyright|source|attribution|rights",
    "author": r"author|byline|writer|contributor|reporter|journalist|\bby\b|vcard|autor|auteur|\bfn\b",
    "bio": r"\bbio|about-?(?:the-)?author|author-?(?:box|bio|info|card|desc)|biograph|profile",
    "date": r"date|time|publish|posted|updated|modified|fecha|datum",
    "meta": r"meta|info|details|kicker|eyebrow|overline|label",
    "tag": r"\btags?\b|\btags?[-_]|[-_]tags?\b|topic|categor|keyword|/tag/|section-?name|rubrik",
    "cookie": r"cookie|consent|gdpr|privacy|onetrust|ccpa|cmp\b|didomi",
    "title": r"title|headline|heading|titre|titulo",
    "lead": (
        r"summary|standfirst|\blead\b|\blede\b|\bdek\b|\bdeck\b|subtitle|sub-?head|intro|excerpt|abstract"
        r"|description|teaser-?text|chapo|perex|preamble|vorspann"
    ),
    "content": (
        r"article|content|entry|\bpost\b|\bpost[-_]|story|body|\btext\b|rich-?text|prose|markdown|wysiwyg"
        r"|paragraph|copy"
    ),
    "donate": r"donat|support-?us|contribut(?:e|ion)s?\b|membership|patreon|fundrais|crowdfund",
    "media": r"video|audio|player|podcast|listen|jw-|playlist|youtube|vimeo|soundcloud|spotify|embed",
    "hidden": (
        r"hidden|modal|popup|pop-up|overlay|print-?only|sr-only|screen-reader|visually|accessib|tooltip"
        r"|dropdown|collapse|drawer"
    ),
    "shop": r"product|shop|price|\bbuy|cart|deal|offer|amazon|\bbtn|button",
    "quote": r"quote|tweet|instagram|embed",
    "list": r"\blist|\bitem|\bgrid|\btable",
    "legal": r"legal|disclaim|terms|copyright|imprint|impressum|policy|notice|correction",
}
TAGS = (
    "article main nav header footer aside form figure figcaption ul ol li table tr blockquote pre section "
    "h1 h2 h3 h4 p div dl details address body"
).split()
OWN_TAGS = {
    tag: i
    for i, tag in enumerate(
        "p li div h1 h2 h3 h4 h5 h6 figcaption blockquote pre td th tr dt dd section article span footer header aside "
        "ul table form label legend body center address figure summary nav main caption details field rule picture "
        "reference".split(),
        1,
    )
}
