// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <hunspell.hxx>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Dictionary)
};

constexpr QChar typographicApostrophe(0x2019);

// Names as Hunspell's files have them, in the form that converters know.
QByteArray converterName(const std::string &encoding)
{
    QByteArray name = QByteArray::fromStdString(encoding);
    return name.replace("microsoft-cp", "windows-");
}

Result<> mustBeThere(const QString &file)
{
    const QFileInfo info(file);
    if (info.isFile() && info.isReadable())
        return {};
    return fail(Error::Kind::Read, Words::tr("The dictionary %1 cannot be read.").arg(file));
}

} // namespace

Dictionary::Dictionary(std::unique_ptr<Hunspell> engine, const QByteArray &encoding)
    : m_engine(std::move(engine))
    , m_toEngine(encoding.constData())
    , m_fromEngine(encoding.constData())
{}

Dictionary::Dictionary(Dictionary &&) noexcept = default;
Dictionary &Dictionary::operator=(Dictionary &&) noexcept = default;
Dictionary::~Dictionary() = default;

Result<Dictionary> Dictionary::load(const QString &affixFile, const QString &wordFile)
{
    for (const QString &file : {affixFile, wordFile}) {
        if (const Result<> there = mustBeThere(file); !there)
            return std::unexpected(there.error());
    }
    auto engine = std::make_unique<Hunspell>(
        affixFile.toLocal8Bit().constData(), wordFile.toLocal8Bit().constData());
    const QByteArray encoding = converterName(engine->get_dict_encoding());
    Dictionary dictionary(std::move(engine), encoding);
    if (!dictionary.m_toEngine.isValid() || !dictionary.m_fromEngine.isValid())
        return fail(
            Error::Kind::Parse,
            Words::tr("The dictionary %1 is written in an unknown encoding, %2.")
                .arg(wordFile, QString::fromLatin1(encoding)));
    return dictionary;
}

bool Dictionary::holds(const QString &word)
{
    m_toEngine.resetState();
    const QByteArray bytes = m_toEngine(word);
    return m_toEngine.hasError() || m_engine->spell(bytes.toStdString());
}

bool Dictionary::knows(const QString &word)
{
    if (holds(word))
        return true;
    return word.contains(typographicApostrophe)
           && holds(QString(word).replace(typographicApostrophe, u'\''));
}

QStringList Dictionary::suggestions(const QString &word)
{
    m_toEngine.resetState();
    const QByteArray bytes = m_toEngine(word);
    if (m_toEngine.hasError())
        return {};
    QStringList found;
    for (const std::string &suggestion : m_engine->suggest(bytes.toStdString())) {
        m_fromEngine.resetState();
        found.append(m_fromEngine(QByteArray::fromStdString(suggestion)));
    }
    return found;
}

} // namespace rapporteur
