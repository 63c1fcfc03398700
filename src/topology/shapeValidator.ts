// Generated from src/topology/schema.ts by scripts/generate-schema.ts: what ajv makes of the schema. Don't edit.
// @ts-nocheck

import type { ValidateFunction } from "ajv/dist/2020.js";
import { type LabFile, labSchema as schema0 } from "./schema.ts";

/** Whether a value has the shape of a topology file; if not, `errors` of this function are ajv's, all of them. */
export const hasValidShape: ValidateFunction<LabFile> = validate0;

const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => [...text].length;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern3 = new RegExp("^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$", "u");
const pattern4 = new RegExp("^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern5 = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$", "u");
const pattern6 = new RegExp("^[^=\\s\\u0000]+$", "u");
const pattern8 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern17 = new RegExp("^/[^:\\u0000]*$", "u");
const pattern19 = new RegExp("^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$", "u");
const pattern20 = new RegExp("^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$", "u");
const pattern21 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern27 = new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$", "u");
const pattern28 = new RegExp("^[A-Z][A-Z_]*$", "u");
const pattern31 = new RegExp("^/[^\\s\\u0000]*$", "u");
const pattern32 = new RegExp("^[A-Za-z0-9.:_-]+$", "u");
const pattern33 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
const pattern34 = new RegExp("^[^\\r\\n\\u0000]*$", "u");
const pattern72 = new RegExp("^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$", "u");
const pattern73 = new RegExp("^[a-z0-9-]+$", "u");
const pattern74 = new RegExp("^[A-Za-z0-9]*$", "u");
const pattern78 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern82 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$", "u");
const pattern83 = new RegExp("^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$", "u");
const pattern85 = new RegExp("^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$", "u");
const pattern86 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$", "u");

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 32){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.name.type,parentSchema:schema0.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.network !== undefined){
let data1 = data.network;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: schema0.properties.network.type},schema:schema0.properties.network.type,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func0.call(schema0.properties.network.properties, key1))){
const err5 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema0.properties.network,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.cni !== undefined){
let data2 = data1.cni;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.cni.type,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((data2 === "flannel") || (data2 === "calico")) || (data2 === "canal")) || (data2 === "weave")) || (data2 === "underlay")) || (data2 === "plugin"))){
const err7 = {instancePath:instancePath+"/network/cni",schemaPath:"#/properties/network/properties/cni/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.cni.enum},schema:schema0.properties.network.properties.cni.enum,parentSchema:schema0.properties.network.properties.cni,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.backend !== undefined){
let data3 = data1.backend;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.backend.type,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((data3 === "vxlan") || (data3 === "host-gw")) || (data3 === "udp")) || (data3 === "bgp")) || (data3 === "mesh")) || (data3 === "none")) || (data3 === "ipip")) || (data3 === "wireguard"))){
const err9 = {instancePath:instancePath+"/network/backend",schemaPath:"#/properties/network/properties/backend/enum",keyword:"enum",params:{allowedValues: schema0.properties.network.properties.backend.enum},schema:schema0.properties.network.properties.backend.enum,parentSchema:schema0.properties.network.properties.backend,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.pods !== undefined){
let data4 = data1.pods;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/type",keyword:"type",params:{type: schema0.properties.network.properties.pods.type},schema:schema0.properties.network.properties.pods.type,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 2){
const err11 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/network/pods",schemaPath:"#/properties/network/properties/pods/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.pods,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/network/pods/" + i0,schemaPath:"#/properties/network/properties/pods/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.pods.items.type,parentSchema:schema0.properties.network.properties.pods.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data1.perNode !== undefined){
let data6 = data1.perNode;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (!(Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/type",keyword:"type",params:{type: schema0.properties.network.properties.perNode.type},schema:schema0.properties.network.properties.perNode.type,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 126 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 126},schema:126,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 2){
const err17 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/network/perNode",schemaPath:"#/properties/network/properties/perNode/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.perNode.items.type,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 126 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 126},schema:126,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/network/perNode/" + i1,schemaPath:"#/properties/network/properties/perNode/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.perNode.items,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
if(data1.nodes !== undefined){
let data8 = data1.nodes;
if((typeof data8 !== "string") && (!(Array.isArray(data8)))){
const err22 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.type},schema:schema0.properties.network.properties.nodes.type,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data8)){
if(data8.length > 64){
const err23 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 64},schema:64,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 1){
const err24 = {instancePath:instancePath+"/network/nodes",schemaPath:"#/properties/network/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.nodes,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err25 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.items.type},schema:schema0.properties.network.properties.nodes.items.type,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err26 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.network.properties.nodes.items.required,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.prefix === undefined){
const err27 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/required",keyword:"required",params:{missingProperty: "prefix"},schema:schema0.properties.network.properties.nodes.items.required,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "prefix"))){
const err28 = {instancePath:instancePath+"/network/nodes/" + i2,schemaPath:"#/properties/network/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema0.properties.network.properties.nodes.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func1(data10) > 63){
const err29 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern0.test(data10)){
const err30 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/network/nodes/" + i2+"/name",schemaPath:"#/properties/network/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.items.properties.name.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.name,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.prefix !== undefined){
let data11 = data9.prefix;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err32 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/type",keyword:"type",params:{type: schema0.properties.network.properties.nodes.items.properties.prefix.type},schema:schema0.properties.network.properties.nodes.items.properties.prefix.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 2){
const err33 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.length < 1){
const err34 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix",schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
const err35 = {instancePath:instancePath+"/network/nodes/" + i2+"/prefix/" + i3,schemaPath:"#/properties/network/properties/nodes/items/properties/prefix/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.nodes.items.properties.prefix.items.type,parentSchema:schema0.properties.network.properties.nodes.items.properties.prefix.items,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
}
}
}
if(data1.services !== undefined){
let data13 = data1.services;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err36 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/type",keyword:"type",params:{type: schema0.properties.network.properties.services.type},schema:schema0.properties.network.properties.services.type,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data13)){
if(data13.length > 2){
const err37 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.length < 1){
const err38 = {instancePath:instancePath+"/network/services",schemaPath:"#/properties/network/properties/services/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.services,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/network/services/" + i4,schemaPath:"#/properties/network/properties/services/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.services.items.type,parentSchema:schema0.properties.network.properties.services.items,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data1.mtu !== undefined){
let data15 = data1.mtu;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.mtu.type,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 576 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/network/mtu",schemaPath:"#/properties/network/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.network.properties.mtu,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data1.vxlan !== undefined){
let data16 = data1.vxlan;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err43 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/type",keyword:"type",params:{type: schema0.properties.network.properties.vxlan.type},schema:schema0.properties.network.properties.vxlan.type,parentSchema:schema0.properties.network.properties.vxlan,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "vni") || (key3 === "port")) || (key3 === "directRouting"))){
const err44 = {instancePath:instancePath+"/network/vxlan",schemaPath:"#/properties/network/properties/vxlan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema0.properties.network.properties.vxlan,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.vni !== undefined){
let data17 = data16.vni;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.vni.type,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 16777215 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16777215},schema:16777215,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/network/vxlan/vni",schemaPath:"#/properties/network/properties/vxlan/properties/vni/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.vni,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data16.port !== undefined){
let data18 = data16.port;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err48 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.vxlan.properties.port.type,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65535 || isNaN(data18)){
const err49 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/network/vxlan/port",schemaPath:"#/properties/network/properties/vxlan/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.vxlan.properties.port,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.directRouting !== undefined){
let data19 = data16.directRouting;
if(typeof data19 !== "boolean"){
const err51 = {instancePath:instancePath+"/network/vxlan/directRouting",schemaPath:"#/properties/network/properties/vxlan/properties/directRouting/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.network.properties.vxlan.properties.directRouting.type,parentSchema:schema0.properties.network.properties.vxlan.properties.directRouting,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
if(data1.bgp !== undefined){
let data20 = data1.bgp;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err52 = {instancePath:instancePath+"/network/bgp",schemaPath:"#/properties/network/properties/bgp/type",keyword:"type",params:{type: schema0.properties.network.properties.bgp.type},schema:schema0.properties.network.properties.bgp.type,parentSchema:schema0.properties.network.properties.bgp,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(key4 === "as")){
const err53 = {instancePath:instancePath+"/network/bgp",schemaPath:"#/properties/network/properties/bgp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema0.properties.network.properties.bgp,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data20.as !== undefined){
let data21 = data20.as;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err54 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.network.properties.bgp.properties.as.type,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 4294967294 || isNaN(data21)){
const err55 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967294},schema:4294967294,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err56 = {instancePath:instancePath+"/network/bgp/as",schemaPath:"#/properties/network/properties/bgp/properties/as/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.network.properties.bgp.properties.as,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
if(data1.dns !== undefined){
let data22 = data1.dns;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err57 = {instancePath:instancePath+"/network/dns",schemaPath:"#/properties/network/properties/dns/type",keyword:"type",params:{type: schema0.properties.network.properties.dns.type},schema:schema0.properties.network.properties.dns.type,parentSchema:schema0.properties.network.properties.dns,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!(key5 === "upstream")){
const err58 = {instancePath:instancePath+"/network/dns",schemaPath:"#/properties/network/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema0.properties.network.properties.dns,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.upstream !== undefined){
let data23 = data22.upstream;
if((typeof data23 !== "string") && (!(Array.isArray(data23)))){
const err59 = {instancePath:instancePath+"/network/dns/upstream",schemaPath:"#/properties/network/properties/dns/properties/upstream/type",keyword:"type",params:{type: schema0.properties.network.properties.dns.properties.upstream.type},schema:schema0.properties.network.properties.dns.properties.upstream.type,parentSchema:schema0.properties.network.properties.dns.properties.upstream,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data23)){
if(data23.length > 3){
const err60 = {instancePath:instancePath+"/network/dns/upstream",schemaPath:"#/properties/network/properties/dns/properties/upstream/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema0.properties.network.properties.dns.properties.upstream,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.length < 1){
const err61 = {instancePath:instancePath+"/network/dns/upstream",schemaPath:"#/properties/network/properties/dns/properties/upstream/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.network.properties.dns.properties.upstream,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 !== "string"){
const err62 = {instancePath:instancePath+"/network/dns/upstream/" + i5,schemaPath:"#/properties/network/properties/dns/properties/upstream/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.dns.properties.upstream.items.type,parentSchema:schema0.properties.network.properties.dns.properties.upstream.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
}
if(data1.conflist !== undefined){
let data25 = data1.conflist;
if(typeof data25 !== "string"){
const err63 = {instancePath:instancePath+"/network/conflist",schemaPath:"#/properties/network/properties/conflist/type",keyword:"type",params:{type: "string"},schema:schema0.properties.network.properties.conflist.type,parentSchema:schema0.properties.network.properties.conflist,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data.nodes !== undefined){
let data26 = data.nodes;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err64 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: schema0.properties.nodes.type},schema:schema0.properties.nodes.type,parentSchema:schema0.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
const _errs61 = errors;
if(typeof key6 === "string"){
if(func1(key6) > 63){
const err65 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.nodes.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern0.test(key6)){
const err66 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.nodes.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.propertyNames.type,parentSchema:schema0.properties.nodes.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid18 = _errs61 === errors;
if(!valid18){
const err68 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema0.properties.nodes.propertyNames,parentSchema:schema0.properties.nodes,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key7 in data26){
let data27 = data26[key7];
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err69 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.type},schema:schema0.properties.nodes.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(func0.call(schema0.properties.nodes.additionalProperties.properties, key8))){
const err70 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema0.properties.nodes.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.address !== undefined){
let data28 = data27.address;
if((typeof data28 !== "string") && (!(Array.isArray(data28)))){
const err71 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.address.type},schema:schema0.properties.nodes.additionalProperties.properties.address.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(Array.isArray(data28)){
if(data28.length > 2){
const err72 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.length < 1){
const err73 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/nodes/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.address,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
let data29 = data28[i6];
if(typeof data29 !== "string"){
const err74 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i6,schemaPath:"#/properties/nodes/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.address.items,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
if(data27.podCIDR !== undefined){
let data30 = data27.podCIDR;
if((typeof data30 !== "string") && (!(Array.isArray(data30)))){
const err75 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.podCIDR.type},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(Array.isArray(data30)){
if(data30.length > 2){
const err76 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data30.length < 1){
const err77 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR",schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len7 = data30.length;
for(let i7=0; i7<len7; i7++){
let data31 = data30[i7];
if(typeof data31 !== "string"){
const err78 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/podCIDR/" + i7,schemaPath:"#/properties/nodes/additionalProperties/properties/podCIDR/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.podCIDR.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
if(data27.segment !== undefined){
let data32 = data27.segment;
if(typeof data32 !== "string"){
const err79 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/segment",schemaPath:"#/properties/nodes/additionalProperties/properties/segment/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.segment.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.segment,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.labels !== undefined){
let data33 = data27.labels;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err80 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.labels.type},schema:schema0.properties.nodes.additionalProperties.properties.labels.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data33};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
const _errs79 = errors;
if(typeof key9 === "string"){
if(!pattern3.test(key9)){
const err81 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid25 = _errs79 === errors;
if(!valid25){
const err82 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/nodes/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key9},schema:schema0.properties.nodes.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key10 in data33){
let data34 = data33[key10];
if(typeof data34 === "string"){
if(!pattern4.test(data34)){
const err83 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.labels.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
if(data27.image !== undefined){
let data35 = data27.image;
if(typeof data35 === "string"){
if(func1(data35) > 255){
const err85 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data35};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern5.test(data35)){
const err86 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/image",schemaPath:"#/properties/nodes/additionalProperties/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.image.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.image,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data27.command !== undefined){
let data36 = data27.command;
if(Array.isArray(data36)){
if(data36.length < 1){
const err88 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data36};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
let data37 = data36[i8];
if(typeof data37 !== "string"){
const err89 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/command/" + i8,schemaPath:"#/properties/nodes/additionalProperties/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.command.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command.items,data:data37};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/command",schemaPath:"#/properties/nodes/additionalProperties/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.nodes.additionalProperties.properties.command.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.command,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.env !== undefined){
let data38 = data27.env;
if(typeof data38 != "object"){
const err91 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.env.type},schema:schema0.properties.nodes.additionalProperties.properties.env.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data38};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(Array.isArray(data38)){
const len9 = data38.length;
for(let i9=0; i9<len9; i9++){
let data39 = data38[i9];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.name === undefined){
const err92 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data39};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key11 in data39){
if(!((key11 === "name") || (key11 === "value"))){
const err93 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.name !== undefined){
let data40 = data39.name;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err94 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data40};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9+"/name",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.name,data:data40};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.value !== undefined){
let data41 = data39.value;
if(typeof data41 !== "string"){
const err96 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9+"/value",schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items.properties.value,data:data41};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + i9,schemaPath:"#/properties/nodes/additionalProperties/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.env.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.items,data:data39};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key12 in data38){
const _errs98 = errors;
if(typeof key12 === "string"){
if(!pattern6.test(key12)){
const err98 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid32 = _errs98 === errors;
if(!valid32){
const err99 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/nodes/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema0.properties.nodes.additionalProperties.properties.env.propertyNames,parentSchema:schema0.properties.nodes.additionalProperties.properties.env,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
for(const key13 in data38){
let data42 = data38[key13];
if(typeof data42 !== "string"){
const err100 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.env.additionalProperties,data:data42};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
if(data27.binds !== undefined){
let data43 = data27.binds;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err101 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds",schemaPath:"#/properties/nodes/additionalProperties/properties/binds/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.binds.type},schema:schema0.properties.nodes.additionalProperties.properties.binds.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds,data:data43};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(Array.isArray(data43)){
const len10 = data43.length;
for(let i10=0; i10<len10; i10++){
let data44 = data43[i10];
if(typeof data44 !== "string"){
const err102 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/binds/" + i10,schemaPath:"#/properties/nodes/additionalProperties/properties/binds/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.binds.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.binds.items,data:data44};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
if(data27.routes !== undefined){
let data45 = data27.routes;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err103 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.routes.type},schema:schema0.properties.nodes.additionalProperties.properties.routes.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes,data:data45};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(Array.isArray(data45)){
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
let data46 = data45[i11];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.to === undefined){
const err104 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data46.via === undefined){
const err105 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/required",keyword:"required",params:{missingProperty: "via"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.required,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key14 in data46){
if(!((key14 === "to") || (key14 === "via"))){
const err106 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.to !== undefined){
let data47 = data46.to;
if(typeof data47 !== "string"){
const err107 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11+"/to",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.to,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.via !== undefined){
let data48 = data46.via;
if(typeof data48 !== "string"){
const err108 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11+"/via",schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/properties/via/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items.properties.via,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/routes/" + i11,schemaPath:"#/properties/nodes/additionalProperties/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.nodes.additionalProperties.properties.routes.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.routes.items,data:data46};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
if(data27.impair !== undefined){
let data49 = data27.impair;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err110 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.impair.type},schema:schema0.properties.nodes.additionalProperties.properties.impair.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair,data:data49};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key15 in data49){
if(!(((((((key15 === "delay") || (key15 === "jitter")) || (key15 === "loss")) || (key15 === "rate")) || (key15 === "corrupt")) || (key15 === "duplicate")) || (key15 === "reorder"))){
const err111 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair,data:data49};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.delay !== undefined){
let data50 = data49.delay;
if(typeof data50 !== "string"){
const err112 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/delay",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/delay/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.delay.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.delay,data:data50};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data49.jitter !== undefined){
let data51 = data49.jitter;
if(typeof data51 !== "string"){
const err113 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/jitter",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/jitter/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.jitter.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.jitter,data:data51};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data49.loss !== undefined){
let data52 = data49.loss;
if(typeof data52 !== "string"){
const err114 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/loss",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/loss/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.loss.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.loss,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data49.rate !== undefined){
let data53 = data49.rate;
if(typeof data53 !== "string"){
const err115 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/rate",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/rate/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.rate.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.rate,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data49.corrupt !== undefined){
let data54 = data49.corrupt;
if(typeof data54 !== "string"){
const err116 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/corrupt",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/corrupt/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.corrupt.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.corrupt,data:data54};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data49.duplicate !== undefined){
let data55 = data49.duplicate;
if(typeof data55 !== "string"){
const err117 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/duplicate",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/duplicate/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.duplicate.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.duplicate,data:data55};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data49.reorder !== undefined){
let data56 = data49.reorder;
if(typeof data56 !== "string"){
const err118 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/reorder",schemaPath:"#/properties/nodes/additionalProperties/properties/impair/properties/reorder/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.impair.properties.reorder.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.impair.properties.reorder,data:data56};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
if(data27.exec !== undefined){
let data57 = data27.exec;
if((!(Array.isArray(data57))) && (data57 !== null)){
const err119 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec",schemaPath:"#/properties/nodes/additionalProperties/properties/exec/type",keyword:"type",params:{type: schema0.properties.nodes.additionalProperties.properties.exec.type},schema:schema0.properties.nodes.additionalProperties.properties.exec.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec,data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(Array.isArray(data57)){
const len12 = data57.length;
for(let i12=0; i12<len12; i12++){
let data58 = data57[i12];
if(typeof data58 !== "string"){
const err120 = {instancePath:instancePath+"/nodes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/exec/" + i12,schemaPath:"#/properties/nodes/additionalProperties/properties/exec/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.nodes.additionalProperties.properties.exec.items.type,parentSchema:schema0.properties.nodes.additionalProperties.properties.exec.items,data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
}
}
}
}
if(data.pods !== undefined){
let data59 = data.pods;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err121 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/type",keyword:"type",params:{type: schema0.properties.pods.type},schema:schema0.properties.pods.type,parentSchema:schema0.properties.pods,data:data59};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key16 in data59){
const _errs138 = errors;
if(typeof key16 === "string"){
if(!pattern8.test(key16)){
const err122 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema0.properties.pods.propertyNames,data:key16,propertyName:key16};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var valid42 = _errs138 === errors;
if(!valid42){
const err123 = {instancePath:instancePath+"/pods",schemaPath:"#/properties/pods/propertyNames",keyword:"propertyNames",params:{propertyName: key16},schema:schema0.properties.pods.propertyNames,parentSchema:schema0.properties.pods,data:data59};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key17 in data59){
let data60 = data59[key17];
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err124 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.type},schema:schema0.properties.pods.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key18 in data60){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties, key18))){
const err125 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema0.properties.pods.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data60.namespace !== undefined){
let data61 = data60.namespace;
if(typeof data61 === "string"){
if(func1(data61) > 63){
const err126 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data61};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern0.test(data61)){
const err127 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data61};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/pods/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.pods.additionalProperties.properties.namespace,data:data61};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data60.node !== undefined){
let data62 = data60.node;
if(typeof data62 !== "string"){
const err129 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/node",schemaPath:"#/properties/pods/additionalProperties/properties/node/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.node.type,parentSchema:schema0.properties.pods.additionalProperties.properties.node,data:data62};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.nodeSelector !== undefined){
let data63 = data60.nodeSelector;
if((!(data63 && typeof data63 == "object" && !Array.isArray(data63))) && (data63 !== null)){
const err130 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.nodeSelector.type},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.type,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector,data:data63};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key19 in data63){
const _errs149 = errors;
if(typeof key19 === "string"){
if(!pattern3.test(key19)){
const err131 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.propertyNames,data:key19,propertyName:key19};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var valid45 = _errs149 === errors;
if(!valid45){
const err132 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector",schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/propertyNames",keyword:"propertyNames",params:{propertyName: key19},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
for(const key20 in data63){
let data64 = data63[key20];
if(typeof data64 === "string"){
if(!pattern4.test(data64)){
const err133 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodeSelector/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.nodeSelector.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
if(data60.address !== undefined){
let data65 = data60.address;
if((typeof data65 !== "string") && (!(Array.isArray(data65)))){
const err135 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.address.type},schema:schema0.properties.pods.additionalProperties.properties.address.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data65};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(Array.isArray(data65)){
if(data65.length > 2){
const err136 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data65.length < 1){
const err137 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/address",schemaPath:"#/properties/pods/additionalProperties/properties/address/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.address,data:data65};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len13 = data65.length;
for(let i13=0; i13<len13; i13++){
let data66 = data65[i13];
if(typeof data66 !== "string"){
const err138 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/address/" + i13,schemaPath:"#/properties/pods/additionalProperties/properties/address/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.address.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.address.items,data:data66};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
if(data60.replicas !== undefined){
let data67 = data60.replicas;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err139 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.replicas.type,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data67};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 1000 || isNaN(data67)){
const err140 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data67};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err141 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/replicas",schemaPath:"#/properties/pods/additionalProperties/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.replicas,data:data67};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data60.labels !== undefined){
let data68 = data60.labels;
if((!(data68 && typeof data68 == "object" && !Array.isArray(data68))) && (data68 !== null)){
const err142 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.labels.type},schema:schema0.properties.pods.additionalProperties.properties.labels.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key21 in data68){
const _errs161 = errors;
if(typeof key21 === "string"){
if(!pattern3.test(key21)){
const err143 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,data:key21,propertyName:key21};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var valid49 = _errs161 === errors;
if(!valid49){
const err144 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/pods/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key21},schema:schema0.properties.pods.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.labels,data:data68};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
for(const key22 in data68){
let data69 = data68[key22];
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
const err145 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data69};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.labels.additionalProperties,data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
if(data60.annotations !== undefined){
let data70 = data60.annotations;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err147 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.annotations.type},schema:schema0.properties.pods.additionalProperties.properties.annotations.type,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations,data:data70};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key23 in data70){
const _errs167 = errors;
if(typeof key23 === "string"){
if(!pattern3.test(key23)){
const err148 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.annotations.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var valid51 = _errs167 === errors;
if(!valid51){
const err149 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/properties/pods/additionalProperties/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key23},schema:schema0.properties.pods.additionalProperties.properties.annotations.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations,data:data70};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
for(const key24 in data70){
let data71 = data70[key24];
if(typeof data71 !== "string"){
const err150 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.annotations.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.annotations.additionalProperties,data:data71};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
if(data60.impair !== undefined){
let data72 = data60.impair;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err151 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair",schemaPath:"#/properties/pods/additionalProperties/properties/impair/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.impair.type},schema:schema0.properties.pods.additionalProperties.properties.impair.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair,data:data72};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key25 in data72){
if(!(((((((key25 === "delay") || (key25 === "jitter")) || (key25 === "loss")) || (key25 === "rate")) || (key25 === "corrupt")) || (key25 === "duplicate")) || (key25 === "reorder"))){
const err152 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair",schemaPath:"#/properties/pods/additionalProperties/properties/impair/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.impair,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data72.delay !== undefined){
let data73 = data72.delay;
if(typeof data73 !== "string"){
const err153 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/delay",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/delay/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.delay.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.delay,data:data73};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data72.jitter !== undefined){
let data74 = data72.jitter;
if(typeof data74 !== "string"){
const err154 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/jitter",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/jitter/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.jitter.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.jitter,data:data74};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data72.loss !== undefined){
let data75 = data72.loss;
if(typeof data75 !== "string"){
const err155 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/loss",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/loss/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.loss.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.loss,data:data75};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data72.rate !== undefined){
let data76 = data72.rate;
if(typeof data76 !== "string"){
const err156 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/rate",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/rate/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.rate.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.rate,data:data76};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data72.corrupt !== undefined){
let data77 = data72.corrupt;
if(typeof data77 !== "string"){
const err157 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/corrupt",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/corrupt/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.corrupt.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.corrupt,data:data77};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data72.duplicate !== undefined){
let data78 = data72.duplicate;
if(typeof data78 !== "string"){
const err158 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/duplicate",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/duplicate/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.duplicate.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.duplicate,data:data78};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data72.reorder !== undefined){
let data79 = data72.reorder;
if(typeof data79 !== "string"){
const err159 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/impair/reorder",schemaPath:"#/properties/pods/additionalProperties/properties/impair/properties/reorder/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.impair.properties.reorder.type,parentSchema:schema0.properties.pods.additionalProperties.properties.impair.properties.reorder,data:data79};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
if(data60.containers !== undefined){
let data80 = data60.containers;
if((!(Array.isArray(data80))) && (data80 !== null)){
const err160 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers",schemaPath:"#/properties/pods/additionalProperties/properties/containers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.type},schema:schema0.properties.pods.additionalProperties.properties.containers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers,data:data80};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Array.isArray(data80)){
const len14 = data80.length;
for(let i14=0; i14<len14; i14++){
let data81 = data80[i14];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.name === undefined){
const err161 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data81};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key26 in data81){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties.containers.items.properties, key26))){
const err162 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data81};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data81.name !== undefined){
let data82 = data81.name;
if(typeof data82 === "string"){
if(func1(data82) > 63){
const err163 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data82};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!pattern0.test(data82)){
const err164 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data82};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.name,data:data82};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data81.image !== undefined){
let data83 = data81.image;
if(typeof data83 === "string"){
if(func1(data83) > 255){
const err166 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!pattern5.test(data83)){
const err167 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data83};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.image,data:data83};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data81.command !== undefined){
let data84 = data81.command;
if(Array.isArray(data84)){
if(data84.length < 1){
const err169 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data84};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len15 = data84.length;
for(let i15=0; i15<len15; i15++){
let data85 = data84[i15];
if(typeof data85 !== "string"){
const err170 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/command/" + i15,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.items,data:data85};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.command,data:data84};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data81.args !== undefined){
let data86 = data81.args;
if(Array.isArray(data86)){
if(data86.length < 1){
const err172 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data86};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
const len16 = data86.length;
for(let i16=0; i16<len16; i16++){
let data87 = data86[i16];
if(typeof data87 !== "string"){
const err173 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/args/" + i16,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.items,data:data87};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.args,data:data86};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data81.workingDir !== undefined){
let data88 = data81.workingDir;
if(typeof data88 === "string"){
if(!pattern17.test(data88)){
const err175 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data88};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.workingDir,data:data88};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data81.env !== undefined){
let data89 = data81.env;
if(typeof data89 != "object"){
const err177 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data89};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(Array.isArray(data89)){
const len17 = data89.length;
for(let i17=0; i17<len17; i17++){
let data90 = data89[i17];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.name === undefined){
const err178 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data90};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key27 in data90){
if(!(((key27 === "name") || (key27 === "value")) || (key27 === "valueFrom"))){
const err179 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data90};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 === "string"){
if(!pattern6.test(data91)){
const err180 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data90.value !== undefined){
let data92 = data90.value;
if(typeof data92 !== "string"){
const err182 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.value,data:data92};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data90.valueFrom !== undefined){
let data93 = data90.valueFrom;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key28 in data93){
if(!((key28 === "fieldRef") || (key28 === "configMapKeyRef"))){
const err183 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom,data:data93};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data93.fieldRef !== undefined){
let data94 = data93.fieldRef;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.fieldPath === undefined){
const err184 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data94};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key29 in data94){
if(!((key29 === "apiVersion") || (key29 === "fieldPath"))){
const err185 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data94};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data94.apiVersion !== undefined){
let data95 = data94.apiVersion;
if(typeof data95 !== "string"){
const err186 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data95};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!(data95 === "v1")){
const err187 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data95};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data94.fieldPath !== undefined){
let data96 = data94.fieldPath;
if(typeof data96 === "string"){
if(!pattern19.test(data96)){
const err188 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$"},schema:"^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data96};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data96};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/fieldRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data94};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data93.configMapKeyRef !== undefined){
let data97 = data93.configMapKeyRef;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.name === undefined){
const err191 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data97};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data97.key === undefined){
const err192 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data97};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key30 in data97){
if(!(((key30 === "name") || (key30 === "key")) || (key30 === "optional"))){
const err193 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data97};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data97.name !== undefined){
let data98 = data97.name;
if(typeof data98 === "string"){
if(func1(data98) > 253){
const err194 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data98};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!pattern20.test(data98)){
const err195 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data98};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data98};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data97.key !== undefined){
let data99 = data97.key;
if(typeof data99 === "string"){
if(func1(data99) > 253){
const err197 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data99};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!pattern21.test(data99)){
const err198 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data99};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data99};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data97.optional !== undefined){
let data100 = data97.optional;
if(typeof data100 !== "boolean"){
const err200 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional,data:data100};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data97};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/properties/valueFrom/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.properties.valueFrom,data:data93};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + i17,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.items,data:data90};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key31 in data89){
const _errs235 = errors;
if(typeof key31 === "string"){
if(!pattern6.test(key31)){
const err204 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,data:key31,propertyName:key31};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var valid67 = _errs235 === errors;
if(!valid67){
const err205 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key31},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env,data:data89};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
for(const key32 in data89){
let data101 = data89[key32];
if(typeof data101 !== "string"){
const err206 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/env/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.env.additionalProperties,data:data101};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
if(data81.envFrom !== undefined){
let data102 = data81.envFrom;
if((!(Array.isArray(data102))) && (data102 !== null)){
const err207 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom,data:data102};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(Array.isArray(data102)){
const len18 = data102.length;
for(let i18=0; i18<len18; i18++){
let data103 = data102[i18];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.configMapRef === undefined){
const err208 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/required",keyword:"required",params:{missingProperty: "configMapRef"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data103};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key33 in data103){
if(!((key33 === "prefix") || (key33 === "configMapRef"))){
const err209 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data103};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data103.prefix !== undefined){
let data104 = data103.prefix;
if(typeof data104 === "string"){
if(!pattern6.test(data104)){
const err210 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix,data:data104};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.prefix,data:data104};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data103.configMapRef !== undefined){
let data105 = data103.configMapRef;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.name === undefined){
const err212 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data105};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key34 in data105){
if(!((key34 === "name") || (key34 === "optional"))){
const err213 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data105};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data105.name !== undefined){
let data106 = data105.name;
if(typeof data106 === "string"){
if(func1(data106) > 253){
const err214 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data106};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!pattern20.test(data106)){
const err215 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data106};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data106};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data105.optional !== undefined){
let data107 = data105.optional;
if(typeof data107 !== "boolean"){
const err217 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.properties.optional,data:data107};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/properties/configMapRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.properties.configMapRef,data:data105};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/envFrom/" + i18,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/envFrom/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.envFrom.items,data:data103};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
if(data81.ports !== undefined){
let data108 = data81.ports;
if((!(Array.isArray(data108))) && (data108 !== null)){
const err220 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports,data:data108};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(Array.isArray(data108)){
const len19 = data108.length;
for(let i19=0; i19<len19; i19++){
let data109 = data108[i19];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.containerPort === undefined){
const err221 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data109};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key35 in data109){
if(!((((key35 === "name") || (key35 === "containerPort")) || (key35 === "hostPort")) || (key35 === "protocol"))){
const err222 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data109};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data109.name !== undefined){
let data110 = data109.name;
if(typeof data110 === "string"){
if(func1(data110) > 15){
const err223 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data110};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!pattern0.test(data110)){
const err224 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data110};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.name,data:data110};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data109.containerPort !== undefined){
let data111 = data109.containerPort;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err226 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data111};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 65535 || isNaN(data111)){
const err227 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data111};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err228 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.containerPort,data:data111};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data109.hostPort !== undefined){
let data112 = data109.hostPort;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err229 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data112};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 65535 || isNaN(data112)){
const err230 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data112};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err231 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.hostPort,data:data112};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
if(data109.protocol !== undefined){
let data113 = data109.protocol;
if(typeof data113 !== "string"){
const err232 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data113};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!(((data113 === "TCP") || (data113 === "UDP")) || (data113 === "SCTP"))){
const err233 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.properties.protocol,data:data113};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/ports/" + i19,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.ports.items,data:data109};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
if(data81.volumeMounts !== undefined){
let data114 = data81.volumeMounts;
if((!(Array.isArray(data114))) && (data114 !== null)){
const err235 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts,data:data114};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(Array.isArray(data114)){
const len20 = data114.length;
for(let i20=0; i20<len20; i20++){
let data115 = data114[i20];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.name === undefined){
const err236 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data115};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data115.mountPath === undefined){
const err237 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data115};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key36 in data115){
if(!((((key36 === "name") || (key36 === "mountPath")) || (key36 === "readOnly")) || (key36 === "subPath"))){
const err238 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data115};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data115.name !== undefined){
let data116 = data115.name;
if(typeof data116 !== "string"){
const err239 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.name,data:data116};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data115.mountPath !== undefined){
let data117 = data115.mountPath;
if(typeof data117 === "string"){
if(!pattern17.test(data117)){
const err240 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data117};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.mountPath,data:data117};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data115.readOnly !== undefined){
let data118 = data115.readOnly;
if(typeof data118 !== "boolean"){
const err242 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.readOnly,data:data118};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data115.subPath !== undefined){
let data119 = data115.subPath;
if(typeof data119 === "string"){
if(!pattern27.test(data119)){
const err243 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath,data:data119};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.properties.subPath,data:data119};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/volumeMounts/" + i20,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.volumeMounts.items,data:data115};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
}
if(data81.securityContext !== undefined){
let data120 = data81.securityContext;
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
const err246 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext,data:data120};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key37 in data120){
if(!(key37 === "capabilities")){
const err247 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext,data:data120};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data120.capabilities !== undefined){
let data121 = data120.capabilities;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
const err248 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities,data:data121};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key38 in data121){
if(!((key38 === "add") || (key38 === "drop"))){
const err249 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities,data:data121};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data121.add !== undefined){
let data122 = data121.add;
if((!(Array.isArray(data122))) && (data122 !== null)){
const err250 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/add",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add,data:data122};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(Array.isArray(data122)){
const len21 = data122.length;
for(let i21=0; i21<len21; i21++){
let data123 = data122[i21];
if(typeof data123 === "string"){
if(!pattern28.test(data123)){
const err251 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/add/" + i21,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data123};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/add/" + i21,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data123};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
}
if(data121.drop !== undefined){
let data124 = data121.drop;
if((!(Array.isArray(data124))) && (data124 !== null)){
const err253 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/drop",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop,data:data124};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(Array.isArray(data124)){
const len22 = data124.length;
for(let i22=0; i22<len22; i22++){
let data125 = data124[i22];
if(typeof data125 === "string"){
if(!pattern28.test(data125)){
const err254 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/drop/" + i22,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data125};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/securityContext/capabilities/drop/" + i22,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/securityContext/properties/capabilities/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data125};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
}
}
}
}
}
if(data81.readinessProbe !== undefined){
let data126 = data81.readinessProbe;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key39 in data126){
if(!((((((((key39 === "exec") || (key39 === "httpGet")) || (key39 === "tcpSocket")) || (key39 === "initialDelaySeconds")) || (key39 === "periodSeconds")) || (key39 === "timeoutSeconds")) || (key39 === "successThreshold")) || (key39 === "failureThreshold"))){
const err256 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe,data:data126};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data126.exec !== undefined){
let data127 = data126.exec;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.command === undefined){
const err257 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data127};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key40 in data127){
if(!(key40 === "command")){
const err258 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data127};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data127.command !== undefined){
let data128 = data127.command;
if(Array.isArray(data128)){
if(data128.length < 1){
const err259 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command,data:data128};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
const len23 = data128.length;
for(let i23=0; i23<len23; i23++){
let data129 = data128[i23];
if(typeof data129 !== "string"){
const err260 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec/command/" + i23,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.items,data:data129};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.properties.command,data:data128};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.exec,data:data127};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data126.httpGet !== undefined){
let data130 = data126.httpGet;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.port === undefined){
const err263 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data130};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key41 in data130){
if(!(((((key41 === "port") || (key41 === "path")) || (key41 === "host")) || (key41 === "scheme")) || (key41 === "httpHeaders"))){
const err264 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data130};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data130.port !== undefined){
let data131 = data130.port;
if((!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))) && (typeof data131 !== "string")){
const err265 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data131};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 65535 || isNaN(data131)){
const err266 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data131};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err267 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data131};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(typeof data131 === "string"){
if(func1(data131) > 15){
const err268 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data131};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!pattern0.test(data131)){
const err269 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.port,data:data131};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data130.path !== undefined){
let data132 = data130.path;
if(typeof data132 === "string"){
if(!pattern31.test(data132)){
const err270 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path,data:data132};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.path,data:data132};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data130.host !== undefined){
let data133 = data130.host;
if(typeof data133 === "string"){
if(!pattern32.test(data133)){
const err272 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host,data:data133};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.host,data:data133};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data130.scheme !== undefined){
let data134 = data130.scheme;
if(typeof data134 !== "string"){
const err274 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme,data:data134};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!((data134 === "HTTP") || (data134 === "HTTPS"))){
const err275 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.scheme,data:data134};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data130.httpHeaders !== undefined){
let data135 = data130.httpHeaders;
if((!(Array.isArray(data135))) && (data135 !== null)){
const err276 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders,data:data135};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(Array.isArray(data135)){
const len24 = data135.length;
for(let i24=0; i24<len24; i24++){
let data136 = data135[i24];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.name === undefined){
const err277 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data136};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data136.value === undefined){
const err278 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data136};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key42 in data136){
if(!((key42 === "name") || (key42 === "value"))){
const err279 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data136};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data136.name !== undefined){
let data137 = data136.name;
if(typeof data137 === "string"){
if(!pattern33.test(data137)){
const err280 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data137};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data137};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data136.value !== undefined){
let data138 = data136.value;
if(typeof data138 === "string"){
if(!pattern34.test(data138)){
const err282 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data138};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data138};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet/httpHeaders/" + i24,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.properties.httpHeaders.items,data:data136};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.httpGet,data:data130};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data126.tcpSocket !== undefined){
let data139 = data126.tcpSocket;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.port === undefined){
const err286 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data139};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key43 in data139){
if(!((key43 === "port") || (key43 === "host"))){
const err287 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data139};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data139.port !== undefined){
let data140 = data139.port;
if((!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))) && (typeof data140 !== "string")){
const err288 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data140};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 > 65535 || isNaN(data140)){
const err289 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data140};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data140 < 1 || isNaN(data140)){
const err290 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data140};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(typeof data140 === "string"){
if(func1(data140) > 15){
const err291 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data140};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern0.test(data140)){
const err292 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.port,data:data140};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data139.host !== undefined){
let data141 = data139.host;
if(typeof data141 === "string"){
if(!pattern32.test(data141)){
const err293 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host,data:data141};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.properties.host,data:data141};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.tcpSocket,data:data139};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data126.initialDelaySeconds !== undefined){
let data142 = data126.initialDelaySeconds;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err296 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data142};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 86400 || isNaN(data142)){
const err297 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data142};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data142 < 0 || isNaN(data142)){
const err298 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.initialDelaySeconds,data:data142};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
if(data126.periodSeconds !== undefined){
let data143 = data126.periodSeconds;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err299 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data143};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 86400 || isNaN(data143)){
const err300 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data143};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data143 < 1 || isNaN(data143)){
const err301 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.periodSeconds,data:data143};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data126.timeoutSeconds !== undefined){
let data144 = data126.timeoutSeconds;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err302 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data144};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 86400 || isNaN(data144)){
const err303 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data144};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data144 < 1 || isNaN(data144)){
const err304 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.timeoutSeconds,data:data144};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
if(data126.successThreshold !== undefined){
let data145 = data126.successThreshold;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err305 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data145};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 1000 || isNaN(data145)){
const err306 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data145};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data145 < 1 || isNaN(data145)){
const err307 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.successThreshold,data:data145};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data126.failureThreshold !== undefined){
let data146 = data126.failureThreshold;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err308 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data146};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 1000 || isNaN(data146)){
const err309 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data146};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err310 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.properties.failureThreshold,data:data146};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
}
else {
const err311 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/readinessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/readinessProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.readinessProbe,data:data126};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data81.livenessProbe !== undefined){
let data147 = data81.livenessProbe;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key44 in data147){
if(!((((((((key44 === "exec") || (key44 === "httpGet")) || (key44 === "tcpSocket")) || (key44 === "initialDelaySeconds")) || (key44 === "periodSeconds")) || (key44 === "timeoutSeconds")) || (key44 === "successThreshold")) || (key44 === "failureThreshold"))){
const err312 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe,data:data147};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data147.exec !== undefined){
let data148 = data147.exec;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.command === undefined){
const err313 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data148};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
for(const key45 in data148){
if(!(key45 === "command")){
const err314 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data148};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data148.command !== undefined){
let data149 = data148.command;
if(Array.isArray(data149)){
if(data149.length < 1){
const err315 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command,data:data149};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
const len25 = data149.length;
for(let i25=0; i25<len25; i25++){
let data150 = data149[i25];
if(typeof data150 !== "string"){
const err316 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec/command/" + i25,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.items,data:data150};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.properties.command,data:data149};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.exec,data:data148};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data147.httpGet !== undefined){
let data151 = data147.httpGet;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.port === undefined){
const err319 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data151};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key46 in data151){
if(!(((((key46 === "port") || (key46 === "path")) || (key46 === "host")) || (key46 === "scheme")) || (key46 === "httpHeaders"))){
const err320 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data151};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data151.port !== undefined){
let data152 = data151.port;
if((!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))) && (typeof data152 !== "string")){
const err321 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data152};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 65535 || isNaN(data152)){
const err322 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data152};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data152 < 1 || isNaN(data152)){
const err323 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data152};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(typeof data152 === "string"){
if(func1(data152) > 15){
const err324 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data152};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(!pattern0.test(data152)){
const err325 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.port,data:data152};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
if(data151.path !== undefined){
let data153 = data151.path;
if(typeof data153 === "string"){
if(!pattern31.test(data153)){
const err326 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path,data:data153};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.path,data:data153};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data151.host !== undefined){
let data154 = data151.host;
if(typeof data154 === "string"){
if(!pattern32.test(data154)){
const err328 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host,data:data154};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.host,data:data154};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data151.scheme !== undefined){
let data155 = data151.scheme;
if(typeof data155 !== "string"){
const err330 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme,data:data155};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(!((data155 === "HTTP") || (data155 === "HTTPS"))){
const err331 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.scheme,data:data155};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data151.httpHeaders !== undefined){
let data156 = data151.httpHeaders;
if((!(Array.isArray(data156))) && (data156 !== null)){
const err332 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders,data:data156};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(Array.isArray(data156)){
const len26 = data156.length;
for(let i26=0; i26<len26; i26++){
let data157 = data156[i26];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.name === undefined){
const err333 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data157};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data157.value === undefined){
const err334 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data157};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
for(const key47 in data157){
if(!((key47 === "name") || (key47 === "value"))){
const err335 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data157};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data157.name !== undefined){
let data158 = data157.name;
if(typeof data158 === "string"){
if(!pattern33.test(data158)){
const err336 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data158};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data158};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data157.value !== undefined){
let data159 = data157.value;
if(typeof data159 === "string"){
if(!pattern34.test(data159)){
const err338 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data159};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data159};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet/httpHeaders/" + i26,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.properties.httpHeaders.items,data:data157};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
}
}
else {
const err341 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.httpGet,data:data151};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data147.tcpSocket !== undefined){
let data160 = data147.tcpSocket;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.port === undefined){
const err342 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data160};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
for(const key48 in data160){
if(!((key48 === "port") || (key48 === "host"))){
const err343 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data160};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data160.port !== undefined){
let data161 = data160.port;
if((!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))) && (typeof data161 !== "string")){
const err344 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data161};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 65535 || isNaN(data161)){
const err345 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data161};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data161 < 1 || isNaN(data161)){
const err346 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data161};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(typeof data161 === "string"){
if(func1(data161) > 15){
const err347 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data161};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(!pattern0.test(data161)){
const err348 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.port,data:data161};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
if(data160.host !== undefined){
let data162 = data160.host;
if(typeof data162 === "string"){
if(!pattern32.test(data162)){
const err349 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host,data:data162};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.properties.host,data:data162};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.tcpSocket,data:data160};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data147.initialDelaySeconds !== undefined){
let data163 = data147.initialDelaySeconds;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err352 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data163};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 86400 || isNaN(data163)){
const err353 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data163};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err354 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.initialDelaySeconds,data:data163};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data147.periodSeconds !== undefined){
let data164 = data147.periodSeconds;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err355 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data164};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 > 86400 || isNaN(data164)){
const err356 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data164};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data164 < 1 || isNaN(data164)){
const err357 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.periodSeconds,data:data164};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data147.timeoutSeconds !== undefined){
let data165 = data147.timeoutSeconds;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err358 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data165};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 > 86400 || isNaN(data165)){
const err359 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data165};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data165 < 1 || isNaN(data165)){
const err360 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.timeoutSeconds,data:data165};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
if(data147.successThreshold !== undefined){
let data166 = data147.successThreshold;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err361 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data166};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 1000 || isNaN(data166)){
const err362 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data166};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data166 < 1 || isNaN(data166)){
const err363 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.successThreshold,data:data166};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
if(data147.failureThreshold !== undefined){
let data167 = data147.failureThreshold;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err364 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data167};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 1000 || isNaN(data167)){
const err365 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data167};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data167 < 1 || isNaN(data167)){
const err366 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.properties.failureThreshold,data:data167};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
}
else {
const err367 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/livenessProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/livenessProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.livenessProbe,data:data147};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data81.startupProbe !== undefined){
let data168 = data81.startupProbe;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key49 in data168){
if(!((((((((key49 === "exec") || (key49 === "httpGet")) || (key49 === "tcpSocket")) || (key49 === "initialDelaySeconds")) || (key49 === "periodSeconds")) || (key49 === "timeoutSeconds")) || (key49 === "successThreshold")) || (key49 === "failureThreshold"))){
const err368 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe,data:data168};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data168.exec !== undefined){
let data169 = data168.exec;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.command === undefined){
const err369 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/required",keyword:"required",params:{missingProperty: "command"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data169};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key50 in data169){
if(!(key50 === "command")){
const err370 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data169};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data169.command !== undefined){
let data170 = data169.command;
if(Array.isArray(data170)){
if(data170.length < 1){
const err371 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command,data:data170};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
const len27 = data170.length;
for(let i27=0; i27<len27; i27++){
let data171 = data170[i27];
if(typeof data171 !== "string"){
const err372 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec/command/" + i27,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.items,data:data171};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec/command",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.properties.command,data:data170};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/exec",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.exec,data:data169};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data168.httpGet !== undefined){
let data172 = data168.httpGet;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.port === undefined){
const err375 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data172};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key51 in data172){
if(!(((((key51 === "port") || (key51 === "path")) || (key51 === "host")) || (key51 === "scheme")) || (key51 === "httpHeaders"))){
const err376 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data172};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data172.port !== undefined){
let data173 = data172.port;
if((!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))) && (typeof data173 !== "string")){
const err377 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data173};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 65535 || isNaN(data173)){
const err378 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data173};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data173 < 1 || isNaN(data173)){
const err379 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data173};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(typeof data173 === "string"){
if(func1(data173) > 15){
const err380 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data173};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(!pattern0.test(data173)){
const err381 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.port,data:data173};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
if(data172.path !== undefined){
let data174 = data172.path;
if(typeof data174 === "string"){
if(!pattern31.test(data174)){
const err382 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s\\u0000]*$"},schema:"^/[^\\s\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path,data:data174};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/path",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.path,data:data174};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data172.host !== undefined){
let data175 = data172.host;
if(typeof data175 === "string"){
if(!pattern32.test(data175)){
const err384 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host,data:data175};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.host,data:data175};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data172.scheme !== undefined){
let data176 = data172.scheme;
if(typeof data176 !== "string"){
const err386 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme,data:data176};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!((data176 === "HTTP") || (data176 === "HTTPS"))){
const err387 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/scheme",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.enum},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.scheme,data:data176};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data172.httpHeaders !== undefined){
let data177 = data172.httpHeaders;
if((!(Array.isArray(data177))) && (data177 !== null)){
const err388 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders,data:data177};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(Array.isArray(data177)){
const len28 = data177.length;
for(let i28=0; i28<len28; i28++){
let data178 = data177[i28];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.name === undefined){
const err389 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data178};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data178.value === undefined){
const err390 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data178};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key52 in data178){
if(!((key52 === "name") || (key52 === "value"))){
const err391 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data178};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data178.name !== undefined){
let data179 = data178.name;
if(typeof data179 === "string"){
if(!pattern33.test(data179)){
const err392 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data179};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.name,data:data179};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data178.value !== undefined){
let data180 = data178.value;
if(typeof data180 === "string"){
if(!pattern34.test(data180)){
const err394 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n\\u0000]*$"},schema:"^[^\\r\\n\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data180};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.properties.value,data:data180};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet/httpHeaders/" + i28,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/properties/httpHeaders/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.properties.httpHeaders.items,data:data178};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
}
}
else {
const err397 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/httpGet",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/httpGet/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.httpGet,data:data172};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data168.tcpSocket !== undefined){
let data181 = data168.tcpSocket;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.port === undefined){
const err398 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.required,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data181};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key53 in data181){
if(!((key53 === "port") || (key53 === "host"))){
const err399 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data181};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data181.port !== undefined){
let data182 = data181.port;
if((!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))) && (typeof data182 !== "string")){
const err400 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port.type},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data182};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 65535 || isNaN(data182)){
const err401 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data182};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data182 < 1 || isNaN(data182)){
const err402 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data182};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(typeof data182 === "string"){
if(func1(data182) > 15){
const err403 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data182};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(!pattern0.test(data182)){
const err404 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/port",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/port/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.port,data:data182};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(data181.host !== undefined){
let data183 = data181.host;
if(typeof data183 === "string"){
if(!pattern32.test(data183)){
const err405 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/host/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.:_-]+$"},schema:"^[A-Za-z0-9.:_-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host,data:data183};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket/host",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/properties/host/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.properties.host,data:data183};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/tcpSocket",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/tcpSocket/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.tcpSocket,data:data181};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data168.initialDelaySeconds !== undefined){
let data184 = data168.initialDelaySeconds;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err408 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data184};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 86400 || isNaN(data184)){
const err409 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data184};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data184 < 0 || isNaN(data184)){
const err410 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/initialDelaySeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.initialDelaySeconds,data:data184};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
if(data168.periodSeconds !== undefined){
let data185 = data168.periodSeconds;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err411 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data185};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 86400 || isNaN(data185)){
const err412 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data185};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data185 < 1 || isNaN(data185)){
const err413 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/periodSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.periodSeconds,data:data185};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
if(data168.timeoutSeconds !== undefined){
let data186 = data168.timeoutSeconds;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err414 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data186};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 86400 || isNaN(data186)){
const err415 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data186};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data186 < 1 || isNaN(data186)){
const err416 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/timeoutSeconds",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.timeoutSeconds,data:data186};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
if(data168.successThreshold !== undefined){
let data187 = data168.successThreshold;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err417 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data187};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 1000 || isNaN(data187)){
const err418 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data187};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data187 < 1 || isNaN(data187)){
const err419 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/successThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.successThreshold,data:data187};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
if(data168.failureThreshold !== undefined){
let data188 = data168.failureThreshold;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err420 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data188};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 1000 || isNaN(data188)){
const err421 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data188};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data188 < 1 || isNaN(data188)){
const err422 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe/failureThreshold",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.properties.failureThreshold,data:data188};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
}
else {
const err423 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14+"/startupProbe",schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/properties/startupProbe/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items.properties.startupProbe,data:data168};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/containers/" + i14,schemaPath:"#/properties/pods/additionalProperties/properties/containers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.containers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.containers.items,data:data81};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
}
if(data60.initContainers !== undefined){
let data189 = data60.initContainers;
if((!(Array.isArray(data189))) && (data189 !== null)){
const err425 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers,data:data189};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(Array.isArray(data189)){
const len29 = data189.length;
for(let i29=0; i29<len29; i29++){
let data190 = data189[i29];
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.name === undefined){
const err426 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data190};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key54 in data190){
if(!(func0.call(schema0.properties.pods.additionalProperties.properties.initContainers.items.properties, key54))){
const err427 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data190};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data190.name !== undefined){
let data191 = data190.name;
if(typeof data191 === "string"){
if(func1(data191) > 63){
const err428 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data191};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(!pattern0.test(data191)){
const err429 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data191};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.name,data:data191};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data190.image !== undefined){
let data192 = data190.image;
if(typeof data192 === "string"){
if(func1(data192) > 255){
const err431 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data192};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern5.test(data192)){
const err432 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/pattern",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$"},schema:"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[_+.-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data192};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/image",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.image,data:data192};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data190.command !== undefined){
let data193 = data190.command;
if(Array.isArray(data193)){
if(data193.length < 1){
const err434 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command,data:data193};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
const len30 = data193.length;
for(let i30=0; i30<len30; i30++){
let data194 = data193[i30];
if(typeof data194 !== "string"){
const err435 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/command/" + i30,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.items,data:data194};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/command",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.command,data:data193};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data190.args !== undefined){
let data195 = data190.args;
if(Array.isArray(data195)){
if(data195.length < 1){
const err437 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args,data:data195};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
const len31 = data195.length;
for(let i31=0; i31<len31; i31++){
let data196 = data195[i31];
if(typeof data196 !== "string"){
const err438 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/args/" + i31,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.items,data:data196};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/args",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.args,data:data195};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data190.workingDir !== undefined){
let data197 = data190.workingDir;
if(typeof data197 === "string"){
if(!pattern17.test(data197)){
const err440 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/workingDir/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir,data:data197};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/workingDir",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.workingDir,data:data197};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data190.env !== undefined){
let data198 = data190.env;
if(typeof data198 != "object"){
const err442 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env,data:data198};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(Array.isArray(data198)){
const len32 = data198.length;
for(let i32=0; i32<len32; i32++){
let data199 = data198[i32];
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.name === undefined){
const err443 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data199};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
for(const key55 in data199){
if(!(((key55 === "name") || (key55 === "value")) || (key55 === "valueFrom"))){
const err444 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data199};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data199.name !== undefined){
let data200 = data199.name;
if(typeof data200 === "string"){
if(!pattern6.test(data200)){
const err445 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name,data:data200};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.name,data:data200};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data199.value !== undefined){
let data201 = data199.value;
if(typeof data201 !== "string"){
const err447 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.value,data:data201};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data199.valueFrom !== undefined){
let data202 = data199.valueFrom;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key56 in data202){
if(!((key56 === "fieldRef") || (key56 === "configMapKeyRef"))){
const err448 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom,data:data202};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data202.fieldRef !== undefined){
let data203 = data202.fieldRef;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.fieldPath === undefined){
const err449 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data203};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
for(const key57 in data203){
if(!((key57 === "apiVersion") || (key57 === "fieldPath"))){
const err450 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data203};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data203.apiVersion !== undefined){
let data204 = data203.apiVersion;
if(typeof data204 !== "string"){
const err451 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data204};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(!(data204 === "v1")){
const err452 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/apiVersion",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.apiVersion,data:data204};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data203.fieldPath !== undefined){
let data205 = data203.fieldPath;
if(typeof data205 === "string"){
if(!pattern19.test(data205)){
const err453 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$"},schema:"^(metadata\\.(name|namespace)|metadata\\.(labels|annotations)\\['[^']+'\\]|spec\\.nodeName|status\\.(podIPs?|hostIPs?))$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data205};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef/fieldPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.properties.fieldPath,data:data205};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/fieldRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/fieldRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.fieldRef,data:data203};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data202.configMapKeyRef !== undefined){
let data206 = data202.configMapKeyRef;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.name === undefined){
const err456 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data206};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data206.key === undefined){
const err457 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data206};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key58 in data206){
if(!(((key58 === "name") || (key58 === "key")) || (key58 === "optional"))){
const err458 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data206};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data206.name !== undefined){
let data207 = data206.name;
if(typeof data207 === "string"){
if(func1(data207) > 253){
const err459 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data207};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(!pattern20.test(data207)){
const err460 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data207};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.name,data:data207};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data206.key !== undefined){
let data208 = data206.key;
if(typeof data208 === "string"){
if(func1(data208) > 253){
const err462 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data208};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(!pattern21.test(data208)){
const err463 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data208};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/key",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.key,data:data208};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data206.optional !== undefined){
let data209 = data206.optional;
if(typeof data209 !== "boolean"){
const err465 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.properties.optional,data:data209};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom/configMapKeyRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/properties/configMapKeyRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.properties.configMapKeyRef,data:data206};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32+"/valueFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/properties/valueFrom/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.properties.valueFrom,data:data202};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + i32,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.items,data:data199};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key59 in data198){
const _errs481 = errors;
if(typeof key59 === "string"){
if(!pattern6.test(key59)){
const err469 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.propertyNames,data:key59,propertyName:key59};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
var valid125 = _errs481 === errors;
if(!valid125){
const err470 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key59},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.propertyNames,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env,data:data198};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
for(const key60 in data198){
let data210 = data198[key60];
if(typeof data210 !== "string"){
const err471 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/env/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.additionalProperties.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.env.additionalProperties,data:data210};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
}
if(data190.envFrom !== undefined){
let data211 = data190.envFrom;
if((!(Array.isArray(data211))) && (data211 !== null)){
const err472 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom,data:data211};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(Array.isArray(data211)){
const len33 = data211.length;
for(let i33=0; i33<len33; i33++){
let data212 = data211[i33];
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.configMapRef === undefined){
const err473 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/required",keyword:"required",params:{missingProperty: "configMapRef"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data212};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key61 in data212){
if(!((key61 === "prefix") || (key61 === "configMapRef"))){
const err474 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data212};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data212.prefix !== undefined){
let data213 = data212.prefix;
if(typeof data213 === "string"){
if(!pattern6.test(data213)){
const err475 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[^=\\s\\u0000]+$"},schema:"^[^=\\s\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix,data:data213};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/prefix",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.prefix,data:data213};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data212.configMapRef !== undefined){
let data214 = data212.configMapRef;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.name === undefined){
const err477 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data214};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
for(const key62 in data214){
if(!((key62 === "name") || (key62 === "optional"))){
const err478 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data214};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data214.name !== undefined){
let data215 = data214.name;
if(typeof data215 === "string"){
if(func1(data215) > 253){
const err479 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data215};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!pattern20.test(data215)){
const err480 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data215};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.name,data:data215};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data214.optional !== undefined){
let data216 = data214.optional;
if(typeof data216 !== "boolean"){
const err482 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef/optional",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.properties.optional,data:data216};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33+"/configMapRef",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/properties/configMapRef/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.properties.configMapRef,data:data214};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/envFrom/" + i33,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/envFrom/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.envFrom.items,data:data212};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
}
if(data190.ports !== undefined){
let data217 = data190.ports;
if((!(Array.isArray(data217))) && (data217 !== null)){
const err485 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports,data:data217};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(Array.isArray(data217)){
const len34 = data217.length;
for(let i34=0; i34<len34; i34++){
let data218 = data217[i34];
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.containerPort === undefined){
const err486 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data218};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
for(const key63 in data218){
if(!((((key63 === "name") || (key63 === "containerPort")) || (key63 === "hostPort")) || (key63 === "protocol"))){
const err487 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data218};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data218.name !== undefined){
let data219 = data218.name;
if(typeof data219 === "string"){
if(func1(data219) > 15){
const err488 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data219};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!pattern0.test(data219)){
const err489 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data219};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.name,data:data219};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data218.containerPort !== undefined){
let data220 = data218.containerPort;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
const err491 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data220};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 65535 || isNaN(data220)){
const err492 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data220};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err493 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/containerPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.containerPort,data:data220};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
if(data218.hostPort !== undefined){
let data221 = data218.hostPort;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err494 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data221};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 65535 || isNaN(data221)){
const err495 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data221};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data221 < 1 || isNaN(data221)){
const err496 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/hostPort",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.hostPort,data:data221};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
if(data218.protocol !== undefined){
let data222 = data218.protocol;
if(typeof data222 !== "string"){
const err497 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol,data:data222};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!(((data222 === "TCP") || (data222 === "UDP")) || (data222 === "SCTP"))){
const err498 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34+"/protocol",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.properties.protocol,data:data222};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/ports/" + i34,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.ports.items,data:data218};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
}
if(data190.volumeMounts !== undefined){
let data223 = data190.volumeMounts;
if((!(Array.isArray(data223))) && (data223 !== null)){
const err500 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts,data:data223};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(Array.isArray(data223)){
const len35 = data223.length;
for(let i35=0; i35<len35; i35++){
let data224 = data223[i35];
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.name === undefined){
const err501 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data224};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data224.mountPath === undefined){
const err502 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data224};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key64 in data224){
if(!((((key64 === "name") || (key64 === "mountPath")) || (key64 === "readOnly")) || (key64 === "subPath"))){
const err503 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data224};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data224.name !== undefined){
let data225 = data224.name;
if(typeof data225 !== "string"){
const err504 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.name,data:data225};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data224.mountPath !== undefined){
let data226 = data224.mountPath;
if(typeof data226 === "string"){
if(!pattern17.test(data226)){
const err505 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/mountPath/pattern",keyword:"pattern",params:{pattern: "^/[^:\\u0000]*$"},schema:"^/[^:\\u0000]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath,data:data226};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/mountPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.mountPath,data:data226};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data224.readOnly !== undefined){
let data227 = data224.readOnly;
if(typeof data227 !== "boolean"){
const err507 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/readOnly",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.readOnly.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.readOnly,data:data227};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data224.subPath !== undefined){
let data228 = data224.subPath;
if(typeof data228 === "string"){
if(!pattern27.test(data228)){
const err508 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/subPath/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath,data:data228};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35+"/subPath",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.properties.subPath,data:data228};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/volumeMounts/" + i35,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/volumeMounts/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.volumeMounts.items,data:data224};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
}
if(data190.securityContext !== undefined){
let data229 = data190.securityContext;
if((!(data229 && typeof data229 == "object" && !Array.isArray(data229))) && (data229 !== null)){
const err511 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext,data:data229};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key65 in data229){
if(!(key65 === "capabilities")){
const err512 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext,data:data229};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data229.capabilities !== undefined){
let data230 = data229.capabilities;
if((!(data230 && typeof data230 == "object" && !Array.isArray(data230))) && (data230 !== null)){
const err513 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities,data:data230};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key66 in data230){
if(!((key66 === "add") || (key66 === "drop"))){
const err514 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities,data:data230};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data230.add !== undefined){
let data231 = data230.add;
if((!(Array.isArray(data231))) && (data231 !== null)){
const err515 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/add",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add,data:data231};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(Array.isArray(data231)){
const len36 = data231.length;
for(let i36=0; i36<len36; i36++){
let data232 = data231[i36];
if(typeof data232 === "string"){
if(!pattern28.test(data232)){
const err516 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/add/" + i36,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data232};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/add/" + i36,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.add.items,data:data232};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
}
if(data230.drop !== undefined){
let data233 = data230.drop;
if((!(Array.isArray(data233))) && (data233 !== null)){
const err518 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/drop",schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.type},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop,data:data233};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(Array.isArray(data233)){
const len37 = data233.length;
for(let i37=0; i37<len37; i37++){
let data234 = data233[i37];
if(typeof data234 === "string"){
if(!pattern28.test(data234)){
const err519 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/drop/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z_]*$"},schema:"^[A-Z][A-Z_]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data234};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29+"/securityContext/capabilities/drop/" + i37,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/properties/securityContext/properties/capabilities/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items.properties.securityContext.properties.capabilities.properties.drop.items,data:data234};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
}
}
}
}
}
}
else {
const err521 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/initContainers/" + i29,schemaPath:"#/properties/pods/additionalProperties/properties/initContainers/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.initContainers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.initContainers.items,data:data190};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
}
if(data60.volumes !== undefined){
let data235 = data60.volumes;
if((!(Array.isArray(data235))) && (data235 !== null)){
const err522 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes,data:data235};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(Array.isArray(data235)){
const len38 = data235.length;
for(let i38=0; i38<len38; i38++){
let data236 = data235[i38];
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.name === undefined){
const err523 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data236};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
for(const key67 in data236){
if(!(((key67 === "name") || (key67 === "emptyDir")) || (key67 === "configMap"))){
const err524 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data236};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data236.name !== undefined){
let data237 = data236.name;
if(typeof data237 === "string"){
if(func1(data237) > 63){
const err525 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data237};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(!pattern0.test(data237)){
const err526 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data237};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.name,data:data237};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data236.emptyDir !== undefined){
let data238 = data236.emptyDir;
if((!(data238 && typeof data238 == "object" && !Array.isArray(data238))) && (data238 !== null)){
const err528 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data238};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key68 in data238){
const err529 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/emptyDir",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/emptyDir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.emptyDir,data:data238};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
if(data236.configMap !== undefined){
let data239 = data236.configMap;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.name === undefined){
const err530 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data239};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
for(const key69 in data239){
if(!((((key69 === "name") || (key69 === "optional")) || (key69 === "defaultMode")) || (key69 === "items"))){
const err531 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data239};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data239.name !== undefined){
let data240 = data239.name;
if(typeof data240 === "string"){
if(func1(data240) > 253){
const err532 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data240};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(!pattern20.test(data240)){
const err533 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data240};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/name",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.name,data:data240};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data239.optional !== undefined){
let data241 = data239.optional;
if(typeof data241 !== "boolean"){
const err535 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/optional",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.optional.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.optional,data:data241};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data239.defaultMode !== undefined){
let data242 = data239.defaultMode;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
const err536 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data242};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 > 511 || isNaN(data242)){
const err537 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},schema:511,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data242};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data242 < 0 || isNaN(data242)){
const err538 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/defaultMode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.defaultMode,data:data242};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
if(data239.items !== undefined){
let data243 = data239.items;
if((!(Array.isArray(data243))) && (data243 !== null)){
const err539 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.type},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items,data:data243};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(Array.isArray(data243)){
const len39 = data243.length;
for(let i39=0; i39<len39; i39++){
let data244 = data243[i39];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.key === undefined){
const err540 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data244};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data244.path === undefined){
const err541 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data244};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
for(const key70 in data244){
if(!(((key70 === "key") || (key70 === "path")) || (key70 === "mode"))){
const err542 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data244};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data244.key !== undefined){
let data245 = data244.key;
if(typeof data245 === "string"){
if(func1(data245) > 253){
const err543 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data245};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(!pattern21.test(data245)){
const err544 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"},schema:"^[-._a-zA-Z0-9]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data245};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/key",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.key,data:data245};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data244.path !== undefined){
let data246 = data244.path;
if(typeof data246 === "string"){
if(!pattern27.test(data246)){
const err546 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/path",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$"},schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^:\\u0000]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path,data:data246};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/path",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.path,data:data246};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data244.mode !== undefined){
let data247 = data244.mode;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
const err548 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data247};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 511 || isNaN(data247)){
const err549 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 511},schema:511,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data247};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if(data247 < 0 || isNaN(data247)){
const err550 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39+"/mode",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.properties.mode,data:data247};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
}
else {
const err551 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap/items/" + i39,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/properties/items/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.properties.items.items,data:data244};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
}
}
else {
const err552 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38+"/configMap",schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/properties/configMap/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items.properties.configMap,data:data239};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/volumes/" + i38,schemaPath:"#/properties/pods/additionalProperties/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.volumes.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.volumes.items,data:data236};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
}
if(data60.restartPolicy !== undefined){
let data248 = data60.restartPolicy;
if(typeof data248 !== "string"){
const err554 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.restartPolicy.type,parentSchema:schema0.properties.pods.additionalProperties.properties.restartPolicy,data:data248};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(!(((data248 === "Always") || (data248 === "OnFailure")) || (data248 === "Never"))){
const err555 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/restartPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.restartPolicy.enum},schema:schema0.properties.pods.additionalProperties.properties.restartPolicy.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.restartPolicy,data:data248};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data60.hostNetwork !== undefined){
let data249 = data60.hostNetwork;
if(typeof data249 !== "boolean"){
const err556 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostNetwork",schemaPath:"#/properties/pods/additionalProperties/properties/hostNetwork/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.pods.additionalProperties.properties.hostNetwork.type,parentSchema:schema0.properties.pods.additionalProperties.properties.hostNetwork,data:data249};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data60.hostname !== undefined){
let data250 = data60.hostname;
if(typeof data250 === "string"){
if(func1(data250) > 63){
const err557 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data250};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(!pattern0.test(data250)){
const err558 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data250};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/properties/pods/additionalProperties/properties/hostname/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.hostname.type,parentSchema:schema0.properties.pods.additionalProperties.properties.hostname,data:data250};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data60.subdomain !== undefined){
let data251 = data60.subdomain;
if(typeof data251 === "string"){
if(func1(data251) > 63){
const err560 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data251};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(!pattern0.test(data251)){
const err561 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data251};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/subdomain",schemaPath:"#/properties/pods/additionalProperties/properties/subdomain/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.subdomain.type,parentSchema:schema0.properties.pods.additionalProperties.properties.subdomain,data:data251};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data60.dnsPolicy !== undefined){
let data252 = data60.dnsPolicy;
if(typeof data252 !== "string"){
const err563 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/dnsPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsPolicy.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsPolicy,data:data252};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(!((((data252 === "ClusterFirst") || (data252 === "ClusterFirstWithHostNet")) || (data252 === "Default")) || (data252 === "None"))){
const err564 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsPolicy",schemaPath:"#/properties/pods/additionalProperties/properties/dnsPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.pods.additionalProperties.properties.dnsPolicy.enum},schema:schema0.properties.pods.additionalProperties.properties.dnsPolicy.enum,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsPolicy,data:data252};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data60.dnsConfig !== undefined){
let data253 = data60.dnsConfig;
if((!(data253 && typeof data253 == "object" && !Array.isArray(data253))) && (data253 !== null)){
const err565 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig,data:data253};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key71 in data253){
if(!(((key71 === "nameservers") || (key71 === "searches")) || (key71 === "options"))){
const err566 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig,data:data253};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data253.nameservers !== undefined){
let data254 = data253.nameservers;
if((!(Array.isArray(data254))) && (data254 !== null)){
const err567 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/nameservers",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/nameservers/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers,data:data254};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(Array.isArray(data254)){
const len40 = data254.length;
for(let i40=0; i40<len40; i40++){
let data255 = data254[i40];
if(typeof data255 !== "string"){
const err568 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/nameservers/" + i40,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/nameservers/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.nameservers.items,data:data255};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
}
if(data253.searches !== undefined){
let data256 = data253.searches;
if((!(Array.isArray(data256))) && (data256 !== null)){
const err569 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches,data:data256};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(Array.isArray(data256)){
const len41 = data256.length;
for(let i41=0; i41<len41; i41++){
let data257 = data256[i41];
if(typeof data257 === "string"){
if(func1(data257) > 253){
const err570 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data257};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(!pattern72.test(data257)){
const err571 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/pattern",keyword:"pattern",params:{pattern: "^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$"},schema:"^(\\.|[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9])?\\.?)$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data257};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/searches/" + i41,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/searches/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.searches.items,data:data257};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
}
if(data253.options !== undefined){
let data258 = data253.options;
if((!(Array.isArray(data258))) && (data258 !== null)){
const err573 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/type",keyword:"type",params:{type: schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.type},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options,data:data258};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(Array.isArray(data258)){
const len42 = data258.length;
for(let i42=0; i42<len42; i42++){
let data259 = data258[i42];
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.name === undefined){
const err574 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.required,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data259};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
for(const key72 in data259){
if(!((key72 === "name") || (key72 === "value"))){
const err575 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},schema:false,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data259};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data259.name !== undefined){
let data260 = data259.name;
if(typeof data260 === "string"){
if(!pattern73.test(data260)){
const err576 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},schema:"^[a-z0-9-]+$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name,data:data260};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/name",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.name,data:data260};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data259.value !== undefined){
let data261 = data259.value;
if(typeof data261 === "string"){
if(!pattern74.test(data261)){
const err578 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/value/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]*$"},schema:"^[A-Za-z0-9]*$",parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value,data:data261};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42+"/value",schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.properties.value,data:data261};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/pods/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/dnsConfig/options/" + i42,schemaPath:"#/properties/pods/additionalProperties/properties/dnsConfig/properties/options/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items.type,parentSchema:schema0.properties.pods.additionalProperties.properties.dnsConfig.properties.options.items,data:data259};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
}
}
}
}
}
}
}
if(data.namespaces !== undefined){
let data262 = data.namespaces;
if((!(data262 && typeof data262 == "object" && !Array.isArray(data262))) && (data262 !== null)){
const err581 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type: schema0.properties.namespaces.type},schema:schema0.properties.namespaces.type,parentSchema:schema0.properties.namespaces,data:data262};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key73 in data262){
const _errs601 = errors;
if(typeof key73 === "string"){
if(func1(key73) > 63){
const err582 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.namespaces.propertyNames,data:key73,propertyName:key73};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(!pattern0.test(key73)){
const err583 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.namespaces.propertyNames,data:key73,propertyName:key73};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
else {
const err584 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames/type",keyword:"type",params:{type: "string"},schema:schema0.properties.namespaces.propertyNames.type,parentSchema:schema0.properties.namespaces.propertyNames,data:key73,propertyName:key73};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var valid158 = _errs601 === errors;
if(!valid158){
const err585 = {instancePath:instancePath+"/namespaces",schemaPath:"#/properties/namespaces/propertyNames",keyword:"propertyNames",params:{propertyName: key73},schema:schema0.properties.namespaces.propertyNames,parentSchema:schema0.properties.namespaces,data:data262};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
for(const key74 in data262){
let data263 = data262[key74];
if((!(data263 && typeof data263 == "object" && !Array.isArray(data263))) && (data263 !== null)){
const err586 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/type",keyword:"type",params:{type: schema0.properties.namespaces.additionalProperties.type},schema:schema0.properties.namespaces.additionalProperties.type,parentSchema:schema0.properties.namespaces.additionalProperties,data:data263};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key75 in data263){
if(!(key75 === "labels")){
const err587 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},schema:false,parentSchema:schema0.properties.namespaces.additionalProperties,data:data263};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data263.labels !== undefined){
let data264 = data263.labels;
if((!(data264 && typeof data264 == "object" && !Array.isArray(data264))) && (data264 !== null)){
const err588 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/type",keyword:"type",params:{type: schema0.properties.namespaces.additionalProperties.properties.labels.type},schema:schema0.properties.namespaces.additionalProperties.properties.labels.type,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels,data:data264};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key76 in data264){
const _errs609 = errors;
if(typeof key76 === "string"){
if(!pattern3.test(key76)){
const err589 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.propertyNames,data:key76,propertyName:key76};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
var valid161 = _errs609 === errors;
if(!valid161){
const err590 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key76},schema:schema0.properties.namespaces.additionalProperties.properties.labels.propertyNames,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels,data:data264};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
for(const key77 in data264){
let data265 = data264[key77];
if(typeof data265 === "string"){
if(!pattern4.test(data265)){
const err591 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties,data:data265};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/namespaces/" + key74.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/namespaces/additionalProperties/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties.type,parentSchema:schema0.properties.namespaces.additionalProperties.properties.labels.additionalProperties,data:data265};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
}
}
}
}
}
if(data.services !== undefined){
let data266 = data.services;
if((!(data266 && typeof data266 == "object" && !Array.isArray(data266))) && (data266 !== null)){
const err593 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema0.properties.services.type},schema:schema0.properties.services.type,parentSchema:schema0.properties.services,data:data266};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key78 in data266){
const _errs615 = errors;
if(typeof key78 === "string"){
if(!pattern78.test(key78)){
const err594 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema0.properties.services.propertyNames,data:key78,propertyName:key78};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
var valid163 = _errs615 === errors;
if(!valid163){
const err595 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName: key78},schema:schema0.properties.services.propertyNames,parentSchema:schema0.properties.services,data:data266};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
for(const key79 in data266){
let data267 = data266[key79];
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key80 in data267){
if(!(func0.call(schema0.properties.services.additionalProperties.properties, key80))){
const err596 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},schema:false,parentSchema:schema0.properties.services.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data267.namespace !== undefined){
let data268 = data267.namespace;
if(typeof data268 === "string"){
if(func1(data268) > 63){
const err597 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data268};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(!pattern0.test(data268)){
const err598 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data268};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/services/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.services.additionalProperties.properties.namespace,data:data268};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data267.type !== undefined){
let data269 = data267.type;
if(typeof data269 !== "string"){
const err600 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.type.type,parentSchema:schema0.properties.services.additionalProperties.properties.type,data:data269};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(!((((data269 === "ClusterIP") || (data269 === "NodePort")) || (data269 === "LoadBalancer")) || (data269 === "ExternalName"))){
const err601 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/services/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.type.enum},schema:schema0.properties.services.additionalProperties.properties.type.enum,parentSchema:schema0.properties.services.additionalProperties.properties.type,data:data269};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data267.clusterIP !== undefined){
let data270 = data267.clusterIP;
if(typeof data270 !== "string"){
const err602 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIP",schemaPath:"#/properties/services/additionalProperties/properties/clusterIP/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.clusterIP.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIP,data:data270};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data267.clusterIPs !== undefined){
let data271 = data267.clusterIPs;
if(Array.isArray(data271)){
if(data271.length > 2){
const err603 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data271};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data271.length < 1){
const err604 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data271};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
const len43 = data271.length;
for(let i43=0; i43<len43; i43++){
let data272 = data271[i43];
if(typeof data272 !== "string"){
const err605 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs/" + i43,schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.clusterIPs.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs.items,data:data272};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
else {
const err606 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/clusterIPs",schemaPath:"#/properties/services/additionalProperties/properties/clusterIPs/type",keyword:"type",params:{type: "array"},schema:schema0.properties.services.additionalProperties.properties.clusterIPs.type,parentSchema:schema0.properties.services.additionalProperties.properties.clusterIPs,data:data271};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data267.ipFamilies !== undefined){
let data273 = data267.ipFamilies;
if(Array.isArray(data273)){
if(data273.length > 2){
const err607 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data273};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if(data273.length < 1){
const err608 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data273};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
const len44 = data273.length;
for(let i44=0; i44<len44; i44++){
let data274 = data273[i44];
if(typeof data274 !== "string"){
const err609 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies/" + i44,schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies.items,data:data274};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(!((data274 === "IPv4") || (data274 === "IPv6"))){
const err610 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies/" + i44,schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ipFamilies.items.enum},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.items.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies.items,data:data274};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilies",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilies/type",keyword:"type",params:{type: "array"},schema:schema0.properties.services.additionalProperties.properties.ipFamilies.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilies,data:data273};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data267.ipFamilyPolicy !== undefined){
let data275 = data267.ipFamilyPolicy;
if(typeof data275 !== "string"){
const err612 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilyPolicy",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilyPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy,data:data275};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if(!(((data275 === "SingleStack") || (data275 === "PreferDualStack")) || (data275 === "RequireDualStack"))){
const err613 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ipFamilyPolicy",schemaPath:"#/properties/services/additionalProperties/properties/ipFamilyPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ipFamilyPolicy,data:data275};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data267.selector !== undefined){
let data276 = data267.selector;
if((!(data276 && typeof data276 == "object" && !Array.isArray(data276))) && (data276 !== null)){
const err614 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.selector.type},schema:schema0.properties.services.additionalProperties.properties.selector.type,parentSchema:schema0.properties.services.additionalProperties.properties.selector,data:data276};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key81 in data276){
const _errs638 = errors;
if(typeof key81 === "string"){
if(!pattern3.test(key81)){
const err615 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.selector.propertyNames,data:key81,propertyName:key81};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
var valid170 = _errs638 === errors;
if(!valid170){
const err616 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector",schemaPath:"#/properties/services/additionalProperties/properties/selector/propertyNames",keyword:"propertyNames",params:{propertyName: key81},schema:schema0.properties.services.additionalProperties.properties.selector.propertyNames,parentSchema:schema0.properties.services.additionalProperties.properties.selector,data:data276};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
for(const key82 in data276){
let data277 = data276[key82];
if(typeof data277 === "string"){
if(!pattern4.test(data277)){
const err617 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/selector/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties,data:data277};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/selector/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/properties/selector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties.type,parentSchema:schema0.properties.services.additionalProperties.properties.selector.additionalProperties,data:data277};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
}
if(data267.sessionAffinity !== undefined){
let data278 = data267.sessionAffinity;
if(typeof data278 !== "string"){
const err619 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinity",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinity/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.sessionAffinity.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinity,data:data278};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(!((data278 === "None") || (data278 === "ClientIP"))){
const err620 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinity",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinity/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.sessionAffinity.enum},schema:schema0.properties.services.additionalProperties.properties.sessionAffinity.enum,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinity,data:data278};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data267.sessionAffinityConfig !== undefined){
let data279 = data267.sessionAffinityConfig;
if((!(data279 && typeof data279 == "object" && !Array.isArray(data279))) && (data279 !== null)){
const err621 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.type},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig,data:data279};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key83 in data279){
if(!(key83 === "clientIP")){
const err622 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig,data:data279};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data279.clientIP !== undefined){
let data280 = data279.clientIP;
if((!(data280 && typeof data280 == "object" && !Array.isArray(data280))) && (data280 !== null)){
const err623 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.type},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP,data:data280};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key84 in data280){
if(!(key84 === "timeoutSeconds")){
const err624 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP,data:data280};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data280.timeoutSeconds !== undefined){
let data281 = data280.timeoutSeconds;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
const err625 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds.type,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data281};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 > 86400 || isNaN(data281)){
const err626 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data281};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(data281 < 1 || isNaN(data281)){
const err627 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/services/additionalProperties/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data281};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
}
}
}
}
if(data267.externalName !== undefined){
let data282 = data267.externalName;
if(typeof data282 === "string"){
if(func1(data282) > 253){
const err628 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data282};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(!pattern82.test(data282)){
const err629 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$"},schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\.?$",parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data282};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
else {
const err630 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalName",schemaPath:"#/properties/services/additionalProperties/properties/externalName/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalName.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalName,data:data282};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data267.externalIPs !== undefined){
let data283 = data267.externalIPs;
if((!(Array.isArray(data283))) && (data283 !== null)){
const err631 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalIPs",schemaPath:"#/properties/services/additionalProperties/properties/externalIPs/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.externalIPs.type},schema:schema0.properties.services.additionalProperties.properties.externalIPs.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalIPs,data:data283};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(Array.isArray(data283)){
const len45 = data283.length;
for(let i45=0; i45<len45; i45++){
let data284 = data283[i45];
if(typeof data284 !== "string"){
const err632 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalIPs/" + i45,schemaPath:"#/properties/services/additionalProperties/properties/externalIPs/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalIPs.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalIPs.items,data:data284};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
}
if(data267.internalTrafficPolicy !== undefined){
let data285 = data267.internalTrafficPolicy;
if(typeof data285 !== "string"){
const err633 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/internalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/internalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy,data:data285};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(!((data285 === "Cluster") || (data285 === "Local"))){
const err634 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/internalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/internalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.internalTrafficPolicy,data:data285};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data267.externalTrafficPolicy !== undefined){
let data286 = data267.externalTrafficPolicy;
if(typeof data286 !== "string"){
const err635 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/externalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.type,parentSchema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy,data:data286};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(!((data286 === "Cluster") || (data286 === "Local"))){
const err636 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/externalTrafficPolicy",schemaPath:"#/properties/services/additionalProperties/properties/externalTrafficPolicy/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.enum},schema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy.enum,parentSchema:schema0.properties.services.additionalProperties.properties.externalTrafficPolicy,data:data286};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data267.publishNotReadyAddresses !== undefined){
let data287 = data267.publishNotReadyAddresses;
if(typeof data287 !== "boolean"){
const err637 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/publishNotReadyAddresses",schemaPath:"#/properties/services/additionalProperties/properties/publishNotReadyAddresses/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.services.additionalProperties.properties.publishNotReadyAddresses.type,parentSchema:schema0.properties.services.additionalProperties.properties.publishNotReadyAddresses,data:data287};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data267.ports !== undefined){
let data288 = data267.ports;
if((!(Array.isArray(data288))) && (data288 !== null)){
const err638 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports",schemaPath:"#/properties/services/additionalProperties/properties/ports/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.type},schema:schema0.properties.services.additionalProperties.properties.ports.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports,data:data288};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(Array.isArray(data288)){
const len46 = data288.length;
for(let i46=0; i46<len46; i46++){
let data289 = data288[i46];
if(((!(data289 && typeof data289 == "object" && !Array.isArray(data289))) && (!(((typeof data289 == "number") && (!(data289 % 1) && !isNaN(data289))) && (isFinite(data289))))) && (typeof data289 !== "string")){
const err639 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.items.type},schema:schema0.properties.services.additionalProperties.properties.ports.items.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data289};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
if((typeof data289 == "number") && (isFinite(data289))){
if(data289 > 65535 || isNaN(data289)){
const err640 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data289};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(data289 < 1 || isNaN(data289)){
const err641 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data289};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(typeof data289 === "string"){
if(!pattern83.test(data289)){
const err642 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$"},schema:"^[1-9][0-9]{0,4}(:[a-z0-9-]+)?(/(TCP|UDP|SCTP))?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data289};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
if(data289.port === undefined){
const err643 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema0.properties.services.additionalProperties.properties.ports.items.required,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data289};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
for(const key85 in data289){
if(!((((((key85 === "name") || (key85 === "protocol")) || (key85 === "port")) || (key85 === "targetPort")) || (key85 === "nodePort")) || (key85 === "appProtocol"))){
const err644 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46,schemaPath:"#/properties/services/additionalProperties/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},schema:false,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items,data:data289};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data289.name !== undefined){
let data290 = data289.name;
if(typeof data290 === "string"){
if(func1(data290) > 63){
const err645 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data290};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(!pattern0.test(data290)){
const err646 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data290};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/name",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.name,data:data290};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data289.protocol !== undefined){
let data291 = data289.protocol;
if(typeof data291 !== "string"){
const err648 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/protocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol,data:data291};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(!(((data291 === "TCP") || (data291 === "UDP")) || (data291 === "SCTP"))){
const err649 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/protocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.enum},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.protocol,data:data291};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data289.port !== undefined){
let data292 = data289.port;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
const err650 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data292};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 > 65535 || isNaN(data292)){
const err651 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data292};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data292 < 1 || isNaN(data292)){
const err652 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/port",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.port,data:data292};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
if(data289.targetPort !== undefined){
let data293 = data289.targetPort;
if((!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))) && (typeof data293 !== "string")){
const err653 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/type",keyword:"type",params:{type: schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort.type},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data293};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 > 65535 || isNaN(data293)){
const err654 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data293};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data293 < 1 || isNaN(data293)){
const err655 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data293};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(typeof data293 === "string"){
if(func1(data293) > 15){
const err656 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data293};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(!pattern85.test(data293)){
const err657 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/targetPort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/targetPort/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.targetPort,data:data293};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
}
if(data289.nodePort !== undefined){
let data294 = data289.nodePort;
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
const err658 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data294};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if((typeof data294 == "number") && (isFinite(data294))){
if(data294 > 32767 || isNaN(data294)){
const err659 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32767},schema:32767,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data294};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(data294 < 30000 || isNaN(data294)){
const err660 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/nodePort",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 30000},schema:30000,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.nodePort,data:data294};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
}
if(data289.appProtocol !== undefined){
let data295 = data289.appProtocol;
if(typeof data295 !== "string"){
const err661 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1")+"/ports/" + i46+"/appProtocol",schemaPath:"#/properties/services/additionalProperties/properties/ports/items/properties/appProtocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.services.additionalProperties.properties.ports.items.properties.appProtocol.type,parentSchema:schema0.properties.services.additionalProperties.properties.ports.items.properties.appProtocol,data:data295};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
}
}
}
}
else {
const err662 = {instancePath:instancePath+"/services/" + key79.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/services/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.properties.services.additionalProperties.type,parentSchema:schema0.properties.services.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
}
if(data.policies !== undefined){
let data296 = data.policies;
if((!(data296 && typeof data296 == "object" && !Array.isArray(data296))) && (data296 !== null)){
const err663 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: schema0.properties.policies.type},schema:schema0.properties.policies.type,parentSchema:schema0.properties.policies,data:data296};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
for(const key86 in data296){
const _errs683 = errors;
if(typeof key86 === "string"){
if(!pattern86.test(key86)){
const err664 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$"},schema:"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",parentSchema:schema0.properties.policies.propertyNames,data:key86,propertyName:key86};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
var valid179 = _errs683 === errors;
if(!valid179){
const err665 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/propertyNames",keyword:"propertyNames",params:{propertyName: key86},schema:schema0.properties.policies.propertyNames,parentSchema:schema0.properties.policies,data:data296};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
for(const key87 in data296){
let data297 = data296[key87];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key88 in data297){
if(!(((((key88 === "namespace") || (key88 === "podSelector")) || (key88 === "policyTypes")) || (key88 === "ingress")) || (key88 === "egress"))){
const err666 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},schema:false,parentSchema:schema0.properties.policies.additionalProperties,data:data297};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data297.namespace !== undefined){
let data298 = data297.namespace;
if(typeof data298 === "string"){
if(func1(data298) > 63){
const err667 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data298};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(!pattern0.test(data298)){
const err668 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data298};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",schemaPath:"#/properties/policies/additionalProperties/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.namespace.type,parentSchema:schema0.properties.policies.additionalProperties.properties.namespace,data:data298};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data297.podSelector !== undefined){
let data299 = data297.podSelector;
if((!(data299 && typeof data299 == "object" && !Array.isArray(data299))) && (data299 !== null)){
const err670 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector,data:data299};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key89 in data299){
if(!((key89 === "matchLabels") || (key89 === "matchExpressions"))){
const err671 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector,data:data299};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data299.matchLabels !== undefined){
let data300 = data299.matchLabels;
if((!(data300 && typeof data300 == "object" && !Array.isArray(data300))) && (data300 !== null)){
const err672 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels,data:data300};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
for(const key90 in data300){
const _errs695 = errors;
if(typeof key90 === "string"){
if(!pattern3.test(key90)){
const err673 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.propertyNames,data:key90,propertyName:key90};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
var valid183 = _errs695 === errors;
if(!valid183){
const err674 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key90},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels,data:data300};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
for(const key91 in data300){
let data301 = data300[key91];
if(typeof data301 === "string"){
if(!pattern4.test(data301)){
const err675 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties,data:data301};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
else {
const err676 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchLabels/" + key91.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchLabels.additionalProperties,data:data301};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
}
if(data299.matchExpressions !== undefined){
let data302 = data299.matchExpressions;
if((!(Array.isArray(data302))) && (data302 !== null)){
const err677 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions,data:data302};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if(Array.isArray(data302)){
const len47 = data302.length;
for(let i47=0; i47<len47; i47++){
let data303 = data302[i47];
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(data303.key === undefined){
const err678 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data303};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data303.operator === undefined){
const err679 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data303};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
for(const key92 in data303){
if(!(((key92 === "key") || (key92 === "operator")) || (key92 === "values"))){
const err680 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data303};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data303.key !== undefined){
let data304 = data303.key;
if(typeof data304 === "string"){
if(!pattern3.test(data304)){
const err681 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key,data:data304};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
else {
const err682 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.key,data:data304};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data303.operator !== undefined){
let data305 = data303.operator;
if(typeof data305 !== "string"){
const err683 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data305};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(!((((data305 === "In") || (data305 === "NotIn")) || (data305 === "Exists")) || (data305 === "DoesNotExist"))){
const err684 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data305};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data303.values !== undefined){
let data306 = data303.values;
if((!(Array.isArray(data306))) && (data306 !== null)){
const err685 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values,data:data306};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(Array.isArray(data306)){
const len48 = data306.length;
for(let i48=0; i48<len48; i48++){
let data307 = data306[i48];
if(typeof data307 === "string"){
if(!pattern4.test(data307)){
const err686 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/values/" + i48,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data307};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
else {
const err687 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47+"/values/" + i48,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data307};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
}
}
else {
const err688 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/podSelector/matchExpressions/" + i47,schemaPath:"#/properties/policies/additionalProperties/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.podSelector.properties.matchExpressions.items,data:data303};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
}
}
}
if(data297.policyTypes !== undefined){
let data308 = data297.policyTypes;
if((!(Array.isArray(data308))) && (data308 !== null)){
const err689 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes",schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.policyTypes.type},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.type,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes,data:data308};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(Array.isArray(data308)){
const len49 = data308.length;
for(let i49=0; i49<len49; i49++){
let data309 = data308[i49];
if(typeof data309 !== "string"){
const err690 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes/" + i49,schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes.items,data:data309};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(!((data309 === "Ingress") || (data309 === "Egress"))){
const err691 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/policyTypes/" + i49,schemaPath:"#/properties/policies/additionalProperties/properties/policyTypes/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.policyTypes.items.enum},schema:schema0.properties.policies.additionalProperties.properties.policyTypes.items.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.policyTypes.items,data:data309};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
}
if(data297.ingress !== undefined){
let data310 = data297.ingress;
if((!(Array.isArray(data310))) && (data310 !== null)){
const err692 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress,data:data310};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(Array.isArray(data310)){
const len50 = data310.length;
for(let i50=0; i50<len50; i50++){
let data311 = data310[i50];
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key93 in data311){
if(!((key93 === "from") || (key93 === "ports"))){
const err693 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items,data:data311};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data311.from !== undefined){
let data312 = data311.from;
if((!(Array.isArray(data312))) && (data312 !== null)){
const err694 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from,data:data312};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(Array.isArray(data312)){
const len51 = data312.length;
for(let i51=0; i51<len51; i51++){
let data313 = data312[i51];
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
for(const key94 in data313){
if(!(((key94 === "podSelector") || (key94 === "namespaceSelector")) || (key94 === "ipBlock"))){
const err695 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items,data:data313};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data313.podSelector !== undefined){
let data314 = data313.podSelector;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key95 in data314){
if(!((key95 === "matchLabels") || (key95 === "matchExpressions"))){
const err696 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector,data:data314};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data314.matchLabels !== undefined){
let data315 = data314.matchLabels;
if((!(data315 && typeof data315 == "object" && !Array.isArray(data315))) && (data315 !== null)){
const err697 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels,data:data315};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
for(const key96 in data315){
const _errs731 = errors;
if(typeof key96 === "string"){
if(!pattern3.test(key96)){
const err698 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.propertyNames,data:key96,propertyName:key96};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
var valid199 = _errs731 === errors;
if(!valid199){
const err699 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key96},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels,data:data315};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
for(const key97 in data315){
let data316 = data315[key97];
if(typeof data316 === "string"){
if(!pattern4.test(data316)){
const err700 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data316};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchLabels/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data316};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
}
if(data314.matchExpressions !== undefined){
let data317 = data314.matchExpressions;
if((!(Array.isArray(data317))) && (data317 !== null)){
const err702 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions,data:data317};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
if(Array.isArray(data317)){
const len52 = data317.length;
for(let i52=0; i52<len52; i52++){
let data318 = data317[i52];
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
if(data318.key === undefined){
const err703 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data318};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
if(data318.operator === undefined){
const err704 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data318};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
for(const key98 in data318){
if(!(((key98 === "key") || (key98 === "operator")) || (key98 === "values"))){
const err705 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data318};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data318.key !== undefined){
let data319 = data318.key;
if(typeof data319 === "string"){
if(!pattern3.test(data319)){
const err706 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data319};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data319};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data318.operator !== undefined){
let data320 = data318.operator;
if(typeof data320 !== "string"){
const err708 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data320};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(!((((data320 === "In") || (data320 === "NotIn")) || (data320 === "Exists")) || (data320 === "DoesNotExist"))){
const err709 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data320};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data318.values !== undefined){
let data321 = data318.values;
if((!(Array.isArray(data321))) && (data321 !== null)){
const err710 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values,data:data321};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(Array.isArray(data321)){
const len53 = data321.length;
for(let i53=0; i53<len53; i53++){
let data322 = data321[i53];
if(typeof data322 === "string"){
if(!pattern4.test(data322)){
const err711 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/values/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data322};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52+"/values/" + i53,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data322};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
}
}
}
else {
const err713 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector/matchExpressions/" + i52,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.properties.matchExpressions.items,data:data318};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
}
}
else {
const err714 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/podSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.podSelector,data:data314};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data313.namespaceSelector !== undefined){
let data323 = data313.namespaceSelector;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key99 in data323){
if(!((key99 === "matchLabels") || (key99 === "matchExpressions"))){
const err715 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector,data:data323};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data323.matchLabels !== undefined){
let data324 = data323.matchLabels;
if((!(data324 && typeof data324 == "object" && !Array.isArray(data324))) && (data324 !== null)){
const err716 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels,data:data324};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
for(const key100 in data324){
const _errs753 = errors;
if(typeof key100 === "string"){
if(!pattern3.test(key100)){
const err717 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.propertyNames,data:key100,propertyName:key100};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
var valid207 = _errs753 === errors;
if(!valid207){
const err718 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key100},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels,data:data324};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
for(const key101 in data324){
let data325 = data324[key101];
if(typeof data325 === "string"){
if(!pattern4.test(data325)){
const err719 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data325};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
else {
const err720 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchLabels/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data325};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
}
if(data323.matchExpressions !== undefined){
let data326 = data323.matchExpressions;
if((!(Array.isArray(data326))) && (data326 !== null)){
const err721 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions,data:data326};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
if(Array.isArray(data326)){
const len54 = data326.length;
for(let i54=0; i54<len54; i54++){
let data327 = data326[i54];
if(data327 && typeof data327 == "object" && !Array.isArray(data327)){
if(data327.key === undefined){
const err722 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data327};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(data327.operator === undefined){
const err723 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data327};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
for(const key102 in data327){
if(!(((key102 === "key") || (key102 === "operator")) || (key102 === "values"))){
const err724 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data327};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data327.key !== undefined){
let data328 = data327.key;
if(typeof data328 === "string"){
if(!pattern3.test(data328)){
const err725 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data328};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
else {
const err726 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data328};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(data327.operator !== undefined){
let data329 = data327.operator;
if(typeof data329 !== "string"){
const err727 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data329};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if(!((((data329 === "In") || (data329 === "NotIn")) || (data329 === "Exists")) || (data329 === "DoesNotExist"))){
const err728 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data329};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data327.values !== undefined){
let data330 = data327.values;
if((!(Array.isArray(data330))) && (data330 !== null)){
const err729 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values,data:data330};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(Array.isArray(data330)){
const len55 = data330.length;
for(let i55=0; i55<len55; i55++){
let data331 = data330[i55];
if(typeof data331 === "string"){
if(!pattern4.test(data331)){
const err730 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/values/" + i55,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data331};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
else {
const err731 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54+"/values/" + i55,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data331};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
}
}
}
else {
const err732 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector/matchExpressions/" + i54,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.properties.matchExpressions.items,data:data327};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
}
}
}
else {
const err733 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.namespaceSelector,data:data323};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data313.ipBlock !== undefined){
let data332 = data313.ipBlock;
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
if(data332.cidr === undefined){
const err734 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.required,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data332};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
for(const key103 in data332){
if(!((key103 === "cidr") || (key103 === "except"))){
const err735 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data332};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data332.cidr !== undefined){
let data333 = data332.cidr;
if(typeof data333 !== "string"){
const err736 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock/cidr",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.cidr,data:data333};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data332.except !== undefined){
let data334 = data332.except;
if((!(Array.isArray(data334))) && (data334 !== null)){
const err737 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock/except",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except,data:data334};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(Array.isArray(data334)){
const len56 = data334.length;
for(let i56=0; i56<len56; i56++){
let data335 = data334[i56];
if(typeof data335 !== "string"){
const err738 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock/except/" + i56,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.properties.except.items,data:data335};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
}
}
}
else {
const err739 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/properties/ipBlock/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.properties.ipBlock,data:data332};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
}
else {
const err740 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/from/" + i51,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/from/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.from.items,data:data313};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
}
if(data311.ports !== undefined){
let data336 = data311.ports;
if((!(Array.isArray(data336))) && (data336 !== null)){
const err741 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports,data:data336};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(Array.isArray(data336)){
const len57 = data336.length;
for(let i57=0; i57<len57; i57++){
let data337 = data336[i57];
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
for(const key104 in data337){
if(!(((key104 === "protocol") || (key104 === "port")) || (key104 === "endPort"))){
const err742 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items,data:data337};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data337.protocol !== undefined){
let data338 = data337.protocol;
if(typeof data338 !== "string"){
const err743 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol,data:data338};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(!(((data338 === "TCP") || (data338 === "UDP")) || (data338 === "SCTP"))){
const err744 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.protocol,data:data338};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data337.port !== undefined){
let data339 = data337.port;
if((!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))) && (typeof data339 !== "string")){
const err745 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port.type},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data339};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if((typeof data339 == "number") && (isFinite(data339))){
if(data339 > 65535 || isNaN(data339)){
const err746 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data339};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(data339 < 1 || isNaN(data339)){
const err747 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data339};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(typeof data339 === "string"){
if(func1(data339) > 15){
const err748 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data339};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(!pattern85.test(data339)){
const err749 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/port/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.port,data:data339};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
}
if(data337.endPort !== undefined){
let data340 = data337.endPort;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
const err750 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data340};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 > 65535 || isNaN(data340)){
const err751 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data340};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
if(data340 < 1 || isNaN(data340)){
const err752 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/properties/endPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.properties.endPort,data:data340};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
}
else {
const err753 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50+"/ports/" + i57,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items.properties.ports.items,data:data337};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
}
}
}
else {
const err754 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/ingress/" + i50,schemaPath:"#/properties/policies/additionalProperties/properties/ingress/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.ingress.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.ingress.items,data:data311};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
}
if(data297.egress !== undefined){
let data341 = data297.egress;
if((!(Array.isArray(data341))) && (data341 !== null)){
const err755 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress",schemaPath:"#/properties/policies/additionalProperties/properties/egress/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.type},schema:schema0.properties.policies.additionalProperties.properties.egress.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress,data:data341};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
if(Array.isArray(data341)){
const len58 = data341.length;
for(let i58=0; i58<len58; i58++){
let data342 = data341[i58];
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
for(const key105 in data342){
if(!((key105 === "to") || (key105 === "ports"))){
const err756 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items,data:data342};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data342.to !== undefined){
let data343 = data342.to;
if((!(Array.isArray(data343))) && (data343 !== null)){
const err757 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to,data:data343};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(Array.isArray(data343)){
const len59 = data343.length;
for(let i59=0; i59<len59; i59++){
let data344 = data343[i59];
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
for(const key106 in data344){
if(!(((key106 === "podSelector") || (key106 === "namespaceSelector")) || (key106 === "ipBlock"))){
const err758 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items,data:data344};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data344.podSelector !== undefined){
let data345 = data344.podSelector;
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
for(const key107 in data345){
if(!((key107 === "matchLabels") || (key107 === "matchExpressions"))){
const err759 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector,data:data345};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data345.matchLabels !== undefined){
let data346 = data345.matchLabels;
if((!(data346 && typeof data346 == "object" && !Array.isArray(data346))) && (data346 !== null)){
const err760 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels,data:data346};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
for(const key108 in data346){
const _errs805 = errors;
if(typeof key108 === "string"){
if(!pattern3.test(key108)){
const err761 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.propertyNames,data:key108,propertyName:key108};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
var valid227 = _errs805 === errors;
if(!valid227){
const err762 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key108},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels,data:data346};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
for(const key109 in data346){
let data347 = data346[key109];
if(typeof data347 === "string"){
if(!pattern4.test(data347)){
const err763 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels/" + key109.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data347};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchLabels/" + key109.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchLabels.additionalProperties,data:data347};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
}
if(data345.matchExpressions !== undefined){
let data348 = data345.matchExpressions;
if((!(Array.isArray(data348))) && (data348 !== null)){
const err765 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions,data:data348};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if(Array.isArray(data348)){
const len60 = data348.length;
for(let i60=0; i60<len60; i60++){
let data349 = data348[i60];
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
if(data349.key === undefined){
const err766 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data349};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data349.operator === undefined){
const err767 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data349};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
for(const key110 in data349){
if(!(((key110 === "key") || (key110 === "operator")) || (key110 === "values"))){
const err768 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data349};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data349.key !== undefined){
let data350 = data349.key;
if(typeof data350 === "string"){
if(!pattern3.test(data350)){
const err769 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data350};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
else {
const err770 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.key,data:data350};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data349.operator !== undefined){
let data351 = data349.operator;
if(typeof data351 !== "string"){
const err771 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data351};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
if(!((((data351 === "In") || (data351 === "NotIn")) || (data351 === "Exists")) || (data351 === "DoesNotExist"))){
const err772 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.operator,data:data351};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data349.values !== undefined){
let data352 = data349.values;
if((!(Array.isArray(data352))) && (data352 !== null)){
const err773 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values,data:data352};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
if(Array.isArray(data352)){
const len61 = data352.length;
for(let i61=0; i61<len61; i61++){
let data353 = data352[i61];
if(typeof data353 === "string"){
if(!pattern4.test(data353)){
const err774 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/values/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data353};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
else {
const err775 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60+"/values/" + i61,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.properties.values.items,data:data353};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
}
}
}
else {
const err776 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector/matchExpressions/" + i60,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.properties.matchExpressions.items,data:data349};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
}
}
}
else {
const err777 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/podSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/podSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.podSelector,data:data345};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data344.namespaceSelector !== undefined){
let data354 = data344.namespaceSelector;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
for(const key111 in data354){
if(!((key111 === "matchLabels") || (key111 === "matchExpressions"))){
const err778 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector,data:data354};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data354.matchLabels !== undefined){
let data355 = data354.matchLabels;
if((!(data355 && typeof data355 == "object" && !Array.isArray(data355))) && (data355 !== null)){
const err779 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels,data:data355};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
for(const key112 in data355){
const _errs827 = errors;
if(typeof key112 === "string"){
if(!pattern3.test(key112)){
const err780 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.propertyNames,data:key112,propertyName:key112};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
var valid235 = _errs827 === errors;
if(!valid235){
const err781 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/propertyNames",keyword:"propertyNames",params:{propertyName: key112},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.propertyNames,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels,data:data355};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
for(const key113 in data355){
let data356 = data355[key113];
if(typeof data356 === "string"){
if(!pattern4.test(data356)){
const err782 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels/" + key113.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data356};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
else {
const err783 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchLabels/" + key113.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchLabels.additionalProperties,data:data356};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
}
if(data354.matchExpressions !== undefined){
let data357 = data354.matchExpressions;
if((!(Array.isArray(data357))) && (data357 !== null)){
const err784 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions,data:data357};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
if(Array.isArray(data357)){
const len62 = data357.length;
for(let i62=0; i62<len62; i62++){
let data358 = data357[i62];
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
if(data358.key === undefined){
const err785 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data358};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data358.operator === undefined){
const err786 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data358};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
for(const key114 in data358){
if(!(((key114 === "key") || (key114 === "operator")) || (key114 === "values"))){
const err787 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data358};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data358.key !== undefined){
let data359 = data358.key;
if(typeof data359 === "string"){
if(!pattern3.test(data359)){
const err788 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$"},schema:"^([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data359};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
else {
const err789 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/key",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.key,data:data359};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data358.operator !== undefined){
let data360 = data358.operator;
if(typeof data360 !== "string"){
const err790 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data360};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
if(!((((data360 === "In") || (data360 === "NotIn")) || (data360 === "Exists")) || (data360 === "DoesNotExist"))){
const err791 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/operator",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.operator,data:data360};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data358.values !== undefined){
let data361 = data358.values;
if((!(Array.isArray(data361))) && (data361 !== null)){
const err792 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/values",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values,data:data361};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
if(Array.isArray(data361)){
const len63 = data361.length;
for(let i63=0; i63<len63; i63++){
let data362 = data361[i63];
if(typeof data362 === "string"){
if(!pattern4.test(data362)){
const err793 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/values/" + i63,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data362};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
else {
const err794 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62+"/values/" + i63,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.properties.values.items,data:data362};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
}
}
else {
const err795 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector/matchExpressions/" + i62,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.properties.matchExpressions.items,data:data358};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
}
}
}
else {
const err796 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/namespaceSelector",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/namespaceSelector/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.namespaceSelector,data:data354};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data344.ipBlock !== undefined){
let data363 = data344.ipBlock;
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.cidr === undefined){
const err797 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.required,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data363};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
for(const key115 in data363){
if(!((key115 === "cidr") || (key115 === "except"))){
const err798 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data363};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data363.cidr !== undefined){
let data364 = data363.cidr;
if(typeof data364 !== "string"){
const err799 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock/cidr",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.cidr,data:data364};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data363.except !== undefined){
let data365 = data363.except;
if((!(Array.isArray(data365))) && (data365 !== null)){
const err800 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock/except",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except,data:data365};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
if(Array.isArray(data365)){
const len64 = data365.length;
for(let i64=0; i64<len64; i64++){
let data366 = data365[i64];
if(typeof data366 !== "string"){
const err801 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock/except/" + i64,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.properties.except.items,data:data366};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
}
}
}
else {
const err802 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59+"/ipBlock",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/properties/ipBlock/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.properties.ipBlock,data:data363};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
}
else {
const err803 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/to/" + i59,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/to/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.to.items,data:data344};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
}
if(data342.ports !== undefined){
let data367 = data342.ports;
if((!(Array.isArray(data367))) && (data367 !== null)){
const err804 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports,data:data367};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if(Array.isArray(data367)){
const len65 = data367.length;
for(let i65=0; i65<len65; i65++){
let data368 = data367[i65];
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
for(const key116 in data368){
if(!(((key116 === "protocol") || (key116 === "port")) || (key116 === "endPort"))){
const err805 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},schema:false,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items,data:data368};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data368.protocol !== undefined){
let data369 = data368.protocol;
if(typeof data369 !== "string"){
const err806 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol,data:data369};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
if(!(((data369 === "TCP") || (data369 === "UDP")) || (data369 === "SCTP"))){
const err807 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/protocol",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.enum},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol.enum,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.protocol,data:data369};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data368.port !== undefined){
let data370 = data368.port;
if((!(((typeof data370 == "number") && (!(data370 % 1) && !isNaN(data370))) && (isFinite(data370)))) && (typeof data370 !== "string")){
const err808 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/type",keyword:"type",params:{type: schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port.type},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data370};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
if((typeof data370 == "number") && (isFinite(data370))){
if(data370 > 65535 || isNaN(data370)){
const err809 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data370};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
if(data370 < 1 || isNaN(data370)){
const err810 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data370};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(typeof data370 === "string"){
if(func1(data370) > 15){
const err811 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/maxLength",keyword:"maxLength",params:{limit: 15},schema:15,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data370};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(!pattern85.test(data370)){
const err812 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/port",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/port/pattern",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},schema:"^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$",parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.port,data:data370};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
}
if(data368.endPort !== undefined){
let data371 = data368.endPort;
if(!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))){
const err813 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data371};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if((typeof data371 == "number") && (isFinite(data371))){
if(data371 > 65535 || isNaN(data371)){
const err814 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data371};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
if(data371 < 1 || isNaN(data371)){
const err815 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65+"/endPort",schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/properties/endPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.properties.endPort,data:data371};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
}
}
else {
const err816 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58+"/ports/" + i65,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items.properties.ports.items,data:data368};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
}
}
}
else {
const err817 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1")+"/egress/" + i58,schemaPath:"#/properties/policies/additionalProperties/properties/egress/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.properties.egress.items.type,parentSchema:schema0.properties.policies.additionalProperties.properties.egress.items,data:data342};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
}
}
}
else {
const err818 = {instancePath:instancePath+"/policies/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema0.properties.policies.additionalProperties.type,parentSchema:schema0.properties.policies.additionalProperties,data:data297};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
}
}
if(data.manifests !== undefined){
let data372 = data.manifests;
if((!(Array.isArray(data372))) && (data372 !== null)){
const err819 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: schema0.properties.manifests.type},schema:schema0.properties.manifests.type,parentSchema:schema0.properties.manifests,data:data372};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(Array.isArray(data372)){
const len66 = data372.length;
for(let i66=0; i66<len66; i66++){
let data373 = data372[i66];
if(typeof data373 !== "string"){
const err820 = {instancePath:instancePath+"/manifests/" + i66,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.manifests.items.type,parentSchema:schema0.properties.manifests.items,data:data373};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
}
}
if(data.links !== undefined){
let data374 = data.links;
if((!(Array.isArray(data374))) && (data374 !== null)){
const err821 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: schema0.properties.links.type},schema:schema0.properties.links.type,parentSchema:schema0.properties.links,data:data374};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(Array.isArray(data374)){
const len67 = data374.length;
for(let i67=0; i67<len67; i67++){
let data375 = data374[i67];
if(data375 && typeof data375 == "object" && !Array.isArray(data375)){
if(data375.endpoints === undefined){
const err822 = {instancePath:instancePath+"/links/" + i67,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "endpoints"},schema:schema0.properties.links.items.required,parentSchema:schema0.properties.links.items,data:data375};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
for(const key117 in data375){
if(!((((key117 === "endpoints") || (key117 === "addresses")) || (key117 === "mtu")) || (key117 === "impair"))){
const err823 = {instancePath:instancePath+"/links/" + i67,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},schema:false,parentSchema:schema0.properties.links.items,data:data375};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data375.endpoints !== undefined){
let data376 = data375.endpoints;
if(Array.isArray(data376)){
if(data376.length > 2){
const err824 = {instancePath:instancePath+"/links/" + i67+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data376};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(data376.length < 2){
const err825 = {instancePath:instancePath+"/links/" + i67+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.endpoints,data:data376};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
const len68 = data376.length;
for(let i68=0; i68<len68; i68++){
let data377 = data376[i68];
if(typeof data377 !== "string"){
const err826 = {instancePath:instancePath+"/links/" + i67+"/endpoints/" + i68,schemaPath:"#/properties/links/items/properties/endpoints/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.endpoints.items.type,parentSchema:schema0.properties.links.items.properties.endpoints.items,data:data377};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
}
else {
const err827 = {instancePath:instancePath+"/links/" + i67+"/endpoints",schemaPath:"#/properties/links/items/properties/endpoints/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.endpoints.type,parentSchema:schema0.properties.links.items.properties.endpoints,data:data376};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
if(data375.addresses !== undefined){
let data378 = data375.addresses;
if(Array.isArray(data378)){
if(data378.length > 2){
const err828 = {instancePath:instancePath+"/links/" + i67+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data378};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
if(data378.length < 2){
const err829 = {instancePath:instancePath+"/links/" + i67+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema0.properties.links.items.properties.addresses,data:data378};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
const len69 = data378.length;
for(let i69=0; i69<len69; i69++){
let data379 = data378[i69];
if(typeof data379 !== "string"){
const err830 = {instancePath:instancePath+"/links/" + i67+"/addresses/" + i69,schemaPath:"#/properties/links/items/properties/addresses/items/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.addresses.items.type,parentSchema:schema0.properties.links.items.properties.addresses.items,data:data379};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
}
else {
const err831 = {instancePath:instancePath+"/links/" + i67+"/addresses",schemaPath:"#/properties/links/items/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema0.properties.links.items.properties.addresses.type,parentSchema:schema0.properties.links.items.properties.addresses,data:data378};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data375.mtu !== undefined){
let data380 = data375.mtu;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
const err832 = {instancePath:instancePath+"/links/" + i67+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.links.items.properties.mtu.type,parentSchema:schema0.properties.links.items.properties.mtu,data:data380};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
if((typeof data380 == "number") && (isFinite(data380))){
if(data380 > 65535 || isNaN(data380)){
const err833 = {instancePath:instancePath+"/links/" + i67+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.links.items.properties.mtu,data:data380};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
if(data380 < 576 || isNaN(data380)){
const err834 = {instancePath:instancePath+"/links/" + i67+"/mtu",schemaPath:"#/properties/links/items/properties/mtu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 576},schema:576,parentSchema:schema0.properties.links.items.properties.mtu,data:data380};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
}
if(data375.impair !== undefined){
let data381 = data375.impair;
if((!(data381 && typeof data381 == "object" && !Array.isArray(data381))) && (data381 !== null)){
const err835 = {instancePath:instancePath+"/links/" + i67+"/impair",schemaPath:"#/properties/links/items/properties/impair/type",keyword:"type",params:{type: schema0.properties.links.items.properties.impair.type},schema:schema0.properties.links.items.properties.impair.type,parentSchema:schema0.properties.links.items.properties.impair,data:data381};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
for(const key118 in data381){
if(!(((((((key118 === "delay") || (key118 === "jitter")) || (key118 === "loss")) || (key118 === "rate")) || (key118 === "corrupt")) || (key118 === "duplicate")) || (key118 === "reorder"))){
const err836 = {instancePath:instancePath+"/links/" + i67+"/impair",schemaPath:"#/properties/links/items/properties/impair/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118},schema:false,parentSchema:schema0.properties.links.items.properties.impair,data:data381};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data381.delay !== undefined){
let data382 = data381.delay;
if(typeof data382 !== "string"){
const err837 = {instancePath:instancePath+"/links/" + i67+"/impair/delay",schemaPath:"#/properties/links/items/properties/impair/properties/delay/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.delay.type,parentSchema:schema0.properties.links.items.properties.impair.properties.delay,data:data382};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data381.jitter !== undefined){
let data383 = data381.jitter;
if(typeof data383 !== "string"){
const err838 = {instancePath:instancePath+"/links/" + i67+"/impair/jitter",schemaPath:"#/properties/links/items/properties/impair/properties/jitter/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.jitter.type,parentSchema:schema0.properties.links.items.properties.impair.properties.jitter,data:data383};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data381.loss !== undefined){
let data384 = data381.loss;
if(typeof data384 !== "string"){
const err839 = {instancePath:instancePath+"/links/" + i67+"/impair/loss",schemaPath:"#/properties/links/items/properties/impair/properties/loss/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.loss.type,parentSchema:schema0.properties.links.items.properties.impair.properties.loss,data:data384};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data381.rate !== undefined){
let data385 = data381.rate;
if(typeof data385 !== "string"){
const err840 = {instancePath:instancePath+"/links/" + i67+"/impair/rate",schemaPath:"#/properties/links/items/properties/impair/properties/rate/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.rate.type,parentSchema:schema0.properties.links.items.properties.impair.properties.rate,data:data385};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data381.corrupt !== undefined){
let data386 = data381.corrupt;
if(typeof data386 !== "string"){
const err841 = {instancePath:instancePath+"/links/" + i67+"/impair/corrupt",schemaPath:"#/properties/links/items/properties/impair/properties/corrupt/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.corrupt.type,parentSchema:schema0.properties.links.items.properties.impair.properties.corrupt,data:data386};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data381.duplicate !== undefined){
let data387 = data381.duplicate;
if(typeof data387 !== "string"){
const err842 = {instancePath:instancePath+"/links/" + i67+"/impair/duplicate",schemaPath:"#/properties/links/items/properties/impair/properties/duplicate/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.duplicate.type,parentSchema:schema0.properties.links.items.properties.impair.properties.duplicate,data:data387};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
if(data381.reorder !== undefined){
let data388 = data381.reorder;
if(typeof data388 !== "string"){
const err843 = {instancePath:instancePath+"/links/" + i67+"/impair/reorder",schemaPath:"#/properties/links/items/properties/impair/properties/reorder/type",keyword:"type",params:{type: "string"},schema:schema0.properties.links.items.properties.impair.properties.reorder.type,parentSchema:schema0.properties.links.items.properties.impair.properties.reorder,data:data388};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
}
}
}
else {
const err844 = {instancePath:instancePath+"/links/" + i67,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.links.items.type,parentSchema:schema0.properties.links.items,data:data375};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
}
}
if(data.expect !== undefined){
let data389 = data.expect;
if((!(Array.isArray(data389))) && (data389 !== null)){
const err845 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: schema0.properties.expect.type},schema:schema0.properties.expect.type,parentSchema:schema0.properties.expect,data:data389};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
if(Array.isArray(data389)){
const len70 = data389.length;
for(let i70=0; i70<len70; i70++){
let data390 = data389[i70];
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
if(data390.from === undefined){
const err846 = {instancePath:instancePath+"/expect/" + i70,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data390};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(data390.to === undefined){
const err847 = {instancePath:instancePath+"/expect/" + i70,schemaPath:"#/properties/expect/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema0.properties.expect.items.required,parentSchema:schema0.properties.expect.items,data:data390};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
for(const key119 in data390){
if(!(((((key119 === "from") || (key119 === "to")) || (key119 === "port")) || (key119 === "protocol")) || (key119 === "reach"))){
const err848 = {instancePath:instancePath+"/expect/" + i70,schemaPath:"#/properties/expect/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119},schema:false,parentSchema:schema0.properties.expect.items,data:data390};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data390.from !== undefined){
let data391 = data390.from;
if(typeof data391 !== "string"){
const err849 = {instancePath:instancePath+"/expect/" + i70+"/from",schemaPath:"#/properties/expect/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.from.type,parentSchema:schema0.properties.expect.items.properties.from,data:data391};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data390.to !== undefined){
let data392 = data390.to;
if(typeof data392 !== "string"){
const err850 = {instancePath:instancePath+"/expect/" + i70+"/to",schemaPath:"#/properties/expect/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.to.type,parentSchema:schema0.properties.expect.items.properties.to,data:data392};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data390.port !== undefined){
let data393 = data390.port;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
const err851 = {instancePath:instancePath+"/expect/" + i70+"/port",schemaPath:"#/properties/expect/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema0.properties.expect.items.properties.port.type,parentSchema:schema0.properties.expect.items.properties.port,data:data393};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
if((typeof data393 == "number") && (isFinite(data393))){
if(data393 > 65535 || isNaN(data393)){
const err852 = {instancePath:instancePath+"/expect/" + i70+"/port",schemaPath:"#/properties/expect/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema0.properties.expect.items.properties.port,data:data393};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(data393 < 1 || isNaN(data393)){
const err853 = {instancePath:instancePath+"/expect/" + i70+"/port",schemaPath:"#/properties/expect/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema0.properties.expect.items.properties.port,data:data393};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
if(data390.protocol !== undefined){
let data394 = data390.protocol;
if(typeof data394 !== "string"){
const err854 = {instancePath:instancePath+"/expect/" + i70+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema0.properties.expect.items.properties.protocol.type,parentSchema:schema0.properties.expect.items.properties.protocol,data:data394};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
if(!((data394 === "tcp") || (data394 === "udp"))){
const err855 = {instancePath:instancePath+"/expect/" + i70+"/protocol",schemaPath:"#/properties/expect/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema0.properties.expect.items.properties.protocol.enum},schema:schema0.properties.expect.items.properties.protocol.enum,parentSchema:schema0.properties.expect.items.properties.protocol,data:data394};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data390.reach !== undefined){
let data395 = data390.reach;
if(typeof data395 !== "boolean"){
const err856 = {instancePath:instancePath+"/expect/" + i70+"/reach",schemaPath:"#/properties/expect/items/properties/reach/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties.expect.items.properties.reach.type,parentSchema:schema0.properties.expect.items.properties.reach,data:data395};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
}
else {
const err857 = {instancePath:instancePath+"/expect/" + i70,schemaPath:"#/properties/expect/items/type",keyword:"type",params:{type: "object"},schema:schema0.properties.expect.items.type,parentSchema:schema0.properties.expect.items,data:data390};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
}
}
}
else {
const err858 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

