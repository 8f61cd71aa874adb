// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace rapporteur::pdf {

// A PDF 1.7 file in the making: objects by number, packed into object streams. What it gives
// depends on its objects alone.
class PdfFile
{
public:
    PdfFile();

    // A number for an object that is put later.
    int reserve();

    void put(int object, QByteArray body);
    int put(QByteArray body);

    enum class Packing : quint8 { Deflate, AsIs };

    // `entries` are the dictionary's own, without Length; AsIs bytes are already in their final
    // form.
    void putStream(int object, const QByteArray &entries, QByteArrayView bytes, Packing packing);
    int putStream(const QByteArray &entries, QByteArrayView bytes, Packing packing);

    // The whole file. The object must not be used after.
    QByteArray finish(int catalog, int info);

private:
    struct Place
    {
        quint8 kind = 0; // of an entry of the cross-reference stream (ISO 32000-1, 7.5.8.3)
        qsizetype where = 0;
        int index = 0;
    };
    struct Packed
    {
        int object;
        QByteArray body;
    };

    void packObjects();
    QByteArray crossReferences() const;

    QByteArray m_bytes;
    QByteArray m_checksums; // of all streams
    std::vector<Place> m_places;
    std::vector<Packed> m_packed;
};

} // namespace rapporteur::pdf
