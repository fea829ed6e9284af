/**
 * English words that professional texts misspell most, by their right form. None is right in
 * British or American English, and none stands in a list of French, Spanish, German or Portuguese
 * words.
 */
export const slipsAnywhere = `
accommodate: accomodate
accommodation: accomodation
achieve: acheive
achieved: acheived achived
achievement: acheivement achivement
achievements: acheivements achivements
across: accross
appearance: appearence
available: avaliable availible
beginning: begining
believe: beleive
benefit: benifit
benefits: benifits
business: buisness bussiness
challenge: challange
challenges: challanges
challenging: challanging
commitment: committment
committed: commited
committee: comittee commitee
communication: comunication communcation
completely: completly
continuously: continously
decision: desicion
decisions: desicions
definitely: definately
developed: developped
development: developement devlopment
difference: diffrence
different: diffrent
efficiency: efficency
efficient: efficent
engineer: engeneer
engineering: enginering engeneering
environment: enviroment enviornment
environments: enviroments
experience: experiance expirience expereince experince
experienced: experianced
familiar: familar
government: goverment
guarantee: guarentee
immediately: immediatly
implementation: implimentation
implemented: implimented
improvement: improvment
improvements: improvments
independently: independantly
infrastructure: infastructure
interested: intrested
inventory: inventry
knowledge: knowlege
length: lenght
liaising: liasing
liaison: liason
maintenance: maintainance maintenence maintanance
management: managment mangement
marketing: marketting
necessary: neccessary necesary
occasion: occassion
occurred: occured
occurrence: occurence
occurring: occuring
opportunities: oportunities
opportunity: oportunity oppurtunity
performance: performence
preferred: prefered
preparation: preperation
privilege: priviledge
process: proccess
professional: proffesional proffessional professionnal
received: recieved
receiving: recieving
recommendation: recomendation
referred: refered
requirement: requirment
requirements: requirments
responsibilities: responsabilities responsibilites
responsibility: responsability responsibilty responsiblity
responsible: reponsible resposible
schedule: shedule
separated: seperated
separately: seperately
software: sofware
strategy: stategy
strength: strenght
strengths: strenghts
success: sucess
successful: succesful successfull sucessful
successfully: succesfully successfuly sucessfully
supply: suply
transferred: transfered
truly: truely
until: untill
useful: usefull
writing: writting`;

/** The same, of words that are right in another language: they are slips in English text only. */
export const slipsInEnglish = `
address: adress
colleague: collegue
colleagues: collegues
communicate: comunicate
consistent: consistant
continuous: continous
excellent: excelent
guarantee: garantee
independent: independant
opportunities: opportunites
performance: perfomance
professional: profesional
receive: recieve
recommend: recomend
relevant: relevent
responsible: responsable
separate: seperate
the: teh
their: thier`;
