// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void take(Provenance &provenance, QStringView name, const QString &value)
{
    if (name == "readout"_L1)
        provenance.readoutId = value;
    else if (name == "revision"_L1)
        provenance.revision = value.toInt();
    else if (name == "digest"_L1)
        provenance.digest = value;
}

// As elements or, as some programs write them anew, as attributes.
Provenance provenanceIn(QXmlStreamReader &xml)
{
    Provenance provenance;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            if (attribute.namespaceUri() == provenanceNamespace)
                take(provenance, attribute.name(), attribute.value().toString());
        }
        if (xml.namespaceUri() == provenanceNamespace) {
            const QString name = xml.name().toString();
            take(provenance, name, xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    return provenance;
}

// The document's own packet is the last one; pictures may have theirs.
Provenance provenanceOf(const QByteArray &bytes)
{
    const QByteArray end = "</x:xmpmeta>"_ba;
    const qsizetype from = bytes.lastIndexOf("<x:xmpmeta");
    const qsizetype to = from < 0 ? -1 : bytes.indexOf(end, from);
    if (to < 0)
        return {};
    QXmlStreamReader xml(bytes.sliced(from, to + end.size() - from));
    return provenanceIn(xml);
}

} // namespace

Result<OutputText> readPdf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return fail(
            Error::Kind::Parse,
            QCoreApplication::translate("Output", "this is no PDF that can be read"));
    QString words;
    for (int page = 0; page < document.pageCount(); ++page)
        words += document.getAllText(page).text() + u'\n';
    return OutputText{u"pdf"_s, provenanceOf(bytes), words};
}

} // namespace rapporteur
