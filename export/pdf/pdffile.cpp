// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffile.h"

#include "deflate.h"
#include "pdfsyntax.h"

#include <QCryptographicHash>

#include <algorithm>
#include <span>

namespace rapporteur::pdf {

namespace {

constexpr size_t objectsAStream = 200;
constexpr int freeEntry = 65535;

} // namespace

PdfFile::PdfFile()
    // The second line tells programs that the file is not text (ISO 19005-2, 6.1.2).
    : m_bytes("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")
    , m_places{Place{0, 0, freeEntry}}
{}

int PdfFile::reserve()
{
    m_places.emplace_back();
    return int(m_places.size()) - 1;
}

void PdfFile::put(int object, QByteArray body)
{
    m_packed.push_back({object, std::move(body)});
}

int PdfFile::put(QByteArray body)
{
    const int object = reserve();
    put(object, std::move(body));
    return object;
}

void PdfFile::putStream(int object, const QByteArray &entries, QByteArrayView bytes, Packing packing)
{
    const bool packs = packing == Packing::Deflate;
    const QByteArray packed = packs ? deflate(bytes) : QByteArray();
    const QByteArrayView body = packs ? QByteArrayView(packed) : bytes;
    m_places[size_t(object)] = {1, m_bytes.size(), 0};
    m_bytes += QByteArray::number(object) + " 0 obj\n<<" + entries
               + (packs ? "/Filter/FlateDecode" : "") + "/Length " + QByteArray::number(body.size())
               + ">>\nstream\n";
    m_bytes += body;
    m_checksums += QByteArray::number(checksum(body)) + ' ';
    m_bytes += "\nendstream\nendobj\n";
}

int PdfFile::putStream(const QByteArray &entries, QByteArrayView bytes, Packing packing)
{
    const int object = reserve();
    putStream(object, entries, bytes, packing);
    return object;
}

void PdfFile::packObjects()
{
    for (size_t start = 0; start < m_packed.size(); start += objectsAStream) {
        const size_t count = std::min(objectsAStream, m_packed.size() - start);
        const int stream = reserve();
        QByteArray index;
        QByteArray bodies;
        for (size_t i = 0; i < count; ++i) {
            const Packed &packed = m_packed[start + i];
            index += QByteArray::number(packed.object) + ' ' + QByteArray::number(bodies.size())
                     + ' ';
            bodies += packed.body + '\n';
            m_places[size_t(packed.object)] = {2, stream, int(i)};
        }
        const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(count) + "/First "
                                   + QByteArray::number(index.size());
        putStream(stream, entries, index + bodies, Packing::Deflate);
    }
}

QByteArray PdfFile::crossReferences() const
{
    QByteArray table;
    for (const Place &place : m_places) {
        table += char(place.kind);
        for (int shift = 24; shift >= 0; shift -= 8)
            table += char(place.where >> shift);
        table += char(place.index >> 8);
        table += char(place.index);
    }
    return table;
}

QByteArray PdfFile::finish(int catalog, int info)
{
    packObjects();
    const int stream = reserve();
    const qsizetype start = m_bytes.size();
    m_places[size_t(stream)] = {1, start, 0};
    const QByteArray id = '<'
                          + QCryptographicHash::hash(m_checksums, QCryptographicHash::Md5).toHex()
                          + '>';
    const QByteArray entries = "/Type/XRef/Size " + QByteArray::number(m_places.size())
                               + "/W[1 4 2]/Root " + reference(catalog) + "/Info " + reference(info)
                               + "/ID[" + id + id + ']';
    putStream(stream, entries, crossReferences(), Packing::Deflate);
    m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace rapporteur::pdf
